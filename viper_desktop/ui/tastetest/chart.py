"""How the share ran on from choice to choice, and how far it can be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from viper_desktop.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from viper_desktop.domain.tastetest import Point

HEIGHT = 168  # px
FOOT, TOP = 20, 8  # px for the words below, and air above
LEFT = 44  # px for the percents
DOT = 3.0


class CourseChart(QWidget):
    """A line over all choices with its band; a hairline between sittings; dashed where both would be liked alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self.setFixedHeight(theme().px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_course(self, points: tuple[Point, ...]) -> None:
        """Draw another course."""
        self._points = points
        words = ""
        if points:
            last = points[-1]
            words = self.tr("After {n} choices {share}%, probably between {low}% and {high}%").format(
                n=last.n, share=round(100 * last.share), low=round(100 * last.low), high=round(100 * last.high)
            )
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(len(points) > 1)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter, looks = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(LEFT, TOP, -DOT - 2, -FOOT)
        painter.setFont(looks.font(12))
        self._paint_scale(painter, room)
        if not self._points:
            return
        lower = [self._at(room, p.n, p.low) for p in self._points]
        upper = [self._at(room, p.n, p.high) for p in reversed(self._points)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(looks.color("accent_soft"))
        painter.drawPolygon(QPolygonF([*lower, *upper]))
        self._paint_sittings(painter, room)
        painter.setPen(QPen(looks.color("text_muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(self._at(room, 1, 0.5), self._at(room, self._points[-1].n, 0.5))
        painter.setPen(QPen(looks.color("accent"), 2))
        painter.drawPolyline(QPolygonF([self._at(room, p.n, p.share) for p in self._points]))
        painter.setBrush(looks.color("accent"))
        painter.drawEllipse(self._at(room, self._points[-1].n, self._points[-1].share), DOT, DOT)

    def _paint_scale(self, painter: QPainter, room: QRectF) -> None:
        looks = theme()
        for share in (0.0, 0.5, 1.0):
            y = room.bottom() - share * room.height()
            painter.setPen(looks.color("line"))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(looks.color("text_muted"))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - 10, LEFT - 8, 20), int(flags), f"{round(100 * share)}%")
        foot = QRectF(room.left(), room.bottom() + 2, room.width(), FOOT)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), self.tr("first choice"))
        if self._points:
            words = self.tr("after {n}").format(n=self._points[-1].n)
            painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), words)

    def _paint_sittings(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(theme().color("line_strong"))
        for before, after in zip(self._points, self._points[1:], strict=False):
            if before.sitting != after.sitting:
                x = self._at(room, before.n + 0.5, 0).x()
                painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))

    def _at(self, room: QRectF, n: float, share: float) -> QPointF:
        widest = max(1, self._points[-1].n - 1)
        return QPointF(room.left() + (n - 1) / widest * room.width(), room.bottom() - share * room.height())
