"""A picture as the planes that features are read from: lightness and color in a perceptual space."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from viper_desktop.engine.starter.looking.pixels import oklab

if TYPE_CHECKING:
    from numpy.typing import NDArray

GLANCE = 256  # pixels on the long side: what a glance at a picture sees
CLOSE = 512  # what a step nearer sees: brushstrokes, hatching, grain


@dataclass(frozen=True, slots=True)
class Planes:
    """OKLab planes of one picture, each (height, width), float32.

    Attributes:
        lightness: 0 black .. 1 white.
        a, b: green–red and blue–yellow, about -0.4..0.4.
        chroma, hue: polar form of (a, b); hue in radians, -π..π.
    """

    lightness: NDArray[np.float32]
    a: NDArray[np.float32]
    b: NDArray[np.float32]
    chroma: NDArray[np.float32]
    hue: NDArray[np.float32]


def planes(image: Image.Image, side: int = GLANCE) -> Planes:
    """Bring a picture to `side` pixels on its long side and split it; alpha is laid on white.

    Smaller pictures are enlarged, so that the same texture reads the same.
    """
    upright = image
    if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
        clear = upright.convert("RGBA")
        upright = Image.alpha_composite(Image.new("RGBA", clear.size, "white"), clear)
    upright = upright.convert("RGB")
    scale = side / max(upright.size)
    size = (max(16, round(upright.width * scale)), max(16, round(upright.height * scale)))
    lab = oklab(np.asarray(upright.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)))
    a, b = lab[..., 1], lab[..., 2]
    return Planes(lab[..., 0], a, b, np.hypot(a, b), np.arctan2(b, a))


def blurred(plane: NDArray[np.float32], radius: int) -> NDArray[np.float32]:
    """Mean over a (2·radius + 1)² window, three times over: near a Gaussian of sigma ≈ radius·√(r+1)/√r.

    Edges are repeated. Same shape and dtype.
    """
    result = plane
    for _ in range(3):
        for axis in (0, 1):
            result = _box(result, radius, axis)
    return result


def _box(plane: NDArray[np.float32], radius: int, axis: int) -> NDArray[np.float32]:
    """Mean over 2·radius + 1 neighbours along one axis; adding shifted copies is faster than a running sum in numpy."""
    pad = [(0, 0), (0, 0)]
    pad[axis] = (radius, radius)
    padded = np.pad(plane, pad, mode="edge")
    count = plane.shape[axis]
    total = padded[:count].copy() if axis == 0 else padded[:, :count].copy()
    for shift in range(1, 2 * radius + 1):
        total += padded[shift : shift + count] if axis == 0 else padded[:, shift : shift + count]
    total *= np.float32(1 / (2 * radius + 1))
    return total


def pooled(plane: NDArray[np.float32], by: int) -> NDArray[np.float32]:
    """Means over squares of `by` × `by` pixels, what is left over at the right and below dropped."""
    height, width = (side // by for side in plane.shape)
    squares = plane[: height * by, : width * by].reshape(height, by, width, by)
    return np.asarray(squares.mean(axis=(1, 3)), np.float32)


def gradients(plane: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Central differences down and across, each of the plane's shape."""
    down, across = np.gradient(plane)
    return np.asarray(down, np.float32), np.asarray(across, np.float32)
