"""A sheet to draw emblems on: percent of the picture as its unit, so that one drawing serves every size."""

from __future__ import annotations

import math
from collections.abc import Sequence
from copy import copy

import numpy as np
from PIL import Image, ImageDraw

from viper_desktop.engine.atelier.palettes import Rgb

Point = tuple[float, float]


def mix(first: Rgb, second: Rgb, share: float) -> Rgb:
    """The color `share` (0..1) of the way from `first` to `second`."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


class Canvas:
    """A square sheet of `pixels` × `pixels`; x runs 0..100 to the right and y 0..100 downwards."""

    def __init__(self, pixels: int) -> None:
        self.pixels = pixels
        self._unit = pixels / 100
        self._left = self._top = 0.0
        self.image = Image.new("RGB", (pixels, pixels))
        self._draw = ImageDraw.Draw(self.image)

    def placed(self, anchor: Point, at: Point, scale: float) -> Canvas:
        """The same sheet in coordinates of one's own: `anchor` comes to lie at `at`, and all is `scale` times as large.

        `background`, `veil` and `hills` belong to the whole sheet, not to such a place on it.
        """
        place = copy(self)
        place._unit = self._unit * scale
        place._left = (at[0] - anchor[0] * scale) * self._unit
        place._top = (at[1] - anchor[1] * scale) * self._unit
        return place

    def background(
        self, top: Rgb, bottom: Rgb, *, glow: Rgb | None = None, at: Point = (50, 50), reach: float = 40
    ) -> None:
        """A vertical gradient, with a soft glow of `reach` percent around a point where one is named.

        Painted on a coarse grid and enlarged: a gradient has no detail to lose.
        """
        grid = 48
        y, x = np.mgrid[0:grid, 0:grid].astype(np.float32) * (100 / (grid - 1))
        share = (y / 100)[..., None]
        colors = np.array(top, np.float32) * (1 - share) + np.array(bottom, np.float32) * share
        if glow is not None:
            near = np.exp(-((x - at[0]) ** 2 + (y - at[1]) ** 2) / (reach * reach / 2))[..., None] * 0.75
            colors = colors * (1 - near) + np.array(glow, np.float32) * near
        coarse = Image.fromarray(np.clip(colors + 0.5, 0, 255).astype(np.uint8))
        self.image.paste(coarse.resize((self.pixels, self.pixels), Image.Resampling.BILINEAR))

    def veil(self, heights: Sequence[Point], color: Rgb) -> None:
        """A mist of one color over the whole width; its strength (0..1) at some heights, (y, strength) from the top."""
        ys, strengths = zip(*heights, strict=True)
        rows = np.interp(np.linspace(0, 100, 64), ys, strengths) * 255
        mask = Image.fromarray(rows.astype(np.uint8)[:, None]).resize((1, self.pixels), Image.Resampling.BILINEAR)
        self.image.paste(color, (0, 0), mask.resize((self.pixels, self.pixels), Image.Resampling.NEAREST))

    def _scaled(self, points: Sequence[Point]) -> list[Point]:
        return [(x * self._unit + self._left, y * self._unit + self._top) for x, y in points]

    def polygon(self, points: Sequence[Point], color: Rgb) -> None:
        """A filled polygon."""
        self._draw.polygon(self._scaled(points), fill=color)

    def ellipse(self, x: float, y: float, half_width: float, half_height: float, color: Rgb) -> None:
        """A filled ellipse around (x, y)."""
        box = self._scaled([(x - half_width, y - half_height), (x + half_width, y + half_height)])
        self._draw.ellipse(box, fill=color)

    def fir(self, x: float, base: float, height: float, color: Rgb, snow: Rgb | None = None) -> None:
        """A fir tree of three tiers, with snow on them where a color for it is given."""
        for low, high, half in ((0.12, 0.55, 0.26), (0.36, 0.78, 0.2), (0.6, 1.0, 0.14)):
            bottom, top, wide = base - low * height, base - high * height, half * height
            self.polygon([(x - wide, bottom), (x, top), (x + wide, bottom)], color)
            if snow is not None:
                cap = bottom - (bottom - top) * 0.45
                self.polygon([(x - wide * 0.55, cap), (x, top), (x + wide * 0.2, cap), (x, cap - height * 0.04)], snow)
        self.box(x - 0.03 * height, base - 0.13 * height, x + 0.03 * height, base, color)

    def star(self, x: float, y: float, radius: float, color: Rgb) -> None:
        """A star of four points."""
        for angle in (0.0, math.pi / 2):
            dx, dy = radius * math.cos(angle), radius * math.sin(angle)
            self.petal((x - dx, y - dy), angle, 2 * radius, 0.75 * radius, color)

    def disc(self, x: float, y: float, radius: float, color: Rgb) -> None:
        """A filled circle around (x, y)."""
        self.ellipse(x, y, radius, radius, color)

    def box(self, left: float, top: float, right: float, bottom: float, color: Rgb, *, rounded: float = 0) -> None:
        """A filled rectangle, with rounded corners where asked."""
        corners = self._scaled([(left, top), (right, bottom)])
        self._draw.rounded_rectangle(corners, rounded * self._unit, fill=color)

    def line(self, points: Sequence[Point], width: float, color: Rgb) -> None:
        """A line with round ends and joints."""
        scaled = self._scaled(points)
        self._draw.line(scaled, fill=color, width=max(1, round(width * self._unit)), joint="curve")
        for x, y in (points[0], points[-1]):
            self.disc(x, y, width / 2, color)

    def pie(self, x: float, y: float, half: Point, degrees: tuple[float, float], color: Rgb) -> None:
        """A slice of an ellipse between two angles, clockwise from three o'clock."""
        box = self._scaled([(x - half[0], y - half[1]), (x + half[0], y + half[1])])
        self._draw.pieslice(box, degrees[0], degrees[1], fill=color)

    def chord(self, x: float, y: float, half: Point, degrees: tuple[float, float], color: Rgb) -> None:
        """A segment of an ellipse cut straight between two angles, clockwise from three o'clock."""
        box = self._scaled([(x - half[0], y - half[1]), (x + half[0], y + half[1])])
        self._draw.chord(box, degrees[0], degrees[1], fill=color)

    def hills(self, base: float, height: float, color: Rgb, *, waves: float = 1.0, phase: float = 0.0) -> None:
        """Ground below a wavy line around y = base."""
        xs = np.linspace(0, 100, 41)
        ys = base - height * np.sin(xs / 100 * 2 * math.pi * waves + phase)
        self.polygon([(0, 100), *zip(xs.tolist(), ys.tolist(), strict=True), (100, 100)], color)

    def cloud(self, x: float, y: float, width: float, color: Rgb) -> None:
        """A flat-bottomed cloud."""
        for dx, radius in ((-0.32, 0.15), (-0.08, 0.24), (0.16, 0.19), (0.36, 0.12)):
            self.disc(x + dx * width, y - radius * width * 0.45, radius * width, color)
        self.box(x - width * 0.48, y - width * 0.06, x + width * 0.49, y + width * 0.1, color, rounded=width * 0.07)

    def petal(self, at: Point, angle: float, length: float, width: float, color: Rgb) -> None:
        """A leaf or petal that starts at a point and goes along `angle` (radians, clockwise from the right)."""
        turn = np.linspace(0, 2 * math.pi, 28)
        along = length / 2 * (1 - np.cos(turn))
        across = width / 2 * np.sin(turn) * (0.5 + 0.5 * np.sin(along / length * math.pi))
        cos, sin = math.cos(angle), math.sin(angle)
        xs, ys = at[0] + along * cos - across * sin, at[1] + along * sin + across * cos
        self.polygon(list(zip(xs.tolist(), ys.tolist(), strict=True)), color)
