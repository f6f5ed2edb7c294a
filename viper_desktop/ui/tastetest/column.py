"""A column of words in the middle of the page, no wider than is good to read, that scrolls where it is long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

WIDEST = 760  # px


class ReadingColumn(QScrollArea):
    """Put things into `column`; what is left below them stays empty."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Begin an empty column that screen readers call by this name."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body, holder = QWidget(), QWidget()
        for surface in (body, holder):
            surface.setProperty("role", "body")
        body.setMaximumWidth(WIDEST)
        around = QVBoxLayout(body)
        around.setContentsMargins(0, 12, 0, 12)
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        around.addLayout(self.column)
        around.addStretch(1)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(body, 1000)
        row.addStretch(1)
        self.setWidget(holder)
        self.verticalScrollBar().rangeChanged.connect(self._take_range)
        self._take_range(0, 0)

    def _take_range(self, _least: int, most: int) -> None:
        """The keyboard comes here only where there is something to scroll."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus)

    def add(self, *parts: QWidget) -> None:
        """Append widgets, one below the other."""
        for part in parts:
            self.column.addWidget(part)
