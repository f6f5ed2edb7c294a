"""A file that is about to be listed in the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viper_desktop.domain.pictures import PictureKind
    from viper_desktop.domain.recipe import Recipe


@dataclass(frozen=True, slots=True)
class NewPicture:
    """A file that is to be listed; it lies in its place already.

    Attributes:
        file: relative to its kind's folder, with forward slashes.
        size: (width, height) in pixels.
    """

    kind: PictureKind
    file: str
    title: str
    size: tuple[int, int]
    sha256: str
    attributes: tuple[str, ...] = ()
    recipe: Recipe | None = None
