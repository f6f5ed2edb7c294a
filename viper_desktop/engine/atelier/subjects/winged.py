"""Animals with wings: owl, songbird, butterfly."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed
from viper_desktop.engine.atelier.settings.woods import foliage_inks, leaves
from viper_desktop.engine.atelier.shapes import Points, ellipse, petal, placed, smooth, stroke
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects.figure import BLACK, Figure, quad


def branch(stage: Stage, f: Figure, y: float, leafy: bool = True) -> None:
    """A bough that crosses behind a bird's feet."""
    inks = stage.inks
    bark = mixed(inks.dark, inks.near, 0.35)
    f.line(
        [(-1.6, y + 0.16), (-0.7, y + 0.04), (0, y), (0.6, y + 0.05), (1.2, y - 0.06)],
        [0.13, 0.1, 0.08, 0.05, 0.02],
        bark,
        volume=0.5,
    )
    f.line([(0.35, y + 0.03), (0.6, y - 0.16), (0.9, y - 0.24)], [0.05, 0.03, 0.01], bark, volume=0.4)
    f.line([(-0.6, y + 0.04), (-0.8, y - 0.12), (-1.15, y - 0.2)], [0.06, 0.03, 0.01], bark, volume=0.4)
    if leafy:
        rng = stage.rng("leafy branch")
        spots = np.array(
            [(0.9, -0.24), (0.7, -0.2), (0.5, -0.05), (-0.8, -0.12), (-1.1, -0.2), (0.9, 0.02), (-1.2, 0.1)]
        )
        around = np.repeat(spots, 9, 0) + rng.normal(0, 0.1, (63, 2)) + [0, y]
        leaves(stage, "branch", f.at(around), foliage_inks(stage, 0.0, 0.45), size=0.07 * f.size, depth=0.18)


def owl(stage: Stage) -> None:
    """An owl on a bough."""
    f, inks = Figure(stage, y=stage.ground - 0.05), stage.inks
    branch(stage, f, 0.0)
    coat = mixed(mixed(inks.near, inks.mid, 0.3), inks.dark, 0.15)
    pale = mixed(inks.light, coat, 0.25)
    f.fill(
        smooth([(-0.08, -0.1), (-0.11, 0.16), (0, 0.24), (0.11, 0.16), (0.08, -0.1)]),
        mixed(coat, inks.dark, 0.4),
        volume=0.3,
    )
    body = smooth(
        [
            (-0.2, -0.04),
            (-0.3, -0.25),
            (-0.29, -0.55),
            (-0.24, -0.8),
            (-0.1, -0.93),
            (0.1, -0.93),
            (0.24, -0.8),
            (0.29, -0.55),
            (0.3, -0.25),
            (0.2, -0.04),
            (0, 0.02),
        ]
    )
    f.fill(body, coat, volume=0.55)
    belly = smooth(
        [(-0.14, -0.05), (-0.2, -0.3), (-0.17, -0.54), (0, -0.6), (0.17, -0.54), (0.2, -0.3), (0.14, -0.05), (0, 0.0)]
    )
    f.fill(belly, pale, volume=0.35)
    feathers: list[tuple[Points, Color]] = []
    for row in range(9):
        y = -0.55 + row * 0.058
        for k in range(-3, 4):
            x = (k + 0.5 * (row % 2)) * 0.056
            if abs(x) < 0.2 - 0.012 * abs(row - 4):
                feathers.append((petal(x, y - 0.02, np.pi / 2, 0.062, 0.05), mixed(pale, coat, 0.35)))
                feathers.append((petal(x, y - 0.018, np.pi / 2, 0.05, 0.042), mixed(pale, inks.light, 0.15)))
                feathers.append((petal(x, y + 0.0, np.pi / 2, 0.03, 0.01), mixed(coat, inks.dark, 0.35)))
    f.scatter(feathers)
    for side in (-1, 1):
        wing = smooth(
            [
                (side * 0.21, -0.62),
                (side * 0.31, -0.5),
                (side * 0.33, -0.25),
                (side * 0.2, 0.06),
                (side * 0.17, -0.1),
                (side * 0.2, -0.3),
            ]
        )
        f.fill(wing, mixed(coat, inks.dark, 0.25), volume=0.5)
        f.fur(
            f"wing {side}",
            wing,
            mixed(coat, inks.dark, 0.15),
            count=240,
            length=0.08,
            lean=1.57 + side * 0.1,
            spread=0.2,
            wide=0.35,
        )
        f.fill(
            smooth([(side * 0.07, -0.9), (side * 0.2, -1.06), (side * 0.25, -0.86), (side * 0.16, -0.83)], steps=6),
            coat,
            volume=0.4,
        )
        for ring, ink in ((0.135, mixed(pale, coat, 0.35)), (0.12, pale), (0.098, mixed(pale, coat, 0.15))):
            f.dot(side * 0.115, -0.74, ring, ring, ink, volume=0.15)
        f.dot(side * 0.108, -0.74, 0.071, 0.071, BLACK)
        f.dot(side * 0.108, -0.74, 0.062, 0.062, inks.accent, glow=0.25)
        f.dot(side * 0.106, -0.74, 0.034, 0.034, BLACK)
        f.dot(side * 0.106 - 0.018, -0.758, 0.012, 0.012, inks.light)
        f.line(
            [(side * 0.02, -0.8), (side * 0.1, -0.87), (side * 0.21, -0.91)],
            [0.05, 0.035, 0.01],
            mixed(coat, inks.dark, 0.4),
        )
        for k in (-1, 0, 1):
            f.dot(side * 0.1 + k * 0.03, 0.0, 0.014, 0.035, mixed(inks.accent, inks.dark, 0.4), volume=0.3)
    f.fill(
        smooth([(-0.028, -0.72), (0.028, -0.72), (0, -0.62)], steps=6), mixed(inks.dark, inks.accent, 0.25), volume=0.4
    )


def songbird(stage: Stage) -> None:
    """A small bird on a flowering bough."""
    f, inks = Figure(stage, y=stage.ground - 0.06, size=stage.scale * 0.85), stage.inks
    branch(stage, f, 0.0)
    back, breast = mixed(inks.near, inks.mid, 0.35), mixed(inks.accent2, inks.accent, 0.35)
    f.fill(
        stroke(smooth([(-0.24, -0.2), (-0.5, -0.02), (-0.78, 0.16)], closed=False), [0.14, 0.11, 0.09]),
        mixed(back, inks.dark, 0.35),
        volume=0.3,
    )
    body = smooth(
        [
            (0.34, -0.62),
            (0.24, -0.78),
            (0.06, -0.76),
            (-0.1, -0.58),
            (-0.3, -0.24),
            (-0.2, -0.12),
            (0.04, -0.07),
            (0.24, -0.16),
            (0.35, -0.36),
        ]
    )
    f.fill(body, back, volume=0.5)
    f.fur("bird", body, back, count=420, length=0.05, lean=2.4, spread=0.5)
    chest = smooth(
        [
            (0.33, -0.56),
            (0.36, -0.36),
            (0.24, -0.15),
            (0.04, -0.07),
            (-0.04, -0.12),
            (0.1, -0.3),
            (0.18, -0.5),
            (0.26, -0.58),
        ]
    )
    f.fill(chest, breast, volume=0.4, soft=0.006)
    f.fur("chest", chest, breast, count=320, length=0.04, lean=2.1, contrast=0.25)
    wing = smooth(
        [(0.1, -0.5), (0.12, -0.34), (-0.05, -0.2), (-0.4, -0.06), (-0.52, -0.03), (-0.28, -0.3), (-0.08, -0.5)]
    )
    f.fill(wing, mixed(back, inks.dark, 0.3), volume=0.4)
    for k in range(6):
        f.line(
            [
                (0.04 - 0.03 * k, -0.42 + 0.035 * k),
                (-0.16 - 0.02 * k, -0.26 + 0.03 * k),
                (-0.42 - 0.02 * k, -0.08 + 0.01 * k),
            ],
            [0.012, 0.02, 0.008],
            mixed(back, inks.light, 0.3),
            alpha=0.7,
        )
    f.fill(quad((0.33, -0.655), (0.47, -0.6), (0.33, -0.585)), mixed(inks.dark, inks.accent, 0.3), volume=0.3)
    f.dot(0.245, -0.645, 0.026, 0.026, BLACK)
    f.dot(0.25, -0.653, 0.009, 0.009, inks.light)
    for x in (0.0, 0.1):
        f.line([(x, -0.1), (x + 0.02, 0.0)], 0.018, mixed(inks.dark, inks.accent, 0.25))


def butterfly(stage: Stage) -> None:
    """A butterfly with veined, spotted wings, at an angle."""
    turn = float(stage.rng("butterfly").uniform(-0.45, 0.45))
    f, inks = Figure(stage, y=stage.ground - stage.scale * 0.55, size=stage.scale * 0.95, turn=turn), stage.inks
    rim = mixed(inks.dark, inks.near, 0.1)
    upper = [
        (0.02, -0.06),
        (0.1, -0.3),
        (0.32, -0.52),
        (0.6, -0.58),
        (0.66, -0.46),
        (0.55, -0.22),
        (0.36, -0.05),
        (0.12, 0.02),
    ]
    lower = [
        (0.03, 0.0),
        (0.26, 0.0),
        (0.44, 0.12),
        (0.46, 0.3),
        (0.34, 0.46),
        (0.24, 0.44),
        (0.12, 0.28),
        (0.04, 0.12),
    ]
    wing_ink = mixed(inks.accent2, inks.accent, 0.15)
    for side in (-1, 1):
        for outline, ink, hub in ((lower, inks.accent, (0.04, 0.03)), (upper, wing_ink, (0.03, -0.06))):
            shape = smooth([(side * x, y) for x, y in outline])
            f.fill(shape, rim, volume=0.1)
            center = shape.mean(0)
            inner = (shape - center) * 0.86 + center * 0.96 + np.array([side * hub[0], hub[1]]) * 0.04
            f.fill(inner, ink, volume=0.35)
            core = (shape - center) * 0.5 + center * 0.75 + np.array([side * hub[0], hub[1]]) * 0.25
            f.fill(core, mixed(ink, inks.light, 0.45), volume=0.1, soft=0.03, alpha=0.8)
            for x, y in shape[::9]:
                f.line(
                    [(side * hub[0], hub[1]), (x * 0.55, y * 0.52), (x * 0.93, y * 0.93)],
                    [0.009, 0.004],
                    rim,
                    alpha=0.75,
                )
            for x, y in outline[2:7]:
                f.dot(side * x * 0.925, y * 0.925, 0.019, 0.016, inks.light)
    body = placed(ellipse(0, 0, 0.028, 0.3), 0, 0.0)
    f.fill(body, mixed(inks.dark, inks.near, 0.25), volume=0.6)
    f.dot(0, -0.3, 0.036, 0.036, inks.dark, volume=0.5)
    for side in (-1, 1):
        f.line([(0, -0.32), (side * 0.09, -0.5), (side * 0.2, -0.6)], [0.008, 0.006], inks.dark)
        f.dot(side * 0.205, -0.605, 0.016, 0.016, inks.dark)
