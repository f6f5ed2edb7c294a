"""Wet media: watercolor, ink wash."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.fields import Field, displaced, edges, grids, luma, smoothstep
from viper_desktop.engine.atelier.sheet import Sheet

PAPER = np.array([0.985, 0.97, 0.94], np.float32)


def wobbled(sheet: Sheet, image: Field, amount: float, cells: float, name: str = "wobble") -> Field:
    """The image with unsteady edges, displaced by up to about `amount` units."""
    reach = amount * sheet.unit
    return displaced(image, sheet.noise(f"{name} x", cells, 3) * reach, sheet.noise(f"{name} y", cells, 3) * reach)


def border(sheet: Sheet, width: float = 0.045, rough: float = 0.014) -> Field:
    """1 inside, 0 at the unpainted rim of the sheet, with a ragged edge."""
    x, y = grids(sheet.size)
    inward = np.minimum(np.minimum(x, sheet.W - x), np.minimum(y, sheet.H - y))
    return smoothstep(width - 0.006, width + 0.006, inward + rough * sheet.noise("ragged", 6, 5))


def watercolor(sheet: Sheet) -> Field:
    """Glazes that run into each other, darker at their rims, over the white and the grain of the paper."""
    image = wobbled(sheet, sheet.image, 0.0032, 18)
    wide = wobbled(sheet, sheet.blurred(image, 0.018), 0.02, 5, "bleed")
    middle = sheet.blurred(image, 0.0022)
    lead = np.clip(0.3 + 0.4 * sheet.noise("wetness", 3, 4) - 0.3 * sheet.focus, 0.02, 0.85)[..., None]
    body = middle + (wide - middle) * lead * np.float32(0.75)
    gray = luma(body)[..., None]
    body = np.clip(gray + (body - gray) * 1.2, 0, 1)
    body = np.clip(0.5 + (body - 0.48) * 1.16, 0, 1)
    tones = 5.5 * sheet.scene.detail**0.3
    bright = luma(body)
    steps = (np.floor(bright * tones) + smoothstep(0.38, 0.62, bright * tones % 1)) / tones
    body = np.clip(body * ((steps + 0.15) / (bright + 0.15))[..., None] * 0.5 + body * 0.5, 0, 1)
    density = 1 - body
    blooms = sheet.noise("blooms", 4, 5)
    density = density * (0.86 + 0.13 * blooms)[..., None]
    density = density * 0.95
    rim = np.clip(edges(body, 0.0022 * sheet.unit) * 1.9, 0, 1)
    rim = np.clip(rim - sheet.blurred(rim, 0.012) * 0.5, 0, 1)
    density = density + rim[..., None] * (density * 0.75 + 0.035)
    tooth = sheet.paper(170)
    grains = np.clip(tooth + 0.25 * sheet.noise("pigment", 90, 2), -1.5, 1.5)
    density = density * (1 + 0.13 * grains * np.clip(density.mean(2) * 1.6, 0, 1))[..., None]
    lifted = np.clip((tooth - 0.75) * 1.6, 0, 1) * np.clip(0.75 - density.mean(2), 0, 1)
    density = density * (1 - 0.7 * lifted[..., None])
    edge = border(sheet)
    dried = np.clip(1 - np.abs(edge - 0.6) * 3, 0, 1)
    density = density * edge[..., None] * (1 + 0.35 * dried[..., None])
    shown: Field = PAPER * (1 - np.clip(density, 0, 1)) * (1 + 0.014 * tooth[..., None])
    return shown


def ink_wash(sheet: Sheet) -> Field:
    """Black ink on rice paper: pale washes for the distance, one wet stroke for what is near, and a seal."""
    paper = sheet.inks.light * np.float32(0.35) + np.array([0.95, 0.92, 0.85], np.float32) * np.float32(0.65)
    ink = sheet.inks.dark * np.float32(0.55) + np.array([0.06, 0.06, 0.07], np.float32) * np.float32(0.45)
    image = wobbled(sheet, sheet.image, 0.004, 14)
    bright = luma(image)
    low, high = float(np.quantile(bright, 0.02)), float(np.quantile(bright, 0.93))
    bright = np.clip((bright - low) / max(high - low, 0.05), 0, 1)
    wet = sheet.blurred(bright, 0.006)
    wide = wobbled(sheet, sheet.blurred(bright, 0.03), 0.02, 5, "run")
    where = np.clip(0.4 + 0.5 * sheet.noise("wetness", 2.5, 4) - 0.5 * sheet.focus, 0, 1)
    tone = wet + (wide - wet) * where * 0.8
    wash = np.clip(np.clip(1.06 - tone, 0, 1) ** 1.25 * (0.86 + 0.16 * sheet.noise("pool", 5, 5)), 0, 1)
    sharp = np.clip((sheet.blurred(bright, 0.009) - sheet.blurred(bright, 0.0022)) * 5.5 - 0.12, 0, 1)
    rim = np.clip(edges(tone[..., None], 0.003 * sheet.unit) * 1.1 - 0.05, 0, 0.5)
    dry = np.clip(sheet.paper(200) * 0.6 + 0.75, 0, 1)
    density = np.clip(wash * 0.8 + sharp * dry * 0.95 + rim * 0.45, 0, 1)
    fade = np.clip(1.12 - 0.38 * sheet.depth, 0, 1)
    density = density * fade * border(sheet, 0.02, 0.02)
    tint = sheet.blurred(image, 0.02)
    tint = tint / np.maximum(luma(tint)[..., None], 0.08)
    hue = paper * (1 - 0.16 * density[..., None] * (1 - np.clip(tint, 0, 1.6) / 1.6))
    result = hue + (ink - hue) * density[..., None]
    result = result * (1 + 0.02 * sheet.paper(150)[..., None])
    return _seal(sheet, result)


def _seal(sheet: Sheet, image: Field) -> Field:
    """A red seal with a made-up sign, in the quieter lower corner."""
    size = int(0.045 * sheet.unit)
    if size < 6:
        return image
    rng = sheet.rng("seal")
    height, width = sheet.size
    top = int(height - 0.13 * sheet.unit)
    columns = [int(0.08 * sheet.unit), int(width - 0.08 * sheet.unit - size)]
    spread = [float(image[top : top + size, left : left + size].std()) for left in columns]
    left = columns[int(np.argmin(spread))]
    sign = rng.random((5, 3)) < 0.55
    sign = np.hstack([sign, sign[:, 1::-1]])
    grid = np.ones((7, 7), np.float32)
    grid[1:6, 1:6] = 1 - sign
    mask = np.kron(grid, np.ones((size // 7 + 1, size // 7 + 1), np.float32))[:size, :size]
    red = np.array([0.7, 0.13, 0.1], np.float32) if float(np.ptp(sheet.inks.accent2)) > 0.12 else sheet.inks.dark
    image[top : top + size, left : left + size] += (red - image[top : top + size, left : left + size]) * (mask * 0.88)[
        ..., None
    ]
    return image
