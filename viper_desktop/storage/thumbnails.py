"""Small pictures, made once and kept on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from viper_desktop.domain.pictures import Picture


class Thumbnails:
    """A cache of JPEG files by content and height."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, picture: Picture, height: int) -> bytes:
        """A picture at most `height` pixels high as JPEG; empty where the file cannot be read."""
        raise NotImplementedError
