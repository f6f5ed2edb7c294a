"""The tagger names what emblems show, also when they come soft, small or noisy."""

import json
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image, ImageFilter

from viper_desktop import assets
from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.engine.atelier.emblem import MEDIUM_NAMES, PALETTE_NAMES, SUBJECT_NAMES, Emblem, paint
from viper_desktop.engine.atelier.painter import paint as paint_scene
from viper_desktop.engine.atelier.scene import Scene
from viper_desktop.engine.atelier.tables import TABLES
from viper_desktop.engine.starter.tagger import Tagger

EMBLEMS = [
    Emblem(
        SUBJECT_NAMES[i % len(SUBJECT_NAMES)],
        MEDIUM_NAMES[(i // 2) % len(MEDIUM_NAMES)],
        PALETTE_NAMES[(i * 5 + i // 12) % len(PALETTE_NAMES)],
        seed=1_000_000 + i,  # seeds that the training set does not have
    )
    for i in range(112)
]


@pytest.fixture(scope="module")
def tagger():
    return Tagger.load()


@pytest.fixture(scope="module")
def pictures():
    return [paint(emblem) for emblem in EMBLEMS]


def shares_right(tagger, pictures):
    tags = [each.as_emblem() for each in tagger.tags(pictures)]
    return {
        group: np.mean([tag.best(group)[0] == getattr(e, group) for tag, e in zip(tags, EMBLEMS, strict=True)])
        for group in ("subject", "medium", "palette")
    }


def test_it_names_subject_medium_and_palette_of_pictures_it_has_not_seen(tagger, pictures):
    right = shares_right(tagger, pictures)
    assert right["subject"] >= 0.83
    assert right["medium"] >= 0.8
    assert right["palette"] >= 0.9


def test_softness_noise_and_another_size_do_not_confuse_it(tagger, pictures):
    # GIVEN pictures as a small diffusion model might make them: a little soft, noisy, of another size
    rng = np.random.default_rng(0)

    def worn(picture):
        soft = picture.resize((200, 200)).filter(ImageFilter.GaussianBlur(0.8))
        noisy = np.asarray(soft, dtype=np.float32) + rng.normal(0, 5, (200, 200, 3))
        return Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8))

    right = shares_right(tagger, [worn(picture) for picture in pictures])
    assert right["subject"] >= 0.8
    assert right["medium"] >= 0.8
    assert right["palette"] >= 0.88


def test_probabilities_of_a_group_add_up_to_one(tagger):
    tags = tagger.tags([paint(EMBLEMS[0])])[0]
    for chances in (*tags.groups.values(), *tags.as_emblem().groups.values()):
        assert sum(chances.values()) == pytest.approx(1, abs=1e-4)
        assert min(chances.values()) >= 0


def test_it_knows_every_name_of_both_painters(tagger):
    tags = tagger.tags([paint(EMBLEMS[0])])[0]
    for group in ("subject", "medium", "palette", "light", "composition", "mood", "texture", "pattern", "frame"):
        assert set(TABLES[group]) <= tags.groups[group].keys()
    emblem = tags.as_emblem().groups
    assert [set(emblem[group]) for group in ("subject", "medium", "palette")] == [
        set(SUBJECT_NAMES), set(MEDIUM_NAMES), set(PALETTE_NAMES)
    ]  # fmt: skip


def test_it_speaks_the_vocabulary(tagger):
    # WHEN a stained glass picture in neon colors is looked at
    tags = tagger.tags([paint(Emblem("butterfly", "stained glass", "neon", 77))])[0]
    # THEN the attributes are texts of the vocabulary that ships
    texts = [text for text, _ in tags.attributes()]
    assert {"stained glass", "neon palette"} <= set(texts)
    assert all(assets.vocabulary().find(text) is not None for text in texts)
    # AND the surest come first
    chances = [chance for _, chance in tags.attributes(at_least=0.1)]
    assert chances == sorted(chances, reverse=True)
    assert len(chances) > len(texts)


def test_it_names_medium_and_palette_of_what_the_atelier_paints(tagger):
    # GIVEN paintings of mixtures and seeds that it has not seen, at another size
    rng = np.random.default_rng(3)
    media, palettes = ("stained glass", "pixel art", "watercolor", "woodcut", "mosaic", "low-poly"), PALETTE_NAMES[:6]
    scenes = [
        Scene(subject=str(rng.choice(("cottage", "fox", "sailboat", "tree"))), medium=medium, palette=palette)
        for medium, palette in zip(media * 4, np.repeat(palettes, 4), strict=True)
    ]
    pictures = [paint_scene(scene, width=260, height=220, seed=70_000_000 + i) for i, scene in enumerate(scenes)]
    # WHEN it looks at them
    tags = tagger.tags(pictures)
    # THEN it names most palettes, and the medium is mostly one of its three best guesses of 33
    assert np.mean([tag.best("palette")[0] == s.palette for tag, s in zip(tags, scenes, strict=True)]) >= 0.8
    guesses = [sorted(tag.groups["medium"], key=tag.groups["medium"].__getitem__)[-3:] for tag in tags]
    assert np.mean([s.medium in best for best, s in zip(guesses, scenes, strict=True)]) >= 0.6


def test_features_are_one_row_a_picture_and_tell_pictures_apart(tagger, pictures):
    features = tagger.features(pictures[:40])
    assert features.shape == (40, 416)
    assert features.dtype == np.float32
    assert np.isfinite(features).all()
    assert np.linalg.matrix_rank(features) == 40
    assert tagger.features([]).shape == (0, 416)


def test_the_order_and_company_of_pictures_do_not_matter(tagger, pictures):
    alone = tagger.features([pictures[37]])
    among = tagger.features(pictures[:40])
    assert np.allclose(alone[0], among[37], atol=1e-4)


@pytest.mark.parametrize(
    ("mode", "size"), [("L", (300, 200)), ("RGBA", (64, 512)), ("P", (1, 1)), ("CMYK", (31, 17)), ("LA", (9000, 40))]
)
def test_any_picture_can_be_looked_at(tagger, mode, size):
    tags = tagger.tags([Image.new(mode, size)])
    assert len(tags) == 1


def test_weights_are_small():
    assert assets.path("models", "tagger", "tagger.safetensors").stat().st_size <= 4 << 20


@pytest.mark.parametrize("damage", ["missing", "truncated", "other groups"])
def test_a_damaged_tagger_is_refused_in_plain_words(tmp_path, damage):
    # GIVEN a folder whose files are not all there, or do not fit each other
    source = assets.path("models", "tagger")
    config = json.loads((source / "config.json").read_text(encoding="utf-8"))
    weights = (source / "tagger.safetensors").read_bytes()
    if damage == "other groups":
        config["groups"]["subject"].append("unicorn")
    (tmp_path / "config.json").write_text(json.dumps(config), encoding="utf-8")
    if damage != "missing":
        (tmp_path / "tagger.safetensors").write_bytes(
            weights[: len(weights) // 2] if damage == "truncated" else weights
        )
    # WHEN it is loaded THEN the error is a sentence and a hint
    with pytest.raises(ModelUnavailable) as error:
        Tagger.load(tmp_path)
    assert error.value.sentence
    assert error.value.hint


def test_importing_it_does_not_import_torch():
    code = "import sys, viper_desktop.engine.starter.tagger; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
