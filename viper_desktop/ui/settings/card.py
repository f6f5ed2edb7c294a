"""A card of the settings page, and the two columns that cards stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WIDTH = 760  # of a card that stands alone
BESIDE = 620  # of one in two columns, at most
TWO_FROM = 940  # px; narrower, all stand below each other
NAME_WIDTH = 160
GAP, MARGIN = 16, 20


class Card(QFrame):
    """A title, then rows of a name and what is chosen, with a hint below where one helps."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(20, 16, 20, 16)
        self._rows.setSpacing(12)
        self._rows.addWidget(label(title, "heading"))

    def add(self, name: str, *fields: QWidget, hint: str = "") -> None:
        """Add a row; without a name its field begins at the left."""
        row = QHBoxLayout()
        row.setSpacing(12)
        if name:
            words = label(name, wrap=True)
            words.setFixedWidth(theme().px(NAME_WIDTH))
            words.setBuddy(fields[0])
            row.addWidget(words)
        for position, field in enumerate(fields):
            row.addWidget(field, 0 if position else 1)
        self._rows.addLayout(row)
        if hint:
            below = QHBoxLayout()
            below.setContentsMargins(theme().px(NAME_WIDTH) + 12 if name else 0, 0, 0, 0)
            below.addWidget(label(hint, "caption", wrap=True))
            self._rows.addLayout(below)


class Columns(QWidget):
    """Two columns of cards where there is room, else one.

    Args:
        first, second: what stands in each, from above; in one column the second follows the first.
    """

    def __init__(self, first: Sequence[Card], second: Sequence[Card]) -> None:
        super().__init__()
        self.setProperty("role", "body")
        self._layout = QHBoxLayout(self)
        self._layout.setSpacing(GAP)
        for cards in (first, second):
            column = QVBoxLayout()
            column.setSpacing(GAP)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._layout.addLayout(column, 1)

    def fit(self, room: int) -> None:
        """Put the second column beside the first, or below it.

        Args:
            room: pixels of width.
        """
        two, way = room >= theme().px(TWO_FROM), QHBoxLayout.Direction
        self._layout.setDirection(way.LeftToRight if two else way.TopToBottom)
        self._layout.setStretch(0, 1 if two else 0)  # below each other, the room that is left stays below both
        widest = theme().px(2 * BESIDE + GAP if two else WIDTH)
        # what is left stays on the right, and not in the cards: Qt reckons their heights by the room that they get
        self._layout.setContentsMargins(MARGIN, 4, max(MARGIN, room - widest - MARGIN), MARGIN)


def choices(name: str, options: Iterable[tuple[object, str]]) -> QComboBox:
    """A list to choose from that gives way in a narrow column.

    Args:
        name: what a screen reader calls it.
        options: (value, words).
    """
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    for value, words in options:
        box.addItem(words, value)
    return box
