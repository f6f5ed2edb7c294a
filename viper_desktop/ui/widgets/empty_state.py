"""What a page says while there is nothing on it: why, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent


class Glyph(QWidget):
    """A large quiet icon."""

    def __init__(self, icon: str, side: int = 56, color: str = "text_faint", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._color = icon, color
        self.setFixedSize(side, side)

    def set_icon(self, icon: str, color: str = "") -> None:
        """Show another icon."""
        self._icon, self._color = icon, color or self._color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon in the theme's color."""
        pixmap = theme().pixmap(self._icon, self._color, self.width(), self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, pixmap)


class EmptyState(QWidget):
    """An icon, a sentence, a hint, and at most two buttons, in the middle of the page.

    Args:
        actions: (words, what to do); the first is the primary one.
    """

    def __init__(
        self,
        icon: str,
        sentence: str,
        hint: str = "",
        actions: tuple[tuple[str, Callable[[], object]], ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        self._glyph = Glyph(icon, parent=self)
        layout.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignHCenter)
        self._sentence = label(sentence, "heading", wrap=True)
        self._hint = label(hint, "muted", wrap=True)
        for words in (self._sentence, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(words)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        layout.addSpacing(4)
        layout.addLayout(self._buttons)
        layout.addStretch(3)
        self.say(icon, sentence, hint, actions)

    def say(
        self, icon: str, sentence: str, hint: str = "", actions: tuple[tuple[str, Callable[[], object]], ...] = ()
    ) -> None:
        """Show other words and buttons."""
        self._glyph.set_icon(icon)
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            button = item.widget() if item else None
            if button is not None:
                button.deleteLater()
        self._buttons.addStretch(1)
        for index, (text, action) in enumerate(actions):
            button = TextButton(text, action, role="" if index else "primary")
            self._buttons.addWidget(button)
            if not index:
                self.setFocusProxy(button)
        self._buttons.addStretch(1)
