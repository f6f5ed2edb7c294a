"""Three small pictures in this taste, painted anew as the taste changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from viper_desktop.ui.sketches import SketchButton, Sketches
from viper_desktop.ui.widgets.labels import ElidedLabel, label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from viper_desktop.domain.profile import Profile
    from viper_desktop.ui.state import AppState

SMALLEST, LARGEST = 96, 216  # px a side
GAP = 8
PROMPTS = ("a house by a lake", "a tree on a hill", "a bowl of fruit")  # colors, light, form; English, as painters read


class TasteStrip(QWidget):
    """Asks for three pictures of a profile once the person's hand rests; they are as large as there is room."""

    prompt_chosen = Signal(str)

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = 0
        tip = self.tr("Make “{prompt}” larger on the Create page")
        self.pictures = [SketchButton(prompt, tip.format(prompt=prompt)) for prompt in PROMPTS]
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for picture in self.pictures:
            picture.clicked.connect(lambda _checked=False, prompt=picture.prompt: self.prompt_chosen.emit(prompt))
            row.addWidget(picture)
        row.addStretch(1)
        self._sketches = Sketches(state, self)
        self._sketches.hang(self.pictures)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.tr("In this taste"), "heading"))
        head.addWidget(ElidedLabel(self.tr("Painted anew as you change it. Click one to go on with it."), "caption"), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(head)
        layout.addLayout(row)

    def fit(self, room: int) -> None:
        """Fill a height, in px, within reason."""
        self._room = room
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three must stand beside each other."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        across = (self.width() - GAP * (len(self.pictures) - 1)) // len(self.pictures)
        down = self._room - self.fontMetrics().height() - 2 * GAP
        side = min(across, max(SMALLEST, min(LARGEST, down)))
        for picture in self.pictures:
            if picture.width() != side:
                picture.set_side(side)

    def show_profile(self, profile: Profile) -> None:
        """Paint this taste soon, if it differs from what is shown."""
        self._sketches.show_profile(profile)

    def refresh(self) -> None:
        """Paint now what changed while the page was out of sight."""
        self._sketches.refresh()
