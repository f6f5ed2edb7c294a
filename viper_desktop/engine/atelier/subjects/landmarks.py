"""Landmarks: castle, lighthouse, windmill, temple, bridge."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed, vertical
from viper_desktop.engine.atelier.shapes import Points, arc, blob, box, points, smooth, stroke
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects.figure import Figure, quad
from viper_desktop.engine.atelier.subjects.houses import window


def castle(stage: Stage) -> None:
    """A castle on its rock, with pointed towers and flags."""
    f, inks = Figure(stage), stage.inks
    rng = stage.rng("castle")
    stone = mixed(mixed(inks.far, inks.light, 0.3), inks.near, 0.22)
    roof = mixed(inks.accent2, inks.near, 0.25)
    rock = smooth(
        [
            (-0.8, 0.12),
            (-0.66, -0.06),
            (-0.5, -0.13),
            (-0.42, -0.24),
            (0.4, -0.26),
            (0.5, -0.12),
            (0.64, -0.05),
            (0.8, 0.12),
        ]
    )
    f.fill(rock, mixed(inks.near, inks.dark, 0.3), volume=0.4, mottle=0.25)
    towers = [
        (-0.34, -0.2, 0.13, 0.5),
        (0.35, -0.22, 0.12, 0.44),
        (-0.12, -0.2, 0.15, 0.62),
        (0.15, -0.2, 0.12, 0.74),
        (0.0, -0.2, 0.1, 0.5),
    ]
    for x, foot, w, h in sorted(towers, key=lambda each: -each[3]):
        f.fill(box(x - w / 2, foot - h, x + w / 2, foot + 0.05), stone, volume=0.5, roundness=0.4, mottle=0.12)
        f.fill(
            quad((x - w * 0.66, foot - h), (x, foot - h - w * 2.0), (x + w * 0.66, foot - h)),
            roof,
            volume=0.5,
            roundness=0.3,
        )
        f.fill(
            box(x - w * 0.6, foot - h - 0.012, x + w * 0.6, foot - h + 0.012), mixed(stone, inks.dark, 0.35), volume=0.0
        )
        for k in range(int(h / 0.17)):
            window(f, x, foot - h + 0.13 + k * 0.16, w * 0.22, 0.06, arched=True)
        f.line([(x, foot - h - w * 1.9), (x, foot - h - w * 2.0 - 0.09)], 0.007, inks.dark)
        tip = foot - h - w * 2.0 - 0.09
        f.fill(
            smooth(
                [(x, tip), (x + 0.06, tip + 0.008), (x + 0.1, tip + 0.02), (x + 0.055, tip + 0.034), (x, tip + 0.04)],
                steps=5,
            ),
            inks.accent,
            volume=0.2,
        )
    wall = [(-0.44, -0.1), (-0.44, -0.36)]
    for k in range(11):
        x = -0.44 + k * 0.08
        wall += [(x, -0.36 - 0.04 * (k % 2 == 0)), (x + 0.08, -0.36 - 0.04 * (k % 2 == 0))]
    wall += [(0.44, -0.36), (0.44, -0.1)]
    f.fill(
        points(wall),
        vertical(stone, mixed(stone, inks.near, 0.4), f.y - 0.4 * f.size, f.y - 0.1 * f.size),
        volume=0.2,
        mottle=0.15,
    )
    bricks: list[tuple[Points, Color]] = []
    for _ in range(120):
        x, y = rng.uniform(-0.42, 0.4), rng.uniform(-0.34, -0.12)
        bricks.append(
            (box(x, y, x + 0.028, y + 0.012), mixed(stone, inks.dark if rng.random() < 0.6 else inks.light, 0.2))
        )
    f.scatter(bricks, alpha=0.6)
    gate = np.vstack([[[-0.06, -0.08]], arc(0, -0.22, 0.06, 0.075, np.pi, 2 * np.pi, 14), [[0.06, -0.08]]])
    f.fill(gate, mixed(inks.dark, inks.near, 0.15), volume=0.0)
    f.fill(
        smooth([(-0.05, -0.085), (0.05, -0.085), (0.12, 0.0), (0.03, 0.12), (-0.16, 0.12), (0.0, 0.0)]),
        mixed(inks.light, inks.far, 0.5),
        volume=0.1,
    )


def lighthouse(stage: Stage) -> None:
    """A striped lighthouse on a rock; its beam at night."""
    f, inks = Figure(stage), stage.inks
    rng = stage.rng("rock")
    if stage.night or stage.light.haze > 0.5:
        for side in (-1, 1):
            beam = quad((0, -0.93), (side * 2.2, -1.18), (side * 2.2, -0.72))
            stage.canvas.fill(
                f.at(beam), mixed(inks.accent, inks.light, 0.6), depth=0.5, alpha=0.3, soft=0.02, glow=0.14
            )
    for _ in range(9):
        rock = blob(rng.uniform(-0.42, 0.42), rng.uniform(-0.02, 0.07), rng.uniform(0.09, 0.2), rng, 0.3, 0.65)
        f.fill(rock, mixed(inks.dark, inks.near, 0.25 + 0.3 * rng.random()), volume=0.5, mottle=0.2)
    tower = [(-0.115, 0.0), (-0.075, -0.8), (0.075, -0.8), (0.115, 0.0)]
    f.fill(points(tower), mixed(inks.light, inks.far, 0.12), volume=0.5, roundness=0.4)
    for k in range(3):
        y0, y1 = -0.1 - k * 0.25, -0.22 - k * 0.25
        w0, w1 = 0.115 + 0.05 * y0, 0.115 + 0.05 * y1
        f.fill(quad((-w0, y0), (-w1, y1), (w1, y1), (w0, y0)), inks.accent2, volume=0.5, roundness=0.5)
    for y in (-0.3, -0.55):
        window(f, 0.0, y, 0.035, 0.06)
    f.fill(box(-0.11, -0.83, 0.11, -0.8), mixed(inks.dark, inks.near, 0.2), volume=0.2)
    f.line([(-0.11, -0.86), (0.11, -0.86)], 0.008, inks.dark)
    f.fill(
        box(-0.055, -0.95, 0.055, -0.83),
        mixed(inks.accent, inks.light, 0.55),
        volume=0.0,
        glow=1.2 if stage.night else 0.4,
    )
    for x in (-0.055, 0.0, 0.055):
        f.line([(x, -0.95), (x, -0.83)], 0.008, inks.dark)
    f.fill(
        smooth([(-0.075, -0.95), (-0.04, -1.0), (0, -1.03), (0.04, -1.0), (0.075, -0.95)], steps=6),
        mixed(inks.accent2, inks.dark, 0.3),
        volume=0.5,
    )


def windmill(stage: Stage) -> None:
    """A windmill with lattice sails."""
    stage.shadow(stage.scale * 0.5)
    f, inks = Figure(stage), stage.inks
    f.fill(
        quad((-0.2, 0.01), (-0.12, -0.62), (0.12, -0.62), (0.2, 0.01)),
        mixed(inks.light, inks.far, 0.25),
        volume=0.5,
        roundness=0.35,
        mottle=0.12,
    )
    f.fill(
        smooth([(-0.145, -0.61), (-0.1, -0.72), (0, -0.77), (0.1, -0.72), (0.145, -0.61)], steps=6),
        mixed(inks.accent2, inks.dark, 0.25),
        volume=0.5,
    )
    f.fill(
        np.vstack([[[-0.05, 0.01]], arc(0, -0.12, 0.05, 0.05, np.pi, 2 * np.pi, 12), [[0.05, 0.01]]]),
        mixed(inks.dark, inks.accent2, 0.3),
        volume=0.2,
    )
    window(f, 0, -0.32, 0.06, 0.08)
    turn = float(stage.rng("sails").uniform(0, np.pi / 2))
    wood = mixed(inks.dark, inks.near, 0.25)
    for k in range(4):
        angle = turn + k * np.pi / 2
        along = np.array([np.cos(angle), np.sin(angle)])
        across = np.array([-along[1], along[0]])
        hub = np.array([0.0, -0.66])
        sail = points(
            [
                hub + along * 0.09,
                hub + along * 0.5,
                hub + along * 0.5 + across * 0.1,
                hub + along * 0.09 + across * 0.08,
            ]
        )
        f.fill(sail, mixed(inks.light, inks.accent, 0.2), alpha=0.85, volume=0.15)
        f.line([hub - along * 0.03, hub + along * 0.52], 0.02, wood)
        for step in np.linspace(0.1, 0.5, 9):
            f.line([hub + along * step, hub + along * step + across * 0.095], 0.007, wood)
        f.line([hub + along * 0.1 + across * 0.045, hub + along * 0.5 + across * 0.05], 0.006, wood)
    f.dot(0, -0.66, 0.026, None, inks.dark, volume=0.5)


def temple(stage: Stage) -> None:
    """A pagoda of five roofs, each smaller than the one below."""
    stage.shadow(stage.scale * 0.7)
    f, inks = Figure(stage), stage.inks
    roof, wall = mixed(inks.dark, inks.near, 0.45), mixed(inks.accent2, inks.near, 0.15)
    f.fill(box(-0.36, -0.05, 0.36, 0.02), mixed(inks.far, inks.near, 0.3), volume=0.2)
    for level in range(5):
        half, foot = 0.27 - 0.042 * level, -0.05 - level * 0.165
        f.fill(box(-half, foot - 0.13, half, foot), wall, volume=0.15, mottle=0.1)
        for x in np.linspace(-half * 0.9, half * 0.9, 5):
            f.line([(x, foot), (x, foot - 0.13)], 0.012, mixed(wall, inks.dark, 0.55))
        for x in np.linspace(-half * 0.68, half * 0.68, 4):
            lit = stage.night or stage.light.disc == "low sun"
            f.fill(
                box(x - 0.02, foot - 0.085, x + 0.02, foot - 0.025),
                mixed(inks.accent, inks.light, 0.4) if lit else mixed(inks.dark, wall, 0.3),
                volume=0,
                glow=0.6 if stage.night else 0.1 * lit,
            )
        reach = half + 0.13
        eave = smooth(
            [
                (-reach - 0.02, foot - 0.155),
                (-reach * 0.75, foot - 0.125),
                (0, foot - 0.118),
                (reach * 0.75, foot - 0.125),
                (reach + 0.02, foot - 0.155),
                (half * 0.9, foot - 0.185),
                (half * 0.7, foot - 0.205),
                (-half * 0.7, foot - 0.205),
                (-half * 0.9, foot - 0.185),
            ]
        )
        f.fill(eave, roof, volume=0.5)
        f.line([(-reach, foot - 0.148), (0, foot - 0.12), (reach, foot - 0.148)], 0.009, mixed(inks.accent, roof, 0.35))
    f.line([(0, -0.9), (0, -1.08)], [0.02, 0.006], mixed(inks.accent, inks.dark, 0.2))
    for y in (-0.93, -0.97, -1.01):
        f.dot(0, y, 0.022, 0.008, inks.accent)


def bridge(stage: Stage) -> None:
    """A stone bridge of two arches from side to side."""
    inks = stage.inks
    stone = mixed(mixed(inks.near, inks.far, 0.42), inks.accent, 0.08)
    level, rise = stage.ground + 0.02, stage.scale * 0.42
    xs = np.linspace(-0.1, stage.W + 0.1, 60)
    deck = level - rise * (0.62 + 0.38 * np.cos((xs - stage.x) / stage.W * 2.6))
    top = np.stack([xs, deck], 1)
    body = np.vstack([top, [[stage.W + 0.1, level], [-0.1, level]]])
    holes = [(stage.x - 0.27, 0.2), (stage.x + 0.24, 0.2)]
    stage.canvas.fill(stroke(top, 0.035), mixed(stone, inks.dark, 0.25), depth=0.3, focus=1.0, volume=0.3)
    keep = stage.canvas.rgb.copy(), stage.canvas.depth.copy(), stage.canvas.focus.copy()
    stage.canvas.fill(
        body, vertical(stone, mixed(stone, inks.dark, 0.4), level - rise, level), depth=0.3, focus=1.0, mottle=0.2
    )
    rng = stage.rng("stones")
    blocks = []
    for _ in range(320):
        x, y = rng.uniform(-0.05, stage.W + 0.05), rng.uniform(level - rise, level)
        if y > float(np.interp(x, xs, deck)) + 0.01:
            blocks.append(
                (box(x, y, x + 0.034, y + 0.016), mixed(stone, inks.dark if rng.random() < 0.55 else inks.light, 0.16))
            )
    stage.canvas.scatter(blocks, depth=0.3, alpha=0.7, focus=1.0)
    for x, radius in holes:
        hole = np.vstack(
            [
                [[x - radius, level + 0.01]],
                arc(x, level, radius, rise * 0.78, np.pi, 2 * np.pi, 40),
                [[x + radius, level + 0.01]],
            ]
        )
        ring = stroke(arc(x, level, radius + 0.014, rise * 0.78 + 0.014, np.pi, 2 * np.pi, 40), 0.03)
        stage.canvas.fill(ring, mixed(stone, inks.light, 0.25), depth=0.3, focus=1.0, mottle=0.25)
        _reopened(stage, hole, keep)
    stage.canvas.fill(stroke(top - [0, 0.025], 0.02), mixed(stone, inks.light, 0.25), depth=0.28, focus=1.0, volume=0.3)


def _reopened(stage: Stage, hole: Points, keep: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    """Cut a hole through which what was there before is seen again."""
    canvas = stage.canvas
    painted = canvas.rgb.copy()
    canvas.fill(hole, np.array([1.0, 0.0, 1.0], np.float32), depth=-1.0, mottle=0.0)
    inside = canvas.depth < 0
    canvas.rgb = np.where(inside[..., None], keep[0], painted)
    canvas.depth[inside] = keep[1][inside]
    canvas.focus[inside] = keep[2][inside]
