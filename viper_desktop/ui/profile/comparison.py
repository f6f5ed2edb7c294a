"""Two tastes side by side: two people's, or one person's then and now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viper_desktop.domain.profile import Attribute, Polarity, Profile
from viper_desktop.ui.profile.column import ChipColumn
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.scroll import Reading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent


@dataclass(frozen=True, slots=True)
class Overlap:
    """One side of two tastes, parted."""

    only_first: tuple[Attribute, ...]
    both: tuple[Attribute, ...]
    only_second: tuple[Attribute, ...]


def overlap(first: Profile, second: Profile, polarity: Polarity) -> Overlap:
    """What both have on that side, and what each has alone there (be it absent or opposite in the other)."""
    mine = {attribute.key for attribute in first.side(polarity)}
    theirs = {attribute.key for attribute in second.side(polarity)}
    return Overlap(
        only_first=tuple(a for a in first.side(polarity) if a.key not in theirs),
        both=tuple(a for a in first.side(polarity) if a.key in theirs),
        only_second=tuple(a for a in second.side(polarity) if a.key not in mine),
    )


def agreement(first: Profile, second: Profile) -> tuple[int, int]:
    """How many attributes stand on the same side in both, and on how many they disagree."""
    same = sum(len(overlap(first, second, polarity).both) for polarity in Polarity)
    places = [(p, second.where(a.text)) for p in Polarity for a in first.side(p)]
    return same, sum(place is not None and place[0] is not p for p, place in places)


class Comparison(QWidget):
    """Three columns: only the first, both, only the second; drawn to above, put off by below."""

    left = Signal()

    def __init__(self, categories: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._categories = categories
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._summary = QLabel()
        self._summary.setProperty("role", "muted")
        self._back = TextButton(self.tr("Back"), self.left.emit)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._summary)
        head.addLayout(words, 1)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = Reading(self.tr("Two tastes compared"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        self.columns: dict[tuple[Polarity, str], ChipColumn] = {}

    def compare(self, first_name: str, first: Profile, second_name: str, second: Profile) -> None:
        """Show two tastes."""
        self._title.setText(self.tr("{first} and {second}").format(first=first_name, second=second_name))
        same, opposite = agreement(first, second)
        self._summary.setText(self._count(same, opposite))
        inside = QWidget()
        inside.setProperty("role", "body")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        self.columns = {}
        names = {"first": self.tr("Only {name}"), "both": self.tr("Both"), "second": self.tr("Only {name}")}
        titles = {
            "first": names["first"].format(name=first_name),
            "both": names["both"],
            "second": names["second"].format(name=second_name),
        }
        for half, polarity in enumerate(Polarity):
            parts = overlap(first, second, polarity)
            members = {"first": parts.only_first, "both": parts.both, "second": parts.only_second}
            heading = QLabel(self.tr("Drawn to") if polarity is Polarity.LIKED else self.tr("Put off by"))
            heading.setProperty("role", "heading")
            grid.addWidget(heading, half * 3, 0, 1, 3)
            for index, (part, title) in enumerate(titles.items()):
                caption = QLabel(title)
                caption.setProperty("role", "section")
                grid.addWidget(caption, half * 3 + 1, index)
                column = ChipColumn(polarity, self._categories, read_only=True)
                column.show_attributes(members[part])
                grid.addWidget(column, half * 3 + 2, index)
                grid.setColumnStretch(index, 1)
                self.columns[polarity, part] = column
        grid.setRowStretch(6, 1)
        self._scroll.setWidget(inside)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self, same: int, opposite: int) -> str:
        shared = self.tr("One thing in common") if same == 1 else self.tr("{n} things in common").format(n=same)
        if not same:
            shared = self.tr("Nothing in common yet")
        if not opposite:
            return self.tr("{shared}, and no quarrel.").format(shared=shared)
        if opposite == 1:
            return self.tr("{shared}; they disagree on one.").format(shared=shared)
        return self.tr("{shared}; they disagree on {n}.").format(shared=shared, n=opposite)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
