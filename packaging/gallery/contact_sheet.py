"""A contact sheet of any scenes: `python packaging/gallery/contact_sheet.py OUT.png --subject cat fox --medium all`.

Lists given for several fields are combined; fields that are left out are drawn at random for each picture, by seed.
"""

from __future__ import annotations

import argparse
import itertools
import time
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from viper_desktop.engine.atelier.compositions import COMPOSITIONS
from viper_desktop.engine.atelier.lights import LIGHTS
from viper_desktop.engine.atelier.media import MEDIA
from viper_desktop.engine.atelier.moods import MOODS
from viper_desktop.engine.atelier.painter import paint
from viper_desktop.engine.atelier.palettes import PALETTES
from viper_desktop.engine.atelier.scene import Scene
from viper_desktop.engine.atelier.settings import SETTINGS
from viper_desktop.engine.atelier.subjects.catalog import SUBJECTS

TABLES = {
    "subject": SUBJECTS, "setting": SETTINGS, "medium": MEDIA, "palette": PALETTES, "light": LIGHTS,
    "composition": COMPOSITIONS, "mood": MOODS,
}  # fmt: skip
RANDOM = ("subject", "medium", "palette", "light", "composition")


def main() -> None:
    """Read the command line, paint, save."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--side", type=int, default=256, help="longer side of a picture, pixels")
    parser.add_argument("--columns", type=int, default=6)
    parser.add_argument("--count", type=int, default=1, help="pictures of each combination")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shape", choices=("square", "landscape", "portrait"), default="square")
    for name in TABLES:
        parser.add_argument(f"--{name}", nargs="+", help="names, or: all")
    sheet(parser.parse_args())


def sheet(wanted: argparse.Namespace) -> None:
    """Paint all combinations into one picture with captions."""
    lists = {
        name: (list(table) if getattr(wanted, name) == ["all"] else getattr(wanted, name))
        for name, table in TABLES.items()
        if getattr(wanted, name)
    }
    width, height = {"square": (1, 1), "landscape": (1, 2 / 3), "portrait": (2 / 3, 1)}[wanted.shape]
    size = (round(wanted.side * width), round(wanted.side * height))
    combinations = [
        dict(zip(lists, values, strict=True)) for values in itertools.product(*lists.values())
    ] * wanted.count
    rows = -(-len(combinations) // wanted.columns)
    result = Image.new("RGB", (wanted.columns * (size[0] + 6), rows * (size[1] + 18)), "white")
    draw = ImageDraw.Draw(result)
    started = time.perf_counter()
    for i, given in enumerate(combinations):
        seed = wanted.seed + i
        rng = np.random.default_rng(seed)
        chosen = {name: str(rng.choice(sorted(TABLES[name]))) for name in RANDOM} | given
        corner = (i % wanted.columns * (size[0] + 6), i // wanted.columns * (size[1] + 18))
        result.paste(paint(Scene(**chosen), width=size[0], height=size[1], seed=seed), corner)
        caption = " / ".join(chosen[name] for name in RANDOM if not wanted.__dict__.get(name) or len(lists[name]) > 1)
        draw.text((corner[0] + 2, corner[1] + size[1] + 2), f"{seed} {caption}"[: size[0] // 5], fill="black")
    result.save(wanted.out)
    print(f"{len(combinations)} pictures, {(time.perf_counter() - started) / len(combinations):.2f} s each")


if __name__ == "__main__":
    main()
