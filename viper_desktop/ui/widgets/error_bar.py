"""What went wrong, above the page, until it has been read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from viper_desktop.ui.widgets.empty_state import Glyph
from viper_desktop.ui.widgets.icon_button import IconButton, TextButton
from viper_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from viper_desktop.ui.notices import ErrorNote

MOST = 3  # bars at once; further ones wait behind
SHARE = 0.25  # of the window's height that several may take together


class ErrorBar(QFrame):
    """One note: what happened, what to do, a button that does it, details to copy, and a cross."""

    def __init__(self, note: ErrorNote, bars: ErrorBars, role: str = "error") -> None:
        super().__init__(bars)
        self.note = note
        self._bars = bars
        self.setProperty("role", role)
        self.setAccessibleName(f"{note.sentence} {note.hint}".strip())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(12)
        icon, color = ("warning", "error") if role == "error" else ("info", "accent")
        layout.addWidget(Glyph(icon, 20, color), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.sentence = label(note.sentence, wrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(self.sentence)
        if note.hint:
            self.hint = label(note.hint, "muted", wrap=True)
            words.addWidget(self.hint)
        layout.addLayout(words, 1)
        if note.action is not None:
            self.action = TextButton(note.action_label, self._act)
            layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        if note.details:
            self.copy = TextButton(self.tr("Copy details"), self._copy, icon="copy")
            layout.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)
        self.behind = label("", "caption")
        layout.addWidget(self.behind, 0, Qt.AlignmentFlag.AlignVCenter)
        self.cross = IconButton("close", self.tr("Dismiss"), self._close)
        layout.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignVCenter)

    def say_behind(self, count: int) -> None:
        """Say how many wait behind this one."""
        self.behind.setText(self.tr("%n more", "", count))
        self.behind.setVisible(count > 0)

    def _act(self) -> None:
        action = self.note.action
        self._close()
        if action is not None:
            action()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.note.sentence}\n{self.note.hint}\n\n{self.note.details}")
        self.copy.setText(self.tr("Copied"))

    def _close(self) -> None:
        self._bars.drop(self)


class ErrorBars(QWidget):
    """Holds the bars; the same note twice shows once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 0, 20, 8)
        self._layout.setSpacing(8)
        self._bars: list[ErrorBar] = []
        self.hide()

    @property
    def notes(self) -> tuple[ErrorNote, ...]:
        """What is to be read, oldest first."""
        return tuple(bar.note for bar in self._bars)

    def bar(self, index: int) -> ErrorBar:
        """One of them."""
        return self._bars[index]

    def show_note(self, note: ErrorNote, role: str = "error") -> None:
        """Show a note.

        Args:
            role: "error", or "note" for something that is not one.
        """
        if any((old.sentence, old.hint) == (note.sentence, note.hint) for old in self.notes):
            return
        bar = ErrorBar(note, self, role)
        self._bars.append(bar)
        self._layout.addWidget(bar)
        self._refresh()

    def drop(self, bar: ErrorBar) -> None:
        """Take one away."""
        self._bars.remove(bar)
        self._layout.removeWidget(bar)
        bar.hide()
        bar.deleteLater()
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as there is room for."""
        super().resizeEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        shown = self._that_fit()
        for index, bar in enumerate(self._bars):
            bar.setVisible(index < shown)
            bar.say_behind(len(self._bars) - shown if index == shown - 1 else 0)
        self.setVisible(bool(self._bars))

    def _that_fit(self) -> int:
        """How many are read at once: the page below must stay usable."""
        room, width = SHARE * self.window().height(), self.width() - 40
        for index, bar in enumerate(self._bars[:MOST]):
            room -= max(bar.heightForWidth(width), bar.minimumSizeHint().height())
            if room < 0:
                return max(1, index)
        return min(MOST, len(self._bars))
