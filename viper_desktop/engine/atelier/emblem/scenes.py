"""Emblems of places and things: each centred and large, on a plain ground, with a little freedom."""

from __future__ import annotations

import math

from viper_desktop.engine.atelier.emblem.canvas import Canvas, mix
from viper_desktop.engine.atelier.emblem.subjects import Freedom
from viper_desktop.engine.atelier.palettes import Palette

STARS = ((12, 14), (30, 8), (84, 12), (90, 42), (10, 46), (20, 62), (78, 66), (62, 6))


def sailboat(c: Canvas, p: Palette, f: Freedom) -> None:
    """A sailing boat on calm water that mirrors it; the sun stands right or, as the variant, left."""
    x, k, horizon = 50 + f.x, f.scale, 66
    sun_x = 18 if f.variant else 82
    c.background(p.sky_top, p.sky_bottom, glow=p.light, at=(sun_x, 30), reach=46)
    c.disc(sun_x, 25, 9, p.light)
    water = mix(p.mid, p.near, 0.3)
    c.box(0, horizon, 100, 100, water)
    c.box(0, horizon, 100, horizon + 1.5, mix(water, p.light, 0.35))
    y = horizon + 7
    for row, half in ((82, 17.0), (88, 13.0), (94, 9.0)):
        c.box(x - half, row, x + half, row + 2.4, mix(water, p.dark, 0.45), rounded=1)
    for row, half in ((75, 7), (80, 5.5), (86, 4), (92, 3)):
        c.box(sun_x - half, row, sun_x + half, row + 1.8, mix(water, p.light, 0.6), rounded=0.9)
    c.line([(x, y - 3 * k), (x, y - 62 * k)], 2, p.dark)
    c.polygon([(x + 2 * k, y - 8 * k), (x + 2 * k, y - 58 * k), (x + 27 * k, y - 8 * k)], p.light)
    c.polygon([(x + 2 * k, y - 8 * k), (x + 2 * k, y - 30 * k), (x + 27 * k, y - 8 * k)], mix(p.light, p.far, 0.3))
    c.polygon([(x - 2 * k, y - 8 * k), (x - 2 * k, y - 52 * k), (x - 20 * k, y - 8 * k)], p.accent2)
    c.polygon(
        [(x - 27 * k, y - 5 * k), (x + 30 * k, y - 5 * k), (x + 20 * k, y + 7 * k), (x - 19 * k, y + 7 * k)], p.dark
    )
    c.polygon(
        [(x - 27 * k, y - 5 * k), (x + 30 * k, y - 5 * k), (x + 28 * k, y - 2 * k), (x - 25 * k, y - 2 * k)], p.accent
    )


def balloon(c: Canvas, p: Palette, f: Freedom) -> None:
    """A striped hot air balloon above hills; the variant has a plain band around it."""
    x, y, k = 50 + f.x, 37 + f.y, f.scale
    c.background(p.sky_top, p.sky_bottom, glow=p.light, at=(50, 78), reach=44)
    cloud = mix(p.sky_bottom, p.light, 0.7)
    c.cloud(13, 66, 25, cloud)
    c.cloud(88, 48, 21, cloud)
    c.hills(88, 3.5, p.far, phase=2.2)
    c.hills(94, 2, p.near, phase=0.4)
    radius = 30 * k
    skirt = [(-0.95, 0.34), (0.95, 0.34), (0.22, 1.3), (-0.22, 1.3)]
    for share, color in ((1, p.accent2), (0.72, p.light), (0.38, p.accent)):
        c.ellipse(x, y, radius * share, radius, color)
        c.polygon([(x + dx * radius * share, y + dy * radius) for dx, dy in skirt], color)
    if f.variant:
        half, band = radius * 0.99, mix(p.accent2, p.dark, 0.4)
        c.polygon([(x - half, y - 3 * k), (x + half, y - 3 * k), (x + half, y + 4 * k), (x - half, y + 4 * k)], band)
    for side in (-1, 1):
        c.line([(x + side * 6 * k, y + 38 * k), (x + side * 5 * k, y + 47 * k)], 1.2, p.dark)
    c.box(x - 6.5 * k, y + 46 * k, x + 6.5 * k, y + 55 * k, p.dark, rounded=1.5)
    c.box(x - 6.5 * k, y + 46 * k, x + 6.5 * k, y + 48 * k, mix(p.dark, p.light, 0.4), rounded=1)


def mountain(c: Canvas, p: Palette, f: Freedom) -> None:
    """A snowy peak with a lower one behind it; the variant has fir trees at its foot."""
    x, k = 45 + f.x, f.scale
    c.background(p.sky_top, p.sky_bottom, glow=p.light, at=(80, 26), reach=44)
    c.disc(81, 22, 9, p.light)

    def peak(cx: float, height: float, half: float, rock: tuple[int, int, int]) -> None:
        base, top = 84.0, 84.0 - height
        c.polygon([(cx - half, base), (cx, top), (cx + half, base)], rock)
        c.polygon([(cx, top), (cx + half * 0.12, base), (cx + half, base)], mix(rock, p.dark, 0.38))
        snow = [(0, 0), (-0.36, 0.36), (-0.2, 0.3), (-0.04, 0.44), (0.12, 0.31), (0.22, 0.42), (0.36, 0.36)]
        c.polygon([(cx + dx * half, top + dy * height) for dx, dy in snow], p.light)
        lee = [(0, 0), (0.03, 0.38), (0.12, 0.31), (0.22, 0.42), (0.36, 0.36)]
        c.polygon([(cx + dx * half, top + dy * height) for dx, dy in lee], mix(p.light, p.far, 0.45))

    peak(x + 31 * k, 42 * k, 33 * k, p.far)
    peak(x, 66 * k, 46 * k, p.mid)
    c.hills(85, 2, p.near, phase=0.7)
    c.hills(94, 2, p.dark, phase=2.0)
    if f.variant:
        for fir_x, size in ((10, 1.0), (19, 0.75), (90, 1.0), (80, 0.7)):
            for level in (0, 6, 12):
                half, top = (5 + level * 0.35) * size, 72 + level * size
                c.polygon([(fir_x, top), (fir_x - half, top + 11 * size), (fir_x + half, top + 11 * size)], p.dark)


def cottage(c: Canvas, p: Palette, f: Freedom) -> None:
    """A small house with a chimney and lit windows; the variant has a round attic window and smoke."""
    x, k, base = 50 + f.x, f.scale, 90
    c.background(p.sky_top, p.sky_bottom, glow=p.light, at=(20, 60), reach=40)
    c.cloud(17, 22, 23, mix(p.sky_bottom, p.light, 0.7))
    c.hills(74, 5, p.far, phase=1.0)
    c.hills(85, 2.5, p.mid, phase=2.6)
    half, wall = 27 * k, 29 * k
    if f.variant:
        for dx, dy, radius in ((16, -66, 3.0), (19, -73, 4.2), (24, -81, 5.4)):
            c.disc(x + dx * k, base + dy * k, radius * k, mix(p.sky_bottom, p.light, 0.55))
    c.box(x + 11 * k, base - wall - 27 * k, x + 19 * k, base - wall, mix(p.dark, p.accent2, 0.25))
    c.box(x - half, base - wall, x + half, base, p.light)
    c.box(x - half, base - wall, x + half, base - wall + 4 * k, mix(p.light, p.dark, 0.3))
    c.polygon(
        [(x - half * 1.24, base - wall + k), (x, base - wall - 30 * k), (x + half * 1.24, base - wall + k)], p.accent2
    )
    c.polygon([(x, base - wall - 30 * k), (x + half * 1.24, base - wall + k), (x + 8 * k, base - wall + k)],
              mix(p.accent2, p.dark, 0.25))  # fmt: skip
    c.box(x - 6 * k, base - 19 * k, x + 6 * k, base, p.dark, rounded=1)
    c.disc(x + 3.5 * k, base - 9 * k, 1.1 * k, p.accent)
    for side in (-1, 1):
        left, right = x + side * 17 * k - 6 * k, x + side * 17 * k + 6 * k
        c.box(left - k, base - 22 * k, right + k, base - 8 * k, p.dark)
        c.box(left, base - 21 * k, right, base - 9 * k, p.accent)
        c.box(left, base - 15.6 * k, right, base - 14.4 * k, p.dark)
        c.box((left + right) / 2 - 0.6, base - 21 * k, (left + right) / 2 + 0.6, base - 9 * k, p.dark)
    if f.variant:
        c.disc(x, base - wall - 11 * k, 5 * k, p.dark)
        c.disc(x, base - wall - 11 * k, 3.8 * k, p.accent)
    c.box(0, base - 1, 100, 100, p.near)
    c.polygon([(x - 6 * k, base - 1), (x + 6 * k, base - 1), (x + 15, 100), (x - 13, 100)], mix(p.near, p.light, 0.45))


def moon(c: Canvas, p: Palette, f: Freedom) -> None:
    """A crescent moon and stars above dark hills; the variant has a cloud before it."""
    x, y, k = 50 + f.x, 40 + f.y, f.scale
    night = mix(p.sky_top, p.dark, 0.65)
    c.background(night, mix(p.near, p.sky_bottom, 0.2), glow=mix(p.mid, p.light, 0.25), at=(x, y), reach=58)
    for star_x, star_y in STARS:
        for angle in (0.0, math.pi / 2):
            c.petal((star_x - 2.6 * math.cos(angle), star_y - 2.6 * math.sin(angle)), angle, 5.2, 1.9, p.light)
    glow = mix(p.light, p.accent, 0.3)
    outer, inner, away = 29 * k, 24.5 * k, 12.5 * k
    lean = -0.5
    start = math.acos((outer**2 + away**2 - inner**2) / (2 * outer * away))
    back = math.pi - math.acos((inner**2 + away**2 - outer**2) / (2 * inner * away))
    rim = [start + (2 * math.pi - 2 * start) * i / 48 for i in range(49)]
    hollow = [2 * math.pi - back - (2 * math.pi - 2 * back) * i / 48 for i in range(49)]
    points = [(outer * math.cos(t), outer * math.sin(t)) for t in rim]
    points += [(away + inner * math.cos(t), inner * math.sin(t)) for t in hollow]
    cos, sin = math.cos(lean), math.sin(lean)
    c.polygon([(x + u * cos - v * sin, y + u * sin + v * cos) for u, v in points], glow)
    if f.variant:
        c.cloud(66, 60, 34, mix(p.mid, p.light, 0.35))
    c.hills(85, 4.5, p.mid, phase=0.5)
    c.hills(93, 3, p.dark, phase=2.4)


def lighthouse(c: Canvas, p: Palette, f: Freedom) -> None:
    """A striped lighthouse on a rock by the sea; the variant casts its beams."""
    x, k, base = 50 + f.x, f.scale, 85
    dusk = mix(p.sky_top, p.dark, 0.15)
    c.background(dusk, p.sky_bottom, glow=p.light, at=(x, 20), reach=36)
    top = base - 62 * k
    if f.variant:
        beam = mix(p.sky_top, p.light, 0.55)
        for side in (-1, 1):
            c.polygon([(x, top - 4 * k), (x + side * 60, top - 14), (x + side * 60, top + 7)], beam)
    c.box(0, 76, 100, 100, mix(p.mid, p.near, 0.3))
    c.box(0, 76, 100, 77.5, mix(p.mid, p.light, 0.4))
    for wave_x, wave_y in ((12, 83), (88, 82), (20, 93), (80, 94)):
        c.box(wave_x - 9, wave_y, wave_x + 9, wave_y + 1.8, mix(p.mid, p.light, 0.5), rounded=0.9)
    c.ellipse(50, 95, 34, 13, p.dark)
    c.ellipse(46, 93, 22, 9, mix(p.dark, p.near, 0.5))

    def half(y: float) -> float:
        return (7.5 + (y - top) / (62 * k) * 6) * k

    def band(upper: float, lower: float, color: tuple[int, int, int]) -> None:
        above, below = half(upper), half(lower)
        c.polygon([(x - above, upper), (x + above, upper), (x + below, lower), (x - below, lower)], color)
        c.polygon([(x + half(upper) * 0.4, upper), (x + half(upper), upper), (x + half(lower), lower),
                   (x + half(lower) * 0.4, lower)], mix(color, p.dark, 0.25))  # fmt: skip

    for index in range(5):
        step = 62 * k / 5
        band(top + index * step, top + (index + 1) * step, p.light if index % 2 else p.accent2)
    c.box(x - 10 * k, top - 2 * k, x + 10 * k, top + k, p.dark, rounded=0.8)
    c.box(x - 6.5 * k, top - 11 * k, x + 6.5 * k, top - 2 * k, p.accent)
    c.box(x - 0.6, top - 11 * k, x + 0.6, top - 2 * k, p.dark)
    c.polygon(
        [(x - 8.5 * k, top - 11 * k), (x, top - 19 * k), (x + 8.5 * k, top - 11 * k)], mix(p.dark, p.accent2, 0.2)
    )
    c.box(x - 3.5 * k, base - 10 * k, x + 3.5 * k, base, p.dark, rounded=1)
    c.box(x - 2 * k, base - 30 * k, x + 2 * k, base - 24 * k, p.dark, rounded=0.8)


def teacup(c: Canvas, p: Palette, f: Freedom) -> None:
    """A steaming cup on a saucer; the variant has dots instead of a band."""
    x, y, k = 47 + f.x, 56 + f.y, f.scale
    c.background(p.sky_top, p.sky_bottom, glow=p.light, at=(50, 40), reach=52)
    c.box(0, 84, 100, 100, p.near)
    c.box(0, 84, 100, 86, mix(p.near, p.light, 0.3))
    for dx in (-13, 0, 13):
        steam = [(x + dx * k + 3.2 * math.sin(t * 6.3), y - k * (22 + 24 * t)) for t in (i / 12 for i in range(13))]
        c.line(steam, 2.6 * k, mix(p.sky_top, p.light, 0.65))
    c.ellipse(x, y + 32 * k, 40 * k, 6 * k, mix(p.accent2, p.dark, 0.45))
    c.ellipse(x, y + 30.5 * k, 40 * k, 5.5 * k, mix(p.light, p.accent2, 0.25))
    cup = p.light
    c.ellipse(x + 30 * k, y + 3 * k, 13 * k, 12 * k, mix(cup, p.dark, 0.2))
    c.ellipse(x + 30 * k, y + 3 * k, 7.5 * k, 6.5 * k, mix(p.sky_bottom, p.sky_top, 0.35))
    c.chord(x, y - 12 * k, (31 * k, 45 * k), (0, 180), cup)
    c.pie(x, y - 12 * k, (31 * k, 45 * k), (0, 62), mix(cup, p.dark, 0.16))
    if f.variant:
        for dx, dy in ((-18, 2), (-6, 8), (6, 2), (18, 8), (-12, 17), (8, 19)):
            c.disc(x + dx * k, y + dy * k, 3 * k, p.accent2)
    else:
        c.polygon(
            [(x - 30 * k, y - k), (x + 30 * k, y - k), (x + 28 * k, y + 9 * k), (x - 28 * k, y + 9 * k)], p.accent2
        )
        c.polygon([(x + 14 * k, y - k), (x + 30 * k, y - k), (x + 28 * k, y + 9 * k), (x + 13 * k, y + 9 * k)],
                  mix(p.accent2, p.dark, 0.18))  # fmt: skip
    c.ellipse(x, y - 12 * k, 31 * k, 6.5 * k, mix(cup, p.light, 0.5))
    c.ellipse(x, y - 11.4 * k, 28 * k, 5 * k, mix(p.dark, p.accent, 0.45))
