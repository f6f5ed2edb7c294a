"""Media without marks: digital painting, flat vector, soft glow, airbrush, photograph-like film."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.fields import Field, edges, flattened, luma
from viper_desktop.engine.atelier.media.strokes import Brush, bristles, painted
from viper_desktop.engine.atelier.sheet import Sheet


def digital(sheet: Sheet) -> Field:
    """Painted on a screen: smooth passages, a few visible soft strokes, crisp where it matters."""
    angle = sheet.flow(0.03)
    image, _ = painted(
        sheet,
        sheet.blurred(sheet.image, 0.006),
        (Brush(0.03, 6, 1.0, jitter=0.02), Brush(0.01, 6, 1.2, 0.9, 0.015)),
        angle,
    )
    sharp = np.clip(edges(sheet.image, 0.0016 * sheet.unit) * 2.2 + 0.5 + 0.4 * sheet.focus, 0, 1)[..., None]
    image = image + (sheet.image - image) * sharp * np.float32(min(1.0, 0.55 + 0.4 * sheet.scene.detail))
    return image * (1 + 0.012 * bristles(sheet, angle, 0.015)[..., None])


def flat_vector(sheet: Sheet) -> Field:
    """Clean shapes in few tones with crisp edges."""
    tones = max(4, int(7 * sheet.scene.detail**0.5))
    soft = flattened(sheet.image, 0.009 * sheet.unit / sheet.scene.detail)
    bright = luma(soft)
    stepped = (np.floor(bright * tones) + np.clip((bright * tones % 1 - 0.5) * 14 + 0.5, 0, 1)) / tones
    ratio = (stepped + 0.02) / (bright + 0.02)
    image = np.clip(soft * np.clip(ratio, 0.6, 1.5)[..., None], 0, 1)
    gray = luma(image)[..., None]
    shown: Field = np.clip(gray + (image - gray) * 1.16, 0, 1)
    return shown


def soft_glow(sheet: Sheet) -> Field:
    """As seen through a veil: light spills from everything bright, edges melt."""
    soft = sheet.blurred(sheet.image, 0.0045)
    spill = (
        sheet.blurred(np.clip(sheet.image - 0.28, 0, 1), 0.035) * 0.85
        + sheet.blurred(np.clip(sheet.image - 0.4, 0, 1), 0.1) * 0.5
    )
    dim = np.float32(np.clip(1.12 - 0.5 * float(luma(soft).mean()), 0.7, 1.0))  # a bright picture has less to gain
    soft = np.clip(0.5 + (soft - 0.5) * 1.1, 0, 1) * dim
    image = 1 - (1 - soft * 0.95) * (1 - np.clip(spill * 0.75 * (dim - 0.45) / 0.55, 0, 0.9))
    rng = sheet.rng("motes")
    for _ in range(int(30 * sheet.scene.density)):
        x, y, r = rng.uniform(0, sheet.size[1]), rng.uniform(0, sheet.size[0]), rng.uniform(0.004, 0.022) * sheet.unit
        top, left = int(max(0, y - r)), int(max(0, x - r))
        part = image[top : int(y + r) + 1, left : int(x + r) + 1]
        if part.size:
            yy, xx = np.ogrid[top : top + part.shape[0], left : left + part.shape[1]]
            spot = np.clip((1 - np.hypot(xx - x, yy - y) / r) * 3, 0, 1)[..., None]
            part += (1 - part) * spot * sheet.inks.light * np.float32(0.2 * rng.uniform(0.3, 1))
    return image


def airbrush(sheet: Sheet) -> Field:
    """Smooth gradients with a fine spray and a clean sheen, as on a poster of the eighties."""
    soft = sheet.blurred(sheet.image, 0.003)
    wide = sheet.blurred(sheet.image, 0.05)
    image = np.clip(soft + (soft - wide) * 0.55, 0, 1)
    image = image * image * (3 - 2 * image) * 0.6 + image * 0.4
    spray = (
        sheet.rng("spray").standard_normal(sheet.size, dtype=np.float32)
        if sheet.unit < 1500
        else sheet.noise("spray", 1000, 1)
    )
    return np.clip(image * (1 + 0.045 * spray[..., None]), 0, 1)


def film(sheet: Sheet) -> Field:
    """A film photograph: sharp subject, soft distance, the toe and shoulder of film, halation."""
    far = np.clip((sheet.depth - 0.35) * 1.5, 0, 1) * np.clip(1 - sheet.focus, 0, 1)
    soft = sheet.blurred(sheet.image, 0.009)
    image = sheet.image + (soft - sheet.image) * sheet.blurred(far, 0.004)[..., None]
    halo = sheet.blurred(np.clip(image - 0.7, 0, 1), 0.02) * np.array([0.9, 0.4, 0.25], np.float32)
    image = np.clip(image + halo * 0.8, 0, 1)
    image = 0.045 + 0.925 * (image * image * (3 - 2 * image) * 0.5 + image * 0.5)
    shown: Field = image * np.array([1.02, 1.0, 0.97], np.float32) + np.array([0.0, 0.006, 0.014], np.float32)
    return shown
