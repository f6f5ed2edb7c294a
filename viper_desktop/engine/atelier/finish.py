"""Grading before the medium and finishing after it: tones, colors, patterns, the grain of the support."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.fields import Field, blurred, cells, displaced, edges, grids, luma, smoothstep
from viper_desktop.engine.atelier.lights import LIGHTS, color
from viper_desktop.engine.atelier.patterns import PATTERNS
from viper_desktop.engine.atelier.sheet import Sheet
from viper_desktop.engine.atelier.textures import TEXTURES


def graded(sheet: Sheet) -> Field:
    """The image with the scene's tones and colors, bends and patterns, before the medium works on it."""
    scene = sheet.scene
    image: Field = np.clip(sheet.image, 0, 1)
    if scene.swirl > 0:
        image = _swirled(sheet, image)
    if scene.distortion > 0:
        image = _faceted(sheet, image)
    if scene.pattern != "none":
        pattern = PATTERNS[scene.pattern](sheet)
        weight = ((0.55 + 0.45 * smoothstep(0.95, 0.6, sheet.depth)) * (1 - 0.35 * sheet.focus))[..., None]
        if scene.ornament != 1:
            weight = weight * np.float32(scene.ornament)
        image = image * (1 + 0.2 * pattern[..., None] * weight) + 0.03 * pattern[..., None] * weight
    return toned(image, sheet)


def toned(image: Field, sheet: Sheet) -> Field:
    """Brightness, contrast, hue, saturation, warmth, split tones and number of tones, 0..1."""
    scene = sheet.scene
    image = np.clip(image, 0, 1)
    contrast = scene.contrast * LIGHTS[scene.light].contrast
    if abs(contrast - 1) > 1e-3:
        middle = float(np.clip(luma(image).mean(), 0.3, 0.6))
        image = middle + (image - middle) * np.float32(contrast)
    if scene.brightness:
        image = np.clip(image, 0, 1) ** np.float32(2.0 ** (-2.0 * scene.brightness))
    if scene.hue:
        image = np.clip(image, 0, 1) @ _hue_matrix(scene.hue).T
    if scene.warmth:
        image = image * np.array([1 + 0.16 * scene.warmth, 1 + 0.02 * scene.warmth, 1 - 0.2 * scene.warmth], np.float32)
    bright = luma(image)[..., None]
    if scene.split:
        warm, cold = color("ffb060"), color("2a6a90")
        toward = (cold - 0.35) * (1 - bright) + (warm - 0.55) * bright
        image = image + toward * np.float32(0.34 * scene.split)
    if scene.saturation != 1:
        bright = luma(image)[..., None]
        image = bright + (image - bright) * np.float32(scene.saturation)
    if scene.fade:
        image = image * np.float32(1 - 0.3 * scene.fade) + np.float32(0.2 * scene.fade)
    if scene.tones:
        bright = np.clip(luma(image), 0, 1)
        steps = np.round(bright * (scene.tones - 1)) / (scene.tones - 1)
        image = image * ((steps + 0.05) / (bright + 0.05))[..., None]
    return np.clip(image, 0, 1)


def finished(sheet: Sheet) -> Field:
    """After the medium: softness, contours, texture of the support, vignette, grain."""
    scene = sheet.scene
    image: Field = sheet.image
    if scene.outline > 0:
        line = smoothstep(0.1, 0.36, edges(image, 0.0026 * sheet.unit) * 1.5)
        image = image + (sheet.inks.dark * 0.7 - image) * (line * np.float32(min(scene.outline, 1)))[..., None]
    if scene.softness > 0:
        image = blurred(image, 0.007 * scene.softness * sheet.unit)
    elif scene.softness < 0:
        image = image + (image - blurred(image, 0.0022 * sheet.unit)) * np.float32(-1.4 * scene.softness)
    image = np.clip(image, 0, 1)
    textured = TEXTURES[scene.texture](sheet, image)
    image = textured if scene.support == 1 else image + (textured - image) * np.float32(scene.support)
    if scene.relief > 0 and scene.medium not in ("oil painting", "impasto", "impressionism"):
        image = _raised(sheet, image)
    if scene.vignette:
        x, y = grids(sheet.size)
        away = np.hypot((x - sheet.W / 2) / sheet.W, (y - sheet.H / 2) / sheet.H)
        image = image * (1 - np.float32(0.75 * scene.vignette) * smoothstep(0.25, 0.75, away))[..., None]
    if scene.grain > 0:
        grain = sheet.noise("grain", 520, 1)
        image = image + (grain * np.float32(0.045 * scene.grain) * (1.1 - luma(image) * 0.6))[..., None]
    return np.clip(image, 0, 1)


def _hue_matrix(turns: float) -> Field:
    """Rotation of colors about the gray axis by `turns` of a circle."""
    angle = 2 * np.pi * turns
    cos, sin = np.cos(angle), np.sin(angle) / np.sqrt(3)
    third = (1 - cos) / 3
    rows = [
        [cos + third, third - sin, third + sin],
        [third + sin, cos + third, third - sin],
        [third - sin, third + sin, cos + third],
    ]
    return np.array(rows, np.float32)


def _swirled(sheet: Sheet, image: Field) -> Field:
    """Forms bent into slow waves, the subject less than the rest."""
    reach = 0.055 * sheet.scene.swirl * sheet.unit * (1 - 0.65 * sheet.focus)
    x, y = grids(sheet.size)
    turn = sheet.noise("swirl field", 2.2, 2)
    dx = np.sin(y * 11 + 1.8 * turn + x * 2) * reach
    dy = np.cos(x * 10 + 1.8 * turn - y * 2) * reach
    return displaced(image, dx, dy)


def _faceted(sheet: Sheet, image: Field) -> Field:
    """The picture broken into shards, each a little out of its place."""
    label, _ = cells(sheet.rng("shards"), sheet.size, 7, 0.95)
    count = int(label.max()) + 1
    rng = sheet.rng("shift")
    reach = 0.05 * sheet.scene.distortion * sheet.unit
    dx, dy = rng.normal(0, reach, count)[label], rng.normal(0, reach, count)[label]
    shade = rng.normal(1, 0.07, count).astype(np.float32)[label]
    return displaced(image, dx, dy) * shade[..., None]


def _raised(sheet: Sheet, image: Field) -> Field:
    """Light on the thickness of the paint where the medium has none of its own."""
    from viper_desktop.engine.atelier.media.strokes import bristles, relief

    furrows = bristles(sheet, sheet.flow(0.03), 0.02, 220)
    return relief(sheet, image, luma(image) * 0.4 + furrows * 0.08, 1.4 * sheet.scene.relief)
