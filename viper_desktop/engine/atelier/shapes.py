"""Outlines as lists of points (x, y) in units: smooth curves, petals, hills, blobs, and what is done to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import numpy as np

from viper_desktop.engine.atelier.fields import Field

Points: TypeAlias = Field  # (n, 2) float
Pair: TypeAlias = Sequence[float] | Field


def points(pairs: Iterable[Pair]) -> Points:
    """An (n, 2) array from pairs."""
    return np.array([tuple(pair) for pair in pairs], dtype=np.float64)


def smooth(pairs: Iterable[Pair], closed: bool = True, steps: int = 10) -> Points:
    """A Catmull-Rom curve through the points, `steps` pieces between two."""
    knots = points(pairs)
    count = len(knots)
    if closed:
        before, after, beyond = np.roll(knots, 1, 0), np.roll(knots, -1, 0), np.roll(knots, -2, 0)
        pieces = count
    else:
        padded = np.vstack([2 * knots[0] - knots[1], knots, 2 * knots[-1] - knots[-2]])
        before, knots, after, beyond = padded[:-3], padded[1:-2], padded[2:-1], padded[3:]
        pieces = count - 1
    t = np.linspace(0, 1, steps, endpoint=False)[None, :, None]
    p0, p1, p2, p3 = (each[:pieces, None, :] for each in (before, knots, after, beyond))
    curve = 0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2 + (3 * p1 - p0 - 3 * p2 + p3) * t**3)
    flat = curve.reshape(-1, 2)
    return flat if closed else np.vstack([flat, after[-1]])


def ellipse(x: float, y: float, rx: float, ry: float | None = None, turn: float = 0.0, count: int = 48) -> Points:
    """An ellipse around (x, y), turned by `turn` radians."""
    angle = np.linspace(0, 2 * np.pi, count, endpoint=False)
    return placed(np.stack([np.cos(angle) * rx, np.sin(angle) * (rx if ry is None else ry)], 1), x, y, 1.0, turn)


def arc(x: float, y: float, rx: float, ry: float, start: float, end: float, count: int = 24) -> Points:
    """Part of an ellipse from angle `start` to `end`, radians, y downwards."""
    angle = np.linspace(start, end, count)
    return np.stack([x + np.cos(angle) * rx, y + np.sin(angle) * ry], 1)


def box(left: float, top: float, right: float, bottom: float) -> Points:
    """An upright rectangle."""
    return points([(left, top), (right, top), (right, bottom), (left, bottom)])


def placed(shape: Points, x: float, y: float, scale: float = 1.0, turn: float = 0.0, flip: bool = False) -> Points:
    """The shape scaled, mirrored, turned about its origin, and moved to (x, y)."""
    px, py = shape[:, 0] * (-scale if flip else scale), shape[:, 1] * scale
    cos, sin = np.cos(turn), np.sin(turn)
    return np.stack([x + px * cos - py * sin, y + px * sin + py * cos], 1)


def petal(x: float, y: float, angle: float, length: float, width: float, tip: float = 0.6) -> Points:
    """A petal or leaf from (x, y) outward; `tip` > 0.5 puts the widest part towards the end."""
    t = np.linspace(0, 1, 14)
    bulge = np.sin(np.pi * t ** (1.0 / max(0.3, 2 * (1 - tip) + 0.2))) * width / 2
    upper = np.stack([t * length, -bulge], 1)
    return placed(np.vstack([upper, np.stack([t * length, bulge], 1)[::-1]]), x, y, 1.0, angle)


def stroke(path: Points, widths: float | Sequence[float] | Field) -> Points:
    """The outline of a line along `path`, with widths interpolated from the start to the end."""
    along = np.linspace(0, 1, len(path))
    given = np.atleast_1d(np.asarray(widths, dtype=np.float64))
    width = np.interp(along, np.linspace(0, 1, len(given)), given) if len(given) > 1 else np.full(len(path), given[0])
    tangent = np.gradient(path, axis=0)
    length = np.hypot(tangent[:, 0], tangent[:, 1])[:, None] + 1e-9
    normal = np.stack([-tangent[:, 1], tangent[:, 0]], 1) / length
    side = normal * width[:, None] / 2
    return np.vstack([path + side, (path - side)[::-1]])


def rough(shape: Points, rng: np.random.Generator, amount: float, grain: float = 0.02) -> Points:
    """The outline with an unsteady hand: finer points, each moved a little, neighbors alike."""
    closed = np.vstack([shape, shape[:1]])
    lengths = np.hypot(*np.diff(closed, axis=0).T)
    total = np.concatenate([[0], np.cumsum(lengths)])
    count = int(np.clip(total[-1] / grain, len(shape), 900))
    at = np.linspace(0, total[-1], count, endpoint=False)
    finer = np.stack([np.interp(at, total, closed[:, i]) for i in (0, 1)], 1)
    wander = rng.standard_normal((count, 2))
    wander = (wander + np.roll(wander, 1, 0) + 0.6 * np.roll(wander, 2, 0)) / 1.6
    return finer + wander * amount


def blob(
    x: float, y: float, radius: float, rng: np.random.Generator, lumps: float = 0.18, squash: float = 1.0
) -> Points:
    """A rounded irregular shape, such as a stone or the crown of a tree."""
    angle = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    r = np.ones_like(angle)
    for k in range(2, 7):
        r += rng.normal(0, lumps / k) * np.cos(k * angle + rng.uniform(0, 6.3))
    return np.stack([x + np.cos(angle) * r * radius, y + np.sin(angle) * r * radius * squash], 1)


def ridge(
    rng: np.random.Generator, left: float, right: float, level: float, rise: float, waves: float, rugged: float = 0.5
) -> Points:
    """A skyline from left to right around `level`, up to about `rise` high; rugged 0 = dunes, 1 = rocks."""
    x = np.linspace(left, right, 240)
    y = np.zeros_like(x)
    amplitude, frequency, power = 1.0, waves, 0.0
    for _ in range(7):
        y += amplitude * np.sin((x - left) / max(right - left, 1e-6) * frequency * 2 * np.pi + rng.uniform(0, 6.3))
        power += amplitude
        amplitude *= 0.28 + 0.3 * rugged
        frequency *= 1.9
    return np.stack([x, level - rise * (0.5 + 0.5 * y / power * 1.6)], 1)


def down_to(top: Points, bottom: float) -> Points:
    """The area below a skyline, down to `bottom`."""
    return np.vstack([top, [[top[-1, 0], bottom], [top[0, 0], bottom]]])


def height_at(top: Points, x: float) -> float:
    """The y of a skyline at x."""
    return float(np.interp(x, top[:, 0], top[:, 1]))


def peaks(
    rng: np.random.Generator, left: float, right: float, level: float, rise: float, count: float, sharp: float = 0.9
) -> Points:
    """A mountain skyline by midpoint displacement: `count` main peaks from left to right, the highest about `rise`."""
    knots = max(3, int(count * 2) + 1)
    x = np.linspace(left, right, knots)
    y = np.where(np.arange(knots) % 2 == 1, rng.uniform(0.55, 1.0, knots), rng.uniform(0.05, 0.35, knots))
    x[1:-1] += rng.uniform(-0.3, 0.3, knots - 2) * (right - left) / knots
    roughness = 0.16
    for _ in range(6):
        middle_x = (x[:-1] + x[1:]) / 2
        middle_y = (y[:-1] + y[1:]) / 2 + rng.normal(0, roughness * sharp, len(middle_x)) * np.sqrt(np.diff(x) * knots)
        roughness *= 0.52
        x, y = _interleaved(x, middle_x), _interleaved(y, middle_y)
    return np.stack([x, level - rise * y], 1)


def _interleaved(outer: Field, inner: Field) -> Field:
    """Outer and inner values taken in turn."""
    result = np.empty(len(outer) + len(inner))
    result[0::2], result[1::2] = outer, inner
    return result
