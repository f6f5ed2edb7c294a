"""Visual attributes: each changes the picture, and those whose meaning can be measured change it the right way."""

from __future__ import annotations

import colorsys
from functools import cache

import numpy as np
import pytest

from viper_desktop import assets
from viper_desktop.engine.atelier.attributes import ATTRIBUTES
from viper_desktop.engine.atelier.painter import paint
from viper_desktop.engine.atelier.reading import scene_for
from viper_desktop.engine.atelier.taste import canonical

# Seeds whose plain pictures differ in medium: where an attribute asks for what is there already, the other shows it.
SEEDS = (5, 4)


@cache
def picture(liked: tuple[str, ...] = (), disliked: tuple[str, ...] = (), seed: int = 5, side: int = 36) -> np.ndarray:
    scene, _ = scene_for(
        "a beach",
        [(text, 1.0) for text in liked],
        [(text, 1.0) for text in disliked],
        degree_liked=1.0,
        degree_disliked=1.0,
        seed=seed,
    )
    return np.asarray(paint(scene, width=side, height=side, seed=seed), dtype=np.float64)


def changes_the_picture(text: str) -> bool:
    """Whether liking the attribute shows; what is finer than a small picture's pixels is looked for in a larger."""
    return any(
        np.abs(picture((text,), seed=seed, side=side) - picture(seed=seed, side=side)).mean() > at_least
        for side, at_least in ((36, 2.0), (224, 0.4))
        for seed in SEEDS
    )


def test_the_painter_knows_most_of_the_vocabulary() -> None:
    known = [entry.text for entry in assets.vocabulary().entries if canonical(entry.text)]
    assert len(known) >= 350


@pytest.mark.parametrize("part", range(4))
def test_every_attribute_changes_the_picture_visibly(part: int) -> None:
    unchanged = [text for text in list(ATTRIBUTES)[part::4] if not changes_the_picture(text)]
    assert unchanged == []


def brightness(image: np.ndarray) -> float:
    return float((image @ [0.2126, 0.7152, 0.0722]).mean())


def contrast(image: np.ndarray) -> float:
    return float((image @ [0.2126, 0.7152, 0.0722]).std())


def saturation(image: np.ndarray) -> float:
    return float((image.max(2) - image.min(2)).mean())


def warmth(image: np.ndarray) -> float:
    return float((image[..., 0] - image[..., 2]).mean())


def fineness(image: np.ndarray) -> float:
    gray = image.mean(2)
    return float(np.abs(np.diff(gray, axis=0)).mean() + np.abs(np.diff(gray, axis=1)).mean())


def symmetry(image: np.ndarray) -> float:
    return -float(np.abs(image - image[:, ::-1]).mean())


@pytest.mark.parametrize(
    ("text", "measure", "direction"),
    [
        ("bright", brightness, 1),
        ("dark", brightness, -1),
        ("high-key lighting", brightness, 1),
        ("low-key lighting", brightness, -1),
        ("high contrast", contrast, 1),
        ("low contrast", contrast, -1),
        ("saturated colors", saturation, 1),
        ("muted colors", saturation, -1),
        ("black and white", saturation, -1),
        ("warm atmosphere", warmth, 1),
        ("cold atmosphere", warmth, -1),
        ("symmetrical composition", symmetry, 1),
        ("dots", fineness, 1),
        ("lack of detail", fineness, -1),
    ],
)
def test_an_attribute_moves_the_picture_the_way_its_words_say(text: str, measure, direction: int) -> None:
    liked = [measure(picture((text,), seed=seed, side=96)) for seed in (5, 11)]
    plain = [measure(picture(seed=seed, side=96)) for seed in (5, 11)]
    assert (np.mean(liked) - np.mean(plain)) * direction > 0


@pytest.mark.parametrize(
    ("text", "measure", "direction"),
    [("saturated colors", saturation, -1), ("high contrast", contrast, -1), ("dark", brightness, 1)],
)
def test_a_disliked_attribute_moves_the_picture_the_other_way(text: str, measure, direction: int) -> None:
    disliked, plain = picture((), (text,), side=96), picture(side=96)
    assert (measure(disliked) - measure(plain)) * direction > 0


@pytest.mark.parametrize(
    ("text", "hue"), [("red tones", 0.0), ("green tones", 1 / 3), ("blue tones", 0.6), ("purple tones", 0.76)]
)
def test_a_color_that_is_liked_takes_the_picture(text: str, hue: float) -> None:
    image = picture((text,), side=96).reshape(-1, 3) / 255
    vivid = image[(image.max(1) - image.min(1)) > 0.15]
    hues = np.array([colorsys.rgb_to_hsv(*pixel)[0] for pixel in vivid[::7]])
    apart = np.abs((hues - hue + 0.5) % 1 - 0.5)
    assert (apart < 0.14).mean() > 0.5
