"""What stands beside the settings: the stage, and around it what is said of its picture and can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from viper_desktop.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from viper_desktop.ui.create.actions import ActionBar
    from viper_desktop.ui.create.film import Film
    from viper_desktop.ui.create.stage import StageView
    from viper_desktop.ui.create.switches import Switches
    from viper_desktop.ui.create.word_strip import WordStrip
    from viper_desktop.ui.widgets.remarks import Remarks

GAP = 8
WORTH_FILM = 240  # px of height that the stage must keep for the film strip to stand below it
WORTH_WORDS = 160  # px that it must keep beside a picture's words; with less it leaves them its room


class Middle(QWidget):
    """From top to bottom; where there is little height, it goes to the picture."""

    def __init__(
        self, switches: Switches, stage: StageView, remarks: Remarks, *, words: WordStrip, bar: ActionBar, film: Film
    ) -> None:
        super().__init__()
        self._stage, self._words, self._bar, self._film = stage, words, bar, film
        self._has_pictures = False
        said = QHBoxLayout()
        said.setSpacing(GAP)
        said.addWidget(remarks, 1)
        said.addWidget(words.ask, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(switches)
        self._column.addWidget(stage, 1)
        self._column.addLayout(said)
        for part in (words, bar, film):
            self._column.addWidget(part)
        self._column.addStretch(0)  # takes what is left where there is no stage

    def show_pictures(self, *, has_pictures: bool) -> None:
        """Make room for what there is now."""
        self._has_pictures = has_pictures
        self._bar.setVisible(has_pictures)
        self.arrange()

    def arrange(self) -> None:
        """Share the height."""
        left = self._left_for_the_stage()
        film = self._has_pictures and not self._words.is_open
        self._film.setVisible(film and left - self._film.height() - GAP >= theme().px(WORTH_FILM))
        self._stage.setVisible(not self._words.is_open or left >= theme().px(WORTH_WORDS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share it anew."""
        super().resizeEvent(event)
        self.arrange()

    def _left_for_the_stage(self) -> int:
        """Px of height without what must be there."""
        items = (self._column.itemAt(index) for index in range(self._column.count()))
        needed = [
            item.sizeHint().height() + GAP
            for item in items
            if item is not None and item.widget() not in (self._stage, self._film) and not item.isEmpty()
        ]
        return self.height() - sum(needed)
