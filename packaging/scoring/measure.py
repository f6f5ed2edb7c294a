"""Measure how the scorer's features are spread over pictures in general: `python packaging/scoring/measure.py`.

Writes `resources/scoring/population.json`. The pictures are the bundled gallery and some emblems, a share of them
darkened, faded, tinted, blurred or cropped at random, so that the usual is wider than one painter's habits.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from viper_desktop import assets
from viper_desktop.engine.atelier.emblem import painter
from viper_desktop.engine.starter.scoring import features

if TYPE_CHECKING:
    from collections.abc import Iterator


def varied(image: Image.Image, chance: np.random.Generator) -> Image.Image:
    """The picture in another light: one of the ways in which photographs and prints differ from paintings."""
    width, height = image.size
    keep = chance.uniform(0.6, 1.0)
    left, top = chance.uniform(0, 1 - keep, 2)
    box = (int(left * width), int(top * height), int((left + keep) * width), int((top + keep) * height))
    result = image.crop(box)
    for enhance in (ImageEnhance.Brightness, ImageEnhance.Color, ImageEnhance.Contrast):
        result = enhance(result).enhance(float(np.exp(chance.normal(0, 0.3))))
    if chance.random() < 0.3:
        result = result.filter(ImageFilter.GaussianBlur(float(chance.uniform(0.5, 3.0)) * max(result.size) / 256))
    if chance.random() < 0.3:
        tint = Image.new("RGB", result.size, tuple(int(value) for value in chance.integers(0, 256, 3)))
        result = Image.blend(result, tint, float(chance.uniform(0.05, 0.3)))
    return result


def pictures(count: int, chance: np.random.Generator) -> Iterator[Image.Image]:
    """Yield `count` pictures: one emblem in four, the others of the gallery, one in three of those varied."""
    gallery = sorted(assets.path("gallery").glob("*.webp"))
    for index in range(count):
        if index % 4:
            with Image.open(gallery[(index - index // 4 - 1) % len(gallery)]) as file:
                image = file.convert("RGB")
        else:
            names = (painter.SUBJECT_NAMES, painter.MEDIUM_NAMES, painter.PALETTE_NAMES)
            subject, medium, palette = (choices[chance.integers(len(choices))] for choices in names)
            image = painter.paint(painter.Emblem(subject, medium, palette, index))
        yield varied(image, chance) if index % 4 == 2 else image


def main() -> None:
    """Draw, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument("--out", type=Path, default=assets.path("scoring", "population.json"))
    arguments = parser.parse_args()
    read = [features.read(image) for image in pictures(arguments.count, np.random.default_rng(7))]
    raw = np.array([[value for _, value in values.values()] for values in read])
    document = {
        "names": list(read[0]),
        "groups": [group for group, _ in read[0].values()],
        "mean": [round(float(value), 6) for value in raw.mean(0)],
        "deviation": [round(float(value), 6) for value in np.maximum(raw.std(0), 1e-4)],
        "pictures": len(read),
    }
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(read)} pictures, {raw.shape[1]} features → {arguments.out.name}\n")


if __name__ == "__main__":
    main()
