"""A check box whose words wrap where the room is narrow, which Qt's own don't."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent


class WrappedCheck(QWidget):
    """A box and the words beside it; a click on either turns it."""

    toggled = Signal(bool)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setProperty("role", "bare")
        self.box.setAccessibleName(words)
        self.box.toggled.connect(self.toggled)
        self.setFocusProxy(self.box)
        said = _Words(words, self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(said, 1)

    def isChecked(self) -> bool:
        """Whether it is on."""
        return self.box.isChecked()

    def setChecked(self, on: bool) -> None:
        """Turn it on or off."""
        self.box.setChecked(on)


class _Words(QLabel):
    def __init__(self, words: str, box: QCheckBox) -> None:
        super().__init__(words)
        self._box = box
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setBuddy(box)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The words are part of the box."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.click()
        super().mouseReleaseEvent(event)
