"""The support a picture is on, and what time does to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from viper_desktop.engine.atelier.fields import Field, blurred, cells, grids, luma, noise, slopes, smoothstep
from viper_desktop.engine.atelier.sheet import Sheet


def _none(sheet: Sheet, image: Field) -> Field:
    """As it is."""
    del sheet
    return image


def _paper(sheet: Sheet, image: Field) -> Field:
    """Cold-pressed paper."""
    tooth = sheet.paper(150)
    across, down = slopes(blurred(tooth, 0.0012 * sheet.unit))
    light = np.clip((across + down) * sheet.unit / 1024 * 5, -0.16, 0.16)
    return image * (1 + light + 0.03 * tooth)[..., None]


def _canvas(sheet: Sheet, image: Field) -> Field:
    """The weave of canvas under the paint."""
    x, y = grids(sheet.size)
    k = np.float32(2 * np.pi * 120)
    waver = sheet.noise("warp", 14, 2) * np.float32(0.9)
    weave = np.sin(x * k + waver) * np.cos(y * k * 0.5 + waver) + np.sin(y * k + waver) * np.cos(x * k * 0.5)
    if sheet.unit < 420:
        weave = sheet.noise("coarse weave", 90, 1)
    shown: Field = image * (1 + 0.055 * weave)[..., None]
    return shown


def _linen(sheet: Sheet, image: Field) -> Field:
    """Slubby threads both ways."""
    across = sheet.noise("weft", 170, 2, stretch=24)
    down = noise(sheet.rng("thread"), (sheet.size[1], sheet.size[0]), 170, 24).T
    return image * (1 + 0.05 * across + 0.05 * down)[..., None]


def _wood(sheet: Sheet, image: Field) -> Field:
    """Planks show through the paint."""
    x, y = grids(sheet.size)
    plank = np.floor(y * 5)
    rings = np.sin((y + 0.02 * sheet.noise("knots", 3, 3, stretch=4)) * 230 + 4 * np.sin(plank * 7.1) * x)
    gap = smoothstep(0.03, 0.01, np.abs(y * 5 - np.round(y * 5))) + 0 * x
    grain = 0.5 * rings + sheet.noise("fiber", 150, 2, stretch=22)
    brown = np.array([0.62, 0.46, 0.32], np.float32)
    worn = np.clip(sheet.noise("worn", 6, 5) * 0.5 + 0.08 * grain, 0, 0.65)[..., None]
    image = image * (1 + 0.075 * grain)[..., None]
    image = image + (brown * (1 + 0.12 * grain[..., None]) - image) * worn * 0.7
    shown: Field = image * (1 - 0.6 * gap)[..., None]
    return shown


def _stone(sheet: Sheet, image: Field) -> Field:
    """A plaster wall with hair cracks, as a fresco."""
    _, rim = cells(sheet.rng("cracks"), sheet.size, 7, 1.0)
    wander = sheet.noise("crack", 20, 3)
    crack = smoothstep(0.02, 0.0, rim + 0.012 * wander) * smoothstep(-0.4, 0.8, sheet.noise("where", 2, 2))
    rough = sheet.noise("plaster", 60, 4)
    chalky = image * 0.82 + 0.13
    return chalky * (1 + 0.055 * rough - 0.32 * crack)[..., None]


def _metal(sheet: Sheet, image: Field) -> Field:
    """Gold or silver leaf in squares that shimmers through the lights."""
    x, y = grids(sheet.size)
    leaf = np.floor(x * 9) * 13.7 + np.floor(y * 9) * 7.3
    sheen = np.sin(leaf * 12.9) * 0.5 + 0.4 * sheet.noise("sheen", 4, 3) + 0.15 * sheet.noise("flake", 70, 3)
    seam = smoothstep(0.02, 0.0, np.minimum(np.abs(x * 9 - np.round(x * 9)), np.abs(y * 9 - np.round(y * 9))))
    gold = np.array([0.93, 0.76, 0.4], np.float32)
    where = smoothstep(0.55, 0.8, luma(image))[..., None]
    leafed = gold * (0.82 + 0.22 * sheen + 0.12 * seam)[..., None]
    shown: Field = image + (leafed - image) * where * 0.8
    return shown


def _scratched(sheet: Sheet, image: Field) -> Field:
    """Scratches, dust and light leaks of old film."""
    scratch = noise(sheet.rng("scratch"), (sheet.size[1], sheet.size[0]), 130, 60).T
    line = np.clip(scratch - 2.1, 0, 1)
    dust = np.clip(sheet.noise("dust", 120, 1) - 2.6, 0, 1) * 2
    x, y = grids(sheet.size)
    leak = np.exp(-((x * 5) ** 2) + 0.5 * np.sin(y * 4)) * 0.35
    image = image + np.clip(line + dust, 0, 1)[..., None] * 0.45
    shown: Field = image + leak[..., None] * np.array([1.0, 0.45, 0.15], np.float32)
    return shown


def _cracked(sheet: Sheet, image: Field) -> Field:
    """Craquelure: the fine net of cracks of an old varnish."""
    _, rim = cells(sheet.rng("craquelure"), sheet.size, 58, 1.0)
    net = smoothstep(0.07, 0.0, rim + 0.03 * sheet.noise("net", 30, 2))
    warm = np.array([1.0, 0.95, 0.82], np.float32)
    return image * warm * (1 - 0.2 * net)[..., None]


def _velvet(sheet: Sheet, image: Field) -> Field:
    """Soft pile: lights bloom, darks sink."""
    pile = sheet.noise("pile", 380, 1)
    soft = blurred(image, 0.003 * sheet.unit)
    return np.clip(soft * soft * (1.9 - 0.9 * soft) + 0.02, 0, 1) * (1 + 0.08 * pile)[..., None]


def _wet(sheet: Sheet, image: Field) -> Field:
    """A glossy, varnished surface."""
    x, y = grids(sheet.size)
    gloss = np.exp(-(((x * 0.6 + y - 0.42) / 0.12) ** 2)) * (0.6 + 0.3 * sheet.noise("gloss", 3, 2))
    deep = np.clip(image * image * 0.3 + image * 0.74, 0, 1)
    return deep + (1 - deep) * np.clip(gloss, 0, 1)[..., None] * 0.24


def _splattered(sheet: Sheet, image: Field) -> Field:
    """Drops and splashes of the accent over the picture."""
    drops = sheet.noise("drops", 45, 1)
    large = sheet.noise("large drops", 12, 2)
    cover = smoothstep(1.9, 2.05, drops) + smoothstep(1.95, 2.05, large)
    shown: Field = image + (sheet.inks.accent2 - image) * np.clip(cover, 0, 1)[..., None] * 0.85
    return shown


TEXTURES: Mapping[str, Callable[[Sheet, Field], Field]] = MappingProxyType(
    {
        "none": _none, "paper": _paper, "canvas": _canvas, "linen": _linen, "wood": _wood, "plaster": _stone,
        "gold leaf": _metal, "worn film": _scratched, "craquelure": _cracked, "velvet": _velvet, "glossy": _wet,
        "splatter": _splattered,
    }
)  # fmt: skip
