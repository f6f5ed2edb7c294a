"""Two pictures of the same thing with a line between them that can be dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.image_view import fitted

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

HANDLE = 14.0


class WipeView(QWidget):
    """Left of the line the one picture, right of it the other; arrow keys move the line too."""

    moved = Signal(float)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._right = QImage(), QImage()
        self._names = ("", "")
        self._share = 0.5
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def share(self) -> float:
        """How much of the width shows the left picture, 0..1."""
        return self._share

    def set_images(self, left: QImage, right: QImage, left_name: str, right_name: str) -> None:
        """Compare these two."""
        self._left, self._right, self._names = left, right, (left_name, right_name)
        self.update()

    def set_share(self, share: float) -> None:
        """Move the line."""
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleDescription(f"{round(100 * self._share)}%")
        self.update()
        self.moved.emit(self._share)

    def sizeHint(self) -> QSize:
        """A comfortable size."""
        return QSize(480, 480)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both, the line and its handle."""
        if self._left.isNull() or self._right.isNull():
            return
        painter, looks, place = QPainter(self), theme(), self._place()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        x = place.left() + place.width() * self._share
        painter.drawImage(place, self._right)
        painter.save()
        painter.setClipRect(QRectF(place.left(), place.top(), x - place.left(), place.height()))
        painter.drawImage(place, self._left)
        painter.restore()
        self._write_names(painter, place)
        painter.setPen(QPen(looks.color("float"), 2))
        painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
        painter.setBrush(looks.color("float"))
        painter.setPen(QPen(looks.color("focus") if self.hasFocus() else looks.color("line_strong"), 2))
        painter.drawEllipse(QPointF(x, place.center().y()), HANDLE, HANDLE)
        side = 16
        icon = looks.pixmap("swap", "text", side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(x - side / 2, place.center().y() - side / 2), icon)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the line to the pointer."""
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move it by a twentieth."""
        step = {Qt.Key.Key_Left: -0.05, Qt.Key.Key_Right: 0.05}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.set_share(self._share + step)

    def _follow(self, event: QMouseEvent) -> None:
        place = self._place()
        if place.width():
            self.set_share((event.position().x() - place.left()) / place.width())

    def _place(self) -> QRectF:
        return fitted(self._right.size(), QRectF(self.rect()).adjusted(HANDLE, 0, -HANDLE, 0))

    def _write_names(self, painter: QPainter, place: QRectF) -> None:
        looks = theme()
        painter.setFont(looks.font(12, bold=True))
        for name, flag in zip(self._names, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True):
            if not name:
                continue
            box = QRectF(
                painter.boundingRect(place.adjusted(16, 12, -16, 0), int(flag | Qt.AlignmentFlag.AlignTop), name)
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(looks.color("float"))
            painter.drawRoundedRect(box.adjusted(-8, -4, 8, 4), 8, 8)
            painter.setPen(looks.color("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
