"""Reading picture files of strangers safely, with Pillow."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

SUFFIXES = frozenset((".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".webp", ".tif", ".tiff", ".gif", ".avif"))


def open_upright(path: Path | str, side: int = 0) -> Image:
    """A picture file as an RGB image, EXIF orientation applied, first frame, transparency on white.

    Args:
        side: shrink to at most this many pixels on the long side; 0 leaves the size alone.

    Raises:
        BadInput: it cannot be read or is too large; the sentence says why.
    """
    raise NotImplementedError


def encoded(path: Path | str, side: int = 0) -> bytes:
    """A picture file as JPEG or PNG bytes that any toolkit shows upright. Raises BadInput."""
    raise NotImplementedError
