"""Tastes of a dozen attributes, as people have them: the picture stays a picture, and its subject is still there."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from viper_desktop.engine.atelier.painter import drawn, paint
from viper_desktop.engine.atelier.reading import scene_for
from viper_desktop.engine.atelier.scene import Scene

TASTES = {
    row["name"]: row
    for row in tomllib.loads(
        (Path(__file__).parents[3] / "packaging" / "gallery" / "tastes.toml").read_text(encoding="utf-8")
    )["tastes"]
}
SEEDS = {"a fox": 7, "a house by a lake": 11, "a bowl of fruit": 13}
SIDE = 160


def scene(name: str, prompt: str, degree: float) -> Scene:
    taste = TASTES[name]
    return scene_for(
        prompt,
        [(text, 1.0) for text in taste["liked"]],
        [(text, 1.0) for text in taste["disliked"]],
        degree_liked=degree,
        degree_disliked=degree,
        seed=SEEDS[prompt],
    )[0]


@cache
def seen(made_from: Scene, seed: int) -> np.ndarray:
    """The picture as it is seen from where its grain is not, 0..1."""
    image = paint(made_from, width=SIDE, height=SIDE, seed=seed).filter(ImageFilter.GaussianBlur(1.2))
    return np.asarray(image.resize((80, 80), Image.Resampling.BOX), dtype=np.float64) / 255


def tonal_range(image: np.ndarray) -> float:
    low, high = np.percentile(image @ [0.2126, 0.7152, 0.0722], (4, 96))
    return float(high - low)


def chroma(image: np.ndarray) -> float:
    return float((image.max(2) - image.min(2)).mean())


def apart(image: np.ndarray, made_from: Scene, seed: int) -> float:
    """How far the subject's colors are from those around it: the mean, or their spread about it, 0..1."""
    focus = drawn(made_from, 80, 80, seed, lambda _: None).canvas.focus > 0.5
    wide = np.asarray(Image.fromarray((focus * 255).astype(np.uint8)).filter(ImageFilter.MaxFilter(13))) > 0
    ring = wide & ~focus
    inside, around = image[focus], image[ring]
    return float(np.sqrt(((inside - around.mean(0)) ** 2).mean()))


@pytest.mark.parametrize("name", TASTES)
def test_a_long_taste_leaves_light_color_and_subject(name: str) -> None:
    asks = TASTES[name].get("asks", [])
    for prompt, seed in SEEDS.items():
        plain = seen(scene(name, prompt, 0.0), seed)
        for degree in (0.85, 1.4):
            made_from = scene(name, prompt, degree)
            image = seen(made_from, seed)
            # THEN the picture has its lights and darks, and its colors, unless the taste says otherwise
            assert tonal_range(image) >= min(0.55 * tonal_range(plain), 0.32) * (0.75 if "contrast" in asks else 1.0)
            if "color" not in asks:
                assert chroma(image) >= min(0.5 * chroma(plain), 0.12), (prompt, degree)
            # AND what it is of can be told from what is around it
            assert apart(image, made_from, seed) >= 0.08, (prompt, degree)
            # AND the taste shows
            assert np.abs(image - plain).mean() > 0.04, (prompt, degree)


@pytest.mark.parametrize("name", TASTES)
def test_a_long_taste_grows_with_its_degree_from_nothing(name: str) -> None:
    nothing, plain = scene(name, "a fox", 0.0), scene_for("a fox", (), (), degree_liked=0, degree_disliked=0, seed=7)[0]
    assert nothing == plain
    away = [np.abs(seen(scene(name, "a fox", degree), 7) - seen(plain, 7)).mean() for degree in (0.15, 0.85)]
    assert away[0] < away[1]


def teal(image: np.ndarray) -> float:
    """Share of the picture whose color is clearly between green and blue."""
    return float(((image[..., 1:].min(2) - image[..., 0]) > 0.04).mean())


@pytest.mark.parametrize("prompt", SEEDS)
@pytest.mark.parametrize("degree", [0.85, 1.4])
def test_a_color_that_is_liked_outlasts_muted_colors(prompt: str, degree: float) -> None:
    # GIVEN somebody who likes teal, and muted colors among other quiet things
    image = seen(scene("teal and muted", prompt, degree), SEEDS[prompt])
    # THEN much of the picture is teal
    assert teal(image) > 0.3


def test_warm_light_does_not_make_night_of_a_meadow() -> None:
    for seed in range(12):
        made_from = scene_for("a fox", [("warm light", 1.0)], (), degree_liked=1, degree_disliked=0, seed=seed)[0]
        assert made_from.light == "golden hour"
