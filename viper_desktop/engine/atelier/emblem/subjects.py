"""Emblems of living things: each centred and large, on a plain ground, with a little freedom."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from viper_desktop.engine.atelier.emblem.canvas import Canvas, mix
from viper_desktop.engine.atelier.palettes import Palette, Rgb

PUPIL: Rgb = (14, 12, 18)


@dataclass(frozen=True, slots=True)
class Freedom:
    """What may differ between two pictures of one subject, all small enough that a small model can learn it.

    Attributes:
        x, y: shift of the subject in percent of the picture, about -3..3.
        scale: size of the subject, about 0.96..1.07.
        variant: 0 or 1, a subject's own second form (a closed eye, another number of petals).
    """

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    variant: int = 0


Draw = Callable[[Canvas, Palette, Freedom], None]


def cat(c: Canvas, p: Palette, f: Freedom) -> None:
    """A sitting cat in front of a large sun; the variant has a collar and looks aside."""
    x, k = 50 + f.x, f.scale
    c.background(p.sky_top, p.sky_bottom, glow=p.light, at=(x, 42), reach=52)
    c.disc(x, 44, 35, mix(p.accent, p.light, 0.5))
    c.box(0, 88, 100, 100, p.near)
    c.box(0, 88, 100, 90, mix(p.near, p.light, 0.25))
    fur, shade = p.dark, mix(p.dark, p.mid, 0.3)
    base = 94
    tail = [(x + k * (14 + 14 * math.sin(t * 2.6)), base - k * (4 + 36 * t)) for t in (i / 12 for i in range(13))]
    c.line(tail, 6 * k, fur)
    c.ellipse(x, base - 19 * k, 19 * k, 21 * k, fur)
    c.ellipse(x, base - 34 * k, 13 * k, 21 * k, fur)
    c.ellipse(x, base - 22 * k, 7 * k, 13 * k, shade)
    c.ellipse(x - 8 * k, base - 2 * k, 6 * k, 4 * k, shade)
    c.ellipse(x + 8 * k, base - 2 * k, 6 * k, 4 * k, shade)
    hx, hy = x - 1.5 * k, base - 58 * k
    for side in (-1, 1):
        c.polygon(
            [(hx + side * 17 * k, hy - k), (hx + side * 17 * k, hy - 27 * k), (hx + side * 2 * k, hy - 10 * k)], fur
        )
        c.polygon(
            [(hx + side * 14 * k, hy - 9 * k), (hx + side * 14.5 * k, hy - 20 * k), (hx + side * 7 * k, hy - 11 * k)],
            p.accent2,
        )
    c.ellipse(hx, hy, 18 * k, 14.5 * k, fur)
    look = 1.6 if f.variant else 0.0
    for side in (-1, 1):
        c.ellipse(hx + side * 8 * k, hy - k, 5 * k, 4.8 * k, mix(p.accent, p.light, 0.25))
        c.ellipse(hx + side * 8 * k + look * k, hy - k, 1.9 * k, 4.4 * k, PUPIL)
    c.polygon([(hx - 2.6 * k, hy + 4.5 * k), (hx + 2.6 * k, hy + 4.5 * k), (hx, hy + 7.5 * k)], p.accent2)
    if f.variant:
        c.box(hx - 11 * k, hy + 12 * k, hx + 11 * k, hy + 15.5 * k, p.accent2, rounded=1.5)


def owl(c: Canvas, p: Palette, f: Freedom) -> None:
    """An owl on a branch at night; the variant has a striped belly."""
    x, y, k = 50 + f.x, 50 + f.y, f.scale
    night = mix(p.sky_top, p.dark, 0.45)
    c.background(night, p.near, glow=mix(p.accent, p.light, 0.5), at=(22, 20), reach=34)
    c.disc(22, 20, 11, mix(p.light, p.accent, 0.3))
    c.line([(0, 88), (100, 84)], 6, p.dark)
    for side in (-1, 1):
        c.petal((50 + side * 40, 86), -math.pi / 2 + side * 0.5, 15, 8, mix(p.mid, p.accent2, 0.3))
    body = mix(p.mid, p.accent2, 0.35)
    for side in (-1, 1):
        c.polygon(
            [(x + side * 25 * k, y - 20 * k), (x + side * 23 * k, y - 44 * k), (x + side * 6 * k, y - 31 * k)], body
        )
    c.ellipse(x, y + 6 * k, 27 * k, 34 * k, body)
    c.ellipse(x, y - 14 * k, 26 * k, 22 * k, body)
    for side in (-1, 1):
        c.petal((x + side * 22 * k, y - 8 * k), math.pi / 2 + side * 0.12, 46 * k, 22 * k, mix(body, p.dark, 0.45))
    belly = mix(p.light, body, 0.25)
    c.ellipse(x, y + 16 * k, 15 * k, 21 * k, belly)
    if f.variant:
        for row in (4, 12, 20, 28):
            c.box(x - 11 * k, y + row * k, x + 11 * k, y + (row + 2.6) * k, mix(body, p.dark, 0.2), rounded=1)
    else:
        for row, columns in ((8, (-6, 6)), (15, (-10, 0, 10)), (22, (-6, 6)), (29, (0,))):
            for column in columns:
                c.disc(x + column * k, y + row * k, 2.4 * k, mix(body, p.dark, 0.2))
    for side in (-1, 1):
        c.disc(x + side * 11 * k, y - 14 * k, 11.5 * k, p.light)
        c.disc(x + side * 11 * k, y - 14 * k, 8 * k, p.accent)
        c.disc(x + side * 11 * k, y - 14 * k, 4.6 * k, PUPIL)
        c.disc(x + side * 11 * k - 2 * k, y - 16 * k, 1.6 * k, p.light)
    c.polygon([(x - 4 * k, y - 8 * k), (x + 4 * k, y - 8 * k), (x, y + k)], mix(p.accent2, p.dark, 0.3))


def butterfly(c: Canvas, p: Palette, f: Freedom) -> None:
    """A butterfly with open wings seen from above; the variant has rounder wings."""
    x, y, k = 50 + f.x, 51 + f.y, f.scale * 0.98
    c.background(p.sky_bottom, p.sky_top, glow=p.light, at=(50, 50), reach=58)
    wide = 1.1 if f.variant else 1.0
    for side in (-1, 1):
        upper, lower = -math.pi / 2 + side * 0.98, math.pi / 2 - side * 0.75
        c.petal((x, y - 2 * k), upper, 49 * k, 37 * k * wide, p.dark)
        c.petal((x, y + 2 * k), lower, 39 * k, 32 * k * wide, p.dark)
        c.petal((x + side * 3 * k, y - 4 * k), upper, 41 * k, 29 * k * wide, p.accent2)
        c.petal((x + side * 3 * k, y - 4 * k), upper, 27 * k, 16 * k, mix(p.accent2, p.light, 0.4))
        c.petal((x + side * 2.5 * k, y + 4.5 * k), lower, 32 * k, 24 * k * wide, p.accent)
        c.disc(x + side * 28 * k, y - 22 * k, 4.2 * k, p.light)
        c.disc(x + side * 16 * k, y + 21 * k, 4.2 * k, p.light)
        c.line([(x, y - 21 * k), (x + side * 6 * k, y - 32 * k), (x + side * 12 * k, y - 37 * k)], 1.5, p.dark)
        c.disc(x + side * 12 * k, y - 37 * k, 2 * k, p.dark)
    c.box(x - 3 * k, y - 24 * k, x + 3 * k, y + 25 * k, p.dark, rounded=3 * k)


def fish(c: Canvas, p: Palette, f: Freedom) -> None:
    """A striped fish that swims to the left; the variant has three stripes instead of two."""
    x, y, k = 47 + f.x, 49 + f.y, f.scale
    c.background(mix(p.sky_bottom, p.light, 0.2), mix(p.sky_top, p.mid, 0.3), glow=p.light, at=(50, 0), reach=50)
    c.hills(92, 2.5, p.near, phase=0.6)
    for weed_x, height in ((9, 34), (15, 22), (90, 30)):
        c.petal((weed_x, 96), -math.pi / 2 + 0.1, height, 8, mix(p.near, p.dark, 0.35))
    for bubble_x, bubble_y, radius in ((13, 30, 3.4), (18, 19, 2.5), (10, 10, 4.4)):
        c.disc(bubble_x, bubble_y, radius, mix(p.sky_bottom, p.light, 0.75))
    c.polygon([(x + 22 * k, y), (x + 46 * k, y - 21 * k), (x + 40 * k, y), (x + 46 * k, y + 21 * k)], p.accent)
    c.polygon([(x - 12 * k, y - 16 * k), (x + 6 * k, y - 33 * k), (x + 19 * k, y - 13 * k)], p.accent)
    c.polygon([(x - 4 * k, y + 17 * k), (x + 8 * k, y + 31 * k), (x + 15 * k, y + 14 * k)], p.accent)
    c.ellipse(x - k, y, 33 * k, 22 * k, p.accent2)
    c.chord(x - k, y, (33 * k, 22 * k), (20, 160), mix(p.accent2, p.dark, 0.18))
    stripes = (-8, 5, 18) if f.variant else (-3, 14)
    for stripe in stripes:
        half = 20.5 * math.sqrt(max(0.0, 1 - (stripe / 33) ** 2))
        c.ellipse(x + stripe * k, y, 3.6 * k, half * k, p.light)
    c.disc(x - 19 * k, y - 5 * k, 5.6 * k, p.light)
    c.disc(x - 20 * k, y - 5 * k, 3.2 * k, PUPIL)
    c.line([(x - 32 * k, y + 6 * k), (x - 27 * k, y + 8 * k), (x - 23 * k, y + 7 * k)], 1.6 * k, p.dark)


def flower(c: Canvas, p: Palette, f: Freedom) -> None:
    """A single bloom on a stem with two leaves, with eight petals or, as the variant, six."""
    x, y, k = 50 + f.x, 38 + f.y, f.scale
    c.background(p.sky_bottom, mix(p.sky_bottom, p.sky_top, 0.7), glow=p.light, at=(x, y), reach=60)
    c.hills(92, 1.5, p.mid)
    leaf = mix(p.near, p.mid, 0.35)
    c.line([(x, y), (x + 1.5, 98)], 3.8 * k, leaf)
    for side in (-1, 1):
        c.petal((x + 1, 88), -math.pi / 2 + side * 0.95, 33 * k, 14 * k, leaf)
        c.petal((x + 1, 88), -math.pi / 2 + side * 0.95, 33 * k, 5 * k, mix(leaf, p.light, 0.25))
    petals = 6 if f.variant else 8
    length = 32 * k
    for index in range(petals):
        angle = -math.pi / 2 + index * 2 * math.pi / petals
        color = p.accent2 if index % 2 else mix(p.accent2, p.light, 0.28)
        c.petal((x, y), angle, length, length * 4.8 / petals, color)
        c.petal((x, y), angle, length * 0.7, length * 1.5 / petals, mix(p.accent2, p.dark, 0.22))
    c.disc(x, y, 10.5 * k, mix(p.dark, p.accent, 0.25))
    c.disc(x, y, 8.4 * k, p.accent)
    c.disc(x - 2 * k, y - 2 * k, 4 * k, mix(p.accent, p.light, 0.5))


def mushroom(c: Canvas, p: Palette, f: Freedom) -> None:
    """A spotted mushroom in the grass; the variant has a small one beside it."""
    x, k = 50 + f.x, f.scale
    c.background(p.sky_top, p.sky_bottom, glow=p.light, at=(50, 62), reach=54)
    c.hills(82, 3, mix(p.far, p.mid, 0.5), phase=2.4)
    c.hills(90, 1.5, p.near, phase=0.5)

    def one(cx: float, base: float, size: float) -> None:
        stem, top = mix(p.light, p.sky_bottom, 0.15), base - 38 * size
        c.polygon([(cx - 7 * size, top), (cx + 7 * size, top), (cx + 10 * size, base), (cx - 10 * size, base)], stem)
        c.polygon(
            [(cx + size, top), (cx + 7 * size, top), (cx + 10 * size, base), (cx + 4 * size, base)],
            mix(stem, p.dark, 0.2),
        )
        c.ellipse(cx, top + 2 * size, 33 * size, 6.5 * size, mix(p.light, p.dark, 0.3))
        c.chord(cx, top + 2 * size, (36 * size, 38 * size), (180, 360), p.accent2)
        c.ellipse(cx, top + 2 * size, 36 * size, 5 * size, mix(p.accent2, p.dark, 0.25))
        c.ellipse(cx, top + 3.5 * size, 31 * size, 3.6 * size, mix(p.light, p.dark, 0.25))
        for dx, dy, radius in ((-2, -26, 6), (-20, -13, 5), (17, -17, 5.5), (0, -9, 4), (27, -6, 3)):
            c.ellipse(cx + dx * size, top + dy * size, radius * size, radius * 0.8 * size, p.light)

    one(x, 92, k)
    if f.variant:
        one(16, 94, 0.36)
    for blade in (-40, -31, 30, 41):
        c.petal((50 + blade, 99), -math.pi / 2 + blade / 160, 15, 5, mix(p.near, p.dark, 0.45))


def tree(c: Canvas, p: Palette, f: Freedom) -> None:
    """A broad tree on a hill; the variant bears fruit."""
    x, k = 50 + f.x, f.scale
    c.background(p.sky_top, p.sky_bottom, glow=p.light, at=(80, 30), reach=40)
    c.disc(82, 22, 8, p.light)
    c.hills(84, 3, p.far, waves=1.0, phase=0.8)
    c.hills(92, -4, p.near, waves=0.5)
    crown, base = mix(p.mid, p.accent2, 0.3), 90
    c.polygon(
        [(x - 7 * k, base), (x + 7 * k, base), (x + 3.4 * k, base - 40 * k), (x - 3.4 * k, base - 40 * k)], p.dark
    )
    for side in (-1, 1):
        c.line([(x, base - 26 * k), (x + side * 17 * k, base - 44 * k)], 3.2 * k, p.dark)
    for dx, dy, radius, shade in (
        (-17, -45, 15, 0.3), (17, -45, 15, 0.3), (0, -47, 17, 0.2), (-12, -60, 16, 0.08), (13, -60, 16, 0.12),
        (0, -70, 14, -0.1), (-9, -64, 9.5, -0.24),
    ):  # fmt: skip
        color = mix(crown, p.dark, shade) if shade > 0 else mix(crown, p.light, -shade)
        c.disc(x + dx * k, base + dy * k, radius * k, color)
    if f.variant:
        for dx, dy in ((-20, -42), (-4, -50), (14, -44), (8, -64), (-14, -60)):
            c.disc(x + dx * k, base + dy * k, 2.7 * k, p.accent)
