"""The stage before the first picture: a few ideas, sketched in the person's taste, that make one at a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from viper_desktop.ui.sketches import SHOWN, SketchButton, Sketches
from viper_desktop.ui.widgets.chips import Chip
from viper_desktop.ui.widgets.flow import FlowLayout
from viper_desktop.ui.widgets.labels import label
from viper_desktop.ui.widgets.layouts import empty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from viper_desktop.domain.profile import Profile
    from viper_desktop.ui.state import AppState

SKETCHED = 3  # of the ideas; the others are words alone
GAP = 12
LOW = 330  # px of height below which there is no room for sketches


class BlankStage(QWidget):
    """Says what the page is for, and offers what the engine does well."""

    picked = Signal(str)

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._title = label(self.tr("See anything your way"), "title", wrap=True)
        self._hint = label("", "muted", wrap=True)
        self._sketched = QWidget()
        self._cards = QHBoxLayout(self._sketched)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(GAP)
        self._sketches = Sketches(state, self)
        self._words = QWidget()
        self._flow = FlowLayout(self._words, 8, centered=True)
        self._ideas: list[QAbstractButton] = []
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        for words in (self._title, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(words)
        layout.addSpacing(12)
        layout.addWidget(self._sketched, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(8)
        layout.addWidget(self._words)
        layout.addStretch(3)
        state.profile_changed.connect(self._show_profile)
        self._show_profile(state.profile)

    @property
    def chips(self) -> list[QAbstractButton]:
        """What is offered, sketches first."""
        return self._ideas

    def offer(self, ideas: Sequence[str]) -> None:
        """Offer these prompts."""
        empty(self._flow)
        empty(self._cards)
        tip = self.tr("Make a picture of this")
        sketches = [SketchButton(idea, tip) for idea in ideas[:SKETCHED]]
        for sketch in sketches:
            self._cards.addWidget(_captioned(sketch))
        chips = [Chip(idea, self._words) for idea in ideas[SKETCHED:]]
        for chip in chips:
            chip.setAccessibleDescription(tip)
            self._flow.addWidget(chip)
        self._ideas = [*sketches, *chips]
        for idea, button in zip(ideas, self._ideas, strict=True):
            button.clicked.connect(lambda _checked=False, idea=idea: self.picked.emit(idea))
        self._sketched.setVisible(bool(sketches))
        self._sketches.hang(sketches)

    def showEvent(self, event: QShowEvent) -> None:
        """Paint what changed meanwhile."""
        super().showEvent(event)
        self._sketches.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low or narrow window the sketches give way."""
        super().resizeEvent(event)
        wide = self.width() > SKETCHED * (SHOWN + GAP)
        self._sketched.setVisible(wide and self.height() > LOW and bool(self._ideas))

    def _show_profile(self, profile: Profile) -> None:
        plain = profile.is_empty
        self._hint.setText(
            self.tr("Say what you want to see, or begin with one of these, sketched by the atelier.")
            if plain
            else self.tr("Say what you want to see, or begin with one of these, sketched in your taste by the atelier.")
        )
        self._sketches.show_profile(profile)


def _captioned(sketch: SketchButton) -> QWidget:
    """A sketch with its words below."""
    card = QWidget()
    column = QVBoxLayout(card)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(sketch)
    words = label(sketch.prompt, "caption", wrap=True)
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    words.setFixedWidth(SHOWN)
    column.addWidget(words)
    return card
