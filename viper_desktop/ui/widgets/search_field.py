"""A field to search in, with a glass before the words and a cross behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

GLASS = 16
CROSS = 26


class SearchField(QLineEdit):
    """Esc clears it, then leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextMargins(GLASS + 8, 0, CROSS, 0)
        self._cross = IconButton("close", self.tr("Clear the search"), self.clear, size=14, parent=self)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setFixedSize(CROSS, CROSS)
        self._cross.hide()
        self.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross at the end."""
        super().resizeEvent(event)
        self._cross.move(self.width() - CROSS - 4, (self.height() - CROSS) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the glass."""
        super().paintEvent(event)
        glass = theme().pixmap("search", "text_muted", GLASS, self.devicePixelRatioF())
        QPainter(self).drawPixmap(10, (self.height() - GLASS) // 2, glass)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
