"""What the stages of the recipe share: where their files lie, how many pictures there are, which mixtures are held out.

The run folder is `STARTER_RUN` (default `build/starter` in the current folder). Every stage may be stopped and started
again; it goes on where it was.
"""

from __future__ import annotations

import csv
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viper_desktop.engine.atelier.emblem import (
    COMPOSITION_NAMES,
    LIGHT_NAMES,
    MEDIUM_NAMES,
    PALETTE_NAMES,
    SETTING_NAMES,
    SUBJECT_NAMES,
)

RUN = Path(os.environ.get("STARTER_RUN", "build/starter"))
RESOURCES = Path(__file__).parents[2] / "resources" / "models"
CURVES = Path(__file__).parent / "curves"

PICTURES = 60_000  # in all, at 128 px
USUAL_FROM = 50_000  # from here on, what a subject alone means: in the middle, by day, where it is mostly found
LARGE = 10_000  # the first of them at 512 px too, for the decoder
VALIDATION = 1_000  # the first of them are never trained on

SMALL_SIDE, LARGE_SIDE = 128, 512
LATENT_SIDE, LATENT_CHANNELS = 16, 20

NAMES: dict[str, tuple[str, ...]] = {
    "subject": SUBJECT_NAMES,
    "medium": MEDIUM_NAMES,
    "palette": PALETTE_NAMES,
    "light": LIGHT_NAMES,
    "composition": COMPOSITION_NAMES,
    "setting": SETTING_NAMES,
}
GROUPS = tuple(NAMES)

Labels = tuple[int, ...]
"""Indices into `NAMES`, in the order of `GROUPS`."""


def held_out(subject: int, medium: int, palette: int) -> bool:
    """Whether a mixture is kept from training, so that evaluation can ask for what was never seen (one in 23)."""
    return (3 * subject + 5 * medium + 7 * palette) % 23 == 0


@dataclass(frozen=True)
class PictureSet:
    """The painted training set, as far as it is painted.

    Attributes:
        small: (n, 128, 128, 3) uint8.
        large: (LARGE, 512, 512, 3) uint8, the first pictures again at four times the size.
        labels: (n, 6) int8, indices into `NAMES` in the order of `GROUPS`.
    """

    small: NDArray[np.uint8]
    large: NDArray[np.uint8]
    labels: NDArray[np.int8]


def painted() -> int:
    """How many pictures paint.py has finished so far."""
    done = RUN / "painted.txt"
    return int(done.read_text()) if done.exists() else 0


def open_pictures() -> PictureSet:
    """The training set as read-only maps of the files that paint.py writes; without what isn't painted yet."""
    small, large, labels = (np.load(RUN / f"{name}.npy", mmap_mode="r") for name in ("small", "large", "labels"))
    count = painted()
    return PictureSet(small[:count], large[: min(count, LARGE)], np.array(labels[:count]))


def log(curve: str, row: dict[str, float]) -> None:
    """Add a row to a learning curve, `curves/<curve>.csv`, and show it."""
    CURVES.mkdir(exist_ok=True)
    path = CURVES / f"{curve}.csv"
    fresh = not path.exists()
    with path.open("a", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(row), lineterminator="\n")
        if fresh:
            writer.writeheader()
        writer.writerow(row)
    print(row, flush=True)
