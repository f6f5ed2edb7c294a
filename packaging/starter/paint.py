"""Stage 1: paint the training set with the emblem painter, 10 ms a picture and core, or 60 ms at 512 px."""

from __future__ import annotations

import argparse
import multiprocessing
import time

import numpy as np
from common import (
    LARGE,
    LARGE_SIDE,
    NAMES,
    PICTURES,
    RUN,
    SMALL_SIDE,
    USUAL_FROM,
    VALIDATION,
    Labels,
    held_out,
    painted,
)
from numpy.typing import NDArray

from viper_desktop.engine.atelier.emblem import SETTING_NAMES, SUBJECTS, Emblem, paint_media

CHUNK = 200
FLUSHED = 1000  # pictures between two marks of how far it is
MEDIA_A_DRAWING = 4  # a drawing is dearer than a medium is cheap: use each in several
CENTERED = 0.36  # share of the first composition; the others share the rest alike

Chunk = tuple[int, NDArray[np.uint8], NDArray[np.uint8] | None, NDArray[np.int8]]


def drawn_labels(seed: int, *, everything: bool, usual: bool) -> list[Labels]:
    """Labels of the pictures made of one drawing; without the held-out mixtures, in training."""
    rng = np.random.default_rng([seed, 1])
    while True:
        subject, palette, light = (int(rng.integers(len(NAMES[name]))) for name in ("subject", "palette", "light"))
        composition = 0 if rng.random() < CENTERED else int(rng.integers(1, len(NAMES["composition"])))
        settings = SUBJECTS[NAMES["subject"][subject]].settings
        setting = SETTING_NAMES.index(settings[int(rng.integers(len(settings)))])
        if usual:
            light, composition, setting = 0, 0, SETTING_NAMES.index(settings[0])
        media = [int(m) for m in rng.permutation(len(NAMES["medium"]))]
        labels = [
            (subject, m, palette, light, composition, setting)
            for m in media
            if everything or not held_out(subject, m, palette)
        ]
        if len(labels) >= MEDIA_A_DRAWING:
            return labels[:MEDIA_A_DRAWING]


def emblem_of(labels: Labels, seed: int) -> Emblem:
    """What the painter is asked for by labels."""
    subject, medium, palette, light, composition, setting = (
        names[label] for names, label in zip(NAMES.values(), labels, strict=True)
    )
    return Emblem(subject, medium, palette, seed, light, composition, setting)


def paint_chunk(start: int) -> Chunk:
    """The pictures start..start + CHUNK at 128 px and, of the first `LARGE`, at 512 px, with their labels."""
    side = LARGE_SIDE if start < LARGE else 2 * SMALL_SIDE
    pictures = np.empty((CHUNK, side, side, 3), np.uint8)
    labels = np.empty((CHUNK, len(NAMES)), np.int8)
    for offset in range(0, CHUNK, MEDIA_A_DRAWING):
        seed = start + offset
        some = drawn_labels(seed, everything=seed < VALIDATION, usual=seed >= USUAL_FROM)
        media = [NAMES["medium"][each[1]] for each in some]
        for index, picture in enumerate(paint_media(emblem_of(some[0], seed), media, side)):
            pictures[offset + index], labels[offset + index] = picture, some[index]
    return start, reduced(pictures), pictures if start < LARGE else None, labels


def reduced(pictures: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Means of 2 × 2 or 4 × 4 pixels, whatever makes 128 px of them."""
    count, side = pictures.shape[:2]
    step = side // SMALL_SIDE
    blocks = pictures.reshape(count, SMALL_SIDE, step, SMALL_SIDE, step, 3)
    half = step * step // 2
    return ((blocks.sum((2, 4), dtype=np.uint16) + half) // (step * step)).astype(np.uint8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--processes", type=int, default=None, help="default: one a core")
    args = parser.parse_args()
    RUN.mkdir(parents=True, exist_ok=True)
    done = painted()
    mode = "r+" if done else "w+"
    small = np.lib.format.open_memmap(RUN / "small.npy", mode, np.uint8, (PICTURES, SMALL_SIDE, SMALL_SIDE, 3))
    large = np.lib.format.open_memmap(RUN / "large.npy", mode, np.uint8, (LARGE, LARGE_SIDE, LARGE_SIDE, 3))
    labels = np.lib.format.open_memmap(RUN / "labels.npy", mode, np.int8, (PICTURES, len(NAMES)))
    begun, first = time.time(), done
    with multiprocessing.Pool(args.processes) as pool:
        for start, pictures, full, some in pool.imap(paint_chunk, range(done, PICTURES, CHUNK)):
            end = start + CHUNK
            small[start:end], labels[start:end] = pictures, some
            if full is not None:
                large[start:end] = full
            if end % FLUSHED == 0:
                for array in (small, large, labels):
                    array.flush()
                (RUN / "painted.txt").write_text(str(end))
                print(end, f"{(end - first) / (time.time() - begun):.0f} pictures/s", flush=True)


if __name__ == "__main__":
    main()
