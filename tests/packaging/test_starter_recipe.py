"""The recipe of the starter diffusion: what its captions say is true, and its latent space is exact."""

import numpy as np
import pytest
from captions import Caption, caption, corpus, is_usual, plain_prompt
from common import GROUPS, NAMES, held_out
from paint import drawn_labels
from words import BROAD_WORDS, SUBJECT_WORDS, WORDS, as_json

from viper_desktop import assets

EXAMPLE = (0, 1, 0, 2, 4, 8)  # a cat in watercolor and warm sunset colors, at night, close, in a room


def said(text: str) -> list[str]:
    return [phrase for phrase in text.split(", ") if phrase]


def is_true(phrase: str, labels: tuple[int, ...]) -> bool:
    names = {group: NAMES[group][label] for group, label in zip(GROUPS, labels, strict=True)}
    wordings = {wording for group in GROUPS for wording in WORDS[group][names[group]]}
    wordings |= {wording.split(" ", 1)[-1] for wording in SUBJECT_WORDS[names["subject"]]}
    return phrase in wordings or any(names[group] in BROAD_WORDS[group].get(phrase, ()) for group in BROAD_WORDS)


def test_every_name_of_the_painter_has_words_of_its_own():
    for group in GROUPS:
        assert tuple(WORDS[group]) == NAMES[group]
        wordings = [wording for each in WORDS[group].values() for wording in each]
        assert len(wordings) == len(set(wordings))


def test_first_wordings_of_media_palettes_and_lights_are_vocabulary_attributes():
    vocabulary = assets.vocabulary()
    for group in ("medium", "palette", "light"):
        for first, *_ in WORDS[group].values():
            assert vocabulary.find(first) is not None, first


def test_captions_say_nothing_that_is_not_true_and_name_the_subject_first():
    rng = np.random.default_rng(0)
    for seed in range(3000):
        labels = drawn_labels(seed, everything=True, usual=False)[0]
        given = caption(rng, labels)
        for phrase in said(given.prompt) + said(given.attributes or ""):
            assert is_true(phrase, labels), (phrase, labels)


def test_a_quarter_of_the_captions_come_as_a_sum():
    rng = np.random.default_rng(1)
    captions = [caption(rng, EXAMPLE) for _ in range(4000)]
    assert 0.2 < np.mean([each.attributes is not None for each in captions]) < 0.32
    assert 0.04 < np.mean([each == Caption("") for each in captions]) < 0.12


def test_what_a_subject_alone_would_not_mean_is_nearly_always_said():
    # GIVEN a cat, close, at night, in a room, where cats are found
    rng = np.random.default_rng(2)
    captions = [caption(rng, EXAMPLE) for _ in range(4000)]
    # WHEN captions name it
    texts = [f"{each.prompt}, {each.attributes or ''}" for each in captions if "cat" in each.prompt]
    # THEN they say that it is night and close, in one wording or another
    for group in ("light", "composition"):
        wordings = WORDS[group][NAMES[group][EXAMPLE[GROUPS.index(group)]]]
        assert np.mean([any(wording in text for wording in wordings) for text in texts]) > 0.9


def test_the_last_pictures_are_what_a_subject_alone_means():
    assert not is_usual(EXAMPLE)
    for seed in range(0, 400, 4):
        assert all(is_usual(labels) for labels in drawn_labels(seed, everything=False, usual=True))


def test_held_out_mixtures_are_few_and_of_every_kind():
    held = [
        (s, m, p) for s in range(24) for m in range(10) for p in range(14) if held_out(s, m, p)
    ]  # fmt: skip
    assert 0.03 < len(held) / (24 * 10 * 14) < 0.06
    for place, group in enumerate(GROUPS[:3]):
        assert {mixture[place] for mixture in held} == set(range(len(NAMES[group])))


def test_held_out_mixtures_are_not_painted_for_training():
    for seed in range(2000, 6000, 4):
        assert not any(held_out(*labels[:3]) for labels in drawn_labels(seed, everything=False, usual=False))


def test_the_words_that_ship_are_those_that_were_taught():
    import json

    shipped = json.loads(assets.path("models", "starter", "words.json").read_text(encoding="utf-8"))
    assert shipped == as_json()


def test_a_plain_prompt_names_all_three():
    assert plain_prompt(EXAMPLE) == "a cat, watercolor, warm sunset palette"


def test_the_corpus_holds_every_wording():
    assert {"a cat", "watercolor", "warm colors"} <= set(corpus())


def test_the_encoder_of_the_autoencoder_is_the_latent_space_exactly():
    # GIVEN a latent space fitted on some pictures, and an autoencoder that was never trained
    torch = pytest.importorskip("torch")
    from decoder import new_autoencoder
    from latents import fitted
    from paint import reduced

    from viper_desktop.engine.atelier.emblem import Emblem, paint

    names = NAMES["subject"]
    large = np.stack([np.asarray(paint(Emblem(s, "stained glass", "pastel", i), 512)) for i, s in enumerate(names)])
    space = fitted(reduced(large))
    # WHEN pictures of 512 px are encoded
    batch = torch.from_numpy(large).permute(0, 3, 1, 2).float() / 127.5 - 1
    with torch.inference_mode():
        latents = new_autoencoder(space).encode(batch).latent
    # THEN the latents are those of the 128 px pictures, up to the rounding of these
    assert latents.shape == (24, 20, 16, 16)
    assert np.abs(latents.numpy() - space.encode(reduced(large))).max() < 0.05


def test_a_prompt_is_understood_in_all_that_the_recipe_teaches(tmp_path):
    # GIVEN the words of this recipe as a model would ship them
    import json

    from viper_desktop.engine.diffusion.words import KnownWords

    file = tmp_path / "words.json"
    file.write_text(json.dumps(as_json()), encoding="utf-8")
    words = KnownWords(file)
    # WHEN somebody asks for a subject, a place, an hour and something unknown
    prompt = "moonlight on a fox in a winter forest, linocut, quantum"
    # THEN all but the last is understood, and said in the order of the captions
    assert words.reworded(prompt) == "a fox, in a winter forest, linocut, moonlight"
    assert words.understand(prompt).ignored == ("quantum",)
