"""Stage 1: paint the training set with the emblem painter, on all cores. About 8 ms a picture and core."""

from __future__ import annotations

import argparse
import multiprocessing
import time

import numpy as np
from common import LARGE, LARGE_SIDE, NAMES, PICTURES, RUN, SMALL_SIDE, VALIDATION, held_out
from numpy.typing import NDArray

from viper_desktop.engine.atelier.emblem import MEDIUM_NAMES, PALETTE_NAMES, SUBJECT_NAMES, Emblem, paint_media

CHUNK = 200
MEDIA_A_DRAWING = 4  # a drawing is dearer than a medium is cheap: use each in several

Chunk = tuple[int, NDArray[np.uint8], NDArray[np.int8]]


def drawn_labels(seed: int, *, everything: bool) -> list[tuple[int, int, int]]:
    """Subject, medium and palette of the pictures made of one drawing; without the held-out mixtures, in training."""
    rng = np.random.default_rng([seed, 1])
    while True:
        subject, palette = int(rng.integers(len(SUBJECT_NAMES))), int(rng.integers(len(PALETTE_NAMES)))
        media = [int(m) for m in rng.permutation(len(MEDIUM_NAMES))]
        labels = [(subject, m, palette) for m in media if everything or not held_out(subject, m, palette)]
        if len(labels) >= MEDIA_A_DRAWING:
            return labels[:MEDIA_A_DRAWING]


def paint_chunk(start: int) -> Chunk:
    """The pictures start..start + CHUNK at 256 px, with their labels."""
    large = np.empty((CHUNK, LARGE_SIDE, LARGE_SIDE, 3), np.uint8)
    labels = np.empty((CHUNK, 3), np.int8)
    for offset in range(0, CHUNK, MEDIA_A_DRAWING):
        seed = start + offset
        some = drawn_labels(seed, everything=seed < VALIDATION)
        emblem = Emblem(SUBJECT_NAMES[some[0][0]], "", PALETTE_NAMES[some[0][2]], seed)
        for index, picture in enumerate(paint_media(emblem, [MEDIUM_NAMES[m] for _, m, _ in some])):
            large[offset + index], labels[offset + index] = picture, some[index]
    return start, large, labels


def halved(pictures: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Means of 2 × 2 pixels."""
    count, side = pictures.shape[:2]
    blocks = pictures.reshape(count, side // 2, 2, side // 2, 2, 3)
    return ((blocks.sum((2, 4), dtype=np.uint16) + 2) // 4).astype(np.uint8)


def main() -> None:
    argparse.ArgumentParser(description=__doc__).parse_args()
    RUN.mkdir(parents=True, exist_ok=True)
    done_file = RUN / "painted.txt"  # how many pictures are finished
    done = int(done_file.read_text()) if done_file.exists() else 0
    mode = "r+" if done else "w+"
    small = np.lib.format.open_memmap(RUN / "small.npy", mode, np.uint8, (PICTURES, SMALL_SIDE, SMALL_SIDE, 3))
    large = np.lib.format.open_memmap(RUN / "large.npy", mode, np.uint8, (LARGE, LARGE_SIDE, LARGE_SIDE, 3))
    labels = np.lib.format.open_memmap(RUN / "labels.npy", mode, np.int8, (PICTURES, len(NAMES)))
    begun, first = time.time(), done
    with multiprocessing.Pool() as pool:
        for start, pictures, some in pool.imap(paint_chunk, range(done, PICTURES, CHUNK)):
            end = start + CHUNK
            small[start:end], labels[start:end] = halved(pictures), some
            if end <= LARGE:
                large[start:end] = pictures
            if end % 4000 == 0:
                for array in (small, large, labels):
                    array.flush()
                done_file.write_text(str(end))
                print(end, f"{(end - first) / (time.time() - begun):.0f} pictures/s", flush=True)
    done_file.write_text(str(PICTURES))


if __name__ == "__main__":
    main()
