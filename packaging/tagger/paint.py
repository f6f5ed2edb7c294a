"""Stage 1: the training set, pictures of the atelier in every mixture, and emblems.

    python paint.py --atelier 14000 --emblem 8000 [--processes 14]

The same number always gives the same picture. Stop it whenever you like; it goes on with the next file.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from common import CHUNK, RUN, SIDE, Labels, chunk_file
from numpy.typing import NDArray
from PIL import Image

from viper_desktop.engine.atelier import painter
from viper_desktop.engine.atelier.attributes import ATTRIBUTES
from viper_desktop.engine.atelier.emblem import (
    COMPOSITION_NAMES,
    LIGHT_NAMES,
    MEDIUM_NAMES,
    PALETTE_NAMES,
    SUBJECT_NAMES,
    Emblem,
    paint_media,
)
from viper_desktop.engine.atelier.emblem import SUBJECTS as EMBLEM_SUBJECTS
from viper_desktop.engine.atelier.scene import Scene
from viper_desktop.engine.atelier.subjects.catalog import SUBJECTS
from viper_desktop.engine.atelier.tables import TABLES
from viper_desktop.engine.atelier.taste import RANGES

SIZES, SHARES = (192, 256, 384), (0.5, 0.4, 0.1)  # what a chosen share of the pictures is painted at, in pixels
PLAIN = {"texture": 0.5, "pattern": 0.7, "frame": 0.75}  # share of pictures without one
LEAST_COLOR = 0.5  # saturation under which a palette can no longer be told
MEDIA_A_DRAWING = 2
SEEDS_A_FILE = 2 * CHUNK  # so that a picture left out moves no other file

Painted = tuple[Image.Image, Labels]


def random_scene(rng: np.random.Generator) -> Scene:
    """A scene of which every part is drawn apart from the others."""
    names = {field: str(rng.choice(TABLES[field])) for field in
             ("subject", "medium", "palette", "light", "composition", "mood")}  # fmt: skip
    for field, plain in PLAIN.items():
        names[field] = "none" if rng.random() < plain else str(rng.choice(TABLES[field][1:]))
    extras = (str(rng.choice(TABLES["extras"])),) if rng.random() < 0.2 else ()
    subject = SUBJECTS[names["subject"]]
    elsewhere = subject.home and not subject.is_place and rng.random() < 0.3
    scene = Scene(**names, extras=extras, setting=str(rng.choice(TABLES["setting"])) if elsewhere else None)
    return varied(scene, rng)


def varied(scene: Scene, rng: np.random.Generator) -> Scene:
    """The scene with its numbers moved as up to three attributes of the vocabulary move them; its colors stay."""
    values: dict[str, float] = {}
    for text in rng.choice(list(ATTRIBUTES), int(rng.integers(0, 4)), replace=False):
        for field, amount in ATTRIBUTES[str(text)].numbers:
            if field in RANGES and field != "hue":
                low, high = RANGES[field]
                values[field] = min(high, max(low, values.get(field, getattr(scene, field)) + amount))
    if "saturation" in values:
        values["saturation"] = max(LEAST_COLOR, values["saturation"])
    return replace(scene, **values)


def atelier_picture(number: int) -> list[Painted]:
    """One picture of the atelier, square as the tagger sees it."""
    rng = np.random.default_rng([number, 20])
    scene = random_scene(rng)
    side = int(rng.choice(SIZES, p=SHARES))
    return [(painter.paint(scene, width=side, height=side, seed=number), scene.to_json())]


def emblem_pictures(number: int) -> list[Painted]:
    """One drawing of the emblem painter in two media."""
    rng = np.random.default_rng([number, 21])
    names = {"subject": SUBJECT_NAMES, "palette": PALETTE_NAMES, "light": LIGHT_NAMES, "composition": COMPOSITION_NAMES}
    labels = {field: str(rng.choice(known)) for field, known in names.items()}
    media = [str(medium) for medium in rng.choice(MEDIUM_NAMES, MEDIA_A_DRAWING, replace=False)]
    setting = str(rng.choice(EMBLEM_SUBJECTS[labels["subject"]].settings))
    drawn = paint_media(Emblem(medium="", seed=3_000_000 + number, setting=setting, **labels), media)
    return [
        (Image.fromarray(pixels), {**labels, "medium": medium}) for pixels, medium in zip(drawn, media, strict=True)
    ]


def stored(image: Image.Image) -> NDArray[np.uint8]:
    """(160, 160, 3) of any picture."""
    return np.asarray(image.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BOX))


PAINTERS: dict[str, Callable[[int], list[Painted]]] = {"atelier": atelier_picture, "emblem": emblem_pictures}


def paint_chunk(task: tuple[str, int]) -> str:
    """Paint the file of so many pictures, unless it is there; what was done, or nothing."""
    name, number = task
    file = chunk_file(name, number)
    if file.exists():
        return ""
    begun, made, index = time.time(), list[Painted](), number * SEEDS_A_FILE
    while len(made) < CHUNK:
        try:
            made += PAINTERS[name](index)
        except ValueError as error:  # a mixture that the painter cannot draw is said, and left out
            sys.stderr.write(f"{name} {index}: {error}\n")
        index += 1
    pixels = np.stack([stored(image) for image, _ in made])
    unfinished = RUN / f"unfinished_{name}_{number}.npz"
    np.savez(unfinished, pixels=pixels, labels=np.array(json.dumps([labels for _, labels in made])))
    unfinished.rename(file)
    return f"{file.name} {CHUNK / (time.time() - begun):.1f}/s"


def main() -> None:
    """Paint both sets."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--atelier", type=int, default=14_000)
    parser.add_argument("--emblem", type=int, default=8000)
    parser.add_argument("--processes", type=int, default=None, help="default: one a core")
    arguments = parser.parse_args()
    RUN.mkdir(parents=True, exist_ok=True)
    counts = {"emblem": arguments.emblem, "atelier": arguments.atelier}
    tasks = [(name, number) for name, count in counts.items() for number in range(count // CHUNK)]
    with multiprocessing.Pool(arguments.processes) as pool:
        for done in pool.imap(paint_chunk, tasks):
            if done:
                sys.stdout.write(done + "\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()
