"""What did each word do? The same seed with one word left out at a time, what changed most first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from viper_desktop.domain.ablation import ablations
from viper_desktop.domain.events import Event, JobCancelled, JobFailed, JobFinished, WordLeftOut
from viper_desktop.domain.requests import AblateRequest
from viper_desktop.ui.create.session import Frame, Stage
from viper_desktop.ui.create.word_tile import WordTile
from viper_desktop.ui.widgets.icon_button import IconButton, TextButton
from viper_desktop.ui.widgets.labels import ElidedLabel
from viper_desktop.ui.widgets.layouts import empty

if TYPE_CHECKING:
    from viper_desktop.ui.create.actions import ActionBar
    from viper_desktop.ui.state import AppState


class WordStrip(QWidget):
    """Once asked, a row that sorts itself as the pictures come; `ask` is the button, to stand above it."""

    opened = Signal(bool)  # whether pictures are shown

    def __init__(self, state: AppState, bar: ActionBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._frame: Frame | None = None
        self._job = ""
        self._told: dict[str, list[WordLeftOut]] = {}  # path of a picture → what was found out about it
        self._halves: set[str] = set()  # of those, the ones where finding out was stopped
        self.tiles: list[WordTile] = []
        self.is_open = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # in a low page the stage gives way
        self.ask = TextButton(self.tr("What did each word do?"), self.find_out, role="link")
        self.note = ElidedLabel("", "caption")
        self.stop = IconButton("close", self.tr("Put it away"), self.put_away)
        self.stop.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = QWidget()
        self._row.setProperty("role", "body")
        self._tiles = QHBoxLayout(self._row)
        self._tiles.setContentsMargins(0, 0, 0, 0)
        self._tiles.setSpacing(8)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._row)
        self._scroll.setAccessibleName(self.tr("The picture with one word left out at a time"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.note, 1)
        head.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._scroll)
        bar.shown.connect(self.show_frame)
        self._refresh()

    def show_frame(self, frame: Frame | None) -> None:
        """Be about this picture."""
        if frame is not self._frame:
            self._leave()
            self._frame = frame
        self._refresh()

    def find_out(self) -> None:
        """Make the picture again without each of its words."""
        frame = self._frame
        if frame is None or self._job:
            return
        self._told[frame.path] = []
        self._halves.discard(frame.path)
        self._job = self._state.ask(AblateRequest(frame.recipe, frame.path), self._take)
        self._refresh()

    def put_away(self) -> None:
        """Stop, or show nothing more of what was found out."""
        if self._job:
            self._leave()
        elif self._frame is not None:
            self._told.pop(self._frame.path, None)
        self._refresh()

    def _leave(self) -> None:
        if self._job:
            self._state.cancel(self._job)
            self._stop_short()
        self._job = ""

    def _stop_short(self) -> None:
        """Keep what there is, as the half that it is."""
        if self._frame is not None and not self._told.get(self._frame.path):
            self._told.pop(self._frame.path, None)
        elif self._frame is not None:
            self._halves.add(self._frame.path)

    def _take(self, event: Event) -> None:
        if event.job_id != self._job or self._frame is None:
            return
        match event:
            case WordLeftOut():
                self._told.setdefault(self._frame.path, []).append(event)
            case JobFinished():
                self._job = ""
            case JobCancelled() | JobFailed():
                self._job = ""
                self._stop_short()
            case _:
                return
        self._refresh()

    def _refresh(self) -> None:
        frame = self._frame
        made = frame is not None and frame.stage is Stage.MADE and not frame.recipe.is_plain
        told = self._told.get(frame.path) if frame is not None and made else None
        is_half = frame is not None and frame.path in self._halves and not self._job
        self.ask.setVisible(made and (told is None or is_half))
        self.setVisible(told is not None)
        self.stop.rename(self.tr("Stop") if self._job else self.tr("Put it away"))
        self._scroll.setVisible(bool(told))
        if self.is_open is not bool(told):
            self.is_open = bool(told)
            self.opened.emit(self.is_open)
        self._show_tiles(sorted(told or (), key=lambda event: -event.change))
        if self._job:
            self.note.setText(self.tr("Leaving out one word at a time …"))
        elif is_half and frame is not None and told:
            words = self.tr("Stopped after {done} of {all} words; those that were not looked at are missing here")
            self.note.setText(words.format(done=len(told), all=len(ablations(frame.recipe))))
        else:
            self.note.setText(
                self.tr("Without this word, from what changes most: distance in what the scorer sees, same seed")
            )

    def _show_tiles(self, events: list[WordLeftOut]) -> None:
        if [tile.text for tile in self.tiles] == [event.text for event in events]:
            return
        empty(self._tiles)
        self.tiles = [WordTile(event) for event in events]
        for tile in self.tiles:
            tile.beside(events[0].change)
            self._tiles.addWidget(tile)
        self._tiles.addStretch(1)
        if self.tiles:
            bar = self._scroll.horizontalScrollBar().sizeHint().height()
            self._scroll.setFixedHeight(self.tiles[0].height() + bar)
