"""Animals of the water and the shore: whale, fish, heron."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed
from viper_desktop.engine.atelier.shapes import Points, petal, smooth, stroke
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects.figure import BLACK, Figure


def whale(stage: Stage) -> None:
    """A great whale that glides, with grooves along its throat."""
    turn = -0.16 * stage.side
    f, inks = Figure(stage, y=stage.ground - stage.scale * 0.4, size=stage.scale * 0.95, turn=turn), stage.inks
    skin = mixed(inks.near, inks.mid, 0.25)
    pale = mixed(inks.light, inks.far, 0.35)
    back = [(0.78, -0.02), (0.7, -0.17), (0.45, -0.27), (0.1, -0.29), (-0.25, -0.21), (-0.5, -0.09), (-0.75, -0.05)]
    under = [(-0.78, -0.005), (-0.5, 0.02), (-0.2, 0.13), (0.15, 0.22), (0.5, 0.2), (0.72, 0.1)]
    fluke = smooth(
        [
            (-0.7, -0.03),
            (-0.84, -0.12),
            (-1.05, -0.22),
            (-1.02, -0.1),
            (-0.93, -0.02),
            (-1.08, 0.1),
            (-1.06, 0.19),
            (-0.86, 0.08),
            (-0.72, 0.01),
        ]
    )
    f.fill(fluke, mixed(skin, inks.dark, 0.2), volume=0.45)
    f.fill(
        smooth([(0.3, 0.12), (0.2, 0.3), (0.02, 0.46), (0.0, 0.4), (0.12, 0.14)]),
        mixed(skin, inks.dark, 0.45),
        volume=0.3,
    )
    body = smooth(back + under)
    f.fill(body, skin, volume=0.6, roundness=0.3)
    belly = smooth(
        [(0.77, 0.0), (0.55, 0.03), (0.3, 0.07), (0.05, 0.1), (-0.2, 0.12), (0.15, 0.215), (0.5, 0.195), (0.72, 0.095)]
    )
    f.fill(belly, pale, volume=0.35, soft=0.008)
    for k in range(9):
        drop = k / 8
        f.line(
            [
                (0.75 - 0.05 * drop, 0.01 + 0.075 * drop),
                (0.45, 0.06 + 0.11 * drop),
                (0.12 - 0.1 * drop, 0.11 + 0.08 * drop),
            ],
            [0.006, 0.008, 0.002],
            mixed(skin, inks.dark, 0.25),
            alpha=0.55,
        )
    fin = smooth([(0.34, 0.08), (0.3, 0.22), (0.12, 0.44), (0.06, 0.47), (0.1, 0.3), (0.2, 0.07)])
    f.fill(fin, mixed(skin, inks.dark, 0.1), volume=0.5)
    f.fill(
        smooth([(-0.3, -0.19), (-0.36, -0.27), (-0.44, -0.27), (-0.42, -0.13)], steps=6),
        mixed(skin, inks.dark, 0.15),
        volume=0.3,
    )
    f.line([(0.77, 0.0), (0.6, 0.035), (0.47, 0.015)], [0.008, 0.004], mixed(skin, inks.dark, 0.6))
    f.dot(0.5, -0.015, 0.02, 0.016, BLACK)
    f.dot(0.506, -0.021, 0.006, 0.006, inks.light)
    rng = stage.rng("spots")
    spots: list[tuple[Points, Color]] = []
    for _ in range(90):
        x, y = rng.uniform(-0.4, 0.66), rng.uniform(-0.24, -0.03)
        if abs(y) < 0.26 * (1 - abs(x - 0.2)):
            spots.append((petal(x, y, rng.uniform(0, 6), 0.016 * rng.random(), 0.012), mixed(skin, inks.light, 0.4)))
    f.scatter(spots, alpha=0.6)


def _koi(f: Figure, stage: Stage, name: str, ink: Color, pale: Color) -> None:
    """One fish with veil-like fins, swimming to the right, a unit long."""
    inks = stage.inks
    veil = mixed(ink, pale, 0.45)
    for outline in (
        [
            (-0.36, 0.0),
            (-0.55, -0.2),
            (-0.82, -0.3),
            (-0.7, -0.1),
            (-0.78, 0.02),
            (-0.68, 0.1),
            (-0.86, 0.3),
            (-0.56, 0.2),
        ],
        [(-0.1, -0.17), (-0.06, -0.36), (-0.26, -0.4), (-0.3, -0.28), (-0.22, -0.14)],
        [(0.08, 0.15), (0.02, 0.34), (-0.16, 0.4), (-0.12, 0.24), (-0.06, 0.14)],
    ):
        shape = smooth(outline)
        f.fill(shape, veil, volume=0.2, alpha=0.85)
        hub = np.array(outline[0])
        for x, y in shape[6:-4:5]:
            f.line(
                [tuple(hub), (0.5 * (hub[0] + x), 0.5 * (hub[1] + y)), (x, y)],
                [0.006, 0.002],
                mixed(veil, inks.dark, 0.3),
                alpha=0.6,
            )
    body = smooth(
        [
            (0.5, 0.0),
            (0.42, -0.1),
            (0.24, -0.17),
            (0.0, -0.18),
            (-0.22, -0.12),
            (-0.4, -0.05),
            (-0.4, 0.05),
            (-0.22, 0.11),
            (0.0, 0.16),
            (0.24, 0.15),
            (0.42, 0.08),
        ]
    )
    f.fill(body, ink, volume=0.6, roundness=0.3)
    f.fill(
        smooth(
            [
                (0.46, 0.03),
                (0.24, 0.06),
                (-0.1, 0.05),
                (-0.36, 0.04),
                (-0.2, 0.11),
                (0.0, 0.155),
                (0.24, 0.145),
                (0.42, 0.075),
            ]
        ),
        pale,
        volume=0.2,
        alpha=0.8,
        soft=0.01,
    )
    rng = stage.rng("scales", name)
    scales: list[tuple[Points, Color]] = []
    for row in range(-4, 4):
        for k in range(15):
            x, y = 0.24 - k * 0.042 - 0.021 * (row % 2), row * 0.034
            if abs(y + 0.01) < 0.155 * (1 - ((x - 0.05) / 0.5) ** 2):
                scales.append((petal(x, y, np.pi, 0.042, 0.036), mixed(ink, inks.dark, 0.28)))
                scales.append(
                    (
                        petal(x + 0.004, y, np.pi, 0.036, 0.03),
                        mixed(ink, inks.light, 0.12 + 0.3 * rng.random() * (y < 0)),
                    )
                )
    f.scatter(scales, alpha=0.62)
    patch = mixed(inks.light, pale, 0.4)
    for _ in range(3):
        x, y = rng.uniform(-0.2, 0.2), rng.uniform(-0.13, -0.02)
        f.fill(
            smooth([(x - 0.09, y), (x, y - 0.05), (x + 0.1, y), (x + 0.01, y + 0.06)]),
            patch,
            alpha=0.75,
            soft=0.008,
            volume=0,
        )
    f.line([(0.27, -0.13), (0.23, 0.0), (0.27, 0.12)], [0.006, 0.014, 0.006], mixed(ink, inks.dark, 0.4), alpha=0.7)
    f.fill(smooth([(0.2, 0.06), (0.1, 0.18), (-0.04, 0.22), (0.06, 0.08)]), veil, volume=0.2, alpha=0.9)
    f.dot(0.37, -0.04, 0.034, 0.034, mixed(inks.light, inks.accent, 0.3))
    f.dot(0.375, -0.04, 0.021, 0.021, BLACK)
    f.dot(0.381, -0.048, 0.008, 0.008, inks.light)


def fish(stage: Stage) -> None:
    """Two or three fish with long fins, the first the largest."""
    inks, rng = stage.inks, stage.rng("fish")
    middle = stage.ground - stage.scale * 0.6
    size = stage.scale * 1.05
    others = [(stage.x - stage.side * 0.3, middle + 0.24, 0.5), (stage.x + stage.side * 0.26, middle - 0.27, 0.4)]
    for i, (x, y, share) in enumerate(others[: 1 + int(rng.random() < 0.7)]):
        small = Figure(stage, x, y, size * share, turn=float(rng.uniform(-0.3, 0.3)), depth=0.34)
        _koi(
            small,
            stage,
            f"other {i}",
            mixed(mixed(inks.accent, inks.accent2, float(i)), inks.mid, 0.25),
            mixed(inks.light, inks.mid, 0.2),
        )
    _koi(
        Figure(stage, stage.x, middle, size, turn=float(rng.uniform(-0.2, 0.2))),
        stage,
        "first",
        inks.accent2,
        mixed(inks.light, inks.accent2, 0.1),
    )


def heron(stage: Stage) -> None:
    """A heron that stands in shallow water."""
    f, inks = Figure(stage), stage.inks
    pale = mixed(inks.light, inks.far, 0.2)
    gray = mixed(inks.mid, inks.far, 0.3)
    leg = mixed(inks.dark, inks.accent, 0.3)
    for x, foot in ((-0.03, -0.05), (0.04, 0.06)):
        f.line([(x, -0.38), (x + 0.015, -0.2), (foot, 0.01)], [0.02, 0.012, 0.01], leg)
    f.fill(
        smooth([(-0.12, -0.46), (-0.3, -0.34), (-0.36, -0.27), (-0.26, -0.3), (-0.1, -0.36)]),
        mixed(gray, inks.dark, 0.4),
        volume=0.3,
    )
    body = smooth(
        [(0.16, -0.55), (0.06, -0.62), (-0.1, -0.54), (-0.24, -0.4), (-0.2, -0.36), (-0.02, -0.35), (0.12, -0.41)]
    )
    f.fill(body, gray, volume=0.5)
    f.fur("heron", body, gray, count=240, length=0.07, lean=2.6, spread=0.3)
    for k in range(5):
        f.line(
            [(0.02 - 0.02 * k, -0.53 + 0.03 * k), (-0.12, -0.44 + 0.022 * k), (-0.28, -0.33 + 0.012 * k)],
            [0.012, 0.022, 0.006],
            mixed(gray, inks.light if k % 2 else inks.dark, 0.35),
        )
    neck = smooth([(0.12, -0.5), (0.2, -0.6), (0.14, -0.72), (0.1, -0.84), (0.17, -0.945)], closed=False)
    f.fill(stroke(neck, [0.12, 0.075, 0.05, 0.045, 0.05]), pale, volume=0.5)
    f.fill(smooth([(0.12, -0.96), (0.2, -0.99), (0.27, -0.95), (0.25, -0.92), (0.15, -0.92)]), pale, volume=0.4)
    f.fill(
        smooth([(0.2, -0.975), (0.12, -0.98), (0.0, -0.92), (-0.06, -0.88), (0.08, -0.94)]),
        mixed(inks.dark, inks.near, 0.2),
        volume=0.2,
    )
    f.fill(
        smooth([(0.25, -0.955), (0.36, -0.94), (0.47, -0.905), (0.36, -0.915), (0.25, -0.92)], steps=6),
        inks.accent,
        volume=0.3,
    )
    f.dot(0.228, -0.955, 0.012, 0.011, inks.accent)
    f.dot(0.228, -0.955, 0.006, 0.007, BLACK)
    for k in range(6):
        f.line(
            [(0.13, -0.48 + 0.008 * k), (0.15 + 0.008 * k, -0.4), (0.12 + 0.016 * k, -0.33 + 0.01 * k)],
            [0.012, 0.003],
            pale,
            alpha=0.9,
        )
