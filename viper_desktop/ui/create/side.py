"""The column beside the stage: the live preview stays in sight, the settings under it scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from viper_desktop.ui.create.controls import INNER, WIDTH

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from viper_desktop.ui.create.controls import Controls
    from viper_desktop.ui.create.live_preview import LivePreview

SHARE = 0.38  # of the column's height for drafts: the degree slider and what is near to it have to stay in sight


class Side(QWidget):
    """Both parts, as wide as the settings."""

    def __init__(self, live: LivePreview, controls: Controls, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(live)
        column.addWidget(controls, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height."""
        super().resizeEvent(event)
        self._live.set_room(min(INNER, round(SHARE * self.height())))
