"""Things that carry people: sailboat, balloons, train, rocket."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed
from viper_desktop.engine.atelier.shapes import arc, blob, box, ellipse, smooth
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects.figure import Figure, quad


def sailboat(stage: Stage) -> None:
    """A sailing boat with bellied sails, and a smaller one far away."""
    inks = stage.inks
    far = Figure(
        stage,
        stage.x + (0.34 if stage.x < stage.W / 2 else -0.34),
        stage.horizon + 0.012,
        stage.scale * 0.16,
        depth=0.75,
    )
    for f, hazy in ((far, 0.4), (Figure(stage), 0.0)):
        hull_ink, sail_ink = stage.haze(mixed(inks.dark, inks.accent2, 0.22), hazy), stage.haze(inks.light, hazy)
        f.line([(0.02, -0.1), (0.0, -1.02)], 0.016, mixed(hull_ink, inks.accent, 0.2))
        main = smooth(
            [(0.025, -0.98), (0.14, -0.72), (0.3, -0.42), (0.4, -0.16), (0.2, -0.145), (0.03, -0.15), (0.05, -0.55)]
        )
        f.fill(main, mixed(sail_ink, inks.accent, 0.08), volume=0.4, roundness=0.3)
        jib = smooth(
            [(-0.02, -0.9), (-0.12, -0.6), (-0.28, -0.32), (-0.4, -0.15), (-0.18, -0.17), (-0.03, -0.2), (-0.06, -0.5)]
        )
        f.fill(jib, mixed(stage.haze(inks.accent2, hazy), sail_ink, 0.1), volume=0.4, roundness=0.3)
        for k in range(1, 5):
            y = -0.98 + k * 0.17
            f.line([(0.035, y), (0.03 + 0.085 * k, y + 0.035)], 0.005, mixed(sail_ink, inks.mid, 0.5), alpha=0.6)
        hull = smooth(
            [
                (-0.46, -0.12),
                (-0.2, -0.085),
                (0.2, -0.085),
                (0.46, -0.13),
                (0.4, -0.03),
                (0.3, 0.02),
                (-0.28, 0.02),
                (-0.38, -0.04),
            ]
        )
        f.fill(hull, hull_ink, volume=0.5, roundness=0.25)
        f.line([(-0.44, -0.095), (0.0, -0.06), (0.43, -0.1)], 0.014, stage.haze(inks.accent, hazy))
        f.fill(
            smooth([(0.0, -1.02), (0.09, -1.01), (0.13, -0.98), (0.05, -0.975), (0.0, -0.985)], steps=5),
            stage.haze(inks.accent, hazy),
        )


def _balloon(f: Figure, inks_of: tuple[Color, ...], name: str) -> None:
    """One hot-air balloon, a unit high, the basket at (0, 0)."""
    stage, inks = f.stage, f.stage.inks
    t = np.linspace(0, 1, 40)
    profile = np.sin(np.pi * t**0.72) ** 0.85 * 0.36 + 0.06 * t * (t > 0.02)
    y = -1.0 + t * 0.76
    gores = 10
    edges = np.sin(np.linspace(-np.pi / 2, np.pi / 2, gores + 1))
    for k in range(gores):
        left, right = np.stack([profile * edges[k], y], 1), np.stack([profile * edges[k + 1], y], 1)
        f.fill(np.vstack([left, right[::-1]]), inks_of[k % len(inks_of)], volume=0.0, mottle=0.05)
    whole = np.vstack([np.stack([-profile, y], 1), np.stack([profile, y], 1)[::-1]])
    towards = stage.canvas.toward_light[0] * (-1 if f.flip else 1)
    f.fill(whole - [0, 0], mixed(inks.light, inks.accent, 0.2), alpha=0.0, volume=0.0)
    shade = np.vstack(
        [np.stack([-np.sign(towards) * profile, y], 1), np.stack([-np.sign(towards) * profile * 0.25, y], 1)[::-1]]
    )
    f.fill(shade, mixed(inks.dark, inks.near, 0.4), alpha=0.34, soft=0.045, volume=0.0)
    shine = np.vstack(
        [
            np.stack([np.sign(towards) * profile * 0.85, y], 1)[8:24],
            np.stack([np.sign(towards) * profile * 0.45, y], 1)[8:24][::-1],
        ]
    )
    f.fill(shine, inks.light, alpha=0.32, soft=0.03, volume=0.0)
    band = np.vstack([np.stack([-profile, y], 1)[14:19], np.stack([profile, y], 1)[14:19][::-1]])
    f.fill(band, mixed(inks.light, inks_of[0], 0.15), alpha=0.75, volume=0.0)
    for x in (-0.05, -0.018, 0.018, 0.05):
        f.line([(x * 1.1, -0.245), (x * 0.8, -0.08)], 0.006, inks.dark)
    f.fill(ellipse(0, -0.235, 0.03, 0.012), inks.accent, volume=0, glow=0.9 if stage.night else 0.4)
    f.fill(
        smooth([(-0.055, -0.085), (0.055, -0.085), (0.045, 0.0), (-0.045, 0.0)], steps=4),
        mixed(inks.dark, inks.accent, 0.35),
        volume=0.4,
    )
    rng = stage.rng("basket", name)
    f.scatter(
        [
            (box(x, yy, x + 0.012, yy + 0.007), mixed(inks.dark, inks.light, 0.3 * rng.random()))
            for x in np.arange(-0.048, 0.04, 0.018)
            for yy in np.arange(-0.078, -0.01, 0.014)
        ],
        alpha=0.6,
    )


def balloons(stage: Stage) -> None:
    """A balloon near and others far, over the land."""
    inks, rng = stage.inks, stage.rng("balloons")
    sets = (
        (inks.accent2, inks.light, inks.accent),
        (inks.mid, inks.light),
        (inks.accent, inks.accent2),
        (inks.accent2, inks.near),
        (inks.far, inks.accent),
    )
    base = min(stage.ground - 0.1 * stage.H, 0.22 * stage.H + stage.scale * 1.05)
    count = int(4 * stage.crowd) + 1
    for i in range(count):
        share = rng.uniform(0.14, 0.38)
        x = (stage.x / stage.W + 0.5 + (i / count - 0.4) * 0.75 + rng.normal(0, 0.05)) % 1 * stage.W
        y = rng.uniform(0.22, 0.9) * stage.horizon
        if abs(x - stage.x) < 0.36 * stage.scale + 0.1 * share:
            continue
        f = Figure(stage, float(x), float(y), stage.scale * share, depth=0.85 - share)
        _balloon(f, tuple(stage.haze(ink, 0.62 - share) for ink in sets[(i + 1) % 5]), f"far {i}")
    _balloon(Figure(stage, y=base, size=stage.scale * 1.05), sets[0], "near")


def train(stage: Stage) -> None:
    """A steam train that crosses the land on its viaduct, with its plume."""
    inks = stage.inks
    f = Figure(stage, size=stage.scale * 0.62)
    rng = stage.rng("steam")
    level = stage.ground + 0.005
    stone = mixed(mixed(inks.far, inks.near, 0.5), inks.light, 0.12)
    for x in np.arange(-0.1, stage.W + 0.2, 0.17):
        pier = np.vstack(
            [
                [[x, level]],
                [[x, stage.H + 0.1]],
                [[x + 0.05, stage.H + 0.1]],
                [[x + 0.05, level + 0.1]],
                arc(x + 0.11, level + 0.1, 0.06, 0.075, np.pi, 2 * np.pi, 14),
                [[x + 0.17, level + 0.1]],
                [[x + 0.17, level]],
            ]
        )
        stage.canvas.fill(pier, stone, depth=0.3, volume=0.25, roundness=0.1, mottle=0.2)
    stage.canvas.fill(box(-0.1, level, stage.W + 0.1, level + 0.022), mixed(stone, inks.dark, 0.4), depth=0.29)
    body = mixed(inks.dark, inks.accent2, 0.25)
    backwards = 1 if f.flip else -1
    chimney_x, chimney_y = stage.x - backwards * 0.5 * f.size, level - 0.52 * f.size
    steam = mixed(inks.light, stage.sky_low, 0.18)
    for k in range(24):
        away = k / 23
        puff = blob(
            chimney_x + backwards * (0.02 + 0.62 * away**1.1),
            chimney_y - 0.03 - 0.13 * away**0.6 + rng.normal(0, 0.012),
            (0.02 + 0.075 * away**0.8) * rng.uniform(0.8, 1.2),
            rng,
            0.15,
        )
        stage.canvas.fill(puff, steam, depth=0.35, alpha=0.85 - 0.62 * away, volume=0.3, soft=0.006 + 0.014 * away)
    for k in range(1, 4):
        x = -0.1 - k * 0.62
        f.fill(box(x - 0.27, -0.34, x + 0.27, -0.07), mixed(inks.accent2, inks.dark, 0.15 * (k % 2)), volume=0.3)
        f.fill(box(x - 0.29, -0.37, x + 0.29, -0.33), mixed(body, inks.dark, 0.3), volume=0.2)
        for w in np.linspace(-0.2, 0.2, 5):
            f.fill(
                box(x + w - 0.033, -0.28, x + w + 0.033, -0.19),
                mixed(inks.accent, inks.light, 0.45),
                volume=0.0,
                glow=0.7 if stage.night else 0.2,
            )
        for w in (-0.17, 0.17):
            f.dot(x + w, -0.045, 0.05, None, inks.dark, volume=0.3)
    f.fill(box(-0.36, -0.12, 0.62, -0.06), mixed(inks.dark, inks.near, 0.2), volume=0.2)
    f.fill(
        smooth([(-0.05, -0.34), (0.56, -0.34), (0.6, -0.23), (0.56, -0.12), (-0.05, -0.12)], steps=6),
        body,
        volume=0.65,
        roundness=0.3,
    )
    for x in (0.08, 0.26, 0.44):
        f.line([(x, -0.34), (x, -0.12)], 0.014, mixed(inks.accent, inks.dark, 0.2))
    f.fill(box(-0.36, -0.46, -0.04, -0.1), body, volume=0.3)
    f.fill(box(-0.4, -0.5, 0.0, -0.455), mixed(body, inks.dark, 0.5), volume=0.2)
    f.fill(
        box(-0.3, -0.42, -0.1, -0.28), mixed(inks.accent, inks.light, 0.4), volume=0.0, glow=0.7 if stage.night else 0.2
    )
    f.fill(
        quad((0.45, -0.33), (0.43, -0.52), (0.57, -0.52), (0.55, -0.33)), mixed(inks.dark, inks.near, 0.1), volume=0.5
    )
    f.fill(
        smooth([(0.18, -0.34), (0.19, -0.41), (0.24, -0.43), (0.29, -0.41), (0.3, -0.34)], steps=5),
        mixed(inks.accent, inks.dark, 0.15),
        volume=0.5,
    )
    f.dot(0.61, -0.25, 0.03, None, inks.light, glow=1.0 if stage.night else 0.3)
    for x, r in ((-0.24, 0.085), (0.0, 0.085), (0.24, 0.085), (0.48, 0.055)):
        f.dot(x, -r + 0.005, r, None, mixed(inks.dark, inks.near, 0.1), volume=0.2)
        f.dot(x, -r + 0.005, r * 0.72, None, mixed(inks.accent2, inks.dark, 0.3))
        for k in range(4):
            turn = k * np.pi / 4
            f.line(
                [
                    (x - np.cos(turn) * r * 0.7, -r + 0.005 - np.sin(turn) * r * 0.7),
                    (x + np.cos(turn) * r * 0.7, -r + 0.005 + np.sin(turn) * r * 0.7),
                ],
                0.01,
                inks.dark,
            )
    f.line([(-0.26, -0.07), (0.26, -0.07)], 0.018, mixed(inks.light, inks.mid, 0.4))
    f.fill(quad((0.6, -0.12), (0.74, 0.01), (0.6, 0.01)), mixed(inks.accent2, inks.dark, 0.3), volume=0.2)


def rocket(stage: Stage) -> None:
    """A rocket that rises on its flame."""
    f, inks = Figure(stage, y=stage.ground - stage.scale * 0.25, turn=0.28 * stage.side, flip=False), stage.inks
    rng = stage.rng("flame")
    for k in range(26):
        away = k / 25
        puff = blob(rng.normal(0, 0.03 + 0.05 * away), 0.12 + 0.75 * away, 0.05 + 0.11 * away, rng, 0.2)
        f.fill(
            puff,
            mixed(mixed(inks.accent, inks.light, 0.6), mixed(inks.far, inks.light, 0.35), away),
            alpha=0.75 - 0.55 * away,
            glow=0.5 * (1 - away),
            soft=0.02,
            volume=0.2,
        )
    f.fill(
        smooth([(-0.07, 0.02), (-0.09, 0.14), (0, 0.36), (0.09, 0.14), (0.07, 0.02)]), inks.accent, glow=1.0, volume=0
    )
    f.fill(
        smooth([(-0.035, 0.02), (-0.04, 0.1), (0, 0.22), (0.04, 0.1), (0.035, 0.02)]), inks.light, glow=1.0, volume=0
    )
    for side in (-1, 1):
        f.fill(
            smooth([(side * 0.12, -0.32), (side * 0.27, -0.1), (side * 0.26, 0.09), (side * 0.12, -0.02)], steps=6),
            inks.accent2,
            volume=0.45,
        )
    body = smooth(
        [
            (0, -1.0),
            (0.09, -0.86),
            (0.15, -0.6),
            (0.15, -0.3),
            (0.1, 0.02),
            (-0.1, 0.02),
            (-0.15, -0.3),
            (-0.15, -0.6),
            (-0.09, -0.86),
        ]
    )
    f.fill(body, mixed(inks.light, inks.far, 0.15), volume=0.65, roundness=0.35)
    f.fill(
        smooth([(0, -1.0), (0.085, -0.87), (0.13, -0.72), (0, -0.7), (-0.13, -0.72), (-0.085, -0.87)]),
        inks.accent2,
        volume=0.6,
        roundness=0.35,
    )
    f.dot(0, -0.53, 0.08, None, mixed(inks.dark, inks.near, 0.3), volume=0.3)
    f.dot(0, -0.53, 0.06, None, mixed(inks.accent, inks.light, 0.3), glow=0.5)
    f.line([(-0.145, -0.28), (0, -0.26), (0.145, -0.28)], 0.02, inks.accent2)
    f.fill(
        smooth([(0.02, -0.3), (0.03, -0.1), (0.0, 0.07), (-0.03, -0.1), (-0.02, -0.3)], steps=5),
        mixed(inks.accent2, inks.dark, 0.3),
        volume=0.3,
    )
