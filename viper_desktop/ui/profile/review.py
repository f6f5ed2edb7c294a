"""What learning would change, to be kept as a whole or piece by piece."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viper_desktop.domain.diff import Change, ChangeKind
from viper_desktop.domain.profile import Polarity
from viper_desktop.ui.profile.marked_words import marked
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.empty_state import Glyph
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import label
from viper_desktop.ui.widgets.layouts import empty
from viper_desktop.ui.widgets.scroll import controls_area

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent


class Review(QWidget):
    """A list of changes with a tick at each; all ticked at first."""

    accepted = Signal(set)  # keys of the changes that the person turned down
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks: dict[str, QCheckBox] = {}
        self._title = label("", "title")
        hint = label(self.tr("Take the tick off whatever doesn't sound like you."), "muted", wrap=True)
        self._body = QVBoxLayout()
        self._body.setSpacing(2)
        inside = QWidget()
        inside.setProperty("role", "body")
        inside.setLayout(self._body)
        scroll = controls_area(self.tr("What was learnt"))
        scroll.setWidget(inside)
        self._keep = TextButton(self.tr("Keep these"), lambda: self.accepted.emit(self.refused()), role="primary")
        back = TextButton(self.tr("Back"), self.left.emit)
        buttons = QHBoxLayout()
        buttons.addWidget(self._keep)
        buttons.addWidget(back)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(hint)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)

    def show_changes(self, title: str, changes: Sequence[Change]) -> None:
        """Show what there is to decide; what was kept needs no decision and is only counted."""
        self._title.setText(title)
        self._ticks = {}
        empty(self._body)
        names = {
            ChangeKind.ADDED: self.tr("New"),
            ChangeKind.MOVED: self.tr("Moved to the other side"),
            ChangeKind.REMOVED: self.tr("Gone, because no comment says it any more"),
        }
        for kind, name in names.items():
            members = [change for change in changes if change.kind is kind]
            if members:
                self._add_heading(name)
                for change in members:
                    self._body.addWidget(self._row(change))
        kept = sum(change.kind is ChangeKind.KEPT for change in changes)
        if kept:
            self._add_heading(self.tr("{count} unchanged").format(count=kept))
        self._body.addStretch(1)
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self, text: str) -> QCheckBox:
        """The box beside one attribute.

        Raises:
            KeyError: there is nothing to decide about it.
        """
        return self._ticks[text]

    def refused(self) -> set[str]:
        """Keys of the changes that are not ticked."""
        return {key for key, tick in self._ticks.items() if not tick.isChecked()}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _add_heading(self, words: str) -> None:
        heading = QLabel(words)
        heading.setProperty("role", "section")
        heading.setContentsMargins(4, 14, 0, 4)
        self._body.addWidget(heading)

    def _row(self, change: Change) -> QWidget:
        side = self.tr("drawn to") if change.polarity is Polarity.LIKED else self.tr("put off by")
        tick = QCheckBox(change.attribute.text)
        tick.setChecked(True)
        tick.setAccessibleName(f"{change.attribute.text}, {side}")
        self._ticks[change.key] = tick
        mark = Glyph(*(("heart", 16, "like") if change.polarity is Polarity.LIKED else ("cross", 16, "dislike")))
        mark.setToolTip(side)
        sources = change.attribute.sources
        words = QLabel(marked(sources[0], theme().color("accent_soft").name()) if sources else "")
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        row = QFrame()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setSpacing(12)
        layout.addWidget(mark)
        layout.addWidget(tick)
        layout.addWidget(words, 1)
        tick.setMinimumWidth(220)
        return row
