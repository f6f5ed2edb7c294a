"""Pictures as small encoded files, for events."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image


def jpeg(image: Image, quality: int = 85) -> bytes:
    """An RGB picture as the bytes of a JPEG file."""
    buffer = BytesIO()
    image.convert("RGB").save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()
