"""A pen for figures: shapes given in the figure's own coordinates, foot at (0, 0), head at (0, -1), facing right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from PIL import Image, ImageDraw

from viper_desktop.engine.atelier.canvas import Color, Paint, mixed
from viper_desktop.engine.atelier.shapes import Pair, Points, ellipse, petal, placed, points, smooth, stroke
from viper_desktop.engine.atelier.stage import Stage

NEAR = 0.2  # depth of figures
BLACK = np.array([0.03, 0.03, 0.05], np.float32)  # of pupils


class Figure:
    """Draws in a figure's own coordinates at a place on the stage."""

    def __init__(
        self,
        stage: Stage,
        x: float | None = None,
        y: float | None = None,
        size: float | None = None,
        *,
        flip: bool | None = None,
        turn: float = 0.0,
        depth: float = NEAR,
    ) -> None:
        self.stage = stage
        self.x = stage.x if x is None else x
        self.y = stage.ground if y is None else y
        self.size = stage.scale if size is None else size
        self.flip = stage.side < 0 if flip is None else flip
        self.turn, self.depth = turn, depth

    def at(self, shape: Points) -> Points:
        """A shape from figure coordinates to the stage."""
        return placed(shape, self.x, self.y, self.size, self.turn, self.flip)

    def fill(
        self,
        shapes: Points | Sequence[Points],
        ink: Paint,
        *,
        volume: float = 0.45,
        roundness: float = 0.22,
        alpha: float = 1.0,
        mottle: float = 0.07,
        glow: float = 0.0,
        soft: float = 0.0,
    ) -> None:
        """Fill shapes given in figure coordinates."""
        several = [shapes] if isinstance(shapes, np.ndarray) else list(shapes)
        self.stage.canvas.fill(
            [self.at(shape) for shape in several],
            ink,
            depth=self.depth,
            volume=volume,
            roundness=roundness,
            alpha=alpha,
            mottle=mottle,
            glow=glow,
            soft=soft * self.size,
            focus=1.0,
        )

    def curve(
        self,
        pairs: Iterable[Pair],
        ink: Paint,
        *,
        volume: float = 0.45,
        alpha: float = 1.0,
        glow: float = 0.0,
    ) -> None:
        """Fill the smooth closed curve through the points."""
        self.fill(smooth(pairs), ink, volume=volume, alpha=alpha, glow=glow)

    def line(
        self,
        pairs: Iterable[Pair],
        width: float | Sequence[float],
        ink: Paint,
        *,
        volume: float = 0.0,
        alpha: float = 1.0,
    ) -> None:
        """A smooth open line of a width, or of widths from start to end."""
        self.fill(stroke(smooth(pairs, closed=False, steps=8), width), ink, volume=volume, alpha=alpha)

    def dot(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float | None,
        ink: Paint,
        *,
        volume: float = 0.0,
        glow: float = 0.0,
        alpha: float = 1.0,
        turn: float = 0.0,
    ) -> None:
        """An ellipse."""
        self.fill(ellipse(x, y, rx, ry, turn), ink, volume=volume, glow=glow, alpha=alpha, mottle=0.02)

    def scatter(self, shapes: Sequence[tuple[Points, Color]], alpha: float = 1.0, glow: float = 0.0) -> None:
        """Many small flat shapes, in figure coordinates."""
        self.stage.canvas.scatter(
            [(self.at(shape), ink) for shape, ink in shapes], depth=self.depth, alpha=alpha, focus=1.0, glow=glow
        )

    def fur(
        self,
        name: str,
        shape: Points,
        ink: Color,
        *,
        count: int = 500,
        length: float = 0.035,
        lean: float = 1.57,
        spread: float = 0.5,
        wide: float = 0.22,
        contrast: float = 0.3,
    ) -> None:
        """Short hairs or feathers all over a shape, lighter and darker than the ink, most along `lean` radians."""
        rng = self.stage.rng("fur", name)
        inks = self.stage.inks
        hairs: list[tuple[Points, Color]] = []
        (left, top), (right, bottom) = shape.min(0), shape.max(0)
        for x, y in inside(shape, rng, int(count * self.stage.scene.detail)):
            up = (y - top) / max(bottom - top, 1e-6)
            across = (x - (left + right) / 2) / max(right - left, 1e-6)
            angle = lean - across * 1.1 + rng.normal(0, spread * 0.4)
            bright = rng.normal(0.08 - 0.3 * up, 0.5)
            shade = (
                mixed(ink, inks.light, min(0.8, bright * contrast))
                if bright > 0
                else mixed(ink, inks.dark, min(0.9, -bright * contrast * 1.2))
            )
            size = length * rng.uniform(0.6, 1.3)
            hairs.append((petal(x, y, angle, size, size * wide), shade))
        self.scatter(hairs, alpha=0.75)


def inside(shape: Points, rng: np.random.Generator, count: int) -> Points:
    """`count` random points inside an outline (fewer where it is very thin)."""
    low, high = shape.min(0), shape.max(0)
    span = max(float((high - low).max()), 1e-6)
    grid = 160
    mask = Image.new("1", (grid, grid), 0)
    ImageDraw.Draw(mask).polygon(((shape - low) / span * (grid - 1)).ravel().tolist(), fill=1)
    bitmap = np.asarray(mask)
    tries = rng.uniform(0, 1, (count * 4, 2)) * ((high - low) / span)
    index = np.clip((tries * (grid - 1)).astype(int), 0, grid - 1)
    kept = tries[bitmap[index[:, 1], index[:, 0]]][:count]
    chosen: Points = low + kept * span
    return chosen


def quad(*pairs: Pair) -> Points:
    """A polygon with straight sides."""
    return points(pairs)
