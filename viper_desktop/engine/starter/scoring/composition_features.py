"""How a picture is laid out, in numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viper_desktop.engine.starter.scoring.planes import blurred, gradients

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viper_desktop.engine.starter.scoring.planes import Planes


def composition_features(planes: Planes) -> Iterator[tuple[str, float]]:
    """Yield (name, value) for symmetry, emptiness, centre of interest, horizon and margins."""
    lightness = blurred(planes.lightness, 3)
    height, width = lightness.shape
    yield "mirror", _agreement(lightness, lightness[:, ::-1])
    yield "upside_mirror", _agreement(lightness, lightness[::-1])
    interest = _interest(planes)
    total = float(interest.sum()) + 1e-6
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    ys, xs = ys / (height - 1) - 0.5, xs / (width - 1) - 0.5
    y, x = float((interest * ys).sum() / total), float((interest * xs).sum() / total)
    yield "interest_height", y
    yield "off_center", float(np.hypot(x, y))
    yield "interest_spread", float(np.sqrt((interest * ((xs - x) ** 2 + (ys - y) ** 2)).sum() / total))
    yield "empty_share", float((interest < 0.25 * interest.mean()).mean())
    yield "busyness", float(np.log(interest.mean() + 1e-4))
    near_thirds = np.minimum(np.abs(np.abs(xs) - 1 / 6), np.abs(np.abs(ys) - 1 / 6)) < 0.05
    yield "thirds", float((interest * near_thirds).sum() / total / near_thirds.mean())
    steps = np.abs(np.diff(lightness.mean(1)))
    yield "horizon", float(steps.max(initial=0.0))
    edge = max(2, min(height, width) // 24)
    border = np.concatenate([lightness[:edge].ravel(), lightness[-edge:].ravel()])
    border = np.concatenate([border, lightness[:, :edge].ravel(), lightness[:, -edge:].ravel()])
    yield "margin", float(-np.log(border.std() + 0.01))
    yield "wide", float(np.log(width / height))


def _agreement(plane: np.ndarray, mirrored: np.ndarray) -> float:
    deviation, other = plane - plane.mean(), mirrored - mirrored.mean()
    return float((deviation * other).mean() / ((deviation**2).mean() + 1e-4))


def _interest(planes: Planes) -> np.ndarray:
    """Where the eye goes: local contrast and color that stands out; smooth, non-negative."""
    down, across = gradients(planes.lightness)
    color = np.hypot(planes.a - planes.a.mean(), planes.b - planes.b.mean())
    return blurred((np.hypot(down, across) + 0.15 * color).astype(np.float32), 5)
