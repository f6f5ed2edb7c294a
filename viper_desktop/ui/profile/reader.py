"""Reads tastes that are not at work: an older version, or another person's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viper_desktop.domain.events import Event, ProfileEntry, ProfileVersion, VersionLoaded, VersionsListed
from viper_desktop.domain.profile import Profile
from viper_desktop.domain.requests import ListVersions, LoadVersion

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.ui.state import AppState


class TasteReader(QObject):
    """Asks the library and calls back; nothing at work changes."""

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state

    def version(self, version: ProfileVersion, then: Callable[[Profile], object]) -> None:
        """Read one version."""
        self._load(version.id, lambda profile, _version_id: then(profile))

    def two_versions(
        self, older: ProfileVersion, newer: ProfileVersion, then: Callable[[Profile, Profile], object]
    ) -> None:
        """Read two versions."""
        self.version(older, lambda first: self.version(newer, lambda second: then(first, second)))

    def person(self, entry: ProfileEntry, then: Callable[[Profile, str], object]) -> None:
        """Read somebody's taste as last saved; calls back with it and its version id (empty: nothing saved yet)."""

        def listed(event: Event) -> None:
            if isinstance(event, VersionsListed):
                if event.versions:
                    self._load(event.versions[0].id, then)
                else:
                    then(Profile(entry.name), "")

        self._state.ask(ListVersions(entry.id), listed, owner=self)

    def _load(self, version_id: str, then: Callable[[Profile, str], object]) -> None:
        def loaded(event: Event) -> None:
            if isinstance(event, VersionLoaded):
                then(event.profile, version_id)

        self._state.ask(LoadVersion(version_id), loaded, owner=self)
