"""How a picture is laid out: edges, texture, symmetry, where its weight lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageFilter

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viper_desktop.engine.starter.looking.pixels import Array, Pixels

    Mask = NDArray[np.bool_]

_EDGE = 0.055  # difference of lightness over two pixels that counts as an edge


@dataclass(frozen=True, slots=True)
class Layout:
    """Measures of a picture at 256 pixels on the long side.

    Attributes:
        broad_contrast: standard deviation of lightness after a broad blur, 0..0.5: large lights and darks.
        fine_energy: mean of the lightness that a blur of one pixel takes away, 0..about 0.15.
        fine_share: share of the finest octave in the two finest, 0..1: grain is high, coarse strokes are low.
        edge_density: share of pixels on an edge, 0..1.
        edge_sharpness: 0 where edges are wide ramps, 1 where they are one pixel wide.
        straightness: how far edges agree in direction with their surroundings, 0..1.
        symmetry: likeness of the left half to the right one's mirror image, -1..1.
        centering: share of the weight of edges and color in the middle half by half, over what chance gives; 0..1.
        off_center: distance of that weight's middle from the picture's, in picture widths, 0..0.5.
        empty_share: share of the picture without edges nearby, 0..1.
        repetition: the strongest likeness of the picture to itself shifted, 0..1.
    """

    broad_contrast: float
    fine_energy: float
    fine_share: float
    edge_density: float
    edge_sharpness: float
    straightness: float
    symmetry: float
    centering: float
    off_center: float
    empty_share: float
    repetition: float


def layout_of(pixels: Pixels) -> Layout:
    """Measure a picture; a picture too small to have a layout is taken as plain."""
    light = _at_least(pixels.lightness, 16)
    across, down = _slopes(light)
    slope = np.hypot(across, down)
    edges = slope > _EDGE
    fine, coarse = light - blurred(light, 1), blurred(light, 1) - blurred(light, 2)
    fine_energy, coarse_energy = float(np.abs(fine).mean()), float(np.abs(coarse).mean())
    weight = slope * edges
    center, spread = _middle(weight)
    return Layout(
        broad_contrast=float(blurred(light, max(2, min(light.shape) // 12)).std()),
        fine_energy=fine_energy,
        fine_share=fine_energy / (fine_energy + coarse_energy) if fine_energy + coarse_energy > 0 else 0.0,
        edge_density=float(edges.mean()),
        edge_sharpness=_sharpness(light, slope, edges),
        straightness=_straightness(*_broad_edges(light)),
        symmetry=_symmetry(pixels),
        centering=spread,
        off_center=center,
        empty_share=_empty(edges),
        repetition=_repetition(light),
    )


def _at_least(values: Array, side: int) -> Array:
    short = min(values.shape)
    if short >= side:
        return values
    times = -(-side // short)
    return np.kron(values, np.ones((times, times), dtype=np.float32))


def blurred(values: Array, radius: int) -> Array:
    """A box blur applied twice, edges repeated."""
    out = values
    for _ in range(2):
        for axis in (0, 1):
            pad = [(0, 0), (0, 0)]
            pad[axis] = (radius + 1, radius)
            sums = np.cumsum(np.pad(out, pad, mode="edge"), axis=axis, dtype=np.float64)
            width = 2 * radius + 1
            upper, lower = (
                np.take(sums, range(width, sums.shape[axis]), axis),
                np.take(sums, range(sums.shape[axis] - width), axis),
            )
            mean: Array = ((upper - lower) / width).astype(np.float32)
            out = mean
    return out


def _slopes(light: Array) -> tuple[Array, Array]:
    padded = np.pad(light, 1, mode="edge")
    across: Array = ((padded[1:-1, 2:] - padded[1:-1, :-2]) / 2).astype(np.float32)
    down: Array = ((padded[2:, 1:-1] - padded[:-2, 1:-1]) / 2).astype(np.float32)
    return across, down


def _broad_edges(light: Array) -> tuple[Array, Array, Mask]:
    """Slopes and edges after a blur that takes paint texture and print screens away."""
    across, down = _slopes(blurred(light, 2))
    return across, down, np.hypot(across, down) > _EDGE / 2


def _sharpness(light: Array, slope: Array, edges: Mask) -> float:
    """Slope at the edges relative to the range of lightness around them: a step has 0.5, a ramp less."""
    if not edges.any():
        return 0.0
    image = Image.fromarray(light)
    high, low = (np.asarray(image.filter(kind)) for kind in (ImageFilter.MaxFilter(7), ImageFilter.MinFilter(7)))
    span = np.maximum(high - low, 1e-3)
    return float(np.clip((slope / span)[edges].mean() / 0.5, 0.0, 1.0))


def _straightness(across: Array, down: Array, edges: Mask) -> float:
    """Coherence of the structure tensor over a neighborhood, at the edges (Bigün and Granlund 1987)."""
    if not edges.any():
        return 0.0
    xx, yy, xy = blurred(across * across, 6), blurred(down * down, 6), blurred(across * down, 6)
    coherence = np.hypot(xx - yy, 2 * xy) / np.maximum(xx + yy, 1e-6)
    return float((coherence[edges] ** 2).mean())


def _symmetry(pixels: Pixels) -> float:
    values = []
    for plane in (pixels.lightness, pixels.a, pixels.b):
        small = blurred(plane, 3)
        centered = small - small.mean()
        power = float((centered**2).mean())
        if power > 1e-5:
            values.append((float((centered * centered[:, ::-1]).mean()) / power, power))
    if not values:
        return 0.0
    total = sum(power for _, power in values)
    return sum(value * power for value, power in values) / total


def _middle(weight: Array) -> tuple[float, float]:
    """(distance of the middle of the weight from the picture's, how far it gathers in the middle)."""
    total = float(weight.sum())
    if total <= 0:
        return 0.0, 0.0
    height, width = weight.shape
    y, x = np.mgrid[0:height, 0:width]
    middle = (float((weight * x).sum()) / total / width - 0.5, float((weight * y).sum()) / total / height - 0.5)
    inner = float(weight[height // 4 : height - height // 4, width // 4 : width - width // 4].sum()) / total
    away = float(np.hypot(*middle))
    return away, float(np.clip((inner - 0.25) / 0.6, 0, 1)) * (1.0 if away < 0.1 else 0.3)


def _empty(edges: Mask) -> float:
    """Share of 16 × 16 tiles with next to no edge in them."""
    tile = max(4, min(edges.shape) // 16)
    rows, columns = edges.shape[0] // tile, edges.shape[1] // tile
    tiles = edges[: rows * tile, : columns * tile].reshape(rows, tile, columns, tile).mean(axis=(1, 3))
    return float((tiles < 0.02).mean())


def _repetition(light: Array) -> float:
    """The highest second peak of the autocorrelation, away from small shifts."""
    detail = light - blurred(light, max(4, min(light.shape) // 10))
    detail = detail - detail.mean()
    power = float((detail**2).sum())
    if power < 1e-3:
        return 0.0
    spectrum = np.abs(np.fft.rfft2(detail)) ** 2
    likeness = np.fft.irfft2(spectrum, detail.shape) / power
    height, width = detail.shape
    y, x = (
        np.minimum(np.arange(height), height - np.arange(height)),
        np.minimum(np.arange(width), width - np.arange(width)),
    )
    far = np.hypot(y[:, None], x[None, :]) > min(height, width) / 10
    inner = (y[:, None] < height / 2.2) & (x[None, :] < width / 2.2)
    return float(np.clip(likeness[far & inner].max(), 0.0, 1.0))
