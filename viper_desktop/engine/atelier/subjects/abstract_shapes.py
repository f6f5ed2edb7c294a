"""Abstract pictures of shapes: geometry, circles, mandala, grid."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Canvas, Color, mixed, radial
from viper_desktop.engine.atelier.fields import layered_noise
from viper_desktop.engine.atelier.shapes import arc, box, ellipse, placed, points, smooth, stroke
from viper_desktop.engine.atelier.stage import Stage


def ground(stage: Stage, light: bool = True) -> None:
    """A ground that is never quite even."""
    inks, canvas = stage.inks, stage.canvas
    base = mixed(inks.light, inks.sky_bottom, 0.45) if light else mixed(inks.dark, inks.near, 0.35)
    canvas.wash(
        np.ones(canvas.size, np.float32),
        radial(base, mixed(base, inks.far if light else inks.near, 0.35), stage.x, stage.H * 0.45, 0.9),
        depth=1.0,
    )
    canvas.rgb *= (1 + 0.04 * layered_noise(stage.rng("ground"), canvas.size, 3, 5))[..., None]


def colors(stage: Stage) -> tuple[Color, ...]:
    """The palette's inks in an order with contrast from each to the next."""
    inks = stage.inks
    return (inks.accent2, inks.near, inks.accent, inks.mid, inks.dark, inks.far, inks.light)


def geometric(stage: Stage) -> None:
    """Circles, triangles, bars and arcs in balance, as the Bauhaus taught it."""
    ground(stage, not stage.night)
    rng, ladder, canvas = stage.rng("geometry"), colors(stage), stage.canvas
    line = stage.inks.dark if not stage.night else stage.inks.light
    slope = rng.uniform(-0.9, -0.4)
    center = np.array([stage.x, stage.H * 0.47])
    big = 0.3 * stage.scale / 0.56
    canvas.fill(ellipse(float(center[0]), float(center[1]), big, count=96), ladder[0], depth=0.6, mottle=0.08)
    half = arc(center[0], center[1], big, big, slope, slope + np.pi, 60)
    canvas.fill(half, ladder[1], depth=0.55, mottle=0.08)
    for k in range(int(9 * stage.crowd) + 3):
        x, y = np.clip(center + rng.normal(0, 0.3, 2) * [stage.W, stage.H], 0.08, [stage.W - 0.08, stage.H - 0.08])
        size, ink = float(rng.uniform(0.04, 0.17)), ladder[int(rng.integers(len(ladder)))]
        turn = slope + rng.choice([0, np.pi / 2]) + rng.normal(0, 0.04)
        kind, depth = int(rng.integers(6)), 0.5 - 0.02 * k
        _piece(canvas, kind, (float(x), float(y)), size, float(turn), (ink, ladder[(k + 3) % 7], line), depth)
    for _ in range(6):
        x, y, length = rng.uniform(0.1, 0.9) * stage.W, rng.uniform(0.1, 0.9) * stage.H, rng.uniform(0.2, 0.7)
        turn = slope + rng.choice([0, np.pi / 2])
        canvas.fill(placed(box(-0.5, -0.004, 0.5, 0.004), x, y, length, turn), line, depth=0.2)
    for k in range(9):
        x, y = (
            center
            + np.array([np.cos(slope), np.sin(slope)]) * (k - 4) * 0.05
            + np.array([-np.sin(slope), np.cos(slope)]) * big * 1.18
        )
        canvas.fill(ellipse(float(x), float(y), 0.012, count=20), line, depth=0.2)


def _piece(
    canvas: Canvas,
    kind: int,
    at: tuple[float, float],
    size: float,
    turn: float,
    inks: tuple[Color, Color, Color],
    depth: float,
) -> None:
    """One of six shapes: ring, triangle, bar, arcs, checks, quarter."""
    ink, other, line = inks
    if kind == 0:
        canvas.fill(ellipse(*at, size, count=64), ink, depth=depth, alpha=0.9, mottle=0.06)
        canvas.fill(ellipse(*at, size * 0.55, count=64), other, depth=depth, mottle=0.06)
    elif kind == 1:
        triangle = placed(points([(0, -1), (0.9, 0.7), (-0.9, 0.7)]), *at, size * 1.2, turn)
        canvas.fill(triangle, ink, depth=depth, alpha=0.88, mottle=0.06)
    elif kind == 2:
        canvas.fill(placed(box(-2.6, -0.16, 2.6, 0.16), *at, size, turn), ink, depth=depth, mottle=0.06)
    elif kind == 3:
        for ring in range(4):
            radius = size * (1 - ring * 0.2)
            bow = stroke(arc(*at, radius, radius, turn, turn + np.pi, 30), 0.011)
            canvas.fill(bow, ink if ring % 2 else line, depth=depth)
    elif kind == 4:
        squares = [box(i - 2, j - 2, i - 1, j - 1) for i in range(4) for j in range(4) if (i + j) % 2]
        canvas.fill([placed(square, *at, size * 0.4, turn) for square in squares], ink, depth=depth, mottle=0.05)
    else:
        sector = np.vstack([arc(0, 0, 1, 1, 0, np.pi / 2, 20), [[0, 0]]])
        canvas.fill(placed(sector, *at, size * 1.5, turn), ink, depth=depth, mottle=0.06)


def circles(stage: Stage) -> None:
    """Rings within rings, quartered, each quarter in other colors."""
    ground(stage)
    rng, canvas, ladder = stage.rng("rings"), stage.canvas, colors(stage)
    spots = [(stage.x, stage.H * 0.45, 0.36 * stage.scale / 0.56)]
    for _ in range(int(8 * stage.crowd) + 2):
        for _attempt in range(30):
            x, y, r = rng.uniform(0, stage.W), rng.uniform(0, stage.H), rng.uniform(0.06, 0.22)
            if all(np.hypot(x - a, y - b) > (r + c) * 0.82 for a, b, c in spots):
                spots.append((x, y, r))
                break
    for x, y, radius in spots[::-1]:
        rings = max(3, int(radius * 22))
        turn, start = rng.uniform(0, 1.6), int(rng.integers(7))
        for k in range(rings):
            r = radius * (1 - k / rings)
            for quarter in range(4 if radius > 0.12 else 2):
                span = 2 * np.pi / (4 if radius > 0.12 else 2)
                a = turn + quarter * span
                wedge = np.vstack([arc(x, y, r, r, a, a + span + 0.01, 30), [[x, y]]])
                canvas.fill(wedge, ladder[(start + k + quarter * 2 + (k * quarter) % 3) % 7], depth=0.5, mottle=0.1)


def mandala(stage: Stage) -> None:
    """A rosette of petals, ring on ring."""
    ground(stage, stage.rng("tone").random() < 0.5)
    rng, canvas, inks = stage.rng("mandala"), stage.canvas, stage.inks
    ladder = colors(stage)
    cx, cy, reach = stage.W / 2, stage.H / 2, 0.47 * min(1.15, stage.scale / 0.5)
    folds = int(rng.choice([8, 10, 12, 16]))
    for ring in range(9):
        radius = reach * (1 - ring / 9.5)
        ink, other = ladder[(ring * 2) % 7], ladder[(ring * 2 + 3) % 7]
        kind = int(rng.integers(4))
        for k in range(folds):
            angle = 2 * np.pi * (k + 0.5 * (ring % 2)) / folds
            span = 2 * np.pi * radius / folds
            base = (cx + np.cos(angle) * radius * 0.62, cy + np.sin(angle) * radius * 0.62)
            shape = placed(
                smooth([(0, 0), (radius * 0.2, -span * 0.44), (radius * 0.38, 0), (radius * 0.2, span * 0.44)]),
                *base,
                1.0,
                angle,
            )
            canvas.fill(shape, mixed(ink, inks.dark, 0.1 * (k % 2)), depth=0.6 - 0.05 * ring, volume=0.25, mottle=0.05)
            center = shape.mean(0)
            canvas.fill((shape - center) * 0.62 + center, other, depth=0.6 - 0.05 * ring, mottle=0.05)
            tip = (cx + np.cos(angle) * radius * 0.93, cy + np.sin(angle) * radius * 0.93)
            if kind == 0:
                canvas.fill(ellipse(*tip, span * 0.13), inks.light, depth=0.3)
            elif kind == 1:
                canvas.fill((shape - center) * 0.28 + center, inks.light, depth=0.3)
            elif kind == 2:
                canvas.fill(
                    stroke(smooth([base, center, tip], closed=False, steps=5), [0.002, 0.008, 0.002]),
                    inks.dark,
                    depth=0.3,
                )
        canvas.fill(
            stroke(arc(cx, cy, radius * 0.62, radius * 0.62, 0, 2 * np.pi, 90), 0.005),
            inks.accent if ring % 2 else inks.light,
            depth=0.3,
        )
    canvas.fill(ellipse(cx, cy, reach * 0.09), inks.accent, depth=0.2, volume=0.4)


def grid(stage: Stage) -> None:
    """Black lines and a few fields of color, unevenly balanced."""
    inks, canvas = stage.inks, stage.canvas
    rng = stage.rng("grid")
    canvas.wash(np.ones(canvas.size, np.float32), mixed(inks.light, inks.sky_bottom, 0.2), depth=1.0)
    pieces = [(0.0, 0.0, stage.W, stage.H)]
    for _ in range(int(9 * stage.scene.detail) + 2):
        areas = [(right - left) * (bottom - top) for left, top, right, bottom in pieces]
        left, top, right, bottom = pieces.pop(int(np.argmax(np.array(areas) * rng.uniform(0.5, 1.5, len(areas)))))
        share = rng.choice([0.28, 0.36, 0.64, 0.72])
        if (right - left) > (bottom - top) * rng.uniform(0.75, 1.3):
            cut = left + (right - left) * share
            pieces += [(left, top, cut, bottom), (cut, top, right, bottom)]
        else:
            cut = top + (bottom - top) * share
            pieces += [(left, top, right, cut), (left, cut, right, bottom)]
    ladder = (inks.accent2, inks.accent, inks.mid, inks.near, inks.dark)
    for i, (left, top, right, bottom) in enumerate(pieces):
        if rng.random() < 0.55:
            canvas.fill(box(left, top, right, bottom), ladder[i % 5], depth=0.6, mottle=0.07)
    for left, top, right, bottom in pieces:
        for shape in (
            box(left - 0.009, top - 0.009, left + 0.009, bottom + 0.009),
            box(left - 0.009, top - 0.009, right + 0.009, top + 0.009),
        ):
            canvas.fill(shape, mixed(inks.dark, np.zeros(3, np.float32), 0.4), depth=0.3, mottle=0.02)
