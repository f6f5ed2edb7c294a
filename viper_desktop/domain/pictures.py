"""Pictures in the library."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from viper_desktop.domain.reactions import Reaction


class PictureKind(StrEnum):
    """Where a picture came from."""

    BUNDLED = "bundled"
    MINE = "mine"
    GENERATED = "generated"


class PictureFilter(StrEnum):
    """The chips above the gallery."""

    ALL = "all"
    TO_COMMENT = "to_comment"
    LIKED = "liked"
    DISLIKED = "disliked"
    MINE = "mine"
    GENERATED = "generated"
    STARRED = "starred"


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of the library.

    Attributes:
        path: absolute path of the file.
        width, height: in pixels, EXIF orientation applied.
        attributes: vocabulary texts that it is known to show (bundled pictures' index, generated pictures' profile).
        sha256: of the file's bytes, hexadecimal.
    """

    id: str
    path: str
    title: str
    kind: PictureKind
    width: int
    height: int
    attributes: tuple[str, ...] = ()
    sha256: str = ""
    added: datetime | None = None


@dataclass(frozen=True, slots=True)
class PictureCard:
    """A picture as one profile's gallery shows it."""

    picture: Picture
    reaction: Reaction | None = None
    starred: bool = False


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of files that were dropped on the window.

    Attributes:
        unreadable: path → one sentence on why not.
    """

    added: tuple[Picture, ...] = ()
    duplicates: tuple[str, ...] = ()
    unreadable: dict[str, str] = field(default_factory=dict)
