"""Whose taste is to be at work: the last wish wins, in whatever order the answers come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viper_desktop.domain.events import Event, ProfileLoaded, ProfilesChanged
from viper_desktop.domain.requests import LoadProfile

if TYPE_CHECKING:
    from viper_desktop.domain.events import JobFailed
    from viper_desktop.domain.requests import Request
    from viper_desktop.ui.state import AppState


class Switching(QObject):
    """Remembers the job that answers the last wish; what answers an earlier one comes too late and counts for nothing.

    A profile that is still being made or brought back is a wish like any other.
    """

    def __init__(self, state: AppState) -> None:
        super().__init__(state)
        self._state = state
        self._job = ""  # of the wish that is on its way
        self._wished = ""  # whom it is about; empty while that one is being made

    def is_under_way_without(self, profile_ids: set[str]) -> bool:
        """Whether nobody of these is at work or about to be."""
        wished = self._wished if self._job else self._state.profile_id
        return bool(wished) and wished not in profile_ids

    def to(self, profile_id: str) -> None:
        """Put somebody's taste to work; with the one at work, stay there."""
        if profile_id == self._state.profile_id:
            self._job = self._wished = ""
        elif profile_id:
            self._load(profile_id)

    def after(self, request: Request) -> None:
        """Put to work whom a request makes, reads or brings back, unless somebody else is wished for meanwhile."""
        self._wished = ""
        self._job = self._state.ask(request, self._take_made, on_failure=self._give_up)

    def load_again(self) -> None:
        """What is known of the one at work has changed on disk; of one on its way it will be read anyway."""
        if not self._job:
            self._load(self._state.profile_id)

    def is_answered(self, event: ProfileLoaded) -> bool:
        """Whether this is what was wished for last; nothing is on its way then."""
        if event.job_id != self._job:
            return False
        self._job = self._wished = ""
        return True

    def _load(self, profile_id: str) -> None:
        self._state.flush()
        self._wished = profile_id
        self._job = self._state.ask(LoadProfile(profile_id), on_failure=self._give_up)

    def _take_made(self, event: Event) -> None:
        if isinstance(event, ProfilesChanged) and event.job_id == self._job:
            self._job = ""
            self.to(event.profile_id)

    def _give_up(self, failed: JobFailed) -> None:
        """Stay with the one at work, if that one is still there, and tell why."""
        self._state.fail(failed)
        if failed.job_id == self._job:
            self._job = self._wished = ""
            self._state.people.see_somebody_at_work()
