"""Tables that are laid: a still life and a tea party."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed
from viper_desktop.engine.atelier.shapes import box, ellipse, petal, smooth, stroke
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects.figure import Figure
from viper_desktop.engine.atelier.subjects.flowers import bloom


def still_life(stage: Stage) -> None:
    """A bottle, a bowl of fruit and a cloth on a table."""
    inks = stage.inks
    cloth = smooth(
        [
            (stage.x - 0.46, stage.ground - 0.01),
            (stage.x - 0.2, stage.ground - 0.035),
            (stage.x + 0.3, stage.ground - 0.02),
            (stage.x + 0.46, stage.ground + 0.03),
            (stage.x + 0.3, stage.ground + 0.2),
            (stage.x + 0.1, stage.ground + 0.16),
            (stage.x - 0.1, stage.ground + 0.26),
            (stage.x - 0.34, stage.ground + 0.14),
        ]
    )
    stage.canvas.fill(cloth, mixed(inks.light, inks.far, 0.2), depth=0.24, volume=0.3, mottle=0.1)
    for k in range(7):
        x = stage.x - 0.36 + k * 0.12
        fold = smooth(
            [(x, stage.ground + 0.0), (x + 0.02, stage.ground + 0.07), (x - 0.015, stage.ground + 0.17)], closed=False
        )
        stage.canvas.fill(
            stroke(fold, [0.004, 0.02, 0.006]), mixed(inks.mid, inks.far, 0.4), depth=0.24, alpha=0.35, soft=0.006
        )
    f = Figure(stage)
    stage.shadow(stage.scale * 0.34, x=stage.x - 0.3 * stage.scale * (-1 if f.flip else 1))
    glass = mixed(inks.near, inks.mid, 0.3)
    bottle = smooth(
        [
            (-0.36, 0.0),
            (-0.42, -0.03),
            (-0.42, -0.45),
            (-0.385, -0.58),
            (-0.345, -0.66),
            (-0.34, -0.9),
            (-0.26, -0.9),
            (-0.255, -0.66),
            (-0.215, -0.58),
            (-0.18, -0.45),
            (-0.18, -0.03),
            (-0.24, 0.0),
        ]
    )
    f.fill(bottle, glass, volume=0.65, roundness=0.35, alpha=0.94)
    f.fill(
        smooth([(-0.395, -0.08), (-0.4, -0.42), (-0.37, -0.52), (-0.355, -0.42), (-0.36, -0.08)]),
        inks.light,
        alpha=0.4,
        volume=0,
        soft=0.008,
    )
    f.fill(box(-0.415, -0.36, -0.185, -0.16), mixed(inks.light, inks.accent, 0.2), volume=0.3, roundness=0.4)
    f.fill(box(-0.345, -0.96, -0.255, -0.88), mixed(inks.accent, inks.dark, 0.3), volume=0.5)
    stage.shadow(stage.scale * 0.7, x=stage.x + 0.16 * stage.scale * (-1 if f.flip else 1))
    bowl_ink = mixed(inks.mid, inks.light, 0.3)
    fruit = [
        (-0.04, -0.31, 0.12, inks.accent),
        (0.16, -0.33, 0.125, inks.accent2),
        (0.33, -0.3, 0.11, mixed(inks.accent, inks.accent2, 0.4)),
        (0.07, -0.46, 0.115, mixed(inks.accent2, inks.dark, 0.12)),
        (0.25, -0.45, 0.11, mixed(inks.accent, inks.light, 0.25)),
    ]
    for x, y, r, ink in fruit:
        _fruit(f, x, y, r, ink)
    bowl = smooth(
        [
            (-0.2, -0.28),
            (0.14, -0.24),
            (0.5, -0.28),
            (0.42, -0.1),
            (0.28, -0.02),
            (0.26, 0.0),
            (0.04, 0.0),
            (0.02, -0.02),
            (-0.12, -0.1),
        ]
    )
    f.fill(bowl, bowl_ink, volume=0.6, roundness=0.28)
    f.line([(-0.17, -0.2), (0.15, -0.15), (0.46, -0.2)], 0.014, mixed(inks.near, bowl_ink, 0.2), alpha=0.7)
    stage.shadow(stage.scale * 0.2, x=stage.x + 0.58 * stage.scale * (-1 if f.flip else 1))
    _fruit(f, 0.6, -0.1, 0.11, inks.accent2)
    _fruit(f, -0.66, -0.095, 0.1, inks.accent)


def _fruit(f: Figure, x: float, y: float, r: float, ink: Color) -> None:
    """An apple or an orange with a stalk and a highlight."""
    inks = f.stage.inks
    f.fill(
        smooth(
            [
                (x, y - r * 0.92),
                (x + r * 0.7, y - r * 0.9),
                (x + r, y - r * 0.1),
                (x + r * 0.6, y + r * 0.85),
                (x, y + r * 0.92),
                (x - r * 0.6, y + r * 0.85),
                (x - r, y - r * 0.1),
                (x - r * 0.7, y - r * 0.9),
            ]
        ),
        ink,
        volume=0.75,
        roundness=0.34,
        mottle=0.12,
    )
    f.dot(x, y - r * 0.84, r * 0.24, r * 0.08, mixed(ink, inks.dark, 0.5), alpha=0.7)
    f.line([(x, y - r * 0.84), (x + r * 0.08, y - r * 1.2)], r * 0.09, mixed(inks.dark, inks.near, 0.3))
    side = f.stage.canvas.toward_light[0] * (-1 if f.flip else 1)
    f.fill(
        ellipse(x + np.sign(side) * r * 0.36, y - r * 0.42, r * 0.2, r * 0.13),
        inks.light,
        alpha=0.6,
        soft=r * 0.1,
        volume=0,
    )


def cup(f: Figure, x: float, y: float, size: float, ink: Color) -> None:
    """A tea cup on its saucer, with a handle and steam."""
    inks = f.stage.inks
    f.dot(x, y, size * 0.85, size * 0.16, mixed(ink, inks.light, 0.4), volume=0.4)
    f.line(
        [
            (x + size * 0.42, y - size * 0.62),
            (x + size * 0.8, y - size * 0.6),
            (x + size * 0.7, y - size * 0.28),
            (x + size * 0.34, y - size * 0.22),
        ],
        size * 0.1,
        ink,
        volume=0.3,
    )
    f.fill(
        smooth(
            [
                (x - size * 0.5, y - size * 0.8),
                (x, y - size * 0.72),
                (x + size * 0.5, y - size * 0.8),
                (x + size * 0.44, y - size * 0.4),
                (x + size * 0.22, y - size * 0.06),
                (x - size * 0.22, y - size * 0.06),
                (x - size * 0.44, y - size * 0.4),
            ]
        ),
        ink,
        volume=0.6,
        roundness=0.3,
    )
    f.dot(x, y - size * 0.78, size * 0.49, size * 0.12, mixed(ink, inks.light, 0.5))
    f.dot(x, y - size * 0.77, size * 0.43, size * 0.09, mixed(inks.accent, inks.dark, 0.4))
    for dx in (-0.12, 0.14):
        steam = [
            (x + dx * size, y - size * 0.9),
            (x + (dx + 0.1) * size, y - size * 1.2),
            (x + (dx - 0.08) * size, y - size * 1.5),
            (x + (dx + 0.06) * size, y - size * 1.85),
        ]
        f.fill(
            stroke(smooth(steam, closed=False), [0.01, size * 0.12, 0.01]),
            inks.light,
            alpha=0.35,
            soft=size * 0.05,
            volume=0,
        )


def tea_party(stage: Stage) -> None:
    """A laid table: tea pot, cups, a cake and a lantern."""
    stage.shadow(stage.scale * 1.3)
    f, inks = Figure(stage, flip=False), stage.inks
    rng = stage.rng("tea")
    wood = mixed(inks.dark, inks.near, 0.45)
    for x in (-0.55, 0.55):
        f.line([(x, -0.38), (x * 1.02, -0.18), (x * 1.08, 0.0)], [0.07, 0.035, 0.05], wood, volume=0.4)
    cloth = mixed(inks.light, inks.accent2, 0.1)
    hem = [(0.78 - k * 0.13, -0.2 + 0.035 * np.sin(k * 2.6) + 0.02) for k in range(13)]
    f.fill(
        smooth([(-0.74, -0.42), (-0.5, -0.45), (0.5, -0.45), (0.74, -0.42), *hem]), cloth, volume=0.35, roundness=0.12
    )
    for k in range(11):
        x = -0.68 + k * 0.136
        f.line(
            [(x * 0.96, -0.4), (x, -0.3), (x * 1.02, -0.2)],
            [0.006, 0.022, 0.01],
            mixed(cloth, inks.mid, 0.5),
            alpha=0.4,
        )
    f.dot(0, -0.435, 0.76, 0.06, mixed(cloth, inks.light, 0.4), volume=0.15)
    pot = inks.accent2
    f.line([(-0.16, -0.62), (-0.29, -0.64), (-0.31, -0.76), (-0.38, -0.81)], [0.075, 0.05, 0.035], pot, volume=0.5)
    f.line([(0.14, -0.76), (0.29, -0.78), (0.3, -0.6), (0.15, -0.54)], 0.034, pot, volume=0.4)
    f.fill(
        smooth(
            [
                (0, -0.86),
                (0.14, -0.8),
                (0.205, -0.65),
                (0.15, -0.5),
                (0.08, -0.455),
                (-0.08, -0.455),
                (-0.15, -0.5),
                (-0.205, -0.65),
                (-0.14, -0.8),
            ]
        ),
        pot,
        volume=0.65,
        roundness=0.3,
    )
    f.fill(smooth([(-0.1, -0.82), (0, -0.9), (0.1, -0.82), (0, -0.8)]), mixed(pot, inks.dark, 0.15), volume=0.5)
    f.dot(0, -0.915, 0.028, None, inks.accent, volume=0.5)
    for x, y in ((-0.05, -0.64), (0.06, -0.7), (0.05, -0.56), (-0.11, -0.55)):
        for k in range(5):
            f.fill(petal(x, y, k * 1.257, 0.03, 0.024), mixed(inks.light, inks.accent, 0.15), volume=0)
        f.dot(x, y, 0.008, None, inks.accent)
    cup(f, -0.5, -0.43, 0.14, mixed(inks.light, inks.mid, 0.2))
    cup(f, 0.36, -0.41, 0.13, mixed(inks.accent, inks.light, 0.35))
    for level, (half, foot) in enumerate(((0.13, -0.45), (0.1, -0.54), (0.065, -0.62))):
        f.fill(box(0.58 - half, foot - 0.085, 0.58 + half, foot), mixed(inks.accent2, inks.light, 0.62), volume=0.4)
        drip = (
            [(0.58 - half, foot - 0.09)]
            + [(0.58 - half + k * half / 4, foot - 0.06 + 0.022 * (k % 2)) for k in range(9)]
            + [(0.58 + half, foot - 0.09)]
        )
        f.fill(smooth(drip, steps=4), mixed(inks.light, inks.accent, 0.1 + 0.1 * level), volume=0.2)
    for k in range(5):
        f.dot(0.53 + 0.025 * k, -0.715 - 0.006 * (k % 2), 0.016, None, inks.accent2, volume=0.5)
    line = [(-1.25, -1.5), (-0.6, -1.28), (0, -1.22), (0.6, -1.28), (1.25, -1.5)]
    rope = smooth(line, closed=False)
    f.fill(stroke(rope, 0.008), wood, volume=0)
    for i in range(4, len(rope) - 2, 6):
        x, y = rope[i]
        ink = (inks.accent, inks.accent2, inks.light)[i // 6 % 3]
        f.fill(
            smooth(
                [
                    (x - 0.04, y + 0.04),
                    (x, y + 0.015),
                    (x + 0.04, y + 0.04),
                    (x + 0.045, y + 0.1),
                    (x, y + 0.14),
                    (x - 0.045, y + 0.1),
                ]
            ),
            mixed(ink, inks.light, 0.25),
            volume=0.3,
            glow=0.8 if stage.night else 0.25,
        )
    for k in range(int(rng.integers(3, 5))):
        bloom(
            f,
            -0.25 + 0.035 * k,
            -0.5 - 0.035 * (k % 2),
            0.045,
            (inks.accent, inks.accent2)[k % 2],
            "daisy",
            f"posy {k}",
        )
