"""A long dragon that winds through the air."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed
from viper_desktop.engine.atelier.shapes import Points, petal, points, smooth, stroke
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects.figure import Figure, quad


def dragon(stage: Stage) -> None:
    """A long dragon that winds through the air."""
    f, inks = Figure(stage, y=stage.ground - stage.scale * 0.45, size=stage.scale * 0.86), stage.inks
    rng = stage.rng("dragon")
    coat = mixed(inks.accent2, inks.near, 0.25)
    belly = mixed(inks.accent, inks.light, 0.4)
    bends = [
        (0.52, -0.42),
        (0.3, -0.6),
        (0.02, -0.52),
        (-0.04, -0.28),
        (0.24, -0.1),
        (0.42, 0.1),
        (0.2, 0.3),
        (-0.16, 0.22),
        (-0.36, -0.02),
        (-0.62, -0.16),
        (-0.86, 0.0),
        (-0.98, 0.2),
    ]
    curve = smooth(bends, closed=False, steps=24)
    along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(curve, axis=0).T))])
    t = np.linspace(0, 1, 90)
    spine = np.stack([np.interp(t * along[-1], along, curve[:, axis]) for axis in (0, 1)], 1)
    width = (
        0.15 * np.clip(np.sin(np.pi * np.clip(t * 0.9 + 0.1, 0, 1)) ** 0.7 + 0.25 * (1 - t), 0.04, 1) * (1 - 0.7 * t**3)
    )
    tangent = np.gradient(spine, axis=0)
    tangent /= np.hypot(tangent[:, 0], tangent[:, 1])[:, None]
    normal = np.stack([-tangent[:, 1], tangent[:, 0]], 1)
    for i in range(4, 86, 3):
        base = spine[i] + normal[i] * width[i] * 0.42
        tip = base + normal[i] * 0.075 * (1 - 0.5 * t[i]) + tangent[i] * 0.05
        f.fill(points([base - tangent[i] * 0.024, tip, base + tangent[i] * 0.024]), inks.accent, volume=0.3)
    for i, side in ((26, 1), (29, -1), (62, 1), (65, -1)):
        root = spine[i] - normal[i] * width[i] * 0.3
        knee = root + np.array([0.05 * side + 0.03, 0.13])
        foot = knee + np.array([0.07, 0.055])
        f.line([root, knee, foot], [0.07, 0.045, 0.028], mixed(coat, inks.dark, 0.18 * (side < 0)), volume=0.4)
        for claw in (-0.5, 0.0, 0.5):
            f.line([foot, foot + np.array([0.05, 0.018 + claw * 0.045])], [0.016, 0.003], inks.light)
    f.fill(stroke(spine, width), coat, volume=0.6, roundness=0.06)
    f.fill(
        np.vstack([spine - normal * (width * 0.22)[:, None], (spine - normal * (width * 0.5)[:, None])[::-1]]),
        belly,
        volume=0.2,
        alpha=0.92,
    )
    scales: list[tuple[Points, Color]] = []
    for i in range(2, 86):
        for row in (-0.1, 0.1, 0.3):
            place = spine[i] + normal[i] * width[i] * row
            angle = float(np.arctan2(tangent[i, 1], tangent[i, 0]))
            scales.append(
                (
                    petal(place[0], place[1], angle, 0.03, 0.022),
                    mixed(coat, inks.dark if (i + round(row * 10)) % 2 else inks.light, 0.22 + 0.1 * rng.random()),
                )
            )
    f.scatter(scales, alpha=0.65)
    for k in range(7):
        end = spine[-1] + np.array([-0.14 + 0.012 * k, -0.1 + 0.032 * k])
        f.line([spine[-2], (spine[-1] + end) / 2 + [0, -0.02], end], [0.03, 0.02, 0.003], inks.accent)
    _dragon_head(f, spine[0], coat, belly)


def _dragon_head(f: Figure, neck: Points, coat: Color, belly: Color) -> None:
    """Jaws, horns, whiskers and mane at the start of the spine."""
    inks = f.stage.inks
    x, y = float(neck[0]), float(neck[1])
    for k in range(9):
        f.line(
            [
                (x - 0.02, y - 0.07 + 0.02 * k),
                (x - 0.13, y - 0.12 + 0.032 * k),
                (x - 0.24 - 0.01 * (k % 3), y - 0.13 + 0.045 * k),
            ],
            [0.035, 0.026, 0.003],
            mixed(inks.accent, inks.dark, 0.12 * (k % 2)),
            volume=0.2,
        )
    f.fill(
        smooth(
            [
                (x - 0.02, y + 0.05),
                (x + 0.1, y + 0.065),
                (x + 0.24, y + 0.1),
                (x + 0.27, y + 0.08),
                (x + 0.15, y + 0.02),
                (x, y - 0.01),
            ]
        ),
        mixed(coat, inks.dark, 0.25),
        volume=0.3,
    )
    f.fill(
        smooth(
            [
                (x - 0.06, y + 0.02),
                (x - 0.07, y - 0.07),
                (x + 0.03, y - 0.125),
                (x + 0.11, y - 0.09),
                (x + 0.2, y - 0.08),
                (x + 0.29, y - 0.07),
                (x + 0.31, y - 0.015),
                (x + 0.24, y + 0.018),
                (x + 0.1, y + 0.02),
            ]
        ),
        coat,
        volume=0.5,
    )
    for k in range(5):
        tx = x + 0.12 + 0.034 * k
        f.fill(quad((tx, y + 0.012), (tx + 0.018, y + 0.012), (tx + 0.009, y + 0.045)), inks.light, volume=0)
    for lift, back in ((0.0, 0.0), (0.035, -0.03)):
        f.line(
            [(x + 0.0 + back, y - 0.1 + lift), (x - 0.1 + back, y - 0.2 + lift), (x - 0.14 + back, y - 0.31 + lift)],
            [0.034, 0.02, 0.004],
            mixed(belly, inks.dark, 0.15),
            volume=0.3,
        )
    f.dot(x + 0.085, y - 0.06, 0.027, 0.022, mixed(inks.accent, inks.light, 0.5), glow=0.5)
    f.dot(x + 0.09, y - 0.06, 0.009, 0.02, inks.dark)
    f.dot(x + 0.28, y - 0.055, 0.011, 0.008, inks.dark)
    for k, sign in ((0, -1), (1, 1)):
        f.line(
            [
                (x + 0.28, y - 0.03),
                (x + 0.38, y + sign * 0.06),
                (x + 0.33 + 0.06 * k, y + sign * 0.16),
                (x + 0.42, y + sign * 0.22),
            ],
            [0.012, 0.008, 0.002],
            inks.accent,
        )
