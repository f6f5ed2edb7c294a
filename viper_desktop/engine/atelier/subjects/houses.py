"""Houses: a cottage, a village, tiny houses on one another."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed, vertical
from viper_desktop.engine.atelier.settings.woods import foliage_inks, leaves
from viper_desktop.engine.atelier.shapes import Points, arc, blob, box, points
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects.figure import Figure, quad


def window(f: Figure, x: float, y: float, w: float, h: float, *, arched: bool = False) -> None:
    """A window with bars and a sill, lit at night."""
    stage, inks = f.stage, f.stage.inks
    lit = stage.night or stage.light.disc == "low sun"
    pane = mixed(inks.accent, inks.light, 0.35) if lit else mixed(stage.sky_high, inks.dark, 0.45)
    frame = mixed(inks.light, inks.near, 0.2)
    shape = box(x - w / 2, y - h, x + w / 2, y)
    if arched:
        shape = np.vstack(
            [[[x - w / 2, y]], arc(x, y - h + w / 2, w / 2, w / 2, np.pi, 2 * np.pi, 12), [[x + w / 2, y]]]
        )
    center = shape.mean(0)
    f.fill((shape - center) * 1.22 + center, frame, volume=0.0, mottle=0.02)
    f.fill(shape, pane, volume=0.0, glow=0.75 if stage.night else (0.3 if lit else 0.0), mottle=0.12)
    bar = w * 0.08
    f.fill(
        [box(x - bar / 2, y - h, x + bar / 2, y), box(x - w / 2, y - h * 0.52, x + w / 2, y - h * 0.52 + bar)],
        mixed(frame, inks.dark, 0.25),
        volume=0.0,
    )
    f.fill(box(x - w * 0.66, y, x + w * 0.66, y + h * 0.09), frame, volume=0.0)


def shingles(f: Figure, name: str, outline: Points, ink: Color) -> None:
    """Rows of tiles within a roof."""
    rng = f.stage.rng("tiles", name)
    inks = f.stage.inks
    (left, top), (right, bottom) = outline.min(0), outline.max(0)
    step = 0.035
    tiles: list[tuple[Points, Color]] = []
    for row, y in enumerate(np.arange(top, bottom, step)):
        xs = np.interp([y + step * 0.6], *(_sorted_edges(outline, left)))  # left edge of the roof at this height
        xe = np.interp([y + step * 0.6], *(_sorted_edges(outline, right)))
        for x in np.arange(float(xs[0]) + (row % 2) * step * 0.6, float(xe[0]) - step * 0.5, step * 1.2):
            tone = mixed(ink, inks.dark if rng.random() < 0.5 else inks.light, 0.22 * rng.random())
            tiles.append((box(x, y + step * 0.08, x + step * 1.08, y + step * 0.98), tone))
    f.scatter(tiles, alpha=0.7)


def _sorted_edges(outline: Points, side: float) -> tuple[Points, Points]:
    """Heights and positions of the outline's points on one side, sorted by height, for interpolation."""
    middle = (outline[:, 0].min() + outline[:, 0].max()) / 2
    chosen = outline[outline[:, 0] <= middle + 1e-6] if side < middle else outline[outline[:, 0] >= middle - 1e-6]
    order = np.argsort(chosen[:, 1])
    return chosen[order, 1], chosen[order, 0]


def house(
    f: Figure, name: str, wall: Color, roof: Color, *, wide: float = 0.4, chimney: bool = True, door: bool = True
) -> None:
    """A small house, a unit high: foot at (0, 0), half-width `wide`."""
    stage, inks = f.stage, f.stage.inks
    eaves, ridge_y = -0.52, -1.0
    if chimney:
        f.fill(box(wide * 0.36, ridge_y - 0.04, wide * 0.64, ridge_y * 0.62), mixed(wall, inks.dark, 0.45), volume=0.2)
        f.fill(box(wide * 0.32, ridge_y - 0.07, wide * 0.68, ridge_y - 0.03), mixed(wall, inks.dark, 0.6), volume=0.0)
    front = points([(-wide, 0), (-wide, eaves), (wide, eaves), (wide, 0)])
    f.fill(
        front,
        vertical(mixed(wall, inks.light, 0.1), mixed(wall, inks.near, 0.3), f.y - f.size * 0.52, f.y),
        volume=0.12,
        mottle=0.1,
    )
    shaded = (
        box(-wide, eaves, -wide + wide * 0.5, 0)
        if (stage.sun[0] > f.x) != f.flip
        else box(wide - wide * 0.5, eaves, wide, 0)
    )
    f.fill(shaded, mixed(wall, inks.dark, 0.6), alpha=0.22, volume=0.0, soft=0.08)
    cover = points(
        [(-wide * 1.22, eaves + 0.04), (-wide * 0.74, ridge_y), (wide * 0.74, ridge_y), (wide * 1.22, eaves + 0.04)]
    )
    f.fill(
        cover,
        vertical(
            mixed(roof, inks.light, 0.12), mixed(roof, inks.dark, 0.2), f.y + ridge_y * f.size, f.y + eaves * f.size
        ),
        volume=0.15,
    )
    shingles(f, name, cover, roof)
    f.fill(
        box(-wide * 1.2, eaves + 0.035, wide * 1.2, eaves + 0.075), mixed(inks.dark, wall, 0.3), alpha=0.5, volume=0.0
    )
    if door:
        f.fill(
            np.vstack([[[-0.085, 0]], arc(0, -0.22, 0.085, 0.085, np.pi, 2 * np.pi, 12), [[0.085, 0]]]),
            mixed(inks.dark, roof, 0.4),
            volume=0.25,
        )
        f.dot(0.05, -0.14, 0.012, None, inks.accent, glow=0.2)
        for side in (-1, 1):
            window(f, side * wide * 0.62, -0.16, wide * 0.36, 0.2)
    else:
        window(f, 0, -0.15, wide * 0.5, 0.24)


def smoke(stage: Stage, x: float, y: float, size: float) -> None:
    """Smoke that rises and drifts."""
    rng = stage.rng("smoke", int(x * 1000))
    pale = mixed(stage.inks.light, stage.sky_low, 0.45)
    for k in range(9):
        puff = blob(
            x + size * (0.03 * k + 0.02 * k * k * 0.5) * 0.6, y - size * 0.11 * k, size * (0.035 + 0.016 * k), rng, 0.15
        )
        stage.canvas.fill(puff, pale, depth=0.35, alpha=0.42 * (1 - k / 11), soft=size * 0.025)


def cottage(stage: Stage) -> None:
    """A cottage with smoke from its chimney and bushes at its walls."""
    stage.shadow(stage.scale * 0.9)
    f, inks = Figure(stage), stage.inks
    smoke(stage, stage.x + (-1 if f.flip else 1) * stage.scale * 0.24, stage.ground - stage.scale * 1.02, stage.scale)
    house(f, "cottage", mixed(inks.light, inks.far, 0.22), inks.accent2, wide=0.48)
    rng = stage.rng("bushes")
    for side, size in ((-0.62, 0.17), (0.6, 0.2), (-0.36, 0.1), (0.34, 0.09)):
        clump = np.array([side, -size * 0.55]) + rng.normal(0, size * 0.42, (130, 2)) * [1.2, 0.8]
        clump[:, 1] = np.minimum(clump[:, 1], 0.02)
        leaves(stage, f"bush {side}", f.at(clump), foliage_inks(stage, 0.05), size=0.055 * f.size, depth=0.19)


def village(stage: Stage) -> None:
    """Houses climbing a hill, around a church."""
    inks, rng = stage.inks, stage.rng("village")
    spots = []
    for row in range(3):
        for k in range(int(4 + row)):
            x = stage.x + (k - (3 + row) / 2) * 0.16 * (1 + 0.25 * row) + rng.normal(0, 0.02)
            spots.append((row, x, stage.ground - stage.scale * 0.34 * (2 - row) * 0.55 + rng.normal(0, 0.01)))
    walls = (
        mixed(inks.light, inks.far, 0.2),
        mixed(inks.light, inks.accent, 0.2),
        mixed(inks.far, inks.light, 0.5),
        mixed(inks.light, inks.accent2, 0.2),
    )
    roofs = (
        inks.accent2,
        mixed(inks.accent2, inks.dark, 0.3),
        mixed(inks.near, inks.accent, 0.3),
        mixed(inks.mid, inks.dark, 0.25),
    )
    tower = Figure(stage, stage.x, stage.ground - stage.scale * 0.36, stage.scale * 0.62, flip=False, depth=0.34)
    tower.fill(box(-0.12, -0.7, 0.12, 0.1), walls[0], volume=0.25)
    tower.fill(quad((-0.16, -0.7), (0, -1.25), (0.16, -0.7)), roofs[1], volume=0.35)
    window(tower, 0, -0.42, 0.1, 0.16, arched=True)
    for row, x, y in sorted(spots, key=lambda spot: spot[2]):
        k = int(rng.integers(4))
        size = stage.scale * (0.26 + 0.06 * row) * rng.uniform(0.9, 1.2)
        f = Figure(stage, x, y, size, depth=0.34 - 0.06 * row, flip=bool(rng.random() < 0.5))
        house(
            f,
            f"village {x:.2f}",
            stage.haze(walls[k], 0.2 * (2 - row) / 2),
            stage.haze(roofs[int(rng.integers(4))], 0.2 * (2 - row) / 2),
            wide=float(rng.uniform(0.4, 0.56)),
            door=size > 0.11,
        )


def stacked_houses(stage: Stage) -> None:
    """Tiny houses piled on one another, with stairs, ladders and laundry between."""
    inks, rng = stage.inks, stage.rng("stack")
    walls = (
        mixed(inks.light, inks.accent, 0.25),
        mixed(inks.light, inks.accent2, 0.35),
        mixed(inks.far, inks.light, 0.4),
        mixed(inks.light, inks.far, 0.25),
        mixed(inks.mid, inks.light, 0.35),
    )
    roofs = (
        inks.accent2,
        mixed(inks.accent, inks.near, 0.3),
        mixed(inks.near, inks.mid, 0.4),
        mixed(inks.accent2, inks.dark, 0.35),
    )
    tall = stage.scale * 1.45
    levels = 6
    unit = tall / levels
    for level in range(levels):
        count = max(1, 4 - level // 2 - (level % 2 if level > 1 else 0))
        foot = stage.ground - level * unit * 0.72
        sway = rng.normal(0, 0.02) * level * 0.6
        for k in range(count):
            x = stage.x + (k - (count - 1) / 2) * unit * 1.08 + sway + rng.normal(0, 0.012)
            size = unit * rng.uniform(0.95, 1.2)
            f = Figure(
                stage,
                x,
                foot + rng.normal(0, 0.012),
                size,
                flip=bool(rng.random() < 0.5),
                turn=float(rng.normal(0, 0.03)),
                depth=0.24 - 0.01 * level,
            )
            for post in (-0.34, 0.34):
                f.fill(box(post - 0.02, -0.05, post + 0.02, 0.3), mixed(inks.dark, inks.near, 0.3), volume=0.2)
            f.fill(box(-0.52, 0, 0.52, 0.06), mixed(inks.dark, inks.near, 0.4), volume=0.2)
            house(
                f,
                f"stack {level} {k}",
                walls[int(rng.integers(5))],
                roofs[int(rng.integers(4))],
                wide=float(rng.uniform(0.36, 0.48)),
                door=bool(rng.random() < 0.4),
            )
            if rng.random() < 0.45:
                side = 1 if rng.random() < 0.5 else -1
                for rail in (0.0, 0.09):
                    f.line(
                        [(side * (0.3 + rail), -0.02), (side * (0.36 + rail), 0.72)],
                        0.02,
                        mixed(inks.dark, inks.accent, 0.3),
                    )
                for rung in np.arange(0.06, 0.68, 0.1):
                    f.line(
                        [(side * (0.305 + rung * 0.08), rung), (side * (0.395 + rung * 0.08), rung)],
                        0.016,
                        mixed(inks.dark, inks.accent, 0.3),
                    )
            if rng.random() < 0.4:
                pots = np.array([0.3, -0.06]) + rng.normal(0, 0.06, (40, 2))
                leaves(stage, f"pot {level} {k}", f.at(pots), foliage_inks(stage, 0.0), size=0.05 * f.size, depth=0.18)
    top = stage.ground - levels * unit * 0.72 - unit * 0.25
    smoke(stage, stage.x + 0.03, top, tall * 0.5)
