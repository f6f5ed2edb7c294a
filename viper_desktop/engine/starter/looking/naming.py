"""The dominant colors of a picture and their names."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from viper_desktop import assets
from viper_desktop.engine.starter.looking.pixels import Array, Pixels, oklab, pixels_of

if TYPE_CHECKING:
    from PIL.Image import Image

_CLUSTERS = 6
_ROUNDS = 8
_SMALL = 0.04  # a share of the picture below which a color is no dominant one
_GRAY = 0.016  # chroma below which only grays are named
_LIGHTNESS_WEIGHT = 0.6  # hue and chroma name a color more than its lightness does


@dataclass(frozen=True, slots=True)
class Dominant:
    """A dominant color.

    Attributes:
        name: of everyday speech, such as "teal" or "dusty rose".
        tones: the vocabulary's word for it, such as "teal tones".
        share: of the picture, 0..1.
        lightness, chroma, hue: in Oklab's polar form; hue in degrees.
    """

    name: str
    tones: str
    share: float
    lightness: float
    chroma: float
    hue: float


@cache
def _named() -> tuple[tuple[tuple[str, str], ...], Array]:
    """(name, tones) of every color that we have a word for, and their Oklab values, (colors, 3)."""
    table = json.loads(assets.path("reading", "color_names.json").read_text(encoding="utf-8"))
    codes = np.array([[int(code[i : i + 2], 16) for i in (1, 3, 5)] for _, code, _ in table], dtype=np.uint8)
    return tuple((name, tones) for name, _, tones in table), oklab(codes)


def name_of(lab: Array) -> tuple[str, str]:
    """The nearest color that has a name, and the vocabulary's word for its family."""
    names, values = _named()
    weights = np.array([_LIGHTNESS_WEIGHT, 1.0, 1.0], dtype=np.float32)
    distances = np.linalg.norm((values - lab) * weights, axis=1)
    if np.hypot(lab[1], lab[2]) < _GRAY:
        distances = np.where(np.hypot(values[:, 1], values[:, 2]) < _GRAY, distances, np.inf)
    return names[int(np.argmin(distances))]


def dominant_colors(pixels: Pixels) -> tuple[Dominant, ...]:
    """Up to six colors that fill most of a picture, the largest first; k-means in Oklab, always the same result."""
    lab = np.stack([pixels.lightness, pixels.a, pixels.b], axis=-1).reshape(-1, 3)
    sample = lab[:: max(1, len(lab) // 6000)]
    centers = _spread(sample)
    labels = np.zeros(len(sample), dtype=np.intp)
    for _ in range(_ROUNDS):
        labels = np.argmin(((sample[:, None] - centers[None]) ** 2).sum(axis=2), axis=1)
        for index in range(len(centers)):
            mine = sample[labels == index]
            if len(mine):
                centers[index] = mine.mean(axis=0)
    found: dict[str, Dominant] = {}
    for index, center in enumerate(centers):
        share = float((labels == index).mean())
        if share < _SMALL:
            continue
        name, tones = name_of(center)
        chroma, hue = float(np.hypot(center[1], center[2])), float(np.degrees(np.arctan2(center[2], center[1])) % 360)
        earlier = found.get(name)
        if earlier and earlier.share > share:
            found[name] = Dominant(name, tones, earlier.share + share, earlier.lightness, earlier.chroma, earlier.hue)
        else:
            found[name] = Dominant(
                name, tones, share + (earlier.share if earlier else 0), float(center[0]), chroma, hue
            )
    return tuple(sorted(found.values(), key=lambda color: -color.share))


def _spread(sample: Array) -> Array:
    """First centers far apart: the pixel nearest the mean, then each time the pixel farthest from those taken."""
    centers = [sample[int(np.argmin(((sample - sample.mean(axis=0)) ** 2).sum(axis=1)))]]
    for _ in range(_CLUSTERS - 1):
        nearest = np.min([((sample - center) ** 2).sum(axis=1) for center in centers], axis=0)
        centers.append(sample[int(np.argmax(nearest))])
    return np.array(centers, dtype=np.float32)


def color_names(image: Image) -> tuple[str, ...]:
    """Names of the dominant colors of a picture, the largest first, at most six."""
    return tuple(color.name for color in dominant_colors(pixels_of(image)))
