"""Pictures twice or four times as large: resampled with care, nothing made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from viper_desktop.domain.errors import check
from viper_desktop.domain.recipe import ENLARGEMENTS

if TYPE_CHECKING:
    from threading import Event

    from numpy.typing import NDArray

    Plane = NDArray[np.float32]  # (height, width), 0..255

ROUNDS = 3  # of back-projection; more change nothing that is seen


def enlarged(image: Image.Image, times: int, *, cancel: Event | None = None) -> Image.Image:
    """A picture `times` as wide and as high; four times is twice two times, to the bit.

    Args:
        image: RGB.
        times: 1, 2 or 4.

    Raises:
        Cancelled: `cancel` was set.
        ValueError: other times.
    """
    if times not in ENLARGEMENTS:
        message = f"pictures are enlarged 2 or 4 times, not {times}"
        raise ValueError(message)
    while times > 1:
        image, times = _doubled(image, cancel), times // 2
    return image


def _doubled(image: Image.Image, cancel: Event | None) -> Image.Image:
    planes = []
    for band in image.convert("RGB").split():
        check(cancel)
        planes.append(_doubled_plane(np.asarray(band, np.float32)))
    return Image.merge("RGB", [Image.fromarray((plane + 0.5).astype(np.uint8)) for plane in planes])


def _doubled_plane(small: Plane) -> Plane:
    """One color plane at twice the size.

    Lanczos, corrected until it reduces to the original (iterative back-projection, Irani & Peleg 1991), and kept within
    the lightest and darkest of the nine pixels around, so that no edge gets a halo.
    """
    height, width = small.shape
    large = _resized(small, 2, Image.Resampling.LANCZOS)
    low, high = (_twice(_around(small, choose)) for choose in (np.minimum, np.maximum))
    for _ in range(ROUNDS):
        reduced = large.reshape(height, 2, width, 2).mean(axis=(1, 3), dtype=np.float32)
        large = np.clip(large + _resized(small - reduced, 2, Image.Resampling.BICUBIC), low, high)
    return large


def _resized(plane: Plane, times: int, how: Image.Resampling) -> Plane:
    height, width = plane.shape
    return np.asarray(Image.fromarray(plane).resize((times * width, times * height), how))


def _twice(plane: Plane) -> Plane:
    return plane.repeat(2, axis=0).repeat(2, axis=1)


def _around(plane: Plane, choose: np.ufunc) -> Plane:
    """For each pixel the least or greatest of the nine around it."""
    for axis in (0, 1):
        padded = np.pad(plane, [(1, 1) if axis == a else (0, 0) for a in (0, 1)], mode="edge")
        parts = [np.take(padded, range(start, start + plane.shape[axis]), axis=axis) for start in (0, 1, 2)]
        plane = choose(choose(parts[0], parts[1]), parts[2])
    return plane
