"""Emblems of plants and of things on a table, each in a square of its own: it stands at y = 90."""

from __future__ import annotations

import math

from viper_desktop.engine.atelier.emblem.canvas import Canvas, mix
from viper_desktop.engine.atelier.palettes import Palette, Rgb


def _bloom(c: Canvas, p: Palette, x: float, y: float, length: float, petals: int, color: Rgb) -> None:
    for index in range(petals):
        angle = -math.pi / 2 + index * 2 * math.pi / petals
        outer = color if index % 2 else mix(color, p.light, 0.28)
        c.petal((x, y), angle, length, length * 4.8 / petals, outer)
        c.petal((x, y), angle, length * 0.68, length * 1.5 / petals, mix(color, p.dark, 0.22))
    c.disc(x, y, length * 0.33, mix(p.dark, p.accent, 0.25))
    c.disc(x, y, length * 0.26, p.accent)
    c.disc(x - length * 0.06, y - length * 0.06, length * 0.12, mix(p.accent, p.light, 0.5))


def flower(c: Canvas, p: Palette, variant: int) -> None:
    """A single bloom on a stem with two leaves, with eight petals or, as the variant, six."""
    leaf = mix(p.near, p.mid, 0.35)
    c.line([(50, 38), (51.5, 92)], 3.6, leaf)
    for side in (-1, 1):
        c.petal((51, 86), -math.pi / 2 + side * 0.95, 32, 14, leaf)
        c.petal((51, 86), -math.pi / 2 + side * 0.95, 32, 4.5, mix(leaf, p.light, 0.3))
    _bloom(c, p, 50, 37, 31, 6 if variant else 8, p.accent2)


def mushroom(c: Canvas, p: Palette, variant: int) -> None:
    """A spotted mushroom in the grass; the variant has a small one beside it."""

    def one(cx: float, base: float, size: float) -> None:
        stem, top = mix(p.light, p.sky_bottom, 0.15), base - 38 * size
        c.polygon([(cx - 7 * size, top), (cx + 7 * size, top), (cx + 10 * size, base), (cx - 10 * size, base)], stem)
        c.ellipse(cx, base, 10 * size, 2.4 * size, stem)
        c.polygon(
            [(cx + size, top), (cx + 7 * size, top), (cx + 10 * size, base), (cx + 4 * size, base)],
            mix(stem, p.dark, 0.2),
        )
        c.chord(cx, top + 2 * size, (36 * size, 38 * size), (180, 360), p.accent2)
        c.pie(cx, top + 2 * size, (36 * size, 38 * size), (300, 360), mix(p.accent2, p.dark, 0.15))
        c.ellipse(cx, top + 2 * size, 36 * size, 5 * size, mix(p.accent2, p.dark, 0.25))
        c.ellipse(cx, top + 3.2 * size, 31 * size, 3.6 * size, mix(p.light, p.dark, 0.25))
        for dx, dy, radius in ((-2, -26, 6), (-20, -13, 5), (17, -17, 5.5), (0, -9, 4), (27, -6, 3)):
            c.ellipse(cx + dx * size, top + dy * size, radius * size, radius * 0.8 * size, p.light)

    if variant:
        one(83, 92, 0.42)
    one(50, 90, 1)
    for blade in (-17, -12, 13, 18):
        c.petal((50 + blade, 92), -math.pi / 2 + blade / 60, 13, 4, mix(p.near, p.dark, 0.3))


def tree(c: Canvas, p: Palette, variant: int) -> None:
    """A broad tree; the variant bears fruit."""
    crown, trunk = mix(p.mid, p.accent2, 0.5), mix(p.dark, p.near, 0.25)
    c.polygon([(42, 91), (58, 91), (53.6, 50), (46.4, 50)], trunk)
    for side in (-1, 1):
        c.line([(50, 64), (50 + side * 17, 46)], 3.4, trunk)
    for dx, y, radius, shade in (
        (-20, 45, 15, 0.3), (20, 45, 15, 0.34), (0, 44, 18, 0.22), (-13, 31, 16, 0.08), (14, 31, 16, 0.14),
        (0, 22, 14, -0.06), (-10, 26, 9, -0.24), (-19, 40, 7, -0.1), (6, 36, 7, 0.05),
    ):  # fmt: skip
        c.disc(50 + dx, y, radius, mix(crown, p.dark, shade) if shade > 0 else mix(crown, p.light, -shade))
    if variant:
        for dx, y in ((-24, 47), (-6, 42), (15, 46), (8, 27), (-15, 31), (24, 38)):
            c.disc(50 + dx, y, 2.8, p.accent)


def teacup(c: Canvas, p: Palette, variant: int) -> None:
    """A steaming cup on a saucer; the variant has dots instead of a band."""
    cup = p.light
    for dx in (-13, 0, 13):
        steam = [(47 + dx + 3.2 * math.sin(t * 6.3), 32 - 24 * t) for t in (i / 12 for i in range(13))]
        c.line(steam, 2.4, mix(p.sky_bottom, p.light, 0.75))
    c.ellipse(47, 87, 41, 6, mix(p.accent2, p.dark, 0.5))
    c.ellipse(47, 85, 40, 5.4, mix(p.light, p.accent2, 0.3))
    c.ellipse(77, 58, 13, 12, mix(cup, p.dark, 0.2))
    c.ellipse(77, 58, 7.5, 6.8, mix(p.sky_bottom, p.far, 0.6))
    c.chord(47, 42, (31, 45), (0, 180), cup)
    c.pie(47, 42, (31, 45), (0, 58), mix(cup, p.dark, 0.18))
    if variant:
        for dx, y in ((-19, 55), (-7, 61), (6, 56), (18, 60), (-12, 71), (8, 73)):
            c.disc(47 + dx, y, 3, p.accent2)
    else:
        c.polygon([(16.8, 53), (77.2, 53), (74.6, 63), (19.4, 63)], p.accent2)
        c.polygon([(62, 53), (77.2, 53), (74.6, 63), (60.6, 63)], mix(p.accent2, p.dark, 0.2))
    c.ellipse(47, 42, 31, 6.5, mix(cup, p.dark, 0.06))
    c.ellipse(47, 42.6, 28, 5, mix(p.dark, p.accent, 0.45))
    c.petal((28, 42.4), 0.1, 22, 2.4, mix(p.accent, p.light, 0.3))


def vase(c: Canvas, p: Palette, variant: int) -> None:
    """Five blooms in a vase; the vase of the variant is banded."""
    leaf = mix(p.mid, p.near, 0.4)
    stems = ((22, 34), (36, 17), (52, 29), (66, 14), (79, 33))
    for x, y in stems:
        c.line([(50 + (x - 50) * 0.12, 58), (x, y)], 2, leaf)
    for x, angle in ((44, -2.6), (56, -0.55), (47, -2.1), (53, -1.05)):
        c.petal((x, 56), angle, 27, 9, leaf)
    for index, (x, y) in enumerate(stems):
        _bloom(c, p, x, y, 13, 6, (p.accent2, p.accent, mix(p.light, p.accent2, 0.35))[index % 3])
    pot = mix(p.light, p.accent, 0.15)
    c.polygon([(42, 54), (58, 54), (60, 60), (68, 72), (63, 88), (58, 91), (42, 91), (37, 88), (32, 72), (40, 60)], pot)
    c.polygon([(54, 54), (58, 54), (60, 60), (68, 72), (63, 88), (58, 91), (52, 91), (58, 74)], mix(pot, p.dark, 0.22))
    c.ellipse(50, 54, 9, 2, mix(pot, p.dark, 0.35))
    if variant:
        c.polygon([(33.6, 68), (66.4, 68), (67.4, 76), (32.8, 76)], p.accent2)


def fruit(c: Canvas, p: Palette, variant: int) -> None:
    """A bowl of apples, a pear and grapes; the variant's pear lies to the other side."""
    side = -1 if variant else 1
    red, gold, grape = p.accent2, p.accent, mix(p.near, p.accent2, 0.35)

    def round_fruit(x: float, y: float, radius: float, color: Rgb) -> None:
        c.disc(x, y, radius, mix(color, p.dark, 0.2))
        c.disc(x - radius * 0.12, y - radius * 0.1, radius * 0.86, color)
        c.ellipse(x - radius * 0.35, y - radius * 0.4, radius * 0.24, radius * 0.18, mix(color, p.light, 0.6))

    c.ellipse(50, 90, 34, 3.4, mix(p.near, p.dark, 0.5))
    round_fruit(50 + side * 8, 40, 11, gold)
    c.petal((50 + side * 8, 12), math.pi / 2, 36, 15, gold)
    c.line([(50 + side * 8, 16), (50 + side * 10, 9)], 1.7, p.dark)
    round_fruit(50 - side * 13, 46, 14, red)
    c.line([(50 - side * 13, 34), (50 - side * 11, 27)], 1.7, p.dark)
    c.petal((50 - side * 12, 31), -0.5 if side < 0 else -2.6, 12, 6, mix(p.mid, p.near, 0.4))
    round_fruit(50 + side * 25, 52, 12, mix(gold, red, 0.5))
    for dx, y in ((2, 48), (9, 49), (-2, 55), (5, 56), (12, 57)):
        round_fruit(50 + side * dx, y, 5.2, grape)
    bowl = mix(p.light, p.mid, 0.22)
    c.chord(50, 57, (42, 33), (0, 180), bowl)
    c.pie(50, 57, (42, 33), (0, 60), mix(bowl, p.dark, 0.2))
    c.box(36, 86, 64, 91, mix(bowl, p.dark, 0.28), rounded=1.5)
    c.box(7, 55, 93, 60, mix(bowl, p.accent2, 0.4), rounded=2.4)
