"""Contact sheets to look at."""

from __future__ import annotations

from PIL import Image
from torch import Tensor


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
