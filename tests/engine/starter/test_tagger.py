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
from viper_desktop.engine.starter.tagger import Tagger

CONFIG = json.loads(assets.path("models", "tagger", "config.json").read_text(encoding="utf-8"))
reads_this_painter = pytest.mark.skipif(
    tuple(CONFIG["groups"]["subject"]) != SUBJECT_NAMES, reason="the tagger that ships was trained on another painter"
)

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
    tags = tagger.tags(pictures)
    return {
        group: np.mean([tag.best(group)[0] == getattr(e, group) for tag, e in zip(tags, EMBLEMS, strict=True)])
        for group in ("subject", "medium", "palette")
    }


@reads_this_painter
def test_it_names_subject_medium_and_palette_of_pictures_it_has_not_seen(tagger, pictures):
    right = shares_right(tagger, pictures)
    assert right["subject"] >= 0.95
    assert right["medium"] >= 0.97
    assert right["palette"] >= 0.93


@reads_this_painter
def test_softness_noise_and_another_size_do_not_confuse_it(tagger, pictures):
    # GIVEN pictures as a small diffusion model might make them: a little soft, noisy, of another size
    rng = np.random.default_rng(0)

    def worn(picture):
        soft = picture.resize((200, 200)).filter(ImageFilter.GaussianBlur(0.8))
        noisy = np.asarray(soft, dtype=np.float32) + rng.normal(0, 5, (200, 200, 3))
        return Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8))

    right = shares_right(tagger, [worn(picture) for picture in pictures])
    assert right["subject"] >= 0.9
    assert right["medium"] >= 0.8
    assert right["palette"] >= 0.9


def test_probabilities_of_a_group_add_up_to_one(tagger):
    tags = tagger.tags([paint(EMBLEMS[0])])[0]
    for group in (tags.subject, tags.medium, tags.palette):
        assert sum(group.values()) == pytest.approx(1, abs=1e-4)
        assert min(group.values()) >= 0


@reads_this_painter
def test_it_speaks_the_vocabulary(tagger):
    # WHEN a stained glass picture in neon colors is looked at
    tags = tagger.tags([paint(Emblem("butterfly", "stained glass", "neon", 77))])[0]
    # THEN the attributes are texts of the vocabulary that ships
    texts = [text for text, _ in tags.attributes()]
    assert set(texts) == {"stained glass", "neon palette"}
    assert all(assets.vocabulary().find(text) is not None for text in texts)


def test_features_are_one_row_a_picture_and_tell_pictures_apart(tagger, pictures):
    features = tagger.features(pictures[:40])
    assert features.shape == (40, 384)
    assert features.dtype == np.float32
    assert np.isfinite(features).all()
    assert np.linalg.matrix_rank(features) == 40
    assert tagger.features([]).shape == (0, 384)


def test_the_order_and_company_of_pictures_do_not_matter(tagger, pictures):
    alone = tagger.features([pictures[37]])
    among = tagger.features(pictures[:40])
    assert np.allclose(alone[0], among[37], atol=1e-4)


@pytest.mark.parametrize(("mode", "size"), [("L", (300, 200)), ("RGBA", (64, 512)), ("P", (1, 1)), ("CMYK", (31, 17))])
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
