"""The city: towers in the haze, windows lit at night, roofs in front."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed, vertical
from viper_desktop.engine.atelier.shapes import Points, box, points, stroke
from viper_desktop.engine.atelier.stage import Stage


def tower(
    stage: Stage, name: str, left: float, width: float, top: float, foot: float, ink: Color, depth: float, lit: float
) -> None:
    """One building with a roof of its own kind and rows of windows, a share of them lit."""
    rng = stage.rng("tower", name)
    inks, canvas = stage.inks, stage.canvas
    right = left + width
    shapes = [box(left, top, right, foot)]
    kind = rng.integers(4)
    if kind == 0:
        shapes.append(box(left + width * 0.2, top - width * 0.25, right - width * 0.2, top + 0.01))
    elif kind == 1:
        shapes.append(points([(left, top), (left + width / 2, top - width * 0.55), (right, top)]))
        shapes.append(
            stroke(points([(left + width / 2, top - width * 0.5), (left + width / 2, top - width * 1.2)]), width * 0.04)
        )
    elif kind == 2:
        shapes.append(box(left + width * 0.65, top - width * 0.4, left + width * 0.7, top + 0.01))
    canvas.fill(shapes, vertical(ink, stage.haze(ink, 0.5), top, foot), depth=depth, mottle=0.04)
    shaded = right - width * 0.32 if stage.sun[0] < left else left
    canvas.fill(box(shaded, top, shaded + width * 0.32, foot), mixed(ink, inks.dark, 0.5), depth=depth, alpha=0.4)
    pane = float(np.clip(width / rng.integers(4, 7), 0.008, 0.03))
    columns, rows = int(width / pane), int(min((foot - top) / (pane * 1.35), 40))
    bright, dark = mixed(inks.accent, inks.light, 0.4), mixed(ink, inks.dark, 0.35)
    glowing: list[tuple[Points, Color]] = []
    dim: list[tuple[Points, Color]] = []
    for row in range(1, rows):
        for column in range(columns):
            x, y = left + (column + 0.25) * width / columns, top + row * pane * 1.35
            window = box(x, y, x + pane * 0.5, y + pane * 0.7)
            if rng.random() < lit:
                glowing.append((window, mixed(bright, inks.accent2, 0.5 * rng.random() ** 3)))
            elif depth < 0.75:
                dim.append((window, dark))
    canvas.scatter(dim, depth=depth, alpha=0.55)
    canvas.scatter(glowing, depth=depth, alpha=0.95, glow=0.55 if stage.night else 0.12)


def city_back(stage: Stage) -> None:
    """Three rows of towers."""
    stage.sky(0.7, stage.horizon + 0.1)
    inks = stage.inks
    lit = 0.5 if stage.night else 0.16
    foot = stage.ground + 0.02
    for row in range(3):
        near = row / 2
        rng = stage.rng("row", row)
        x = -0.03
        ink = stage.haze(mixed(mixed(inks.far, inks.mid, 0.5), inks.near, near), 0.55 * (1 - near))
        index = 0
        while x < stage.W:
            width = rng.uniform(0.06, 0.13) * (0.75 + 0.35 * near)
            middle = 1 - abs((x - stage.W / 2) / stage.W) * 0.9
            rise = (0.5 - 0.26 * near) * stage.H * rng.uniform(0.45, 1.05) * middle
            tower(stage, f"{row} {index}", x, width, foot - rise, foot + 0.05, ink, 0.86 - 0.36 * near, lit)
            x += width * rng.uniform(0.85, 1.25)
            index += 1
    pavement = mixed(inks.near, inks.dark, 0.4)
    stage.canvas.fill(
        box(-0.1, foot, stage.W + 0.1, stage.H + 0.1),
        vertical(mixed(pavement, stage.sky_low, 0.25), pavement, foot, stage.H),
        depth=0.32,
        mottle=0.06,
    )


def city_front(stage: Stage) -> None:
    """Lamps along the street, and a wet street that holds their light."""
    inks = stage.inks
    rng = stage.rng("lamps")
    for i in range(int(3 * stage.W * stage.crowd) + 1):
        x = (i + rng.uniform(0.2, 0.8)) / (3 * stage.W * stage.crowd + 1) * stage.W
        if abs(x - stage.x) < 0.14:
            continue
        foot, tall = stage.ground + 0.05, 0.26
        post = stroke(points([(x, foot), (x, foot - tall)]), 0.007)
        stage.canvas.fill(post, inks.dark, depth=0.25)
        stage.canvas.fill(
            box(x - 0.012, foot - tall - 0.025, x + 0.012, foot - tall),
            mixed(inks.accent, inks.light, 0.5),
            depth=0.25,
            glow=1.0 if stage.night else 0.3,
        )
        reflection = stroke(points([(x, foot + 0.01), (x, foot + 0.14)]), [0.012, 0.03])
        stage.canvas.fill(
            reflection, inks.accent, depth=0.25, alpha=0.34 if stage.night else 0.12, soft=0.012, glow=0.2
        )
