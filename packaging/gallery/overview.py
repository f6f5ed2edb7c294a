"""All pictures of the gallery on one sheet: `python packaging/gallery/overview.py OUT.png [--columns 8]`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from PIL import Image, ImageDraw

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "gallery"


def main() -> None:
    """Read the index, paste, save."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--columns", type=int, default=8)
    parser.add_argument("--side", type=int, default=300)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--count", type=int, default=999)
    wanted = parser.parse_args()
    pictures = json.loads((FOLDER / "index.json").read_text(encoding="utf-8"))["pictures"]
    pictures = pictures[wanted.start : wanted.start + wanted.count]
    rows = -(-len(pictures) // wanted.columns)
    side = wanted.side
    sheet = Image.new("RGB", (wanted.columns * (side + 8), rows * (side + 22)), "white")
    draw = ImageDraw.Draw(sheet)
    for i, picture in enumerate(pictures):
        image = Image.open(FOLDER / picture["file"])
        image.thumbnail((side, side))
        left, top = i % wanted.columns * (side + 8), i // wanted.columns * (side + 22)
        sheet.paste(image, (left + (side - image.width) // 2, top + (side - image.height) // 2))
        draw.text((left + 2, top + side + 4), f"{wanted.start + i} {picture['title']}", fill="black")
    sheet.save(wanted.out)


if __name__ == "__main__":
    main()
