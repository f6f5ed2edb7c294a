"""What a learning run brought, in one line, with a look at it and a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from viper_desktop.domain.diff import Change, ChangeKind
from viper_desktop.domain.memory import Way
from viper_desktop.ui.widgets.icon_button import IconButton, TextButton
from viper_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class LearntBanner(QFrame):
    """Says “Learnt from 9 comments: 7 new, 2 gone, 12 kept”, with *Review* and *Undo*."""

    review_wished = Signal()
    undo_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "note")
        self._words = label("", wrap=True)
        review = TextButton(self.tr("Review"), self.review_wished.emit)
        undo = TextButton(self.tr("Undo"), self.undo_wished.emit)
        close = IconButton("close", self.tr("Put the message away"), self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self._words, 1)
        layout.addWidget(review)
        layout.addWidget(undo)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def tell(self, origin: str, changes: Sequence[Change]) -> None:
        """Show what changed, and from what."""
        self._words.setText(f"{origin}: {self.summary(changes)}")
        self.setAccessibleName(self._words.text())
        self.show()

    def origin(self, comments: int, way: Way, *, stopped: bool = False) -> str:
        """Such as “Learnt from 9 comments”, “Learnt from 9 comments, in 4 bits” or “Stopped halfway …”."""
        if stopped:
            return self.tr("Stopped halfway through %n comment(s)", "", comments)
        one, more = self.tr("Learnt from one comment"), self.tr("Learnt from {count} comments")
        words = one if comments == 1 else more.format(count=comments)
        coarser = {
            Way.HALF: self.tr("in half precision"),
            Way.EIGHT: self.tr("in 8 bits"),
            Way.FOUR: self.tr("in 4 bits"),
        }
        return f"{words}, {coarser[way]}" if way in coarser else words

    def summary(self, changes: Sequence[Change]) -> str:
        """Such as “7 new, 2 gone, 12 kept”."""
        words = (
            (ChangeKind.ADDED, self.tr("{count} new")),
            (ChangeKind.REMOVED, self.tr("{count} gone")),
            (ChangeKind.MOVED, self.tr("{count} moved over")),
            (ChangeKind.KEPT, self.tr("{count} kept")),
        )
        counts = [(words_for, sum(change.kind is kind for change in changes)) for kind, words_for in words]
        return ", ".join(words_for.format(count=count) for words_for, count in counts if count) or self.tr(
            "nothing new"
        )
