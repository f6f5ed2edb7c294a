"""One edit of the profile, as Qt's undo stack wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from viper_desktop.domain.profile import Profile
    from viper_desktop.ui.state import AppState


class EditCommand(QUndoCommand):
    """Undo is keeping the old value."""

    def __init__(self, state: AppState, before: Profile, after: Profile, reason: str) -> None:
        super().__init__(reason)
        self._state, self._before, self._after, self._reason = state, before, after, reason

    def redo(self) -> None:
        """Do it, or do it again."""
        self._state.put(self._after, self._reason)

    def undo(self) -> None:
        """Take it back."""
        words = QCoreApplication.translate("EditCommand", "Undone: {edit}")
        self._state.put(self._before, words.format(edit=self._reason))
