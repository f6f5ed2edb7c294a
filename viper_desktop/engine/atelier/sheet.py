"""The drawn and lit picture as a medium receives it: colors with depth and focus beside them."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Canvas
from viper_desktop.engine.atelier.fields import (
    Field,
    blurred,
    displaced,
    grids,
    layered_noise,
    luma,
    resized,
    slopes,
    source,
)
from viper_desktop.engine.atelier.scene import Scene
from viper_desktop.engine.atelier.stage import Inks


class Sheet:
    """What a medium works from.

    Attributes:
        image: (height, width, 3) float32, 0..1.
        depth: 0 near .. 1 sky.
        focus: 0..1.
        unit: pixels of the shorter side.
    """

    def __init__(self, image: Field, canvas: Canvas, inks: Inks, scene: Scene, seed: int) -> None:
        self.image = np.clip(image, 0, 1).astype(np.float32)
        self.depth, self.focus = canvas.depth, canvas.focus
        self.inks, self.scene, self.seed = inks, scene, seed
        self.size, self.unit = canvas.size, canvas.unit
        self.W, self.H = canvas.W, canvas.H

    def rng(self, *names: str | int) -> np.random.Generator:
        """The random source of one named thing."""
        return source(self.seed, "medium", *names)

    def noise(self, name: str, cells: float, octaves: int = 4, stretch: float = 1.0) -> Field:
        """A named noise field as large as the sheet, deviation about 1."""
        return layered_noise(self.rng(name), self.size, cells, octaves, stretch)

    def blurred(self, image: Field, radius: float) -> Field:
        """Blur by a radius in units."""
        return blurred(image, radius * self.unit)

    def arrange(self, *, symmetrical: bool, tilt: float) -> None:
        """Mirror the left half to the right, or turn the whole by about twelve degrees times `tilt`."""
        if symmetrical:
            half = self.size[1] // 2
            for name in ("image", "depth", "focus"):
                field = getattr(self, name).copy()
                field[:, self.size[1] - half :] = field[:, :half][:, ::-1]
                setattr(self, name, field)
        if tilt:
            angle, zoom = tilt * np.radians(12), 1 + 0.24 * abs(tilt)
            x, y = grids(self.size)
            x, y = (x - self.W / 2) * self.unit, (y - self.H / 2) * self.unit
            dx = (x * np.cos(angle) - y * np.sin(angle)) / zoom - x
            dy = (x * np.sin(angle) + y * np.cos(angle)) / zoom - y
            self.image, self.depth, self.focus = (
                displaced(each, dx, dy) for each in (self.image, self.depth, self.focus)
            )

    def flow(self, smoothing: float = 0.025, curl: float = 0.7) -> Field:
        """The direction (radians) in which a brush would follow the forms, (height, width).

        The minor axis of the smoothed structure tensor (Kass and Witkin 1987); where there is no form to follow,
        a slowly turning field.
        """
        scale = min(1.0, 256 / self.unit)
        small_size = (max(8, round(self.size[0] * scale)), max(8, round(self.size[1] * scale)))
        small = blurred(resized(self.image, small_size, box=None), 1.0)
        xx, yy, xy = (np.zeros(small_size, np.float32) for _ in range(3))
        for channel in range(3):
            gx, gy = slopes(small[..., channel])
            xx, yy, xy = xx + gx * gx, yy + gy * gy, xy + gx * gy
        radius = smoothing * min(small_size)
        xx, yy, xy = (blurred(each, radius) for each in (xx, yy, xy))
        cos2, sin2 = -(xx - yy), -2 * xy
        strength = np.sqrt(cos2**2 + sin2**2) + 1e-9
        turn = layered_noise(self.rng("flow"), small_size, 1.6, 2) * curl * 1.4
        weight = strength / (strength + np.float32(2.5e-5))
        cos2 = cos2 / strength * weight + np.cos(2 * turn) * (1 - weight)
        sin2 = sin2 / strength * weight + np.sin(2 * turn) * (1 - weight)
        cos2, sin2 = (resized(each, self.size, box=None) for each in (cos2, sin2))
        shown: Field = 0.5 * np.arctan2(sin2, cos2)
        return shown

    def paper(self, cells: float = 180, strength: float = 1.0) -> Field:
        """The tooth of paper, about -1..1 times strength."""
        tooth = 0.65 * self.noise("tooth", cells, 2) + 0.35 * self.noise("fibers", cells / 2.5, 2, stretch=4)
        return tooth * np.float32(0.5 * strength)

    def luma(self) -> Field:
        """Brightness of the image."""
        return luma(self.image)
