"""What closes a picture in: borders around it, and foliage within it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from viper_desktop.engine.atelier.canvas import mixed
from viper_desktop.engine.atelier.fields import Field, blurred, grids, smoothstep
from viper_desktop.engine.atelier.settings.woods import leaves
from viper_desktop.engine.atelier.shapes import smooth, stroke
from viper_desktop.engine.atelier.sheet import Sheet
from viper_desktop.engine.atelier.stage import Stage


def natural(stage: Stage) -> None:
    """Dark boughs and leaves along the upper corners and sides, out of reach of the subject."""
    rng, inks = stage.rng("frame"), stage.inks
    dark = mixed(inks.dark, inks.near, 0.2)
    ladder = (dark, mixed(dark, inks.near, 0.3), mixed(dark, inks.near, 0.55), mixed(inks.near, inks.accent2, 0.2))
    places = []
    for side in (0.0, stage.W):
        inward = 1 if side == 0 else -1
        for _ in range(3):
            start = rng.uniform(-0.05, 0.3) * stage.H
            reach = rng.uniform(0.22, 0.42) * min(stage.W, 1.3)
            end = (side + inward * reach, start + rng.uniform(-0.05, 0.16))
            bough = smooth(
                [(side - inward * 0.05, start), (side + inward * reach * 0.5, start + rng.uniform(-0.03, 0.04)), end],
                closed=False,
            )
            stage.canvas.fill(stroke(bough, [0.03, 0.016, 0.003]), dark, depth=0.1, volume=0.2)
            for x, y in bough[4::2]:
                spread = rng.normal(0, 0.03, (10, 2))
                places.append(np.array([x, y]) + spread)
        edge_y = rng.uniform(-0.02, stage.H, 130)
        lean = np.abs(rng.normal(0, 0.05 + 0.05 * np.abs(edge_y / stage.H - 0.45), 130))
        places.append(np.stack([side + inward * lean, edge_y], 1))
    top_x = rng.uniform(0, stage.W, 150)
    places.append(np.stack([top_x, np.abs(rng.normal(0, 0.05, 150))], 1))
    leaves(stage, "frame", np.concatenate(places), ladder, size=0.04, depth=0.09)


def _none(image: Field, sheet: Sheet) -> Field:
    """To the edge."""
    del sheet
    return image


def _inward(sheet: Sheet) -> Field:
    """Distance of each pixel from the nearest side, in units."""
    x, y = grids(sheet.size)
    return np.minimum(np.minimum(x, sheet.W - x), np.minimum(y, sheet.H - y))


def _edge(sheet: Sheet, at: float) -> Field:
    """1 inside a border of width `at`, antialiased, (height, width, 1)."""
    return np.clip((_inward(sheet) - at) * sheet.unit + 0.5, 0, 1)[..., None]


def _white(image: Field, sheet: Sheet) -> Field:
    """A white margin, as of a print."""
    paper = np.array([0.975, 0.965, 0.945], np.float32)
    return paper + (image - paper) * _edge(sheet, 0.055)


def _dark(image: Field, sheet: Sheet) -> Field:
    """A black border with a thin light line."""
    line = np.clip((0.0015 - np.abs(_inward(sheet) - 0.034)) * sheet.unit + 0.5, 0, 1)[..., None]
    image = sheet.inks.dark * np.float32(0.5) + (image - sheet.inks.dark * np.float32(0.5)) * _edge(sheet, 0.045)
    shown: Field = image + (sheet.inks.light - image) * line
    return shown


def _gilded(image: Field, sheet: Sheet) -> Field:
    """A carved, gilded frame."""
    inward = _inward(sheet)
    share = np.clip(inward / 0.07, 0, 1)
    profile = np.sin(share * np.pi * 3) * 0.5 + np.sin(share * np.pi)
    x, y = grids(sheet.size)
    carving = np.sin(x * 150) * np.sin(y * 150) * np.sin(share * np.pi) ** 2
    facing = np.where(
        np.minimum(x, sheet.W - x) < np.minimum(y, sheet.H - y),
        np.where(x < sheet.W / 2, 0.05, -0.12),
        np.where(y < sheet.H / 2, 0.1, -0.16),
    )
    gold = np.array([0.72, 0.54, 0.25], np.float32) * (0.85 + 0.26 * profile + 0.13 * carving + facing)[..., None]
    image = gold + (image - gold) * _edge(sheet, 0.07)
    return image * (1 - 0.35 * smoothstep(0.095, 0.07, inward) * (inward > 0.07))[..., None]


def _round(image: Field, sheet: Sheet) -> Field:
    """A round opening in paper."""
    x, y = grids(sheet.size)
    radius = np.hypot(x - sheet.W / 2, y - sheet.H / 2)
    inside = np.clip((0.465 - radius) * sheet.unit + 0.5, 0, 1)
    paper = sheet.inks.light * np.float32(0.5) + np.array([0.96, 0.94, 0.9], np.float32) * np.float32(0.5)
    return paper + (image - paper) * inside[..., None]


def _arched(image: Field, sheet: Sheet) -> Field:
    """An arch, as of a window or a playing card."""
    x, y = grids(sheet.size)
    half = sheet.W / 2 - 0.06
    away = np.abs(x - sheet.W / 2)
    spring = 0.06 + half * 0.9
    distance = np.where(y < spring, half - np.hypot(away, (y - spring) / 0.9), half - away)
    distance = np.minimum(distance, sheet.H - 0.06 - y)
    inside = np.clip(distance * sheet.unit + 0.5, 0, 1)[..., None]
    ground = sheet.inks.dark * np.float32(0.85) + sheet.inks.near * np.float32(0.15)
    line = np.clip((0.0025 - np.abs(distance + 0.014)) * sheet.unit + 0.5, 0, 1)[..., None]
    image = ground + (image - ground) * inside
    return image + (sheet.inks.accent * 0.8 + sheet.inks.light * 0.2 - image) * line


def _torn(image: Field, sheet: Sheet) -> Field:
    """Torn edges on white."""
    rough = _inward(sheet) + 0.009 * sheet.noise("torn", 16, 5)
    inside = smoothstep(0.034, 0.037, rough)[..., None]
    fiber = smoothstep(0.027, 0.03, rough)[..., None]
    shadow = blurred(smoothstep(0.03, 0.034, rough), 0.008 * sheet.unit)[..., None]
    table = np.array([0.9, 0.89, 0.87], np.float32) * (1 - 0.22 * shadow)
    torn = table + (np.array([0.99, 0.985, 0.97], np.float32) - table) * fiber
    return torn + (image - torn) * inside


def _ornament(image: Field, sheet: Sheet) -> Field:
    """A band of small ornaments between two lines."""
    inward = _inward(sheet)
    x, y = grids(sheet.size)
    band = sheet.inks.near * np.float32(0.6) + sheet.inks.dark * np.float32(0.4)
    motif = np.cos(x * 2 * np.pi * 20) + np.cos(y * 2 * np.pi * 20)
    figure = np.clip((np.abs(motif) - 0.95) * 8, 0, 1) * ((inward > 0.012) & (inward < 0.05))
    border = band + (sheet.inks.accent - band) * figure[..., None]
    for at in (0.007, 0.056):
        line = np.clip((0.002 - np.abs(inward - at)) * sheet.unit + 0.5, 0, 1)[..., None]
        border = border + (sheet.inks.light - border) * line
    shown: Field = border + (image - border) * _edge(sheet, 0.062)
    return shown


FRAMES: Mapping[str, Callable[[Field, Sheet], Field]] = MappingProxyType(
    {
        "none": _none, "white border": _white, "black border": _dark, "gilded": _gilded, "round": _round,
        "arch": _arched, "torn": _torn, "ornament": _ornament,
    }
)  # fmt: skip
