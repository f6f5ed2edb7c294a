"""Small things in the air that carry a mood: rain, snow, petals, fireflies, birds, sparkles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed
from viper_desktop.engine.atelier.fields import blurred, grids, layered_noise, smoothstep
from viper_desktop.engine.atelier.shapes import Points, ellipse, petal, points, smooth, stroke
from viper_desktop.engine.atelier.stage import Stage


def _rain(stage: Stage) -> None:
    """Slanting rain, and a paler air."""
    rng = stage.rng("rain")
    drops: list[tuple[Points, Color]] = []
    for _ in range(int(520 * stage.W * stage.H)):
        x, y, length = rng.uniform(-0.1, stage.W + 0.1), rng.uniform(-0.1, stage.H), rng.uniform(0.02, 0.075)
        drops.append(
            (
                stroke(points([(x, y), (x - length * 0.22, y + length)]), [0.0012, 0.0024]),
                mixed(stage.inks.light, stage.sky_low, 0.3),
            )
        )
    stage.canvas.scatter(drops, depth=0.08, alpha=0.42)


def _snow(stage: Stage) -> None:
    """Falling snow, the nearer flakes larger and softer."""
    rng = stage.rng("snow")
    flakes: list[tuple[Points, Color]] = []
    for _ in range(int(330 * stage.W * stage.H)):
        r = 0.0018 + 0.006 * rng.random() ** 3
        flakes.append(
            (
                ellipse(rng.uniform(0, stage.W), rng.uniform(0, stage.H), r, r * rng.uniform(0.8, 1.2), count=10),
                stage.inks.light,
            )
        )
    stage.canvas.scatter(flakes, depth=0.08, alpha=0.85)
    for _ in range(14):
        flake = ellipse(rng.uniform(0, stage.W), rng.uniform(0, stage.H), rng.uniform(0.008, 0.018))
        stage.canvas.fill(flake, stage.inks.light, depth=0.08, alpha=0.4, soft=0.006)


def _blown(stage: Stage, name: str, inks: tuple[Color, ...], count: int, size: float) -> None:
    """Petals or leaves on the wind, along one gust."""
    rng = stage.rng(name)
    shapes: list[tuple[Points, Color]] = []
    for _ in range(int(count * stage.W)):
        x = rng.uniform(-0.05, stage.W + 0.05)
        y = (0.3 + 0.25 * np.sin(x * 4 + 1.3)) * stage.H + rng.normal(0, 0.2)
        length = size * (0.4 + 1.1 * rng.random() ** 2)
        ink = inks[int(rng.integers(len(inks)))]
        shapes.append(
            (
                petal(x, y, rng.uniform(0, 6.3), length, length * rng.uniform(0.3, 0.75)),
                mixed(ink, stage.inks.dark, 0.2 * rng.random()),
            )
        )
    stage.canvas.scatter(shapes, depth=0.08, alpha=0.92)


def _petals(stage: Stage) -> None:
    """Blossom on the wind."""
    inks = stage.inks
    _blown(stage, "petals", (inks.accent2, mixed(inks.accent2, inks.light, 0.5), inks.light), 75, 0.022)


def _leaves(stage: Stage) -> None:
    """Leaves on the wind."""
    inks = stage.inks
    _blown(stage, "leaves", (inks.accent, inks.accent2, mixed(inks.accent, inks.near, 0.4)), 60, 0.03)


def _fireflies(stage: Stage) -> None:
    """Small lights that float."""
    rng = stage.rng("fireflies")
    spots: list[tuple[Points, Color]] = []
    for _ in range(int(60 * stage.W * stage.crowd**0.5)):
        x, y = rng.uniform(0, stage.W), stage.H * (0.25 + 0.75 * rng.beta(2, 1.6))
        r = 0.0018 + 0.005 * rng.random() ** 3
        ink = mixed(stage.inks.accent if rng.random() < 0.7 else stage.inks.accent2, stage.inks.light, 0.35)
        spots.append((ellipse(x, y, r, count=12), ink))
        if r > 0.0028:
            stage.canvas.fill(ellipse(x, y, r * 4.5), ink, depth=0.15, alpha=0.28, soft=r * 1.5, glow=0.3)
    stage.canvas.scatter(spots, depth=0.15, glow=1.3)


def _sparkles(stage: Stage) -> None:
    """Four-pointed stars of light."""
    rng = stage.rng("sparkles")
    shapes: list[tuple[Points, Color]] = []
    for _ in range(int(46 * stage.W * stage.H)):
        x, y, r = rng.uniform(0, stage.W), rng.uniform(0, stage.H), 0.005 + 0.018 * rng.random() ** 3
        star = [
            (
                x + np.cos(k * np.pi / 4) * r * (1 if k % 2 == 0 else 0.16),
                y + np.sin(k * np.pi / 4) * r * (1 if k % 2 == 0 else 0.16),
            )
            for k in range(8)
        ]
        shapes.append((points(star), mixed(stage.inks.light, stage.inks.accent, 0.3 * rng.random())))
    stage.canvas.scatter(shapes, depth=0.1, alpha=0.9, glow=0.9)


def _birds(stage: Stage) -> None:
    """A flock far away."""
    rng = stage.rng("birds")
    x0, y0 = rng.uniform(0.2, 0.8) * stage.W, rng.uniform(0.12, 0.35) * stage.horizon
    shapes: list[tuple[Points, Color]] = []
    for _ in range(11):
        x, y, s = x0 + rng.normal(0, 0.12), y0 + rng.normal(0, 0.05), rng.uniform(0.007, 0.018)
        beat = rng.uniform(0.2, 0.7)
        wings = smooth(
            [
                (x - s, y - s * beat),
                (x - s * 0.45, y - s * 0.32),
                (x, y),
                (x + s * 0.45, y - s * 0.32),
                (x + s, y - s * beat),
            ],
            closed=False,
            steps=4,
        )
        shapes.append(
            (
                stroke(wings, [s * 0.04, s * 0.2, s * 0.22, s * 0.2, s * 0.04]),
                mixed(stage.inks.dark, stage.sky_low, 0.15),
            )
        )
    stage.canvas.scatter(shapes, depth=0.6)


def _confetti(stage: Stage) -> None:
    """Bright scraps of paper."""
    inks = stage.inks
    rng = stage.rng("confetti")
    shapes: list[tuple[Points, Color]] = []
    for _ in range(int(90 * stage.W * stage.H)):
        x, y, s, turn = rng.uniform(0, stage.W), rng.uniform(0, stage.H), rng.uniform(0.004, 0.011), rng.uniform(0, 3.2)
        ink = (inks.accent, inks.accent2, inks.light, inks.far)[int(rng.integers(4))]
        c, d = np.cos(turn) * s, np.sin(turn) * s
        shapes.append(
            (points([(x - c, y - d), (x + d * 0.5, y - c * 0.5), (x + c, y + d), (x - d * 0.5, y + c * 0.5)]), ink)
        )
    stage.canvas.scatter(shapes, depth=0.1)


def _fog(stage: Stage) -> None:
    """Drifting banks of fog between the distances."""
    canvas = stage.canvas
    _, y = grids(canvas.size)
    drift = layered_noise(stage.rng("fog"), canvas.size, 2.0, 4, stretch=3.5)
    band = np.exp(-(((y - stage.horizon - 0.05) / 0.2) ** 2))
    cover = (
        np.clip((0.55 + 0.4 * drift) * band, 0, 1)
        * np.clip(canvas.depth * 1.5 - 0.1, 0.1, 1)
        * (1 - 0.7 * canvas.focus)
    )
    canvas.wash(blurred(cover, 0.006 * canvas.unit) * np.float32(0.85), mixed(stage.sky_low, stage.inks.light, 0.2))


def _stars(stage: Stage) -> None:
    """Stars in whatever sky there is."""
    canvas = stage.canvas
    rgb, glow = canvas.rgb.copy(), canvas.glow.copy()
    depth, focus = canvas.depth.copy(), canvas.focus.copy()
    stage.stars(260)
    keep = (depth < 0.95)[..., None]
    canvas.rgb, canvas.glow = np.where(keep, rgb, canvas.rgb), np.where(keep, glow, canvas.glow)
    canvas.depth, canvas.focus = depth, focus


def _rainbow(stage: Stage) -> None:
    """A rainbow opposite the light."""
    canvas = stage.canvas
    x, y = grids(canvas.size)
    center = stage.W - stage.sun[0]
    radius = np.hypot(x - center, y - stage.horizon - 0.08)
    share = (radius - 0.5) / 0.07
    hues = np.stack([np.clip(1.5 - np.abs(share * 4 - peak), 0, 1) for peak in (3.1, 2.0, 0.9)], -1)
    cover = smoothstep(0, 0.12, share) * smoothstep(1, 0.88, share) * (canvas.depth > 0.6) * 0.4
    canvas.rgb += (np.clip(hues * 0.8 + 0.25, 0, 1) - canvas.rgb) * cover[..., None]


def _lanterns(stage: Stage) -> None:
    """Paper lanterns that rise."""
    rng = stage.rng("lanterns")
    for _ in range(int(10 * stage.W * stage.crowd) + 2):
        x, y = rng.uniform(0.04, 0.96) * stage.W, rng.uniform(0.06, 0.8) * stage.horizon
        s = 0.008 + 0.028 * rng.random() ** 2
        body = smooth(
            [
                (x - s * 0.55, y + s),
                (x - s * 0.75, y - s * 0.4),
                (x - s * 0.4, y - s),
                (x + s * 0.4, y - s),
                (x + s * 0.75, y - s * 0.4),
                (x + s * 0.55, y + s),
            ]
        )
        stage.canvas.fill(body, mixed(stage.inks.accent, stage.inks.light, 0.25), depth=0.4, glow=0.85, volume=0.25)
        stage.canvas.fill(ellipse(x, y + s * 0.7, s * 0.5, s * 0.3), stage.inks.light, depth=0.4, glow=1.0, alpha=0.8)


EXTRAS: Mapping[str, Callable[[Stage], None]] = MappingProxyType(
    {
        "rain": _rain, "snow": _snow, "petals": _petals, "leaves": _leaves, "fireflies": _fireflies,
        "sparkles": _sparkles, "birds": _birds, "confetti": _confetti, "fog": _fog, "stars": _stars,
        "rainbow": _rainbow, "lanterns": _lanterns,
    }
)  # fmt: skip
