"""The band above the wall: how far the comments carry, and the two things to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from viper_desktop.domain.reactions import ENOUGH_COMMENTS
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import label
from viper_desktop.ui.widgets.ring_meter import RingMeter

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from viper_desktop.domain.reactions import Readiness
    from viper_desktop.ui.fit.note import FitNote

AROUND = 140  # px of the ring and of what lies between the parts
HALF = 0.55  # of the hint on a line: it may take two


class Meter(QFrame):
    """A ring, two lines of words, *Suggest next* and *Learn my taste*."""

    suggest_asked = Signal()
    learn_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(16, 12, 16, 12)
        self._layout.setSpacing(12)
        said = QHBoxLayout()
        said.setSpacing(16)
        self.ring = RingMeter(ENOUGH_COMMENTS)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.sentence = label("", "heading", wrap=True)
        self.hint = label("", "muted", wrap=True)
        words.addStretch(1)
        words.addWidget(self.sentence)
        words.addWidget(self.hint)
        self._words = words
        words.addStretch(1)
        self.suggest = TextButton(self.tr("Suggest next"), self.suggest_asked.emit, icon="bulb")
        self.suggest.setToolTip(self.tr("The picture that would tell most about your taste"))
        self.learn = TextButton(self.tr("Learn my taste"), self.learn_asked.emit, role="primary")
        said.addWidget(self.ring)
        said.addLayout(words, 1)
        buttons = self._buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.suggest)
        buttons.addWidget(self.learn)
        self._layout.addLayout(said, 1)
        self._layout.addLayout(buttons)
        self._can_learn, self._is_learning = False, False
        self._note: FitNote | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be more room, or less."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the buttons below the words where there is little room."""
        said, hint = (part.fontMetrics().horizontalAdvance(part.text()) for part in (self.sentence, self.hint))
        wanted = self._buttons.sizeHint().width() + theme().px(AROUND) + max(said, round(HALF * hint))
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(beside if self.width() >= wanted else below)

    def show_readiness(self, ready: Readiness) -> None:
        """Say how many comments there are and what would help."""
        count, missing = ready.comments, ENOUGH_COMMENTS - ready.comments
        if count == 0:
            sentence = self.tr("What do you like, and what not?")
            hint = self.tr("Pick a picture with a strong pull either way and say why, in your own words.")
        else:
            sentence = self.tr("%n comment(s)", "", count)
            if not ready.can_learn:
                hint = self.tr("One picture you like and one you don't, or three comments, are enough to begin.")
            elif missing > 0:
                hint = self.tr("Enough to begin. %n more would help.", "", missing)
            else:
                hint = self.tr("That says a lot. More is better still.")
        self.sentence.setText(sentence)
        self.hint.setText(hint)
        self._arrange()
        spoken = self.tr("{count} of {goal} comments").format(count=count, goal=ENOUGH_COMMENTS)
        self.ring.set_count(count, spoken)
        self._can_learn = ready.can_learn
        self._refresh()

    def tell_below(self, note: FitNote) -> None:
        """Have a note below the words once there is something to learn from."""
        note.setContentsMargins(0, 4, 0, 0)
        self._note = note
        self._words.insertWidget(self._words.count() - 1, note)

    def show_learning(self, is_learning: bool) -> None:
        """Say that comments are being read."""
        self._is_learning = is_learning
        self._refresh()

    def _refresh(self) -> None:
        if self._note is not None:
            self._note.show_when(due=self._can_learn)
        self.learn.setEnabled(self._can_learn and not self._is_learning)
        self.learn.setText(self.tr("Reading …") if self._is_learning else self.tr("Learn my taste"))
