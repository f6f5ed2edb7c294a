"""Places in the air: above the clouds, under the stars, and the plain backdrop of a studio."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.canvas import mixed, radial
from viper_desktop.engine.atelier.fields import grids, layered_noise, smoothstep
from viper_desktop.engine.atelier.shapes import blob
from viper_desktop.engine.atelier.stage import Stage


def bank(stage: Stage, name: str, level: float, depth: float, lightness: float, size: float) -> None:
    """A bank of cumulus across the picture with its top near `level`, lit from the light's side."""
    rng = stage.rng("bank", name)
    inks = stage.inks
    lit = mixed(inks.light, inks.accent, 0.12)
    shaded = mixed(mixed(inks.far, stage.sky_high, 0.3), inks.mid, 0.25)
    body = mixed(shaded, mixed(lit, stage.sky_low, 0.6 if stage.night else 0.15), lightness)
    if stage.night:
        lit = mixed(lit, body, 0.4)
    canvas = stage.canvas
    keep = canvas.lit, canvas.shade
    canvas.lit, canvas.shade = lit, shaded
    count = int(stage.W / size * 2.4) + 3
    order = rng.permutation(count)
    puffs = [
        blob(
            (i + rng.uniform(-0.4, 0.4)) / (count - 1) * (stage.W + 0.3) - 0.15,
            level + size * rng.uniform(0.35, 1.0),
            size * rng.uniform(0.55, 1.05),
            rng,
            0.1,
            0.8,
        )
        for i in order
    ]
    for puff in puffs:
        canvas.fill(puff, body, depth=depth, volume=0.62, roundness=0.2, mottle=0.03, soft=0.004)
    _, y = grids(canvas.size)
    veil = smoothstep(level + size * 0.7, level + size * 2.4, y + np.zeros(canvas.size, np.float32))
    canvas.wash(veil * np.float32(0.85), mixed(body, stage.sky_low, 0.3), depth=None)
    canvas.lit, canvas.shade = keep


def clouds_back(stage: Stage) -> None:
    """A high sky and banks of cloud, one before the other."""
    stage.sky(0.5, stage.H)
    level = stage.horizon
    for i, (drop, depth, size) in enumerate(((-0.06, 0.85, 0.06), (0.0, 0.72, 0.09), (0.08, 0.58, 0.13))):
        bank(stage, f"back {i}", level + drop * stage.H, depth, 0.35 + 0.2 * i, size)


def clouds_front(stage: Stage) -> None:
    """The near bank that hides the feet of what stands in it."""
    bank(stage, "front", stage.ground + 0.0, 0.3, 0.85, 0.13)
    bank(stage, "nearest", stage.ground + 0.14, 0.18, 1.0, 0.2)


def night_back(stage: Stage) -> None:
    """Deep sky: a band of nebula, stars and a low line of hills."""
    canvas, inks = stage.canvas, stage.inks
    everything = np.ones(canvas.size, np.float32)
    deep = mixed(mixed(inks.sky_top, inks.dark, 0.66), inks.near, 0.15)
    canvas.wash(everything, deep, depth=1.0)
    x, y = grids(canvas.size)
    rng = stage.rng("nebula")
    slope = rng.uniform(-0.6, 0.6)
    band = np.exp(-(((y - stage.H * 0.42 - slope * (x - stage.W / 2)) / 0.26) ** 2))
    gas = layered_noise(rng, canvas.size, 2.2, 6)
    dust = layered_noise(stage.rng("dust"), canvas.size, 3.1, 6)
    cover = np.clip(band * (0.55 + 0.45 * gas), 0, 1)
    canvas.wash(np.clip(cover * 1.1, 0, 0.9), mixed(mixed(inks.far, inks.mid, 0.4), inks.accent2, 0.2), glow=0.0)
    canvas.wash(np.clip(cover * (gas + 0.1), 0, 1) * np.float32(0.8), mixed(inks.accent2, inks.light, 0.45), glow=0.3)
    canvas.wash(np.clip(band * (dust - 0.5), 0, 1) * np.float32(0.65), mixed(inks.dark, inks.near, 0.2))
    horizon, stage.horizon = stage.horizon, stage.H
    stage.stars(750)
    stage.horizon = horizon
    if stage.light.disc == "moon":
        stage.disc()


def plain_back(stage: Stage) -> None:
    """A backdrop that is lighter behind the subject, with a floor that is felt more than seen."""
    inks = stage.inks
    center = (stage.x, stage.ground - stage.scale * 0.55)
    inner = mixed(stage.sky_low, inks.light, 0.0 if stage.night else 0.25)
    outer = mixed(stage.sky_high, inks.far, 0.35)
    canvas = stage.canvas
    canvas.wash(np.ones(canvas.size, np.float32), radial(inner, outer, *center, 0.95), depth=1.0)
    scumble = layered_noise(stage.rng("scumble"), canvas.size, 3, 5)
    canvas.rgb *= (1 + 0.035 * scumble)[..., None]
    _, y = grids(canvas.size)
    floor = smoothstep(stage.ground - 0.06, stage.ground + 0.12, y + np.zeros(canvas.size, np.float32))
    canvas.wash(floor * np.float32(0.35), mixed(inks.mid, inks.near, 0.35))
    if stage.light.disc in ("moon", "low sun"):
        stage.sun = (center[0], center[1] - stage.scale * 0.1)
        stage.disc(stage.scale * 0.52)
