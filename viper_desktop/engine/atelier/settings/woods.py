"""Among trees: the forest with light between its trunks, and the garden."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed, radial, vertical
from viper_desktop.engine.atelier.fields import grids, layered_noise, smoothstep
from viper_desktop.engine.atelier.settings.land import flowers, grass, path
from viper_desktop.engine.atelier.shapes import Points, blob, down_to, ellipse, petal, points, ridge, stroke
from viper_desktop.engine.atelier.stage import Stage


def trunk(x: float, foot: float, width: float, rng: np.random.Generator, top: float = -0.1) -> list[Points]:
    """A tree trunk that leaves the picture at the top, with spreading roots and a few boughs."""
    t = np.linspace(0, 1, 12)
    sway = np.cumsum(rng.normal(0, 0.0035, 12)) + rng.normal(0, 0.02) * t
    spine = np.stack([x + sway, foot + (top - foot) * t], 1)
    parts = [stroke(spine, [width * 2.1, width * 1.15, width, width * 0.92, width * 0.85, width * 0.75])]
    for _ in range(3):
        at = int(rng.integers(5, 11))
        side = rng.choice([-1, 1])
        reach = width * rng.uniform(2.2, 4.5)
        bough = np.stack(
            [
                spine[at, 0] + side * reach * np.linspace(0, 1, 6),
                spine[at, 1] - reach * np.linspace(0, 1, 6) ** 1.4 * 0.7,
            ],
            1,
        )
        parts.append(stroke(bough, [width * 0.4, width * 0.2, width * 0.06]))
    return parts


def leaves(
    stage: Stage,
    name: str,
    centers: np.ndarray,
    inks: tuple[Color, ...],
    *,
    size: float,
    depth: float,
    alpha: float = 0.95,
) -> None:
    """Dabs of foliage around many centers (n, 2), darker below and lighter towards the light."""
    rng = stage.rng("leaves", name)
    order = rng.permutation(len(centers))
    shapes: list[tuple[Points, Color]] = []
    middle = centers.mean(0)
    reach = max(float(np.hypot(*(centers - middle).T).max()), 1e-3)
    toward = np.array(stage.canvas.toward_light)
    for i in order:
        x, y = centers[i]
        facing = float((centers[i] - middle) @ toward) / reach * 0.5 + 0.5 + rng.normal(0, 0.16)
        ink = inks[int(np.clip(facing * len(inks), 0, len(inks) - 1))]
        length = size * rng.uniform(0.6, 1.5)
        shapes.append(
            (petal(x, y, rng.uniform(0, 6.3), length, length * 0.62), mixed(ink, stage.inks.dark, rng.uniform(0, 0.14)))
        )
    stage.canvas.scatter(shapes, depth=depth, alpha=alpha)


def foliage_inks(stage: Stage, distance: float, warm: float = 0.3) -> tuple[Color, ...]:
    """Five inks of foliage from the shaded to the sunlit side, at a distance 0..1."""
    inks = stage.inks
    base = mixed(inks.mid, inks.accent2, warm)
    ladder = (
        mixed(inks.dark, inks.near, 0.35),
        inks.near,
        mixed(inks.near, base, 0.6),
        base,
        mixed(base, inks.light, 0.38),
    )
    return tuple(stage.haze(ink, distance) for ink in ladder)


def forest_back(stage: Stage) -> None:
    """A bright opening, and trunks before it, paler the farther."""
    canvas, inks = stage.canvas, stage.inks
    glow_at = (stage.x if not stage.composition.lines else stage.W / 2, stage.horizon - 0.12)
    stage.sun = (glow_at[0], glow_at[1] - 0.2)
    bright = mixed(stage.sky_low, inks.light, 0.1 if stage.night else 0.15 if stage.light.disc else 0.4)
    dim = mixed(mixed(inks.mid, inks.near, 0.5), stage.sky_high, 0.15)
    canvas.wash(
        np.ones(canvas.size, np.float32), radial(bright, dim, *glow_at, 0.85 * max(stage.W, stage.H)), depth=0.96
    )
    crowns = layered_noise(stage.rng("crowns"), canvas.size, 5, 5)
    _, y = grids(canvas.size)
    canopy = smoothstep(-0.3, 0.8, crowns + 1.0 - y / stage.H * 3.4)
    canvas.wash(canopy * np.float32(0.55), mixed(inks.mid, inks.near, 0.4), depth=None)
    for i in range(5):
        near = i / 4
        rng = stage.rng("trunks", i)
        foot = stage.horizon + (stage.H - stage.horizon) * (0.05 + 0.55 * near)
        ink = stage.haze(mixed(inks.near, inks.dark, 0.2 + 0.6 * near), 0.72 - 0.66 * near)
        ground = ridge(rng, -0.05, stage.W + 0.05, foot + 0.01, 0.05, 2, 0.4)
        moss = stage.haze(mixed(inks.mid, inks.near, 0.25 + 0.7 * near), 0.6 - 0.55 * near)
        canvas.fill(
            down_to(ground, stage.H + 0.1),
            vertical(moss, mixed(moss, inks.dark, 0.25), foot - 0.05, foot + 0.3),
            depth=0.85 - 0.6 * near,
            mottle=0.12,
        )
        parts: list[Points] = []
        count = int((11 - 7 * near) * stage.W * (0.6 + 0.4 * stage.crowd)) + 1
        for _ in range(count):
            x = rng.uniform(-0.05, stage.W + 0.05)
            if abs(x - stage.x) < (0.08 + 0.22 * near) * stage.W:
                continue
            parts += trunk(x, foot + rng.uniform(0, 0.05), (0.016 + 0.05 * near**1.4) * rng.uniform(0.7, 1.3), rng)
        if parts:
            canvas.fill(parts, ink, depth=0.85 - 0.6 * near, volume=0.3 * near, roundness=0.02, mottle=0.12)
        centers = np.stack(
            [rng.uniform(-0.05, stage.W + 0.05, 260), rng.uniform(-0.1, 0.34 - 0.1 * near, 260) ** 1.0 * stage.H], 1
        )
        leaves(
            stage,
            f"canopy {i}",
            centers,
            foliage_inks(stage, 0.75 - 0.6 * near),
            size=0.018 + 0.02 * near,
            depth=0.84 - 0.6 * near,
        )
    if stage.composition.lines or stage.rng("has path").random() < 0.5:
        path(stage, stage.haze(mixed(inks.light, inks.far, 0.45), 0.15), (stage.x, stage.horizon + 0.06))


def forest_front(stage: Stage) -> None:
    """Ferns, mushrooms' places, and the dark of a near trunk at one edge."""
    inks = stage.inks
    rng = stage.rng("near trunk")
    left = stage.x > stage.W / 2 if abs(stage.x - stage.W / 2) > 0.03 else rng.random() < 0.5
    x = rng.uniform(0.0, 0.07) * stage.W
    ink = mixed(inks.dark, inks.near, 0.15)
    stage.canvas.fill(
        trunk(x if left else stage.W - x, stage.H + 0.1, 0.09, rng),
        ink,
        depth=0.12,
        volume=0.35,
        roundness=0.03,
        mottle=0.16,
    )
    grass(
        stage,
        "forest",
        max(stage.ground + 0.03, stage.H * 0.86),
        mixed(inks.near, inks.dark, 0.25),
        blades=420,
        height=0.06,
    )
    ferns(stage, int(7 * stage.crowd))


def ferns(stage: Stage, count: int) -> None:
    """Fern fronds along the lower edge."""
    rng = stage.rng("ferns")
    shapes: list[tuple[Points, Color]] = []
    for _ in range(int(count * stage.W)):
        x, y = rng.uniform(0, stage.W), stage.H + rng.uniform(-0.02, 0.03)
        ink = mixed(mixed(stage.inks.near, stage.inks.mid, rng.uniform(0, 0.6)), stage.inks.dark, 0.2)
        for frond in range(5):
            angle = -np.pi / 2 + (frond - 2) * 0.42 + rng.normal(0, 0.1)
            length = rng.uniform(0.09, 0.17)
            t = np.linspace(0.05, 1, 13)
            droop = 0.4 * t**2 * np.sign(np.cos(angle) + 1e-6)
            px, py = (
                x + np.cos(angle + droop * 0) * length * t,
                y + np.sin(angle) * length * t + 0.3 * length * t**2 * abs(np.cos(angle)),
            )
            for k in range(1, 13):
                leaf = length * 0.3 * (1 - t[k]) ** 0.7
                for side in (-1, 1):
                    shapes.append((petal(px[k], py[k], angle + side * 1.1, leaf, leaf * 0.3), ink))
    stage.canvas.scatter(shapes, depth=0.11)


def garden_back(stage: Stage) -> None:
    """A hedge and trees behind flower beds."""
    stage.sky(0.7)
    inks = stage.inks
    rng = stage.rng("garden")
    for i in range(3):
        near = i / 2
        base = stage.horizon + (stage.H - stage.horizon) * (0.02 + 0.2 * near)
        top = ridge(stage.rng("hedge", i), -0.05, stage.W + 0.05, base - 0.02, 0.16 - 0.05 * near, 3 * stage.W, 0.5)
        stage.land(
            top, stage.haze(mixed(inks.mid, inks.near, 0.3 + 0.5 * near), 0.55 - 0.4 * near), 0.8 - 0.3 * near, fade=0.1
        )
        count = int(420 * stage.W)
        xs = rng.uniform(-0.03, stage.W + 0.03, count)
        tops = np.interp(xs, top[:, 0], top[:, 1])
        centers = np.stack([xs, tops + np.abs(rng.normal(0, 0.07, count))], 1)
        leaves(
            stage,
            f"hedge {i}",
            centers,
            foliage_inks(stage, 0.55 - 0.4 * near),
            size=0.022 + 0.012 * near,
            depth=0.8 - 0.3 * near,
        )
    lawn = ridge(
        stage.rng("lawn"), -0.05, stage.W + 0.05, stage.horizon + (stage.H - stage.horizon) * 0.3, 0.03, 1.2, 0.2
    )
    stage.land(lawn, mixed(inks.mid, inks.far, 0.25), 0.45, fade=0.0)
    flowers(stage, "bed", stage.horizon + (stage.H - stage.horizon) * 0.25, 260)
    if stage.composition.lines:
        path(stage, mixed(inks.light, inks.far, 0.3), (stage.x, stage.ground))


def garden_front(stage: Stage) -> None:
    """A border of large flowers along the lower edge."""
    inks = stage.inks
    rng = stage.rng("border")
    start = min(max(stage.ground + 0.05, stage.H * 0.88), stage.H - 0.05)
    grass(stage, "garden", start, mixed(inks.near, inks.mid, 0.2), blades=500, height=0.08)
    heads: list[tuple[Points, Color]] = []
    for _ in range(int(13 * stage.W * stage.crowd)):
        x, y, size = rng.uniform(0, stage.W), rng.uniform(start, stage.H), rng.uniform(0.018, 0.034)
        ink = (inks.accent, inks.accent2, mixed(inks.accent2, inks.light, 0.45))[int(rng.integers(3))]
        heads.append((stroke(points([(x, y), (x + 0.01, stage.H + 0.05)]), 0.005), inks.near))
        turn = rng.uniform(0, 6.3)
        for ring, share in ((1.0, 0.0), (0.66, 0.25)):
            for k in range(8):
                heads.append(
                    (
                        petal(x, y, turn + k * 0.785 + ring, size * ring, size * 0.55 * ring),
                        mixed(mixed(ink, inks.light, share), inks.dark, 0.14 * (k % 2)),
                    )
                )
        heads.append((ellipse(x, y, size * 0.26, count=12), mixed(inks.accent, inks.dark, 0.35)))
    stage.canvas.scatter(heads, depth=0.12)


def crown(stage: Stage, name: str, x: float, y: float, radius: float, distance: float = 0.0, dabs: int = 700) -> None:
    """The crown of a broad-leaved tree: clumps of dabs over a shaded body."""
    rng = stage.rng("crown", name)
    palette = foliage_inks(stage, distance)
    clumps = [
        (x + rng.normal(0, 0.5) * radius, y + rng.normal(0, 0.36) * radius, radius * rng.uniform(0.34, 0.58))
        for _ in range(11)
    ]
    depth = 0.25 + 0.5 * distance
    for cx, cy, r in clumps:
        stage.canvas.fill(blob(cx, cy, r, rng, 0.25), palette[1], depth=depth, volume=0.3, mottle=0.15)
    for i, (cx, cy, r) in enumerate(clumps):
        angle, away = rng.uniform(0, 6.3, dabs // 11), np.sqrt(rng.uniform(0, 1.15, dabs // 11)) * r
        leaves(
            stage,
            f"{name} {i}",
            np.stack([cx + np.cos(angle) * away, cy + np.sin(angle) * away], 1),
            palette,
            size=radius * 0.11,
            depth=depth,
        )
