"""What can be measured of a picture, to see whether an attribute of the vocabulary means what its words say."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

Picture = np.ndarray  # (height, width, 3) float, 0..255

HUES = {"red": 0, "orange": 28, "yellow": 52, "green": 125, "teal": 182, "blue": 218, "purple": 268, "pink": 335}
NEAR = 28  # degrees of hue that still go by the same name


def luminance(picture: Picture) -> np.ndarray:
    """(height, width) with the weights of Rec. 709, on gamma-coded values: how light a person would call it."""
    return picture @ [0.2126, 0.7152, 0.0722]


def chroma(picture: Picture) -> np.ndarray:
    """(height, width) distance between the strongest and the weakest channel."""
    return picture.max(2) - picture.min(2)


def hue(picture: Picture) -> np.ndarray:
    """(height, width) angle in degrees; red is 0."""
    r, g, b = (picture[..., channel] for channel in range(3))
    return np.degrees(np.arctan2(np.sqrt(3) * (g - b), 2 * r - g - b))


def slopes(picture: Picture) -> np.ndarray:
    """(height - 1, width - 1) steepness of the luminance."""
    light = luminance(picture)
    return np.hypot(np.diff(light, axis=0)[:, :-1], np.diff(light, axis=1)[:-1])


def border(picture: Picture) -> float:
    """How much the outermost pixels differ from those a little further in, and how little among themselves."""

    def ring(outer: int, inner: int) -> np.ndarray:
        mask = np.zeros(picture.shape[:2], bool)
        mask[outer : -outer or None, outer : -outer or None] = True
        mask[inner:-inner, inner:-inner] = False
        return picture[mask]

    edge, within = ring(0, 3), ring(3, 12)
    return float(np.abs(edge.mean(0) - within.mean(0)).mean() - edge.std(0).mean())


def hues(picture: Picture) -> float:
    """How far the hues of its colored parts lie apart, -1 (all alike) to 0."""
    colored = chroma(picture) > 25
    if colored.sum() < 20:
        return -1.0
    weights = chroma(picture)[colored]
    mean = (weights * np.exp(1j * np.radians(hue(picture)[colored]))).sum() / weights.sum()
    return -float(np.abs(mean))


def corners(picture: Picture) -> float:
    """How much lighter the corners are than the middle."""
    light = luminance(picture)
    fifth = len(light) // 5
    tiles = (light[a, b] for a in (slice(fifth), slice(-fifth, None)) for b in (slice(fifth), slice(-fifth, None)))
    middle = light[2 * fifth : -2 * fifth, 2 * fifth : -2 * fifth]
    return float(np.mean([tile.mean() for tile in tiles]) - middle.mean())


def color_share(name: str) -> Callable[[Picture], float]:
    """How much of a picture has that color."""

    def measure(picture: Picture) -> float:
        apart = np.abs((hue(picture) - HUES[name] + 180) % 360 - 180)
        return float((chroma(picture) * (apart < NEAR)).mean())

    return measure


MEASURES: Mapping[str, Callable[[Picture], float]] = {
    "brightness": lambda picture: float(luminance(picture).mean()),
    "contrast": lambda picture: float(luminance(picture).std()),
    "saturation": lambda picture: float(chroma(picture).mean()),
    "warmth": lambda picture: float((picture[..., 0] - picture[..., 2]).mean()),
    "fineness": lambda picture: float(slopes(picture).mean()),
    "crispness": lambda picture: float(slopes(picture).mean()),
    "symmetry": lambda picture: -float(np.abs(picture - picture[:, ::-1]).mean()),
    "border": border,
    "hues": hues,
    "corners": corners,
    **{name: color_share(name) for name in HUES},
}
