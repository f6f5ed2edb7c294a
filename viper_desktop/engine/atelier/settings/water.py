"""Water: sea, lake, beach and what lies under the surface. What stands above is mirrored in it."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed, vertical
from viper_desktop.engine.atelier.fields import grids, layered_noise, noise, smoothstep
from viper_desktop.engine.atelier.settings.land import range_of_peaks, tree_line
from viper_desktop.engine.atelier.shapes import Points, down_to, ellipse, points, ridge, smooth, stroke
from viper_desktop.engine.atelier.stage import Stage


def mirror(stage: Stage, level: float, *, clarity: float = 0.65, swell: float = 1.0) -> None:
    """Turn all below `level` into water that mirrors what is above it, more broken the nearer it is."""
    canvas, inks = stage.canvas, stage.inks
    height, width = canvas.size
    row = int(np.clip(level * canvas.unit, 1, height - 1))
    below = height - row
    if below < 2:
        return
    rows = np.arange(below)
    near = (rows / max(below - 1, 1)).astype(np.float32)[:, None]
    waves = layered_noise(stage.rng("waves"), (height, width), 13, 4, stretch=7.0)[:below]
    long = noise(stage.rng("swell"), (height, width), 4, stretch=9.0)[:below]
    ripple = waves * (0.3 + near) + 0.7 * long
    source_rows = np.clip(
        row - 1 - rows[:, None] * (row / max(below, row)) + ripple * swell * 0.02 * canvas.unit * (0.3 + near),
        0,
        row - 1,
    )
    columns = np.clip(np.arange(width)[None, :] + waves * 0.012 * swell * canvas.unit * (0.2 + near), 0, width - 1)
    flat = source_rows.astype(np.int32) * width + columns.astype(np.int32)
    image = np.take(canvas.rgb.reshape(-1, 3), flat, axis=0)
    glow = np.take(canvas.glow.reshape(-1, 3), flat, axis=0)
    deep = mixed(mixed(inks.mid, inks.near, 0.4), stage.sky_high, 0.25)
    shallow = mixed(inks.mid, stage.sky_low, 0.35)
    water = shallow + (deep - shallow) * near[..., None]
    mixed_in = np.float32(clarity) * (1 - 0.45 * near)[..., None]
    surface = water + (image - water) * mixed_in
    crest = np.clip(waves * (0.35 + 0.65 * near) - 0.55, 0, 1)
    sparkle = mixed(inks.light, stage.sky_low, 0.35)
    surface += (sparkle - surface) * np.clip(crest * 0.5 * swell, 0, 0.75)[..., None]
    surface += (
        (mixed(inks.dark, deep, 0.4) - surface) * np.clip(-waves - 0.5, 0, 0.5)[..., None] * np.float32(0.5 * swell)
    )
    if stage.light.disc:
        surface, glow = _glitter(stage, surface, glow, waves, near)
    canvas.rgb[row:] = surface
    canvas.glow[row:] = glow * mixed_in
    canvas.depth[row:] = 0.8 - 0.65 * near
    canvas.focus[row:] = 0


def _glitter(
    stage: Stage, surface: np.ndarray, glow: np.ndarray, waves: np.ndarray, near: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """The path of light that the sun or moon lays on the water."""
    x, _ = grids(stage.canvas.size)
    width = 0.035 + 0.11 * near
    lane = np.exp(-(((x - stage.sun[0]) / width) ** 2))
    broken = np.clip(lane * (0.42 + 0.75 * waves), 0, 1)[..., None]
    light = mixed(stage.inks.light, stage.inks.accent, 0.25)
    return surface + (light - surface) * broken * np.float32(0.85), glow + light * broken * np.float32(0.45)


def sea_back(stage: Stage) -> None:
    """Sky and a strip of land on the horizon; the sea itself comes when the subject is there to be mirrored."""
    stage.sky(1.0)
    canvas, inks = stage.canvas, stage.inks
    if stage.rng("isle").random() < 0.7:
        left = stage.x > stage.W / 2
        coast = ridge(stage.rng("coast"), 0, 0.55 * stage.W, stage.horizon + 0.01, 0.1, 1.2, 0.6)
        coast[:, 1] += 0.12 * (coast[:, 0] / (0.55 * stage.W)) ** 2
        coast[:, 0] = coast[:, 0] if left else stage.W - coast[:, 0]
        stage.canvas.fill(down_to(coast, stage.horizon + 0.02), mixed(inks.far, stage.sky_low, 0.3), depth=0.86)
    water = mixed(inks.mid, stage.sky_low, 0.25)
    canvas.fill(
        points([(-1, stage.horizon), (stage.W + 1, stage.horizon), (stage.W + 1, stage.H + 1), (-1, stage.H + 1)]),
        vertical(water, inks.near, stage.horizon, stage.H),
        depth=0.75,
    )


def sea_front(stage: Stage) -> None:
    """Waves over the whole sea, with the subject's mirror image below its foot."""
    canvas = stage.canvas
    keep, keep_depth, keep_focus = canvas.rgb.copy(), canvas.depth.copy(), canvas.focus.copy()
    standing = canvas.focus > 0.5
    mirror(stage, stage.horizon, clarity=0.55, swell=1.1)
    _subject_mirror(stage, keep, standing)
    solid = standing
    canvas.rgb[solid] = keep[solid]
    canvas.depth[solid] = keep_depth[solid]
    canvas.focus[solid] = keep_focus[solid]


def _subject_mirror(stage: Stage, painted: np.ndarray, standing: np.ndarray) -> None:
    """The mirror image of what stands at the subject's foot, not at the horizon."""
    canvas = stage.canvas
    height, width = canvas.size
    foot = int(stage.ground * canvas.unit)
    below = min(height - foot, foot)
    if below < 4 or not standing.any():
        return
    rows = np.arange(below)
    near = (rows / below).astype(np.float32)[:, None]
    waves = layered_noise(stage.rng("hull waves"), (height, width), 16, 3, stretch=6.0)[:below]
    source = np.clip(foot - 1 - rows[:, None] + waves * 0.008 * canvas.unit, 0, height - 1).astype(np.int32)
    columns = np.clip(np.arange(width)[None, :] + waves * 0.02 * canvas.unit * (0.25 + near), 0, width - 1).astype(
        np.int32
    )
    flat = source * width + columns
    image, there = np.take(painted.reshape(-1, 3), flat, axis=0), np.take(standing.reshape(-1), flat)
    weight = (there * np.clip(0.62 - 0.5 * near, 0, 1) * np.clip(0.9 + 0.35 * waves, 0, 1))[..., None].astype(
        np.float32
    )
    part = canvas.rgb[foot : foot + below]
    part += (image * np.float32(0.85) - part) * weight


def lake_back(stage: Stage) -> None:
    """Mountains and woods on the far shore of still water."""
    stage.sky(0.8)
    inks = stage.inks
    shore = stage.horizon
    range_of_peaks(stage, "lake", shore + 0.02, 0.38 * stage.H, 1.8 * stage.W, mixed(inks.far, inks.mid, 0.4), 0.84)
    top = ridge(stage.rng("shore"), -0.05, stage.W + 0.05, shore + 0.01, 0.1, 1.7 * stage.W, 0.3)
    stage.land(top, mixed(inks.mid, inks.far, 0.2), 0.66, fade=0.25)
    tree_line(stage, "shore", top, mixed(inks.near, inks.mid, 0.35), 0.6, 0.08, 1.3 * stage.crowd)
    canvas = stage.canvas
    canvas.fill(
        points([(-1, shore), (stage.W + 1, shore), (stage.W + 1, stage.H + 1), (-1, stage.H + 1)]), inks.mid, depth=0.6
    )


def lake_front(stage: Stage) -> None:
    """Still water that mirrors the far shore, reeds at a corner."""
    canvas = stage.canvas
    keep, standing = canvas.rgb.copy(), canvas.focus > 0.5
    keep_depth = canvas.depth.copy()
    mirror(stage, stage.horizon, clarity=0.86, swell=0.35)
    _subject_mirror(stage, keep, standing)
    canvas.rgb[standing] = keep[standing]
    canvas.depth[standing] = keep_depth[standing]
    canvas.focus[standing] = 1.0
    rng = stage.rng("reeds")
    reeds: list[tuple[Points, Color]] = []
    left = stage.x > stage.W / 2
    for _ in range(int(60 * stage.crowd)):
        x = abs(rng.normal(0, 0.12)) * stage.W
        x = x if left else stage.W - x
        tall = rng.uniform(0.06, 0.2)
        lean = rng.normal(0, 0.15) * tall
        curve = points([(x, stage.H + 0.02), (x + lean * 0.4, stage.H - tall * 0.6), (x + lean, stage.H - tall)])
        reeds.append(
            (stroke(curve, [0.006, 0.004, 0.001]), mixed(stage.inks.dark, stage.inks.near, rng.uniform(0, 0.5)))
        )
        if rng.random() < 0.25:
            reeds.append(
                (ellipse(x + lean, stage.H - tall, 0.006, 0.02), mixed(stage.inks.dark, stage.inks.accent, 0.3))
            )
    canvas.scatter(reeds, depth=0.1)


def beach_back(stage: Stage) -> None:
    """Sea, a line of foam, sand."""
    stage.sky(0.9)
    canvas, inks = stage.canvas, stage.inks
    mirror(stage, stage.horizon, clarity=0.5, swell=1.0)
    edge = stage.horizon + (stage.ground - stage.horizon) * 0.72
    rng = stage.rng("foam")
    top = ridge(rng, -0.1, stage.W + 0.1, edge + 0.02, 0.045, 0.9 * stage.W, 0.15)
    dry = mixed(mixed(inks.light, inks.accent, 0.3), inks.near, 0.12)
    wet = mixed(dry, inks.near, 0.4)
    for lift, ink, alpha in ((0.02, inks.light, 0.55), (0.0, inks.light, 0.95)):
        canvas.fill(down_to(top - [0, lift], stage.H + 0.05), ink, depth=0.5, alpha=alpha, soft=0.002)
    canvas.fill(
        down_to(top + np.array([0, 0.012]), stage.H + 0.05),
        vertical(wet, dry, edge, edge + 0.16),
        depth=0.35,
        mottle=0.08,
    )


def underwater_back(stage: Stage) -> None:
    """Light falling through water, rocks and weed that fade into the blue."""
    canvas, inks = stage.canvas, stage.inks
    top = mixed(inks.sky_bottom, inks.light, 0.15) if not stage.night else mixed(inks.mid, inks.far, 0.4)
    canvas.wash(
        np.ones(canvas.size, np.float32),
        vertical(top, mixed(inks.near, inks.mid, 0.25), -0.1, stage.H * 0.95),
        depth=0.95,
    )
    x, y = grids(canvas.size)
    rng = stage.rng("shafts")
    center = rng.uniform(0.25, 0.75) * stage.W
    angle = (x - center) / (y + 0.55)
    shafts = np.zeros(canvas.size, np.float32)
    for k in (9, 17, 31):
        shafts += np.cos(angle * k + rng.uniform(0, 6.3)) / 3
    fade = np.exp(-y * 1.5 / stage.H)
    canvas.wash(np.clip(shafts + 0.2, 0, 1) * fade * np.float32(0.5), inks.light)
    for i in range(4):
        near = i / 3
        top_line = ridge(
            stage.rng("reef", i),
            -0.05,
            stage.W + 0.05,
            stage.H * (0.72 + 0.24 * near),
            0.16 - 0.06 * near,
            (2.4 - near) * stage.W,
            0.55,
        )
        stage.land(
            top_line,
            mixed(mixed(inks.mid, inks.near, 0.3 + 0.6 * near), inks.dark, 0.35 * near),
            0.75 - 0.55 * near,
            fade=0.1,
        )
        _weed(
            stage,
            f"weed {i}",
            top_line,
            mixed(inks.near, inks.dark, 0.5 * near),
            0.72 - 0.55 * near,
            0.16 + 0.16 * near,
        )


def _weed(stage: Stage, name: str, top: Points, ink: Color, depth: float, tall: float) -> None:
    """Kelp and branching coral on a reef's skyline."""
    rng = stage.rng(name)
    shapes: list[tuple[Points, Color]] = []
    for _ in range(int(9 * stage.W * stage.crowd)):
        x = rng.uniform(0, stage.W)
        foot = float(np.interp(x, top[:, 0], top[:, 1])) + 0.03
        size = tall * rng.uniform(0.4, 1.1)
        if rng.random() < 0.6:
            t = np.linspace(0, 1, 14)
            sway = np.stack([x + 0.12 * size * np.sin(t * 5 + rng.uniform(0, 6)) * t, foot - size * t], 1)
            shapes.append(
                (
                    stroke(sway, [0.012 * (1 + tall), 0.02 * (1 + tall), 0.002]),
                    mixed(ink, stage.inks.accent2, rng.uniform(0, 0.15)),
                )
            )
        else:
            coral = mixed(
                ink, stage.inks.accent2 if rng.random() < 0.5 else stage.inks.accent, 0.6 * (1 - depth) + 0.12
            )
            for k in range(7):
                angle = -np.pi / 2 + (k - 3) * 0.27 + rng.normal(0, 0.08)
                length = size * rng.uniform(0.3, 0.5)
                branch = smooth(
                    [
                        (x, foot),
                        (x + np.cos(angle) * length * 0.5, foot + np.sin(angle) * length * 0.6),
                        (x + np.cos(angle) * length, foot + np.sin(angle) * length),
                    ],
                    closed=False,
                )
                shapes.append((stroke(branch, [0.022 * size / 0.2, 0.012 * size / 0.2]), coral))
                shapes.append(
                    (
                        ellipse(float(branch[-1, 0]), float(branch[-1, 1]), 0.009 * size / 0.2, count=12),
                        mixed(coral, stage.inks.light, 0.2),
                    )
                )
    stage.canvas.scatter(shapes, depth=depth)


def underwater_front(stage: Stage) -> None:
    """Bubbles, and the net of light that the waves throw."""
    canvas, inks = stage.canvas, stage.inks
    rng = stage.rng("bubbles")
    for _ in range(int(26 * stage.crowd)):
        x, y, r = rng.uniform(0, stage.W), rng.uniform(0, stage.H), 0.004 + 0.016 * rng.random() ** 3
        canvas.fill(ellipse(x, y, r), inks.light, depth=0.2, alpha=0.22)
        canvas.fill(ellipse(x - r * 0.35, y - r * 0.35, r * 0.3), inks.light, depth=0.2, alpha=0.8)
    x_grid, y_grid = grids(canvas.size)
    drift = layered_noise(stage.rng("caustic"), canvas.size, 6, 3)
    net = 1 - np.abs(drift)
    net = smoothstep(0.8, 1.0, net) * np.exp(-y_grid * 2.2 / stage.H) + 0 * x_grid
    canvas.wash(net * np.float32(0.22), inks.light)
