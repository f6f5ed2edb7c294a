"""Patterns laid over the surfaces of a picture, each a field of about -1..1."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from viper_desktop.engine.atelier.fields import Field, grids
from viper_desktop.engine.atelier.sheet import Sheet


def _plane(sheet: Sheet, amount: float = 0.02) -> tuple[Field, Field]:
    """Coordinates in units, a little uneven, so that no pattern is ruled."""
    x, y = grids(sheet.size)
    return x + amount * sheet.noise("pattern x", 2.5, 2), y + amount * sheet.noise("pattern y", 2.5, 2)


def _firm(wave: Field, sharp: float = 5.0) -> Field:
    """A wave with firmer edges."""
    return np.clip(wave * np.float32(sharp), -1, 1)


def _stripes(sheet: Sheet) -> Field:
    x, y = _plane(sheet)
    return _firm(np.sin((x * 0.5 + y) * 95))


def _dots(sheet: Sheet) -> Field:
    x, y = _plane(sheet, 0.006)
    return _firm(np.cos(x * 80) + np.cos(y * 80) - 0.9, 4)


def _geometric(sheet: Sheet) -> Field:
    x, y = _plane(sheet, 0.004)
    triangle = np.abs((x * 12) % 2 - 1) + np.abs((y * 12) % 2 - 1)
    return _firm(np.sin(triangle * 3 * np.pi), 4)


def _checks(sheet: Sheet) -> Field:
    x, y = _plane(sheet, 0.004)
    return _firm(np.sin(x * 50) * np.sin(y * 50), 6)


def _zigzag(sheet: Sheet) -> Field:
    x, y = _plane(sheet, 0.004)
    return _firm(np.sin((y + 0.05 * np.abs((x * 14) % 2 - 1)) * 110))


def _swirls(sheet: Sheet) -> Field:
    x, y = grids(sheet.size)
    bend = sheet.noise("swirls", 3.5, 2)
    return _firm(np.sin(bend * 13 + x * 4 + y * 5), 3)


def _waves(sheet: Sheet) -> Field:
    x, y = _plane(sheet, 0.01)
    return _firm(np.sin(y * 90 + 3.5 * np.sin(x * 22)), 4)


def _scales(sheet: Sheet) -> Field:
    x, y = _plane(sheet, 0.003)
    row = np.floor(y * 15)
    u, v = (x * 11 + 0.5 * (row % 2)) % 1 - 0.5, (y * 15) % 1
    radius = np.hypot(u * 1.25, v)
    return _firm(np.sin(radius * 15), 3)


def _floral(sheet: Sheet) -> Field:
    x, y = _plane(sheet, 0.006)
    row = np.floor(y * 7)
    u, v = (x * 7 + 0.5 * (row % 2)) % 1 - 0.5, (y * 7) % 1 - 0.5
    radius, angle = np.hypot(u, v), np.arctan2(v, u)
    flower = 0.3 * (0.72 + 0.28 * np.cos(5 * angle + row)) - radius
    return np.where(
        radius < 0.07, -1.0, _firm(flower, 22) * 0.6 + 0.4 * _firm(np.cos(5 * angle + row), 3) * (radius < 0.3)
    ).astype(np.float32)


def _mandala(sheet: Sheet) -> Field:
    x, y = grids(sheet.size)
    weight = float(sheet.focus.sum())
    cx = float((sheet.focus.sum(0) * x[0]).sum()) / weight if weight > 20 else sheet.W / 2
    cy = float((sheet.focus.sum(1) * y[:, 0]).sum()) / weight if weight > 20 else sheet.H / 2
    radius, angle = np.hypot(x - cx, y - cy), np.arctan2(y - cy, x - cx)
    petals = np.sin(radius * 52 + 2.2 * np.abs(np.sin(angle * 8)))
    return _firm(petals + 0.5 * np.cos(angle * 16) * np.sin(radius * 17), 2.5)


def _lattice(sheet: Sheet) -> Field:
    x, y = _plane(sheet, 0.003)
    a, b = np.abs(np.sin((x + y) * 30)), np.abs(np.sin((x - y) * 30))
    return _firm(0.16 - np.minimum(a, b), 9)


def _intricate(sheet: Sheet) -> Field:
    x, y = _plane(sheet, 0.008)
    a = np.sin(x * 70 + 2 * np.sin(y * 33)) * np.sin(y * 70 + 2 * np.sin(x * 33))
    b = np.sin(np.hypot(np.sin(x * 18), np.sin(y * 18)) * 21)
    return _firm(a + 0.8 * b, 2.4)


def _circles(sheet: Sheet) -> Field:
    x, y = _plane(sheet, 0.003)
    u, v = (x * 5) % 1 - 0.5, (y * 5) % 1 - 0.5
    return _firm(np.sin(np.hypot(u, v) * 44), 3)


def _hexagons(sheet: Sheet) -> Field:
    x, y = _plane(sheet, 0.003)
    k = 62.0
    wave = np.cos(x * k) + np.cos((0.5 * x + 0.866 * y) * k) + np.cos((0.5 * x - 0.866 * y) * k)
    return _firm(wave + 0.6, 2.5)


def _knots(sheet: Sheet) -> Field:
    x, y = _plane(sheet, 0.003)
    u, v = (x + y) * 34, (x - y) * 34
    over = np.sign(np.sin(u / 2) * np.sin(v / 2))
    bands = np.where(over > 0, np.abs(np.sin(u)), np.abs(np.sin(v)))
    return _firm(bands - 0.45, 4)


def _lace(sheet: Sheet) -> Field:
    x, y = _plane(sheet, 0.004)
    u, v = (x * 8) % 1 - 0.5, (y * 8) % 1 - 0.5
    radius, angle = np.hypot(u, v), np.arctan2(v, u)
    return _firm(np.sin(radius * 30) * np.cos(angle * 6) + 0.25 * np.cos(x * 160) * np.cos(y * 160), 3)


PATTERNS: Mapping[str, Callable[[Sheet], Field]] = MappingProxyType(
    {
        "stripes": _stripes, "dots": _dots, "geometric": _geometric, "checks": _checks, "zigzag": _zigzag,
        "swirls": _swirls, "waves": _waves, "scales": _scales, "floral": _floral, "mandala": _mandala,
        "lattice": _lattice, "intricate": _intricate, "circles": _circles, "hexagons": _hexagons, "knots": _knots,
        "lace": _lace,
    }
)  # fmt: skip
