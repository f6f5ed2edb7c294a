"""Things and people: still life, tea party, lantern, moon, floating islands, waterfall, portrait, wanderer, dragon."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed, vertical
from viper_desktop.engine.atelier.fields import grids, layered_noise, smoothstep
from viper_desktop.engine.atelier.settings.land import conifer
from viper_desktop.engine.atelier.settings.woods import foliage_inks, leaves
from viper_desktop.engine.atelier.shapes import Points, blob, box, ellipse, petal, placed, points, smooth, stroke
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects.buildings import house
from viper_desktop.engine.atelier.subjects.figure import Figure, quad
from viper_desktop.engine.atelier.subjects.plants import bloom


def still_life(stage: Stage) -> None:
    """A bottle, a bowl of fruit and a cloth on a table."""
    inks = stage.inks
    cloth = smooth([(stage.x - 0.46, stage.ground - 0.01), (stage.x - 0.2, stage.ground - 0.035), (stage.x + 0.3, stage.ground - 0.02), (stage.x + 0.46, stage.ground + 0.03), (stage.x + 0.3, stage.ground + 0.2), (stage.x + 0.1, stage.ground + 0.16), (stage.x - 0.1, stage.ground + 0.26), (stage.x - 0.34, stage.ground + 0.14)])
    stage.canvas.fill(cloth, mixed(inks.light, inks.far, 0.2), depth=0.24, volume=0.3, mottle=0.1)
    for k in range(7):
        x = stage.x - 0.36 + k * 0.12
        fold = smooth([(x, stage.ground + 0.0), (x + 0.02, stage.ground + 0.07), (x - 0.015, stage.ground + 0.17)], closed=False)
        stage.canvas.fill(stroke(fold, [0.004, 0.02, 0.006]), mixed(inks.mid, inks.far, 0.4), depth=0.24, alpha=0.35, soft=0.006)
    f = Figure(stage)
    stage.shadow(stage.scale * 0.34, x=stage.x - 0.3 * stage.scale * (-1 if f.flip else 1))
    glass = mixed(inks.near, inks.mid, 0.3)
    bottle = smooth([(-0.36, 0.0), (-0.42, -0.03), (-0.42, -0.45), (-0.385, -0.58), (-0.345, -0.66), (-0.34, -0.9), (-0.26, -0.9), (-0.255, -0.66), (-0.215, -0.58), (-0.18, -0.45), (-0.18, -0.03), (-0.24, 0.0)])
    f.fill(bottle, glass, volume=0.65, roundness=0.35, alpha=0.94)
    f.fill(smooth([(-0.395, -0.08), (-0.4, -0.42), (-0.37, -0.52), (-0.355, -0.42), (-0.36, -0.08)]), inks.light, alpha=0.4, volume=0, soft=0.008)
    f.fill(box(-0.415, -0.36, -0.185, -0.16), mixed(inks.light, inks.accent, 0.2), volume=0.3, roundness=0.4)
    f.fill(box(-0.345, -0.96, -0.255, -0.88), mixed(inks.accent, inks.dark, 0.3), volume=0.5)
    stage.shadow(stage.scale * 0.7, x=stage.x + 0.16 * stage.scale * (-1 if f.flip else 1))
    bowl_ink = mixed(inks.mid, inks.light, 0.3)
    fruit = [(-0.04, -0.31, 0.12, inks.accent), (0.16, -0.33, 0.125, inks.accent2), (0.33, -0.3, 0.11, mixed(inks.accent, inks.accent2, 0.4)), (0.07, -0.46, 0.115, mixed(inks.accent2, inks.dark, 0.12)), (0.25, -0.45, 0.11, mixed(inks.accent, inks.light, 0.25))]
    for x, y, r, ink in fruit:
        _fruit(f, x, y, r, ink)
    bowl = smooth([(-0.2, -0.28), (0.14, -0.24), (0.5, -0.28), (0.42, -0.1), (0.28, -0.02), (0.26, 0.0), (0.04, 0.0), (0.02, -0.02), (-0.12, -0.1)])
    f.fill(bowl, bowl_ink, volume=0.6, roundness=0.28)
    f.line([(-0.17, -0.2), (0.15, -0.15), (0.46, -0.2)], 0.014, mixed(inks.near, bowl_ink, 0.2), alpha=0.7)
    stage.shadow(stage.scale * 0.2, x=stage.x + 0.58 * stage.scale * (-1 if f.flip else 1))
    _fruit(f, 0.6, -0.1, 0.11, inks.accent2)
    _fruit(f, -0.66, -0.095, 0.1, inks.accent)


def _fruit(f: Figure, x: float, y: float, r: float, ink: Color) -> None:
    """An apple or an orange with a stalk and a highlight."""
    inks = f.stage.inks
    f.fill(smooth([(x, y - r * 0.92), (x + r * 0.7, y - r * 0.9), (x + r, y - r * 0.1), (x + r * 0.6, y + r * 0.85), (x, y + r * 0.92), (x - r * 0.6, y + r * 0.85), (x - r, y - r * 0.1), (x - r * 0.7, y - r * 0.9)]), ink, volume=0.75, roundness=0.34, mottle=0.12)
    f.dot(x, y - r * 0.84, r * 0.24, r * 0.08, mixed(ink, inks.dark, 0.5), alpha=0.7)
    f.line([(x, y - r * 0.84), (x + r * 0.08, y - r * 1.2)], r * 0.09, mixed(inks.dark, inks.near, 0.3))
    side = f.stage.canvas.toward_light[0] * (-1 if f.flip else 1)
    f.fill(ellipse(x + np.sign(side) * r * 0.36, y - r * 0.42, r * 0.2, r * 0.13), inks.light, alpha=0.6, soft=r * 0.1, volume=0)


def cup(f: Figure, x: float, y: float, size: float, ink: Color) -> None:
    """A tea cup on its saucer, with a handle and steam."""
    inks = f.stage.inks
    f.dot(x, y, size * 0.85, size * 0.16, mixed(ink, inks.light, 0.4), volume=0.4)
    f.line([(x + size * 0.42, y - size * 0.62), (x + size * 0.8, y - size * 0.6), (x + size * 0.7, y - size * 0.28), (x + size * 0.34, y - size * 0.22)], size * 0.1, ink, volume=0.3)
    f.fill(smooth([(x - size * 0.5, y - size * 0.8), (x, y - size * 0.72), (x + size * 0.5, y - size * 0.8), (x + size * 0.44, y - size * 0.4), (x + size * 0.22, y - size * 0.06), (x - size * 0.22, y - size * 0.06), (x - size * 0.44, y - size * 0.4)]), ink, volume=0.6, roundness=0.3)
    f.dot(x, y - size * 0.78, size * 0.49, size * 0.12, mixed(ink, inks.light, 0.5))
    f.dot(x, y - size * 0.77, size * 0.43, size * 0.09, mixed(inks.accent, inks.dark, 0.4))
    for dx in (-0.12, 0.14):
        steam = [(x + dx * size, y - size * 0.9), (x + (dx + 0.1) * size, y - size * 1.2), (x + (dx - 0.08) * size, y - size * 1.5), (x + (dx + 0.06) * size, y - size * 1.85)]
        f.fill(stroke(smooth(steam, closed=False), [0.01, size * 0.12, 0.01]), inks.light, alpha=0.35, soft=size * 0.05, volume=0)


def tea_party(stage: Stage) -> None:
    """A laid table: tea pot, cups, a cake and a lantern."""
    stage.shadow(stage.scale * 1.3)
    f, inks = Figure(stage, flip=False), stage.inks
    rng = stage.rng("tea")
    wood = mixed(inks.dark, inks.near, 0.45)
    for x in (-0.55, 0.55):
        f.line([(x, -0.38), (x * 1.02, -0.18), (x * 1.08, 0.0)], [0.07, 0.035, 0.05], wood, volume=0.4)
    cloth = mixed(inks.light, inks.accent2, 0.1)
    hem = [(0.78 - k * 0.13, -0.2 + 0.035 * np.sin(k * 2.6) + 0.02) for k in range(13)]
    f.fill(smooth([(-0.74, -0.42), (-0.5, -0.45), (0.5, -0.45), (0.74, -0.42), *hem]), cloth, volume=0.35, roundness=0.12)
    for k in range(11):
        x = -0.68 + k * 0.136
        f.line([(x * 0.96, -0.4), (x, -0.3), (x * 1.02, -0.2)], [0.006, 0.022, 0.01], mixed(cloth, inks.mid, 0.5), alpha=0.4)
    f.dot(0, -0.435, 0.76, 0.06, mixed(cloth, inks.light, 0.4), volume=0.15)
    pot = inks.accent2
    f.line([(-0.16, -0.62), (-0.29, -0.64), (-0.31, -0.76), (-0.38, -0.81)], [0.075, 0.05, 0.035], pot, volume=0.5)
    f.line([(0.14, -0.76), (0.29, -0.78), (0.3, -0.6), (0.15, -0.54)], 0.034, pot, volume=0.4)
    f.fill(smooth([(0, -0.86), (0.14, -0.8), (0.205, -0.65), (0.15, -0.5), (0.08, -0.455), (-0.08, -0.455), (-0.15, -0.5), (-0.205, -0.65), (-0.14, -0.8)]), pot, volume=0.65, roundness=0.3)
    f.fill(smooth([(-0.1, -0.82), (0, -0.9), (0.1, -0.82), (0, -0.8)]), mixed(pot, inks.dark, 0.15), volume=0.5)
    f.dot(0, -0.915, 0.028, None, inks.accent, volume=0.5)
    for x, y in ((-0.05, -0.64), (0.06, -0.7), (0.05, -0.56), (-0.11, -0.55)):
        for k in range(5):
            f.fill(petal(x, y, k * 1.257, 0.03, 0.024), mixed(inks.light, inks.accent, 0.15), volume=0)
        f.dot(x, y, 0.008, None, inks.accent)
    cup(f, -0.5, -0.43, 0.14, mixed(inks.light, inks.mid, 0.2))
    cup(f, 0.36, -0.41, 0.13, mixed(inks.accent, inks.light, 0.35))
    for level, (half, foot) in enumerate(((0.13, -0.45), (0.1, -0.54), (0.065, -0.62))):
        f.fill(box(0.58 - half, foot - 0.085, 0.58 + half, foot), mixed(inks.accent2, inks.light, 0.62), volume=0.4)
        drip = [(0.58 - half, foot - 0.09)] + [(0.58 - half + k * half / 4, foot - 0.06 + 0.022 * (k % 2)) for k in range(9)] + [(0.58 + half, foot - 0.09)]
        f.fill(smooth(drip, steps=4), mixed(inks.light, inks.accent, 0.1 + 0.1 * level), volume=0.2)
    for k in range(5):
        f.dot(0.53 + 0.025 * k, -0.715 - 0.006 * (k % 2), 0.016, None, inks.accent2, volume=0.5)
    line = [(-1.25, -1.5), (-0.6, -1.28), (0, -1.22), (0.6, -1.28), (1.25, -1.5)]
    rope = smooth(line, closed=False)
    f.fill(stroke(rope, 0.008), wood, volume=0)
    for i in range(4, len(rope) - 2, 6):
        x, y = rope[i]
        ink = (inks.accent, inks.accent2, inks.light)[i // 6 % 3]
        f.fill(smooth([(x - 0.04, y + 0.04), (x, y + 0.015), (x + 0.04, y + 0.04), (x + 0.045, y + 0.1), (x, y + 0.14), (x - 0.045, y + 0.1)]), mixed(ink, inks.light, 0.25), volume=0.3, glow=0.8 if stage.night else 0.25)
    for k in range(int(rng.integers(3, 5))):
        bloom(f, -0.25 + 0.035 * k, -0.5 - 0.035 * (k % 2), 0.045, (inks.accent, inks.accent2)[k % 2], "daisy", f"posy {k}")


def moon(stage: Stage) -> None:
    """A great moon over the land, a crescent or full."""
    inks, canvas = stage.inks, stage.canvas
    rng = stage.rng("great moon")
    x, y, r = stage.x, max(stage.horizon * 0.48, stage.scale * 0.5 + 0.03), stage.scale * 0.46
    face = mixed(inks.light, inks.accent, 0.12)
    gx, gy = grids(canvas.size)
    halo = np.exp(-np.clip(np.hypot(gx - x, gy - y) - r, 0, None) / (r * 0.5)) * 0.32 * (canvas.depth > 0.9)
    canvas.wash(halo.astype(np.float32), mixed(inks.light, inks.far, 0.4))
    disc = ellipse(x, y, r, count=120)
    crescent = rng.random() < 0.45
    if crescent:
        a = np.linspace(-2.2, 2.2, 60)
        outer = np.stack([np.cos(a) * r, np.sin(a) * r], 1)
        inner = np.stack([np.cos(a[::-1]) * r * 0.86 - r * 0.335, np.sin(a[::-1]) * r * 0.965], 1)
        disc = placed(np.vstack([outer, inner]), x, y, 1.0, float(rng.uniform(-0.5, 0.3)), stage.side < 0)
    keep, depth = canvas.rgb.copy(), canvas.depth.copy()
    canvas.fill(disc, face, depth=0.97, glow=0.5, volume=0.12, focus=1.0, mottle=0.05)
    spots = layered_noise(stage.rng("maria"), canvas.size, 5 / max(stage.scale, 0.2) * 0.5, 5)
    inside = (canvas.focus > 0.5) * smoothstep(0.1, 1.1, spots)
    canvas.wash(inside * np.float32(0.34), mixed(inks.far, inks.mid, 0.4))
    hidden = depth < 0.9
    canvas.rgb[hidden] = keep[hidden]
    canvas.depth[hidden] = depth[hidden]
    canvas.focus[hidden] = 0
    canvas.glow[hidden] = 0


def floating_islands(stage: Stage) -> None:
    """Islands in the air with trees, a house and falling water."""
    rng = stage.rng("islands")
    base = stage.ground - stage.scale * 0.42
    spots = [(stage.x - 0.4, base - 0.2, 0.3, 0.62), (stage.x + 0.38, base - 0.08, 0.4, 0.5), (stage.x + 0.24, base - 0.42, 0.2, 0.72), (stage.x - 0.34, base + 0.17, 0.24, 0.42), (stage.x, base, 1.0, 0.2)]
    for i, (x, y, share, depth) in enumerate(spots):
        _island(stage, f"{i}", float(x + rng.normal(0, 0.03)), float(y + rng.normal(0, 0.02)), stage.scale * share, depth, main=share == 1.0)


def _island(stage: Stage, name: str, x: float, y: float, size: float, depth: float, main: bool) -> None:
    """One island, its grass at (x, y), rock hanging below."""
    inks, rng = stage.inks, stage.rng("island", name)
    far = float(np.clip((depth - 0.2) * 1.2, 0, 0.7))
    f = Figure(stage, x, y, size, depth=depth)
    count = 22
    across = np.linspace(-0.5, 0.5, count)
    under = 0.56 * (1 - np.abs(across * 2) ** 1.4) * rng.uniform(0.65, 1.15, count) + 0.02
    rock = np.vstack([np.stack([across, np.full(count, 0.0)], 1), np.stack([across[::-1], under[::-1]], 1)])
    stone = stage.haze(mixed(inks.near, inks.far, 0.25), far)
    f.fill(rock, vertical(stone, stage.haze(mixed(inks.near, inks.dark, 0.5), far), y, y + size * 0.5), volume=0.45, roundness=0.12, mottle=0.25)
    for _ in range(26):
        px = rng.uniform(-0.42, 0.42)
        deep = 0.45 * (1 - abs(px * 2) ** 1.5)
        f.line([(px, rng.uniform(0.02, 0.1)), (px * 0.94, deep * rng.uniform(0.4, 0.9))], [0.02, 0.004], mixed(stone, inks.dark if rng.random() < 0.6 else inks.light, 0.3), alpha=0.5)
    turf = stage.haze(mixed(inks.mid, inks.accent2, 0.15), far)
    rim = [(-0.53, 0.0), (-0.4, -0.055), (-0.1, -0.085), (0.2, -0.07), (0.43, -0.045), (0.53, 0.005)]
    drip = [(0.5 - k * 0.1, 0.035 + 0.035 * rng.random()) for k in range(11)]
    f.fill(smooth(rim + drip), turf, volume=0.4, mottle=0.15)
    if main or rng.random() < 0.6:
        water = mixed(inks.light, stage.sky_low, 0.25)
        wx = 0.24 if main else 0.1
        for k in range(9):
            f.line([(wx + 0.008 * k, -0.03), (wx + 0.012 * k + 0.01, 0.3), (wx + 0.013 * k, 0.75 + 0.1 * rng.random())], [0.014, 0.012, 0.003], water, alpha=0.55)
        f.fill(ellipse(wx + 0.05, 0.78, 0.12, 0.06), water, alpha=0.35, soft=0.04, volume=0)
    if main:
        cottage = Figure(stage, x - size * 0.16 * (-1 if f.flip else 1), y - size * 0.055, size * 0.27, depth=depth - 0.02)
        house(cottage, "islander", mixed(inks.light, inks.far, 0.2), inks.accent2, wide=0.42)
    for tx, scale in ((0.08, 0.36), (-0.36, 0.25), (0.36, 0.28)) if main else ((0.0, 0.42), (-0.22, 0.3), (0.2, 0.34)):
        if rng.random() < 0.5:
            f.fill(conifer(tx, -0.03, scale, rng), stage.haze(mixed(inks.near, inks.dark, 0.25), far), volume=0.2, roundness=0.1)
        else:
            f.line([(tx, -0.03), (tx + 0.01, -scale * 0.6)], [0.03, 0.015], stage.haze(inks.dark, far))
            around = np.array([tx, -scale * 0.72]) + rng.normal(0, scale * 0.16, (150, 2))
            leaves(stage, f"island {name} {tx}", f.at(around), foliage_inks(stage, far, 0.45), size=0.055 * size, depth=depth - 0.02)


def waterfall(stage: Stage) -> None:
    """Water that falls from a cleft between cliffs into a pool."""
    inks, canvas = stage.inks, stage.canvas
    rng = stage.rng("cliffs")
    pool = stage.ground + 0.02
    top = max(0.08, pool - stage.scale * 1.15)
    half = 0.085
    stone = mixed(mixed(inks.near, inks.mid, 0.35), inks.far, 0.15)
    back = points([(-0.1, top + 0.08), (stage.x - half * 1.5, top), (stage.x + half * 1.5, top), (stage.W + 0.1, top + 0.06), (stage.W + 0.1, pool), (-0.1, pool)])
    canvas.fill(back, vertical(stage.haze(stone, 0.25), mixed(stone, inks.dark, 0.35), top, pool), depth=0.55, mottle=0.3)
    for side in (-1, 1):
        for layer in range(4):
            near = layer / 3
            edge = [(stage.x + side * (half * (1.1 + 0.9 * layer) + 0.05 * layer + rng.normal(0, 0.015)), top - 0.02 + (pool + 0.1 - top) * t + 0.05 * layer) for t in np.linspace(0, 1, 9)]
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
                cracks.append((stroke(points([(x, y), (x + rng.normal(0, 0.012), y + 0.05), (x + rng.normal(0, 0.02), y + 0.1)]), [0.007, 0.002]), mixed(tone, inks.dark if rng.random() < 0.6 else inks.light, 0.35)))
            canvas.scatter(cracks, depth=0.5 - 0.2 * near, alpha=0.6)
            tuft = np.array([(edge[0][0] + side * rng.uniform(0.0, 0.4), rise + rng.normal(0.0, 0.02)) for _ in range(90)])
            leaves(stage, f"cliff {side} {layer}", tuft, foliage_inks(stage, 0.3 * (1 - near)), size=0.03, depth=0.48 - 0.2 * near)
    water = mixed(inks.light, stage.sky_low, 0.15)
    fall = points([(stage.x - half, top), (stage.x + half, top), (stage.x + half * 1.25, pool + 0.02), (stage.x - half * 1.25, pool + 0.02)])
    canvas.fill(fall, mixed(water, inks.mid, 0.35), depth=0.45, focus=1.0)
    threads: list[tuple[Points, Color]] = []
    for _ in range(150):
        x, start = stage.x + rng.normal(0, half * 0.55), rng.uniform(top, pool - 0.06)
        length = rng.uniform(0.08, 0.32)
        x = float(np.clip(x, stage.x - half, stage.x + half))
        spread = (x - stage.x) * 0.1
        threads.append((stroke(points([(x, start), (x + spread, min(start + length, pool + 0.02))]), [0.002, 0.007, 0.002]), mixed(water, inks.light if rng.random() < 0.7 else inks.mid, 0.6)))
    canvas.scatter(threads, depth=0.45, alpha=0.8, focus=1.0)
    pool_shape = smooth([(stage.x - 0.3, pool), (stage.x, pool - 0.015), (stage.x + 0.3, pool), (stage.x + 0.46, stage.H + 0.1), (stage.x - 0.46, stage.H + 0.1)])
    canvas.fill(pool_shape, vertical(mixed(water, inks.mid, 0.4), mixed(inks.mid, inks.near, 0.55), pool, stage.H), depth=0.4, mottle=0.1)
    glints = [(ellipse(stage.x + rng.normal(0, 0.16), rng.uniform(pool + 0.01, stage.H), rng.uniform(0.01, 0.05), 0.002 + 0.002 * rng.random(), count=14), water) for _ in range(90)]
    canvas.scatter(glints, depth=0.4, alpha=0.5)
    for _ in range(14):
        mist = blob(stage.x + rng.normal(0, 0.12), pool + rng.normal(-0.01, 0.025), rng.uniform(0.03, 0.08), rng, 0.2, 0.6)
        canvas.fill(mist, inks.light, depth=0.4, alpha=0.28, soft=0.022)


def portrait(stage: Stage) -> None:
    """A head in profile, with a landscape of flowers and leaves growing where the thoughts are."""
    f, inks = Figure(stage, size=stage.scale * 1.25, y=stage.ground + 0.12 * stage.scale), stage.inks
    rng = stage.rng("portrait")
    skin = mixed(mixed(inks.near, inks.accent2, 0.2), inks.dark, 0.2)
    face = [(0.02, 0.1), (-0.02, -0.12), (0.02, -0.24), (0.1, -0.27), (0.2, -0.26), (0.235, -0.3), (0.225, -0.345), (0.245, -0.37), (0.235, -0.4), (0.25, -0.42), (0.25, -0.45), (0.3, -0.475), (0.305, -0.5), (0.26, -0.58), (0.255, -0.64), (0.27, -0.7), (0.25, -0.8), (0.19, -0.89), (0.06, -0.96), (-0.1, -0.955), (-0.22, -0.88), (-0.29, -0.75), (-0.28, -0.6), (-0.22, -0.46), (-0.2, -0.32), (-0.22, -0.18), (-0.3, -0.08), (-0.55, 0.0), (-0.62, 0.12), (-0.2, 0.25), (0.25, 0.2)]
    outline = smooth(face)
    f.fill(outline, vertical(mixed(skin, inks.mid, 0.25), skin, f.y - f.size, f.y), volume=0.4, roundness=0.12)
    hair = smooth([(0.24, -0.79), (0.19, -0.92), (0.04, -1.0), (-0.14, -0.99), (-0.28, -0.9), (-0.35, -0.74), (-0.34, -0.56), (-0.27, -0.4), (-0.19, -0.36), (-0.14, -0.45), (-0.1, -0.56), (-0.02, -0.66), (0.08, -0.72), (0.18, -0.76)])
    f.fill(hair, mixed(inks.dark, inks.near, 0.2), volume=0.3)
    for k in range(34):
        t = k / 33
        f.line([(0.2 - 0.5 * t, -0.8 - 0.13 * np.sin(t * 3)), (0.0 - 0.34 * t, -0.92 + 0.16 * t), (-0.16 - 0.12 * t, -0.66 + 0.1 * t), (-0.16 - 0.06 * t, -0.42)], [0.006, 0.014, 0.003], mixed(inks.dark, inks.light if k % 3 == 0 else inks.accent, 0.22), alpha=0.5)
    f.line([(0.175, -0.6), (0.215, -0.585), (0.24, -0.575)], [0.005, 0.012, 0.004], inks.dark)
    f.line([(0.165, -0.655), (0.22, -0.67), (0.25, -0.655)], [0.004, 0.014, 0.005], inks.dark, alpha=0.9)
    f.line([(0.19, -0.375), (0.235, -0.385)], 0.008, mixed(inks.dark, inks.accent2, 0.4), alpha=0.8)
    f.line([(-0.06, -0.58), (-0.02, -0.6), (0.0, -0.55), (-0.04, -0.5), (-0.05, -0.53)], 0.012, mixed(skin, inks.light, 0.25), alpha=0.7)
    garland = [(-0.3 + 0.6 * t, -0.84 - 0.16 * np.sin(np.pi * (0.15 + 0.8 * t)) + 0.08 * (1 - t)) for t in np.linspace(0, 1, 12)]
    centers = np.concatenate([np.array(p) + rng.normal(0, 0.045, (16, 2)) for p in garland])
    leaves(stage, "garland", f.at(centers), foliage_inks(stage, 0.0, 0.3), size=0.07 * f.size, depth=0.19)
    kinds = ("rose", "daisy", "poppy")
    for i, (x, y) in enumerate(garland):
        bloom(f, x + rng.normal(0, 0.012), y, float(rng.uniform(0.045, 0.085)), (inks.accent2, inks.accent, mixed(inks.accent2, inks.light, 0.5))[i % 3], kinds[i % 3], f"garland {i}")
    f.fill(smooth([(-0.6, 0.13), (-0.45, -0.02), (-0.27, -0.07), (-0.05, 0.05), (0.06, 0.04), (0.12, 0.2), (0.1, 0.5), (-0.6, 0.5)]), mixed(inks.accent2, inks.near, 0.45), volume=0.3)


def wanderer(stage: Stage) -> None:
    """Somebody with an umbrella who walks away from us."""
    stage.shadow(stage.scale * 0.4)
    f, inks = Figure(stage, size=stage.scale * 0.85), stage.inks
    coat = mixed(inks.dark, inks.near, 0.25)
    for x, foot in ((-0.05, -0.07), (0.05, 0.1)):
        f.line([(x, -0.3), (x + 0.01, -0.14), (foot, -0.01)], [0.075, 0.055, 0.045], mixed(inks.dark, coat, 0.4), volume=0.3)
        f.dot(foot + 0.02, -0.005, 0.045, 0.018, inks.dark)
    f.fill(smooth([(-0.07, -0.71), (0.07, -0.71), (0.115, -0.58), (0.125, -0.38), (0.165, -0.2), (0.0, -0.18), (-0.165, -0.2), (-0.125, -0.38), (-0.115, -0.58)]), coat, volume=0.5)
    f.line([(0.0, -0.68), (0.0, -0.2)], 0.008, mixed(coat, inks.dark, 0.6), alpha=0.7)
    f.line([(-0.1, -0.64), (-0.155, -0.48), (-0.13, -0.36)], [0.07, 0.055, 0.045], mixed(coat, inks.dark, 0.25), volume=0.4)
    f.line([(0.09, -0.65), (0.15, -0.55), (0.11, -0.62)], [0.065, 0.05], coat, volume=0.3)
    f.dot(0, -0.775, 0.06, 0.07, mixed(inks.dark, inks.accent, 0.3), volume=0.5)
    f.fill(smooth([(-0.075, -0.73), (0, -0.7), (0.075, -0.73), (0.05, -0.69), (-0.05, -0.69)]), inks.accent2, volume=0.4)
    f.line([(0.03, -0.72), (0.14, -0.68), (0.21, -0.55), (0.17, -0.46)], [0.05, 0.035, 0.02], inks.accent2, volume=0.3)
    f.line([(0.11, -0.58), (0.07, -1.12)], 0.012, inks.dark)
    canopy = smooth([(-0.32, -0.9), (-0.24, -1.06), (-0.06, -1.17), (0.09, -1.19), (0.26, -1.14), (0.4, -1.0), (0.46, -0.86), (0.33, -0.9), (0.2, -0.875), (0.07, -0.9), (-0.07, -0.88), (-0.2, -0.91)])
    f.fill(canopy, inks.accent2, volume=0.55, roundness=0.25)
    for x, y in ((-0.2, -0.91), (-0.07, -0.88), (0.07, -0.9), (0.2, -0.875), (0.33, -0.9)):
        f.line([(0.085, -1.19), ((0.085 + x) / 2 + (x - 0.085) * 0.15, -1.09), (x, y)], [0.004, 0.008], mixed(inks.accent2, inks.dark, 0.4), alpha=0.7)
    f.line([(0.085, -1.18), (0.088, -1.24)], 0.012, inks.dark)


def dragon(stage: Stage) -> None:
    """A long dragon that winds through the air."""
    f, inks = Figure(stage, y=stage.ground - stage.scale * 0.45, size=stage.scale * 0.9), stage.inks
    rng = stage.rng("dragon")
    coat = mixed(inks.accent2, inks.near, 0.25)
    belly = mixed(inks.accent, inks.light, 0.4)
    t = np.linspace(0, 1, 90)
    spine = np.stack([0.78 - 1.65 * t + 0.1 * np.sin(t * 13), -0.28 + 0.36 * np.sin(t * 9.2 + 0.5) * (0.55 + 0.6 * t) - 0.1 * t], 1)
    width = 0.15 * np.clip(np.sin(np.pi * np.clip(t * 0.9 + 0.1, 0, 1)) ** 0.7 + 0.25 * (1 - t), 0.04, 1) * (1 - 0.7 * t**3)
    tangent = np.gradient(spine, axis=0)
    tangent /= np.hypot(tangent[:, 0], tangent[:, 1])[:, None]
    normal = np.stack([-tangent[:, 1], tangent[:, 0]], 1)
    for i in range(4, 86, 3):
        base = spine[i] + normal[i] * width[i] * 0.42
        tip = base + normal[i] * 0.075 * (1 - 0.5 * t[i]) + tangent[i] * 0.05
        f.fill(points([base - tangent[i] * 0.024, tip, base + tangent[i] * 0.024]), inks.accent, volume=0.3)
    for i, side in ((26, 1), (29, -1), (62, 1), (65, -1)):
        root = spine[i] - normal[i] * width[i] * 0.3
        knee = root + np.array([0.05 * side + 0.03, 0.13])
        foot = knee + np.array([0.07, 0.055])
        f.line([root, knee, foot], [0.07, 0.045, 0.028], mixed(coat, inks.dark, 0.18 * (side < 0)), volume=0.4)
        for claw in (-0.5, 0.0, 0.5):
            f.line([foot, foot + np.array([0.05, 0.018 + claw * 0.045])], [0.016, 0.003], inks.light)
    f.fill(stroke(spine, width), coat, volume=0.6, roundness=0.06)
    f.fill(np.vstack([spine - normal * (width * 0.22)[:, None], (spine - normal * (width * 0.5)[:, None])[::-1]]), belly, volume=0.2, alpha=0.92)
    scales: list[tuple[Points, Color]] = []
    for i in range(2, 86):
        for row in (-0.1, 0.1, 0.3):
            place = spine[i] + normal[i] * width[i] * row
            angle = float(np.arctan2(tangent[i, 1], tangent[i, 0]))
            scales.append((petal(place[0], place[1], angle, 0.03, 0.022), mixed(coat, inks.dark if (i + round(row * 10)) % 2 else inks.light, 0.22 + 0.1 * rng.random())))
    f.scatter(scales, alpha=0.65)
    for k in range(7):
        end = spine[-1] + np.array([-0.14 + 0.012 * k, -0.1 + 0.032 * k])
        f.line([spine[-2], (spine[-1] + end) / 2 + [0, -0.02], end], [0.03, 0.02, 0.003], inks.accent)
    _dragon_head(f, spine[0], coat, belly)


def _dragon_head(f: Figure, neck: Points, coat: Color, belly: Color) -> None:
    """Jaws, horns, whiskers and mane at the start of the spine."""
    inks = f.stage.inks
    x, y = float(neck[0]), float(neck[1])
    for k in range(9):
        f.line([(x - 0.02, y - 0.07 + 0.02 * k), (x - 0.13, y - 0.12 + 0.032 * k), (x - 0.24 - 0.01 * (k % 3), y - 0.13 + 0.045 * k)], [0.035, 0.026, 0.003], mixed(inks.accent, inks.dark, 0.12 * (k % 2)), volume=0.2)
    f.fill(smooth([(x - 0.02, y + 0.05), (x + 0.1, y + 0.065), (x + 0.24, y + 0.1), (x + 0.27, y + 0.08), (x + 0.15, y + 0.02), (x, y - 0.01)]), mixed(coat, inks.dark, 0.25), volume=0.3)
    f.fill(smooth([(x - 0.06, y + 0.02), (x - 0.07, y - 0.07), (x + 0.03, y - 0.125), (x + 0.11, y - 0.09), (x + 0.2, y - 0.08), (x + 0.29, y - 0.07), (x + 0.31, y - 0.015), (x + 0.24, y + 0.018), (x + 0.1, y + 0.02)]), coat, volume=0.5)
    for k in range(5):
        tx = x + 0.12 + 0.034 * k
        f.fill(quad((tx, y + 0.012), (tx + 0.018, y + 0.012), (tx + 0.009, y + 0.045)), inks.light, volume=0)
    for lift, back in ((0.0, 0.0), (0.035, -0.03)):
        f.line([(x + 0.0 + back, y - 0.1 + lift), (x - 0.1 + back, y - 0.2 + lift), (x - 0.14 + back, y - 0.31 + lift)], [0.034, 0.02, 0.004], mixed(belly, inks.dark, 0.15), volume=0.3)
    f.dot(x + 0.085, y - 0.06, 0.027, 0.022, mixed(inks.accent, inks.light, 0.5), glow=0.5)
    f.dot(x + 0.09, y - 0.06, 0.009, 0.02, inks.dark)
    f.dot(x + 0.28, y - 0.055, 0.011, 0.008, inks.dark)
    for k, sign in ((0, -1), (1, 1)):
        f.line([(x + 0.28, y - 0.03), (x + 0.38, y + sign * 0.06), (x + 0.33 + 0.06 * k, y + sign * 0.16), (x + 0.42, y + sign * 0.22)], [0.012, 0.008, 0.002], inks.accent)


def campfire(stage: Stage) -> None:
    """A fire with sparks, and a tent lit by it."""
    f, inks = Figure(stage), stage.inks
    rng = stage.rng("fire")
    f.fill(quad((-0.95, 0.0), (-0.55, -0.66), (-0.12, 0.0)), mixed(inks.accent2, inks.near, 0.2), volume=0.3, glow=0.12)
    f.fill(quad((-0.55, -0.66), (-0.68, 0.0), (-0.4, 0.0)), mixed(inks.accent, inks.light, 0.3), volume=0.0, glow=0.5)
    f.fill(ellipse(0.3, 0.02, 0.5, 0.1), mixed(inks.accent, inks.light, 0.2), alpha=0.4, soft=0.06, volume=0, glow=0.35)
    for angle in (-0.5, 0.2, 0.55):
        f.line([(0.3 - 0.2 * np.cos(angle), -0.04 - 0.1 * np.sin(angle)), (0.3 + 0.2 * np.cos(angle), -0.02 + 0.1 * np.sin(angle))], 0.05, mixed(inks.dark, inks.near, 0.2), volume=0.4)
    for share, ink in ((1.0, mixed(inks.accent2, inks.accent, 0.4)), (0.68, inks.accent), (0.38, mixed(inks.accent, inks.light, 0.7))):
        flame = smooth([(0.3 - 0.14 * share, -0.02), (0.3 - 0.17 * share, -0.16 * share), (0.3 - 0.05 * share, -0.3 * share), (0.31, -0.56 * share), (0.3 + 0.07 * share, -0.34 * share), (0.3 + 0.13 * share, -0.26 * share), (0.3 + 0.16 * share, -0.12 * share), (0.3 + 0.12 * share, -0.02)])
        f.fill(flame, ink, volume=0.0, glow=1.2, soft=0.006)
    sparks = [(ellipse(0.3 + rng.normal(0, 0.12), -0.35 - 0.7 * rng.random() ** 1.5, 0.006 * rng.uniform(0.5, 1.3), count=8), mixed(inks.accent, inks.light, 0.4)) for _ in range(40)]
    f.scatter(sparks, glow=1.2)


