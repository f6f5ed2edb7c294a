"""One draft: pressed, the picture itself is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton

from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.image_view import fitted

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

WORDS = 20  # px below a draft for whose it is
FONT = 12  # px
LEAST_OF_A_NAME = 56  # px of width below which the beginning of a name is none
CENTERED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


class DraftTile(QAbstractButton):
    """Keeps showing the last draft, paler where it is no longer true, until the next one comes.

    Words for which it is too small are in the tool tip instead.
    """

    def __init__(self, name: str, *, named: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._named = name, named
        self._image = QImage()
        self._message = ""
        self._pale = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Draft: {name}").format(name=name))
        self._refresh()

    @property
    def image(self) -> QImage:
        """What it shows; null where that is nothing."""
        return self._image

    @property
    def is_pale(self) -> bool:
        """Whether what it shows is no longer true."""
        return self._pale

    @property
    def message(self) -> str:
        """What it has to say in place of a draft."""
        return self._message if self._image.isNull() else ""

    @property
    def written(self) -> str:
        """What of that is written in it: all or, where it is too small, nothing."""
        room = _inside(self._area()).toRect()
        needs = QFontMetrics(theme().font(FONT)).boundingRect(0, 0, room.width(), 10_000, CENTERED, self.message)
        return self.message if needs.width() <= room.width() and needs.height() <= room.height() else ""

    def show_image(self, image: QImage) -> None:
        """Show a draft."""
        self._image, self._pale = image, False
        self._refresh()

    def show_message(self, message: str) -> None:
        """Show words instead."""
        self._image, self._message = QImage(), message
        self._refresh()

    def set_pale(self, *, pale: bool) -> None:
        """Fade what is no longer true."""
        self._pale = pale
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The draft, or why there is none."""
        painter, looks = QPainter(self), theme()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = self._area()
        place = area if self._image.isNull() else fitted(self._image.size(), area)
        shape = QPainterPath()
        shape.addRoundedRect(place, 8, 8)
        if self._image.isNull():
            painter.fillPath(shape, looks.color("sunken"))
            painter.setPen(looks.color("text_muted"))
            painter.setFont(looks.font(FONT))
            painter.drawText(_inside(place), CENTERED, self.written)
        else:
            painter.save()
            painter.setClipPath(shape)
            painter.setOpacity(0.45 if self._pale else 1.0)
            painter.drawImage(place, self._image)
            painter.restore()
            self._paint_mark(painter, place)
        if self.hasFocus() or (self.underMouse() and self.isEnabled()):
            painter.setPen(QPen(looks.color("focus" if self.hasFocus() else "line_strong"), 2))
            painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), 9, 9)
        if self._named:
            self._paint_name(painter, QRectF(area.left(), place.bottom() + 2, area.width(), WORDS - 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other words fit."""
        super().resizeEvent(event)
        self._refresh()

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(3, 3, -3, -WORDS if self._named else -3)

    def _line(self, width: float) -> str:
        """Of its name what fits, if that says anything."""
        metrics = QFontMetrics(theme().font(FONT))
        whole = metrics.horizontalAdvance(self._name) <= width
        if whole or width < LEAST_OF_A_NAME:
            return self._name if whole else ""
        return metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, int(width))

    def _paint_name(self, painter: QPainter, below: QRectF) -> None:
        painter.setFont(theme().font(FONT))
        painter.setPen(theme().color("text_muted"))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._line(below.width()))

    def _paint_mark(self, painter: QPainter, place: QRectF) -> None:
        """Say in the picture itself that it is none to keep, where there is room for the word."""
        looks, word = theme(), self.tr("Draft")
        painter.setFont(looks.font(11))
        metrics = painter.fontMetrics()
        box = QRectF(place.left() + 6, place.top() + 6, metrics.horizontalAdvance(word) + 12, metrics.height() + 4)
        if not place.contains(box):
            return
        shape = QPainterPath()
        shape.addRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.fillPath(shape, looks.color("float"))
        painter.setPen(looks.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)

    def _refresh(self) -> None:
        self.setEnabled(not self._image.isNull())
        self.setAccessibleDescription(self.message)
        hidden_name = self._name if self._named and self._line(self._area().width()) != self._name else ""
        does = self.message or self.tr("Make this picture")
        self.setToolTip(f"{hidden_name}: {does}" if hidden_name else does)
        self.update()


def _inside(place: QRectF) -> QRectF:
    """Where words stand in a tile; a small one has little to give away."""
    aside, above = min(10.0, place.width() / 14), min(6.0, place.height() / 14)
    return place.adjusted(aside, above, -aside, -above)
