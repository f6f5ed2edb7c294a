"""Media of pieces: stained glass, mosaic, low-poly, pixel art, embroidery."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from viper_desktop.engine.atelier.fields import Field, blurred, cells, edges, grids, luma, resized, slopes, smoothstep
from viper_desktop.engine.atelier.sheet import Sheet


def averaged(image: Field, label: Field) -> Field:
    """Each piece in the mean of its colors."""
    flat = label.reshape(-1)
    counts = np.bincount(flat).astype(np.float32)
    channels = [
        np.bincount(flat, image[..., i].reshape(-1).astype(np.float64)) / np.maximum(counts, 1) for i in range(3)
    ]
    return np.stack([channel.astype(np.float32)[label] for channel in channels], -1)


def tones_apart(image: Field, levels: int) -> Field:
    """An integer a pixel that changes where the picture's tone or color clearly changes."""
    bright = np.clip(luma(image) * levels, 0, levels - 1).astype(np.int32)
    warm = np.clip((image[..., 0] - image[..., 2] + 1) * 2.5, 0, 4).astype(np.int32)
    shown: Field = bright * 5 + warm
    return shown


def stained_glass(sheet: Sheet) -> Field:
    """Colored glass in lead: panes that follow the drawing, light through each, a darker rim."""
    count = 15 * sheet.scene.detail
    label, rim = cells(sheet.rng("panes"), sheet.size, count, 0.85)
    smooth = sheet.blurred(sheet.image, 0.006)
    pieces = tones_apart(smooth, 4) + 32 * label
    _, pieces = np.unique(pieces, return_inverse=True)
    pieces = pieces.reshape(sheet.size).astype(np.int32)
    glass = averaged(smooth, pieces)
    gray = luma(glass)[..., None]
    glass = np.clip(gray + (glass - gray) * 1.45, 0, 1) ** 0.92
    rng = sheet.rng("glass")
    glass = glass * rng.normal(1.0, 0.1, int(pieces.max()) + 1).astype(np.float32)[pieces][..., None]
    streaks = sheet.noise("streaks", 9, 4, stretch=0.4)
    glass = glass * (1.05 + 0.09 * streaks)[..., None]
    light = 1.16 - 0.42 * smoothstep(
        0.1, 0.85, np.hypot(*(g - c for g, c in zip(grids(sheet.size), (sheet.W / 2, sheet.H * 0.42), strict=True)))
    )
    glass = glass * light[..., None] + 0.05 * np.clip(streaks - 0.7, 0, 2)[..., None]
    width = 0.0042
    cell_lead = smoothstep(width * count * 1.5, width * count * 0.7, rim) * 0.98
    drawn = smoothstep(0.16, 0.34, edges(smooth, width * 0.75 * sheet.unit))
    drawn = np.maximum(drawn, smoothstep(0.12, 0.3, edges(sheet.focus[..., None], width * 0.75 * sheet.unit)))
    lead = np.clip(np.maximum(cell_lead, drawn), 0, 1)
    shade = blurred(lead, 0.007 * sheet.unit)
    glass = glass * (1 - 0.5 * np.clip(shade * 1.3 - 0.1, 0, 1))[..., None]
    across, down = slopes(blurred(lead, 0.0018 * sheet.unit))
    metal = (
        np.array([0.085, 0.08, 0.09], np.float32)
        * (1 + np.clip(-(across + down) * 0.003 * sheet.unit * 3, -0.6, 2.4))[..., None]
    )
    shown: Field = np.clip(glass, 0, 1) * (1 - lead[..., None]) + metal * lead[..., None]
    return shown


def mosaic(sheet: Sheet) -> Field:
    """Small square stones laid along the forms in pale mortar, each catching the light a little differently."""
    height, width = sheet.size
    fine = 2 if sheet.unit <= 1400 else 1
    side = 0.0165 / sheet.scene.detail**0.7
    mortar = np.float32(0.5) * sheet.inks.far + np.float32(0.38) * sheet.inks.dark
    picture = Image.new("RGB", (width * fine, height * fine), tuple(int(c * 255) for c in mortar))
    draw = ImageDraw.Draw(picture)
    angle = sheet.flow(0.05, curl=0.3)
    rng = sheet.rng("stones")
    smooth = sheet.blurred(sheet.image, side * 0.3)
    places = _spread(rng, sheet, side)
    rows = np.clip(places[:, 1] * sheet.unit, 0, height - 1).astype(int)
    columns = np.clip(places[:, 0] * sheet.unit, 0, width - 1).astype(int)
    turn = angle[rows, columns] + rng.normal(0, 0.05, len(places))
    inks = smooth[rows, columns]
    gray = inks.mean(1, keepdims=True)
    inks = np.clip(
        (gray + (inks - gray) * 1.2) * rng.normal(1, 0.07, (len(places), 1)) + rng.normal(0, 0.018, inks.shape), 0, 1
    )
    half = side * 0.46 * rng.uniform(0.85, 1.08, (len(places), 2))
    corners = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], float) + rng.normal(0, 0.09, (len(places), 4, 2))
    local = corners * half[:, None, :]
    cos, sin = np.cos(turn)[:, None], np.sin(turn)[:, None]
    x = places[:, :1] + local[..., 0] * cos - local[..., 1] * sin
    y = places[:, 1:] + local[..., 0] * sin + local[..., 1] * cos
    outline = np.stack([x, y], -1) * sheet.unit * fine
    for shape, ink in zip(outline.reshape(len(places), -1).tolist(), (inks * 255).astype(int).tolist(), strict=True):
        draw.polygon(shape, fill=tuple(ink))
    image = np.asarray(picture.reduce(fine) if fine > 1 else picture, np.float32) / np.float32(255)
    level = blurred(luma(image), 0.0008 * sheet.unit)
    across, down = slopes(level)
    image = image * (1 - np.clip((across + down) * sheet.unit / 1024 * 1.6, -0.22, 0.22))[..., None]
    return image * (1 + 0.03 * sheet.noise("stone", 200, 2)[..., None])


def _spread(rng: np.random.Generator, sheet: Sheet, side: float) -> Field:
    """Places about `side` apart over the whole sheet, rows bent along a slow wave, (n, 2) in units."""
    rows, columns = int(sheet.H / side) + 2, int(sheet.W / side) + 2
    grid_x, grid_y = np.meshgrid(np.arange(columns) * side, np.arange(rows) * side)
    grid_x[1::2] += side / 2
    places = np.stack([grid_x.ravel(), grid_y.ravel()], 1)
    return places + rng.normal(0, side * 0.07, places.shape)


def low_poly(sheet: Sheet) -> Field:
    """Triangles in the mean color of what they cover, their corners pulled to the edges of things."""
    height, width = sheet.size
    count = 26 * sheet.scene.detail
    rows, columns = int(sheet.H * count) + 2, int(sheet.W * count) + 2
    grid_x, grid_y = np.meshgrid(np.arange(columns) / (columns - 1), np.arange(rows) / (rows - 1))
    grid_x[1::2, 1:-1] += 0.5 / (columns - 1)
    rng = sheet.rng("corners")
    inner = (slice(1, -1), slice(1, -1))
    grid_x[inner] += rng.uniform(-0.46, 0.46, grid_x[inner].shape) / (columns - 1)
    grid_y[inner] += rng.uniform(-0.46, 0.46, grid_y[inner].shape) / (rows - 1)
    x, y = grid_x * width, grid_y * height
    pull = blurred(edges(sheet.image, 0.002 * sheet.unit), 0.004 * sheet.unit)
    for _ in range(5):
        row, column = np.clip(y, 0, height - 1).astype(int), np.clip(x, 0, width - 1).astype(int)
        across, down = slopes_at(pull, row, column, max(1, int(0.003 * sheet.unit)))
        step = 0.0045 * sheet.unit
        length = np.hypot(across, down) + 1e-6
        move = np.minimum(length * 30, 1) / length * step
        x[inner] += (across * move)[inner]
        y[inner] += (down * move)[inner]
    fine = 2 if sheet.unit <= 1400 else 1
    triangles = _triangles(x, y)
    centers = triangles.mean(1)
    picture = Image.new("RGB", (width * fine, height * fine))
    draw = ImageDraw.Draw(picture)
    samples = [centers * (1 - t) + triangles[:, k] * t for k in range(3) for t in (0.0, 0.45)]
    smooth = sheet.blurred(sheet.image, 0.004)
    inks = np.mean(
        [
            smooth[np.clip(s[:, 1], 0, height - 1).astype(int), np.clip(s[:, 0], 0, width - 1).astype(int)]
            for s in samples
        ],
        0,
    )
    sides = triangles[:, 1] - triangles[:, 0]
    facing = np.cos(np.arctan2(sides[:, 1], sides[:, 0]) * 2 + 0.8 + rng.normal(0, 0.5, len(sides)))
    inks = np.clip(inks * (1 + 0.055 * facing)[:, None], 0, 1)
    for shape, ink in zip((triangles * fine).reshape(-1, 6).tolist(), (inks * 255).astype(int).tolist(), strict=True):
        draw.polygon(shape, fill=tuple(ink))
    return np.asarray(picture.reduce(fine) if fine > 1 else picture, np.float32) / np.float32(255)


def slopes_at(field: Field, rows: Field, columns: Field, reach: int) -> tuple[Field, Field]:
    """Slopes of a field at given pixels."""
    height, width = field.shape
    right, left = np.clip(columns + reach, 0, width - 1), np.clip(columns - reach, 0, width - 1)
    below, above = np.clip(rows + reach, 0, height - 1), np.clip(rows - reach, 0, height - 1)
    return field[rows, right] - field[rows, left], field[below, columns] - field[above, columns]


def _triangles(x: Field, y: Field) -> Field:
    """(n, 3, 2) triangles of a grid of corners whose odd rows are shifted by a half."""
    corner = np.stack([x, y], -1)
    triangles = []
    for row in range(corner.shape[0] - 1):
        a, b = corner[row], corner[row + 1]
        if row % 2:
            a, b = b, a
        triangles += [np.stack([a[:-1], a[1:], b[:-1]], 1), np.stack([a[1:], b[1:], b[:-1]], 1)]
    return np.concatenate(triangles)


def pixel_art(sheet: Sheet) -> Field:
    """Large square pixels in few colors, half-shades by an ordered pattern (Bayer 1973)."""
    rows = max(24, int(112 * sheet.scene.detail**0.7))
    scale = rows / sheet.unit
    size = (max(8, round(sheet.size[0] * scale)), max(8, round(sheet.size[1] * scale)))
    small = resized(sheet.image, size, Image.Resampling.BOX, None)
    sharp = np.clip(small + (small - blurred(small, 1.0)) * 0.6, 0, 1)
    gray = luma(sharp)[..., None]
    sharp = np.clip(gray + (sharp - gray) * 1.15, 0, 1)
    base = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) / 16 - 0.47
    pattern = np.tile(base, (size[0] // 4 + 1, size[1] // 4 + 1))[: size[0], : size[1]]
    dithered = np.clip(sharp + pattern[..., None] * 0.045, 0, 1)
    table = Image.fromarray((sharp * 255).astype(np.uint8)).quantize(
        20, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE
    )
    indexed = Image.fromarray((dithered * 255).astype(np.uint8)).quantize(palette=table, dither=Image.Dither.NONE)
    large = indexed.convert("RGB").resize((sheet.size[1], sheet.size[0]), Image.Resampling.NEAREST)
    return np.asarray(large, np.float32) / np.float32(255)


def embroidery(sheet: Sheet) -> Field:
    """Satin stitch along the forms, on linen that shows at the rim."""
    height, width = sheet.size
    fine = 2 if sheet.unit <= 1400 else 1
    weave = (
        0.5 + 0.5 * np.sign(np.sin(grids(sheet.size)[0] * 700) * np.sin(grids(sheet.size)[1] * 700))
        if sheet.unit > 500
        else np.zeros(sheet.size, np.float32)
    )
    linen = (sheet.inks.light * np.float32(0.86)) * (1 - 0.05 * weave[..., None] + 0.03 * sheet.paper(200)[..., None])
    picture = Image.fromarray((np.clip(sheet.blurred(sheet.image, 0.004) * 0.72, 0, 1) * 255).astype(np.uint8))
    picture = picture.resize((width * fine, height * fine), Image.Resampling.NEAREST)
    draw = ImageDraw.Draw(picture)
    angle = sheet.flow(0.035, curl=0.6)
    rng = sheet.rng("stitches")
    size = 0.0042 / sheet.scene.detail**0.4
    count = int(1.7 * sheet.W * sheet.H / (size * size * 4.5))
    places = rng.uniform(0, 1, (count, 2)) * (width, height)
    places = places[np.argsort(places[:, 1] + rng.normal(0, 0.03 * sheet.unit, count))]
    rows, columns = places[:, 1].astype(int), places[:, 0].astype(int)
    turn = angle[rows, columns] + rng.normal(0, 0.07, count)
    along_way = np.stack([np.cos(turn), np.sin(turn)], 1) * (size * sheet.unit * rng.uniform(1.7, 3.4, count))[:, None]
    across = np.stack([-np.sin(turn), np.cos(turn)], 1) * size * sheet.unit * 0.36
    inks = sheet.image[rows, columns] * rng.normal(1.0, 0.07, (count, 1))
    for share, lift in ((1.0, 0.68), (0.55, 1.12)):
        shapes = (
            np.stack(
                [
                    places - along_way - across * share,
                    places + along_way - across * share,
                    places + along_way + across * share,
                    places - along_way + across * share,
                ],
                1,
            )
            * fine
        )
        if lift < 1:
            dark = shapes
            continue
        for low, high, ink in zip(
            dark.reshape(count, -1).tolist(), shapes.reshape(count, -1).tolist(), inks.tolist(), strict=True
        ):
            r, g, b = ink
            draw.polygon(low, fill=(int(min(r * 178, 255)), int(min(g * 178, 255)), int(min(b * 178, 255))))
            draw.polygon(
                high, fill=(int(min(r * 275 + 8, 255)), int(min(g * 275 + 8, 255)), int(min(b * 275 + 8, 255)))
            )
    image = np.asarray(picture.reduce(fine) if fine > 1 else picture, np.float32) / np.float32(255)
    x, y = grids(sheet.size)
    inward = np.minimum(np.minimum(x, sheet.W - x), np.minimum(y, sheet.H - y)) + 0.004 * sheet.noise("rim", 70, 1)
    shown: Field = linen + (image - linen) * smoothstep(0.034, 0.037, inward)[..., None]
    return shown
