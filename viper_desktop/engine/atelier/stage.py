"""What every subject is given to draw with: the canvas, the palette's inks, the layout, the light and the sky."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from viper_desktop.engine.atelier.canvas import Canvas, Color, mixed, vertical
from viper_desktop.engine.atelier.compositions import COMPOSITIONS, Composition
from viper_desktop.engine.atelier.fields import Field, blurred, displaced, grids, layered_noise, smoothstep, source
from viper_desktop.engine.atelier.lights import LIGHTS, Light, color
from viper_desktop.engine.atelier.palettes import PALETTES, Rgb
from viper_desktop.engine.atelier.scene import Scene
from viper_desktop.engine.atelier.shapes import Points, down_to, ellipse


@dataclass(frozen=True, slots=True)
class Inks:
    """The palette's colors as float32 arrays (3,), 0..1, by role."""

    sky_top: Color
    sky_bottom: Color
    far: Color
    mid: Color
    near: Color
    dark: Color
    light: Color
    accent: Color
    accent2: Color


class Stage:
    """One picture's canvas, inks and layout; its methods draw what many subjects share.

    Attributes:
        x, ground: where the subject's foot stands, in units.
        scale: height of the subject in units.
        horizon: y of the horizon.
        sun: where the light is, in units.
        side: 1 or -1, the way the subject faces.
    """

    def __init__(self, canvas: Canvas, scene: Scene, seed: int) -> None:
        self.canvas, self.scene, self.seed = canvas, scene, seed
        self.light: Light = LIGHTS[scene.light]
        self.composition: Composition = COMPOSITIONS[scene.composition]
        self.night = self.light.night
        self.W, self.H = canvas.W, canvas.H
        self.inks = _inks(scene, source(seed, "inks"))
        rng = source(seed, "layout")
        layout = self.composition
        across = layout.across
        mirrored = rng.random() < 0.5
        if mirrored and not layout.symmetrical:
            across = 1 - across
        wander = 0.0 if layout.symmetrical or abs(across - 0.5) < 0.01 else rng.uniform(-0.03, 0.03)
        self.x = (across + wander) * self.W
        self.horizon = (layout.horizon + rng.uniform(-0.025, 0.025)) * self.H
        self.ground = self.horizon + layout.lift * (self.H - self.horizon)
        self.scale = layout.scale * rng.uniform(0.95, 1.06)
        self.side = 1 if rng.random() < 0.5 else -1
        self.crowd = layout.crowd * scene.density
        self.sun = self._place_sun(rng)
        to_sun = np.array([self.sun[0] - self.x, self.sun[1] - (self.ground - self.scale / 2)])
        to_sun = to_sun / max(float(np.hypot(*to_sun)), 1e-6) * 0.8 + np.array([0.0, -0.35])
        canvas.toward_light = (float(to_sun[0]), float(to_sun[1]))
        canvas.lit = mixed(self.inks.light, self.inks.accent, 0.12)
        canvas.shade = mixed(self.inks.dark, self.inks.sky_top, 0.25)
        canvas.mottling = layered_noise(source(seed, "mottling"), canvas.size, 9, 4)
        if self.night:
            canvas.lit = mixed(canvas.lit, self.inks.far, 0.45)

    def rng(self, *names: str | int) -> np.random.Generator:
        """The random source for one named thing of this picture."""
        return source(self.seed, *names)

    def _place_sun(self, rng: np.random.Generator) -> tuple[float, float]:
        """Away from the subject by the rule of thirds; behind it when it is to be seen against the light."""
        share = rng.uniform(0.24, 0.34)
        x = (1 - share) * self.W if self.x < self.W / 2 else share * self.W
        if abs(self.x - self.W / 2) < 0.05 and rng.random() < 0.5:
            x = self.W - x
        if self.composition.symmetrical or self.scene.light == "backlight":
            x = self.x
        height = {"low sun": 0.8, "sun": 0.26, "moon": 0.36}.get(self.light.disc, 0.35) * self.horizon
        return float(x), float(max(height, 0.1))

    def flat_light(self) -> Light:
        """The light without haze, disc and rims, for pictures that have no distance."""
        light = self.light
        return replace(
            light, haze=0.0, rim=0.0, key=light.key * 0.45, rays=light.rays * 0.4, ambient=max(light.ambient, 0.8)
        )

    def haze(self, ink: Color, distance: float) -> Color:
        """An ink as it looks at a distance 0..1: nearer to the sky's lower color."""
        return mixed(ink, self.sky_low, float(np.clip(distance, 0, 1)))

    @property
    def sky_low(self) -> Color:
        """The sky's color at the horizon, darker at night."""
        return (
            mixed(self.inks.sky_bottom, mixed(self.inks.mid, self.inks.dark, 0.3), 0.62)
            if self.night
            else (self.inks.sky_bottom)
        )

    @property
    def sky_high(self) -> Color:
        """The sky's color overhead, darker at night."""
        return mixed(self.inks.sky_top, self.inks.dark, 0.72) if self.night else self.inks.sky_top

    def sky(self, clouds: float = 1.0, bottom: float | None = None) -> None:
        """Gradient, stars, sun or moon, clouds; fills the whole canvas."""
        canvas = self.canvas
        bottom = self.horizon if bottom is None else bottom
        everything = np.ones(canvas.size, np.float32)
        canvas.wash(everything, vertical(self.sky_high, self.sky_low, -0.05, max(bottom, 0.3)), depth=1.0)
        drift = layered_noise(self.rng("sky"), canvas.size, 1.2, 4, stretch=2.2)
        canvas.rgb += (mixed(self.inks.far, self.sky_low, 0.4) - canvas.rgb) * np.clip(drift * 0.1, 0, 0.3)[..., None]
        if self.night:
            self.stars()
        if self.light.disc:
            self.disc()
        if clouds > 0:
            self.clouds(clouds, bottom)

    def stars(self, count: int = 150) -> None:
        """Stars of many sizes, fewer towards the horizon."""
        rng = self.rng("stars")
        shapes: list[tuple[Points, Color]] = []
        for _ in range(int(count * self.W * self.H)):
            x, y = rng.uniform(0, self.W), rng.uniform(0, 1) ** 1.4 * self.horizon
            radius = 0.0011 + 0.003 * rng.random() ** 5
            shapes.append(
                (ellipse(x, y, radius, count=8), mixed(self.inks.light, self.inks.accent, rng.random() * 0.4))
            )
        self.canvas.scatter(shapes, depth=1.0, alpha=0.85, glow=0.5)

    def disc(self, radius: float | None = None) -> None:
        """The sun or the moon with its halo."""
        x, y = self.sun
        moon = self.light.disc == "moon"
        size = radius or {"low sun": 0.075, "sun": 0.05, "moon": 0.062}.get(self.light.disc, 0.06)
        grid_x, grid_y = grids(self.canvas.size)
        distance = np.hypot(grid_x - x, grid_y - y)
        halo = np.exp(-distance / (size * 2.6)) * (0.35 if moon else 0.6)
        warm = mixed(self.inks.light, self.inks.accent, 0.0 if moon else 0.35)
        self.canvas.wash(halo.astype(np.float32), warm)
        self.canvas.fill(
            ellipse(x, y, size, count=96), mixed(self.inks.light, warm, 0.3), depth=1.0, glow=0.9, mottle=0.02
        )
        if moon:
            rng = self.rng("moon")
            for _ in range(7):
                angle, away = rng.uniform(0, 6.3), size * rng.uniform(0, 0.75)
                crater = ellipse(x + np.cos(angle) * away, y + np.sin(angle) * away, size * rng.uniform(0.08, 0.24))
                self.canvas.fill(
                    crater, mixed(self.inks.light, self.inks.far, 0.5), depth=1.0, alpha=0.3, soft=size * 0.08
                )

    def clouds(self, amount: float = 1.0, bottom: float | None = None) -> None:
        """Clouds out of noise, lit from the light's side: bright towards it, gray away from it."""
        canvas = self.canvas
        bottom = self.horizon if bottom is None else bottom
        body = layered_noise(self.rng("clouds"), canvas.size, 1.7, 6, stretch=2.0)
        _, y = grids(canvas.size)
        where = np.clip(y / max(bottom, 0.2), 0, 1.2)
        bias = 0.85 - 0.75 * amount + 0.5 * np.abs(where - 0.55)
        cover = smoothstep(0.0, 1.1, body - bias) * smoothstep(1.15, 0.8, where)
        if float(cover.max()) < 0.02:
            return
        step = 0.03 * canvas.unit
        toward = (self.sun[0] - self.W / 2, self.sun[1] - 0.3)
        length = float(np.hypot(*toward)) + 1e-3
        soft = blurred(body, 0.006 * canvas.unit)
        ahead = displaced(
            soft, np.full(canvas.size, toward[0] / length * step), np.full(canvas.size, toward[1] / length * step)
        )
        facing = np.clip((soft - ahead) * 0.75 + 0.55, 0, 1)[..., None]
        lit = mixed(self.inks.light, self.inks.accent, 0.25 if self.light.disc == "low sun" else 0.05)
        lit = mixed(lit, self.sky_low, 0.75 if self.night else 0.12)
        gray = mixed(mixed(self.inks.far, self.sky_high, 0.45), self.sky_low, 0.3)
        canvas.rgb += (gray + (lit - gray) * facing - canvas.rgb) * (cover * np.float32(0.85))[..., None]

    def land(self, top: Points, ink: Color, depth: float, *, fade: float = 0.5, volume: float = 0.0) -> None:
        """The land below a skyline, paler towards its foot as if mist lay there."""
        high, low = float(top[:, 1].min()), float(max(top[:, 1].max(), top[:, 1].min() + 0.12))
        foot = mixed(ink, self.sky_low, fade)
        self.canvas.fill(
            down_to(top, self.H + 0.05),
            vertical(ink, foot, high, low + 0.1),
            depth=depth,
            mottle=0.07,
            volume=volume,
            roundness=0.05,
        )

    def shadow(self, width: float, x: float | None = None, y: float | None = None, strength: float = 0.4) -> None:
        """The soft shadow that keeps a figure on the ground, falling away from the light."""
        x, y = self.x if x is None else x, self.ground if y is None else y
        lean = np.sign(x - self.sun[0]) * width * 0.25
        spot = ellipse(x + lean, y, width * 0.62, width * 0.13)
        self.canvas.fill(
            spot, mixed(self.inks.dark, self.inks.near, 0.25), depth=0.2, alpha=strength, soft=width * 0.06
        )


def hue_moved(rgb: Rgb, turns: float) -> Color:
    """The color with its hue turned a little; 1.0 is the whole circle (a rotation about the gray axis)."""
    angle = 2 * np.pi * turns
    cos, sin = np.cos(angle), np.sin(angle) / np.sqrt(3)
    third = (1 - cos) / 3
    matrix = np.array(
        [
            [cos + third, third - sin, third + sin],
            [third + sin, cos + third, third - sin],
            [third - sin, third + sin, cos + third],
        ]
    )
    moved: Field = np.clip(matrix @ (np.array(rgb) / 255), 0, 1).astype(np.float32)
    return moved


def _inks(scene: Scene, rng: np.random.Generator) -> Inks:
    """The scene's palette, a hair's breadth different with each seed, with the asked accent and tint."""
    given = PALETTES[scene.palette]
    turn = float(rng.normal(0, 0.006))
    inks = [hue_moved(each, turn) for each in given.colors()]
    if scene.accent:
        accent = color(scene.accent)
        inks[7], inks[8] = accent, mixed(accent, inks[8], 0.25)
    if scene.tint:
        inks = [_tinted(ink, color(scene.tint)) for ink in inks]
    return Inks(*inks)


def _tinted(ink: Color, tint: Color) -> Color:
    """The ink turned towards the tint, its brightness kept where it can be."""
    weights = np.array([0.2126, 0.7152, 0.0722], np.float32)
    bright, of_tint = float(ink @ weights), max(float(tint @ weights), 0.05)
    same = tint * (bright / of_tint)
    same = same if same.max() <= 1 else mixed(tint, np.ones(3, np.float32), (bright - of_tint) / (1 - of_tint + 1e-6))
    return mixed(ink, np.clip(same, 0, 1), 0.66)
