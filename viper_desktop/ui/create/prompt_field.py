"""Where somebody says what they want to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QSizePolicy

from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.words_field import WordsField

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

MOST_LINES = 4
AROUND_TEXT = 24  # padding, border and document margin, px


class PromptField(WordsField):
    """Grows with what is written. Enter creates, Shift+Enter breaks the line, ↑ and ↓ walk through what was asked."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "prompt")
        self.setAccessibleName(self.tr("What do you want to see?"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._history: tuple[str, ...] = ()
        self._asked: tuple[str, ...] = ()  # in this sitting
        self._at = -1  # place in the history; -1 is what was being written
        self._draft = ""
        self.verticalScrollBar().valueChanged.connect(self._stay)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    @property
    def text(self) -> str:
        """What is written, blanks at the ends left out."""
        return self.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Write something else, the caret at its end."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def set_history(self, prompts: tuple[str, ...]) -> None:
        """What ↑ brings back, newest first; what was asked for in this sitting stays in front."""
        older = tuple(prompt for prompt in prompts if prompt not in self._asked)
        self._history, self._at = (*self._asked, *older), -1

    def remember(self, prompt: str) -> None:
        """Put what was just asked for at the front of the history."""
        if prompt:
            self._asked = (prompt, *(old for old in self._asked if old != prompt))
        self.set_history(self._history)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Create, break the line, or walk through the history."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Up and self._on_edge(first=True):
            self._walk(1)
        elif event.key() == Qt.Key.Key_Down and self._at >= 0 and self._on_edge(first=False):
            self._walk(-1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by keyboard selects nothing and stays where one was."""
        super().focusInEvent(event)
        self.ensureCursorVisible()

    def sizeHint(self) -> QSize:
        """As high as what is written, to a limit."""
        lines = min(MOST_LINES, max(1, round(self.document().size().height())))
        return QSize(320, lines * self.fontMetrics().lineSpacing() + AROUND_TEXT)

    def minimumSizeHint(self) -> QSize:
        """Two words wide at least."""
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines may break elsewhere; a question that does not fit is asked without its example."""
        super().resizeEvent(event)
        short, whole = (
            self.tr("What do you want to see?"),
            self.tr("What do you want to see? A fox in a winter forest …"),
        )
        fits = self.fontMetrics().horizontalAdvance(whole) < self.viewport().width() - AROUND_TEXT
        self.setPlaceholderText(whole if fits else short)
        self._grow()

    def _grow(self) -> None:
        self.setFixedHeight(max(theme().px(44), self.sizeHint().height()))

    def _stay(self, value: int) -> None:
        """What fits is not scrolled, though Qt thinks that there is more below."""
        if value and round(self.document().size().height()) <= MOST_LINES:
            self.verticalScrollBar().setValue(0)

    def _on_edge(self, *, first: bool) -> bool:
        """Whether the caret is on the first or last line, so that the arrow has no other meaning."""
        cursor = QTextCursor(self.textCursor())
        move = QTextCursor.MoveOperation.Up if first else QTextCursor.MoveOperation.Down
        return not cursor.movePosition(move)

    def _walk(self, by: int) -> None:
        at = min(len(self._history) - 1, self._at + by)
        if at == self._at:
            return
        if self._at < 0:
            self._draft = self.toPlainText()
        self._at = at
        self.set_text(self._draft if at < 0 else self._history[at])
