"""What stands on the page before anything is known: how to begin, in three steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viper_desktop.ui.widgets.empty_state import Glyph
from viper_desktop.ui.widgets.icon_button import TextButton

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

STEP_WIDTH = 208


class EmptyTaste(QWidget):
    """Three steps with a button to the gallery, and a way to begin by hand."""

    gallery_wished = Signal()
    by_hand_wished = Signal()
    import_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Nothing is known of your taste yet"))
        title.setProperty("role", "title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title.setWordWrap(True)
        steps = (
            ("gallery", self.tr("Look"), self.tr("Pick pictures that pull you in, or push you away.")),
            ("comment", self.tr("Say why"), self.tr("The light? The colors? The mood? Eight comments are enough.")),
            ("taste", self.tr("Learn"), self.tr("Your words become a taste that you can see and change here.")),
        )
        self._steps = [self._step(*step) for step in steps]
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        go = TextButton(self.tr("Go to the gallery"), self.gallery_wished.emit, role="primary")
        by_hand = TextButton(self.tr("Add words by hand"), self.by_hand_wished.emit)
        bring = TextButton(self.tr("Import a taste …"), self.import_wished.emit)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (go, by_hand, bring):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(28)
        layout.addStretch(2)
        layout.addWidget(title)
        layout.addLayout(self._grid)
        layout.addLayout(buttons)
        layout.addStretch(3)
        self._arrange(columns=3)

    def _step(self, icon: str, name: str, words: str) -> QFrame:
        card = QFrame()
        picture = Glyph(icon, 36, "accent")
        heading = QLabel(name, alignment=Qt.AlignmentFlag.AlignCenter)
        heading.setProperty("role", "heading")
        text = QLabel(words, wordWrap=True, alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        text.setProperty("role", "muted")
        layout = QVBoxLayout(card)
        layout.setSpacing(8)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(heading)
        layout.addWidget(text)
        layout.addStretch(1)
        card.setFixedWidth(STEP_WIDTH)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Steps beside each other, or below each other in a narrow window."""
        super().resizeEvent(event)
        self._arrange(1 if self.width() < 3 * STEP_WIDTH + 80 else 3)

    def _arrange(self, columns: int) -> None:
        for index, step in enumerate(self._steps):
            row, column = divmod(index, columns)
            self._grid.addWidget(step, row, column + 1)
        self._grid.setColumnStretch(0, 1)
        for column in range(1, 5):
            self._grid.setColumnStretch(column, 1 if column == columns + 1 else 0)
