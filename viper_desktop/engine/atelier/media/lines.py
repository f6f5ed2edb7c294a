"""Media of lines: ink drawing, pencil, charcoal, woodcut, linocut, engraving."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.fields import Field, blurred, edges, grids, luma, smoothstep
from viper_desktop.engine.atelier.media.strokes import bristles
from viper_desktop.engine.atelier.media.wet import border, wobbled
from viper_desktop.engine.atelier.sheet import Sheet

MIDDLE = 0.56  # where line media want the middle tone, so that neither ink nor paper takes all


def stretched_tones(image: Field, low: float = 0.02, high: float = 0.97) -> Field:
    """Brightness stretched to 0..1 between two quantiles, its median near the middle."""
    bright = luma(image)
    bottom, top = float(np.quantile(bright[::4, ::4], low)), float(np.quantile(bright[::4, ::4], high))
    tone = np.clip((bright - bottom) / max(top - bottom, 0.05), 0, 1)
    middle = float(np.clip(np.median(tone[::4, ::4]), 0.08, 0.92))
    return tone ** np.float32(np.clip(np.log(MIDDLE) / np.log(middle), 0.45, 1.7))


def contour(sheet: Sheet, radius: float = 0.0013, wobble: float = 0.0012) -> Field:
    """Drawn outlines, 0..1, stronger where the step is larger, from color and depth."""
    strong = edges(sheet.image, radius * sheet.unit) * 1.5
    behind = edges(sheet.depth[..., None], radius * sheet.unit) * 0.8
    line = smoothstep(0.16, 0.5, np.maximum(strong, behind))
    return wobbled(sheet, line, wobble, 20, "line")


def hatching(sheet: Sheet, angle: float, spacing: float, name: str) -> Field:
    """Parallel lines by hand: a wave across `angle` with a tremor, -1..1, `spacing` in units."""
    x, y = grids(sheet.size)
    across = x * np.float32(-np.sin(angle)) + y * np.float32(np.cos(angle))
    tremor = sheet.noise(f"tremor {name}", 5, 3) * np.float32(spacing * 0.45)
    return np.sin((across + tremor) * np.float32(2 * np.pi / spacing))


def _spacing(sheet: Sheet, base: float) -> float:
    """Line spacing for the level of detail, never finer than about three pixels."""
    shown: float = max(base / sheet.scene.detail**0.5, 3.2 / sheet.unit)
    return shown


def ink_drawing(sheet: Sheet) -> Field:
    """Pen and ink with crossed hatching over a pale tint of the colors."""
    paper = np.array([0.97, 0.95, 0.9], np.float32)
    ink = sheet.inks.dark * np.float32(0.5)
    tone = stretched_tones(sheet.blurred(sheet.image, 0.003))
    spacing = _spacing(sheet, 0.0085)
    drawing = np.zeros(sheet.size, np.float32)
    for angle, start, name in ((0.8, 0.62, "a"), (-0.75, 0.4, "b"), (0.05, 0.22, "c")):
        depth = np.clip((start - tone) / start, 0, 1)
        line = hatching(sheet, angle, spacing, name)
        drawing = np.maximum(
            drawing,
            smoothstep(0.98, 0.45, 1 - depth * 1.15 + 0.0 * line) * smoothstep(0.1, 0.75, line + depth * 1.2 - 0.35),
        )
    drawing = np.maximum(drawing * 0.85, contour(sheet) * np.clip(1.15 - 0.6 * sheet.depth, 0.2, 1))
    drawing *= np.clip(0.86 + 0.2 * sheet.noise("nib", 60, 2), 0, 1)
    tint = paper * (1 - 0.42 * (1 - np.clip(sheet.blurred(sheet.image, 0.006) * 1.12, 0, 1)))
    image = tint + (ink - tint) * np.clip(drawing * border(sheet, 0.03, 0.008), 0, 1)[..., None]
    inside = border(sheet, 0.035, 0.012)[..., None]
    shown: Field = (paper + (image - paper) * inside) * (1 + 0.012 * sheet.paper(200)[..., None])
    return shown


def pencil(sheet: Sheet) -> Field:
    """Colored pencil: strokes at a slant over the tooth of white paper, contours drawn twice."""
    paper = np.array([0.97, 0.96, 0.94], np.float32)
    slant = np.full(sheet.size, -0.85, np.float32) + 0.25 * sheet.noise("slant", 1.5, 2)
    strokes = bristles(sheet, slant, 0.028, 420)
    tone = stretched_tones(sheet.image)
    pressure = np.clip(1.15 - tone, 0.12, 1)
    marks = smoothstep(-1.3, 1.0, strokes + 1.5 * (pressure - 0.5) + 0.5 * sheet.paper(260))
    color = np.clip(sheet.blurred(sheet.image, 0.002), 0, 1)
    cover = np.clip(marks * (0.28 + 0.72 * pressure), 0, 1)
    image = paper * (1 - cover[..., None] * (1 - color))
    line = np.maximum(contour(sheet, 0.0011, 0.001), 0.55 * contour(sheet, 0.0011, 0.0035))
    graphite = sheet.inks.dark * np.float32(0.6) + np.float32(0.12)
    line = line * np.clip(0.55 + 0.3 * strokes, 0.1, 0.9)
    image = image + (graphite - image) * line[..., None]
    shown: Field = paper + (image - paper) * border(sheet, 0.03, 0.02)[..., None]
    return shown


def charcoal(sheet: Sheet) -> Field:
    """Charcoal, smudged and drawn, with white chalk in the lights, on gray-brown paper."""
    paper = np.float32(0.78) * (
        sheet.inks.far * np.float32(0.25) + np.array([0.74, 0.7, 0.64], np.float32) * np.float32(0.75)
    ) + np.float32(0.12)
    tone = stretched_tones(sheet.blurred(sheet.image, 0.002), 0.02, 0.98)
    flow = sheet.flow(0.03) * 0.5 + 0.5
    drag = bristles(sheet, flow, 0.022, 300)
    tooth = sheet.paper(230) + 0.45 * drag
    smudge = blurred(1 - tone, 0.014 * sheet.unit)
    dark = np.clip(1 - tone * 1.45, 0, 1)
    dark = np.clip(smoothstep(-0.6, 0.7, dark * 2.0 - 0.95 + tooth * 0.5) * 0.92 + smudge * 0.28 * (1 - tone), 0, 0.97)
    dark = np.maximum(
        dark,
        contour(sheet, 0.0017, 0.002) * np.clip(0.65 + 0.4 * tooth, 0, 1) * np.clip(1.1 - 0.55 * sheet.depth, 0.25, 1),
    )
    chalk = np.clip((tone - 0.72) * 3.2, 0, 1) * smoothstep(-0.7, 0.7, tooth + (tone - 0.8) * 3)
    black = sheet.inks.dark * np.float32(0.3) + np.array([0.07, 0.065, 0.06], np.float32)
    image = paper + (black - paper) * dark[..., None]
    image = image + (np.array([0.97, 0.96, 0.93], np.float32) - image) * (chalk * 0.85 * (1 - dark))[..., None]
    accent = np.clip(np.ptp(sheet.image, axis=2) * 1.5 - 0.55, 0, 1) * sheet.focus
    image = image + (sheet.image - image) * (accent * 0.55)[..., None]
    shown: Field = image * (1 + 0.02 * sheet.paper(140)[..., None])
    return shown


def carved(sheet: Sheet, tone: Field, angle: Field, spacing: float, sharp: float = 5.0) -> Field:
    """Print from a carved block, 1 = ink: lines along the forms that swell where it is dark."""
    x, y = grids(sheet.size)
    unit = np.float32(2 * np.pi / spacing)
    sectors = 8
    total: Field = np.zeros(sheet.size, np.float32)
    weights: Field = np.zeros(sheet.size, np.float32)
    tremor = sheet.noise("gouge", 7, 3) * np.float32(spacing * 0.7)
    for k in range(sectors):
        turn = np.pi * k / sectors
        weight = np.clip(np.cos(2 * (angle - turn)), 0, 1) ** 10
        across = x * np.float32(-np.sin(turn)) + y * np.float32(np.cos(turn))
        total += weight * np.sin((across + tremor) * unit)
        weights += weight
    wave = total / (weights + np.float32(1e-3))
    return np.clip(((1 - tone) * 2.5 - 1.25 + wave) * sharp * 0.5 + 0.5, 0, 1)


def woodcut(sheet: Sheet) -> Field:
    """Black lines from a carved block over one or two flat colors, wood grain in the ink."""
    tone = stretched_tones(sheet.blurred(sheet.image, 0.003), 0.03, 0.95)
    angle = blurred_angle(sheet)
    ink_cover = carved(sheet, tone, angle, _spacing(sheet, 0.0155))
    solid = smoothstep(0.24, 0.14, tone)
    line = contour(sheet, 0.0018, 0.002)
    white_line = smoothstep(0.35, 0.7, contour(sheet, 0.0025, 0.002)) * solid
    ink_cover = np.clip(np.maximum(np.maximum(ink_cover, solid), line * 0.95) - white_line * 0.9, 0, 1)
    wood = bristles(sheet, np.zeros(sheet.size, np.float32) + 0.03 * sheet.noise("knots", 2, 2), 0.09, 240)
    ink_cover *= np.clip(
        1.02 - 0.13 * np.clip(wood, 0, 3) - 0.16 * np.clip(sheet.noise("wear", 40, 3) - 0.8, 0, 2), 0, 1
    )
    paper = sheet.inks.light * np.float32(0.45) + np.array([0.95, 0.91, 0.82], np.float32) * np.float32(0.55)
    tint = sheet.blurred(sheet.image, 0.008)
    levels = np.round(luma(tint) * 4) / 4
    tint = np.clip(tint * ((levels + 0.1) / (luma(tint) + 0.1))[..., None], 0, 1)
    plate = paper + (np.clip(tint * 1.1, 0, 1) * paper - paper) * np.clip(0.78 + 0.06 * wood, 0, 1)[..., None]
    image = plate + (sheet.inks.dark * np.float32(0.6) - plate) * ink_cover[..., None]
    frame = border(sheet, 0.03, 0.003)[..., None]
    return paper + (image - paper) * frame


def linocut(sheet: Sheet) -> Field:
    """Two flat colors and paper: bold, with the marks of the gouge in the empty places."""
    tone = stretched_tones(sheet.blurred(sheet.image, 0.007 / sheet.scene.detail**0.5), 0.04, 0.94)
    angle = blurred_angle(sheet)
    paper = sheet.inks.light
    dark, second = sheet.inks.dark, (sheet.inks.accent2 if float(np.ptp(sheet.inks.accent2)) > 0.2 else sheet.inks.mid)
    marks = carved(sheet, np.full(sheet.size, 0.7, np.float32), angle, _spacing(sheet, 0.02), 7)
    key = smoothstep(0.36, 0.31, tone + 0.02 * sheet.noise("knife", 30, 2))
    stripes = carved(sheet, np.clip(tone * 1.1, 0, 1), angle, _spacing(sheet, 0.02), 7)
    key = np.maximum(key, stripes * smoothstep(0.56, 0.5, tone))
    line = contour(sheet, 0.002, 0.0015)
    key = np.clip(np.maximum(key, line * (tone > 0.3)) - smoothstep(0.3, 0.7, line) * (tone < 0.3) * 0.9, 0, 1)
    mottled = np.clip(0.96 - 0.1 * np.clip(sheet.noise("roller", 70, 3), -1, 2), 0, 1)
    middle = smoothstep(0.74, 0.7, tone) * mottled
    image = (
        paper + (second - paper) * (np.maximum(middle, marks * smoothstep(0.86, 0.82, tone) * 0.9) * 0.94)[..., None]
    )
    image = image + (sheet.inks.mid - image) * (smoothstep(0.52, 0.48, tone) * 0.75 * mottled)[..., None]
    image = image + (dark - image) * (key * mottled)[..., None]
    shown: Field = paper + (image - paper) * border(sheet, 0.032, 0.004)[..., None]
    return shown


def engraving(sheet: Sheet) -> Field:
    """Fine swelling lines along the forms, as on a banknote, in one dark ink."""
    tone = stretched_tones(sheet.blurred(sheet.image, 0.0015), 0.01, 0.97) ** 0.9
    angle = blurred_angle(sheet)
    spacing = _spacing(sheet, 0.0072)
    first = carved(sheet, tone, angle, spacing, 3.4)
    second = carved(sheet, np.clip(tone * 1.9, 0, 1), angle + np.pi / 3, spacing, 3.4)
    ink_cover = np.clip(np.maximum(np.maximum(first, second * 0.9), contour(sheet, 0.0011, 0.0005) * 0.85), 0, 1)
    paper = sheet.inks.light * np.float32(0.3) + np.array([0.95, 0.93, 0.86], np.float32) * np.float32(0.7)
    ink = sheet.inks.dark * np.float32(0.75) + sheet.inks.near * np.float32(0.2)
    tint = paper * (0.86 + 0.14 * sheet.blurred(sheet.image, 0.01))
    image = tint + (ink - tint) * (ink_cover * 0.94)[..., None]
    return paper + (image - paper) * border(sheet, 0.04, 0.0)[..., None]


def blurred_angle(sheet: Sheet) -> Field:
    """A calm flow for carved lines."""
    return sheet.flow(0.05, curl=0.5)
