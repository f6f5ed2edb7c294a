"""Asked of the library: pictures, what is said of them, settings, history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.pictures import PictureFilter
from viper_desktop.domain.requests.base import Request

if TYPE_CHECKING:
    from viper_desktop.domain.reactions import Reaction
    from viper_desktop.domain.settings import Settings


@dataclass(frozen=True, slots=True)
class OpenLibrary(Request):
    """Reconcile the library with the disk and say what is there; answered with `LibraryOpened`."""


@dataclass(frozen=True, slots=True)
class ListPictures(Request):
    """The pictures of one profile's gallery; answered with `PicturesListed`."""

    profile_id: str
    filter: PictureFilter = PictureFilter.ALL
    search: str = ""


@dataclass(frozen=True, slots=True)
class LoadThumbnail(Request):
    """A picture at most `height` pixels high; answered with `ThumbnailReady`. Cached on disk."""

    picture_id: str
    height: int


@dataclass(frozen=True, slots=True)
class LoadPicture(Request):
    """A picture file, at most `side` pixels on its long side (0: as it is); answered with `PictureLoaded`."""

    path: str
    side: int = 0


@dataclass(frozen=True, slots=True)
class ImportPictures(Request):
    """Add files and folders to the library; answered with `PicturesImported`."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportPasted(Request):
    """Add a picture from the clipboard, as an encoded image file; answered with `PicturesImported`."""

    data: bytes
    title: str


@dataclass(frozen=True, slots=True)
class RemovePictures(Request):
    """Take pictures out of the gallery (`restore` brings them back; files go only at the next start)."""

    picture_ids: tuple[str, ...]
    restore: bool = False


@dataclass(frozen=True, slots=True)
class SaveReaction(Request):
    """Keep a mark and comment, replacing what that profile said of that picture; answered with `ReactionSaved`."""

    reaction: Reaction


@dataclass(frozen=True, slots=True)
class StarPicture(Request):
    """Mark a picture with a star, or take it off; answered with `PictureStarred`."""

    profile_id: str
    picture_id: str
    starred: bool


@dataclass(frozen=True, slots=True)
class SaveSettings(Request):
    """Keep the program's settings; answered with `SettingsSaved`."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class ListHistory(Request):
    """Prompts used before and pictures made, newest first; answered with `HistoryListed`."""

    limit: int = 200
