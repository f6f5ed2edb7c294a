"""The surface that subjects are drawn on: colors, and beside them depth, light given off, and where to look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np
from PIL import Image, ImageDraw

from viper_desktop.engine.atelier.fields import Field, blurred, grids, slopes
from viper_desktop.engine.atelier.shapes import Points

Color: TypeAlias = Field  # (3,) float32, 0..1
Paint: TypeAlias = "Color | Callable[[Field, Field], Field]"  # one color, or a color for each (x, y) in units

SHARP = 4  # subsamples to the side for small shapes
QUICK = 2  # and for large ones


class Canvas:
    """A picture in the making: arrays of (height, width), lengths in units of the shorter side.

    Attributes:
        rgb: (height, width, 3) float32, 0..1.
        depth: 0 at the viewer, 1 at the sky.
        glow: (height, width, 3) light given off: windows, moon, lamps.
        focus: 0..1, what the picture is about.
    """

    def __init__(self, width: int, height: int) -> None:
        self.size = (height, width)
        self.unit = min(width, height)
        self.W, self.H = width / self.unit, height / self.unit
        self.rgb: Field = np.zeros((height, width, 3), np.float32)
        self.depth: Field = np.ones((height, width), np.float32)
        self.glow: Field = np.zeros((height, width, 3), np.float32)
        self.focus: Field = np.zeros((height, width), np.float32)
        self.mottling: Field = np.zeros((height, width), np.float32)
        self.toward_light = (-0.6, -0.8)  # from the surface, y downwards
        self.lit: Color = np.ones(3, np.float32)
        self.shade: Color = np.zeros(3, np.float32)

    def fill(
        self,
        shapes: Points | Sequence[Points],
        paint: Paint,
        *,
        depth: float,
        alpha: float = 1.0,
        volume: float = 0.0,
        roundness: float = 0.2,
        mottle: float = 0.05,
        glow: float = 0.0,
        focus: float = 0.0,
        soft: float = 0.0,
    ) -> None:
        """Paint shapes as one.

        Args:
            shapes: one outline or several, in units.
            paint: a color, or a function of (x, y) grids in units that gives colors.
            depth: 0..1 for the whole shape.
            alpha: opacity.
            volume: 0..1, how strongly the rounded form shows its light and shaded sides.
            roundness: how far from the edge the form goes on turning, as a share of the shape's smaller side.
            mottle: unevenness of the paint.
            glow: share of the color given off as light.
            focus: 0..1, whether the eye should rest here.
            soft: blur of the edge, in units.
        """
        several = [shapes] if isinstance(shapes, np.ndarray) else list(shapes)
        window = self._window(several, soft * 3)
        if window is None:
            return
        top, bottom, left, right = window
        cover = self._coverage(several, window)
        if soft > 0:
            cover = blurred(cover, soft * self.unit)
        color = self._paint(paint, window)
        if mottle:
            color = color * (1 + mottle * self.mottling[top:bottom, left:right, None])
        if volume:
            color = self._turned(color, cover, volume, roundness)
        part = (slice(top, bottom), slice(left, right))
        weight = (cover * np.float32(alpha))[..., None]
        self.rgb[part] += (color - self.rgb[part]) * weight
        if alpha > 0.5 and soft < 0.02:
            inside = cover > 0.5
            self.depth[part][inside] = depth
            self.focus[part][inside] = focus
        if glow:
            self.glow[part] += color * weight * np.float32(glow)
        elif alpha > 0.3:
            self.glow[part] *= 1 - weight

    def wash(self, cover: Field, paint: Paint, *, depth: float | None = None, glow: float = 0.0) -> None:
        """Paint through a full-size cover (height, width) of 0..1."""
        height, width = self.size
        color = self._paint(paint, (0, height, 0, width))
        weight = cover[..., None]
        self.rgb += (color - self.rgb) * weight
        if depth is not None:
            self.depth = np.where(cover > 0.5, np.float32(depth), self.depth)
        if glow:
            self.glow += color * weight * np.float32(glow)

    def scatter(
        self,
        shapes: Sequence[tuple[Points, Color]],
        *,
        depth: float,
        alpha: float = 1.0,
        focus: float | None = None,
        glow: float = 0.0,
    ) -> None:
        """Paint many small shapes, each flat in its own color, later ones over earlier ones; quick."""
        window = self._window([shape for shape, _ in shapes], 0.0)
        if window is None:
            return
        top, bottom, left, right = window
        part = (slice(top, bottom), slice(left, right))
        size = ((right - left) * QUICK, (bottom - top) * QUICK)
        ground = Image.fromarray((np.clip(self.rgb[part], 0, 1) * 255 + 0.5).astype(np.uint8))
        colors, cover = ground.resize(size, Image.Resampling.NEAREST), Image.new("L", size, 0)
        draw_color, draw_cover = ImageDraw.Draw(colors), ImageDraw.Draw(cover)
        for shape, color in shapes:
            flat = ((shape * self.unit - (left, top)) * QUICK).ravel().tolist()
            if len(flat) < 6:
                continue
            red, green, blue = (int(np.clip(c, 0, 1) * 255 + 0.5) for c in color)
            draw_color.polygon(flat, fill=(red, green, blue))
            draw_cover.polygon(flat, fill=255)
        painted = np.asarray(colors.reduce(QUICK), dtype=np.float32) / np.float32(255)
        weight = np.asarray(cover.reduce(QUICK), dtype=np.float32) / np.float32(255)
        touched = weight > 0.004
        blend = self.rgb[part] + (painted - self.rgb[part]) * np.float32(alpha)
        self.rgb[part] = np.where(touched[..., None], blend, self.rgb[part])
        solid = weight > 0.5
        self.depth[part][solid] = depth
        if focus is not None:
            self.focus[part][solid] = focus
        if glow:
            self.glow[part] += painted * weight[..., None] * np.float32(glow)
        elif alpha > 0.3:
            self.glow[part] *= 1 - weight[..., None]

    def _window(self, shapes: Sequence[Points], margin: float) -> tuple[int, int, int, int] | None:
        """Rows and columns (top, bottom, left, right) that the shapes touch, or nothing."""
        if not shapes:
            return None
        everything = np.concatenate(shapes)
        (left, top), (right, bottom) = everything.min(0) - margin, everything.max(0) + margin
        height, width = self.size
        x0, y0 = max(0, int(left * self.unit) - 1), max(0, int(top * self.unit) - 1)
        x1, y1 = min(width, int(right * self.unit) + 2), min(height, int(bottom * self.unit) + 2)
        return (y0, y1, x0, x1) if x1 - x0 > 0 and y1 - y0 > 0 else None

    def _coverage(self, shapes: Sequence[Points], window: tuple[int, int, int, int]) -> Field:
        """How much of each pixel in the window the shapes cover, 0..1."""
        top, bottom, left, right = window
        fine = SHARP if (bottom - top) * (right - left) < 200_000 else QUICK
        mask = Image.new("L", ((right - left) * fine, (bottom - top) * fine), 0)
        draw = ImageDraw.Draw(mask)
        for shape in shapes:
            if len(shape) > 2:
                draw.polygon(((shape * self.unit - (left, top)) * fine).ravel().tolist(), fill=255)
        return np.asarray(mask.reduce(fine), dtype=np.float32) / np.float32(255)

    def _paint(self, paint: Paint, window: tuple[int, int, int, int]) -> Field:
        """The colors of a paint over a window."""
        if not callable(paint):
            return paint[None, None, :]
        top, bottom, left, right = window
        x, y = grids(self.size)
        return paint(x[:, left:right], y[top:bottom])

    def _turned(self, color: Field, cover: Field, volume: float, roundness: float) -> Field:
        """The color with a lit and a shaded side, from the slope of the blurred cover as if it were inflated."""
        radius = max(1.0, min(cover.shape) * roundness)
        across, down = slopes(blurred(np.pad(cover, 2), radius))
        facing = -(across * self.toward_light[0] + down * self.toward_light[1])[2:-2, 2:-2] * (2.5 * radius)
        facing = np.clip(facing, -1, 1)[..., None] * np.float32(volume)
        shown: Field = (
            color + (self.lit - color) * np.maximum(facing, 0) + (self.shade - color) * np.maximum(-facing, 0)
        )
        return shown


def mixed(a: Color, b: Color, share: float) -> Color:
    """`share` of b in a."""
    return a + (b - a) * np.float32(share)


def vertical(top: Color, bottom: Color, start: float, end: float) -> Callable[[Field, Field], Field]:
    """A paint that changes from `top` at height `start` to `bottom` at `end`."""

    def paint(x: Field, y: Field) -> Field:
        share = np.clip((y - start) / (end - start), 0, 1)[..., None]
        return np.broadcast_to(top + (bottom - top) * share, (y.shape[0], x.shape[1], 3))

    return paint


def radial(inner: Color, outer: Color, x0: float, y0: float, radius: float) -> Callable[[Field, Field], Field]:
    """A paint that changes from `inner` at a point to `outer` at a distance."""

    def paint(x: Field, y: Field) -> Field:
        share = np.clip(np.hypot(x - x0, y - y0) / radius, 0, 1)[..., None]
        return inner + (outer - inner) * share

    return paint
