"""Trees, mushrooms and a cactus."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import mixed, vertical
from viper_desktop.engine.atelier.settings.woods import crown, foliage_inks, leaves
from viper_desktop.engine.atelier.shapes import Points, ellipse, petal, smooth, stroke
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects.figure import Figure

NEAREST = 0.2


def _boughs(
    f: Figure,
    rng: np.random.Generator,
    x: float,
    y: float,
    angle: float,
    length: float,
    width: float,
    level: int,
    out: list[Points],
    tips: list[tuple[float, float]],
) -> None:
    """A tree's boughs, each dividing in two or three, collected as outlines and tips."""
    bend = rng.normal(0, 0.2)
    end = (x + np.cos(angle + bend) * length, y + np.sin(angle + bend) * length)
    middle = (
        (x + end[0]) / 2 + np.cos(angle - bend) * length * 0.06,
        (y + end[1]) / 2 + np.sin(angle - bend) * length * 0.06,
    )
    out.append(stroke(smooth([(x, y), middle, end], closed=False, steps=6), [width, width * 0.62]))
    if level == 0:
        tips.append(end)
        return
    for k in range(3 if rng.random() < 0.45 else 2):
        turn = (k - 0.5) * rng.uniform(0.5, 0.85) * (1 if rng.random() < 0.8 else -1)
        _boughs(f, rng, *end, angle + turn, length * rng.uniform(0.66, 0.84), width * 0.62, level - 1, out, tips)
    if level < 3:
        tips.append(end)


def tree(stage: Stage) -> None:
    """An old, broad-leaved tree, each leaf a dab lit from the light's side."""
    stage.shadow(stage.scale * 0.9, strength=0.5)
    f, inks = Figure(stage, size=stage.scale * 1.2), stage.inks
    rng = stage.rng("tree")
    bark = mixed(inks.dark, inks.near, 0.4)
    boughs: list[Points] = []
    tips: list[tuple[float, float]] = []
    _boughs(f, rng, 0, -0.28, -np.pi / 2, 0.16, 0.085, 4, boughs, tips)
    trunk = smooth(
        [(-0.13, 0.015), (-0.055, -0.06), (-0.05, -0.3), (0.05, -0.3), (0.06, -0.06), (0.14, 0.015), (0.03, -0.01)]
    )
    f.fill([trunk, *boughs], bark, volume=0.4, roundness=0.015, mottle=0.15)
    blossom = rng.random() < 0.4
    ladder = foliage_inks(stage, 0.0, 0.45)
    if blossom:
        pink = inks.accent2
        ladder = (
            mixed(pink, inks.dark, 0.4),
            mixed(pink, inks.dark, 0.15),
            pink,
            mixed(pink, inks.light, 0.4),
            mixed(pink, inks.light, 0.7),
        )
    around = np.repeat(np.array(tips), 26, 0)
    around = around + rng.normal(0, 0.05, around.shape)
    leaves(
        stage,
        "crown back",
        f.at(around),
        tuple(mixed(ink, inks.dark, 0.3) for ink in ladder),
        size=0.036 * f.size,
        depth=0.26,
    )
    around = np.repeat(np.array(tips), 30, 0)
    around = around + rng.normal(0, 0.04, around.shape) + [0, -0.012]
    leaves(stage, "crown", f.at(around), ladder, size=0.03 * f.size, depth=0.22)
    fallen = np.stack([rng.normal(0, 0.26, 70), rng.normal(0.02, 0.02, 70)], 1)
    leaves(stage, "fallen", f.at(fallen), ladder[1:], size=0.018 * f.size, depth=0.2)


def grove(stage: Stage) -> None:
    """A few round trees on the land, the nearest the largest."""
    rng = stage.rng("grove")
    for i, (dx, share) in enumerate(((-0.42, 0.4), (0.36, 0.5), (0.0, 0.9))):
        x, foot = stage.x + dx * stage.scale * 1.4, stage.ground - (1 - share) * 0.08
        size = stage.scale * share
        trunk = stroke(
            smooth([(x, foot), (x + 0.01, foot - size * 0.4), (x, foot - size * 0.6)], closed=False),
            [size * 0.1, size * 0.06, size * 0.04],
        )
        stage.canvas.fill(
            trunk, mixed(stage.inks.dark, stage.inks.near, 0.35), depth=0.25 + 0.3 * (1 - share), volume=0.4
        )
        crown(stage, f"{i}", x, foot - size * 0.72, size * 0.36 * rng.uniform(0.9, 1.1), 0.4 * (1 - share))


def mushrooms(stage: Stage) -> None:
    """Mushrooms large and small, with spotted caps and gills that catch the light."""
    stage.shadow(stage.scale * 0.5)
    inks, rng = stage.inks, stage.rng("mushrooms")
    glowing = 0.22 if stage.night else 0.0
    group = [(-0.62, 0.42, 0.3), (0.58, 0.36, 0.27), (-0.3, 0.62, 0.24), (0.36, 0.66, 0.22), (0.0, 1.0, NEAREST)]
    for i, (dx, share, depth) in enumerate(group):
        f = Figure(
            stage,
            stage.x + dx * stage.scale * 0.62,
            stage.ground + 0.02 * (1 - share),
            stage.scale * share,
            depth=depth,
        )
        cap_ink = mixed(inks.accent2, inks.accent, 0.5 * (i % 2))
        stem_ink = mixed(inks.light, inks.far, 0.25)
        lean = float(rng.uniform(-0.1, 0.1))
        f.fill(
            smooth(
                [
                    (-0.1, 0),
                    (-0.075, -0.25),
                    (-0.06 + lean, -0.58),
                    (0.06 + lean, -0.58),
                    (0.085, -0.25),
                    (0.11, 0),
                    (0, 0.02),
                ]
            ),
            stem_ink,
            volume=0.55,
            glow=glowing * 0.5,
        )
        f.fill(
            smooth(
                [
                    (-0.38 + lean, -0.56),
                    (-0.2 + lean, -0.51),
                    (lean, -0.5),
                    (0.2 + lean, -0.51),
                    (0.38 + lean, -0.56),
                    (lean, -0.62),
                ]
            ),
            mixed(stem_ink, inks.dark, 0.3),
            volume=0.0,
            glow=glowing,
        )
        for k in range(-7, 8):
            f.line(
                [(lean + k * 0.011, -0.57), (lean + k * 0.045, -0.525 + 0.0012 * k * k * 0.4)],
                [0.004, 0.005],
                mixed(stem_ink, inks.dark, 0.6),
                alpha=0.6,
            )
        f.fill(
            smooth(
                [
                    (-0.1 + lean * 0.6, -0.4),
                    (0.1 + lean * 0.6, -0.4),
                    (0.13 + lean * 0.6, -0.33),
                    (lean * 0.6, -0.35),
                    (-0.13 + lean * 0.6, -0.33),
                ],
                steps=6,
            ),
            mixed(stem_ink, inks.light, 0.3),
            volume=0.4,
        )
        cap = smooth(
            [
                (-0.4 + lean, -0.57),
                (-0.36 + lean, -0.74),
                (-0.2 + lean, -0.93),
                (lean, -1.0),
                (0.2 + lean, -0.93),
                (0.36 + lean, -0.74),
                (0.4 + lean, -0.57),
                (0.2 + lean, -0.605),
                (lean, -0.615),
                (-0.2 + lean, -0.605),
            ]
        )
        f.fill(
            cap,
            vertical(
                mixed(cap_ink, inks.light, 0.15), mixed(cap_ink, inks.dark, 0.12), f.y - f.size, f.y - f.size * 0.55
            ),
            volume=0.6,
            roundness=0.24,
            glow=glowing,
        )
        for _ in range(9):
            across, up = rng.uniform(-0.85, 0.85), rng.uniform(0.05, 0.9)
            x, y = (
                lean + across * 0.36 * np.sqrt(1 - up**2 * 0.8),
                -0.62 - up * 0.34 * np.sqrt(max(0.05, 1 - across**2)),
            )
            f.dot(
                x, y, 0.034 * rng.uniform(0.5, 1.2), 0.022, mixed(inks.light, cap_ink, 0.08), volume=0.4, glow=glowing
            )


def cactus(stage: Stage) -> None:
    """A tall cactus with arms and a flower."""
    stage.shadow(stage.scale * 0.3)
    f, inks = Figure(stage), stage.inks
    green = mixed(inks.near, inks.accent2, 0.18) if float(inks.near[1]) < float(inks.near[0]) else inks.near
    limbs: list[list[tuple[float, float]]] = [
        [(0, 0.02), (0, -0.5), (0, -0.96)],
        [(0, -0.36), (0.2, -0.4), (0.26, -0.52), (0.26, -0.74)],
        [(0, -0.48), (-0.2, -0.5), (-0.26, -0.62), (-0.26, -0.86)],
    ]
    for path, width in zip(limbs, (0.2, 0.13, 0.13), strict=True):
        spine = smooth(path, closed=False, steps=10)
        f.fill(
            [stroke(spine, width), ellipse(float(spine[-1, 0]), float(spine[-1, 1]), width / 2)],
            green,
            volume=0.65,
            roundness=0.3,
        )
        for k in range(-2, 3):
            offset = k * width * 0.19
            f.line(
                [
                    (x + (offset if i != 1 or len(path) == 3 else offset * 0.6), y + abs(k) * 0.008)
                    for i, (x, y) in enumerate(path)
                ],
                0.006,
                mixed(green, inks.dark, 0.45),
                alpha=0.6,
            )
    for (x, y), size in (((0, -1.06), 0.075), ((0.26, -0.8), 0.05)):
        for k in range(7):
            f.fill(
                petal(x, y + size, -np.pi / 2 + (k - 3) * 0.34, size * 1.6, size * 0.8),
                mixed(inks.accent2, inks.light, 0.2 * (k % 2)),
                volume=0.3,
            )
