"""Buildings: cottage, village, tiny houses on one another, castle, lighthouse, windmill, temple, bridge."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed, vertical
from viper_desktop.engine.atelier.settings.woods import foliage_inks, leaves
from viper_desktop.engine.atelier.shapes import Points, arc, blob, box, points, smooth, stroke
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
        shape = np.vstack([[[x - w / 2, y]], arc(x, y - h + w / 2, w / 2, w / 2, np.pi, 2 * np.pi, 12), [[x + w / 2, y]]])
    center = shape.mean(0)
    f.fill((shape - center) * 1.22 + center, frame, volume=0.0, mottle=0.02)
    f.fill(shape, pane, volume=0.0, glow=0.75 if stage.night else (0.3 if lit else 0.0), mottle=0.12)
    bar = w * 0.08
    f.fill([box(x - bar / 2, y - h, x + bar / 2, y), box(x - w / 2, y - h * 0.52, x + w / 2, y - h * 0.52 + bar)], mixed(frame, inks.dark, 0.25), volume=0.0)
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


def house(f: Figure, name: str, wall: Color, roof: Color, *, wide: float = 0.4, chimney: bool = True, door: bool = True) -> None:
    """A small house, a unit high: foot at (0, 0), half-width `wide`."""
    stage, inks = f.stage, f.stage.inks
    eaves, ridge_y = -0.52, -1.0
    if chimney:
        f.fill(box(wide * 0.36, ridge_y - 0.04, wide * 0.64, ridge_y * 0.62), mixed(wall, inks.dark, 0.45), volume=0.2)
        f.fill(box(wide * 0.32, ridge_y - 0.07, wide * 0.68, ridge_y - 0.03), mixed(wall, inks.dark, 0.6), volume=0.0)
    front = points([(-wide, 0), (-wide, eaves), (wide, eaves), (wide, 0)])
    f.fill(front, vertical(mixed(wall, inks.light, 0.1), mixed(wall, inks.near, 0.3), f.y - f.size * 0.52, f.y), volume=0.12, mottle=0.1)
    shaded = box(-wide, eaves, -wide + wide * 0.5, 0) if (stage.sun[0] > f.x) != f.flip else box(wide - wide * 0.5, eaves, wide, 0)
    f.fill(shaded, mixed(wall, inks.dark, 0.6), alpha=0.22, volume=0.0, soft=0.08)
    cover = points([(-wide * 1.22, eaves + 0.04), (-wide * 0.74, ridge_y), (wide * 0.74, ridge_y), (wide * 1.22, eaves + 0.04)])
    f.fill(cover, vertical(mixed(roof, inks.light, 0.12), mixed(roof, inks.dark, 0.2), f.y + ridge_y * f.size, f.y + eaves * f.size), volume=0.15)
    shingles(f, name, cover, roof)
    f.fill(box(-wide * 1.2, eaves + 0.035, wide * 1.2, eaves + 0.075), mixed(inks.dark, wall, 0.3), alpha=0.5, volume=0.0)
    if door:
        f.fill(np.vstack([[[-0.085, 0]], arc(0, -0.22, 0.085, 0.085, np.pi, 2 * np.pi, 12), [[0.085, 0]]]), mixed(inks.dark, roof, 0.4), volume=0.25)
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
        puff = blob(x + size * (0.03 * k + 0.02 * k * k * 0.5) * 0.6, y - size * 0.11 * k, size * (0.035 + 0.016 * k), rng, 0.15)
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
    walls = (mixed(inks.light, inks.far, 0.2), mixed(inks.light, inks.accent, 0.2), mixed(inks.far, inks.light, 0.5), mixed(inks.light, inks.accent2, 0.2))
    roofs = (inks.accent2, mixed(inks.accent2, inks.dark, 0.3), mixed(inks.near, inks.accent, 0.3), mixed(inks.mid, inks.dark, 0.25))
    tower = Figure(stage, stage.x, stage.ground - stage.scale * 0.36, stage.scale * 0.62, flip=False, depth=0.34)
    tower.fill(box(-0.12, -0.7, 0.12, 0.1), walls[0], volume=0.25)
    tower.fill(quad((-0.16, -0.7), (0, -1.25), (0.16, -0.7)), roofs[1], volume=0.35)
    window(tower, 0, -0.42, 0.1, 0.16, arched=True)
    for row, x, y in sorted(spots, key=lambda spot: spot[2]):
        k = int(rng.integers(4))
        size = stage.scale * (0.26 + 0.06 * row) * rng.uniform(0.9, 1.2)
        f = Figure(stage, x, y, size, depth=0.34 - 0.06 * row, flip=bool(rng.random() < 0.5))
        house(f, f"village {x:.2f}", stage.haze(walls[k], 0.2 * (2 - row) / 2), stage.haze(roofs[int(rng.integers(4))], 0.2 * (2 - row) / 2), wide=float(rng.uniform(0.4, 0.56)), door=size > 0.11)


def stacked_houses(stage: Stage) -> None:
    """Tiny houses piled on one another, with stairs, ladders and laundry between."""
    inks, rng = stage.inks, stage.rng("stack")
    walls = (mixed(inks.light, inks.accent, 0.25), mixed(inks.light, inks.accent2, 0.35), mixed(inks.far, inks.light, 0.4), mixed(inks.light, inks.far, 0.25), mixed(inks.mid, inks.light, 0.35))
    roofs = (inks.accent2, mixed(inks.accent, inks.near, 0.3), mixed(inks.near, inks.mid, 0.4), mixed(inks.accent2, inks.dark, 0.35))
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
            f = Figure(stage, x, foot + rng.normal(0, 0.012), size, flip=bool(rng.random() < 0.5), turn=float(rng.normal(0, 0.03)), depth=0.24 - 0.01 * level)
            for post in (-0.34, 0.34):
                f.fill(box(post - 0.02, -0.05, post + 0.02, 0.3), mixed(inks.dark, inks.near, 0.3), volume=0.2)
            f.fill(box(-0.52, 0, 0.52, 0.06), mixed(inks.dark, inks.near, 0.4), volume=0.2)
            house(f, f"stack {level} {k}", walls[int(rng.integers(5))], roofs[int(rng.integers(4))], wide=float(rng.uniform(0.36, 0.48)), door=bool(rng.random() < 0.4))
            if rng.random() < 0.45:
                side = 1 if rng.random() < 0.5 else -1
                for rail in (0.0, 0.09):
                    f.line([(side * (0.3 + rail), -0.02), (side * (0.36 + rail), 0.72)], 0.02, mixed(inks.dark, inks.accent, 0.3))
                for rung in np.arange(0.06, 0.68, 0.1):
                    f.line([(side * (0.305 + rung * 0.08), rung), (side * (0.395 + rung * 0.08), rung)], 0.016, mixed(inks.dark, inks.accent, 0.3))
            if rng.random() < 0.4:
                pots = np.array([0.3, -0.06]) + rng.normal(0, 0.06, (40, 2))
                leaves(stage, f"pot {level} {k}", f.at(pots), foliage_inks(stage, 0.0), size=0.05 * f.size, depth=0.18)
    top = stage.ground - levels * unit * 0.72 - unit * 0.25
    smoke(stage, stage.x + 0.03, top, tall * 0.5)


def castle(stage: Stage) -> None:
    """A castle on its rock, with pointed towers and flags."""
    f, inks = Figure(stage), stage.inks
    rng = stage.rng("castle")
    stone = mixed(mixed(inks.far, inks.light, 0.3), inks.near, 0.22)
    roof = mixed(inks.accent2, inks.near, 0.25)
    rock = smooth([(-0.8, 0.12), (-0.66, -0.06), (-0.5, -0.13), (-0.42, -0.24), (0.4, -0.26), (0.5, -0.12), (0.64, -0.05), (0.8, 0.12)])
    f.fill(rock, mixed(inks.near, inks.dark, 0.3), volume=0.4, mottle=0.25)
    towers = [(-0.34, -0.2, 0.13, 0.5), (0.35, -0.22, 0.12, 0.44), (-0.12, -0.2, 0.15, 0.62), (0.15, -0.2, 0.12, 0.74), (0.0, -0.2, 0.1, 0.5)]
    for x, foot, w, h in sorted(towers, key=lambda each: -each[3]):
        f.fill(box(x - w / 2, foot - h, x + w / 2, foot + 0.05), stone, volume=0.5, roundness=0.4, mottle=0.12)
        f.fill(quad((x - w * 0.66, foot - h), (x, foot - h - w * 2.0), (x + w * 0.66, foot - h)), roof, volume=0.5, roundness=0.3)
        f.fill(box(x - w * 0.6, foot - h - 0.012, x + w * 0.6, foot - h + 0.012), mixed(stone, inks.dark, 0.35), volume=0.0)
        for k in range(int(h / 0.17)):
            window(f, x, foot - h + 0.13 + k * 0.16, w * 0.22, 0.06, arched=True)
        f.line([(x, foot - h - w * 1.9), (x, foot - h - w * 2.0 - 0.09)], 0.007, inks.dark)
        tip = foot - h - w * 2.0 - 0.09
        f.fill(smooth([(x, tip), (x + 0.06, tip + 0.008), (x + 0.1, tip + 0.02), (x + 0.055, tip + 0.034), (x, tip + 0.04)], steps=5), inks.accent, volume=0.2)
    wall = [(-0.44, -0.1), (-0.44, -0.36)]
    for k in range(11):
        x = -0.44 + k * 0.08
        wall += [(x, -0.36 - 0.04 * (k % 2 == 0)), (x + 0.08, -0.36 - 0.04 * (k % 2 == 0))]
    wall += [(0.44, -0.36), (0.44, -0.1)]
    f.fill(points(wall), vertical(stone, mixed(stone, inks.near, 0.4), f.y - 0.4 * f.size, f.y - 0.1 * f.size), volume=0.2, mottle=0.15)
    bricks: list[tuple[Points, Color]] = []
    for _ in range(120):
        x, y = rng.uniform(-0.42, 0.4), rng.uniform(-0.34, -0.12)
        bricks.append((box(x, y, x + 0.028, y + 0.012), mixed(stone, inks.dark if rng.random() < 0.6 else inks.light, 0.2)))
    f.scatter(bricks, alpha=0.6)
    gate = np.vstack([[[-0.06, -0.08]], arc(0, -0.22, 0.06, 0.075, np.pi, 2 * np.pi, 14), [[0.06, -0.08]]])
    f.fill(gate, mixed(inks.dark, inks.near, 0.15), volume=0.0)
    f.fill(smooth([(-0.05, -0.085), (0.05, -0.085), (0.12, 0.0), (0.03, 0.12), (-0.16, 0.12), (0.0, 0.0)]), mixed(inks.light, inks.far, 0.5), volume=0.1)


def lighthouse(stage: Stage) -> None:
    """A striped lighthouse on a rock; its beam at night."""
    f, inks = Figure(stage), stage.inks
    rng = stage.rng("rock")
    if stage.night or stage.light.haze > 0.5:
        for side in (-1, 1):
            beam = quad((0, -0.93), (side * 2.2, -1.18), (side * 2.2, -0.72))
            stage.canvas.fill(f.at(beam), mixed(inks.accent, inks.light, 0.6), depth=0.5, alpha=0.3, soft=0.02, glow=0.14)
    for k in range(9):
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
    f.fill(box(-0.055, -0.95, 0.055, -0.83), mixed(inks.accent, inks.light, 0.55), volume=0.0, glow=1.2 if stage.night else 0.4)
    for x in (-0.055, 0.0, 0.055):
        f.line([(x, -0.95), (x, -0.83)], 0.008, inks.dark)
    f.fill(smooth([(-0.075, -0.95), (-0.04, -1.0), (0, -1.03), (0.04, -1.0), (0.075, -0.95)], steps=6), mixed(inks.accent2, inks.dark, 0.3), volume=0.5)


def windmill(stage: Stage) -> None:
    """A windmill with lattice sails."""
    stage.shadow(stage.scale * 0.5)
    f, inks = Figure(stage), stage.inks
    f.fill(quad((-0.2, 0.01), (-0.12, -0.62), (0.12, -0.62), (0.2, 0.01)), mixed(inks.light, inks.far, 0.25), volume=0.5, roundness=0.35, mottle=0.12)
    f.fill(smooth([(-0.145, -0.61), (-0.1, -0.72), (0, -0.77), (0.1, -0.72), (0.145, -0.61)], steps=6), mixed(inks.accent2, inks.dark, 0.25), volume=0.5)
    f.fill(np.vstack([[[-0.05, 0.01]], arc(0, -0.12, 0.05, 0.05, np.pi, 2 * np.pi, 12), [[0.05, 0.01]]]), mixed(inks.dark, inks.accent2, 0.3), volume=0.2)
    window(f, 0, -0.32, 0.06, 0.08)
    turn = float(stage.rng("sails").uniform(0, np.pi / 2))
    wood = mixed(inks.dark, inks.near, 0.25)
    for k in range(4):
        angle = turn + k * np.pi / 2
        along = np.array([np.cos(angle), np.sin(angle)])
        across = np.array([-along[1], along[0]])
        hub = np.array([0.0, -0.66])
        sail = points([hub + along * 0.09, hub + along * 0.5, hub + along * 0.5 + across * 0.1, hub + along * 0.09 + across * 0.08])
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
            f.fill(box(x - 0.02, foot - 0.085, x + 0.02, foot - 0.025), mixed(inks.accent, inks.light, 0.4) if lit else mixed(inks.dark, wall, 0.3), volume=0, glow=0.6 if stage.night else 0.1 * lit)
        reach = half + 0.13
        eave = smooth([(-reach - 0.02, foot - 0.155), (-reach * 0.75, foot - 0.125), (0, foot - 0.118), (reach * 0.75, foot - 0.125), (reach + 0.02, foot - 0.155), (half * 0.9, foot - 0.185), (half * 0.7, foot - 0.205), (-half * 0.7, foot - 0.205), (-half * 0.9, foot - 0.185)])
        f.fill(eave, roof, volume=0.5)
        f.line([(-reach, foot - 0.148), (0, foot - 0.12), (reach, foot - 0.148)], 0.009, mixed(inks.accent, roof, 0.35))
    f.line([(0, -0.9), (0, -1.08)], [0.02, 0.006], mixed(inks.accent, inks.dark, 0.2))
    for y in (-0.93, -0.97, -1.01):
        f.dot(0, y, 0.022, 0.008, inks.accent)


def bridge(stage: Stage) -> None:
    """A stone bridge of two arches from side to side."""
    inks = stage.inks
    stone = mixed(mixed(inks.far, inks.light, 0.3), inks.near, 0.3)
    level, rise = stage.ground + 0.02, stage.scale * 0.42
    xs = np.linspace(-0.1, stage.W + 0.1, 60)
    deck = level - rise * (0.62 + 0.38 * np.cos((xs - stage.x) / stage.W * 2.6))
    top = np.stack([xs, deck], 1)
    body = np.vstack([top, [[stage.W + 0.1, level], [-0.1, level]]])
    holes = [(stage.x - 0.27, 0.2), (stage.x + 0.24, 0.2)]
    stage.canvas.fill(stroke(top, 0.035), mixed(stone, inks.dark, 0.25), depth=0.3, focus=1.0, volume=0.3)
    keep = stage.canvas.rgb.copy(), stage.canvas.depth.copy(), stage.canvas.focus.copy()
    stage.canvas.fill(body, vertical(stone, mixed(stone, inks.dark, 0.4), level - rise, level), depth=0.3, focus=1.0, mottle=0.2)
    rng = stage.rng("stones")
    blocks = []
    for _ in range(320):
        x, y = rng.uniform(-0.05, stage.W + 0.05), rng.uniform(level - rise, level)
        if y > float(np.interp(x, xs, deck)) + 0.01:
            blocks.append((box(x, y, x + 0.034, y + 0.016), mixed(stone, inks.dark if rng.random() < 0.55 else inks.light, 0.16)))
    stage.canvas.scatter(blocks, depth=0.3, alpha=0.7, focus=1.0)
    for x, radius in holes:
        hole = np.vstack([[[x - radius, level + 0.01]], arc(x, level, radius, rise * 0.78, np.pi, 2 * np.pi, 40), [[x + radius, level + 0.01]]])
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


