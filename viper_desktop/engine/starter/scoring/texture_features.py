"""What the surface and the lines of a picture are like, in numbers, at several scales and orientations.

Read from the closer look (512 px): brushstrokes and hatching are gone at a glance. Coarse scales are computed on
4 × 4 means, which is what they are and sixteen times cheaper.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from viper_desktop.engine.starter.scoring.planes import blurred, gradients, pooled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viper_desktop.engine.starter.scoring.planes import Planes

_ORIENTATIONS = ("level", "rising", "upright", "falling")


def texture_features(planes: Planes) -> Iterator[tuple[str, float]]:
    """Yield (name, value) for energy by scale, orientation, edges, flat areas, lines and grain."""
    lightness = planes.lightness
    fine_levels = [lightness, blurred(lightness, 1), blurred(lightness, 2), blurred(lightness, 4)]
    small = pooled(fine_levels[2], 4)
    coarse_levels = [small, blurred(small, 1), blurred(small, 2), blurred(small, 4), blurred(small, 8)]
    bands = [fine - coarse for fine, coarse in (*pairwise(fine_levels), *pairwise(coarse_levels[1:]))]
    energy = np.array([np.sqrt((band**2).mean()) for band in bands])
    for scale, value in enumerate(energy):
        yield f"energy_{scale}", float(np.log(value + 1e-3))
    yield "fineness", float(np.log((energy[0] + 1e-3) / (energy[4] + 1e-3)))
    yield "middle_detail", float(np.log((energy[2] + 1e-3) / (energy[5] + 1e-3)))
    squares = [band * band for band in bands[:3]]
    peaks = np.mean([(square * square).mean() / (square.mean() ** 2 + 1e-9) for square in squares])
    yield "sparseness", float(np.log(peaks + 1e-3))
    yield from _orientation("fine", fine_levels[1])
    yield from _orientation("coarse", coarse_levels[1])
    down, across = gradients(lightness)
    slope = np.hypot(down, across)
    yield "edge_share", float((slope > 0.08).mean())
    yield "flat_share", float((slope < 0.004).mean())
    soft_down, soft_across = gradients(fine_levels[2])
    soft = np.hypot(soft_down, soft_across)
    strong = soft >= np.quantile(soft, 0.9)
    yield "crispness", float(np.log((slope[strong].mean() + 1e-3) / (soft[strong].mean() + 1e-3)))
    calm = soft <= np.quantile(soft, 0.3)
    yield "grain", float(np.log(np.abs(bands[0])[calm].mean() + 1e-4))
    yield "dark_lines", float((bands[0] + bands[1] + bands[2] < -0.12).mean())
    yield "bright_specks", float((bands[0] + bands[1] > 0.08).mean())
    axis = np.minimum(np.abs(down), np.abs(across)) < 0.15 * slope
    yield "square_edges", float((axis & (slope > 0.03)).sum() / ((slope > 0.03).sum() + 20))
    for name, plane in (("red_green", planes.a), ("yellow_blue", planes.b)):
        yield f"{name}_texture", float(np.log((plane - blurred(plane, 2)).std() + 1e-3))
    repeats = np.abs(np.fft.rfft2(coarse_levels[0] - coarse_levels[2])) ** 2
    yield "repetition", float(np.log(np.sort(repeats.ravel())[-8:].sum() / (repeats.sum() + 1e-9) + 1e-3))


def _orientation(scale: str, plane: np.ndarray) -> Iterator[tuple[str, float]]:
    """Where lines run, and how much they agree with their neighbours (structure tensor)."""
    down, across = gradients(plane)
    energy = down**2 + across**2
    total = float(energy.sum()) + 1e-6
    along = np.arctan2(down, across) + np.pi / 2  # a line runs across its gradient
    for index, name in enumerate(_ORIENTATIONS):
        share = (energy * np.maximum(0, np.cos(2 * (along - index * np.pi / 4)))).sum() / total
        yield f"{scale}_{name}", float(share)
    yy, xx, xy = blurred(down * down, 3), blurred(across * across, 3), blurred(down * across, 3)
    agreement = np.hypot(xx - yy, 2 * xy)
    yield f"{scale}_flow", float(agreement.sum() / ((xx + yy).sum() + 1e-6))
