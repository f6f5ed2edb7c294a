"""How the scores are spread, with a line that can be dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from viper_desktop.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

HEIGHT = 92
FOOT = 18  # px for the words below
SIDE = 10  # px at both ends, so that the handle is whole at 0 and at 1
STEP = 0.01
BIG_STEP = 0.1
RADIUS = 8


class Histogram(QWidget):
    """Bars over 0..1; those right of the line in the accent color."""

    threshold_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bins: tuple[int, ...] = ()
        self._threshold = 0.5
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Drag the line to where you would draw it"))
        self._name()

    @property
    def threshold(self) -> float:
        """Where the line is, 0..1."""
        return self._threshold

    def set_bins(self, bins: Sequence[int]) -> None:
        """Show how many scores fall into each part of 0..1."""
        self._bins = tuple(bins)
        self.update()

    def set_threshold(self, threshold: float) -> None:
        """Move the line."""
        moved = round(min(1.0, max(0.0, threshold)), 2)
        if moved != self._threshold:
            self._threshold = moved
            self._name()
            self.update()
            self.threshold_changed.emit(moved)

    def sizeHint(self) -> QSize:
        """Low and wide."""
        return QSize(320, theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, ground line, threshold."""
        painter, looks = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._room()
        if self.hasFocus():
            painter.setPen(QPen(looks.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.setPen(QPen(looks.color("line"), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        highest = max(self._bins, default=0)
        if highest:
            self._paint_bars(painter, room, highest)
        self._paint_line(painter, room)
        painter.setFont(looks.font(12))
        painter.setPen(looks.color("text_muted"))
        foot = QRectF(room.left(), room.bottom() + 2, room.width(), FOOT)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.tr("not for me"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.tr("very much me"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the line to the hand."""
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move it finely, page keys coarsely, Home and End to the ends."""
        key = Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Left: -STEP,
            Qt.Key.Key_Right: STEP,
            Qt.Key.Key_PageDown: -BIG_STEP,
            Qt.Key.Key_PageUp: BIG_STEP,
            Qt.Key.Key_Home: -1.0,
            Qt.Key.Key_End: 1.0,
        }
        if key in steps:
            self.set_threshold(self._threshold + steps[key])
        else:
            super().keyPressEvent(event)

    def _paint_bars(self, painter: QPainter, room: QRectF, highest: int) -> None:
        looks = theme()
        width = room.width() / len(self._bins)
        painter.setPen(Qt.PenStyle.NoPen)
        for index, count in enumerate(self._bins):
            height = (room.height() - 6) * count / highest
            above = (index + 0.5) / len(self._bins) >= self._threshold
            painter.setBrush(looks.color("accent" if above else "line_strong"))
            bar = QRectF(room.left() + index * width + 1, room.bottom() - height, width - 2, height)
            painter.drawRoundedRect(bar, 2, 2)

    def _paint_line(self, painter: QPainter, room: QRectF) -> None:
        looks = theme()
        x = room.left() + room.width() * self._threshold
        painter.setPen(QPen(looks.color("text"), 2))
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom() + 3))
        painter.setBrush(looks.color("float"))
        painter.setPen(QPen(looks.color("focus" if self.hasFocus() else "text"), 2))
        painter.drawEllipse(QPointF(x, room.top() + 5), 5, 5)

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(SIDE, 2, -SIDE, -FOOT - 2)

    def _follow(self, event: QMouseEvent) -> None:
        room = self._room()
        self.set_threshold((event.position().x() - room.left()) / room.width())

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Line at {value}%").format(value=round(100 * self._threshold)))
