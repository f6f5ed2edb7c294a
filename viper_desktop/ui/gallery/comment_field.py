"""Where somebody says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor

from viper_desktop.ui.widgets.words_field import WordsField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class CommentField(WordsField):
    """Plain words, saved as they are typed. Tab or Ctrl+Enter goes on, Esc goes back to the wall."""

    edited = Signal(str)
    next_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Your comment on this picture"))
        self.setPlaceholderText(self.tr("Say why. The light? The colors? The mood?"))
        self.setTabChangesFocus(True)
        self._shown = ""
        self.textChanged.connect(self._changed)

    def show_comment(self, comment: str) -> None:
        """Show what was said; the caret goes behind it."""
        if comment == self.toPlainText():
            return
        self._shown = comment
        self.setPlainText(comment)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def begin(self, words: str) -> None:
        """Put the beginning of a sentence at the caret."""
        cursor = self.textCursor()
        before = self.toPlainText()[: cursor.position()]
        blank = "" if not before or before[-1].isspace() else " "
        cursor.insertText(f"{blank}{words} ")
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, go back, or type."""
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_asked.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on to the next picture; Shift+Tab leaves the field, as everywhere."""
        if forward:
            self.next_asked.emit()
            return True
        return super().focusNextPrevChild(forward)

    def _changed(self) -> None:
        text = self.toPlainText()
        if text != self._shown:
            self._shown = text
            self.edited.emit(text)
