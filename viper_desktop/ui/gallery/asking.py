"""What the gallery asks the engines: which picture would tell most, and what the comments say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viper_desktop.domain.events import Event, JobCancelled, JobFailed, JobFinished, PictureSuggested, TasteLearnt
from viper_desktop.domain.models import Role
from viper_desktop.domain.reactions import ENOUGH_COMMENTS
from viper_desktop.domain.requests import LearnRequest, SuggestRequest
from viper_desktop.ui.fit.note import RoleNote

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from viper_desktop.ui.gallery.meter import Meter
    from viper_desktop.ui.state import AppState


class Asking(QObject):
    """Asks on behalf of the meter's two buttons, which wait meanwhile."""

    suggested = Signal(str, str)  # picture id, reason

    def __init__(self, state: AppState, meter: Meter, parent: QWidget) -> None:
        super().__init__(parent)
        self._state, self._meter = state, meter
        self.fit = RoleNote(state, parent, Role.READ)
        meter.tell_below(self.fit)
        self._offered = ""  # the profile whose person was told that there is enough to learn from

    def learn(self) -> None:
        """Read the comments; the profile page shows what they say."""
        self._meter.show_learning(True)
        request = LearnRequest(self._state.profile_id, self._state.settings.reader)
        self._state.when_saved(lambda: self._state.ask(request, self._learning))

    def offer_learning(self) -> None:
        """Say once that enough was said, where nothing was learnt yet: in a narrow window the meter is out of sight."""
        state = self._state
        is_enough = state.readiness.comments >= ENOUGH_COMMENTS and state.profile.is_empty
        if is_enough and self._offered != state.profile_id:
            self._offered = state.profile_id
            told = self.tr("%n comments: enough to read your taste", "", state.readiness.comments)
            state.toast(told, self.learn, self.tr("Learn my taste"))

    def suggest(self) -> None:
        """Find the picture that would tell most."""
        self._meter.suggest.setEnabled(False)
        self._state.when_saved(lambda: self._state.ask(SuggestRequest(self._state.profile_id), self._suggesting))

    def look_ahead(self) -> None:
        """Have all pictures looked at, which takes seconds once, so that the next suggestion comes at once."""
        if self._state.profile_id:
            request = SuggestRequest(self._state.profile_id)
            self._state.ask(request, on_failure=lambda _failed: None)  # told when a suggestion is asked for

    def _learning(self, event: Event) -> None:
        if isinstance(event, TasteLearnt) and event.profile_id == self._state.profile_id:
            self._state.show_page("profile", event)
        if isinstance(event, JobFinished | JobFailed | JobCancelled):
            self._meter.show_learning(False)

    def _suggesting(self, event: Event) -> None:
        if isinstance(event, PictureSuggested):
            if event.picture_id is None:
                self._state.toast(self.tr("You have commented on every picture"))
            else:
                self.suggested.emit(event.picture_id, event.reason)
        if isinstance(event, JobFinished | JobFailed | JobCancelled):
            self._meter.suggest.setEnabled(True)
