"""Animals with fur: cat, fox, deer."""

from __future__ import annotations

from viper_desktop.engine.atelier.canvas import Color, mixed
from viper_desktop.engine.atelier.shapes import smooth, stroke
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects.figure import BLACK, Figure, quad


def cat(stage: Stage) -> None:
    """A cat that sits and looks at you."""
    stage.shadow(stage.scale * 0.55)
    f, inks = Figure(stage), stage.inks
    rng = stage.rng("cat")
    coat = mixed(inks.dark, inks.near, 0.3) if rng.random() < 0.55 else mixed(inks.near, inks.accent, 0.45)
    pale = mixed(coat, inks.light, 0.5)
    tail = [(0.1, -0.05), (0.3, -0.03), (0.42, -0.1), (0.43, -0.26), (0.35, -0.35), (0.38, -0.43)]
    f.line(tail, [0.1, 0.09, 0.08, 0.05], coat, volume=0.5)
    body = smooth(
        [
            (-0.2, 0),
            (-0.285, -0.1),
            (-0.25, -0.34),
            (-0.14, -0.55),
            (-0.08, -0.66),
            (0.08, -0.66),
            (0.14, -0.55),
            (0.25, -0.34),
            (0.285, -0.1),
            (0.2, 0),
        ]
    )
    f.fill(body, coat, volume=0.55)
    f.fur("body", body, coat, count=700, length=0.05, lean=1.57)
    chest = smooth([(-0.07, -0.12), (-0.1, -0.36), (-0.06, -0.56), (0.06, -0.56), (0.1, -0.36), (0.07, -0.12)])
    f.fill(chest, mixed(coat, pale, 0.5), volume=0.2, soft=0.02)
    for side in (-1, 1):
        f.curve(
            [
                (side * 0.045, 0.01),
                (side * 0.03, -0.3),
                (side * 0.075, -0.36),
                (side * 0.115, -0.28),
                (side * 0.11, 0.01),
            ],
            mixed(coat, pale, 0.12),
            volume=0.5,
        )
        f.dot(side * 0.08, -0.005, 0.058, 0.032, mixed(coat, pale, 0.3), volume=0.5)
        f.dot(side * 0.2, -0.02, 0.09, 0.04, coat, volume=0.5)
    for side in (-1, 1):
        f.fill(
            smooth(
                [
                    (side * 0.06, -0.88),
                    (side * 0.175, -1.03),
                    (side * 0.2, -0.98),
                    (side * 0.205, -0.8),
                    (side * 0.12, -0.8),
                ],
                steps=6,
            ),
            coat,
            volume=0.4,
        )
        f.fill(
            quad((side * 0.1, -0.89), (side * 0.165, -0.985), (side * 0.178, -0.83)),
            mixed(inks.accent2, coat, 0.45),
            volume=0.0,
        )
    head = smooth(
        [
            (0, -0.925),
            (0.12, -0.9),
            (0.2, -0.8),
            (0.225, -0.72),
            (0.16, -0.625),
            (0.06, -0.585),
            (-0.06, -0.585),
            (-0.16, -0.625),
            (-0.225, -0.72),
            (-0.2, -0.8),
            (-0.12, -0.9),
        ]
    )
    f.fill(head, coat, volume=0.55)
    f.fur("head", head, coat, count=420, length=0.032, lean=1.57, spread=1.0)
    f.dot(0, -0.655, 0.085, 0.052, mixed(coat, pale, 0.55), volume=0.3)
    _cat_face(f, inks.accent, mixed(inks.accent2, inks.light, 0.2), inks.light)


def _cat_face(f: Figure, iris: Color, nose: Color, light: Color) -> None:
    """Eyes that catch the light, nose, mouth, whiskers."""
    for side in (-1, 1):
        f.fill(
            smooth(
                [
                    (side * 0.035, -0.74),
                    (side * 0.085, -0.79),
                    (side * 0.145, -0.765),
                    (side * 0.12, -0.72),
                    (side * 0.07, -0.712),
                ]
            ),
            BLACK,
            volume=0,
        )
        f.dot(side * 0.088, -0.75, 0.037, 0.034, iris, glow=0.25)
        f.dot(side * 0.088, -0.75, 0.013, 0.032, BLACK)
        f.dot(side * 0.088 - 0.014, -0.763, 0.009, 0.009, light)
        for k in range(3):
            start = (side * 0.06, -0.655 + 0.012 * k)
            f.line(
                [start, (side * 0.2, -0.68 + 0.035 * k), (side * 0.33, -0.675 + 0.06 * k)],
                [0.004, 0.0015],
                light,
                alpha=0.7,
            )
        f.line([(0, -0.665), (side * 0.012, -0.64), (side * 0.045, -0.638)], 0.006, BLACK, alpha=0.7)
    f.fill(smooth([(-0.024, -0.695), (0.024, -0.695), (0, -0.668)], steps=6), nose, volume=0.2)


def fox(stage: Stage) -> None:
    """A fox that sits, its tail around its feet, head turned to the light."""
    stage.shadow(stage.scale * 0.6)
    f, inks = Figure(stage), stage.inks
    coat = mixed(inks.accent, inks.near, 0.22)
    pale = mixed(inks.light, coat, 0.1)
    dark = mixed(inks.dark, coat, 0.15)
    tail = smooth(
        [
            (-0.12, -0.02),
            (-0.3, -0.02),
            (-0.5, -0.1),
            (-0.56, -0.26),
            (-0.48, -0.37),
            (-0.4, -0.3),
            (-0.38, -0.18),
            (-0.2, -0.12),
        ]
    )
    f.fill(tail, coat, volume=0.5)
    f.fur("tail", tail, coat, count=420, length=0.06, lean=2.6)
    tip = smooth([(-0.55, -0.2), (-0.555, -0.28), (-0.48, -0.375), (-0.41, -0.31), (-0.46, -0.26)])
    f.fill(tip, pale, volume=0.3)
    body = smooth(
        [
            (-0.2, 0),
            (-0.26, -0.12),
            (-0.23, -0.34),
            (-0.1, -0.55),
            (0.0, -0.66),
            (0.12, -0.62),
            (0.19, -0.44),
            (0.2, -0.2),
            (0.18, 0),
        ]
    )
    f.fill(body, coat, volume=0.5)
    f.fur("body", body, coat, count=800, length=0.05, lean=1.75)
    chest = smooth([(0.05, -0.2), (0.02, -0.42), (0.06, -0.58), (0.16, -0.56), (0.19, -0.4), (0.16, -0.2)])
    f.fill(chest, pale, volume=0.3, soft=0.008)
    f.fur("chest", chest, pale, count=200, length=0.045, lean=1.6, contrast=0.2)
    for x, ink in ((0.05, mixed(coat, dark, 0.25)), (0.14, coat)):
        f.fill(
            stroke(smooth([(x, -0.3), (x + 0.005, -0.12), (x + 0.01, 0)], closed=False), [0.09, 0.06, 0.055]),
            ink,
            volume=0.45,
        )
        f.fill(stroke(smooth([(x + 0.004, -0.14), (x + 0.01, 0)], closed=False), [0.058, 0.056]), dark, volume=0.3)
        f.dot(x + 0.025, -0.008, 0.045, 0.022, dark, volume=0.3)
    for x in (-0.02, 0.16):
        f.fill(smooth([(x - 0.05, -0.85), (x - 0.01, -1.06), (x + 0.06, -0.87)], steps=5), coat, volume=0.4)
        f.fill(quad((x - 0.02, -0.87), (x - 0.004, -0.99), (x + 0.04, -0.87)), dark, volume=0)
    head = smooth(
        [
            (-0.12, -0.72),
            (-0.08, -0.86),
            (0.07, -0.91),
            (0.2, -0.85),
            (0.25, -0.74),
            (0.2, -0.67),
            (0.13, -0.6),
            (0.1, -0.565),
            (0.06, -0.6),
            (-0.04, -0.65),
        ]
    )
    f.fill(head, coat, volume=0.45)
    f.fur("head", head, coat, count=300, length=0.03, lean=1.6)
    for side in (-1, 1):
        cheek = smooth(
            [
                (0.08 + side * 0.02, -0.68),
                (0.08 + side * 0.14, -0.74),
                (0.08 + side * 0.165, -0.69),
                (0.08 + side * 0.08, -0.6),
                (0.085, -0.575),
            ]
        )
        f.fill(cheek, pale, volume=0.25, soft=0.004)
        eye = 0.08 + side * 0.075
        f.fill(smooth([(eye - 0.03, -0.76), (eye, -0.782), (eye + 0.03, -0.757), (eye, -0.74)]), BLACK, volume=0)
        f.dot(eye, -0.762, 0.016, 0.018, mixed(inks.accent, inks.light, 0.35), glow=0.15)
        f.dot(eye, -0.762, 0.007, 0.016, BLACK)
    f.fill(smooth([(0.08, -0.585), (0.055, -0.615), (0.105, -0.615)], steps=6), BLACK, volume=0.3)


def deer(stage: Stage) -> None:
    """A stag that stands and looks up, antlers against the light."""
    stage.shadow(stage.scale * 0.6)
    f, inks = Figure(stage), stage.inks
    coat = mixed(mixed(inks.near, inks.accent, 0.3), inks.dark, 0.25)
    dark = mixed(coat, inks.dark, 0.5)
    for x, foot, ink in ((-0.2, -0.24, dark), (0.14, 0.16, dark), (-0.26, -0.29, coat), (0.09, 0.08, coat)):
        bend = 0.035 if x < 0 else -0.006
        f.fill(
            stroke(
                smooth([(x, -0.42), (x + 0.02, -0.28), (x - bend, -0.16), (foot, 0)], closed=False),
                [0.1, 0.05, 0.028, 0.026],
            ),
            ink,
            volume=0.35,
        )
    body = smooth(
        [
            (-0.3, -0.5),
            (-0.31, -0.4),
            (-0.2, -0.335),
            (0.0, -0.33),
            (0.13, -0.36),
            (0.19, -0.46),
            (0.17, -0.55),
            (0.05, -0.56),
            (-0.15, -0.555),
        ]
    )
    neck = smooth(
        [(0.05, -0.5), (0.12, -0.62), (0.19, -0.78), (0.27, -0.76), (0.26, -0.66), (0.22, -0.5), (0.15, -0.4)]
    )
    f.fill([body, neck], coat, volume=0.5, roundness=0.16)
    f.fur("body", body, coat, count=520, length=0.04, lean=2.6)
    f.fur("neck", neck, mixed(coat, inks.light, 0.1), count=260, length=0.045, lean=2.0)
    f.fill(
        smooth([(-0.3, -0.5), (-0.36, -0.46), (-0.34, -0.41), (-0.29, -0.44)]), mixed(coat, inks.light, 0.5), volume=0.3
    )
    head = smooth(
        [
            (0.18, -0.78),
            (0.25, -0.83),
            (0.31, -0.8),
            (0.42, -0.735),
            (0.425, -0.7),
            (0.37, -0.69),
            (0.27, -0.71),
            (0.2, -0.73),
        ]
    )
    f.fill(smooth([(0.2, -0.79), (0.11, -0.84), (0.12, -0.81), (0.19, -0.755)], steps=6), dark, volume=0.2)
    f.fill(head, coat, volume=0.45)
    f.dot(0.418, -0.714, 0.016, 0.014, BLACK)
    f.dot(0.285, -0.775, 0.013, 0.012, BLACK)
    f.dot(0.281, -0.779, 0.004, 0.004, inks.light)
    horn = mixed(inks.light, inks.dark, 0.45)
    for lean in (-0.07, 0.06):
        beam = [(0.235, -0.82), (0.19 + lean, -0.93), (0.2 + lean * 2.2, -1.06), (0.27 + lean * 2.6, -1.17)]
        f.line(beam, [0.024, 0.018, 0.006], horn, volume=0.2)
        for x, y, dx in (
            (0.2 + lean, -0.92, 0.1),
            (0.195 + lean * 1.8, -1.0, -0.09),
            (0.2 + lean * 2.2, -1.06, -0.07),
            (0.22 + lean * 2.3, -1.1, 0.1),
        ):
            f.line([(x, y), (x + dx * 0.7, y - 0.03), (x + dx, y - 0.1)], [0.015, 0.004], horn, volume=0.2)
