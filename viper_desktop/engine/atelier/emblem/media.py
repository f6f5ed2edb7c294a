"""Ten media that turn one drawing into ten clearly different pictures.

Every texture is a fixed function of position (phase-locked to a 16 px grid at 256 px where it is fine) and of the
drawing: a small model can learn it, which it cannot do with noise of its own at each pixel.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from viper_desktop.engine.atelier.emblem.canvas import mix
from viper_desktop.engine.atelier.palettes import Palette, Rgb

Pixels = NDArray[np.float32]  # (n, n, 3), 0..255
Medium = Callable[[Pixels, Palette], Pixels]

PAPER: Rgb = (251, 248, 241)
LEAD: Rgb = (18, 15, 22)


def _color(color: Rgb) -> NDArray[np.float32]:
    return np.array(color, np.float32)


def blurred(pixels: Pixels, radius: float) -> Pixels:
    """The picture through a Gaussian blur of `radius` pixels."""
    image = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    return np.asarray(image.filter(ImageFilter.GaussianBlur(radius)), dtype=np.float32)


def outlines(pixels: Pixels, radius: float) -> Pixels:
    """Strength of edges, (n, n, 1): the largest step of any channel over two pixels after a blur of `radius`."""
    soft = blurred(pixels, radius)
    across, down = np.zeros(soft.shape[:2], np.float32), np.zeros(soft.shape[:2], np.float32)
    across[:, 1:-1] = np.abs(soft[:, 2:] - soft[:, :-2]).max(-1)
    down[1:-1] = np.abs(soft[2:] - soft[:-2]).max(-1)
    return np.hypot(across, down)[..., None]


def _grid(size: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    y, x = np.mgrid[0:size, 0:size].astype(np.float32) * (256 / size)
    return y, x


def _waves(size: int, cells: int, seed: int) -> NDArray[np.float32]:
    """Smooth noise (size, size) of unit variance with about `cells` waves across, the same at every size."""
    coarse = np.random.default_rng(seed).normal(0, 1, (cells, cells)).astype(np.float32)
    return np.asarray(Image.fromarray(coarse).resize((size, size), Image.Resampling.BICUBIC), dtype=np.float32)


def flat(pixels: Pixels, _: Palette) -> Pixels:
    """Flat vector illustration: the drawing as it is."""
    return pixels


@lru_cache(maxsize=4)
def _wet_paper(size: int) -> tuple[NDArray[np.intp], NDArray[np.intp], Pixels, Pixels]:
    """Where each pixel's paint ran from (rows, columns), how thick the wash lies, and where the sheet is painted."""
    y, x = _grid(size)
    scale = size / 256
    rows = np.clip((y + 3.2 * _waves(size, 12, 1)) * scale, 0, size - 1).astype(np.intp)
    columns = np.clip((x + 3.2 * _waves(size, 12, 2)) * scale, 0, size - 1).astype(np.intp)
    wash = np.clip(0.84 + 0.12 * _waves(size, 5, 3), 0.55, 0.98)[..., None]
    rim = np.minimum(np.minimum(x, 255 - x), np.minimum(y, 255 - y))
    painted = np.clip((rim + 4 * _waves(size, 16, 4) - 9) / 5, 0, 1)[..., None]
    return rows, columns, wash.astype(np.float32), painted.astype(np.float32)


def watercolor(pixels: Pixels, _: Palette) -> Pixels:
    """Watercolor: edges that ran, pigment gathered along them, uneven washes and a ragged margin of bare paper."""
    scale = len(pixels) / 256
    rows, columns, wash, painted = _wet_paper(len(pixels))
    ran = pixels[rows, columns]
    soft = blurred(ran, 0.9 * scale)
    gathered = np.clip(outlines(ran, 1.4 * scale) / 70, 0, 1)
    paint = _color(PAPER) * (1 - wash) + soft * wash
    paint = paint - gathered * 50 * (soft / 255 + 0.2)
    paint = paint * 0.94 + _color(PAPER) * 0.06
    sheet = _color(PAPER) * (1 - painted) + paint * painted
    return sheet.astype(np.float32)


@lru_cache(maxsize=4)
def _panes(size: int) -> tuple[Pixels, Pixels]:
    """Lead between some thirty panes of glass, 0..1, and each pane's own brightness; both (size, size, 1)."""
    y, x = _grid(size)
    rng = np.random.default_rng(17)
    count = 5
    cell = 256 / count
    centres = (np.stack(np.meshgrid(np.arange(count), np.arange(count)), -1).reshape(-1, 2) + 0.5) * cell
    centres = centres + rng.uniform(-0.36, 0.36, centres.shape) * cell
    distance = np.hypot(x[..., None] - centres[:, 0], y[..., None] - centres[:, 1])
    two = np.partition(distance, 1, axis=-1)[..., :2]
    lead = np.clip((3.4 - (two[..., 1] - two[..., 0])) / 2.0, 0, 1)[..., None]
    brightness = (1 + rng.normal(0, 0.08, len(centres)))[distance.argmin(-1)][..., None]
    return lead.astype(np.float32), brightness.astype(np.float32)


def stained_glass(pixels: Pixels, _: Palette) -> Pixels:
    """Stained glass: rich panes held by dark lead, which also follows the drawing's outlines."""
    scale = len(pixels) / 256
    lead, brightness = _panes(len(pixels))
    came = np.clip((outlines(pixels, 1.2 * scale) - 26) / 26, 0, 1)
    lead = np.clip(blurred(np.repeat(np.maximum(lead, came) * 255, 3, -1), 1.0 * scale) / 255 * 1.7, 0, 1)
    gray = pixels.mean(-1, keepdims=True)
    glass = np.clip((pixels - gray) * 1.35 + gray * 1.06 + 4, 0, 255) * brightness
    leaded: Pixels = glass * (1 - lead) + _color(LEAD) * lead
    return leaded


@lru_cache(maxsize=4)
def _hatching(size: int) -> tuple[Pixels, Pixels]:
    """Two crossing sets of slanted lines, 0..1, that repeat every 8 px at 256 px."""
    y, x = _grid(size)
    lines = [np.clip(2.2 - np.abs((each % 8) - 4), 0, 1)[..., None] for each in (x + y, x - y)]
    return lines[0].astype(np.float32), lines[1].astype(np.float32)


def ink(pixels: Pixels, palette: Palette) -> Pixels:
    """Ink drawing: dark outlines and hatched shadows over a pale tint of the palette."""
    scale = len(pixels) / 256
    first, second = _hatching(len(pixels))
    paper = _color(mix(palette.light, PAPER, 0.55))
    line_color = _color(mix(palette.dark, (14, 12, 18), 0.6))
    light = blurred(pixels, 1.5 * scale).mean(-1, keepdims=True) / 255
    tint = paper * 0.62 + pixels * 0.38
    hatch = np.maximum(first * np.clip((0.5 - light) * 6, 0, 0.85), second * np.clip((0.26 - light) * 6, 0, 0.85))
    contour = np.clip((outlines(pixels, 0.9 * scale) - 11) / 22, 0, 1)
    marks = np.maximum(contour, hatch)
    inked: Pixels = tint * (1 - marks) + line_color * marks
    return inked


def soft_glow(pixels: Pixels, _: Palette) -> Pixels:
    """Soft glow: out of focus, light blooming over its edges, corners falling into shade."""
    size = len(pixels)
    scale = size / 256
    y, x = _grid(size)
    shade = 1 - 0.42 * (((x - 128) ** 2 + (y - 128) ** 2) / (2 * 128**2))[..., None]
    soft = blurred(pixels, 1.7 * scale) / 255
    bloom = blurred(np.clip(pixels - 102, 0, 255), 14 * scale) / 255
    glowing = (1 - (1 - soft) * (1 - bloom * 1.1)) * shade * 255
    return glowing.astype(np.float32)


def pixel_art(pixels: Pixels, _: Palette) -> Pixels:
    """Pixel art: 32 × 32 squares, each with a faint bevel."""
    size = len(pixels)
    step = size // 32
    image = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).resize((32, 32), Image.Resampling.BOX)
    squares = np.asarray(image.resize((step * 32, step * 32), Image.Resampling.NEAREST), dtype=np.float32).copy()
    edge = max(1, step // 8)
    at = np.arange(step * 32) % step
    squares[at >= step - edge] *= 0.86
    squares[:, at >= step - edge] *= 0.86
    return squares


@lru_cache(maxsize=4)
def _dots(size: int) -> tuple[NDArray[np.intp], NDArray[np.intp], Pixels, Pixels]:
    """For each pixel its dot's centre (rows, columns), how much of the dot covers it, and the dot's brightness."""
    y, x = _grid(size)
    row = np.floor(y / 8)
    offset = np.where(row % 2 == 0, 2.0, 6.0)
    column = np.floor((x - offset) / 8 + 0.5)
    centre_x, centre_y = column * 8 + offset, row * 8 + 4
    # the row above or below may hold the nearer dot only at the dots' rims, where the paper shows
    cover = np.clip(4.4 - np.hypot(x - centre_x, y - centre_y), 0, 1)[..., None]
    tone = 1 + 0.1 * np.where((column + row) % 2 == 0, 1, -1)[..., None]
    scale = size / 256
    rows = np.clip(centre_y * scale, 0, size - 1).astype(np.intp)
    columns = np.clip(centre_x * scale, 0, size - 1).astype(np.intp)
    return rows, columns, cover.astype(np.float32), tone.astype(np.float32)


def pointillism(pixels: Pixels, palette: Palette) -> Pixels:
    """Pointillism: rows of round dots, lighter and darker in turn, on a light ground."""
    scale = len(pixels) / 256
    rows, columns, cover, tone = _dots(len(pixels))
    dots = blurred(pixels, 2.2 * scale)[rows, columns] * tone
    ground = _color(mix(palette.light, PAPER, 0.4)) * 0.5 + blurred(pixels, 4 * scale) * 0.5
    return ground * (1 - cover) + dots * cover


@lru_cache(maxsize=4)
def _strokes(size: int) -> tuple[NDArray[np.intp], NDArray[np.intp], Pixels, Pixels]:
    """For each pixel its stroke's centre (rows, columns), the relief of the bristles, and the stroke's brightness."""
    y, x = _grid(size)
    rng = np.random.default_rng(29)
    count = 38
    cell = 256 / count
    centres = (np.stack(np.meshgrid(np.arange(count), np.arange(count)), -1).reshape(-1, 2) + 0.5) * cell
    centres = centres + rng.uniform(-0.42, 0.42, centres.shape) * cell
    swirl = np.sin(centres[:, 0] / 256 * 5 + 1) + np.cos(centres[:, 1] / 256 * 4 - centres[:, 0] / 256 * 2)
    cos, sin = np.cos(0.9 * swirl), np.sin(0.9 * swirl)
    best = np.full((size, size), np.inf)
    label, side = np.zeros((size, size), np.intp), np.zeros((size, size))
    for index, (cx, cy) in enumerate(centres.tolist()):
        reach = 25
        low_x, high_x = (round(max(0, min(256, v)) * size / 256) for v in (cx - reach, cx + reach))
        low_y, high_y = (round(max(0, min(256, v)) * size / 256) for v in (cy - reach, cy + reach))
        window = np.s_[low_y:high_y, low_x:high_x]
        dx, dy = x[window] - cx, y[window] - cy
        along, across = dx * cos[index] + dy * sin[index], dy * cos[index] - dx * sin[index]
        distance = np.hypot(along / 2.4, across)
        nearer = distance < best[window]
        best[window] = np.where(nearer, distance, best[window])
        label[window] = np.where(nearer, index, label[window])
        side[window] = np.where(nearer, across, side[window])
    relief = 6 * np.cos(side * math.pi / 2) - 4.2 * np.clip(side, -4, 4)
    scale = size / 256
    columns, rows = (np.clip(centres[:, axis] * scale, 0, size - 1).astype(np.intp)[label] for axis in (0, 1))
    tone = (1 + rng.normal(0, 0.05, len(centres)))[label]
    return rows, columns, relief[..., None].astype(np.float32), tone[..., None].astype(np.float32)


def oil(pixels: Pixels, _: Palette) -> Pixels:
    """Oil painting: thick strokes that swirl, each of one color, ridged by the bristles."""
    scale = len(pixels) / 256
    rows, columns, relief, tone = _strokes(len(pixels))
    strokes = blurred(pixels, 1.2 * scale)[rows, columns] * tone
    return strokes * 0.72 + blurred(pixels, 1.2 * scale) * 0.28 + relief


def _moved(pixels: Pixels, by: int) -> Pixels:
    """The picture shifted right and down by so many pixels; what comes in repeats the rim."""
    size = len(pixels)
    at = np.clip(np.arange(size) - by, 0, size - 1)
    return pixels[at][:, at]


def paper_cutout(pixels: Pixels, _: Palette) -> Pixels:
    """Layers of cut paper: few plain tones, each edge lit on one side and casting a soft shadow on the other."""
    scale = len(pixels) / 256
    tones = np.round(blurred(pixels, 0.7 * scale) / 26) * 26
    edges = np.clip((outlines(pixels, 1.0 * scale) - 9) / 26, 0, 1).astype(np.float32)
    shadow = blurred(np.repeat(_moved(edges, round(3 * scale)) * 255, 3, -1), 2.2 * scale) / 255
    lit = blurred(np.repeat(_moved(edges, -round(1 * scale)) * 255, 3, -1), 0.7 * scale) / 255
    cut = tones * (1 - 0.5 * np.clip(shadow * 1.3, 0, 1)) + 34 * lit
    return cut.astype(np.float32)


def linocut(pixels: Pixels, palette: Palette) -> Pixels:
    """Linocut: four inks of the palette from dark to light, and edges left bare by the gouge."""
    scale = len(pixels) / 256
    soft = blurred(pixels, 1.3 * scale)
    light = soft.mean(-1, keepdims=True) / 255
    x = _grid(len(pixels))[1][..., None]
    grooves = 0.035 * np.sin((_grid(len(pixels))[0][..., None] + 5 * np.sin(x / 26)) * (math.pi / 4))
    inks = [mix(palette.dark, (10, 9, 14), 0.4), palette.near, palette.accent2, mix(palette.light, PAPER, 0.3)]
    step = np.clip(np.floor((light + grooves) * 5.2 - 0.75), 0, 3)
    printed = np.zeros_like(pixels)
    for index, color in enumerate(inks):
        printed += (step == index) * _color(color)
    printed = (printed * 0.72 + soft * 0.28).astype(np.float32)
    bare = np.clip((outlines(pixels, 0.9 * scale) - 14) / 18, 0, 1)
    edge = np.where(light > 0.55, _color(inks[0]), _color(inks[3]))
    cut = blurred(printed, 0.6 * scale) * (1 - bare * 0.85) + edge * (bare * 0.85)
    return cut.astype(np.float32)


MEDIA: Mapping[str, Medium] = MappingProxyType(
    {
        "flat vector": flat,
        "watercolor": watercolor,
        "stained glass": stained_glass,
        "ink drawing": ink,
        "soft glow": soft_glow,
        "pixel art": pixel_art,
        "pointillism": pointillism,
        "oil painting": oil,
        "paper cutout": paper_cutout,
        "linocut": linocut,
    }
)
