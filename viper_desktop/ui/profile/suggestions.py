"""Words from the vocabulary that float under a field while somebody types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QVBoxLayout

from viper_desktop.ui.widgets.floating import Floating

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QListWidgetItem, QWidget

MOST_ROWS = 8
ROW = 28


class Suggestions(Floating):
    """A short list without a focus of its own: the field keeps the caret and passes the arrow keys on.

    Nothing is chosen at first, so that Enter adds what was typed and not what resembles it.
    """

    picked = Signal(str)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._list = QListWidget()
        self._list.setProperty("role", "suggestions")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Suggestions"))
        self._list.itemClicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._list)

    @property
    def texts(self) -> list[str]:
        """What is offered."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    @property
    def chosen(self) -> str:
        """What the arrow keys are on; nothing at first."""
        item = self._list.currentItem() if self.isVisible() else None
        return item.text() if item is not None else ""

    def offer(self, texts: Sequence[str]) -> None:
        """Offer these; nothing to offer puts the list away."""
        self._list.clear()
        self._list.addItems(list(texts))
        self._list.setCurrentRow(-1)
        if not texts:
            self.hide()
            return
        for row in range(self._list.count()):
            hint = self._list.item(row).sizeHint()
            hint.setHeight(ROW)
            self._list.item(row).setSizeHint(hint)
        self._list.setFixedHeight(ROW * min(MOST_ROWS, len(texts)) + 2)
        self.setFixedWidth(self._field.width())
        self.show_beside(self._field)

    def step(self, by: int) -> None:
        """Move to the next or the previous; before the first is nothing."""
        row = min(self._list.count() - 1, max(-1, self._list.currentRow() + by))
        self._list.setCurrentRow(row)

    def _take(self, item: QListWidgetItem) -> None:
        self.picked.emit(item.text())
