"""People: a profile crowned with flowers, somebody under an umbrella."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import mixed, vertical
from viper_desktop.engine.atelier.settings.woods import foliage_inks, leaves
from viper_desktop.engine.atelier.shapes import smooth
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects.figure import Figure
from viper_desktop.engine.atelier.subjects.flowers import bloom


def portrait(stage: Stage) -> None:
    """A head in profile, with a landscape of flowers and leaves growing where the thoughts are."""
    f, inks = Figure(stage, size=stage.scale * 1.25, y=stage.ground + 0.12 * stage.scale), stage.inks
    rng = stage.rng("portrait")
    skin = mixed(mixed(inks.near, inks.accent2, 0.2), inks.dark, 0.2)
    face = [
        (0.02, 0.1),
        (-0.02, -0.12),
        (0.02, -0.24),
        (0.1, -0.27),
        (0.2, -0.26),
        (0.235, -0.3),
        (0.225, -0.345),
        (0.245, -0.37),
        (0.235, -0.4),
        (0.25, -0.42),
        (0.25, -0.45),
        (0.3, -0.475),
        (0.305, -0.5),
        (0.26, -0.58),
        (0.255, -0.64),
        (0.27, -0.7),
        (0.25, -0.8),
        (0.19, -0.89),
        (0.06, -0.96),
        (-0.1, -0.955),
        (-0.22, -0.88),
        (-0.29, -0.75),
        (-0.28, -0.6),
        (-0.22, -0.46),
        (-0.2, -0.32),
        (-0.22, -0.18),
        (-0.3, -0.08),
        (-0.55, 0.0),
        (-0.62, 0.12),
        (-0.2, 0.25),
        (0.25, 0.2),
    ]
    outline = smooth(face)
    f.fill(outline, vertical(mixed(skin, inks.mid, 0.25), skin, f.y - f.size, f.y), volume=0.4, roundness=0.12)
    hair = smooth(
        [
            (0.24, -0.79),
            (0.19, -0.92),
            (0.04, -1.0),
            (-0.14, -0.99),
            (-0.28, -0.9),
            (-0.35, -0.74),
            (-0.34, -0.56),
            (-0.27, -0.4),
            (-0.19, -0.36),
            (-0.14, -0.45),
            (-0.1, -0.56),
            (-0.02, -0.66),
            (0.08, -0.72),
            (0.18, -0.76),
        ]
    )
    f.fill(hair, mixed(inks.dark, inks.near, 0.2), volume=0.3)
    for k in range(34):
        t = k / 33
        f.line(
            [
                (0.2 - 0.5 * t, -0.8 - 0.13 * np.sin(t * 3)),
                (0.0 - 0.34 * t, -0.92 + 0.16 * t),
                (-0.16 - 0.12 * t, -0.66 + 0.1 * t),
                (-0.16 - 0.06 * t, -0.42),
            ],
            [0.006, 0.014, 0.003],
            mixed(inks.dark, inks.light if k % 3 == 0 else inks.accent, 0.22),
            alpha=0.5,
        )
    f.line([(0.175, -0.6), (0.215, -0.585), (0.24, -0.575)], [0.005, 0.012, 0.004], inks.dark)
    f.line([(0.165, -0.655), (0.22, -0.67), (0.25, -0.655)], [0.004, 0.014, 0.005], inks.dark, alpha=0.9)
    f.line([(0.19, -0.375), (0.235, -0.385)], 0.008, mixed(inks.dark, inks.accent2, 0.4), alpha=0.8)
    f.line(
        [(-0.06, -0.58), (-0.02, -0.6), (0.0, -0.55), (-0.04, -0.5), (-0.05, -0.53)],
        0.012,
        mixed(skin, inks.light, 0.25),
        alpha=0.7,
    )
    garland = [
        (-0.3 + 0.6 * t, -0.84 - 0.16 * np.sin(np.pi * (0.15 + 0.8 * t)) + 0.08 * (1 - t))
        for t in np.linspace(0, 1, 12)
    ]
    centers = np.concatenate([np.array(p) + rng.normal(0, 0.045, (16, 2)) for p in garland])
    leaves(stage, "garland", f.at(centers), foliage_inks(stage, 0.0, 0.3), size=0.07 * f.size, depth=0.19)
    kinds = ("rose", "daisy", "poppy")
    for i, (x, y) in enumerate(garland):
        bloom(
            f,
            x + rng.normal(0, 0.012),
            y,
            float(rng.uniform(0.045, 0.085)),
            (inks.accent2, inks.accent, mixed(inks.accent2, inks.light, 0.5))[i % 3],
            kinds[i % 3],
            f"garland {i}",
        )
    f.fill(
        smooth(
            [
                (-0.6, 0.13),
                (-0.45, -0.02),
                (-0.27, -0.07),
                (-0.05, 0.05),
                (0.06, 0.04),
                (0.12, 0.2),
                (0.1, 0.5),
                (-0.6, 0.5),
            ]
        ),
        mixed(inks.accent2, inks.near, 0.45),
        volume=0.3,
    )


def wanderer(stage: Stage) -> None:
    """Somebody with an umbrella who walks away from us."""
    stage.shadow(stage.scale * 0.4)
    f, inks = Figure(stage, size=stage.scale * 0.85), stage.inks
    coat = mixed(inks.dark, inks.near, 0.25)
    for x, foot in ((-0.05, -0.07), (0.05, 0.1)):
        f.line(
            [(x, -0.3), (x + 0.01, -0.14), (foot, -0.01)],
            [0.075, 0.055, 0.045],
            mixed(inks.dark, coat, 0.4),
            volume=0.3,
        )
        f.dot(foot + 0.02, -0.005, 0.045, 0.018, inks.dark)
    f.fill(
        smooth(
            [
                (-0.07, -0.71),
                (0.07, -0.71),
                (0.115, -0.58),
                (0.125, -0.38),
                (0.165, -0.2),
                (0.0, -0.18),
                (-0.165, -0.2),
                (-0.125, -0.38),
                (-0.115, -0.58),
            ]
        ),
        coat,
        volume=0.5,
    )
    f.line([(0.0, -0.68), (0.0, -0.2)], 0.008, mixed(coat, inks.dark, 0.6), alpha=0.7)
    f.line(
        [(-0.1, -0.64), (-0.155, -0.48), (-0.13, -0.36)], [0.07, 0.055, 0.045], mixed(coat, inks.dark, 0.25), volume=0.4
    )
    f.line([(0.09, -0.65), (0.15, -0.55), (0.11, -0.62)], [0.065, 0.05], coat, volume=0.3)
    f.dot(0, -0.775, 0.06, 0.07, mixed(inks.dark, inks.accent, 0.3), volume=0.5)
    f.fill(
        smooth([(-0.075, -0.73), (0, -0.7), (0.075, -0.73), (0.05, -0.69), (-0.05, -0.69)]), inks.accent2, volume=0.4
    )
    f.line([(0.03, -0.72), (0.14, -0.68), (0.21, -0.55), (0.17, -0.46)], [0.05, 0.035, 0.02], inks.accent2, volume=0.3)
    f.line([(0.11, -0.58), (0.07, -1.12)], 0.012, inks.dark)
    canopy = smooth(
        [
            (-0.32, -0.9),
            (-0.24, -1.06),
            (-0.06, -1.17),
            (0.09, -1.19),
            (0.26, -1.14),
            (0.4, -1.0),
            (0.46, -0.86),
            (0.33, -0.9),
            (0.2, -0.875),
            (0.07, -0.9),
            (-0.07, -0.88),
            (-0.2, -0.91),
        ]
    )
    f.fill(canopy, inks.accent2, volume=0.55, roundness=0.25)
    for x, y in ((-0.2, -0.91), (-0.07, -0.88), (0.07, -0.9), (0.2, -0.875), (0.33, -0.9)):
        f.line(
            [(0.085, -1.19), ((0.085 + x) / 2 + (x - 0.085) * 0.15, -1.09), (x, y)],
            [0.004, 0.008],
            mixed(inks.accent2, inks.dark, 0.4),
            alpha=0.7,
        )
    f.line([(0.085, -1.18), (0.088, -1.24)], 0.012, inks.dark)
