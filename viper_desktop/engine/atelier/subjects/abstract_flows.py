"""Abstract pictures of movement and matter: ribbons, color fields, marbling, waves, crystals, gesture."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed, vertical
from viper_desktop.engine.atelier.fields import cells, grids, layered_noise, smoothstep
from viper_desktop.engine.atelier.shapes import Points, ellipse, points, stroke
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects.abstract_shapes import colors, ground


def flowing(stage: Stage) -> None:
    """Ribbons of color that run beside one another like water."""
    ground(stage, False)
    rng, inks, canvas = stage.rng("ribbons"), stage.inks, stage.canvas
    ladder = (
        inks.dark,
        inks.near,
        inks.mid,
        inks.far,
        inks.accent2,
        inks.accent,
        inks.light,
        inks.accent,
        inks.mid,
        inks.near,
    )
    count = int(26 * stage.scene.detail)
    t = np.linspace(-0.1, 1.1, 70)
    phases = rng.uniform(0, 6.3, 4)
    vertical_run = stage.H > stage.W * 1.2
    length, breadth = (stage.H, stage.W) if vertical_run else (stage.W, stage.H)

    def curve(level: float) -> Points:
        sway = (
            0.13 * np.sin(t * 4.2 + phases[0] + level * 1.3)
            + 0.08 * np.sin(t * 8.1 + phases[1] - level * 2.2)
            + 0.05 * np.sin(t * 13 + phases[2] + level * 5)
        )
        run, across = t * length, (level + sway * (0.6 + 0.8 * np.sin(np.pi * level) ** 2)) * breadth
        return np.stack([across, run], 1) if vertical_run else np.stack([run, across], 1)

    levels = np.cumsum(rng.uniform(0.4, 1.6, count + 1))
    levels = -0.25 + 1.5 * (levels - levels[0]) / (levels[-1] - levels[0])
    for k in range(count):
        ink = ladder[(k + int(rng.integers(2))) % len(ladder)]
        band = np.vstack([curve(levels[k]), curve(levels[k + 1] + 0.02)[::-1]])
        low, high = float(band[:, 1].min()), float(band[:, 1].max())
        canvas.fill(
            band,
            vertical(mixed(ink, inks.light, 0.22), mixed(ink, inks.dark, 0.25), low, high),
            depth=0.9 - 0.8 * k / count,
            volume=0.5,
            roundness=0.035,
            mottle=0.06,
        )
        if k % 3 == 0:
            canvas.fill(
                stroke(curve(levels[k] + 0.006), [0.001, 0.004, 0.001]),
                mixed(inks.light, inks.accent, 0.3),
                depth=0.9 - 0.8 * k / count,
                alpha=0.8,
            )


def color_fields(stage: Stage) -> None:
    """Two or three soft-edged fields that hover on a ground."""
    inks, canvas = stage.inks, stage.canvas
    rng = stage.rng("fields")
    base = mixed(inks.near, inks.mid, 0.35) if rng.random() < 0.5 else mixed(inks.accent2, inks.near, 0.35)
    canvas.wash(np.ones(canvas.size, np.float32), base, depth=1.0)
    choices = [inks.accent, inks.dark, inks.accent2, inks.mid, inks.light, inks.far]
    picked = [choices[i] for i in rng.permutation(6)[:3]]
    x, y = grids(canvas.size)
    tops = [0.07, 0.07 + rng.uniform(0.2, 0.5), rng.uniform(0.72, 0.8)]
    bottoms = [tops[1] - 0.03, tops[2] - 0.03, 0.94]
    for ink, top, bottom in zip(picked, tops, bottoms, strict=True):
        wobble_x, wobble_y = (
            layered_noise(stage.rng("edge", f"{top}"), canvas.size, 4, 5),
            layered_noise(stage.rng("edge y", f"{top}"), canvas.size, 4, 5),
        )
        inward = np.minimum(
            np.minimum(x - 0.08, stage.W - 0.08 - x) + 0.012 * wobble_x,
            np.minimum(y - top * stage.H, bottom * stage.H - y) + 0.012 * wobble_y,
        )
        cover = smoothstep(-0.012, 0.035, inward)
        scumble = layered_noise(stage.rng("scumble", f"{top}"), canvas.size, 5, 6, stretch=2.5)
        canvas.wash(cover * np.clip(0.86 + 0.1 * scumble, 0, 1), ink)
        canvas.wash(cover * np.clip(0.25 * scumble, 0, 0.5), mixed(ink, inks.light, 0.4))
    canvas.rgb *= (1 + 0.045 * layered_noise(stage.rng("veil"), canvas.size, 2, 5))[..., None]


def marbling(stage: Stage) -> None:
    """Inks floated on water and drawn through with a comb."""
    inks, canvas = stage.inks, stage.canvas
    x, y = grids(canvas.size)
    rng = stage.rng("marble")
    u = x + 0.16 * layered_noise(stage.rng("mx"), canvas.size, 1.8, 4)
    v = y + 0.16 * layered_noise(stage.rng("my"), canvas.size, 1.8, 4)
    for _ in range(5):
        cx, cy, r = rng.uniform(0, stage.W), rng.uniform(0, stage.H), rng.uniform(0.1, 0.3)
        away = np.hypot(u - cx, v - cy)
        turn = rng.choice([-1, 1]) * 3.2 * np.exp(-((away / r) ** 2))
        cos, sin = np.cos(turn), np.sin(turn)
        u, v = cx + (u - cx) * cos - (v - cy) * sin, cy + (u - cx) * sin + (v - cy) * cos
    value = (u * 1.4 + v * 2.2 + 0.18 * layered_noise(stage.rng("mz"), canvas.size, 3, 5)) * 4.2
    ladder = np.stack([inks.dark, inks.near, inks.accent2, inks.light, inks.mid, inks.accent, inks.far, inks.near])
    position = value % len(ladder)
    index = np.floor(position).astype(np.int32) % len(ladder)
    blend = smoothstep(0.8, 0.97, position % 1)[..., None]
    canvas.rgb = (ladder[index] + (ladder[(index + 1) % len(ladder)] - ladder[index]) * blend).astype(np.float32)
    vein = smoothstep(0.09, 0.02, np.abs(position % 1 - 0.5))
    canvas.wash(vein * np.float32(0.55), mixed(inks.accent, inks.light, 0.4))
    canvas.depth[:] = 0.5


def waves(stage: Stage) -> None:
    """Fine lines that rise and fall until they seem to have depth."""
    ground(stage, not stage.night)
    inks, canvas, rng = stage.inks, stage.canvas, stage.rng("lines")
    count = int(42 * stage.scene.detail)
    t = np.linspace(-0.02, stage.W + 0.02, 160)
    bumps = [
        (
            rng.uniform(0.1, 0.9) * stage.W,
            rng.uniform(0.2, 0.9) * stage.H,
            rng.uniform(0.08, 0.26),
            rng.uniform(0.06, 0.2),
        )
        for _ in range(6)
    ]
    bumps.append((stage.x, stage.H * 0.5, 0.22, 0.24))
    ladder = (inks.near, inks.mid, inks.accent2, inks.accent, inks.mid, inks.near)
    for k in range(count):
        level = (k + 1) / (count + 1) * stage.H * 1.12
        rise = np.zeros_like(t)
        for cx, cy, width, height in bumps:
            rise += (
                height
                * np.exp(-(((t - cx) / width) ** 2) - ((level - cy) / (width * 0.9)) ** 2)
                * (1 + 0.2 * np.sin(t * 40 + k))
            )
        top = np.stack([t, level - rise], 1)
        share = k / count * (len(ladder) - 1)
        ink = mixed(ladder[int(share)], ladder[min(int(share) + 1, len(ladder) - 1)], share % 1)
        canvas.fill(
            np.vstack([top, [[t[-1], stage.H + 0.2], [t[0], stage.H + 0.2]]]),
            mixed(ink, inks.dark, 0.5) if stage.night else mixed(ink, inks.light, 0.72),
            depth=0.9 - 0.8 * k / count,
            mottle=0.03,
        )
        canvas.fill(
            stroke(top, 0.0045),
            ink if not stage.night else mixed(ink, inks.light, 0.4),
            depth=0.9 - 0.8 * k / count,
            glow=0.3 if stage.night else 0.0,
        )


def crystals(stage: Stage) -> None:
    """Facets of light, as inside a stone."""
    inks, canvas = stage.inks, stage.canvas
    coarse, rim = cells(stage.rng("coarse"), canvas.size, 4.5, 0.95)
    fine, fine_rim = cells(stage.rng("fine"), canvas.size, 11, 0.95)
    label = coarse * 1000 + fine
    _, label = np.unique(label, return_inverse=True)
    label = label.reshape(canvas.size)
    rng = stage.rng("facets")
    count = int(label.max()) + 1
    x, y = grids(canvas.size)
    toward = np.clip(1 - np.hypot(x - stage.x, y - stage.H * 0.42) / 0.85, 0, 1)
    own = rng.normal(0, 0.16, count).astype(np.float32)[label]
    tilt = rng.uniform(0, 6.3, count).astype(np.float32)[label]
    sheen = 0.1 * (np.cos(tilt) * (x - stage.W / 2) + np.sin(tilt) * (y - stage.H / 2)) * 6
    value = np.clip(toward * 0.9 + own + sheen * 0.3, 0, 0.999)
    ladder = np.stack([inks.dark, inks.near, inks.mid, inks.accent2, inks.far, inks.accent, inks.light])
    position = value * (len(ladder) - 1)
    index = position.astype(np.int32)
    blend = (position - index)[..., None]
    canvas.rgb = (ladder[index] + (ladder[index + 1] - ladder[index]) * blend).astype(np.float32)
    edge = smoothstep(0.05, 0.0, rim) * 0.7 + smoothstep(0.035, 0.0, fine_rim) * 0.35
    canvas.wash(np.clip(edge, 0, 0.85).astype(np.float32), inks.light)
    canvas.depth = np.clip(1 - value, 0.05, 0.95).astype(np.float32)


def gesture(stage: Stage) -> None:
    """Great sweeps of a loaded brush, drips and spatter."""
    ground(stage, stage.rng("ground tone").random() < 0.65)
    rng, canvas, ladder, inks = stage.rng("gesture"), stage.canvas, colors(stage), stage.inks
    for k in range(int(11 * stage.crowd) + 3):
        center = np.array([stage.x, stage.H * 0.48]) + rng.normal(0, 0.17, 2) * [stage.W, stage.H]
        start = rng.uniform(0, 6.3)
        reach = rng.uniform(0.14, 0.42)
        t = np.linspace(0, rng.uniform(1.2, 3.6), 26)
        spine = center + np.stack(
            [np.cos(start + t) * reach * (1 + 0.3 * np.sin(t * 1.7)), np.sin(start + t * 1.15) * reach * 0.8], 1
        )
        width = float(rng.uniform(0.012, 0.085))
        ink = ladder[int(rng.integers(7))] if k % 4 else inks.dark
        hairs = max(6, int(width * 240))
        tangent = np.gradient(spine, axis=0)
        normal = np.stack([-tangent[:, 1], tangent[:, 0]], 1) / (np.hypot(*tangent.T)[:, None] + 1e-6)
        strands: list[tuple[Points, Color]] = []
        for i in range(hairs):
            offset = (i / (hairs - 1) - 0.5) * width
            end = int(26 * np.clip(rng.normal(0.88, 0.14), 0.35, 1))
            tone = mixed(ink, inks.light if rng.random() < 0.5 else inks.dark, 0.24 * rng.random())
            strands.append(
                (
                    stroke(
                        (spine + normal * offset)[:end], [width / hairs * 2.2, width / hairs * 1.6, width / hairs * 0.5]
                    ),
                    tone,
                )
            )
        canvas.scatter(strands, depth=0.6 - 0.03 * k, alpha=0.95)
        if width > 0.04:
            for _ in range(4):
                x, y = spine[int(rng.integers(26))]
                drip = points([(x, y), (x + rng.normal(0, 0.002), y + rng.uniform(0.06, 0.3))])
                canvas.fill(stroke(drip, [0.008, 0.004, 0.005]), ink, depth=0.3, alpha=0.9)
    drops = []
    for _ in range(150):
        place = np.array([stage.x, stage.H * 0.48]) + rng.normal(0, 0.27, 2) * [stage.W, stage.H]
        r = 0.001 + 0.009 * rng.random() ** 4
        drops.append(
            (
                ellipse(float(place[0]), float(place[1]), r, r * rng.uniform(0.7, 1.2), count=12),
                ladder[int(rng.integers(5))],
            )
        )
    canvas.scatter(drops, depth=0.2)
