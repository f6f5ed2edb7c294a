"""Where everything that belongs to the person lives on this computer."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from viper_desktop.domain.errors import ViperError

HOME_VARIABLE = "VIPER_HOME"
PRIVATE = 0o700  # comments and tastes are for the person's own eyes


@dataclass(frozen=True, slots=True)
class Paths:
    """The data folder and what lies where in it. Only `prepared` touches the disk."""

    home: Path

    @property
    def database(self) -> Path:
        """The library: pictures, reactions, profiles, the queue."""
        return self.home / "library.db"

    @property
    def settings(self) -> Path:
        """Program-wide choices, one JSON file."""
        return self.home / "settings.json"

    @property
    def lock(self) -> Path:
        """Held while a window is open on this folder."""
        return self.home / "window.lock"

    @property
    def mine(self) -> Path:
        """Copies of the person's own pictures."""
        return self.home / "pictures" / "mine"

    @property
    def made(self) -> Path:
        """Generated pictures."""
        return self.home / "pictures" / "made"

    @property
    def tests(self) -> Path:
        """Pictures of taste tests, a folder a sitting; no part of the gallery, or they would be blind no more."""
        return self.home / "pictures" / "tests"

    @property
    def thumbnails(self) -> Path:
        """A cache; it may be deleted at any time."""
        return self.home / "thumbnails"

    @property
    def profiles(self) -> Path:
        """The newest state of every profile as a file of its own, should the library be lost."""
        return self.home / "profiles"

    @property
    def backups(self) -> Path:
        """Libraries as they were before a new version of the program changed them, and what was set aside."""
        return self.home / "backups"

    @property
    def models(self) -> Path:
        """Downloaded models, unless the settings name another folder."""
        return self.home / "models"

    @property
    def model_list(self) -> Path:
        """Models that the person added, and where fetched ones are."""
        return self.home / "models.json"

    @property
    def logs(self) -> Path:
        """What the program noted down about itself; never comments."""
        return self.home / "logs"

    def prepared(self) -> Paths:
        """These paths with every folder there, readable by this user alone.

        Raises:
            ViperError: the folder cannot be made or written.
        """
        folders = (
            self.home,
            self.home / "pictures",
            self.mine,
            self.made,
            self.tests,
            self.thumbnails,
            self.profiles,
            self.backups,
            self.models,
            self.logs,
        )
        try:
            for folder in folders:
                folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
                if folder.stat().st_mode & 0o777 != PRIVATE:
                    folder.chmod(PRIVATE)
        except OSError as error:
            raise ViperError(
                f"The data folder {self.home} cannot be used: {error.strerror or error}.",
                f"Make it writable, or set {HOME_VARIABLE} to a folder that is.",
            ) from error
        return self


def data_paths(home: Path | str | None = None) -> Paths:
    """The paths for a given data folder, else for `VIPER_HOME`, else for the platform's user-data folder."""
    chosen = home or os.environ.get(HOME_VARIABLE)
    if chosen:
        return Paths(Path(chosen).expanduser().absolute())
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed where VIPER_HOME is set

    return Paths(user_data_path("viper-desktop", appauthor=False, roaming=False))
