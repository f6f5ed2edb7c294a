"""Open land: meadow, mountains, desert, snow. Each distance is paler than the one before it."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed, vertical
from viper_desktop.engine.atelier.fields import grids, layered_noise, smoothstep
from viper_desktop.engine.atelier.shapes import Points, down_to, ellipse, height_at, peaks, petal, points, ridge, stroke
from viper_desktop.engine.atelier.stage import Stage


def conifer(x: float, foot: float, height: float, rng: np.random.Generator) -> Points:
    """A fir with drooping, uneven boughs."""
    tiers = 9
    left, right = [], []
    for i in range(tiers):
        y = foot - height * (1 - i / tiers) ** 1.0
        reach = height * 0.2 * ((i + 0.6) / tiers) * rng.uniform(0.8, 1.2)
        left += [(x - reach * 0.32, y), (x - reach, y + height / tiers * rng.uniform(0.8, 1.15))]
        right += [(x + reach * 0.32, y), (x + reach, y + height / tiers * rng.uniform(0.8, 1.15))]
    return points(
        [(x, foot - height * 1.04), *right, (x + height * 0.02, foot), (x - height * 0.02, foot), *left[::-1]]
    )


def tree_line(
    stage: Stage, name: str, top: Points, ink: Color, depth: float, height: float, share: float = 1.0
) -> None:
    """Firs along a skyline, in groups."""
    rng = stage.rng("tree line", name)
    count = int(stage.W / height * 4.2 * share)
    shapes: list[tuple[Points, Color]] = []
    for _ in range(count):
        x = rng.uniform(-0.05, stage.W + 0.05)
        if np.sin(x * 5.1 + rng.uniform(-0.7, 0.7) + stage.seed % 7) < -0.2:
            continue
        size = height * rng.uniform(0.5, 1.15)
        shapes.append(
            (conifer(x, height_at(top, x) + size * 0.1, size, rng), mixed(ink, stage.inks.dark, rng.uniform(0, 0.25)))
        )
    stage.canvas.scatter(shapes, depth=depth)


def grass(stage: Stage, name: str, start: float, ink: Color, *, blades: int = 900, height: float = 0.05) -> None:
    """Blades from `start` to the lower edge, larger the nearer, lighter tips among them, a few flowers."""
    rng = stage.rng("grass", name)
    shapes: list[tuple[Points, Color]] = []
    depth_of_field = max(stage.H - start, 0.05)
    for near in np.sort(rng.uniform(0, 1, int(blades * stage.W * min(1.6, stage.scene.detail)))):
        y = start + near * depth_of_field * 1.06
        x = rng.uniform(-0.03, stage.W + 0.03)
        tall = height * (0.25 + 0.95 * near) * rng.uniform(0.6, 1.4)
        lean = rng.normal(0.15, 0.35) * tall
        ink_now = mixed(ink, stage.inks.dark, rng.uniform(0, 0.55) * near)
        if rng.random() < 0.3:
            ink_now = mixed(ink_now, mixed(stage.inks.light, stage.inks.accent2, 0.35), 0.22)
        shapes.append((points([(x - tall * 0.05, y), (x + lean, y - tall), (x + tall * 0.05, y)]), ink_now))
    stage.canvas.scatter(shapes, depth=0.14)


def flowers(stage: Stage, name: str, start: float, count: int) -> None:
    """Flower heads over the ground from `start` down, larger the nearer."""
    rng = stage.rng("flowers", name)
    inks = stage.inks
    choices = (inks.accent, inks.accent2, mixed(inks.accent2, inks.light, 0.5), inks.light)
    shapes: list[tuple[Points, Color]] = []
    for near in np.sort(rng.uniform(0, 1, int(count * stage.W * stage.crowd))):
        y, x = start + near * (stage.H - start) * 1.02, rng.uniform(0, stage.W)
        size = (0.004 + 0.014 * near**1.4) * rng.uniform(0.7, 1.4)
        ink = choices[int(rng.integers(len(choices)))]
        turn = rng.uniform(0, 6.3)
        if size < 0.007:
            shapes.append((ellipse(x, y, size, size * 0.75, count=9), ink))
            continue
        shapes += [
            (petal(x, y, turn + k * 1.257, size * 1.25, size), mixed(ink, inks.dark, 0.1 * (k % 2))) for k in range(5)
        ]
        shapes.append((ellipse(x, y, size * 0.32, count=10), mixed(inks.accent, inks.dark, 0.25)))
    stage.canvas.scatter(shapes, depth=0.13)


def path(stage: Stage, ink: Color, goal: tuple[float, float]) -> None:
    """A path that winds from the lower edge to `goal`, narrower with distance."""
    rng = stage.rng("path")
    start_x = stage.x + rng.choice([-1, 1]) * 0.28 * stage.W
    t = np.linspace(0, 1, 40)
    y = goal[1] + (stage.H + 0.02 - goal[1]) * t**1.5
    x = goal[0] + (start_x - goal[0]) * t**1.2 + 0.11 * stage.W * np.sin(t * 5.2) * t
    outline = stroke(np.stack([x, y], 1), [0.008, 0.03, 0.09, 0.2, 0.36])
    stage.canvas.fill(outline, vertical(mixed(ink, stage.sky_low, 0.3), ink, goal[1], stage.H), depth=0.3, soft=0.003)


def hills(stage: Stage, levels: int, start: float, end: float, rise: float, rugged: float = 0.3) -> list[Points]:
    """Hills from the distance to the front; the skylines, the nearest last."""
    inks = stage.inks
    tops = []
    for i in range(levels):
        near = i / max(levels - 1, 1)
        top = ridge(
            stage.rng("hill", i),
            -0.05,
            stage.W + 0.05,
            start + (end - start) * near**1.3,
            rise * (1.1 - 0.5 * near),
            stage.W * (1.6 - 0.6 * near),
            rugged,
        )
        ink = (
            mixed(inks.far, inks.mid, min(1, near * 1.6))
            if near < 0.62
            else mixed(inks.mid, inks.near, (near - 0.62) / 0.38)
        )
        stage.land(top, ink, 0.88 - 0.62 * near, fade=0.45 - 0.25 * near)
        tops.append(top)
    return tops


def meadow_back(stage: Stage) -> None:
    """Sky, distant hills, a line of trees, the meadow."""
    stage.sky()
    tops = hills(stage, 4, stage.horizon - 0.03, stage.horizon + (stage.H - stage.horizon) * 0.32, 0.13 * stage.H)
    tree_line(stage, "far", tops[1], mixed(stage.inks.mid, stage.inks.far, 0.35), 0.66, 0.055, 0.6 * stage.crowd)
    if stage.composition.lines:
        path(stage, mixed(stage.inks.light, stage.inks.far, 0.35), (stage.x, stage.ground))


def meadow_front(stage: Stage) -> None:
    """Grass and flowers at the feet."""
    start = min(stage.ground + 0.015, stage.H - 0.04)
    base = mixed(stage.inks.near, stage.inks.mid, 0.3)
    grass(stage, "meadow", start, base, blades=int(700 * stage.crowd), height=0.06)
    flowers(stage, "meadow", start + 0.01, 70)


def _snow_caps(stage: Stage, top: Points, name: str, depth: float, rise: float) -> None:
    """Snow on the upper part of a ridge, broken by rock, with a lit and a shaded side."""
    canvas = stage.canvas
    x, y = grids(canvas.size)
    line = np.interp(x[0], top[:, 0], top[:, 1])[None, :]
    below = y - line
    crags = layered_noise(stage.rng("crags", name), canvas.size, 7, 5)
    ridges = layered_noise(stage.rng("ridges", name), canvas.size, 11, 4, stretch=0.5)
    slope = np.gradient(line[0]) * canvas.unit
    slope = np.convolve(slope, np.ones(9) / 9, mode="same")[None, :]
    facing = np.clip(0.5 + 0.42 * np.sign(stage.sun[0] - stage.x) * -slope + 0.28 * ridges, 0, 1)
    inside = np.clip(below * canvas.unit, 0, 1) * (below < rise * 1.6)
    rock = inside * np.clip(1 - below / (rise * 1.3), 0, 1)
    canvas.wash((rock * (1 - facing) * np.float32(0.55)), mixed(stage.inks.dark, stage.inks.near, 0.4))
    canvas.wash((rock * facing * np.float32(0.28)), mixed(stage.inks.light, stage.inks.accent, 0.2))
    snowline = line.min() + rise * 0.42
    snow = inside * smoothstep(0.5, -0.4, (y - snowline) / (rise * 0.3) + crags * 0.4) * (canvas.depth < depth + 0.01)
    lit = mixed(stage.inks.light, stage.inks.accent, 0.08)
    shaded = mixed(mixed(stage.inks.far, stage.inks.mid, 0.5), stage.inks.light, 0.2)
    canvas.wash(snow * np.float32(0.92) * (1 - facing), shaded)
    canvas.wash(snow * np.float32(0.92) * facing, lit)


def range_of_peaks(
    stage: Stage, name: str, level: float, rise: float, count: float, ink: Color, depth: float
) -> Points:
    """One range of rocky, snow-capped mountains."""
    top = peaks(stage.rng("peaks", name), -0.1, stage.W + 0.1, level, rise, count)
    stage.land(top, ink, depth, fade=0.55)
    _snow_caps(stage, top, name, depth, rise)
    return top


def mountains_back(stage: Stage) -> None:
    """Two ranges of peaks, wooded hills before them."""
    stage.sky(0.8)
    inks, level = stage.inks, stage.horizon
    tall = min(0.5, level / stage.H + 0.1) * stage.H
    range_of_peaks(stage, "far", level + 0.02, tall * 0.62, 2.6 * stage.W, mixed(inks.far, stage.sky_low, 0.25), 0.86)
    range_of_peaks(stage, "main", level + 0.05, tall * 0.86, 1.5 * stage.W, mixed(inks.far, inks.mid, 0.75), 0.7)
    tops = hills(stage, 3, level + 0.03, stage.horizon + (stage.H - stage.horizon) * 0.5, 0.1 * stage.H, 0.35)
    tree_line(stage, "slope", tops[0], mixed(inks.mid, inks.far, 0.25), 0.6, 0.05, stage.crowd)
    tree_line(stage, "near slope", tops[1], mixed(inks.near, inks.mid, 0.3), 0.42, 0.1, stage.crowd)
    if stage.composition.lines:
        path(stage, mixed(inks.light, inks.far, 0.4), (stage.x, stage.horizon + 0.06))


def mountains_front(stage: Stage) -> None:
    """Tall firs at one side, as a dark note in front."""
    rng = stage.rng("front firs")
    left = stage.x > stage.W / 2
    shapes = []
    for _ in range(int(5 * stage.crowd) + 1):
        x = rng.uniform(-0.05, 0.26) * stage.W
        x = x if left else stage.W - x
        shapes.append(
            (
                conifer(x, stage.H + 0.03, rng.uniform(0.22, 0.5), rng),
                mixed(stage.inks.dark, stage.inks.near, rng.uniform(0, 0.3)),
            )
        )
    stage.canvas.scatter(shapes, depth=0.12)
    grass(stage, "alpine", stage.H - 0.06, stage.inks.near, blades=350, height=0.05)


def desert_back(stage: Stage) -> None:
    """Dunes with a knife-sharp crest: one side lit, one in shadow, wind ripples on both."""
    stage.sky(0.35)
    canvas, inks = stage.canvas, stage.inks
    mesa = peaks(stage.rng("mesa"), -0.1, stage.W + 0.1, stage.horizon + 0.02, 0.12 * stage.H, 3, 0.5)
    stage.land(mesa, mixed(inks.far, stage.sky_low, 0.3), 0.85, fade=0.5)
    x, y = grids(canvas.size)
    for i in range(5):
        near = i / 4
        rng = stage.rng("dune", i)
        level = stage.horizon + (stage.H - stage.horizon) * (0.02 + 0.8 * near**1.25)
        top = ridge(rng, -0.1, stage.W + 0.1, level, 0.15 * (0.7 + 0.5 * near), stage.W * (1.25 - 0.55 * near), 0.05)
        ink = mixed(inks.far, inks.mid, 0.25 + 0.65 * near)
        lit = mixed(ink, mixed(inks.light, inks.accent, 0.35), 0.42)
        stage.canvas.fill(
            down_to(top, stage.H + 0.05),
            vertical(lit, ink, level - 0.15, level + 0.3),
            depth=0.8 - 0.6 * near,
            mottle=0.03,
        )
        crest = int(np.argmin(top[:, 1] + 0.15 * np.abs(top[:, 0] - rng.uniform(0.25, 0.75) * stage.W)))
        away = 1 if stage.sun[0] < top[crest, 0] else -1
        shaded_top = top[crest:] if away > 0 else top[: crest + 1][::-1]
        reach = np.linspace(0, 1, len(shaded_top))
        fold = np.stack(
            [
                shaded_top[:, 0] - away * 0.16 * np.sin(reach * 3.0) * stage.W * 0.3,
                shaded_top[:, 1] + 0.22 * reach**0.75 + 0.03 * np.sin(reach * 7),
            ],
            1,
        )
        slip = np.vstack([shaded_top, fold[::-1]])
        stage.canvas.fill(
            slip,
            mixed(mixed(ink, inks.near, 0.6), inks.dark, 0.18 + 0.15 * near),
            depth=0.8 - 0.6 * near,
            alpha=0.75,
            soft=0.002,
            mottle=0.03,
        )
        ripple = np.sin((y * 46 + 2.5 * layered_noise(rng, canvas.size, 2, 3) + x * 9) * (1.25 - 0.5 * near) * 3.0)
        inside = (y > np.interp(x[0], top[:, 0], top[:, 1])[None, :]).astype(np.float32)
        canvas.rgb *= 1 + (0.03 * ripple * inside)[..., None]


def snow_back(stage: Stage) -> None:
    """A winter valley: pale hills, dark firs with snow between them."""
    stage.sky(0.7)
    inks = stage.inks
    range_of_peaks(
        stage, "winter", stage.horizon + 0.03, 0.3 * stage.H, 2.2 * stage.W, mixed(inks.far, stage.sky_low, 0.2), 0.84
    )
    white = mixed(inks.light, inks.sky_bottom, 0.15)
    for i in range(3):
        near = i / 2
        top = ridge(
            stage.rng("drift", i),
            -0.05,
            stage.W + 0.05,
            stage.horizon + (stage.H - stage.horizon) * (0.05 + 0.42 * near),
            0.07,
            1.5 * stage.W,
            0.15,
        )
        blue = mixed(mixed(inks.far, inks.mid, 0.35), white, 0.45)
        stage.canvas.fill(
            down_to(top, stage.H + 0.05),
            vertical(mixed(white, blue, 0.3 * (1 - near)), blue, float(top[:, 1].min()), float(top[:, 1].max()) + 0.28),
            depth=0.72 - 0.5 * near,
            mottle=0.03,
        )
        if i < 2:
            tree_line(
                stage,
                f"winter {i}",
                top,
                mixed(inks.near, inks.dark, 0.2 + 0.3 * near),
                0.66 - 0.4 * near,
                0.07 + 0.09 * near,
                0.8 * stage.crowd,
            )


def snow_front(stage: Stage) -> None:
    """Bent stalks that show through the snow, and drifts."""
    rng = stage.rng("stalks")
    inks = stage.inks
    shapes: list[tuple[Points, Color]] = []
    for _ in range(int(26 * stage.crowd)):
        x, y = (
            rng.uniform(0, stage.W),
            rng.uniform(min(max(stage.ground + 0.04, stage.H - 0.12), stage.H), stage.H + 0.02),
        )
        tall = rng.uniform(0.03, 0.08)
        curve = points([(x, y), (x + 0.1 * tall, y - 0.6 * tall), (x + rng.uniform(-0.5, 0.5) * tall, y - tall)])
        shapes.append((stroke(curve, [0.004, 0.002]), mixed(inks.dark, inks.near, 0.35)))
    stage.canvas.scatter(shapes, depth=0.14)
