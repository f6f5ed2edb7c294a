"""What the stages of the recipe share: the run folder, the size of the pictures, and the sets.

The run folder is `TAGGER_RUN` (default `build/tagger` in the current folder). Every stage may be stopped and started
again; it goes on where it was.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

RUN = Path(os.environ.get("TAGGER_RUN", "build/tagger"))
RESOURCES = Path(__file__).parents[2] / "resources" / "models" / "tagger"
SIDE = 160  # pixels of a stored picture
CHUNK = 200  # pictures a file
HELD_OUT = 4  # the first so many files of either painter are never trained on

Labels = dict[str, Any]  # of one picture: the fields of its scene, or those of its emblem


@dataclass(frozen=True, slots=True)
class Pictures:
    """Some pictures, (n, 160, 160, 3) of uint8, with their labels."""

    pixels: NDArray[np.uint8]
    labels: list[Labels]


def chunk_file(painter: str, number: int) -> Path:
    """Where a chunk of "atelier" or "emblem" pictures lies."""
    return RUN / f"{painter}_{number:04d}.npz"


def chunks(painter: str, *, held_out: bool) -> Iterator[Pictures]:
    """The painted files of one painter, in order."""
    files = sorted(RUN.glob(f"{painter}_[0-9][0-9][0-9][0-9].npz"))
    for file in files[:HELD_OUT] if held_out else files[HELD_OUT:]:
        with np.load(file) as arrays:
            yield Pictures(arrays["pixels"], json.loads(str(arrays["labels"])))
