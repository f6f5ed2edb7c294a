"""Emblems of places, buildings and vessels, each in a square of its own: it stands at y = 90 or hangs at (50, 48)."""

from __future__ import annotations

import math

from viper_desktop.engine.atelier.emblem.canvas import Canvas, mix
from viper_desktop.engine.atelier.palettes import Palette, Rgb


def sailboat(c: Canvas, p: Palette, variant: int) -> None:
    """A sailing boat and its reflection; the water is at y = 90. The variant flies a pennant."""
    water = mix(p.mid, p.near, 0.3)
    for y, half in ((93.0, 24.0), (97, 18.0), (101, 12.0)):
        c.box(50 - half, y, 50 + half, y + 2.2, mix(water, p.dark, 0.45), rounded=1)
    c.line([(50, 82), (50, 12)], 1.8, p.dark)
    c.polygon([(52, 78), (52, 15), (82, 78)], p.light)
    c.polygon([(52, 78), (52, 50), (69, 50), (82, 78)], mix(p.light, p.far, 0.22))
    for y in (36, 57):
        c.line([(53, y), (52 + (y - 15) * 0.46, y)], 0.7, mix(p.light, p.far, 0.5))
    c.polygon([(48, 78), (48, 24), (24, 78)], p.accent2)
    c.polygon([(48, 78), (48, 60), (32, 60), (24, 78)], mix(p.accent2, p.dark, 0.18))
    hull = mix(p.dark, p.near, 0.15)
    c.polygon([(19, 82), (86, 82), (74, 94), (29, 94)], hull)
    c.polygon([(19, 82), (86, 82), (83, 85.2), (21.5, 85.2)], p.accent)
    if variant:
        c.polygon([(50, 7), (66, 10.5), (50, 14)], p.accent)


def balloon(c: Canvas, p: Palette, variant: int) -> None:
    """A striped hot air balloon; the variant has a plain band around it."""
    skirt = [(-0.95, 0.34), (0.95, 0.34), (0.22, 1.3), (-0.22, 1.3)]
    radius, y = 32.0, 36.0
    for share, color in ((1, p.accent2), (0.74, p.light), (0.44, p.accent), (0.14, p.light)):
        c.ellipse(50, y, radius * share, radius, color)
        c.polygon([(50 + dx * radius * share, y + dy * radius) for dx, dy in skirt], color)
    shade = [(0.95, 0.34), (0.22, 1.3), (0.1, 1.3), (0.74, 0.34)]
    c.polygon([(50 + dx * radius, y + dy * radius) for dx, dy in shade], mix(p.accent2, p.dark, 0.3))
    if variant:
        c.polygon([(18.5, y - 3), (81.5, y - 3), (81.2, y + 5), (18.8, y + 5)], mix(p.accent2, p.dark, 0.45))
        for x in (26, 38, 50, 62, 74):
            c.disc(x, y + 1, 2, p.light)
    for side in (-1, 1):
        c.line([(50 + side * 6.4, 77), (50 + side * 5, 86)], 1.1, p.dark)
    basket = mix(p.dark, p.accent, 0.3)
    c.box(43.5, 85, 56.5, 94, basket, rounded=1.5)
    c.box(43, 84.6, 57, 87, mix(basket, p.light, 0.35), rounded=1)


def mountain(c: Canvas, p: Palette, variant: int) -> None:
    """A snowy peak between lower ones; the variant has a second peak to its other side."""

    def peak(cx: float, height: float, half: float, rock: Rgb) -> None:
        base, top = 93.0, 93.0 - height
        c.polygon([(cx - half, base), (cx, top), (cx + half, base)], rock)
        c.polygon([(cx, top), (cx + half * 0.12, base), (cx + half, base)], mix(rock, p.dark, 0.38))
        snow = [(0, 0), (-0.36, 0.36), (-0.2, 0.3), (-0.04, 0.44), (0.12, 0.31), (0.22, 0.42), (0.36, 0.36)]
        c.polygon([(cx + dx * half, top + dy * height) for dx, dy in snow], p.light)
        lee = [(0, 0), (0.03, 0.38), (0.12, 0.31), (0.22, 0.42), (0.36, 0.36)]
        c.polygon([(cx + dx * half, top + dy * height) for dx, dy in lee], mix(p.light, p.far, 0.5))

    side = -1 if variant else 1
    peak(50 + side * 36, 46, 34, mix(p.far, p.mid, 0.5))
    peak(50 - side * 40, 36, 30, mix(p.far, p.mid, 0.35))
    peak(50, 78, 50, mix(p.mid, p.near, 0.25))
    for x, size in ((-8, 20), (4, 26), (15, 18), (86, 19), (97, 27), (108, 20)):
        c.fir(x, 96, size, mix(p.near, p.dark, 0.35))


def moon(c: Canvas, p: Palette, variant: int) -> None:
    """A large crescent moon with stars around it; the variant has a cloud before it."""
    glow = mix(p.light, p.accent, 0.3)
    for x, y, radius in ((24, 16, 3.4), (70, 40, 4.2), (80, 18, 2.8), (62, 58, 2.8), (16, 64, 3), (58, 30, 2.4)):
        c.star(x, y, radius, p.light)
    outer, inner, away = 33.0, 28.0, 14.0
    start = math.acos((outer**2 + away**2 - inner**2) / (2 * outer * away))
    back = math.pi - math.acos((inner**2 + away**2 - outer**2) / (2 * inner * away))
    rim = [start + (2 * math.pi - 2 * start) * i / 48 for i in range(49)]
    hollow = [2 * math.pi - back - (2 * math.pi - 2 * back) * i / 48 for i in range(49)]
    points = [(outer * math.cos(t), outer * math.sin(t)) for t in rim]
    points += [(away + inner * math.cos(t), inner * math.sin(t)) for t in hollow]
    cos, sin = math.cos(-0.5), math.sin(-0.5)
    c.polygon([(50 + u * cos - v * sin, 46 + u * sin + v * cos) for u, v in points], glow)
    for x, y, radius in ((24, 50, 2.6), (32, 62, 3.2), (28, 38, 1.9)):
        c.disc(x, y, radius, mix(glow, p.mid, 0.25))
    if variant:
        c.cloud(58, 72, 46, mix(p.mid, p.light, 0.4))


def lighthouse(c: Canvas, p: Palette, variant: int) -> None:
    """A striped lighthouse on a rock; the variant casts its beams."""
    top, base = 22.0, 86.0
    if variant:
        beam = mix(p.sky_top, p.light, 0.55)
        for side in (-1, 1):
            c.polygon([(50, top - 4), (50 + side * 130, top - 22), (50 + side * 130, top + 14)], beam)
    c.polygon([(16, 98), (24, 86), (36, 82), (64, 81), (78, 87), (88, 98)], mix(p.dark, p.near, 0.2))
    c.polygon([(20, 98), (27, 88), (40, 85), (56, 88), (48, 98)], mix(p.dark, p.near, 0.55))

    def half(y: float) -> float:
        return 7.8 + (y - top) / 64 * 6

    def band(upper: float, lower: float, color: Rgb) -> None:
        above, below = half(upper), half(lower)
        c.polygon([(50 - above, upper), (50 + above, upper), (50 + below, lower), (50 - below, lower)], color)
        c.polygon([(50 + above * 0.4, upper), (50 + above, upper), (50 + below, lower), (50 + below * 0.4, lower)],
                  mix(color, p.dark, 0.25))  # fmt: skip

    for index in range(5):
        band(top + index * 12.8, top + (index + 1) * 12.8, p.light if index % 2 else p.accent2)
    c.box(39.5, top - 2, 60.5, top + 1.2, p.dark, rounded=0.8)
    c.box(43.5, top - 11, 56.5, top - 2, p.accent)
    c.box(46, top - 9, 50, top - 2, mix(p.accent, p.light, 0.6))
    c.box(49.4, top - 11, 50.6, top - 2, p.dark)
    c.polygon([(41.5, top - 11), (50, top - 19), (58.5, top - 11)], mix(p.dark, p.accent2, 0.3))
    c.box(46.3, base - 10, 53.7, base, p.dark, rounded=1)
    for y in (44, 60):
        c.box(48, y, 52, y + 5, p.dark, rounded=0.8)


def cottage(c: Canvas, p: Palette, variant: int) -> None:
    """A small house with lit windows and a smoking chimney; the variant has a round attic window."""
    roof, wall = p.accent2, p.light
    for dx, y, radius in ((17, 20, 2.8), (20, 13, 4), (26, 5, 5.2)):
        c.disc(50 + dx, y, radius, mix(p.sky_bottom, p.light, 0.5))
    c.box(61, 24, 69, 55, mix(p.dark, p.accent2, 0.35))
    c.box(22, 55, 78, 90, wall)
    c.box(22, 55, 78, 59, mix(wall, p.dark, 0.3))
    c.box(66, 59, 78, 90, mix(wall, p.dark, 0.14))
    c.polygon([(15, 57), (50, 24), (85, 57)], roof)
    c.polygon([(50, 24), (85, 57), (60, 57)], mix(roof, p.dark, 0.25))
    for y, half in ((36, 9), (44, 17), (52, 26)):
        c.line([(50 - half, y), (50 + half * 0.3, y)], 0.8, mix(roof, p.dark, 0.3))
    c.box(43, 67, 57, 90, mix(p.dark, p.accent2, 0.25), rounded=2)
    c.disc(54, 79, 1.2, p.accent)
    for x in (32, 68):
        c.box(x - 7, 65, x + 7, 80, p.dark)
        c.box(x - 6, 66, x + 6, 79, p.accent)
        c.box(x - 6, 66, x, 72, mix(p.accent, p.light, 0.5))
        c.box(x - 6, 71.8, x + 6, 73, p.dark)
        c.box(x - 0.6, 66, x + 0.6, 79, p.dark)
    if variant:
        c.disc(50, 45, 5.4, p.dark)
        c.disc(50, 45, 4.2, p.accent)
    c.polygon([(44, 90), (56, 90), (66, 104), (32, 104)], mix(p.near, p.light, 0.45))


def castle(c: Canvas, p: Palette, variant: int) -> None:
    """A castle of three towers with pointed roofs; the variant flies flags."""
    stone, roof = mix(p.light, p.far, 0.4), p.accent2
    shade = mix(stone, p.dark, 0.24)

    def tower(x: float, half: float, top: float, height: float) -> None:
        c.box(x - half, top, x + half, 90, stone)
        c.box(x + half * 0.35, top, x + half, 90, shade)
        c.box(x - half * 1.2, top - 1, x + half * 1.2, top + 3, mix(stone, p.dark, 0.35))
        c.polygon([(x - half * 1.35, top), (x, top - height), (x + half * 1.35, top)], roof)
        c.polygon([(x, top - height), (x + half * 1.35, top), (x + half * 0.3, top)], mix(roof, p.dark, 0.28))
        for y in (top + 8, top + 22):
            c.box(x - 2, y, x + 2, y + 7, p.dark, rounded=1.8)
            c.box(x - 1.3, y + 1, x + 1.3, y + 6.4, p.accent, rounded=1.2)
        if variant:
            c.line([(x, top - height), (x, top - height - 8)], 0.9, p.dark)
            c.polygon([(x, top - height - 8), (x + 10, top - height - 5.4), (x, top - height - 3)], p.accent)

    tower(50, 12, 34, 25)
    c.box(20, 62, 80, 90, stone)
    for x in range(32, 70, 8):
        c.box(x - 2.5, 58, x + 2.5, 63, stone)
    tower(22, 9, 48, 22)
    tower(78, 9, 48, 22)
    c.box(42, 70, 58, 91, p.dark, rounded=7.5)
    c.box(42, 82, 58, 91, p.dark)
    for x in (46, 50, 54):
        c.line([(x, 73), (x, 90)], 0.9, mix(p.dark, p.accent, 0.4))


def bridge(c: Canvas, p: Palette, variant: int) -> None:
    """A stone bridge of three arches over water; the variant carries lamps."""
    c = c.placed((50, 90), (50, 93), 0.74)
    stone, water = mix(p.light, p.near, 0.35), mix(p.sky_bottom, p.mid, 0.5)
    shade = mix(stone, p.dark, 0.35)
    c.polygon([(-190, 52), (50, 42), (290, 52), (290, 90), (-190, 90)], stone)
    c.polygon([(-190, 52), (50, 42), (290, 52), (290, 57), (50, 47), (-190, 57)], mix(stone, p.light, 0.5))
    for middle in range(-166, 267, 36):
        wide = 14.5
        c.chord(middle, 84, (wide + 2, 30), (180, 360), shade)
        c.chord(middle, 85, (wide, 27), (180, 360), mix(p.sky_bottom, p.far, 0.6))
    c.box(-190, 84, 290, 110, water)
    for pier in range(-148, 249, 36):
        c.box(pier - 3.6, 62, pier + 3.6, 90, mix(stone, p.dark, 0.15))
        c.polygon([(pier - 5, 85), (pier + 5, 85), (pier + 4, 91), (pier - 4, 91)], shade)
        c.box(pier - 3.4, 92, pier + 3.4, 103, mix(water, stone, 0.4), rounded=1)
    for x, y, half in ((14.0, 90.0, 11.0), (50, 94, 9), (86, 90, 11), (120, 95, 10), (-20, 95, 10)):
        c.box(x - half, y, x + half, y + 1.3, mix(water, p.light, 0.5), rounded=0.6)
    if variant:
        for x, y in ((-4, 46.6), (32, 43.6), (68, 43.6), (104, 46.6)):
            c.line([(x, y), (x, y - 15)], 1.3, p.dark)
            c.disc(x, y - 17, 4.6, mix(p.sky_bottom, p.accent, 0.5))
            c.disc(x, y - 17, 2.9, p.accent)


def street(c: Canvas, p: Palette, variant: int) -> None:
    """A row of gabled town houses with lit windows and a lamp; the variant's roofs are stepped."""
    fronts: tuple[tuple[float, float, float, Rgb], ...] = (
        (-24, 22, 44, mix(p.accent2, p.near, 0.45)),
        (0, 24, 34, mix(p.light, p.accent, 0.3)),
        (26, 25, 24, p.accent2),
        (53, 24, 36, mix(p.mid, p.light, 0.3)),
        (79, 23, 28, mix(p.accent, p.accent2, 0.4)),
        (104, 22, 42, mix(p.light, p.far, 0.4)),
    )
    for left, width, top, color in fronts:
        middle = left + width / 2
        c.box(left, top, left + width, 91, color)
        c.box(left + width - 4, top, left + width, 91, mix(color, p.dark, 0.22))
        roof = mix(p.dark, p.accent2, 0.3)
        if variant:
            for step in range(3):
                c.box(left + step * 4, top - 4.5 * (step + 1), left + width - step * 4, top - 4.5 * step, color)
        else:
            c.polygon([(left - 1, top), (middle, top - 15), (left + width + 1, top)], roof)
        for y in (top + 6, top + 21, top + 36):
            for dx in (-6, 6):
                if y < 78:
                    c.box(middle + dx - 3.4, y, middle + dx + 3.4, y + 9.4, p.dark)
                    c.box(middle + dx - 2.6, y + 0.8, middle + dx + 2.6, y + 8.6, p.accent)
                    c.box(middle + dx - 2.6, y + 4.2, middle + dx + 2.6, y + 5, p.dark)
        c.box(middle - 4, 79, middle + 4, 91, p.dark, rounded=1.5)
    c.box(-40, 90, 140, 93, mix(p.near, p.light, 0.35))
    c.line([(66, 95), (66, 52)], 1.8, p.dark)
    c.disc(66, 49, 7, mix(p.accent, p.light, 0.25))
    c.disc(66, 49, 4.2, p.light)


def windmill(c: Canvas, p: Palette, variant: int) -> None:
    """A windmill; the variant's sails stand upright."""
    wall, roof = mix(p.light, p.accent, 0.12), mix(p.accent2, p.dark, 0.15)
    c.polygon([(37, 91), (63, 91), (58, 40), (42, 40)], wall)
    c.polygon([(54, 91), (63, 91), (58, 40), (52, 40)], mix(wall, p.dark, 0.22))
    c.polygon([(39.5, 66), (60.5, 66), (61, 71), (39, 71)], p.accent2)
    c.chord(50, 41, (10, 14), (180, 360), roof)
    c.box(45.6, 77, 54.4, 91, p.dark, rounded=2)
    for y in (50, 58):
        c.box(47.4, y, 52.6, y + 5, p.accent, rounded=1)
    sail = mix(p.accent, p.light, 0.25)
    turn = 0.0 if variant else math.pi / 4
    for index in range(4):
        angle = turn + index * math.pi / 2
        cos, sin = math.cos(angle), math.sin(angle)
        corners = [(9, -1), (37, -1), (37, 8.5), (9, 8.5)]
        c.polygon([(50 + u * cos - v * sin, 36 + u * sin + v * cos) for u, v in corners], sail)
        for u in (15, 22, 29):
            rung = [(50 + u * cos - v * sin, 36 + u * sin + v * cos) for v in (-1, 8.5)]
            c.line(rung, 0.8, mix(sail, p.dark, 0.5))
        c.line([(50, 36), (50 + 38 * cos, 36 + 38 * sin)], 1.7, p.dark)
    c.disc(50, 36, 3, p.dark)
