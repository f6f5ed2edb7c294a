"""Styles of design: paper cut, Bauhaus, cubism, art deco, synthwave."""

from __future__ import annotations

import numpy as np

from viper_desktop.engine.atelier.fields import Field, blurred, displaced, edges, flattened, grids, luma, smoothstep
from viper_desktop.engine.atelier.media.lines import contour, stretched_tones
from viper_desktop.engine.atelier.media.pieces import averaged
from viper_desktop.engine.atelier.sheet import Sheet


def paper_cut(sheet: Sheet) -> Field:
    """Sheets of colored paper, one above another, each throwing a soft shadow on those below."""
    tones = max(4, round(6 * sheet.scene.detail**0.4))
    smooth = flattened(sheet.image, 0.011 * sheet.unit / sheet.scene.detail**0.5)
    smooth = flattened(smooth, 0.007 * sheet.unit)
    bright = stretched_tones(smooth, 0.01, 0.99)
    level = np.clip(bright * tones, 0, tones - 1).astype(np.int32)
    near = np.clip((1 - sheet.depth) * 8, 0, 7).astype(np.int32)
    pieces = near * tones + level
    _, label = np.unique(pieces, return_inverse=True)
    label = label.reshape(sheet.size).astype(np.int32)
    image = _per_level(smooth, label)
    gray = luma(image)[..., None]
    image = np.clip(gray + (image - gray) * 1.15, 0, 1)
    height = near.astype(np.float32) + (tones - 1 - level) * np.float32(0.55)
    shadow = np.zeros(sheet.size, np.float32)
    for reach, strength in ((0.0035, 0.4), (0.009, 0.34), (0.018, 0.2)):
        offset = reach * sheet.unit
        above = displaced(height, np.full(sheet.size, -offset), np.full(sheet.size, -offset * 1.25))
        cast = np.clip(above - height, 0, 2.0) * 0.62
        shadow += blurred(cast, offset * 0.5) * np.float32(strength)
    image = image * (1 - np.clip(shadow, 0, 0.62))[..., None]
    rim = np.clip(
        height
        - displaced(height, np.full(sheet.size, -0.0013 * sheet.unit), np.full(sheet.size, -0.0016 * sheet.unit)),
        0,
        1,
    )
    image = image + (1 - image) * (rim * 0.16)[..., None]
    shown: Field = image * (1 + 0.03 * sheet.paper(190)[..., None])
    return shown


def _per_level(image: Field, label: Field) -> Field:
    """Half-way between a gradient and one flat color a piece, so that large sheets stay alive."""
    return image * 0.22 + averaged(image, label) * 0.78


def _planes(sheet: Sheet, name: str, count: int) -> list[tuple[Field, float]]:
    """Soft half-planes and discs, each a mask 0..1 with a number of its own."""
    rng = sheet.rng(name)
    x, y = grids(sheet.size)
    sharp = np.float32(0.7 * sheet.unit)
    masks: list[tuple[Field, float]] = []
    for k in range(count):
        px, py = rng.uniform(0.15, 0.85) * sheet.W, rng.uniform(0.15, 0.85) * sheet.H
        if k % 2:
            radius = rng.uniform(0.12, 0.42)
            inside = np.clip((radius - np.hypot(x - px, y - py)) * sharp + 0.5, 0, 1)
        else:
            angle = rng.choice([0, 0.5, 0.25, 0.75, 0.125]) * np.pi + rng.normal(0, 0.06)
            inside = np.clip(
                ((x - px) * np.float32(np.cos(angle)) + (y - py) * np.float32(np.sin(angle))) * sharp + 0.5, 0, 1
            )
        masks.append((inside.astype(np.float32), float(rng.uniform(-1, 1))))
    return masks


def bauhaus(sheet: Sheet) -> Field:
    """The drawing in flat shapes, cut by circles and diagonals where its colors change places."""
    inks = sheet.inks
    smooth = flattened(sheet.image, 0.012 * sheet.unit)
    tone = stretched_tones(smooth)
    turned = tone.copy()
    for mask, number in _planes(sheet, "planes", 6):
        turned = np.clip(turned + mask * np.float32(0.3 * np.sign(number)) - 0.06 * np.sign(number), 0, 1)
    ladder = np.stack([inks.dark, inks.near, inks.accent2, inks.mid, inks.accent, inks.far, inks.light])
    index = np.clip(turned * len(ladder), 0, len(ladder) - 1).astype(np.int32)
    image = ladder[index] * np.float32(0.78) + smooth * np.float32(0.22)
    for mask, _ in _planes(sheet, "planes", 6)[:3]:
        line = smoothstep(0.35, 0.9, edges(mask[..., None], 0.0016 * sheet.unit) * 1.3)
        image = image + (inks.dark - image) * (line * 0.85)[..., None]
    focus_line = smoothstep(0.2, 0.5, edges(sheet.focus[..., None], 0.0014 * sheet.unit) * 1.2)
    image = image + (inks.dark * 0.8 - image) * (focus_line * 0.8)[..., None]
    paper = inks.light * np.float32(0.4) + np.array([0.95, 0.92, 0.85], np.float32) * np.float32(0.6)
    image = paper * (1 - (1 - np.clip(image, 0, 1)) * (0.95 + 0.035 * sheet.noise("ink", 100, 2))[..., None])
    shown: Field = image * (1 + 0.018 * sheet.paper(180)[..., None])
    return shown


def cubism(sheet: Sheet) -> Field:
    """Facets: the picture seen from several sides at once, each plane shaded to one edge."""
    x, y = grids(sheet.size)
    rng = sheet.rng("facets")
    code = np.zeros(sheet.size, np.int32)
    cuts = int(7 * sheet.scene.detail**0.5) + 3
    shade = np.zeros(sheet.size, np.float32)
    line = np.zeros(sheet.size, np.float32)
    for k in range(cuts):
        angle = rng.uniform(0, np.pi)
        bent = 0.0 if k % 3 else 0.35
        px, py = rng.uniform(0.2, 0.8) * sheet.W, rng.uniform(0.2, 0.8) * sheet.H
        distance = (
            (x - px) * np.float32(np.cos(angle))
            + (y - py) * np.float32(np.sin(angle))
            + bent * (np.hypot(x - px, y - py) ** 2 - 0.05)
        )
        code += (distance > 0).astype(np.int32) << k
        shade += np.exp(-np.abs(distance) * 9).astype(np.float32) * np.sign(distance) * np.float32(rng.choice([-1, 1]))
        line = np.maximum(line, np.clip(1.4 - np.abs(distance) * sheet.unit * 0.55, 0, 1))
    _, label = np.unique(code, return_inverse=True)
    label = label.reshape(sheet.size)
    count = int(label.max()) + 1
    reach = 0.06 * sheet.unit * (0.6 + sheet.scene.distortion)
    held = 1 - 0.55 * sheet.focus
    dx: Field = rng.normal(0, reach, count)[label] * held
    dy: Field = rng.normal(0, reach, count)[label] * held
    image = displaced(sheet.blurred(sheet.image, 0.003), dx, dy)
    bright = luma(image)
    stepped = (np.floor(bright * 7) + 0.5) / 7
    image = np.clip(image * ((stepped * 0.6 + bright * 0.4 + 0.04) / (bright + 0.04))[..., None], 0, 1)
    image = image * (1 + 0.24 * np.clip(shade, -1.4, 1.4))[..., None]
    brush = sheet.noise("scrape", 26, 4, stretch=2.5)
    image = image * (1 + 0.045 * brush)[..., None]
    drawn = np.maximum(line * 0.75, displaced(contour(sheet, 0.0015, 0.001), dx, dy) * 0.6)
    shown: Field = image + (sheet.inks.dark * 0.8 - image) * (drawn * np.clip(0.75 + 0.3 * brush, 0, 1))[..., None]
    return shown


def art_deco(sheet: Sheet) -> Field:
    """A poster of the twenties: stepped tones, a fan of rays from behind, gold lines and a stepped frame."""
    inks = sheet.inks
    x, y = grids(sheet.size)
    warm = float(np.ptp(inks.accent)) > 0.18
    gold = inks.accent * np.float32(0.55) + (
        np.array([0.86, 0.69, 0.36], np.float32) if warm else inks.light
    ) * np.float32(0.45)
    smooth = sheet.blurred(sheet.image, 0.006)
    tone = stretched_tones(smooth)
    stepped = (np.floor(tone * 5) + np.clip((tone * 5 % 1 - 0.9) * 10, 0, 1)) / 5 + 0.1 * (tone * 5 % 1)
    image = np.clip(smooth * ((stepped + 0.14) / (tone + 0.14))[..., None], 0, 1)
    weight = sheet.focus.sum() + 1e-3
    cx = float((sheet.focus.sum(0) * x[0]).sum() / weight) if weight > 20 else sheet.W / 2
    cy = float((sheet.focus.sum(1) * y[:, 0]).sum() / weight) if weight > 20 else sheet.H * 0.6
    angle = np.arctan2(y - cy, x - cx)
    fan = np.clip(np.sin(angle * 24) * 9, -1, 1)
    behind = blurred(np.clip((sheet.depth - 0.82) * 8, 0, 1), 0.001 * sheet.unit)
    image = image * (1 + 0.13 * fan * behind)[..., None]
    fan_line = np.clip(1.3 - np.abs(np.sin(angle * 12)) * np.hypot(x - cx, y - cy) * sheet.unit * 0.05, 0, 1) * behind
    drawn = np.maximum(
        contour(sheet, 0.0016, 0.0), smoothstep(0.2, 0.5, edges(sheet.focus[..., None], 0.0016 * sheet.unit))
    )
    sheen = np.clip(0.85 + 0.35 * np.sin((x + y) * 5) + 0.06 * sheet.noise("leaf", 40, 3), 0.4, 1.35)
    line = np.clip(np.maximum(drawn, fan_line * 0.7), 0, 1)[..., None]
    image = image + (gold * sheen[..., None] - image) * line * np.float32(0.92)
    return _deco_frame(sheet, image, gold, sheen)


def _deco_frame(sheet: Sheet, image: Field, gold: Field, sheen: Field) -> Field:
    """A dark frame with gold lines and stepped corners."""
    x, y = grids(sheet.size)
    ax, ay = np.minimum(x, sheet.W - x), np.minimum(y, sheet.H - y)
    inward = np.minimum(ax, ay)
    corner = np.minimum(np.maximum(ax, ay), 1.0)
    stepped = np.minimum(
        inward,
        np.where(corner < 0.105, np.minimum(inward, corner * 0.0 + inward) - 0.022 * (corner < 0.075) - 0.022, inward),
    )
    frame = smoothstep(0.043, 0.041, stepped)[..., None]
    image = image + (sheet.inks.dark * 0.7 - image) * frame
    for at, half in ((0.041, 0.0032), (0.0285, 0.0012), (0.0225, 0.0012)):
        line = np.clip((half - np.abs(stepped - at)) * sheet.unit + 0.5, 0, 1)[..., None]
        image = image + (gold * sheen[..., None] - image) * line
    return image


def synthwave(sheet: Sheet) -> Field:
    """Night drive: dark shapes with glowing contours, a grid to the horizon, scan lines."""
    inks = sheet.inks
    lively = [ink for ink in (inks.accent, inks.accent2, inks.mid, inks.sky_bottom) if float(np.ptp(ink)) > 0.25]
    first, second = [*lively, inks.accent, inks.light][0], [*lively, inks.light, inks.light][1]
    first, second = _bright(first), _bright(second)
    x, y = grids(sheet.size)
    base = sheet.image * np.float32(0.5) + inks.dark * np.float32(0.25)
    base = base * (0.55 + 0.6 * sheet.luma())[..., None]
    line = np.maximum(
        contour(sheet, 0.0014, 0.0), smoothstep(0.15, 0.5, edges(sheet.focus[..., None], 0.0014 * sheet.unit))
    )
    line = line * np.clip(0.5 + 0.5 * (1 - sheet.depth) + 0.4 * sheet.focus, 0, 1)
    ramp = np.clip(y / sheet.H + 0.2 * sheet.noise("ramp", 1.2, 2), 0, 1)[..., None]
    neon = first + (second - first) * ramp
    rows_deep = sheet.depth.mean(1)
    horizon = float(np.argmax(rows_deep < 0.8)) / sheet.unit if (rows_deep < 0.8).any() else sheet.H * 0.65
    horizon = float(np.clip(horizon, 0.45 * sheet.H, 0.86 * sheet.H))
    below = np.clip(y - horizon, 1e-3, None)
    perspective = 0.09 / below
    reach = np.float32(sheet.unit) * below
    rows = np.clip(1.25 - np.abs((perspective * 3.2) % 1 - 0.5) * reach * below * 3.0, 0, 1)
    columns = np.clip(1.2 - np.abs(((x - sheet.W / 2) / (below + 0.05) * 1.4) % 1 - 0.5) * reach * 0.9, 0, 1)
    floor = (
        np.clip(np.maximum(rows, columns), 0, 1)
        * smoothstep(0.0, 0.05, y - horizon)
        * (1 - sheet.focus)
        * (sheet.depth < 0.9)
    )
    glow = np.clip(line + 0.0, 0, 1)[..., None] * neon + floor[..., None] * second * np.float32(0.55)
    spill = (
        blurred(glow, 0.004 * sheet.unit) * 0.9
        + blurred(glow, 0.016 * sheet.unit) * 1.1
        + blurred(glow, 0.05 * sheet.unit) * 0.8
    )
    image = 1 - (1 - np.clip(base, 0, 1)) * (1 - np.clip(glow * 0.9, 0, 1)) * (1 - np.clip(spill * 0.85, 0, 0.95))
    scan = np.sin(y * np.float32(2 * np.pi * 190))
    shown: Field = image * (1 - 0.035 * scan[..., None] * (sheet.unit > 420))
    return shown


def _bright(ink: Field) -> Field:
    """The ink at full strength."""
    vivid = ink - ink.min() * np.float32(0.65)
    shown: Field = np.clip(vivid / max(float(vivid.max()), 0.05), 0, 1)
    return shown
