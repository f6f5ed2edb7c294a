"""Light: one source that colors everything, haze that grows with distance, rims, rays and bloom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from viper_desktop.engine.atelier.canvas import Canvas, Color, mixed
from viper_desktop.engine.atelier.fields import Field, blurred, displaced, grids, luma


@dataclass(frozen=True, slots=True)
class Light:
    """How a picture is lit.

    Attributes:
        disc: the light that can be seen in the sky: "sun", "low sun", "moon" or "".
        night: whether the sky is dark, stars are out and windows are lit.
        ambient: what is left of the colors where no light falls, 0..1.
        key: strength of the light around its source, 0..1.
        side: how much darker the far side is, 0..1.
        rim: strength of bright edges, 0..1.
        haze: how soon the distance fades, 0..1.
        tint: six hexadecimal digits mixed into the light's color; empty: the palette's own light.
        tinted: share of the tint.
        shadow: six hexadecimal digits towards which shadows go.
        shadowed: share of that.
        rays: strength of visible beams, 0..1.
        bloom: how far bright things spill, 0..1.
        contrast: factor.
        glow: factor on everything that gives off light.
    """

    disc: str = ""
    night: bool = False
    ambient: float = 1.0
    key: float = 0.0
    side: float = 0.0
    rim: float = 0.12
    haze: float = 0.25
    tint: str = ""
    tinted: float = 0.0
    shadow: str = ""
    shadowed: float = 0.0
    rays: float = 0.0
    bloom: float = 0.15
    contrast: float = 1.0
    glow: float = 1.0


LIGHTS: Mapping[str, Light] = MappingProxyType(
    {
        "soft daylight": Light(haze=0.3),
        "golden hour": Light(
            "low sun",
            key=0.55,
            tint="ffb45e",
            tinted=0.55,
            shadow="4a2b5c",
            shadowed=0.16,
            rim=0.35,
            side=0.12,
            haze=0.38,
            bloom=0.35,
        ),
        "moonlight": Light(
            "moon",
            night=True,
            ambient=0.62,
            key=0.32,
            tint="bcd4ff",
            tinted=0.5,
            shadow="0a1440",
            shadowed=0.4,
            rim=0.3,
            bloom=0.35,
            haze=0.3,
            glow=1.5,
        ),
        "overcast": Light(ambient=0.96, haze=0.55, rim=0.0, contrast=0.84, shadow="8791a0", shadowed=0.14),
        "dramatic side light": Light(
            key=0.3,
            ambient=0.8,
            side=0.75,
            rim=0.35,
            contrast=1.22,
            shadow="0c0a14",
            shadowed=0.3,
            bloom=0.15,
            haze=0.2,
        ),
        "backlight": Light(
            "low sun",
            key=0.85,
            ambient=0.6,
            rim=0.95,
            shadow="1a1020",
            shadowed=0.3,
            haze=0.45,
            bloom=0.5,
            contrast=1.08,
        ),
        "neon glow": Light(
            night=True,
            ambient=0.68,
            key=0.0,
            rim=0.7,
            shadow="0b0426",
            shadowed=0.26,
            bloom=0.7,
            glow=2.2,
            contrast=1.1,
        ),
        "noon": Light("sun", key=0.16, haze=0.14, contrast=1.12, rim=0.08, tint="fffbe8", tinted=0.5, ambient=1.04),
        "candlelight": Light(
            night=True,
            ambient=0.5,
            key=0.6,
            side=0.2,
            tint="ff9c40",
            tinted=0.7,
            shadow="1a0c0a",
            shadowed=0.36,
            rim=0.3,
            bloom=0.45,
            glow=1.8,
        ),
        "sunbeams": Light("low sun", key=0.4, rays=0.8, haze=0.45, rim=0.3, bloom=0.4, tint="fff0c0", tinted=0.5),
        "starlight": Light(
            night=True, ambient=0.5, key=0.1, shadow="070b26", shadowed=0.45, rim=0.2, bloom=0.4, glow=1.6
        ),
        "misty morning": Light("low sun", key=0.3, haze=0.8, contrast=0.86, rim=0.08, bloom=0.3, ambient=1.02),
    }
)


def color(hexadecimal: str) -> Color:
    """A (3,) float32 color in 0..1 from six hexadecimal digits."""
    return np.array([int(hexadecimal[i : i + 2], 16) for i in (0, 2, 4)], np.float32) / np.float32(255)


def illuminated(
    canvas: Canvas, light: Light, *, at: tuple[float, float], haze_color: Color, light_color: Color, haze: float
) -> Field:
    """The canvas as this light shows it, (height, width, 3), 0..1.

    Args:
        canvas: colors as they are under white light, with depth and glow.
        light: which light.
        at: where the source is, in units; it may lie outside the picture.
        haze_color: what the distance fades to.
        light_color: the palette's light.
        haze: added to the light's own, -1..1.
    """
    x, y = grids(canvas.size)
    source = mixed(light_color, color(light.tint), light.tinted) if light.tint else light_color
    distance = np.hypot(x - at[0], y - at[1]) / np.float32(max(canvas.W, canvas.H))
    nearness = np.exp(-((distance / 0.45) ** 2))[..., None]

    image = canvas.rgb
    thickness = np.clip(light.haze + haze, 0, 1.4)
    beyond = np.clip(canvas.depth - np.float32(0.12), 0, 0.8)
    fading = (beyond * np.sqrt(np.sqrt(beyond)))[..., None] * np.float32(0.8 * thickness)
    fading = np.where(canvas.depth[..., None] > 0.97, 0, np.minimum(fading, 0.92))
    image = image + (mixed(haze_color, source, 0.35) * (0.75 + 0.35 * nearness) - image) * fading

    lit = np.float32(light.ambient) + np.float32(light.key * 0.5) * nearness * source
    if light.side:
        toward = (x - canvas.W / 2) / canvas.W * float(np.sign(at[0] - canvas.W / 2 or -1.0)) + 0 * y
        lit = lit * (1 + light.side * (np.clip(toward * 1.5, -1, 0.35) - 0.1))[..., None]
    image = image * lit
    if light.tint:
        warm = np.float32(0.34 * light.tinted) * (0.25 + 0.75 * nearness) * (0.35 + 0.65 * luma(image)[..., None])
        filtered = image * (source / source.max()) * np.float32(0.55)  # what a filter lets through, and
        toned = source * luma(image)[..., None] * np.float32(0.56)  # the same brightness in the light's own color
        image = image + (filtered + toned - image) * np.clip(warm * 1.6, 0, 1)
    if light.shadow:
        dark = (1 - np.clip(luma(image) * 1.5, 0, 1))[..., None] * np.float32(light.shadowed)
        image = image + (color(light.shadow) - image) * dark
    image = image + canvas.rgb * np.clip(canvas.glow, 0, 1) * np.float32(max(0.0, 1.0 - light.ambient))
    if light.rim:
        image = image + _rim(canvas, at) * source * np.float32(light.rim)
    if light.key:
        sky = smooth_sky(canvas.depth)
        strength = np.float32((0.55 if light.disc else 0.2) * light.key)
        spill = source * (nearness * nearness * nearness) * strength * (0.3 + 0.7 * sky)
        image = image + spill * np.clip(1.08 - image, 0.12, 1)  # screened: pale skies keep their color
    if light.rays:
        behind = (0.35 + 0.65 * np.clip(canvas.depth * 1.6 - 0.2, 0, 1))[..., None]
        image = image + source * _rays(canvas, at)[..., None] * behind * np.float32(light.rays)
    shown: Field = image
    return shown


def smooth_sky(depth: Field) -> Field:
    """1 in the sky, less before it, as a (height, width, 1) weight."""
    return np.clip((depth - 0.5) * 2, 0, 1)[..., None]


def bloomed(image: Field, glow: Field, strength: float, glow_strength: float, unit: int) -> Field:
    """Light that spills: what glows, and what is very bright, blurred wide and screened over the image."""
    bright = np.clip(image - 0.72, 0, 1) * np.float32(0.9 * strength) + np.clip(glow, 0, 1.5) * np.float32(0.5)
    small = max(1, unit // 256)
    spill = np.zeros_like(image)
    if float(bright.max()) > 0.01:
        for radius, share in ((0.006, 0.5), (0.02, 0.7), (0.07, 0.8)):
            spill += blurred(bright, max(radius * unit, small)) * np.float32(share)
    spill = np.clip(spill * np.float32(min(glow_strength, 3.0) * 0.8), 0, 0.95)
    shown: Field = 1 - (1 - np.clip(image, 0, 1)) * (1 - spill)
    return shown


def _rim(canvas: Canvas, at: tuple[float, float]) -> Field:
    """Edges of near things that face the light and have something farther behind them, (height, width, 1)."""
    x, y = grids(canvas.size)
    dx, dy = at[0] - x, at[1] - y
    far = np.hypot(dx, dy) + np.float32(1e-3)
    reach = 0.007 * canvas.unit
    behind = displaced(canvas.depth, dx / far * reach, dy / far * reach)
    step = np.clip((behind - canvas.depth - 0.04) * 3, 0, 1)
    return blurred(step, max(0.4, 0.0016 * canvas.unit))[..., None] * np.float32(0.55)


def _rays(canvas: Canvas, at: tuple[float, float]) -> Field:
    """Beams fanning out from the source, broken by what stands before the sky."""
    x, y = grids(canvas.size)
    dx, dy = x - at[0], y - at[1]
    angle = np.arctan2(dy, dx)
    beams = np.zeros(canvas.size, np.float32)
    for k, phase, share in ((11, 0.3, 0.5), (23, 1.7, 0.3), (37, 4.0, 0.2)):
        beams += np.float32(share) * np.cos(angle * k + phase)
    fading = np.exp(-np.hypot(dx, dy) * 1.15)
    shown: Field = np.clip(beams * 0.6 + 0.25, 0, 1) * fading * np.float32(0.55)
    return shown
