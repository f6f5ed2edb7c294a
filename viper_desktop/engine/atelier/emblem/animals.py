"""Emblems of animals, each in a square of its own: it stands at y = 90, or hangs around (50, 48)."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from viper_desktop.engine.atelier.emblem.canvas import Canvas, Point, mix
from viper_desktop.engine.atelier.palettes import Palette, Rgb

PUPIL: Rgb = (14, 12, 18)
WING = ((50, 53), (42, 12), (60, 16), (78, 10), (79, 28), (88, 36), (74, 42), (68, 54))  # a dragon's

Draw = Callable[[Canvas, Palette, int], None]
"""Draws a subject in a palette; the last argument, 0 or 1, picks the subject's own second form."""


def smooth(points: Sequence[Point], per_step: int = 8) -> list[Point]:
    """A closed curve through the points (Catmull-Rom)."""
    knots = np.array(points, dtype=np.float64)
    t = np.linspace(0, 1, per_step, endpoint=False)[:, None]
    before, after, beyond = (np.roll(knots, shift, 0) for shift in (1, -1, -2))
    pieces = [
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
        for a, b, c, d in zip(before, knots, after, beyond, strict=True)
    ]
    return [(x, y) for x, y in np.concatenate(pieces).tolist()]


def _eye(c: Canvas, x: float, y: float, radius: float, iris: Rgb, light: Rgb) -> None:
    c.disc(x, y, radius, iris)
    c.disc(x, y, radius * 0.62, PUPIL)
    c.disc(x - radius * 0.28, y - radius * 0.3, radius * 0.24, light)


def cat(c: Canvas, p: Palette, variant: int) -> None:
    """A sitting striped cat; the variant has a collar with a bell."""
    fur = mix(p.light, p.accent, 0.45)
    stripe, shade = mix(fur, p.dark, 0.38), mix(fur, p.dark, 0.16)
    tail = [(64 + 13 * math.sin(t * 2.6), 86 - 36 * t) for t in (i / 12 for i in range(13))]
    c.line(tail, 6.5, shade)
    c.disc(*tail[-1], 3.3, stripe)
    c.ellipse(50, 72, 19, 19, shade)
    c.ellipse(50, 58, 13.5, 22, fur)
    for y, half in ((66, 6), (72, 7), (78, 7)):
        for side in (-1, 1):
            c.petal((50 + side * 18.5, y), math.pi / 2 + side * 1.4, half + 3, 2.6, stripe)
    c.ellipse(50, 72, 7.5, 14, mix(p.light, fur, 0.2))
    for side in (-1, 1):
        c.box(50 + side * 7 - 3.6, 70, 50 + side * 7 + 3.6, 89, fur, rounded=3)
        c.ellipse(50 + side * 7, 87.5, 5, 3, mix(p.light, fur, 0.3))
    hy = 34
    for side in (-1, 1):
        c.polygon([(50 + side * 18, hy), (50 + side * 17.5, hy - 26), (50 + side * 3, hy - 10)], fur)
        c.polygon([(50 + side * 14.5, hy - 7), (50 + side * 15, hy - 19), (50 + side * 7, hy - 10)], p.accent2)
    c.ellipse(50, hy, 19, 15, fur)
    for dx in (-4, 0, 4):
        c.petal((50 + dx, hy - 15), math.pi / 2, 8 - abs(dx) * 0.5, 2.4, stripe)
    for side in (-1, 1):
        c.petal((50 + side * 19, hy + 2), math.pi / 2 + side * 1.45, 7, 2.2, stripe)
        c.ellipse(50 + side * 4, hy + 7, 5.2, 4, mix(p.light, fur, 0.25))
        c.ellipse(50 + side * 8.5, hy - 1, 4.8, 5, p.light)
        _eye(c, 50 + side * 8.2, hy - 0.6, 4, mix(p.accent2, p.mid, 0.3), p.light)
    c.polygon([(47.6, hy + 4), (52.4, hy + 4), (50, hy + 7)], mix(p.accent2, p.dark, 0.25))
    if variant:
        c.box(39.5, hy + 13.5, 60.5, hy + 17, p.accent2, rounded=1.7)
        c.disc(50, hy + 18, 2.6, p.light)


def owl(c: Canvas, p: Palette, variant: int) -> None:
    """An owl on a branch; the variant has a striped belly."""
    c.line([(-30, 88), (130, 84)], 5.5, mix(p.dark, p.near, 0.3))
    for side in (-1, 1):
        c.petal((50 + side * 38, 86), -math.pi / 2 + side * 0.5, 15, 8, mix(p.mid, p.accent2, 0.45))
    body = mix(p.mid, p.accent2, 0.5)
    wing, pale = mix(body, p.dark, 0.42), mix(p.light, body, 0.2)
    for side in (-1, 1):
        c.polygon([(50 + side * 25, 32), (50 + side * 24, 8), (50 + side * 6, 20)], body)
        c.polygon([(50 + side * 22, 26), (50 + side * 22, 14), (50 + side * 11, 21)], wing)
    c.ellipse(50, 57, 27, 33, body)
    c.ellipse(50, 37, 26.5, 21, body)
    c.ellipse(50, 67, 15.5, 20, pale)
    if variant:
        for y in (55, 62, 69, 76):
            c.box(39, y, 61, y + 2.6, mix(body, p.dark, 0.15), rounded=1)
    else:
        for y, columns in ((58, (-6, 6)), (65, (-10, 0, 10)), (72, (-6, 6)), (79, (0,))):
            for dx in columns:
                c.petal((50 + dx, y - 2), math.pi / 2, 6, 5, mix(body, p.dark, 0.15))
    for side in (-1, 1):
        c.petal((50 + side * 22, 42), math.pi / 2 + side * 0.1, 47, 21, wing)
        for dy in (8, 16, 24):
            c.petal((50 + side * 24, 42 + dy), math.pi / 2 + side * 0.12, 15, 7, mix(wing, body, 0.45))
        c.disc(50 + side * 11, 37, 12.5, pale)
        c.disc(50 + side * 11, 37, 9, p.accent)
        c.disc(50 + side * 11, 37, 5.2, PUPIL)
        c.disc(50 + side * 11 - 2.2, 34.8, 1.9, p.light)
        for dx in (-4, 0, 4):
            c.line([(50 + side * 9 + dx, 84), (50 + side * 9 + dx, 88.5)], 2.4, p.accent)
    c.polygon([(46, 43), (54, 43), (50, 52)], mix(p.accent2, p.dark, 0.45))


def fox(c: Canvas, p: Palette, variant: int) -> None:
    """A sitting fox with a bushy tail; the variant's eyes are closed."""
    fur = mix(p.accent2, p.accent, 0.45)
    shade, white, black = mix(fur, p.dark, 0.3), mix(p.light, fur, 0.1), mix(p.dark, fur, 0.12)
    c.petal((57, 88), -0.42, 44, 21, shade)
    c.petal((78, 78.6), -0.42, 22, 13, white)
    c.ellipse(50, 72, 17, 18, shade)
    c.polygon(smooth([(36, 55), (50, 48), (64, 55), (62, 76), (50, 86), (38, 76)]), fur)
    c.polygon(smooth([(42, 54), (50, 51), (58, 54), (56, 66), (50, 77), (44, 66)]), white)
    for side in (-1, 1):
        c.box(50 + side * 7 - 3.4, 68, 50 + side * 7 + 3.4, 89, fur, rounded=3)
        c.box(50 + side * 7 - 3.4, 80, 50 + side * 7 + 3.4, 90, black, rounded=3)
        c.polygon([(50 + side * 21, 36), (50 + side * 19, 6), (50 + side * 4, 25)], fur)
        c.polygon([(50 + side * 19.6, 15), (50 + side * 19, 6), (50 + side * 14, 12.5)], black)
        c.polygon([(50 + side * 17, 29), (50 + side * 16.5, 15), (50 + side * 8, 25)], mix(p.dark, fur, 0.5))
    c.polygon(smooth([(50, 21), (63, 25), (71, 38), (61, 49), (50, 58), (39, 49), (29, 38), (37, 25)]), fur)
    for side in (-1, 1):
        cheek = [(50 + side * 20.5, 39), (50 + side * 10, 41), (50 + side * 2.5, 56), (50 + side * 10, 49.5)]
        c.polygon(smooth(cheek), white)
        if variant:
            lid = [(50 + side * (5.5 + 7 * t), 37 + 3 * math.sin(t * math.pi)) for t in (i / 8 for i in range(9))]
            c.line(lid, 1.6, PUPIL)
        else:
            _eye(c, 50 + side * 9, 37.5, 3.7, p.light, p.light)
    c.ellipse(50, 55, 3.4, 2.6, PUPIL)
    c.disc(49, 54.2, 0.8, p.light)


def rabbit(c: Canvas, p: Palette, variant: int) -> None:
    """A rabbit that sits up; one ear of the variant hangs down."""
    fur = mix(p.light, p.accent2, 0.2)
    shade, pink = mix(fur, p.mid, 0.3), mix(p.accent2, p.light, 0.3)
    c.disc(68, 82, 6.5, p.light)
    c.ellipse(50, 73, 19, 18, shade)
    for side, lean in ((-1, 0.14), (1, 1.15 if variant else 0.14)):
        at = (50 + side * 8, 33)
        c.petal(at, -math.pi / 2 + side * lean, 34, 14, fur)
        c.petal((at[0] + side * 0.6, 29), -math.pi / 2 + side * lean, 24, 7, pink)
    c.ellipse(50, 69, 14, 19, fur)
    c.ellipse(50, 73, 9, 14, mix(p.light, fur, 0.3))
    c.ellipse(50, 42, 17, 14.5, fur)
    for side in (-1, 1):
        c.ellipse(50 + side * 11, 87, 9, 4.2, fur)
        c.ellipse(50 + side * 5.5, 64, 3.8, 8, shade)
        c.ellipse(50 + side * 5.5, 63.2, 3.6, 7.2, fur)
        c.ellipse(50 + side * 4, 48, 5.4, 4.4, p.light)
        c.ellipse(50 + side * 12, 46.5, 3.2, 2.2, pink)
        _eye(c, 50 + side * 8, 40, 3.6, mix(p.dark, p.accent, 0.3), p.light)
    c.polygon([(47.6, 44.4), (52.4, 44.4), (50, 47)], mix(p.accent2, p.dark, 0.2))
    c.box(48.4, 50, 51.6, 53.6, p.light, rounded=0.8)


def butterfly(c: Canvas, p: Palette, variant: int) -> None:
    """A butterfly with open wings; the variant's are rounder."""
    wide = 1.14 if variant else 1.0
    for side in (-1, 1):
        upper, lower = -math.pi / 2 + side * 0.98, math.pi / 2 - side * 0.75
        c.petal((50, 46), upper, 48, 37 * wide, p.dark)
        c.petal((50, 50), lower, 38, 32 * wide, p.dark)
        c.petal((50 + side * 3, 44), upper, 41, 30 * wide, p.accent2)
        c.petal((50 + side * 3, 44), upper, 30, 18, mix(p.accent2, p.light, 0.35))
        c.petal((50 + side * 3, 44), upper, 18, 9, p.accent)
        c.petal((50 + side * 2.5, 52.5), lower, 32, 25 * wide, p.accent)
        c.petal((50 + side * 2.5, 52.5), lower, 20, 13, mix(p.accent, p.light, 0.45))
        c.disc(50 + side * 30, 23, 3.4, p.light)
        c.disc(50 + side * 35, 30, 2.4, p.light)
        c.disc(50 + side * 19, 73, 3, p.light)
        c.line([(50, 27), (50 + side * 5, 16), (50 + side * 11, 11)], 1.3, p.dark)
        c.disc(50 + side * 11, 11, 1.8, p.dark)
    c.box(47, 25, 53, 74, p.dark, rounded=3)
    c.box(48.3, 30, 49.7, 66, mix(p.dark, p.light, 0.3), rounded=0.7)


def fish(c: Canvas, p: Palette, variant: int) -> None:
    """A striped fish that swims to the left; the variant has three stripes instead of two."""
    body, fin = p.accent2, p.accent
    c.polygon(smooth([(70, 48), (93, 26), (88, 48), (93, 71)]), fin)
    c.polygon(smooth([(33, 32), (50, 12), (70, 22), (67, 36)]), fin)
    c.polygon(smooth([(43, 66), (52, 82), (64, 78), (62, 62)]), fin)
    for dx in (0, 8, 16):
        c.line([(44 + dx, 30), (50 + dx, 19 + dx * 0.3)], 1.1, mix(fin, p.dark, 0.3))
    c.polygon(smooth([(14, 49), (26, 33), (48, 26), (70, 37), (78, 48), (70, 59), (48, 70), (26, 64)]), body)
    c.polygon(smooth([(20, 55), (34, 60), (52, 60), (72, 54), (62, 64), (48, 68.5), (28, 63)]), mix(body, p.dark, 0.22))
    for stripe in (38, 51, 64) if variant else (42, 60):
        half = 21 * math.sqrt(max(0.0, 1 - ((stripe - 48) / 32) ** 2))
        c.ellipse(stripe, 48.2, 3.7, half, p.light)
    c.petal((46, 52), 0.5, 15, 9, mix(fin, p.light, 0.25))
    c.disc(27, 44, 5.8, p.light)
    c.disc(26.2, 44, 3.4, PUPIL)
    c.disc(25.2, 42.8, 1.1, p.light)
    c.line([(16, 53.5), (20, 55), (24, 54)], 1.4, p.dark)


def whale(c: Canvas, p: Palette, variant: int) -> None:
    """A whale that glides to the left; the variant blows."""
    back = mix(p.near, p.accent, 0.3)
    if variant:
        for side in (-1, 1):
            c.petal((33, 27), -math.pi / 2 + side * 0.5, 19, 7, mix(p.light, p.accent, 0.15))
        c.petal((33, 27), -math.pi / 2, 21, 6, p.light)
    c.polygon(smooth([(83, 44), (80, 20), (69, 17), (76, 31), (87, 35), (98, 24), (106, 29), (93, 44)]), back)
    outline = [
        (3, 53),
        (8, 37),
        (24, 28),
        (45, 29),
        (66, 40),
        (84, 37),
        (91, 42),
        (78, 60),
        (56, 72),
        (26, 73),
        (8, 66),
    ]
    c.polygon(smooth(outline), back)
    belly = [(4.5, 57), (24, 61), (44, 61), (62, 63), (56, 71), (40, 73), (24, 72), (9, 65)]
    c.polygon(smooth(belly), mix(p.light, back, 0.12))
    for dx in (0, 9, 18, 27):
        c.line([(17 + dx, 63 + dx * 0.03), (24 + dx, 70.4 - dx * 0.03)], 1.1, mix(back, p.light, 0.55))
    c.petal((41, 60), 1.0, 25, 12, mix(back, p.dark, 0.3))
    c.disc(20, 51, 3, p.light)
    c.disc(20, 51, 1.9, PUPIL)
    c.line([(5, 56), (12, 58.5), (22, 58.5)], 1.2, mix(back, p.dark, 0.5))
    c.petal((23, 32), -0.05, 26, 5, mix(back, p.light, 0.3))


def dragon(c: Canvas, p: Palette, variant: int) -> None:
    """A flying dragon that looks to the left; the variant breathes fire."""
    hide = mix(p.accent2, p.mid, 0.25)
    shade, belly, skin = mix(hide, p.dark, 0.4), mix(p.light, p.accent, 0.35), mix(p.accent, p.accent2, 0.35)
    if variant:
        c.petal((13, 41), math.pi - 0.1, 26, 14, p.accent)
        c.petal((13, 41), math.pi - 0.1, 17, 7, p.light)
    tail = [(62 + 34 * t, 62 + 16 * math.sin(t * 4.2)) for t in (i / 14 for i in range(15))]
    for index, (x, y) in enumerate(tail):
        c.disc(x, y, 7.5 * (1 - index / 17), hide)
    x, y = tail[-1]
    c.polygon([(x - 2, y - 1), (x + 4, y - 9), (x + 10, y + 1), (x + 1, y + 5)], skin)
    for dx, color, bone in ((9, mix(skin, p.dark, 0.35), shade), (0, skin, hide)):
        wing = [(x + dx, y) for x, y in WING]
        c.polygon(wing, color)
        for tip in (wing[1], wing[3], wing[5]):
            c.line([(50 + dx, 52), tip], 1.6, bone)
        c.line([(50 + dx, 53), wing[1], wing[3]], 2.2, bone)
    c.ellipse(50, 60, 19, 13, hide)
    c.ellipse(47, 64, 15, 8.5, belly)
    neck = [(38 - 14 * t, 58 - 18 * math.sin(t * 1.9)) for t in (i / 10 for i in range(11))]
    for index, at in enumerate(neck):
        c.disc(*at, 9.2 - 0.32 * index, hide)
    for px, py in ((41, 47), (35, 40), (29, 35)):
        c.polygon([(px - 3, py + 3), (px + 3, py - 5), (px + 5, py + 3)], skin)
    for fx in (42, 57):
        c.line([(fx, 69), (fx - 3, 78)], 4.6, shade)
        c.line([(fx - 7, 79), (fx - 1, 79)], 2.6, shade)
    c.polygon(smooth([(9, 40), (14, 34), (26, 29), (33, 36), (29, 46), (17, 46)]), hide)
    c.polygon([(26, 31), (34, 17), (32, 33)], belly)
    c.polygon([(22, 31), (27, 19), (27, 32)], belly)
    c.line([(11, 43), (21, 43.5)], 1.2, shade)
    _eye(c, 22, 36.5, 3, p.light, p.light)
    c.disc(12.5, 38.6, 1, shade)
