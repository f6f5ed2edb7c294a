"""Flowers: one, a bouquet, and those on the water."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import Color, mixed
from viper_desktop.engine.atelier.settings.woods import foliage_inks, leaves
from viper_desktop.engine.atelier.shapes import Points, blob, ellipse, petal, smooth
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects.figure import Figure


def bloom(f: Figure, x: float, y: float, radius: float, ink: Color, kind: str, name: str, turn: float = 0.0) -> None:
    """One flower head seen from the front: "daisy", "rose", "poppy" or "sunflower"."""
    stage, inks = f.stage, f.stage.inks
    rng = stage.rng("bloom", name)
    if kind == "rose":
        rings = 7
        for ring in range(rings):
            share = 1 - ring / rings
            count = 5 + (rings - ring) // 2
            for k in range(count):
                angle = turn + k * 2 * np.pi / count + ring * 0.7 + rng.normal(0, 0.08)
                tone = mixed(mixed(ink, inks.light, 0.34 * share + 0.05 * (k % 2)), inks.dark, 0.34 * (1 - share))
                away = radius * share * 0.42
                outline = blob(
                    x + np.cos(angle) * away, y + np.sin(angle) * away, radius * (0.2 + 0.4 * share), rng, 0.12, 0.9
                )
                f.fill(outline, tone, volume=0.5, roundness=0.2)
        f.dot(x, y, radius * 0.1, None, mixed(ink, inks.dark, 0.5))
        return
    petals = {"daisy": 17, "poppy": 6, "sunflower": 22}[kind]
    for layer in range(2):
        for k in range(petals):
            angle = turn + (k + 0.5 * layer) * 2 * np.pi / petals + rng.normal(0, 0.05)
            length = radius * (1 - 0.2 * layer) * rng.uniform(0.9, 1.08)
            width = length * {"daisy": 0.3, "poppy": 1.15, "sunflower": 0.27}[kind]
            tone = mixed(mixed(ink, inks.light, 0.25 * layer + 0.12 * rng.random()), inks.dark, 0.16 * (1 - layer))
            shape = petal(x, y, angle, length, width, 0.62)
            f.fill(shape, tone, volume=0.38, roundness=0.22)
            tip = (x + np.cos(angle) * length * 0.8, y + np.sin(angle) * length * 0.8)
            f.line(
                [(x, y), ((x + tip[0]) / 2, (y + tip[1]) / 2), tip],
                [radius * 0.02, radius * 0.006],
                mixed(tone, inks.dark, 0.3),
                alpha=0.5,
            )
    heart = {"daisy": 0.26, "poppy": 0.24, "sunflower": 0.42}[kind] * radius
    seed_ink = mixed(inks.dark, inks.accent, 0.25) if kind != "daisy" else mixed(inks.accent, inks.dark, 0.1)
    f.dot(x, y, heart, None, seed_ink, volume=0.5)
    seeds: list[tuple[Points, Color]] = []
    for k in range(1, 90):  # Vogel's spiral, as in the flower
        angle, away = k * 2.39996, heart * np.sqrt(k / 90) * 0.95
        seeds.append(
            (
                ellipse(x + np.cos(angle) * away, y + np.sin(angle) * away, heart * 0.06, count=8),
                mixed(seed_ink, inks.accent, 0.25 + 0.5 * rng.random()),
            )
        )
    f.scatter(seeds)


def flower(stage: Stage) -> None:
    """One large flower with its stem and leaves, and a bud."""
    f, inks = Figure(stage), stage.inks
    rng = stage.rng("flower")
    kind = ("daisy", "rose", "poppy", "sunflower")[int(rng.integers(4))]
    green = mixed(inks.near, inks.mid, 0.35)
    f.line([(0.02, 0.1), (0.0, -0.25), (0.03, -0.62)], [0.045, 0.035, 0.028], green, volume=0.5)
    for side, y, reach in ((1, -0.12, 0.42), (-1, -0.26, 0.36), (1, -0.4, 0.24)):
        angle = -np.pi / 2 + side * 0.85
        leaf = petal(0.01, y, angle, reach, reach * 0.42)
        f.fill(leaf, mixed(green, inks.dark, 0.12 * (side < 0)), volume=0.5)
        tip = (0.01 + np.cos(angle) * reach * 0.9, y + np.sin(angle) * reach * 0.9)
        f.line([(0.01, y), tip], [0.008, 0.003], mixed(green, inks.light, 0.3), alpha=0.7)
    f.line([(0.0, -0.3), (-0.16, -0.5), (-0.2, -0.62)], [0.022, 0.014], green, volume=0.3)
    f.fill(petal(-0.2, -0.58, -1.7, 0.17, 0.1), mixed(inks.accent2, inks.dark, 0.12), volume=0.5)
    bloom(
        f,
        0.03,
        -0.7,
        0.33,
        inks.accent if kind == "sunflower" else inks.accent2,
        kind,
        "main",
        float(rng.uniform(0, 6)),
    )


def bouquet(stage: Stage) -> None:
    """A vase of many flowers."""
    stage.shadow(stage.scale * 0.5)
    f, inks = Figure(stage), stage.inks
    rng = stage.rng("bouquet")
    glaze = mixed(inks.mid, inks.light, 0.25) if rng.random() < 0.5 else mixed(inks.near, inks.accent, 0.3)
    stems = [
        (rng.normal(0, 0.05), float(a), float(r))
        for a, r in zip(rng.uniform(-1.1, 1.1, 12), rng.uniform(0.3, 0.56, 12), strict=True)
    ]
    heads = [(x + np.sin(a) * r, -0.34 - np.cos(a) * r) for x, a, r in stems]
    for (x, a, _), (hx, hy) in zip(stems, heads, strict=True):
        f.line(
            [(x * 0.5, -0.22), ((x + hx) / 2 - 0.04 * np.sin(a), (hy - 0.3) / 2), (hx, hy)],
            [0.016, 0.01],
            mixed(inks.near, inks.mid, 0.3),
        )
    centers = np.concatenate(
        [np.array([hx * 0.8, hy * 0.8 - 0.08]) + rng.normal(0, 0.075, (22, 2)) for hx, hy in heads]
    )
    leaves(stage, "bouquet", f.at(centers), foliage_inks(stage, 0.0, 0.2), size=0.09 * f.size, depth=0.2)
    body = smooth(
        [
            (-0.09, -0.3),
            (-0.1, -0.26),
            (-0.19, -0.16),
            (-0.17, -0.04),
            (-0.1, 0.0),
            (0.1, 0.0),
            (0.17, -0.04),
            (0.19, -0.16),
            (0.1, -0.26),
            (0.09, -0.3),
        ]
    )
    f.fill(body, glaze, volume=0.65, roundness=0.3)
    for y, w in ((-0.2, 0.165), (-0.08, 0.18)):
        f.line([(-w, y), (0, y + 0.022), (w, y)], 0.008, mixed(glaze, inks.light, 0.5), alpha=0.7)
    f.dot(0, -0.3, 0.095, 0.018, mixed(glaze, inks.dark, 0.5))
    kinds = ("rose", "daisy", "poppy", "daisy", "rose", "sunflower")
    for i in rng.permutation(len(heads)):
        hx, hy = heads[i]
        ink = (
            inks.accent2,
            inks.accent,
            mixed(inks.accent2, inks.light, 0.55),
            mixed(inks.accent, inks.light, 0.6),
            mixed(inks.accent2, inks.far, 0.5),
        )[i % 5]
        bloom(f, hx, hy, float(rng.uniform(0.09, 0.15)), ink, kinds[i % 6], f"head {i}", float(rng.uniform(0, 6)))


def water_lilies(stage: Stage) -> None:
    """Lily pads on the water and open blossoms among them."""
    inks, rng = stage.inks, stage.rng("lilies")
    low, high = stage.ground - 0.03, stage.H + 0.02
    spots = sorted(
        (float(rng.uniform(low, high)), float(rng.uniform(-0.05, stage.W + 0.05))) for _ in range(int(26 * stage.crowd))
    )
    for i, (y, x) in enumerate(spots):
        size = 0.03 + 0.1 * (y - stage.horizon) / max(stage.H - stage.horizon, 0.1)
        pad = ellipse(x, y, size, size * 0.34, count=40)
        notch = int(rng.integers(40))
        pad[notch] = (x, y)
        tone = mixed(mixed(inks.near, inks.mid, rng.uniform(0.1, 0.7)), inks.accent2, 0.1 * rng.random())
        stage.canvas.fill(
            pad + np.array([0, size * 0.06]), mixed(tone, inks.dark, 0.6), depth=0.24, alpha=0.6, focus=1.0
        )
        stage.canvas.fill(pad, tone, depth=0.22, volume=0.3, focus=1.0, mottle=0.12)
        if i % 3 == 0:
            f = Figure(stage, x, y, size * 1.5, depth=0.2)
            for layer in range(3):
                for k in range(7):
                    angle = -np.pi / 2 + (k - 3) * (0.5 - 0.09 * layer)
                    tone = mixed(mixed(inks.accent2, inks.light, 0.3 + 0.2 * layer), inks.dark, 0.07 * (k % 2))
                    f.fill(petal(0, -0.02, angle, 0.5 - 0.07 * layer, 0.2, 0.55), tone, volume=0.4)
            f.dot(0, -0.1, 0.06, 0.05, inks.accent, volume=0.4)
