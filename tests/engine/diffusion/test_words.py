"""What a small model makes of a prompt and of a taste, by its own list of words."""

from __future__ import annotations

import json

import pytest

from tests.engine.diffusion.conftest import taste
from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.engine.diffusion.words import KnownWords

TAUGHT = {
    "subjects": {
        "cat": ["a cat", "a kitten"],
        "sailboat": ["a sailboat", "a boat on the sea"],
        "hot air balloon": ["a hot air balloon", "a balloon in the sky"],
    },
    "media": {"watercolor": ["watercolor", "watercolor painting"], "ink drawing": ["pen and ink"]},
    "palettes": {"warm sunset": ["warm sunset palette", "sunset colors"], "monochrome": ["black and white"]},
    "broad": {"palette": {"warm colors": ["warm sunset"]}},
}


@pytest.fixture
def known(tmp_path):
    (tmp_path / "words.json").write_text(json.dumps(TAUGHT))
    return KnownWords(tmp_path / "words.json")


def test_a_prompt_in_its_own_words_is_left_as_it_is(known):
    prompt = "a cat, watercolor, warm sunset palette"
    assert known.reworded(prompt) == prompt
    assert known.understand(prompt).ignored == ()


@pytest.mark.parametrize(
    ("prompt", "reworded"),
    [
        ("A watercolour of a cat", "a cat, watercolor"),
        ("a watercolor of two cats at dawn", "a cat, watercolor"),
        ("warm colors, pen and ink, kitten", "a kitten, pen and ink, warm colors"),
        ("a boat", "a sailboat"),
        ("the balloon", "a hot air balloon"),
        ("a kitten at sunset", "a kitten, warm sunset palette"),
        ("black and white cat", "a cat, black and white"),
    ],
)
def test_it_is_reworded_as_the_model_was_taught(known, prompt, reworded):
    assert known.reworded(prompt) == reworded


def test_it_says_what_it_did_not_know(known):
    result = known.understand("a cat riding a dragon in watercolor")
    assert result.understood == ("cat", "watercolor")
    assert result.ignored == ("riding", "dragon")
    assert "riding, dragon" in result.sentence


def test_it_paints_one_subject_and_says_so(known):
    assert known.reworded("a boat and a cat") == "a sailboat"
    assert known.understand("a boat and a cat").ignored == ("cat",)


@pytest.mark.parametrize("prompt", ["the sea", "a path under the sky"])
def test_where_a_subject_stands_is_not_the_subject(known, prompt):
    assert known.understand(prompt).understood == ()


def test_a_prompt_without_a_subject_asks_for_one(known):
    assert "Name something" in known.understand("watercolor").sentence
    assert known.reworded("xyzzy") == "xyzzy"


def test_of_a_taste_it_keeps_what_it_has_words_for(known):
    profile = known.known(taste(liked=["sunset colors", "quantum foam", ("warm colors", 1.5)], disliked=["cat"]))
    assert [(a.text, a.weight) for a in profile.liked] == [("sunset colors", 1.0), ("warm colors", 1.5)]
    assert profile.disliked == ()  # a subject is not a taste


BOTH = {
    "media": {"oil painting": ["oil painting", "impasto"], "flat vector": ["vector art"], "watercolor": ["aquarelle"]},
    "palettes": {"warm sunset": ["sunset colors"], "crimson": ["red tones"], "pastel": ["pale colors"]},
    "lights": {"night": ["moonlight", "at night"]},
    "broad": {
        "palette": {"warm colors": ["warm sunset", "crimson"], "soft colors": ["pastel"]},
        "medium": {"handmade look": ["oil painting", "watercolor"]},
    },
}


@pytest.fixture
def one_each(tmp_path):
    (tmp_path / "both.json").write_text(json.dumps(BOTH))
    return KnownWords(tmp_path / "both.json")


@pytest.mark.parametrize(
    ("liked", "disliked", "said", "kept_out"),
    [
        # two media in one picture are none: the one that more of the taste is for is painted
        (["vector art", "oil painting", "handmade look"], [], ["oil painting"], []),
        (["vector art", "oil painting"], [], ["vector art"], []),  # else the first
        (["vector art", ("oil painting", 1.5)], [], ["oil painting"], []),
        # a broad word is said as what it comes to, and not against what is disliked
        (["warm colors"], ["red tones"], ["sunset colors"], ["red tones"]),
        (["warm colors"], ["red tones", ("sunset colors", 1.5)], [], ["red tones", "sunset colors"]),
        # what the painter knows and the model has no word for is said in its words
        (["fine brushwork"], ["minimalism"], ["oil painting"], ["vector art"]),
        (["swirling movement"], [], ["oil painting"], []),  # impasto, which is a wording of that
        (["moonlight", "soft colors"], [("pale colors", 1.5)], ["moonlight"], ["pale colors"]),
        # what is liked as much as disliked is not kept out
        (["vector art"], ["flat colors"], ["vector art"], []),
    ],
)
def test_a_taste_is_said_as_one_picture_can_follow_it(one_each, liked, disliked, said, kept_out):
    profile = one_each.known(taste(liked=liked, disliked=disliked))
    assert [a.text for a in profile.liked] == said
    assert [a.text for a in profile.disliked] == kept_out


def test_what_waits_is_told_apart_from_what_it_cannot_say(one_each):
    unknown, waiting = one_each.unheard(taste(liked=["oil painting", "vector art", "quantum foam"]))
    assert unknown == ("quantum foam",)
    assert waiting == ("vector art",)


@pytest.mark.parametrize(
    ("attribute", "wording"),
    [("loose watercolor", "watercolor"), ("Sunset Colours", "sunset colors"), ("cat", None), ("fog", None)],
)
def test_an_attribute_is_said_in_its_words(known, attribute, wording):
    assert known.wording_of(attribute) == wording


def test_a_missing_list_is_told(tmp_path):
    with pytest.raises(ModelUnavailable, match=r"words\.json"):
        KnownWords(tmp_path / "words.json")
