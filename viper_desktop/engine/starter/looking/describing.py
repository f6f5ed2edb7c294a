"""What a picture shows, as attributes of the vocabulary with a strength."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viper_desktop.engine.starter.looking.layout import Layout, layout_of
from viper_desktop.engine.starter.looking.naming import Dominant, dominant_colors
from viper_desktop.engine.starter.looking.pixels import pixels_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

    from viper_desktop.engine.starter.looking.pixels import Pixels

_ENOUGH = 0.25  # strength below which a thing is not worth a word
_CHROMATIC = 0.035  # chroma from which a color is called one


@dataclass(frozen=True, slots=True)
class Seen:
    """One attribute that a picture shows.

    Attributes:
        text: of the vocabulary.
        aspect: "color", "light", "contrast", "texture", "composition", "line", "shape", "detail", "depth", "pattern"
            or "mood".
        strength: 0..1.
    """

    text: str
    aspect: str
    strength: float


def describe(image: Image) -> tuple[Seen, ...]:
    """What a picture shows, strongest first. A few tens of milliseconds, always the same answer.

    Args:
        image: any mode, any size.
    """
    pixels = pixels_of(image)
    colors = dominant_colors(pixels)
    layout = layout_of(pixels)
    found = [
        *_color(pixels, colors),
        *_light(pixels, layout),
        *_contrast(pixels),
        *_surface(layout),
        *_composition(layout),
        *_mood(pixels, layout),
    ]
    kept = [
        Seen(text, aspect, round(float(min(1.0, strength)), 3))
        for text, aspect, strength in found
        if strength >= _ENOUGH
    ]
    return tuple(sorted(kept, key=lambda seen: -seen.strength))


def _ramp(value: float, low: float, high: float) -> float:
    """0 at `low`, 1 at `high` (which may be the smaller), straight between."""
    return float(np.clip((value - low) / (high - low), 0.0, 1.0))


def _color(pixels: Pixels, colors: tuple[Dominant, ...]) -> Iterator[tuple[str, str, float]]:
    chroma, lightness = pixels.chroma, pixels.lightness
    mean_chroma, strong_chroma = float(chroma.mean()), float(np.percentile(chroma, 85))
    mean_lightness = float(lightness.mean())
    if strong_chroma < 0.025:
        yield "black and white", "color", 1.0
        return
    hues = _chromatic_hues(pixels)
    spread = _hue_spread(hues)
    yield "monochrome", "color", _ramp(spread, 0.14, 0.04) * _ramp(mean_chroma, 0.02, 0.05)
    yield "muted colors", "color", _ramp(strong_chroma, 0.115, 0.05)
    yield "vivid colors", "color", _ramp(strong_chroma, 0.14, 0.22) * _ramp(mean_chroma, 0.06, 0.11)
    yield (
        "pastel colors",
        "color",
        _ramp(mean_lightness, 0.74, 0.85) * _ramp(strong_chroma, 0.13, 0.09) * _ramp(strong_chroma, 0.03, 0.05),
    )
    yield "dark colors", "color", _ramp(mean_lightness, 0.42, 0.25)
    warm = _warmth(pixels)
    yield "warm colors", "color", 0.9 * _ramp(warm, 0.3, 0.8)
    yield "cool colors", "color", 0.9 * _ramp(warm, -0.3, -0.8)
    yield "complementary colors", "color", 0.9 * _ramp(_opposition(hues), 0.45, 0.9)
    chromatic = [color for color in colors if color.chroma >= _CHROMATIC]
    if len([color for color in colors if color.share > 0.08]) <= 3:
        yield "limited colors", "color", 0.5
    shares: dict[str, float] = {}
    for color in chromatic:
        shares[color.tones] = shares.get(color.tones, 0.0) + color.share * min(1.0, 0.4 + color.chroma / 0.12)
    for tones, share in shares.items():
        yield tones, "color", 0.2 + 0.9 * share


def _chromatic_hues(pixels: Pixels) -> np.ndarray:
    """How much of each of 36 hues there is, chroma counting; sums to 1 (all 0 for a gray picture)."""
    chroma, hue = pixels.chroma.ravel(), pixels.hue.ravel()
    told = chroma > _CHROMATIC
    amounts, _ = np.histogram(hue[told], bins=36, range=(0, 360), weights=chroma[told])
    total = amounts.sum()
    return amounts / total if total > 0 else amounts


def _hue_spread(hues: np.ndarray) -> float:
    """0 where all hues are the same, 1 where they go all round: one minus the mean direction's length."""
    angles = np.radians(np.arange(36) * 10 + 5)
    return float(1.0 - abs((hues * np.exp(1j * angles)).sum())) if hues.sum() > 0 else 0.0


def _opposition(hues: np.ndarray) -> float:
    """How evenly two opposite hues (150 to 210 degrees apart) share the picture, 0..1."""
    if hues.sum() == 0:
        return 0.0
    wide = np.array([np.roll(hues, -i)[:5].sum() for i in range(36)])  # windows of 50 degrees
    best = 0.0
    for i in range(36):
        for apart in range(15, 22):
            pair = wide[i], wide[(i + apart) % 36]
            best = max(best, 2.2 * min(pair) * min(1.0, sum(pair)))
    return float(min(1.0, best))


def _warmth(pixels: Pixels) -> float:
    """-1 all blue and green, 1 all red and yellow, by chroma."""
    chroma, hue = pixels.chroma, pixels.hue
    leaning = np.cos(np.radians(hue - 60.0))  # orange is warmest, blue coldest
    total = float(chroma.sum())
    return float((chroma * np.clip(1.6 * leaning, -1, 1)).sum() / total) if total > 0 else 0.0


def _light(pixels: Pixels, layout: Layout) -> Iterator[tuple[str, str, float]]:
    lightness = pixels.lightness
    mean = float(lightness.mean())
    low, high = (float(np.percentile(lightness, q)) for q in (10, 95))
    yield "bright light", "light", _ramp(mean, 0.66, 0.82)
    yield "dim light", "light", _ramp(mean, 0.46, 0.28)
    yield "low-key lighting", "light", _ramp(mean, 0.36, 0.22) * _ramp(high, 0.4, 0.6)
    yield "high-key lighting", "light", _ramp(mean, 0.78, 0.88) * _ramp(low, 0.45, 0.65)
    brightest = lightness >= np.percentile(lightness, 80)
    tint = float((pixels.chroma * np.cos(np.radians(pixels.hue - 75.0)))[brightest].mean())
    yield "warm light", "light", _ramp(tint, 0.02, 0.08)
    yield "cold light", "light", _ramp(tint, -0.015, -0.06)
    yield "dramatic light", "light", _ramp(layout.broad_contrast, 0.19, 0.27)
    yield "flat light", "light", _ramp(layout.broad_contrast, 0.075, 0.03)
    yield (
        "soft light",
        "light",
        _ramp(layout.edge_sharpness, 0.42, 0.22) * _ramp(layout.broad_contrast, 0.24, 0.14) * _ramp(mean, 0.35, 0.5),
    )
    yield "deep shadows", "light", _ramp(float((lightness < 0.22).mean()), 0.15, 0.45) * _ramp(high, 0.45, 0.65)


def _contrast(pixels: Pixels) -> Iterator[tuple[str, str, float]]:
    low, high = (float(np.percentile(pixels.lightness, q)) for q in (4, 96))
    yield "high contrast", "contrast", _ramp(high - low, 0.58, 0.8)
    yield "low contrast", "contrast", _ramp(high - low, 0.36, 0.15)
    yield "soft contrast", "contrast", 0.6 * _ramp(high - low, 0.5, 0.38) * _ramp(high - low, 0.2, 0.34)


def _surface(layout: Layout) -> Iterator[tuple[str, str, float]]:
    yield "smooth texture", "texture", _ramp(layout.fine_energy, 0.022, 0.008)
    yield "rough texture", "texture", _ramp(layout.fine_energy, 0.05, 0.1) * _ramp(layout.fine_share, 0.75, 0.45)
    yield "grainy texture", "texture", _ramp(layout.fine_energy, 0.035, 0.08) * _ramp(layout.fine_share, 0.6, 0.85)
    yield (
        "fine texture",
        "texture",
        0.7 * _ramp(layout.fine_energy, 0.018, 0.03) * _ramp(layout.fine_energy, 0.06, 0.04),
    )
    yield "highly detailed", "detail", _ramp(layout.edge_density, 0.22, 0.42)
    yield "simple shapes", "shape", _ramp(layout.edge_density, 0.09, 0.03)
    yield "sharp edges", "line", _ramp(layout.edge_sharpness, 0.66, 0.82)
    yield "soft outlines", "line", _ramp(layout.edge_sharpness, 0.36, 0.18)
    yield "straight lines", "line", _ramp(layout.straightness, 0.72, 0.9)
    yield "curved lines", "line", 0.6 * _ramp(layout.straightness, 0.45, 0.25) * _ramp(layout.edge_density, 0.03, 0.08)
    yield "geometric shapes", "shape", _ramp(layout.straightness, 0.75, 0.92) * _ramp(layout.edge_density, 0.01, 0.03)
    yield (
        "organic shapes",
        "shape",
        0.6 * _ramp(layout.straightness, 0.45, 0.25) * _ramp(layout.edge_density, 0.03, 0.08),
    )
    yield "repeating patterns", "pattern", _ramp(layout.repetition, 0.35, 0.7) * _ramp(layout.edge_density, 0.02, 0.06)


def _composition(layout: Layout) -> Iterator[tuple[str, str, float]]:
    yield "symmetrical composition", "composition", _ramp(layout.symmetry, 0.72, 0.95)
    yield "asymmetrical composition", "composition", 0.6 * _ramp(layout.symmetry, 0.25, -0.2)
    yield "centered composition", "composition", 0.9 * _ramp(layout.centering, 0.5, 0.8)
    yield "off-center composition", "composition", 0.6 * _ramp(layout.off_center, 0.12, 0.25)
    yield "empty space", "composition", _ramp(layout.empty_share, 0.45, 0.75)
    yield (
        "dense composition",
        "composition",
        _ramp(layout.empty_share, 0.12, 0.03) * _ramp(layout.edge_density, 0.18, 0.32),
    )
    yield (
        "minimalist composition",
        "composition",
        _ramp(layout.edge_density, 0.06, 0.02) * _ramp(layout.empty_share, 0.5, 0.75),
    )


def _mood(pixels: Pixels, layout: Layout) -> Iterator[tuple[str, str, float]]:
    """Only what light and color say of mood by themselves."""
    mean, chroma = float(pixels.lightness.mean()), float(np.percentile(pixels.chroma, 85))
    yield "gloomy", "mood", 0.8 * _ramp(mean, 0.42, 0.28) * _ramp(chroma, 0.1, 0.05)
    yield "calm", "mood", 0.7 * _ramp(layout.edge_density, 0.12, 0.05) * _ramp(chroma, 0.15, 0.08)
    yield "energetic", "mood", 0.8 * _ramp(layout.edge_density, 0.2, 0.35) * _ramp(chroma, 0.12, 0.2)
    yield "joyful", "mood", 0.6 * _ramp(mean, 0.6, 0.75) * _ramp(chroma, 0.12, 0.18)
