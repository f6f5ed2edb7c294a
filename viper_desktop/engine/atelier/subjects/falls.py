"""A waterfall between cliffs."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed, vertical
from viper_desktop.engine.atelier.settings.woods import foliage_inks, leaves
from viper_desktop.engine.atelier.shapes import Points, blob, ellipse, points, smooth, stroke
from viper_desktop.engine.atelier.stage import Stage


def waterfall(stage: Stage) -> None:
    """Water that falls from a cleft between cliffs into a pool."""
    inks, canvas = stage.inks, stage.canvas
    rng = stage.rng("cliffs")
    pool = stage.ground + 0.02
    top = max(0.08, pool - stage.scale * 1.15)
    half = 0.085
    stone = mixed(mixed(inks.near, inks.mid, 0.35), inks.far, 0.15)
    back = points(
        [
            (-0.1, top + 0.08),
            (stage.x - half * 1.5, top),
            (stage.x + half * 1.5, top),
            (stage.W + 0.1, top + 0.06),
            (stage.W + 0.1, pool),
            (-0.1, pool),
        ]
    )
    canvas.fill(
        back, vertical(stage.haze(stone, 0.25), mixed(stone, inks.dark, 0.35), top, pool), depth=0.55, mottle=0.3
    )
    for side in (-1, 1):
        for layer in range(4):
            near = layer / 3
            edge = [
                (
                    stage.x + side * (half * (1.1 + 0.9 * layer) + 0.05 * layer + rng.normal(0, 0.015)),
                    top - 0.02 + (pool + 0.1 - top) * t + 0.05 * layer,
                )
                for t in np.linspace(0, 1, 9)
            ]
            edge = [(x + rng.normal(0, 0.022), y) for x, y in edge]
            outer = stage.W + 0.2 if side > 0 else -0.2
            rise = top - 0.1 + 0.13 * layer * rng.uniform(0.7, 1.2)
            cliff = points([*edge, (outer, pool + 0.15), (outer, rise), (edge[0][0] + side * 0.1, rise - 0.02)])
            tone = mixed(stage.haze(stone, 0.18 * (1 - near)), inks.dark, 0.12 + 0.35 * near)
            canvas.fill(cliff, tone, depth=0.5 - 0.2 * near, volume=0.35, roundness=0.05, mottle=0.35)
            cracks = []
            for _ in range(22):
                t, away = rng.random(), rng.random() ** 1.5 * 0.4
                x, y = edge[int(t * 8)][0] + side * away, edge[int(t * 8)][1]
                cracks.append(
                    (
                        stroke(
                            points([(x, y), (x + rng.normal(0, 0.012), y + 0.05), (x + rng.normal(0, 0.02), y + 0.1)]),
                            [0.007, 0.002],
                        ),
                        mixed(tone, inks.dark if rng.random() < 0.6 else inks.light, 0.35),
                    )
                )
            canvas.scatter(cracks, depth=0.5 - 0.2 * near, alpha=0.6)
            tuft = np.array(
                [(edge[0][0] + side * rng.uniform(0.0, 0.4), rise + rng.normal(0.0, 0.02)) for _ in range(90)]
            )
            leaves(
                stage,
                f"cliff {side} {layer}",
                tuft,
                foliage_inks(stage, 0.3 * (1 - near)),
                size=0.03,
                depth=0.48 - 0.2 * near,
            )
    water = mixed(inks.light, stage.sky_low, 0.15)
    fall = points(
        [
            (stage.x - half, top),
            (stage.x + half, top),
            (stage.x + half * 1.25, pool + 0.02),
            (stage.x - half * 1.25, pool + 0.02),
        ]
    )
    canvas.fill(fall, mixed(water, inks.mid, 0.35), depth=0.45, focus=1.0)
    threads: list[tuple[Points, Color]] = []
    for _ in range(150):
        x, start = stage.x + rng.normal(0, half * 0.55), rng.uniform(top, pool - 0.06)
        length = rng.uniform(0.08, 0.32)
        x = float(np.clip(x, stage.x - half, stage.x + half))
        spread = (x - stage.x) * 0.1
        threads.append(
            (
                stroke(points([(x, start), (x + spread, min(start + length, pool + 0.02))]), [0.002, 0.007, 0.002]),
                mixed(water, inks.light if rng.random() < 0.7 else inks.mid, 0.6),
            )
        )
    canvas.scatter(threads, depth=0.45, alpha=0.8, focus=1.0)
    pool_shape = smooth(
        [
            (stage.x - 0.3, pool),
            (stage.x, pool - 0.015),
            (stage.x + 0.3, pool),
            (stage.x + 0.46, stage.H + 0.1),
            (stage.x - 0.46, stage.H + 0.1),
        ]
    )
    canvas.fill(
        pool_shape,
        vertical(mixed(water, inks.mid, 0.4), mixed(inks.mid, inks.near, 0.55), pool, stage.H),
        depth=0.4,
        mottle=0.1,
    )
    glints = [
        (
            ellipse(
                stage.x + rng.normal(0, 0.16),
                rng.uniform(pool + 0.01, max(stage.H, pool + 0.01)),
                rng.uniform(0.01, 0.05),
                0.002 + 0.002 * rng.random(),
                count=14,
            ),
            water,
        )
        for _ in range(90)
    ]
    canvas.scatter(glints, depth=0.4, alpha=0.5)
    for _ in range(14):
        mist = blob(
            stage.x + rng.normal(0, 0.12), pool + rng.normal(-0.01, 0.025), rng.uniform(0.03, 0.08), rng, 0.2, 0.6
        )
        canvas.fill(mist, inks.light, depth=0.4, alpha=0.28, soft=0.022)
