"""One draft: pressed, the picture itself is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton

from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.image_view import fitted

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

WORDS = 20  # px below a draft for whose it is


class DraftTile(QAbstractButton):
    """Keeps showing the last draft, paler where it is no longer true, until the next one comes."""

    def __init__(self, name: str, *, named: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._named = name, named
        self._image = QImage()
        self._message = ""
        self._pale = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Make this picture"))
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
        """What it says in place of a draft."""
        return self._message if self._image.isNull() else ""

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
        area = QRectF(self.rect()).adjusted(3, 3, -3, -WORDS if self._named else -3)
        place = area if self._image.isNull() else fitted(self._image.size(), area)
        shape = QPainterPath()
        shape.addRoundedRect(place, 8, 8)
        if self._image.isNull():
            painter.fillPath(shape, looks.color("sunken"))
            painter.setPen(looks.color("text_muted"))
            painter.setFont(looks.font(12))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(place.adjusted(10, 6, -10, -6), flags, self._message)
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

    def _paint_name(self, painter: QPainter, below: QRectF) -> None:
        painter.setFont(theme().font(12))
        painter.setPen(theme().color("text_muted"))
        line = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, int(below.width()))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, line)

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
        self.update()
