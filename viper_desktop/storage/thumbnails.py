"""Small pictures, made once and kept on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.storage import atomic, image_files

if TYPE_CHECKING:
    from pathlib import Path

    from viper_desktop.domain.pictures import Picture

QUALITY = 88
WIDEST = 6  # times the height; beyond that a panorama is shown smaller


class Thumbnails:
    """A cache of JPEG files by content and height; deleting it costs time only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, picture: Picture, height: int) -> bytes:
        """A picture as JPEG, at most `height` pixels high and never enlarged.

        Empty where the file is not there or cannot be read: the gallery shows a blank in its place.
        """
        cached = self._folder / picture.sha256[:2] / f"{picture.sha256}-{height}.jpg"
        if cached.is_file():
            return cached.read_bytes()
        try:
            image = image_files.open_within(picture.path, WIDEST * height, height)
        except BadInput:
            return b""
        data = image_files.as_jpeg(image, QUALITY)
        atomic.write_bytes(cached, data)
        return data

    def forget(self, sha256: str) -> None:
        """Drop every size of a picture that is gone."""
        for path in (self._folder / sha256[:2]).glob(f"{sha256}-*.jpg"):
            path.unlink(missing_ok=True)
