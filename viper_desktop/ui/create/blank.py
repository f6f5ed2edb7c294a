"""The stage before the first picture: a few ideas that make one at a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from viper_desktop.ui.widgets.chips import Chip
from viper_desktop.ui.widgets.empty_state import Glyph
from viper_desktop.ui.widgets.flow import FlowLayout
from viper_desktop.ui.widgets.labels import label
from viper_desktop.ui.widgets.layouts import empty

if TYPE_CHECKING:
    from collections.abc import Sequence


class BlankStage(QWidget):
    """Says what the page is for, and offers what the engine does well."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = label(self.tr("See anything your way"), "heading", wrap=True)
        hint = label(self.tr("Say above what you want to see, or begin with one of these."), "muted", wrap=True)
        self._row = QWidget()
        self._flow = FlowLayout(self._row, 8)
        self._chips: list[Chip] = []
        self._row.setMinimumWidth(120)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._row)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(Glyph("create"), 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (title, hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(words)
        layout.addSpacing(4)
        layout.addLayout(middle)
        layout.addStretch(3)

    @property
    def chips(self) -> list[Chip]:
        """What is offered."""
        return self._chips

    def offer(self, ideas: Sequence[str]) -> None:
        """Offer these prompts."""
        empty(self._flow)
        self._chips = []
        width = 0
        for idea in ideas:
            chip = Chip(idea, self._row)
            chip.setAccessibleDescription(self.tr("Make a picture of this"))
            chip.clicked.connect(lambda _checked=False, idea=idea: self.picked.emit(idea))
            self._flow.addWidget(chip)
            self._chips.append(chip)
            width += chip.sizeHint().width() + 8
        self._row.setFixedWidth(max(120, width))
