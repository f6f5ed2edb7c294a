"""A column of words in the middle of the page, no wider than is good to read, that scrolls where it is long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from viper_desktop.ui.widgets.scroll import Reading, keep_room

WIDEST = 760  # px


class ReadingColumn(Reading):
    """Put things into `column`; what is left below them stays empty."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Begin an empty column that screen readers call by this name."""
        super().__init__(name, parent)
        keep_room(self)
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

    def add(self, *parts: QWidget) -> None:
        """Append widgets, one below the other."""
        for part in parts:
            self.column.addWidget(part)
