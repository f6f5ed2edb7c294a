"""What an engine has to say of a picture that it makes: one quiet line, all of it at a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viper_desktop.ui.widgets.empty_state import Glyph
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import ElidedLabel, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


class Remarks(QWidget):
    """Gone where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_whole = False
        self._short = ElidedLabel("", "caption")
        self._whole = label("", "caption", wrap=True)
        self.more = TextButton(self.tr("All of it"), self._turn, role="link")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Glyph("info", 16, "text_muted"), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._short, 1)
        layout.addWidget(self._whole, 1)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_remarks(())

    @property
    def text(self) -> str:
        """All that it says."""
        return self._whole.text()

    def show_remarks(self, sentences: Sequence[str]) -> None:
        """Say these, or nothing."""
        words = " ".join(sentences)
        if words != self.text:
            self._is_whole = False
        self._short.setText(words)
        self._whole.setText(words)
        self.setVisible(bool(words))
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fits needs no button."""
        super().resizeEvent(event)
        self._fold()

    def _turn(self) -> None:
        self._is_whole = not self._is_whole
        self._fold()

    def _fold(self) -> None:
        room = self.width() - 16 - 2 * self.layout().spacing() - self.more.sizeHint().width()  # type: ignore[union-attr]
        fits = self._short.fontMetrics().horizontalAdvance(self.text) <= room
        self.more.setVisible(not fits)
        self.more.setText(self.tr("Less") if self._is_whole else self.tr("All of it"))
        self._short.setVisible(fits or not self._is_whole)
        self._whole.setVisible(not fits and self._is_whole)
