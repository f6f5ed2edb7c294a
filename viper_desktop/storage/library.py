"""The door to everything that the person keeps: one object, made of small stores."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop import assets
from viper_desktop.domain.pictures import PictureKind
from viper_desktop.domain.profile import Polarity
from viper_desktop.storage.database import Database
from viper_desktop.storage.gallery import register
from viper_desktop.storage.history import History
from viper_desktop.storage.new_picture import NewPicture
from viper_desktop.storage.paths import Paths, data_paths
from viper_desktop.storage.pictures import PictureStore
from viper_desktop.storage.profiles import ProfileStore
from viper_desktop.storage.queue import JobQueue
from viper_desktop.storage.rankings import RankingStore
from viper_desktop.storage.reactions import ReactionStore
from viper_desktop.storage.recipes import write_new_picture
from viper_desktop.storage.reconcile import reconcile
from viper_desktop.storage.settings import SettingsFile
from viper_desktop.storage.sittings import SittingStore, tidy
from viper_desktop.storage.text import short_title
from viper_desktop.storage.thumbnails import Thumbnails

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

    from viper_desktop.domain.events import ProfileEntry
    from viper_desktop.domain.jobs import QueuedJob
    from viper_desktop.domain.pictures import Picture
    from viper_desktop.domain.profile import Profile
    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.domain.settings import Settings


@dataclass(frozen=True, slots=True)
class Opening:
    """What the library holds at start, and what had to be mended.

    Attributes:
        profiles: with those that were deleted and can still be brought back.
        notes: sentences for the person.
        unfinished: jobs of last time, waiting or interrupted.
        is_new: nobody has a profile here yet.
    """

    profiles: tuple[ProfileEntry, ...]
    settings: Settings
    notes: tuple[str, ...]
    unfinished: tuple[QueuedJob, ...]
    is_new: bool


class Library:
    """Pictures, reactions, profiles, queue, history and settings of one data folder.

    May be used from several threads (each gets a database connection of its own) and by several processes.
    Opening it migrates an older database and registers the bundled gallery; it does not look for lost files:
    `open_at_start` does.

    Attributes:
        pictures: what there is to look at; imports.
        reactions: marks, comments and stars.
        profiles: tastes and their versions.
        queue: jobs that outlive the program.
        history: prompts and generated pictures.
        sittings: taste tests.
        rankings: pictures put in order.
        settings: program-wide choices.
        paths: where all of it lies.
        thumbnails: small pictures, cached on disk.
    """

    def __init__(self, paths: Paths | None = None, gallery: Path | None = None) -> None:
        """Open the library of a data folder.

        Args:
            gallery: folder of the bundled pictures with its `index.json`; by default the one that ships.

        Raises:
            ViperError: the folder cannot be written, or the library was made by a newer program.
        """
        self.paths = (paths or data_paths()).prepared()
        self.database = Database(self.paths.database, self.paths.backups)
        self.pictures = PictureStore(self.database, self.paths, gallery or assets.path("gallery"))
        self.reactions = ReactionStore(self.database)
        self.profiles = ProfileStore(self.database, self.paths.profiles)
        self.queue = JobQueue(self.database)
        self.history = History(self.database, self.pictures)
        self.sittings = SittingStore(self.database, self.paths.tests)
        self.rankings = RankingStore(self.database, self.paths.tests)
        self.settings = SettingsFile(self.paths.settings)
        self.thumbnails = Thumbnails(self.paths.thumbnails)
        self._notes = self.database.notes + register(self.database, self.pictures.folder(PictureKind.BUNDLED))
        if self.database.was_damaged:
            self._notes += self.profiles.recover()

    def open_at_start(self) -> Opening:
        """Reconcile with the disk (files gone, back, never listed; removed pictures purged), and say what is there.

        Only the window does this, once.
        """
        notes = self._notes + reconcile(self.database, self.pictures, self.thumbnails)
        self.profiles.forget_deleted()
        tidy(self.paths.tests, (*self.sittings.ids(), *self.rankings.ids()))
        settings = self.settings.load()
        return Opening(
            profiles=self.profiles.entries(deleted=True),
            settings=settings,
            notes=notes + self.settings.notes,
            unfinished=self.queue.unfinished(),
            is_new=not self.profiles.entries(deleted=True),
        )

    def add_generated(self, image: Image, recipe: Recipe, *, remember: bool = True) -> Picture:
        """Keep a generated picture: on disk with its recipe, and listed, before this returns.

        Args:
            image: RGB.
            remember: whether its prompt belongs among those that the person used.

        Raises:
            ViperError: the disk is full or cannot be written.
        """
        folder = self.pictures.folder(PictureKind.GENERATED)
        path = write_new_picture(image, recipe, folder)
        attributes = () if recipe.is_plain or recipe.profile is None else _shown(recipe.profile)
        if remember:
            self.history.remember(recipe.prompt)
        return self.pictures.add(
            NewPicture(
                kind=PictureKind.GENERATED,
                file=path.name,
                title=short_title(recipe.prompt) or "No prompt",
                size=image.size,
                sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
                attributes=attributes,
                recipe=recipe,
            )
        )

    def close(self) -> None:
        """Close this thread's database connection."""
        self.database.close()


def _shown(profile: Profile) -> tuple[str, ...]:
    """What a picture in somebody's taste is meant to show."""
    return tuple(attribute.text for attribute in profile.active(Polarity.LIKED))
