"""One attribute as a pill: its size and tint say how much it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from viper_desktop.domain.profile import MAX_WEIGHT, Attribute, Polarity
from viper_desktop.ui.numbers import decimal
from viper_desktop.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

MIME = "application/x-viper-attribute"  # the dragged attribute's key, UTF-8
WEIGHT_STEP = 0.1
PADDING = 12
LOCK_ROOM = 14
FOCUS_ROOM = 3  # around the pill, for the focus ring

Key = Qt.Key
WEIGHT_KEYS = {
    Key.Key_Up: WEIGHT_STEP,
    Key.Key_Plus: WEIGHT_STEP,
    Key.Key_Equal: WEIGHT_STEP,
    Key.Key_Down: -WEIGHT_STEP,
    Key.Key_Minus: -WEIGHT_STEP,
}


class Chip(QAbstractButton):
    """A pill that is clicked, dragged, weighed with wheel or keys, switched off with the space bar.

    It changes nothing itself: it says what the person wants, by its attribute's key.
    """

    opened = Signal(str)
    weighed = Signal(str, float)  # the weight wished for
    switched = Signal(str)  # on or off
    lock_wished = Signal(str)
    crossed = Signal(str)  # to the other side
    removed = Signal(str)
    stepped = Signal(str, int)  # keyboard: to the next (+1) or previous (-1) chip
    hovered = Signal(str, bool)

    def __init__(
        self, attribute: Attribute, polarity: Polarity, parent: QWidget | None = None, *, read_only: bool = False
    ) -> None:
        super().__init__(parent)
        self.attribute = attribute
        self.polarity = polarity
        self._press: QPoint | None = None
        self._chosen = False
        self._read_only = read_only
        if not read_only:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: self.opened.emit(self.key))
        self.show_attribute(attribute)

    @property
    def key(self) -> str:
        """Which attribute it shows."""
        return self.attribute.key

    @property
    def is_active(self) -> bool:
        """Whether it counts when a picture is made."""
        return self.attribute.enabled and self.attribute.weight > 0

    def show_attribute(self, attribute: Attribute) -> None:
        """Show another state of the same attribute."""
        self.attribute = attribute
        self.setText(attribute.text)
        self.setAccessibleName(self._spoken())
        if not self._read_only:
            self.setAccessibleDescription(
                self.tr(
                    "Enter opens it, up and down weigh it, space switches it off, "
                    "control with left or right moves it over, delete removes it"
                )
            )
        self.updateGeometry()
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        """Mark it as the one that the side panel is about."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def _spoken(self) -> str:
        side = self.tr("drawn to") if self.polarity is Polarity.LIKED else self.tr("put off by")
        parts = [self.attribute.text, side, self.tr("weight {weight}").format(weight=decimal(self.attribute.weight, 1))]
        if not self.attribute.enabled:
            parts.append(self.tr("switched off"))
        if self.attribute.locked:
            parts.append(self.tr("locked"))
        return ", ".join(parts)

    # --- look ----------------------------------------------------------------------------------------------------

    def _type(self) -> QFont:
        font = theme().font(12, bold=self.attribute.weight >= 1.5)
        font.setPixelSize(theme().px(round(12 + 2 * min(self.attribute.weight, MAX_WEIGHT))))
        return font

    def sizeHint(self) -> QSize:
        """Room for the words at their weight, and a lock where there is one."""
        metrics = QFontMetrics(self._type())
        lock = LOCK_ROOM if self.attribute.locked else 0
        width = metrics.horizontalAdvance(self.attribute.text) + 2 * PADDING + lock + 2 * FOCUS_ROOM
        return QSize(width, metrics.height() + 8 + 2 * FOCUS_ROOM)

    def minimumSizeHint(self) -> QSize:
        """Long words are cut in the middle of a narrow column."""
        return QSize(48, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(self.rect()).adjusted(FOCUS_ROOM, FOCUS_ROOM, -FOCUS_ROOM, -FOCUS_ROOM)
        radius = pill.height() / 2
        self._fill(painter, pill.adjusted(0.5, 0.5, -0.5, -0.5), radius)
        if self.hasFocus():
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pill.adjusted(-2, -2, 2, 2), radius + 2, radius + 2)
        font = self._type()
        painter.setFont(font)
        ink = theme().color("text" if self.is_active else "text_muted")
        painter.setPen(ink)
        left = pill.left() + PADDING
        if self.attribute.locked:
            _draw_lock(painter, QPointF(left + 4, pill.center().y()), ink)
            left += LOCK_ROOM
        room = pill.right() - PADDING - left
        words = QFontMetrics(font).elidedText(self.attribute.text, Qt.TextElideMode.ElideMiddle, int(room) + 2)
        area = QRectF(left, pill.top(), room + 2, pill.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _fill(self, painter: QPainter, pill: QRectF, radius: float) -> None:
        side = "like" if self.polarity is Polarity.LIKED else "dislike"
        edge = QColor(theme().color("accent" if self._chosen else side))
        if not self._chosen:
            edge.setAlpha(170 if self.underMouse() else 80)
        pen = QPen(edge, 1.5 if self._chosen else 1)
        if not self.is_active:
            pen = QPen(theme().color("line_strong"), 1, Qt.PenStyle.DashLine)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            tint = QColor(theme().color(side))
            tint.setAlpha(round(14 + 30 * self.attribute.weight))
            painter.setBrush(tint)
        painter.setPen(pen)
        painter.drawRoundedRect(pill, radius, radius)

    # --- hands ---------------------------------------------------------------------------------------------------

    def wish_weight(self, weight: float) -> None:
        """Ask for a weight, kept within 0..2 and to tenths."""
        wished = round(min(MAX_WEIGHT, max(0.0, weight)), 1)
        if wished != self.attribute.weight:
            self.weighed.emit(self.key, wished)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Weigh, switch, move, remove; anything else goes up to the page, which adds what is typed."""
        if self._read_only and event.key() not in (Key.Key_Left, Key.Key_Right):
            event.ignore()
            return
        key, control = Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        outwards = Key.Key_Right if self.polarity is Polarity.LIKED else Key.Key_Left
        if control and key == outwards:
            self.crossed.emit(self.key)
        elif control and key == Key.Key_L:
            self.lock_wished.emit(self.key)
        elif control:
            event.ignore()
        elif key in WEIGHT_KEYS:
            self.wish_weight(self.attribute.weight + WEIGHT_KEYS[key])
        elif key in (Key.Key_Left, Key.Key_Right):
            self.stepped.emit(self.key, -1 if key == Key.Key_Left else 1)
        elif key == Key.Key_Space:
            self.switched.emit(self.key)
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.opened.emit(self.key)
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            self.removed.emit(self.key)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Weigh where the chip has the focus or Ctrl is held; else the page scrolls, as one expects."""
        wanted = self.hasFocus() or event.modifiers() & Qt.KeyboardModifier.ControlModifier
        turn = event.angleDelta().y()
        if self._read_only or not wanted or not turn:
            event.ignore()
            return
        self.wish_weight(self.attribute.weight + (WEIGHT_STEP if turn > 0 else -WEIGHT_STEP))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._press = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag once the hand has really moved."""
        held = bool(event.buttons() & Qt.MouseButton.LeftButton) and not self._read_only
        if (
            not held
            or self._press is None
            or (event.position().toPoint() - self._press).manhattanLength() < QApplication.startDragDistance()
        ):
            super().mouseMoveEvent(event)
            return
        self.setDown(False)
        drag = QDrag(self)
        drag.setMimeData(drag_data(self.key))
        picture = QPixmap(self.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        self.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        drag.setPixmap(picture)
        drag.setHotSpot(self._press)
        self._press = None
        self.hovered.emit(self.key, False)
        drag.exec(Qt.DropAction.MoveAction)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The page may show where it comes from."""
        super().enterEvent(event)
        self.hovered.emit(self.key, True)

    def leaveEvent(self, event: QEvent) -> None:
        """The card goes."""
        super().leaveEvent(event)
        self.hovered.emit(self.key, False)


def drag_data(key: str) -> QMimeData:
    """What a dragged chip carries."""
    data = QMimeData()
    data.setData(MIME, QByteArray(key.encode()))
    return data


def dragged_key(data: QMimeData) -> str:
    """The attribute that is being dragged, or nothing."""
    return bytes(data.data(MIME).data()).decode() if data.hasFormat(MIME) else ""


def _draw_lock(painter: QPainter, center: QPointF, ink: QColor) -> None:
    """A small padlock, 8 px wide, in one stroke width."""
    painter.save()
    painter.setPen(QPen(ink, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    body = QRectF(center.x() - 4, center.y() - 1, 8, 6)
    painter.drawRoundedRect(body, 1.5, 1.5)
    bow = QPainterPath(QPointF(center.x() - 2.5, center.y() - 1))
    bow.lineTo(center.x() - 2.5, center.y() - 3)
    bow.arcTo(QRectF(center.x() - 2.5, center.y() - 5.5, 5, 5), 180, -180)
    bow.lineTo(center.x() + 2.5, center.y() - 1)
    painter.drawPath(bow)
    painter.restore()
