"""The great moon, islands in the air, and a fire under the stars."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import mixed, vertical
from viper_desktop.engine.atelier.fields import grids, layered_noise, smoothstep
from viper_desktop.engine.atelier.settings.land import conifer
from viper_desktop.engine.atelier.settings.woods import foliage_inks, leaves
from viper_desktop.engine.atelier.shapes import ellipse, placed, smooth
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects.figure import Figure, quad
from viper_desktop.engine.atelier.subjects.houses import house


def moon(stage: Stage) -> None:
    """A great moon over the land, a crescent or full."""
    inks, canvas = stage.inks, stage.canvas
    rng = stage.rng("great moon")
    x, y, r = stage.x, max(stage.horizon * 0.48, stage.scale * 0.5 + 0.03), stage.scale * 0.46
    face = mixed(inks.light, inks.accent, 0.12)
    gx, gy = grids(canvas.size)
    halo = np.exp(-np.clip(np.hypot(gx - x, gy - y) - r, 0, None) / (r * 0.5)) * 0.32 * (canvas.depth > 0.9)
    canvas.wash(halo.astype(np.float32), mixed(inks.light, inks.far, 0.4))
    disc = ellipse(x, y, r, count=120)
    crescent = rng.random() < 0.45
    if crescent:
        a = np.linspace(-2.2, 2.2, 60)
        outer = np.stack([np.cos(a) * r, np.sin(a) * r], 1)
        inner = np.stack([np.cos(a[::-1]) * r * 0.86 - r * 0.335, np.sin(a[::-1]) * r * 0.965], 1)
        disc = placed(np.vstack([outer, inner]), x, y, 1.0, float(rng.uniform(-0.5, 0.3)), stage.side < 0)
    keep, depth = canvas.rgb.copy(), canvas.depth.copy()
    canvas.fill(disc, face, depth=0.97, glow=0.5, volume=0.12, focus=1.0, mottle=0.05)
    spots = layered_noise(stage.rng("maria"), canvas.size, 5 / max(stage.scale, 0.2) * 0.5, 5)
    inside = (canvas.focus > 0.5) * smoothstep(0.1, 1.1, spots)
    canvas.wash(inside * np.float32(0.34), mixed(inks.far, inks.mid, 0.4))
    hidden = depth < 0.9
    canvas.rgb[hidden] = keep[hidden]
    canvas.depth[hidden] = depth[hidden]
    canvas.focus[hidden] = 0
    canvas.glow[hidden] = 0


def floating_islands(stage: Stage) -> None:
    """Islands in the air with trees, a house and falling water."""
    rng = stage.rng("islands")
    base = stage.ground - stage.scale * 0.42
    spots = [
        (stage.x - 0.4, base - 0.2, 0.3, 0.62),
        (stage.x + 0.38, base - 0.08, 0.4, 0.5),
        (stage.x + 0.24, base - 0.42, 0.2, 0.72),
        (stage.x - 0.34, base + 0.17, 0.24, 0.42),
        (stage.x, base, 1.0, 0.2),
    ]
    for i, (x, y, share, depth) in enumerate(spots):
        _island(
            stage,
            f"{i}",
            float(x + rng.normal(0, 0.03)),
            float(y + rng.normal(0, 0.02)),
            stage.scale * share,
            depth,
            main=share == 1.0,
        )


def _island(stage: Stage, name: str, x: float, y: float, size: float, depth: float, main: bool) -> None:
    """One island, its grass at (x, y), rock hanging below."""
    inks, rng = stage.inks, stage.rng("island", name)
    far = float(np.clip((depth - 0.2) * 1.2, 0, 0.7))
    f = Figure(stage, x, y, size, depth=depth)
    count = 22
    across = np.linspace(-0.5, 0.5, count)
    under = 0.56 * (1 - np.abs(across * 2) ** 1.4) * rng.uniform(0.65, 1.15, count) + 0.02
    rock = np.vstack([np.stack([across, np.full(count, 0.0)], 1), np.stack([across[::-1], under[::-1]], 1)])
    stone = stage.haze(mixed(inks.near, inks.far, 0.25), far)
    f.fill(
        rock,
        vertical(stone, stage.haze(mixed(inks.near, inks.dark, 0.5), far), y, y + size * 0.5),
        volume=0.45,
        roundness=0.12,
        mottle=0.25,
    )
    for _ in range(26):
        px = rng.uniform(-0.42, 0.42)
        deep = 0.45 * (1 - abs(px * 2) ** 1.5)
        f.line(
            [(px, rng.uniform(0.02, 0.1)), (px * 0.94, deep * rng.uniform(0.4, 0.9))],
            [0.02, 0.004],
            mixed(stone, inks.dark if rng.random() < 0.6 else inks.light, 0.3),
            alpha=0.5,
        )
    turf = stage.haze(mixed(inks.mid, inks.accent2, 0.15), far)
    rim = [(-0.53, 0.0), (-0.4, -0.055), (-0.1, -0.085), (0.2, -0.07), (0.43, -0.045), (0.53, 0.005)]
    drip = [(0.5 - k * 0.1, 0.035 + 0.035 * rng.random()) for k in range(11)]
    f.fill(smooth(rim + drip), turf, volume=0.4, mottle=0.15)
    if main or rng.random() < 0.6:
        water = mixed(inks.light, stage.sky_low, 0.25)
        wx = 0.24 if main else 0.1
        for k in range(9):
            f.line(
                [(wx + 0.008 * k, -0.03), (wx + 0.012 * k + 0.01, 0.3), (wx + 0.013 * k, 0.75 + 0.1 * rng.random())],
                [0.014, 0.012, 0.003],
                water,
                alpha=0.55,
            )
        f.fill(ellipse(wx + 0.05, 0.78, 0.12, 0.06), water, alpha=0.35, soft=0.04, volume=0)
    if main:
        cottage = Figure(
            stage, x - size * 0.16 * (-1 if f.flip else 1), y - size * 0.055, size * 0.27, depth=depth - 0.02
        )
        house(cottage, "islander", mixed(inks.light, inks.far, 0.2), inks.accent2, wide=0.42)
    for tx, scale in ((0.08, 0.36), (-0.36, 0.25), (0.36, 0.28)) if main else ((0.0, 0.42), (-0.22, 0.3), (0.2, 0.34)):
        if rng.random() < 0.5:
            f.fill(
                conifer(tx, -0.03, scale, rng),
                stage.haze(mixed(inks.near, inks.dark, 0.25), far),
                volume=0.2,
                roundness=0.1,
            )
        else:
            f.line([(tx, -0.03), (tx + 0.01, -scale * 0.6)], [0.03, 0.015], stage.haze(inks.dark, far))
            around = np.array([tx, -scale * 0.72]) + rng.normal(0, scale * 0.16, (150, 2))
            leaves(
                stage,
                f"island {name} {tx}",
                f.at(around),
                foliage_inks(stage, far, 0.45),
                size=0.055 * size,
                depth=depth - 0.02,
            )


def campfire(stage: Stage) -> None:
    """A fire with sparks, and a tent lit by it."""
    f, inks = Figure(stage), stage.inks
    rng = stage.rng("fire")
    f.fill(quad((-0.95, 0.0), (-0.55, -0.66), (-0.12, 0.0)), mixed(inks.accent2, inks.near, 0.2), volume=0.3, glow=0.12)
    f.fill(quad((-0.55, -0.66), (-0.68, 0.0), (-0.4, 0.0)), mixed(inks.accent, inks.light, 0.3), volume=0.0, glow=0.5)
    f.fill(ellipse(0.3, 0.02, 0.5, 0.1), mixed(inks.accent, inks.light, 0.2), alpha=0.4, soft=0.06, volume=0, glow=0.35)
    for angle in (-0.5, 0.2, 0.55):
        f.line(
            [
                (0.3 - 0.2 * np.cos(angle), -0.04 - 0.1 * np.sin(angle)),
                (0.3 + 0.2 * np.cos(angle), -0.02 + 0.1 * np.sin(angle)),
            ],
            0.05,
            mixed(inks.dark, inks.near, 0.2),
            volume=0.4,
        )
    for share, ink in (
        (1.0, mixed(inks.accent2, inks.accent, 0.4)),
        (0.68, inks.accent),
        (0.38, mixed(inks.accent, inks.light, 0.7)),
    ):
        flame = smooth(
            [
                (0.3 - 0.14 * share, -0.02),
                (0.3 - 0.17 * share, -0.16 * share),
                (0.3 - 0.05 * share, -0.3 * share),
                (0.31, -0.56 * share),
                (0.3 + 0.07 * share, -0.34 * share),
                (0.3 + 0.13 * share, -0.26 * share),
                (0.3 + 0.16 * share, -0.12 * share),
                (0.3 + 0.12 * share, -0.02),
            ]
        )
        f.fill(flame, ink, volume=0.0, glow=1.2, soft=0.006)
    sparks = [
        (
            ellipse(
                0.3 + rng.normal(0, 0.12), -0.35 - 0.7 * rng.random() ** 1.5, 0.006 * rng.uniform(0.5, 1.3), count=8
            ),
            mixed(inks.accent, inks.light, 0.4),
        )
        for _ in range(40)
    ]
    f.scatter(sparks, glow=1.2)
