"""The side panel of the Taste page: versions, or where the chosen attribute comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from viper_desktop.ui.profile.origin import OriginPanel
from viper_desktop.ui.profile.timeline import Timeline
from viper_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from viper_desktop.domain.profile import Attribute
    from viper_desktop.ui.widgets.picture_cache import PictureCache

WIDTH = 272
QWIDGETSIZE_MAX = 16_777_215  # Qt's own, which PySide leaves out


class Aside(QFrame):
    """Two views behind one switch."""

    picture_clicked = Signal(str)

    def __init__(self, cache: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "aside")
        self.key = ""
        self.timeline = Timeline()
        self.origin = OriginPanel(cache)
        self.origin.picture_clicked.connect(self.picture_clicked)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.timeline)
        self._stack.addWidget(self.origin)
        self._switch = Segments(
            (("versions", self.tr("Versions")), ("origin", self.tr("Where from"))), self.tr("Side panel")
        )
        self._switch.chosen.connect(self._turn)
        self._layout = layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self._switch)
        layout.addWidget(self._stack, 1)
        self.fill(fills=False)

    def fill(self, *, fills: bool) -> None:
        """Take the whole page in a narrow window, else a strip at its right."""
        self.setProperty("role", "" if fills else "aside")
        self.style().polish(self)
        self.setMinimumWidth(0 if fills else WIDTH)
        self.setMaximumWidth(QWIDGETSIZE_MAX if fills else WIDTH)
        self._layout.setContentsMargins(0 if fills else 20, 0, 0, 0)

    def show_attribute(self, attribute: Attribute | None) -> None:
        """Say where this one comes from."""
        self.key = attribute.key if attribute else ""
        self.origin.show_attribute(attribute)

    def show_origin(self) -> None:
        """Turn to where the attribute comes from."""
        self._switch.choose("origin")
        self._turn("origin")

    def _turn(self, name: str) -> None:
        self._stack.setCurrentWidget(self.origin if name == "origin" else self.timeline)
