"""A ring that fills towards a goal, then goes on filling in a second round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from viper_desktop.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

WIDTH = 5.0


class RingMeter(QWidget):
    """Counts to a goal; past it an inner ring shows that more is better."""

    def __init__(self, goal: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goal, self._count = goal, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> int:
        """What it shows."""
        return self._count

    def set_count(self, count: int, spoken: str) -> None:
        """Show a count.

        Args:
            spoken: the same in words, for the tip and screen readers.
        """
        self._count = count
        self.setToolTip(spoken)
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """A square of 52 px."""
        return QSize(52, 52)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring and the number in it."""
        looks = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = WIDTH / 2 + 1
        outer = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        _arc(painter, outer, looks.color("line"), 1.0, WIDTH)
        _arc(painter, outer, looks.color("accent"), min(1.0, self._count / self._goal), WIDTH)
        more = min(1.0, max(0, self._count - self._goal) / (3 * self._goal))
        if more:
            gap = WIDTH
            _arc(painter, outer.adjusted(gap, gap, -gap, -gap), looks.color("accent"), more, WIDTH / 2)
        painter.setPen(looks.color("text"))
        painter.setFont(looks.font(16, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._count))


def _arc(painter: QPainter, rect: QRectF, color: QColor, share: float, width: float) -> None:
    painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if share > 0:
        painter.drawArc(rect, 90 * 16, round(-share * 360 * 16))
