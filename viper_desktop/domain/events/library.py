"""What the library tells: pictures, what is said of them, settings, history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.events.base import Event

if TYPE_CHECKING:
    from viper_desktop.domain.events.profiles import ProfileEntry
    from viper_desktop.domain.jobs import QueuedJob
    from viper_desktop.domain.pictures import ImportReport, Picture, PictureCard
    from viper_desktop.domain.reactions import Reaction
    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.domain.settings import Settings


@dataclass(frozen=True, slots=True)
class LibraryOpened(Event):
    """What the library holds at start.

    Attributes:
        profiles: with those that were deleted and can still be brought back.
        notes: sentences for the person on what was mended ("2 pictures are no longer on the disk").
        unfinished: jobs of last time that were waiting or interrupted.
    """

    profiles: tuple[ProfileEntry, ...]
    settings: Settings
    notes: tuple[str, ...]
    unfinished: tuple[QueuedJob, ...]
    is_new: bool


@dataclass(frozen=True, slots=True)
class PicturesListed(Event):
    """Answer to `ListPictures`."""

    profile_id: str
    cards: tuple[PictureCard, ...]


@dataclass(frozen=True, slots=True)
class ThumbnailReady(Event):
    """Answer to `LoadThumbnail`: an encoded image; empty data means that it cannot be read."""

    picture_id: str
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class PictureLoaded(Event):
    """Answer to `LoadPicture`: an encoded image."""

    path: str
    side: int
    data: bytes


@dataclass(frozen=True, slots=True)
class PicturesImported(Event):
    """Answer to an import: one list of everything that happened."""

    report: ImportReport


@dataclass(frozen=True, slots=True)
class PicturesRemoved(Event):
    """Pictures left the gallery, or came back."""

    picture_ids: tuple[str, ...]
    restored: bool


@dataclass(frozen=True, slots=True)
class ReactionSaved(Event):
    """A reaction is on disk."""

    reaction: Reaction


@dataclass(frozen=True, slots=True)
class PictureStarred(Event):
    """A star was set or taken off."""

    profile_id: str
    picture_id: str
    starred: bool


@dataclass(frozen=True, slots=True)
class SettingsSaved(Event):
    """The settings are on disk."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class HistoryListed(Event):
    """Prompts used before, newest first, and generated pictures with their recipes."""

    prompts: tuple[str, ...]
    made: tuple[tuple[Picture, Recipe], ...]
