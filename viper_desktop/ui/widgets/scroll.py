"""Areas that scroll, by the keyboard too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent


class Reading(QScrollArea):
    """Scrolls words and pictures that don't take the keyboard themselves, and so takes it while there is more to see.

    Its bar shows that it has it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Begin empty; screen readers call it by this name."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.verticalScrollBar().rangeChanged.connect(self._take_range)
        self._take_range(0, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show it."""
        super().focusInEvent(event)
        self._mark("focused")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self._mark("")

    def _take_range(self, _least: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus)

    def _mark(self, role: str) -> None:
        bar = self.verticalScrollBar()
        bar.setProperty("role", role)
        bar.style().unpolish(bar)
        bar.style().polish(bar)


def controls_area(name: str) -> QScrollArea:
    """One for controls, through which the keyboard walks, the area with it: it takes no focus of its own."""
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def keep_room(area: QScrollArea) -> None:
    """Give the bar its room always, so that nothing moves when it comes; unseen while there is nothing to scroll."""
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = area.verticalScrollBar()
    bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))  # the theme hides a bar without use
    bar.setEnabled(bar.maximum() > bar.minimum())


def show_in_areas(widget: QWidget) -> None:
    """Scroll whatever a widget lies in until it is seen."""
    parent = widget.parentWidget()
    while parent is not None:
        inside = parent.widget() if isinstance(parent, QScrollArea) else None
        if isinstance(parent, QScrollArea) and inside is not None and inside.isAncestorOf(widget):
            parent.ensureWidgetVisible(widget, 8, 8)
        parent = parent.parentWidget()
