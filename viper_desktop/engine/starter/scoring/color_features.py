"""What the colors and the light of a picture are like, in numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viper_desktop.engine.starter.scoring.planes import Planes

HUES = ("red", "orange", "yellow", "green", "teal", "blue", "violet", "pink")
TONES = ("dark", "medium", "light")
_HUE_CENTERS = np.deg2rad(np.array([27.0, 58.0, 102.0, 142.0, 195.0, 255.0, 300.0, 350.0]))  # in OKLab
_WARM = np.deg2rad(62.0)  # orange; its opposite is the coolest blue
_GRAY = 0.02  # chroma under which the eye names no color


def color_features(planes: Planes) -> Iterator[tuple[str, float]]:
    """Yield (name, value) for palette and saturation."""
    chroma, hue = planes.chroma, planes.hue
    total = float(chroma.sum()) + 1e-6
    yield "chroma_mean", float(chroma.mean())
    yield "chroma_high", float(np.quantile(chroma, 0.9))
    yield "chroma_spread", float(chroma.std())
    yield "gray_share", float((chroma < _GRAY).mean())
    yield "neon_share", float((chroma > 0.2).mean())
    yield "pastel_share", float(((planes.lightness > 0.75) & (chroma > 0.025) & (chroma < 0.12)).mean())
    yield "earth_share", float(_earthy(planes).mean())
    yield "red_green", float(planes.a.mean())
    yield "yellow_blue", float(planes.b.mean())
    warmth = np.cos(hue - _WARM)
    yield "warmth", float((chroma * warmth).mean())
    yield "warm_share", float(((warmth > 0.3) & (chroma > _GRAY)).mean())
    yield "cool_share", float(((warmth < -0.3) & (chroma > _GRAY)).mean())
    distance = np.abs((hue[..., None] - _HUE_CENTERS + np.pi) % (2 * np.pi) - np.pi)
    nearest = distance.argmin(-1)
    amounts = np.bincount(nearest.ravel(), weights=chroma.ravel(), minlength=len(HUES))
    for name, amount in zip(HUES, amounts, strict=True):
        yield f"hue_{name}", float(np.sqrt(amount / chroma.size))
    yield "one_hue", float(np.abs((chroma * np.exp(1j * hue)).sum()) / total)
    yield "opposite_hues", float(np.abs((chroma * np.exp(2j * hue)).sum()) / total)
    shares = amounts / total
    yield "hue_variety", float(-(shares * np.log(shares + 1e-9)).sum())
    bins = [np.clip((plane - low) / (high - low) * 8, 0, 7).astype(np.int64) for plane, low, high in _boxes(planes)]
    counts = np.bincount((bins[0] * 64 + bins[1] * 8 + bins[2]).ravel(), minlength=512) / chroma.size
    yield "color_variety", float(-(counts * np.log(counts + 1e-9)).sum())
    yield "top_colors_share", float(np.sort(counts)[-4:].sum())


def palette_features(planes: Planes) -> Iterator[tuple[str, float]]:
    """Yield (name, value): the share of the picture near each of 27 landmark colors, as its square root.

    Square roots, because a small accent counts for more than its area (Hellinger's distance between palettes).
    """
    tone = np.clip((planes.lightness * 3).astype(np.int64), 0, 2)
    distance = np.abs((planes.hue[..., None] - _HUE_CENTERS + np.pi) % (2 * np.pi) - np.pi)
    kind = np.where(planes.chroma < 2 * _GRAY, len(HUES), distance.argmin(-1))
    counts = np.bincount((tone * (len(HUES) + 1) + kind).ravel(), minlength=3 * (len(HUES) + 1)) / kind.size
    for index, count in enumerate(counts):
        lightness, hue = divmod(index, len(HUES) + 1)
        yield f"{TONES[lightness]}_{(*HUES, 'gray')[hue]}", float(np.sqrt(count))


def light_features(planes: Planes) -> Iterator[tuple[str, float]]:
    """Yield (name, value) for brightness, contrast and where the light falls."""
    lightness = planes.lightness
    low, middle, high = np.quantile(lightness, (0.05, 0.5, 0.95))
    yield "brightness", float(lightness.mean())
    yield "darkest", float(low)
    yield "median", float(middle)
    yield "brightest", float(high)
    yield "contrast", float(lightness.std())
    yield "dark_share", float((lightness < 0.35).mean())
    yield "light_share", float((lightness > 0.88).mean())
    deviation = (lightness - lightness.mean()) / (lightness.std() + 1e-3)
    yield "light_skew", float(np.tanh((deviation**3).mean() / 2))
    dark = lightness <= np.quantile(lightness, 0.33)
    light = lightness >= np.quantile(lightness, 0.67)
    warmth = planes.chroma * np.cos(planes.hue - _WARM)
    yield "shadow_warmth", float(warmth[dark].mean())
    yield "highlight_warmth", float(warmth[light].mean())
    yield "shadow_color", float(planes.chroma[dark].mean())
    yield "highlight_color", float(planes.chroma[light].mean())
    rows = np.array_split(lightness.mean(1), 4)
    yield "top_light", float(rows[0].mean() - rows[-1].mean())
    height, width = lightness.shape
    center = lightness[height // 4 : -height // 4, width // 4 : -width // 4].mean()
    border = np.concatenate([lightness[: height // 8].ravel(), lightness[-height // 8 :].ravel()])
    yield "center_light", float(center - border.mean())


def _earthy(planes: Planes) -> np.ndarray:
    near_brown = np.cos(planes.hue - np.deg2rad(65.0)) > 0.8
    return np.asarray(near_brown & (planes.chroma > 0.02) & (planes.chroma < 0.13) & (planes.lightness < 0.8))


def _boxes(planes: Planes) -> Iterator[tuple[np.ndarray, float, float]]:
    yield planes.lightness, 0.0, 1.0
    yield planes.a, -0.25, 0.25
    yield planes.b, -0.25, 0.25
