"""Smooth random fields, blurs and displacements: the raw stuff of texture, the same picture at any resolution.

A field is a float32 array (height, width). Lengths are in *units*: one unit is the shorter side of the picture, so that
a cloud is as wide at 128 pixels as at 4096. Every field has a random source of its own, named by what it is for, so
that drawing one thing more never changes another.
"""

from __future__ import annotations

import zlib
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image

Field: TypeAlias = npt.NDArray[Any]


def source(seed: int, *names: str | int) -> np.random.Generator:
    """The random source of one thing in one picture: same seed and names, same numbers on every platform."""
    return np.random.default_rng([seed & 0xFFFFFFFF, *(zlib.crc32(str(name).encode()) for name in names)])


def resized(
    field: Field,
    size: tuple[int, int],
    how: Image.Resampling = Image.Resampling.BICUBIC,
    box: tuple[float, float, float, float] | None = None,
) -> Field:
    """A field or (height, width, 3) array at `size` = (height, width); `box` crops in source pixels first."""
    height, width = size
    if field.ndim == 3:
        return np.dstack([resized(field[..., i], size, how, box) for i in range(field.shape[2])])
    image = Image.fromarray(np.ascontiguousarray(field, dtype=np.float32))
    return np.asarray(image.resize((width, height), how, box=box), dtype=np.float32)


def noise(rng: np.random.Generator, size: tuple[int, int], cells: float, stretch: float = 1.0) -> Field:
    """Smooth noise with mean 0 and deviation about 1; `cells` bumps to the unit, `stretch` times longer sideways."""
    height, width = size
    unit = min(size)
    down, across = height / unit * cells, width / unit * cells / stretch
    grid = rng.standard_normal((int(np.ceil(down)) + 4, int(np.ceil(across)) + 4), dtype=np.float32)
    return resized(grid, size, box=(1.5, 1.5, 1.5 + across, 1.5 + down)) * np.float32(1.35)


def layered_noise(
    rng: np.random.Generator, size: tuple[int, int], cells: float, octaves: int = 4, stretch: float = 1.0
) -> Field:
    """Fractal noise, each octave twice as fine and a little more than half as strong; deviation about 1."""
    total = np.zeros(size, np.float32)
    weight, power = 1.0, 0.0
    for octave in range(octaves):
        frequency = cells * 2**octave
        if frequency > 2.5 * min(size):  # finer than the pixels: averages out
            break
        total += np.float32(weight) * noise(rng, size, frequency, stretch)
        power += weight**2
        weight *= 0.55
    return total / np.float32(np.sqrt(max(power, 1e-6)))


def blurred(field: Field, radius: float) -> Field:
    """Gaussian-like blur of a field or (height, width, channels) array, standard deviation `radius` pixels."""
    if radius < 0.3:
        return field
    height, width = field.shape[:2]
    factor = int(max(1, min(radius / 1.6, min(height, width) / 4)))
    if factor > 1:
        small = resized(field, (max(2, -(-height // factor)), max(2, -(-width // factor))), Image.Resampling.BOX)
        return resized(_smoothed(small, radius / factor), (height, width), Image.Resampling.BICUBIC)
    return _smoothed(field, radius)


def _smoothed(field: Field, radius: float) -> Field:
    """Separable Gaussian with edges held, for small radii."""
    reach = max(1, int(np.ceil(radius * 2.2)))
    taps = np.exp(-0.5 * (np.arange(-reach, reach + 1) / radius) ** 2).astype(np.float32)
    taps /= taps.sum()
    result = np.asarray(field, dtype=np.float32)
    for axis in (0, 1):
        length = result.shape[axis]
        padding = [(0, 0)] * result.ndim
        padding[axis] = (reach, reach)
        padded = np.pad(result, padding, mode="edge")
        total = np.zeros_like(result)
        for i, tap in enumerate(taps):
            total += tap * (padded[i : i + length] if axis == 0 else padded[:, i : i + length])
        result = total
    return result


def grids(size: tuple[int, int]) -> tuple[Field, Field]:
    """Coordinates (x, y) of the pixel centers in units, broadcastable: x is (1, width), y is (height, 1)."""
    unit = min(size)
    height, width = size
    x = ((np.arange(width, dtype=np.float32) + 0.5) / unit)[None, :]
    y = ((np.arange(height, dtype=np.float32) + 0.5) / unit)[:, None]
    return x, y


def displaced(image: Field, dx: Field, dy: Field) -> Field:
    """The image looked up at (x + dx, y + dy), displacements in pixels, nearest pixel, edges held."""
    height, width = image.shape[:2]
    columns = np.arange(width, dtype=np.int32)[None, :] + np.rint(dx).astype(np.int32)
    rows = np.arange(height, dtype=np.int32)[:, None] + np.rint(dy).astype(np.int32)
    np.clip(columns, 0, width - 1, out=columns)
    np.clip(rows, 0, height - 1, out=rows)
    flat = rows * width + columns
    pixels = image.reshape(-1) if image.ndim == 2 else image.reshape(-1, image.shape[2])
    moved: Field = np.take(pixels, flat, axis=0)
    return moved


def slopes(field: Field) -> tuple[Field, Field]:
    """Central differences (d/dx, d/dy) in value a pixel, edges held."""
    padded = np.pad(field, 1, mode="edge")
    return (padded[1:-1, 2:] - padded[1:-1, :-2]) * 0.5, (padded[2:, 1:-1] - padded[:-2, 1:-1]) * 0.5


def smoothstep(low: float, high: float, value: Field) -> Field:
    """0 below `low`, 1 above `high`, an S in between (either order)."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def luma(image: Field) -> Field:
    """Brightness of an (height, width, 3) array by the Rec. 709 weights, same range as the array."""
    return image[..., 0] * np.float32(0.2126) + image[..., 1] * np.float32(0.7152) + image[..., 2] * np.float32(0.0722)


def edges(image: Field, radius: float) -> Field:
    """Strength of color edges, 0 in flat places, about 1 at a full black-white step, for any radius in pixels."""
    soft = blurred(image, radius)
    total: Field = np.zeros(image.shape[:2], np.float32)
    for channel in range(soft.shape[2]):
        across, down = slopes(soft[..., channel])
        total = np.maximum(total, across * across + down * down)
    return np.sqrt(total) * np.float32(2.5 * max(radius, 0.5))


def boxed(field: Field, reach: int) -> Field:
    """Mean over a square of 2·reach + 1 pixels, edges held."""
    result = np.asarray(field, dtype=np.float32)
    width = 2 * reach + 1
    for axis in (0, 1):
        padding = [(0, 0)] * result.ndim
        padding[axis] = (reach + 1, reach)
        total = np.cumsum(np.pad(result, padding, mode="edge"), axis=axis, dtype=np.float64)
        high = total[width:] if axis == 0 else total[:, width:]
        low = total[:-width] if axis == 0 else total[:, :-width]
        result = ((high - low) / width).astype(np.float32)
    return result


def flattened(image: Field, radius: float) -> Field:
    """Flat patches with crisp edges: each pixel takes the mean of its calmest neighboring square (Kuwahara 1976).

    Args:
        image: (height, width, 3).
        radius: of a square, in pixels.
    """
    reach = max(1, round(radius / 2))
    mean = boxed(image, reach)
    bright = luma(image)
    spread = boxed(bright * bright, reach) - luma(mean) ** 2
    height, width = bright.shape
    best, result = np.full((height, width), np.inf, np.float32), np.zeros_like(mean)
    mean, spread = (
        np.pad(each, [(reach, reach), (reach, reach)] + [(0, 0)] * (each.ndim - 2), mode="edge")
        for each in (mean, spread)
    )
    for down in (0, 2 * reach):
        for across in (0, 2 * reach):
            part = (slice(down, down + height), slice(across, across + width))
            calmer = spread[part] < best
            best = np.where(calmer, spread[part], best)
            result = np.where(calmer[..., None], mean[part], result)
    return result


def cells(rng: np.random.Generator, size: tuple[int, int], count: float, jitter: float = 0.9) -> tuple[Field, Field]:
    """A Voronoi mosaic of about `count` cells to the unit: (label of each pixel, distance to the border in cells).

    Points lie on a jittered grid, so the nearest is among the nine neighbors (Worley 1996).
    """
    x, y = grids(size)
    x, y = x * count, y * count
    rows, columns = int(np.ceil(size[0] / min(size) * count)) + 3, int(np.ceil(size[1] / min(size) * count)) + 3
    points = rng.uniform(0.5 - jitter / 2, 0.5 + jitter / 2, (2, rows, columns)).astype(np.float32)
    cx, cy = np.floor(x).astype(np.int32), np.floor(y).astype(np.int32)
    fx, fy = x - cx, y - cy
    first = np.full(size, 9.0, np.float32)
    second = np.full(size, 9.0, np.float32)
    label = np.zeros(size, np.int32)
    for down in (-1, 0, 1):
        for across in (-1, 0, 1):
            row, column = cy + 1 + down, cx + 1 + across
            px, py = points[0][row, column] + across, points[1][row, column] + down
            distance = (px - fx) ** 2 + (py - fy) ** 2
            nearer = distance < first
            second = np.where(nearer, first, np.minimum(second, distance))
            first = np.where(nearer, distance, first)
            label = np.where(nearer, row * columns + column, label)
    return label, np.sqrt(second) - np.sqrt(first)


def along(field: Field, angle: Field, length: float, steps: int = 10) -> Field:
    """The field smeared along the direction `angle` (radians, (height, width)) over `length` pixels both ways.

    Line integral convolution (Cabral and Leedom 1993) with straight steps; turns white noise into bristles.
    """
    height, width = field.shape
    stride = length / steps
    total: Field = field.copy()
    flat = field.reshape(-1)
    turn_x, turn_y = (np.cos(angle) * stride).astype(np.float32), (np.sin(angle) * stride).astype(np.float32)
    for sign in (1, -1):
        x = np.broadcast_to(np.arange(width, dtype=np.float32)[None, :], field.shape).copy()
        y = np.broadcast_to(np.arange(height, dtype=np.float32)[:, None], field.shape).copy()
        for _ in range(steps):
            x += sign * turn_x
            y += sign * turn_y
            columns = np.clip(x, 0, width - 1).astype(np.int32)
            rows = np.clip(y, 0, height - 1).astype(np.int32)
            total += flat[rows * width + columns]
    return total / np.float32(np.sqrt(2 * steps + 1))
