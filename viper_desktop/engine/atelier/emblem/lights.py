"""Four lights that tint everything, and what stands in the sky by each of them."""

from __future__ import annotations

from dataclasses import replace

from viper_desktop.engine.atelier.emblem.canvas import Canvas, Point, mix
from viper_desktop.engine.atelier.palettes import Palette

LIGHT_NAMES = ("day", "golden hour", "night", "mist")

STARS = ((12, 14), (30, 8), (50, 5), (88, 40), (8, 44), (22, 30), (62, 26), (68, 7), (93, 8), (40, 20))


def lit(p: Palette, light: str) -> Palette:
    """The palette as this light leaves it. It tints with the palette's own colors, so that the palette stays itself."""
    if light == "golden hour":
        glow = mix(p.accent, p.light, 0.35)
        return replace(
            p,
            sky_top=mix(p.sky_top, glow, 0.3),
            sky_bottom=mix(p.sky_bottom, glow, 0.6),
            far=mix(p.far, glow, 0.38),
            mid=mix(p.mid, glow, 0.16),
            near=mix(p.near, p.dark, 0.2),
            light=mix(p.light, p.accent, 0.22),
        )
    if light == "night":
        return replace(
            p,
            sky_top=mix(p.sky_top, p.dark, 0.72),
            sky_bottom=mix(mix(p.sky_bottom, p.mid, 0.6), p.dark, 0.4),
            far=mix(mix(p.far, p.mid, 0.5), p.dark, 0.45),
            mid=mix(p.mid, p.dark, 0.5),
            near=mix(p.near, p.dark, 0.55),
            light=mix(p.light, p.mid, 0.12),
            accent2=mix(p.accent2, p.dark, 0.2),
        )
    if light == "mist":
        haze = mix(mix(p.sky_bottom, p.sky_top, 0.3), p.light, 0.35)
        return replace(
            p,
            sky_top=mix(haze, p.sky_top, 0.2),
            sky_bottom=haze,
            far=mix(p.far, haze, 0.68),
            mid=mix(p.mid, haze, 0.45),
            near=mix(p.near, haze, 0.28),
            dark=mix(p.dark, haze, 0.16),
            accent=mix(p.accent, haze, 0.2),
            accent2=mix(p.accent2, haze, 0.2),
        )
    return p


def sky(c: Canvas, p: Palette, light: str, source: Point, horizon: float) -> None:
    """The sky by a light, down to the horizon, with its sun, moon, stars or nothing but haze."""
    x, y = source
    if light == "golden hour":
        at = (x, horizon - 6)
        c.background(p.sky_top, p.sky_bottom, glow=p.light, at=at, reach=58)
        c.disc(*at, 16, mix(p.sky_bottom, p.light, 0.45))
        c.disc(*at, 12, p.light)
    elif light == "night":
        c.background(p.sky_top, p.sky_bottom, glow=mix(p.sky_bottom, p.light, 0.3), at=source, reach=40)
        for star_x, star_y in STARS:
            c.star(star_x, star_y, 1.9, p.light)
        c.disc(x, y, 11.5, mix(p.sky_top, p.light, 0.28))
        c.disc(x, y, 9, p.light)
        c.disc(x - 3, y - 2, 2.2, mix(p.light, p.mid, 0.22))
        c.disc(x + 3, y + 3, 1.6, mix(p.light, p.mid, 0.22))
    elif light == "mist":
        c.background(p.sky_top, p.sky_bottom, glow=p.light, at=(50, horizon), reach=60)
    else:
        c.background(p.sky_top, p.sky_bottom, glow=p.light, at=source, reach=44)
        c.disc(x, y, 8.5, p.light)
        cloud = mix(p.sky_bottom, p.light, 0.65)
        c.cloud(100 - x - 6, 24, 24, cloud)
        c.cloud(100 - x + 26, 12, 15, cloud)


def far_mist(c: Canvas, p: Palette, light: str, horizon: float) -> None:
    """Mist that lies behind the subject, over the distance."""
    if light == "mist":
        c.veil([(horizon - 22, 0), (horizon, 0.75), (horizon + 10, 0.35), (100, 0)], mix(p.sky_bottom, p.light, 0.4))


def near_mist(c: Canvas, p: Palette, light: str) -> None:
    """What of a light lies before everything: low mist, and the shade at the rims of a night."""
    if light == "mist":
        white = mix(p.sky_bottom, p.light, 0.5)
        c.veil([(0, 0.1), (45, 0.12), (66, 0.3), (72, 0.08), (80, 0.62), (86, 0.5), (93, 0.68), (100, 0.8)], white)
    elif light == "golden hour":
        c.veil([(0, 0.05), (60, 0.16), (100, 0.02)], mix(p.accent, p.light, 0.4))
