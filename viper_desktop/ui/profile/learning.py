"""What happens to a taste after its comments were read: put to work, told, reviewed, taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viper_desktop.domain.diff import accepted, differences
from viper_desktop.ui.profile.banner import LearntBanner
from viper_desktop.ui.profile.review import Review

if TYPE_CHECKING:
    from viper_desktop.domain.events import TasteLearnt
    from viper_desktop.domain.profile import Profile
    from viper_desktop.ui.profile.edits import TasteEdits
    from viper_desktop.ui.state import AppState


class Learning(QObject):
    """Keeps the taste from before the last learning run, with the banner and the review that are about it."""

    review_wished = Signal()
    done = Signal()  # the review was left or settled, or learning taken back

    def __init__(self, state: AppState, edits: TasteEdits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._edits = state, edits
        self._before: Profile | None = None
        self._after: Profile | None = None
        self._origin = ""
        self.banner = LearntBanner()
        self.review = Review()
        self.banner.review_wished.connect(self.show_review)
        self.banner.undo_wished.connect(self.undo)
        self.review.accepted.connect(self._accept)
        self.review.left.connect(self._leave_review)
        state.profile_switched.connect(lambda _id: self._forget())
        state.profile_changed.connect(self._look)

    def take(self, learnt: TasteLearnt) -> None:
        """Put what was learnt to work, as one step that can be undone, and say what it changed."""
        self._edits.keep_weight()
        before = self._state.profile
        proposed = replace(learnt.proposed, name=before.name)
        self._origin = self.banner.origin(learnt.comments, learnt.way, stopped=learnt.stopped)
        self._edits.replace(proposed, self._origin)
        self._before, self._after = before, proposed
        self.banner.tell(self._origin, differences(before, proposed))

    def show_review(self) -> None:
        """Show what learning changed, piece by piece."""
        if self._before is not None:
            changes = differences(self._before, self._state.profile)
            self.review.show_changes(self._origin, changes)
            self.banner.hide()
            self.review_wished.emit()

    def undo(self) -> None:
        """Back to the taste before learning."""
        before = self._before
        if before is None:
            return
        if self._state.profile == self._after and self._state.undo_stack.canUndo():
            self._state.undo_stack.undo()
        else:
            self._edits.replace(before, self.tr("Took learning back"))
        self.banner.hide()
        self.done.emit()

    def _accept(self, refused: set[str]) -> None:
        if self._before is not None and refused:
            profile = accepted(self._before, self._state.profile, refused)
            self._state.apply(profile, self.tr("Kept part of what was learnt"))
        self.banner.hide()
        self.done.emit()

    def _leave_review(self) -> None:
        self.banner.show()
        self.done.emit()

    def _look(self, profile: Profile) -> None:
        """What was undone elsewhere needs no *Undo* here."""
        if self._before is not None and profile == self._before:
            self.banner.hide()

    def _forget(self) -> None:
        self._before = self._after = None
        self.banner.hide()
