"""Printed media: risograph, screen print, Japanese woodblock, cyanotype-like halftone."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.fields import Field, displaced, flattened, grids, luma, smoothstep
from viper_desktop.engine.atelier.media.lines import contour, stretched_tones
from viper_desktop.engine.atelier.media.wet import border
from viper_desktop.engine.atelier.sheet import Sheet


def screen(sheet: Sheet, tone: Field, angle: float, spacing: float, sharp: float = 4.0) -> Field:
    """A halftone of dots, 1 = ink, for `tone` = share of ink 0..1; `spacing` in units."""
    spacing = max(spacing, 4.0 / sheet.unit)
    x, y = grids(sheet.size)
    k = np.float32(2 * np.pi / spacing)
    u = (x * np.float32(np.cos(angle)) + y * np.float32(np.sin(angle))) * k
    v = (y * np.float32(np.cos(angle)) - x * np.float32(np.sin(angle))) * k
    wave = (np.cos(u) + np.cos(v)) / 4 + 0.5
    shown: Field = np.clip((wave - (1 - tone)) * sharp + 0.5, 0, 1) * (tone > 0.02)
    return shown


def riso_inks(sheet: Sheet) -> tuple[Field, Field, Field]:
    """Three printing inks out of the palette: dark, middle and bright, well apart from one another."""
    inks = sheet.inks
    choices = [inks.near, inks.mid, inks.accent2, inks.accent, inks.far, inks.sky_top]
    dark = min((inks.near, inks.dark, inks.sky_top), key=lambda ink: abs(float(luma(ink[None, None])[0, 0]) - 0.17))
    second = max(choices, key=lambda ink: float(np.ptp(ink)) + 0.4 * float(np.abs(ink - dark).sum()))
    third = max(choices, key=lambda ink: 0.6 * float(np.abs(ink - second).sum()) + float(luma(ink[None, None])[0, 0]))
    return dark, second, third


def separated(image: Field, inks: tuple[Field, Field, Field]) -> list[Field]:
    """Shares 0..1 of each ink that multiply to the image best, on white paper."""
    levels = 24
    steps = (np.arange(levels) + 0.5) / levels
    table = -np.log(np.clip(np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1).reshape(-1, 3), 0.03, 1))
    basis = -np.log(np.clip(np.stack(inks).astype(np.float64), 0.04, 0.97))
    shares = np.full((len(table), 3), 0.3)
    gram, target = basis @ basis.T, table @ basis.T
    for _ in range(60):  # multiplicative updates keep shares positive (Lee and Seung 2001)
        shares *= target / (shares @ gram + 1e-9)
    cube = (np.clip(image, 0, 0.9999) * levels).astype(np.int32)
    index = (cube[..., 0] * levels + cube[..., 1]) * levels + cube[..., 2]
    return [np.clip(shares[:, i], 0, 1.1).astype(np.float32)[index] for i in range(3)]


def risograph(sheet: Sheet) -> Field:
    """Three spot inks in halftone, a little out of register, on uncoated paper."""
    inks = riso_inks(sheet)
    image = np.clip(sheet.blurred(sheet.image, 0.002), 0, 1)
    gray = luma(image)[..., None]
    image = np.clip(gray + (image - gray) * 1.35, 0, 1)
    image = np.clip(0.5 + (image - 0.53) * 1.15, 0, 1)
    paper = np.array([0.965, 0.945, 0.9], np.float32)
    result = np.broadcast_to(paper, image.shape).astype(np.float32)
    rng = sheet.rng("register")
    for k, (share, ink) in enumerate(zip(separated(image, inks), inks, strict=True)):
        spacing = 0.0075 / sheet.scene.detail**0.5
        dots = screen(sheet, np.clip(share, 0, 1), 0.26 + k * 0.55, spacing)
        dots = np.maximum(dots, smoothstep(0.82, 0.95, share))
        off = rng.uniform(-0.003, 0.003, 2) * sheet.unit
        dots = displaced(dots, np.full(sheet.size, off[0]), np.full(sheet.size, off[1]))
        cover = dots * np.clip(
            0.9 - 0.13 * np.clip(sheet.noise(f"drum {k}", 110, 2), -0.5, 3) - 0.05 * sheet.noise(f"uneven {k}", 2, 2),
            0,
            1,
        )
        result = result * (1 - cover[..., None] * (1 - ink))
    return paper + (result - paper) * border(sheet, 0.03, 0.001)[..., None]


def screen_print(sheet: Sheet) -> Field:
    """Pop art: a few loud flat colors, black outlines, big dots in the half-shades."""
    inks = sheet.inks
    tone = stretched_tones(sheet.blurred(sheet.image, 0.005))
    gray = luma(sheet.image)[..., None]
    loud = np.clip(gray + (flattened(sheet.image, 0.007 * sheet.unit) - gray) * 1.9, 0, 1)
    palette = np.stack([inks.accent, inks.accent2, inks.mid, inks.far, inks.light, inks.near, inks.sky_bottom])
    distance = np.stack([((loud - ink) ** 2).sum(2) for ink in palette], -1)
    image = palette[distance.argmin(-1)]
    gray = image.mean(2, keepdims=True)
    image = np.clip(gray + (image - gray) * 1.25, 0, 1)
    dots = screen(sheet, np.clip(0.78 - tone, 0, 1) * 0.85, 0.4, 0.014 / sheet.scene.detail**0.5, 7)
    image = image + (inks.dark - image) * (dots * (tone < 0.55) * 0.72)[..., None]
    black = np.maximum(smoothstep(0.13, 0.09, tone), contour(sheet, 0.0022, 0.0008))
    shown: Field = image + (inks.dark * 0.7 - image) * black[..., None]
    return shown


def ukiyo_e(sheet: Sheet) -> Field:
    """Japanese woodblock: flat colors graded by hand, a thin key line, wood grain and soft paper."""
    paper = np.array([0.955, 0.92, 0.84], np.float32)
    flat = flattened(sheet.image, 0.009 * sheet.unit)
    for _ in range(2):
        flat = _clustered(flat, sheet)
    x, y = grids(sheet.size)
    bokashi = np.clip(1 - y / (0.2 * sheet.H), 0, 1) ** 1.3 + 0 * x
    flat = flat + (sheet.inks.near * 0.8 - flat) * (bokashi * (sheet.depth > 0.8) * 0.75)[..., None]
    grain = np.sin((y * 150 + 9 * sheet.noise("rings", 1.4, 2, stretch=5)) * 1.0) * 0.5 + 0.5 * sheet.noise(
        "grain", 160, 2, stretch=18
    )
    image = paper * (1 - (1 - flat * 0.98) * (0.9 + 0.045 * grain)[..., None])
    key = contour(sheet, 0.0012, 0.0009) * np.clip(1.1 - 0.5 * sheet.depth, 0.3, 1)
    image = (
        image
        + (sheet.inks.dark * 0.7 - image) * (key * np.clip(0.86 + 0.15 * sheet.noise("key", 60, 2), 0, 1))[..., None]
    )
    image = image * (1 + 0.018 * sheet.paper(150)[..., None])
    shown: Field = paper + (image - paper) * border(sheet, 0.028, 0.0015)[..., None]
    return shown


def _clustered(image: Field, sheet: Sheet) -> Field:
    """Colors pulled towards flat tones, hue kept."""
    bright = luma(image)
    tones = 6 * sheet.scene.detail**0.4
    stepped = (np.floor(bright * tones) + smoothstep(0.42, 0.58, bright * tones % 1)) / tones
    shown: Field = np.clip(image * ((stepped + 0.06) / (bright + 0.06))[..., None], 0, 1)
    return shown


def cyanotype(sheet: Sheet) -> Field:
    """A blueprint of the sun: one deep ink of the palette on brushed, coated paper."""
    tone = stretched_tones(sheet.blurred(sheet.image, 0.0015)) ** 0.9
    paper = np.array([0.95, 0.95, 0.92], np.float32)
    deep = sheet.inks.near * np.float32(0.55) + sheet.inks.dark * np.float32(0.45)
    middle = sheet.inks.mid
    ladder = deep + (middle - deep) * np.clip(tone * 2, 0, 1)[..., None]
    image = ladder + (paper - ladder) * np.clip(tone * 1.9 - 0.85, 0, 1)[..., None]
    brush = border(sheet, 0.055, 0.03)
    streak = sheet.noise("brush", 30, 3, stretch=10)
    edge = np.clip(brush * 1.25 + 0.22 * streak * (brush < 0.98), 0, 1)[..., None]
    image = image * (1 + 0.035 * streak[..., None]) * (1 + 0.02 * sheet.paper(160)[..., None])
    return paper + (image - paper) * edge
