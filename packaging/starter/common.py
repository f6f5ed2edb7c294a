"""What the stages of the recipe share: where their files lie, how many pictures there are, which mixtures are held out.

The run folder is `STARTER_RUN` (default `build/starter` in the current folder). Every stage may be stopped and started
again; it goes on where it was.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viper_desktop.engine.atelier.emblem import MEDIUM_NAMES, PALETTE_NAMES, SUBJECT_NAMES

RUN = Path(os.environ.get("STARTER_RUN", "build/starter"))
RESOURCES = Path(__file__).parents[2] / "resources" / "models"

PICTURES = 82_000  # in all, at 128 px
LARGE = 16_000  # the first of them at 256 px too, for the decoder
VALIDATION = 2_000  # the first of them are never trained on

SMALL_SIDE, LARGE_SIDE = 128, 256
LATENT_SIDE, LATENT_CHANNELS = 16, 20

GROUPS = ("subject", "medium", "palette")
NAMES: dict[str, tuple[str, ...]] = {"subject": SUBJECT_NAMES, "medium": MEDIUM_NAMES, "palette": PALETTE_NAMES}


def held_out(subject: int, medium: int, palette: int) -> bool:
    """Whether a mixture is kept from training, so that evaluation can ask for what was never seen (one in 23)."""
    return (3 * subject + 5 * medium + 7 * palette) % 23 == 0


@dataclass(frozen=True)
class PictureSet:
    """The painted training set.

    Attributes:
        small: (PICTURES, 128, 128, 3) uint8.
        large: (LARGE, 256, 256, 3) uint8, the first pictures again at twice the size.
        labels: (PICTURES, 3) int8, indices into `NAMES` in the order of `GROUPS`.
    """

    small: NDArray[np.uint8]
    large: NDArray[np.uint8]
    labels: NDArray[np.int8]


def open_pictures() -> PictureSet:
    """The training set as read-only maps of the files that paint.py wrote."""
    small, large = (np.load(RUN / name, mmap_mode="r") for name in ("small.npy", "large.npy"))
    return PictureSet(small, large, np.load(RUN / "labels.npy"))
