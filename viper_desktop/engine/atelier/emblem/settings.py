"""Ten settings, which stand behind the subjects: a few large layers each, from the sky to the ground."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

from viper_desktop.engine.atelier.emblem.canvas import Canvas, Point, mix
from viper_desktop.engine.atelier.emblem.lights import STARS, far_mist, sky
from viper_desktop.engine.atelier.palettes import Palette

# middle, half width and top of each
FAR_TOWERS = ((6, 12, 48), (24, 10, 38), (40, 9, 52), (58, 11, 42), (76, 10, 54), (95, 11, 40))
NEAR_TOWERS = ((-2, 9, 60), (15, 8, 52), (32, 7, 64), (68, 8, 60), (86, 8, 50), (101, 8, 62))

Setting = Callable[[Canvas, Palette, str, Point], None]


def hills(c: Canvas, p: Palette, light: str, source: Point) -> None:
    """Rolling hills, one behind the other, under a wide sky."""
    sky(c, p, light, source, 68)
    c.hills(68, 6, p.far, phase=1.0)
    c.hills(75, 4, mix(p.far, p.mid, 0.6), phase=3.6, waves=0.9)
    far_mist(c, p, light, 70)
    c.hills(84, 3, p.mid, phase=2.4)
    c.hills(91, 1.5, p.near, phase=0.5)


def meadow(c: Canvas, p: Palette, light: str, source: Point) -> None:
    """A meadow with flowers before a line of round trees."""
    sky(c, p, light, source, 66)
    tree = mix(p.far, p.mid, 0.4)
    for x, radius in ((2, 11), (17, 8), (30, 6), (70, 6), (84, 9), (98, 12)):
        c.disc(x, 72 - radius * 0.5, radius, tree)
    c.box(0, 70, 100, 100, p.mid)
    far_mist(c, p, light, 68)
    c.hills(77, 1.5, mix(p.mid, p.near, 0.35), phase=0.8)
    c.hills(88, 1.5, mix(p.mid, p.near, 0.75), phase=2.8)
    for x, y in ((6, 82), (17, 90), (27, 80), (33, 95), (70, 81), (78, 92), (88, 83), (95, 93)):
        c.line([(x, y), (x, y + 5)], 0.9, p.near)
        c.disc(x, y, 2.1, p.accent2 if x % 2 else p.light)
        c.disc(x, y, 0.9, p.accent)


def _woods(c: Canvas, p: Palette, light: str, source: Point, *, snow: bool) -> None:
    sky(c, p, light, source, 64)
    white = mix(p.light, p.sky_bottom, 0.15) if snow else None
    back = mix(p.far, p.sky_bottom, 0.2)
    c.hills(72, 2, back, phase=1.6)
    for x, height in ((4, 36), (19, 44), (34, 32), (50, 38), (65, 31), (80, 43), (95, 37)):
        c.fir(x, 76, height, back)
    far_mist(c, p, light, 70)
    c.box(0, 78, 100, 100, mix(p.light, p.far, 0.3) if snow else p.mid)
    front = mix(p.mid, p.near, 0.5)
    for x, height in ((-1, 62), (14, 46), (88, 50), (102, 64)):
        c.fir(x, 84, height, front, white)
    if snow:
        c.hills(82, 1.5, mix(p.light, p.sky_bottom, 0.3), phase=0.6)
        c.hills(90, 2, p.light, phase=2.6)
    else:
        c.hills(83, 1.5, mix(p.mid, p.near, 0.5), phase=0.6)
        c.hills(91, 1.5, p.near, phase=2.6)


def forest(c: Canvas, p: Palette, light: str, source: Point) -> None:
    """Firs to both sides of a clearing."""
    _woods(c, p, light, source, snow=False)


def winter_forest(c: Canvas, p: Palette, light: str, source: Point) -> None:
    """The clearing under snow, with flakes in the air."""
    _woods(c, p, light, source, snow=True)
    for x, y in ((10, 30), (24, 52), (31, 16), (46, 10), (60, 40), (72, 20), (90, 56), (84, 33), (6, 66), (96, 18)):
        c.disc(x, y, 1.1, p.light)


def sea(c: Canvas, p: Palette, light: str, source: Point) -> None:
    """The open sea, with the light's path on it."""
    horizon = 62.0
    sky(c, p, light, source, horizon)
    water = mix(p.mid, p.near, 0.25)
    c.box(0, horizon, 100, 100, mix(p.far, water, 0.55))
    far_mist(c, p, light, horizon)
    for index, y in enumerate((69.0, 78.0, 88.0)):
        c.hills(y, 0.9, mix(mix(p.far, water, 0.6), mix(water, p.dark, 0.25), index / 2), waves=3, phase=index * 2.0)
    if light != "mist":
        for y, half in ((64, 8.0), (67, 6.5), (71.5, 7.5), (75, 5.0), (81, 7.0), (85, 4.5), (91, 6.5), (96, 4)):
            c.box(source[0] - half, y, source[0] + half, y + 1.5, mix(water, p.light, 0.6), rounded=0.7)


def lake(c: Canvas, p: Palette, light: str, source: Point) -> None:
    """A still lake that mirrors the hills behind it, and a near shore with reeds."""
    shore = 66.0
    sky(c, p, light, source, shore)
    c.polygon([(-10, shore), (16, 42), (30, 54), (42, 47), (64, shore)], p.far)
    c.polygon([(46, shore), (76, 46), (90, 54), (112, shore)], mix(p.far, p.mid, 0.4))
    c.box(0, shore, 100, 100, mix(p.sky_bottom, p.mid, 0.45))
    c.polygon([(-10, shore), (16, 84), (30, 75), (42, 80), (64, shore)], mix(p.far, p.mid, 0.55))
    c.polygon([(46, shore), (76, 82), (90, 75), (112, shore)], mix(p.far, p.mid, 0.8))
    c.box(0, shore - 0.6, 100, shore + 0.8, mix(p.far, p.light, 0.4))
    far_mist(c, p, light, shore)
    for x, y, half in ((22, 73, 10), (76, 75, 11), (50, 80, 12)):
        c.box(x - half, y, x + half, y + 1, mix(p.mid, p.light, 0.5), rounded=0.5)
    c.hills(87, 2, p.near, waves=0.6, phase=0.2)
    for x, lean in ((3, 0.1), (7, -0.1), (92, 0.12), (97, -0.06)):
        c.petal((x, 98), -math.pi / 2 + lean, 26, 4, mix(p.near, p.dark, 0.4))


def open_sky(c: Canvas, p: Palette, light: str, source: Point) -> None:
    """High up: clouds around, hills far below."""
    sky(c, p, light, source, 84)
    cloud = mix(p.sky_bottom, p.light, 0.25 if light == "night" else 0.6)
    c.cloud(14, 64, 27, cloud)
    c.cloud(88, 74, 25, mix(cloud, p.sky_bottom, 0.3))
    c.hills(89, 3.5, p.far, phase=2.2)
    far_mist(c, p, light, 86)
    c.hills(95, 2, p.near, phase=0.4)


def underwater(c: Canvas, p: Palette, light: str, source: Point) -> None:
    """Under water: rays from above, weeds, bubbles and sand."""
    top, deep = mix(p.sky_bottom, p.light, 0.2), mix(p.sky_top, p.mid, 0.45)
    if light == "night":
        top, deep = mix(p.mid, p.sky_bottom, 0.4), p.sky_top
    c.background(top, deep, glow=p.light, at=(source[0], 0), reach=38 if light == "night" else 54)
    if light != "mist":
        ray = mix(top, p.accent if light == "golden hour" else p.light, 0.42)
        for left, right in ((-30, -12), (-3, 13), (24, 44)):
            at = source[0]
            c.polygon([(at - 4, -2), (at + 4, -2), (at + right * 1.5, 72), (at + left * 1.5, 72)], mix(ray, deep, 0.7))
    if light == "night":
        c.ellipse(source[0], 2, 12, 5, p.light)
        for x, y in STARS:
            c.disc(x, y + 22, 0.9, p.accent)
    far_mist(c, p, light, 80)
    c.hills(86, 3, mix(p.far, p.mid, 0.6), phase=2.0)
    c.hills(93, 2.5, p.near, phase=0.6)
    for x, height in ((5, 42), (12, 27), (89, 36), (96, 50)):
        c.petal((x, 99), -math.pi / 2 + (50 - x) / 300, height, 7, mix(p.near, p.dark, 0.35))
    for x, y, radius in ((16, 34, 2.8), (21, 24, 2.0), (14, 15, 3.4), (84, 46, 2.2)):
        c.disc(x, y, radius, mix(top, p.light, 0.75))


def room(c: Canvas, p: Palette, light: str, _: Point) -> None:
    """A table before a window, which shows the sky of the hour."""
    sky(c, p, light, (66, 20), 50)
    c.hills(54, 3, p.far, phase=1.0)
    far_mist(c, p, light, 48)
    wall = mix(p.near, p.mid, 0.5) if light == "night" else mix(p.sky_bottom, p.far, 0.62)
    frame = mix(p.light, p.near, 0.25)
    c.box(0, 0, 14, 100, wall)
    c.box(86, 0, 100, 100, wall)
    c.box(14, 62, 86, 100, wall)
    c.box(0, 0, 100, 5, wall)
    bars = ((14, 5, 17, 62), (83, 5, 86, 62), (14, 5, 86, 8), (12, 59, 88, 63), (49, 5, 51, 62))
    for left, top, right, bottom in bars:
        c.box(left, top, right, bottom, frame)
    cloth = mix(p.accent2, p.mid, 0.35)
    for side in (0, 100):
        sign = 1 if side == 0 else -1
        c.polygon([(side, 0), (side + sign * 17, 0), (side + sign * 12, 34), (side + sign * 5, 66), (side, 66)], cloth)
    c.box(0, 80, 100, 100, mix(p.near, p.accent2, 0.12))
    c.box(0, 80, 100, 82, mix(p.near, p.light, 0.35))


def city(c: Canvas, p: Palette, light: str, source: Point) -> None:
    """Towers in the distance, some of their windows lit, and a pavement."""
    sky(c, p, light, source, 70)
    for color, skyline in ((mix(p.far, p.sky_bottom, 0.25), FAR_TOWERS), (mix(p.far, p.mid, 0.6), NEAR_TOWERS)):
        for x, half, top in skyline:
            c.box(x - half, top, x + half, 90, color)
            for row in range(3):
                for side in (-0.45, 0.2):
                    window = mix(color, p.accent, 0.75 if light in ("night", "golden hour") else 0.25)
                    c.box(x + side * half, top + 4 + row * 7, x + (side + 0.3) * half, top + 7.5 + row * 7, window)
    far_mist(c, p, light, 70)
    c.box(0, 82, 100, 100, mix(p.near, p.mid, 0.35))
    c.box(0, 82, 100, 83.5, mix(p.near, p.light, 0.4))
    c.box(0, 92, 100, 100, p.near)


SETTINGS: Mapping[str, Setting] = MappingProxyType(
    {
        "hills": hills,
        "forest": forest,
        "winter forest": winter_forest,
        "sea": sea,
        "lake": lake,
        "meadow": meadow,
        "sky": open_sky,
        "underwater": underwater,
        "room": room,
        "city": city,
    }
)
