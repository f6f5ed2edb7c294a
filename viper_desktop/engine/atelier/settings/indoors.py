"""A room: a wall with a window or a picture, a table or floor, light falling in."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import mixed, radial, vertical
from viper_desktop.engine.atelier.fields import layered_noise
from viper_desktop.engine.atelier.shapes import box, ellipse, points, ridge
from viper_desktop.engine.atelier.stage import Stage


def room_back(stage: Stage) -> None:
    """A papered wall, a window with the world outside, a table top that catches the light."""
    canvas, inks = stage.canvas, stage.inks
    wall = mixed(inks.far, inks.sky_bottom, 0.3)
    wall = mixed(wall, inks.dark, 0.55) if stage.night else wall
    edge = stage.ground - 0.035
    canvas.wash(
        np.ones(canvas.size, np.float32),
        radial(mixed(wall, inks.light, 0.3), mixed(wall, inks.mid, 0.55), stage.sun[0], stage.sun[1], 1.2),
        depth=0.7,
    )
    plaster = layered_noise(stage.rng("plaster"), canvas.size, 6, 5)
    canvas.rgb *= (1 + 0.025 * plaster)[..., None]
    _window(stage, edge)
    table = mixed(mixed(inks.near, inks.mid, 0.35), inks.accent, 0.1)
    canvas.fill(
        box(-0.1, edge, stage.W + 0.1, stage.H + 0.1),
        vertical(mixed(table, inks.light, 0.2), mixed(table, inks.dark, 0.3), edge, stage.H),
        depth=0.3,
        mottle=0.05,
    )
    grain = layered_noise(stage.rng("grain of wood"), canvas.size, 26, 4, stretch=14)
    top = int(edge * canvas.unit)
    canvas.rgb[top:] *= (1 + 0.05 * grain[top:])[..., None]
    canvas.fill(box(-0.1, edge, stage.W + 0.1, edge + 0.006), mixed(table, inks.light, 0.55), depth=0.3, alpha=0.7)


def _window(stage: Stage, edge: float) -> None:
    """A window at the side the light comes from, hills and sky behind its bars, its light on the wall."""
    canvas, inks = stage.canvas, stage.inks
    rng = stage.rng("window")
    wide, tall = 0.3, min(0.42, edge * 0.7)
    left = float(np.clip(stage.sun[0] - wide / 2, 0.04, stage.W - wide - 0.04))
    if abs(left + wide / 2 - stage.x) < 0.2:
        left = 0.05 if stage.x > stage.W / 2 else stage.W - wide - 0.05
    top = edge - tall - 0.12 * edge
    pane = box(left, top, left + wide, top + tall)
    canvas.fill(
        pane,
        vertical(stage.sky_high, stage.sky_low, top - 0.1, top + tall),
        depth=0.92,
        glow=0.0 if stage.night else 0.25,
    )
    if stage.night:
        canvas.fill(ellipse(left + wide * 0.68, top + tall * 0.25, 0.028), inks.light, depth=0.92, glow=0.8)
    hill = ridge(rng, left, left + wide, top + tall * 0.82, tall * 0.25, 1.2, 0.2)
    hill = np.vstack([hill, [[left + wide, top + tall], [left, top + tall]]])
    canvas.fill(hill, mixed(inks.mid, stage.sky_low, 0.35), depth=0.9)
    frame = mixed(inks.light, inks.far, 0.25)
    frame = mixed(frame, inks.dark, 0.5) if stage.night else frame
    bar = 0.012
    for bars in (
        box(left - bar, top - bar, left + wide + bar, top),
        box(left - 2 * bar, top + tall, left + wide + 2 * bar, top + tall + bar * 1.4),
        box(left - bar, top, left, top + tall),
        box(left + wide, top, left + wide + bar, top + tall),
        box(left + wide / 2 - bar / 2, top, left + wide / 2 + bar / 2, top + tall),
        box(left, top + tall * 0.45, left + wide, top + tall * 0.45 + bar),
    ):
        canvas.fill(bars, frame, depth=0.66, mottle=0.02)
    for side in (0, 1):
        inner = left - 0.04 if side == 0 else left + wide + 0.04
        sway = 0.09 if side == 0 else -0.09
        cloth = points(
            [
                (inner, top - 0.05),
                (inner + sway, top - 0.05),
                (inner + sway * 0.75, top + tall * 0.5),
                (inner + sway * 0.3, top + tall + 0.1),
                (inner - sway * 0.25, top + tall + 0.1),
            ]
        )
        canvas.fill(cloth, mixed(inks.accent2, wall_tone(stage), 0.35), depth=0.6, volume=0.35, alpha=0.92)


def wall_tone(stage: Stage) -> np.ndarray:
    """The color of the wall, for cloth that should belong to the room."""
    return mixed(stage.inks.far, stage.inks.mid, 0.35)
