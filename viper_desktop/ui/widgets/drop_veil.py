"""Lies over the window while something is dragged above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from viper_desktop.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class DropVeil(QWidget):
    """Dims the page and says whether pictures can be let go here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._usable = True
        self.hide()

    def unveil(self, place: QRect, *, usable: bool) -> None:
        """Cover a place.

        Args:
            usable: whether what is dragged holds anything that can be used.
        """
        self._usable = usable
        self.setGeometry(place)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil."""
        painter, looks = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(looks.color("wall"))
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(looks.color("accent" if self._usable else "line_strong"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(24, 24, -24, -24), 16, 16)
        painter.setPen(looks.color("text"))
        painter.setFont(looks.font(20, bold=True))
        words = (
            self.tr("Let go to use these pictures") if self._usable else self.tr("Only pictures and folders go here")
        )
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(48, 48, -48, -48), int(flags), words)
