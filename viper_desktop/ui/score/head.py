"""The line above the scores: what was scored, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viper_desktop.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from viper_desktop.ui.widgets.icon_button import IconButton, TextButton
    from viper_desktop.ui.widgets.labels import ElidedLabel

GAP = 8
LEAST_NAME = 56  # px for the name of what was scored


class Head(QWidget):
    """Buttons for files lose their words, not their icons, where the line is short.

    Args:
        choose: what chooses a folder, on the left.
        what: its name.
        work: about the scoring.
        files: about what came of it; seen while `show_files` says that something did.
    """

    def __init__(
        self, choose: TextButton, what: ElidedLabel, work: Sequence[TextButton], files: Sequence[IconButton]
    ) -> None:
        super().__init__()
        self._files = files
        self._parts: tuple[QWidget, ...] = (choose, *work, *files)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(choose)
        row.addSpacing(4)
        row.addWidget(what, 1)
        for part in (*work, *files):
            row.addWidget(part)

    def show_files(self, *, shown: bool) -> None:
        """Offer to take something along, or not."""
        for button in self._files:
            button.setVisible(shown)
        self.fit()

    def fit(self) -> None:
        """Find out whether all words have room."""
        for style in (Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly):
            for button in self._files:
                button.setToolButtonStyle(style)
            shown = [part for part in self._parts if not part.isHidden()]
            if sum(part.sizeHint().width() + GAP for part in shown) + theme().px(LEAST_NAME) <= self.width():
                break

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find it out anew."""
        super().resizeEvent(event)
        self.fit()
