"""A field for words: what else is dropped on it or pasted into it is the window's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QResizeEvent


class WordsField(QPlainTextEdit):
    """Plain text. Files and pictures are no words: Qt would write their addresses; here the window gets them."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words only; a drop of anything else goes on to the window."""
        return _is_words(source) and super().canInsertFromMimeData(source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is less room, the line with the caret stays in sight."""
        super().resizeEvent(event)
        self.ensureCursorVisible()

    def event(self, event: QEvent) -> bool:
        """Leave the keys for pasting to the window where no words were copied."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
            and not _is_words(QGuiApplication.clipboard().mimeData())
        ):
            event.ignore()
            return True
        return super().event(event)


def _is_words(mime: QMimeData) -> bool:
    return mime.hasText() and not any(url.isLocalFile() for url in mime.urls())
