"""Media of brush strokes: oil, impasto, impressionism, pointillism, pastel, gouache."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw

from viper_desktop.engine.atelier.fields import Field, along, blurred, edges, flattened, luma, resized, slopes
from viper_desktop.engine.atelier.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Brush:
    """One pass of strokes.

    Attributes:
        width: of a stroke, in units.
        length: in widths.
        cover: how often the picture is covered.
        detail: 0 strokes everywhere .. 1 only where the picture is still wrong.
        jitter: unevenness of the colors.
        bend: how freely strokes leave the flow, radians.
    """

    width: float
    length: float = 5.0
    cover: float = 1.5
    detail: float = 0.0
    jitter: float = 0.04
    bend: float = 0.12


STEPS = 6


def paths(
    sheet: Sheet, target: Field, angle: Field, brush: Brush, starts: Field, rng: np.random.Generator
) -> tuple[Field, Field]:
    """Strokes that follow the flow until the color changes: outlines (n, points, 2) in pixels, and colors (n, 3)."""
    count = len(starts)
    stride = brush.width * brush.length * sheet.unit / STEPS
    wander = rng.normal(0, brush.bend, count)
    spine = np.empty((count, 2 * STEPS + 1, 2))
    spine[:, STEPS] = starts
    row, column = _index(starts, sheet.size)
    color = target[row, column]
    for sign, order in ((1, range(STEPS + 1, 2 * STEPS + 1)), (-1, range(STEPS - 1, -1, -1))):
        here, heading, alive = starts.copy(), None, np.ones(count, bool)
        for i in order:
            row, column = _index(here, sheet.size)
            way = angle[row, column] + wander
            step = np.stack([np.cos(way), np.sin(way)], 1) * sign
            if heading is not None:  # an axis has two directions: keep going
                step *= np.where((step * heading).sum(1) < 0, -1, 1)[:, None]
            heading = step
            ahead = here + step * stride / 2
            row, column = _index(ahead, sheet.size)
            alive &= np.abs(target[row, column] - color).max(1) < 0.13
            here = np.where(alive[:, None], ahead, here)
            spine[:, i] = here
    tangent: Field = np.asarray(np.gradient(spine, axis=1))
    tangent /= np.hypot(tangent[..., 0], tangent[..., 1])[..., None] + 1e-6
    normal = np.stack([-tangent[..., 1], tangent[..., 0]], -1)
    profile = np.sin(np.linspace(0.25, np.pi - 0.12, 2 * STEPS + 1)) ** 0.45
    half = brush.width * sheet.unit / 2 * rng.uniform(0.65, 1.25, count)
    side = normal * (half[:, None] * profile)[..., None]
    outline = np.concatenate([spine + side, (spine - side)[:, ::-1]], 1)
    shift = rng.normal(0, brush.jitter, (count, 1)) + rng.normal(0, brush.jitter * 0.55, (count, 3))
    return outline, np.clip(color + shift * (0.35 + color), 0, 1)


def _index(places: Field, size: tuple[int, int]) -> tuple[Field, Field]:
    """Rows and columns of places (n, 2) in pixels, held inside."""
    rows = np.clip(places[:, 1], 0, size[0] - 1).astype(np.int32)
    columns = np.clip(places[:, 0], 0, size[1] - 1).astype(np.int32)
    return rows, columns


def painted(sheet: Sheet, ground: Field, brushes: tuple[Brush, ...], angle: Field) -> tuple[Field, Field]:
    """The picture in strokes, wide ones first: colors (height, width, 3) and a height (height, width) for relief."""
    height, width = sheet.size
    fine = 2 if sheet.unit <= 1400 else 1
    colors = _enlarged(ground, fine)
    heights = Image.new("L", (width * fine, height * fine), 128)
    draw, draw_height = ImageDraw.Draw(colors), ImageDraw.Draw(heights)
    for number, brush in enumerate(_scaled(each, sheet.scene.detail) for each in brushes):
        rng = sheet.rng("strokes", number)
        target = blurred(sheet.image, brush.width * sheet.unit * 0.35)
        count = int(brush.cover * sheet.W * sheet.H / (brush.width**2 * brush.length * 0.5))
        starts = _places(sheet, colors, target, brush, count, rng)
        outlines, inks = paths(sheet, target, angle, brush, starts, rng)
        levels = rng.integers(70, 190, len(outlines))
        for outline, ink, level in zip(
            (outlines * fine).reshape(len(outlines), -1).tolist(),
            (inks * 255).astype(int).tolist(),
            levels.tolist(),
            strict=True,
        ):
            draw.polygon(outline, fill=tuple(ink))
            draw_height.polygon(outline, fill=level)
    if fine > 1:
        colors, heights = colors.reduce(fine), heights.reduce(fine)
    return np.asarray(colors, np.float32) / np.float32(255), np.asarray(heights, np.float32) / np.float32(255)


def _enlarged(image: Field, fine: int) -> Image.Image:
    """An 8-bit picture `fine` times as large."""
    small = Image.fromarray((np.clip(image, 0, 1) * 255).astype(np.uint8))
    return small.resize((small.width * fine, small.height * fine), Image.Resampling.NEAREST)


def _scaled(brush: Brush, detail: float) -> Brush:
    """The brush for a level of detail: smaller strokes for more."""
    return Brush(brush.width / detail**0.8, brush.length, brush.cover, brush.detail, brush.jitter, brush.bend)


def _places(
    sheet: Sheet, colors: Image.Image, target: Field, brush: Brush, count: int, rng: np.random.Generator
) -> Field:
    """Where strokes start, (n, 2) in pixels; with detail, where the colors differ from the target most."""
    height, width = sheet.size
    tries = rng.uniform(0, 1, (count, 2)) * (width, height)
    if brush.detail <= 0:
        return tries
    scale = max(1, round(sheet.unit / 256))
    now = np.asarray(colors.reduce(colors.width // width * scale), np.float32) / 255
    wanted = resized(target, now.shape[:2], Image.Resampling.BOX)
    wrong = np.abs(now - wanted).max(2)
    rows = np.clip(tries[:, 1] / height * now.shape[0], 0, now.shape[0] - 1).astype(int)
    columns = np.clip(tries[:, 0] / width * now.shape[1], 0, now.shape[1] - 1).astype(int)
    chance = np.clip((wrong[rows, columns] - 0.02) / 0.09, 0, 1) * brush.detail + (1 - brush.detail)
    shown: Field = tries[rng.random(count) < chance]
    return shown


def bristles(sheet: Sheet, angle: Field, length: float = 0.02, fineness: float = 260) -> Field:
    """Fine furrows along the strokes, deviation about 1."""
    scale = min(1.0, 1024 / sheet.unit)
    small_size = (max(2, round(sheet.size[0] * scale)), max(2, round(sheet.size[1] * scale)))
    cells = min(fineness, min(small_size) / 1.5)
    grid = (
        max(2, round(small_size[0] / min(small_size) * cells)),
        max(2, round(small_size[1] / min(small_size) * cells)),
    )
    white = resized(sheet.rng("bristles").standard_normal(grid, dtype=np.float32), small_size, box=None)
    small_angle = resized(angle, small_size, Image.Resampling.NEAREST, box=None)
    furrows = along(white, small_angle, length * min(small_size), 8)
    furrows /= furrows.std() + 1e-6
    return resized(furrows, sheet.size, box=None) if scale < 1 else furrows


def relief(sheet: Sheet, image: Field, height: Field, strength: float) -> Field:
    """The image with light from the upper left on its thickness."""
    across, down = slopes(blurred(height, max(0.3, 0.0009 * sheet.unit)))
    shading = np.clip((across + down) * np.float32(1.5 * sheet.unit / 1024 * 6.0 * strength), -0.34, 0.34)
    lit = image * (1 - shading[..., None])
    shown: Field = lit + np.clip(-shading - 0.08, 0, 1)[..., None] * 0.4
    return shown


def oil(sheet: Sheet) -> Field:
    """Oil on canvas: three sizes of strokes along the forms."""
    angle = sheet.flow(0.02)
    ground = sheet.blurred(sheet.image, 0.012) * 0.9 + 0.03
    brushes = (
        Brush(0.05, 3.6, 1.7, jitter=0.04, bend=0.22),
        Brush(0.022, 4.5, 2.0, 0.7, 0.035, 0.16),
        Brush(0.009, 5, 2.6, 0.95, 0.025, 0.08),
        Brush(0.0042, 6, 2.2, 1.0, 0.02, 0.05),
    )
    image, height = painted(sheet, ground, brushes, angle)
    furrows = bristles(sheet, angle)
    image = image + (sheet.image - image) * (0.4 * sheet.focus)[..., None]
    image = image * (1 + 0.028 * furrows[..., None])
    return relief(sheet, image, height * 0.3 + furrows * 0.02, 0.5 + sheet.scene.relief)


def impasto(sheet: Sheet) -> Field:
    """Thick paint laid on in short, swirling ridges."""
    angle = sheet.flow(0.04, curl=1.5)
    angle = angle + 0.35 * sheet.noise("swirl", 2.2, 2)
    ground = sheet.blurred(sheet.image, 0.02) * 0.8
    brushes = (
        Brush(0.04, 5.5, 2.0, jitter=0.07, bend=0.2),
        Brush(0.022, 6, 2.6, 0.5, 0.08, 0.18),
        Brush(0.0125, 6, 2.2, 0.9, 0.06),
        Brush(0.0065, 6, 1.8, 0.98, 0.04),
    )
    image, height = painted(sheet, ground, brushes, angle)
    furrows = bristles(sheet, angle, 0.03, 170)
    image = image * (1 + 0.055 * furrows[..., None])
    return relief(sheet, image, height * 0.7 + furrows * 0.075, 1.15 + 0.7 * sheet.scene.relief)


def impressionism(sheet: Sheet) -> Field:
    """Loose, separate dabs of broken color on a warm ground."""
    angle = sheet.flow(0.05, curl=1.0)
    warm = np.array([0.78, 0.66, 0.5], np.float32)
    ground = sheet.blurred(sheet.image, 0.03) * 0.55 + warm * 0.4 * luma(sheet.blurred(sheet.image, 0.05))[..., None]
    brushes = (
        Brush(0.03, 3.2, 1.6, jitter=0.1, bend=0.35),
        Brush(0.017, 3.4, 2.4, 0.35, 0.11, 0.3),
        Brush(0.009, 3.4, 1.9, 0.85, 0.09, 0.25),
        Brush(0.0055, 3.2, 1.0, 0.97, 0.06, 0.2),
    )
    image, height = painted(sheet, ground, brushes, angle)
    furrows = bristles(sheet, angle, 0.012)
    return relief(
        sheet, image * (1 + 0.03 * furrows[..., None]), height * 0.35 + furrows * 0.03, 0.8 + sheet.scene.relief
    )


def gouache(sheet: Sheet) -> Field:
    """Opaque, matte, in broad shapes with dry-brush edges."""
    angle = sheet.flow(0.03)
    soft = flattened(sheet.image, 0.008 * sheet.unit)
    flat: Field = np.round(soft * 9) / 9 * 0.55 + soft * 0.45
    keep, sheet.image = sheet.image, flat
    image, _ = painted(
        sheet,
        flat,
        (Brush(0.045, 6, 1.4, jitter=0.018), Brush(0.018, 6, 1.8, 0.9, 0.015), Brush(0.006, 6, 2.4, 0.97, 0.012)),
        angle,
    )
    sheet.image = keep
    dry = bristles(sheet, angle, 0.03, 300)
    image = image * (1 + 0.022 * dry[..., None]) * 0.96 + 0.03
    return image * (1 + 0.02 * sheet.paper(220)[..., None])


def pastel(sheet: Sheet) -> Field:
    """Soft chalk on toothed, tinted paper that shows through."""
    angle = sheet.flow(0.03) * 0.55 + 0.45
    paper = np.float32(0.6) * sheet.inks.far + np.float32(0.4) * sheet.inks.near
    ground = np.broadcast_to(paper, sheet.image.shape).astype(np.float32)
    brushes = (
        Brush(0.03, 7, 1.5, jitter=0.06, bend=0.25),
        Brush(0.014, 8, 2.2, 0.5, 0.07, 0.2),
        Brush(0.006, 7, 2.6, 0.9, 0.05),
    )
    image, _ = painted(sheet, ground, brushes, angle)
    image = image * 0.62 + sheet.image * 0.38
    tooth = sheet.paper(240) + 0.45 * bristles(sheet, angle, 0.016, 420)
    lightness = luma(image)
    shows = np.clip((tooth - 0.15 - 0.5 * (lightness - 0.4)) * 1.1, 0, 0.72)[..., None]
    image = np.clip(image * 1.08 + 0.025, 0, 1)
    return image + (ground - image) * shows


def pointillism(sheet: Sheet) -> Field:
    """Dots of pure color that mix in the eye."""
    height, width = sheet.size
    fine = 2 if sheet.unit <= 1400 else 1
    ground = np.clip(sheet.blurred(sheet.image, 0.02) * 0.75 + 0.16, 0, 1)
    picture = _enlarged(ground, fine)
    draw = ImageDraw.Draw(picture)
    strong = edges(sheet.image, 0.003 * sheet.unit)
    for number, (radius, cover) in enumerate(((0.0085, 1.4), (0.006, 1.3), (0.0042, 1.1))):
        size = radius / sheet.scene.detail**0.6
        rng = sheet.rng("dots", number)
        count = int(cover * sheet.W * sheet.H / (np.pi * size**2))
        places = rng.uniform(0, 1, (count, 2)) * (width, height)
        rows, columns = _index(places, sheet.size)
        if number:
            kept = rng.random(count) < np.clip(0.35 + strong[rows, columns] * 2.2, 0, 1)
            places, rows, columns = places[kept], rows[kept], columns[kept]
        colors = sheet.image[rows, columns]
        gray = colors.mean(1, keepdims=True)
        colors = gray + (colors - gray) * 1.35
        turn = rng.choice([-1.0, 0.0, 1.0], len(colors), p=[0.18, 0.6, 0.22])[:, None]
        cool, warm = np.array([-0.1, -0.02, 0.14]), np.array([0.12, 0.05, -0.08])
        colors = colors + np.where(turn < 0, cool, 0) + np.where(turn > 0, warm, 0) + rng.normal(0, 0.045, colors.shape)
        inks = (np.clip(colors, 0, 1) * 255).astype(int).tolist()
        radii = size * sheet.unit * rng.uniform(0.75, 1.15, len(places)) * fine
        for (x, y), r, ink in zip((places * fine).tolist(), radii.tolist(), inks, strict=True):
            draw.ellipse([x - r, y - r, x + r, y + r], fill=tuple(ink))
    if fine > 1:
        picture = picture.reduce(fine)
    return np.asarray(picture, np.float32) / np.float32(255)
