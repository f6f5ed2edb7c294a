"""A picture as numbers: a small copy in a perceptual color space."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from numpy.typing import NDArray

Array: TypeAlias = "NDArray[np.float32]"
LONG_SIDE = 256  # enough for everything that is named here, and quick

# sRGB → LMS and LMS' → Lab of Björn Ottosson's Oklab (2020)
_TO_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    dtype=np.float32,
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ],
    dtype=np.float32,
)


def oklab(rgb: NDArray[np.uint8]) -> Array:
    """Oklab of 8-bit sRGB, (…, 3): lightness 0..1, green–red and blue–yellow about -0.4..0.4."""
    encoded = rgb.astype(np.float32) / 255.0
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    lab: Array = (np.cbrt(linear @ _TO_LMS.T) @ _TO_LAB.T).astype(np.float32)
    return lab


@dataclass(frozen=True, slots=True)
class Pixels:
    """A small copy of a picture.

    Attributes:
        lightness: (height, width), 0..1.
        a, b: (height, width), the two opponent axes of Oklab.
    """

    lightness: Array
    a: Array
    b: Array

    @property
    def chroma(self) -> Array:
        """(height, width), 0..about 0.35: how far from gray."""
        values: Array = np.hypot(self.a, self.b)
        return values

    @property
    def hue(self) -> Array:
        """(height, width), degrees 0..360: red near 25, yellow 105, green 145, blue 260, purple 305."""
        values: Array = (np.degrees(np.arctan2(self.b, self.a)) % 360.0).astype(np.float32)
        return values


def pixels_of(image: Image.Image) -> Pixels:
    """The picture at 256 pixels on the long side; transparency on white."""
    flat = image
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        layered = image.convert("RGBA")
        flat = Image.new("RGBA", layered.size, "white")
        flat.alpha_composite(layered)
    small = flat.convert("RGB")
    scale = LONG_SIDE / max(small.size)
    if scale < 1.0:
        size = (max(1, round(small.width * scale)), max(1, round(small.height * scale)))
        small = small.resize(size, Image.Resampling.BOX)
    lab = oklab(np.asarray(small))
    return Pixels(lab[..., 0], lab[..., 1], lab[..., 2])
