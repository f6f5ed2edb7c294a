"""Puts subject, palette and medium together into a picture."""

from __future__ import annotations

import colorsys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from viper_desktop.engine.atelier.emblem import scenes, subjects
from viper_desktop.engine.atelier.emblem.canvas import Canvas
from viper_desktop.engine.atelier.emblem.media import MEDIA
from viper_desktop.engine.atelier.palettes import PALETTES, Palette, Rgb

SUBJECTS: Mapping[str, subjects.Draw] = MappingProxyType(
    {
        "cat": subjects.cat,
        "flower": subjects.flower,
        "sailboat": scenes.sailboat,
        "hot air balloon": scenes.balloon,
        "mountain": scenes.mountain,
        "tree": subjects.tree,
        "cottage": scenes.cottage,
        "fish": subjects.fish,
        "crescent moon": scenes.moon,
        "butterfly": subjects.butterfly,
        "lighthouse": scenes.lighthouse,
        "mushroom": subjects.mushroom,
        "teacup": scenes.teacup,
        "owl": subjects.owl,
    }
)
SUBJECT_NAMES = tuple(SUBJECTS)
MEDIUM_NAMES = tuple(MEDIA)
# the twelve whose hues a small classifier tells apart in every medium
PALETTE_NAMES = (
    "warm sunset", "cool blue", "pastel", "neon", "monochrome", "emerald green",
    "golden autumn", "crimson", "earth tones", "teal and orange", "violet dusk", "sepia",
)  # fmt: skip

OVERSAMPLING = 2  # at 256 px; the 128 px picture, its 2 × 2 means, is thereby drawn at four times its size


@dataclass(frozen=True, slots=True)
class Emblem:
    """One picture of the painter: what, how, in which colors, and the seed of its small freedoms."""

    subject: str
    medium: str
    palette: str
    seed: int


def paint(emblem: Emblem, size: int = 256) -> Image.Image:
    """The emblem as an RGB picture of size × size pixels.

    Args:
        emblem: names from `SUBJECT_NAMES`, `MEDIUM_NAMES` and `PALETTE_NAMES`; an unknown one raises KeyError.
        size: a multiple of 32.
    """
    return Image.fromarray(paint_media(emblem, (emblem.medium,), size)[0])


def paint_media(emblem: Emblem, media: Sequence[str], size: int = 256) -> list[NDArray[np.uint8]]:
    """One drawing in several media (the emblem's own is not looked at), each (size, size, 3); drawn only once."""
    rng = np.random.default_rng(emblem.seed)
    palette = _nudged(PALETTES[emblem.palette], rng)
    canvas = Canvas(size * OVERSAMPLING)
    SUBJECTS[emblem.subject](canvas, palette, _freedom(rng))
    drawing = np.asarray(canvas.image.reduce(OVERSAMPLING), dtype=np.float32)
    return [np.clip(MEDIA[medium](drawing, palette) + 0.5, 0, 255).astype(np.uint8) for medium in media]


def _freedom(rng: np.random.Generator) -> subjects.Freedom:
    return subjects.Freedom(
        x=rng.uniform(-3, 3), y=rng.uniform(-2.2, 2.2), scale=rng.uniform(0.96, 1.07), variant=int(rng.integers(2))
    )


def _nudged(palette: Palette, rng: np.random.Generator) -> Palette:
    """The palette with hue, saturation and brightness moved a little, all colors alike."""
    hue, saturation, value = rng.normal(0, 0.008), rng.uniform(0.93, 1.06), rng.uniform(0.96, 1.03)

    def nudge(color: Rgb) -> Rgb:
        h, s, v = colorsys.rgb_to_hsv(*(channel / 255 for channel in color))
        moved = colorsys.hsv_to_rgb((h + hue) % 1, min(1.0, s * saturation), min(1.0, v * value))
        red, green, blue = (round(channel * 255) for channel in moved)
        return red, green, blue

    top, bottom, far, mid, near, dark, light, accent, accent2 = map(nudge, palette.colors())
    return Palette(palette.name, top, bottom, far, mid, near, dark, light, accent, accent2, palette.attributes)
