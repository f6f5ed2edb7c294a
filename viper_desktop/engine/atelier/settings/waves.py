"""Breaking waves: the sea as a subject of its own."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed, vertical
from viper_desktop.engine.atelier.fields import Field
from viper_desktop.engine.atelier.settings.water import mirror
from viper_desktop.engine.atelier.shapes import Points, down_to, ellipse, stroke
from viper_desktop.engine.atelier.stage import Stage


def breakers(stage: Stage) -> None:
    """The sea itself: rows of waves with light through their crests and foam along them."""
    inks, canvas = stage.inks, stage.canvas
    mirror(stage, stage.horizon, clarity=0.5, swell=1.1)
    rows = 5
    for i in range(rows):
        near = i / (rows - 1)
        rng = stage.rng("breaker", i)
        level = stage.horizon + (stage.H - stage.horizon) * (0.1 + 0.72 * near**1.3)
        tall = (0.02 + 0.13 * near) * (1.15 if i == rows - 2 else 0.85)
        x = np.linspace(-0.05, stage.W + 0.05, 260)
        phase, count = rng.uniform(0, 6.3), (4.2 - 2.4 * near) * stage.W
        swell = (0.5 + 0.5 * np.sin(x / stage.W * count * 2 * np.pi / 1.6 + phase)) ** 2.4
        swell = np.clip(swell * (0.75 + 0.25 * np.sin(x * 3.1 + phase * 2)) + 0.05 * np.sin(x * 31 + phase), 0, 1)
        top = np.stack([x + 0.35 * tall * swell * stage.side, level - tall * swell], 1)
        deep = mixed(mixed(inks.mid, inks.near, 0.35 + 0.5 * near), inks.dark, 0.2 * near)
        lit = mixed(mixed(inks.mid, stage.sky_low, 0.45), inks.light, 0.25 * (1 - 0.4 * near))
        face = vertical(lit, deep, level - tall, level + tall * 0.9)
        canvas.fill(down_to(top, stage.H + 0.1), face, depth=0.72 - 0.55 * near, mottle=0.12)
        _foam(stage, f"foam {i}", top, swell, tall, 0.72 - 0.55 * near)


def _foam(stage: Stage, name: str, top: Points, swell: Field, tall: float, depth: float) -> None:
    """Foam along a crest, and streaks of it down the wave's face."""
    rng = stage.rng(name)
    white = mixed(stage.inks.light, stage.sky_low, 0.18)
    dabs: list[tuple[Points, Color]] = []
    for _ in range(int((160 + 900 * tall) * stage.W)):
        k = int(rng.integers(len(top)))
        if rng.random() > swell[k] ** 1.3:
            continue
        drop = abs(rng.normal(0, 0.16)) * tall
        size = (0.0022 + 0.035 * tall) * rng.uniform(0.4, 1.3)
        x, y = top[k, 0] + rng.normal(0, 0.006), top[k, 1] + drop
        dabs.append((ellipse(x, y, size * 1.5, size * 0.7, count=10), white))
    for _ in range(int(26 * stage.W)):
        k = int(rng.integers(4, len(top) - 16))
        fall = np.linspace(0, 1, 8)
        reach = tall * rng.uniform(0.4, 1.3)
        streak = np.stack([top[k, 0] + 0.5 * reach * fall**1.5 * -stage.side, top[k, 1] + reach * fall], 1)
        dabs.append((stroke(streak, [0.0025 * (0.3 + 5 * tall), 0.0006]), mixed(white, stage.inks.mid, 0.6)))
    stage.canvas.scatter(dabs, depth=depth, alpha=0.75)
