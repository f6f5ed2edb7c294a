"""Three small pictures in this taste, painted anew as the taste changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viper_desktop.ui.sketches import SHOWN, SketchButton, Sketches
from viper_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from viper_desktop.domain.profile import Profile
    from viper_desktop.ui.state import AppState

WORDS = 120  # px that the words beside need


class TasteStrip(QWidget):
    """Asks for three pictures of a profile once the person's hand rests."""

    prompt_chosen = Signal(str)

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        tip = self.tr("Make “{prompt}” larger on the Create page")
        self.pictures = [SketchButton(prompt, tip.format(prompt=prompt)) for prompt in self.prompts()]
        for picture in self.pictures:
            picture.clicked.connect(lambda _checked=False, prompt=picture.prompt: self.prompt_chosen.emit(prompt))
            row.addWidget(picture)
        self._sketches = Sketches(state, self)
        self._sketches.hang(self.pictures)
        words = label(
            self.tr("Painted in this taste, and anew as you change it. Click one to go on with it."),
            "caption",
            wrap=True,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        words.setContentsMargins(10, 0, 0, 6)
        row.addWidget(words, 1)
        self._words = words

    def prompts(self) -> tuple[str, ...]:
        """Subjects that show colors, light and form each in their way."""
        return (self.tr("a house by a lake"), self.tr("a tree on a hill"), self.tr("a bowl of fruit"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words give way in a narrow window."""
        super().resizeEvent(event)
        self._words.setVisible(self.width() > len(self.pictures) * (SHOWN + 6) + WORDS)

    def show_profile(self, profile: Profile) -> None:
        """Paint this taste soon, if it differs from what is shown."""
        self._sketches.show_profile(profile)

    def refresh(self) -> None:
        """Paint now what changed while the page was out of sight."""
        self._sketches.refresh()
