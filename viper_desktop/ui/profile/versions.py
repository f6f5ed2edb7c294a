"""Older versions of a taste and other people's: listed, compared, brought back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viper_desktop.domain.events import Event, ProfileSaved, VersionsListed
from viper_desktop.domain.requests import ListVersions
from viper_desktop.ui.profile.reader import TasteReader
from viper_desktop.ui.profile.timeline import Timeline, spoken_time

if TYPE_CHECKING:
    from viper_desktop.domain.events import ProfileEntry, ProfileVersion
    from viper_desktop.domain.profile import Profile
    from viper_desktop.ui.profile.edits import TasteEdits
    from viper_desktop.ui.state import AppState


class Versions(QObject):
    """Keeps the timeline up to date and does what it is asked for there."""

    compared = Signal(str, object, str, object)  # name and Profile of the one, name and Profile of the other
    restored = Signal()

    def __init__(self, state: AppState, edits: TasteEdits, timeline: Timeline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._edits, self._timeline = state, edits, timeline
        self._reader = TasteReader(state, self)
        timeline.compare_wished.connect(self.compare)
        timeline.restore_wished.connect(self.restore)
        state.profile_switched.connect(lambda _id: self.refresh())
        state.happened.connect(self._look)

    def refresh(self) -> None:
        """List the versions of the taste at work."""
        if self._state.profile_id:
            self._state.ask(ListVersions(self._state.profile_id), self._take)

    def compare(self, older: ProfileVersion, newer: ProfileVersion | None) -> None:
        """Set two versions side by side, or one and now."""
        then = spoken_time(older.created)
        if newer is None:
            now = self.tr("Now")
            self._reader.version(older, lambda first: self.compared.emit(then, first, now, self._state.profile))
        else:
            later = spoken_time(newer.created)
            self._reader.two_versions(older, newer, lambda one, two: self.compared.emit(then, one, later, two))

    def compare_with(self, other: ProfileEntry) -> None:
        """Set the taste at work and somebody else's side by side."""
        mine = self._state.profile
        self._reader.person(other, lambda theirs, _id: self.compared.emit(mine.name, mine, other.name, theirs))

    def restore(self, version: ProfileVersion) -> None:
        """Bring a version back, as a new one."""

        def put(profile: Profile) -> None:
            reason = self.tr("Brought back {moment}").format(moment=spoken_time(version.created))
            self._edits.replace(replace(profile, name=self._state.profile.name), reason)
            self._edits.offer_undo(reason)
            self.restored.emit()

        self._reader.version(version, put)

    def _take(self, event: Event) -> None:
        if isinstance(event, VersionsListed) and event.profile_id == self._state.profile_id:
            self._timeline.show_versions(event.versions)

    def _look(self, event: Event) -> None:
        if isinstance(event, ProfileSaved) and event.profile_id == self._state.profile_id:
            self.refresh()
