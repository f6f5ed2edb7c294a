"""Saves what people say and edit after a short pause, so that typing isn't a write a letter, and nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from viper_desktop.domain.events import Event, JobCancelled, JobFailed, JobFinished
from viper_desktop.domain.reactions import new_id
from viper_desktop.domain.requests import SaveProfile, SaveReaction

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.domain.profile import Profile
    from viper_desktop.domain.reactions import Reaction
    from viper_desktop.domain.requests import Request

SAVE_AFTER_MS = 400  # a pause in typing or dragging this long is worth a write
SESSION_MS = 10 * 60_000  # edits further apart than this are versions of their own


class Saver(QObject):
    """Holds what is not on disk yet; `flush` sends it at once.

    Args:
        ask: submits a request and gives back its job id.
    """

    def __init__(self, ask: Callable[[Request], str], parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask
        self._reactions: dict[str, Reaction] = {}
        self._edited: tuple[str, Profile] | None = None
        self._reason = ""
        self._session, self._edits = new_id(), 0
        self._jobs: set[str] = set()
        self._when_saved: list[Callable[[], object]] = []
        self._typing = _single_shot(self, SAVE_AFTER_MS, self._send_reactions)
        self._editing = _single_shot(self, SAVE_AFTER_MS, self._send_profile)
        self._resting = _single_shot(self, SESSION_MS, self.end_session)

    @property
    def reactions(self) -> dict[str, Reaction]:
        """Picture id → what was said and not sent yet."""
        return self._reactions

    def keep_reaction(self, reaction: Reaction) -> None:
        """Save a reaction soon."""
        self._reactions[reaction.picture_id] = reaction
        self._typing.start()

    def keep_profile(self, profile_id: str, profile: Profile, reason: str) -> None:
        """Save a profile soon; edits of one session become one version.

        Args:
            reason: the latest edit in a few words.
        """
        self._edited, self._reason = (profile_id, profile), reason
        self._edits += 1
        self._editing.start()

    def end_session(self) -> None:
        """Save the profile now; the next edit begins a new version."""
        self._send_profile()
        self._session, self._edits = new_id(), 0

    def flush(self) -> None:
        """Send everything that waits for a pause."""
        self._send_reactions()
        self._send_profile()

    def when_saved(self, then: Callable[[], object]) -> None:
        """Call something as soon as everything is on disk, at once if it is."""
        self.flush()
        if self._jobs:
            self._when_saved.append(then)
        else:
            then()

    def take(self, event: Event) -> None:
        """Note the end of a save."""
        if event.job_id not in self._jobs or not isinstance(event, JobFinished | JobFailed | JobCancelled):
            return
        self._jobs.discard(event.job_id)
        if not self._jobs:
            waiting, self._when_saved = self._when_saved, []
            for then in waiting:
                then()

    def _send_reactions(self) -> None:
        self._typing.stop()
        waiting, self._reactions = self._reactions, {}
        for reaction in waiting.values():
            self._jobs.add(self._ask(SaveReaction(reaction)))

    def _send_profile(self) -> None:
        self._editing.stop()
        if self._edited is None:
            return
        (profile_id, profile), self._edited = self._edited, None
        reason = self._reason
        if self._edits > 1:
            others = self.tr("%n more", "edits of the profile", self._edits - 1)
            reason = self.tr("{edit}, and {others}").format(edit=reason, others=others)
        self._resting.start()
        self._jobs.add(self._ask(SaveProfile(profile_id, profile, reason, self._session)))


def _single_shot(parent: QObject, interval: int, slot: Callable[[], object]) -> QTimer:
    timer = QTimer(parent, interval=interval, singleShot=True)
    timer.timeout.connect(slot)
    return timer
