"""Contact sheets and plots to look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PIL import Image, ImageDraw
from torch import Tensor

LINES = ((30, 30, 30), (200, 70, 40), (40, 110, 190), (60, 150, 70), (150, 80, 170))


def sheet(pictures: Tensor, *, columns: int, side: int | None = None) -> Image.Image:
    """Pictures (n, 3, h, w), −1..1, in rows on white; `side` makes each that many pixels wide."""
    arrays = ((pictures.float().clamp(-1, 1) + 1) * 127.5).round().byte().permute(0, 2, 3, 1).numpy()
    side = side or arrays.shape[1]
    rows = -(-len(arrays) // columns)
    page = Image.new("RGB", (columns * (side + 2), rows * (side + 2)), "white")
    for index, array in enumerate(arrays):
        picture = Image.fromarray(array).resize((side, side), Image.Resampling.LANCZOS)
        page.paste(picture, (index % columns * (side + 2), index // columns * (side + 2)))
    return page


def curves(across: Sequence[float], lines: Mapping[str, Sequence[float]]) -> Image.Image:
    """A plot of shares (0..1), one line a name, over the values of `across`."""
    width, height, left, top = 640, 360, 40, 16
    page = Image.new("RGB", (width + 170, height + 50), "white")
    draw = ImageDraw.Draw(page)
    span = across[-1] - across[0]
    for share in (0, 0.25, 0.5, 0.75, 1):
        y = top + height * (1 - share)
        draw.line([(left, y), (width, y)], fill=(222, 222, 222))
        draw.text((6, y - 6), f"{share:.0%}", fill="black")
    for value in across:
        draw.text(
            (left + (width - left) * (value - across[0]) / span - 8, top + height + 8), f"{value:g}", fill="black"
        )
    named: list[tuple[float, str, tuple[int, int, int]]] = []
    for index, (name, values) in enumerate(lines.items()):
        color = LINES[index % len(LINES)]
        points = [
            (left + (width - left) * (x - across[0]) / span, top + height * (1 - y))
            for x, y in zip(across, values, strict=True)
        ]
        draw.line(points, fill=color, width=3)
        named.append((points[-1][1] - 6, name, color))
    free = 0.0  # names of lines that end together stand below each other
    for y, name, color in sorted(named, key=lambda each: each[0]):
        place = max(y, free)
        draw.text((width + 10, place), name, fill=color)
        free = place + 14
    return page
