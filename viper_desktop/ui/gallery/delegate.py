"""Paints one picture of the gallery with its marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viper_desktop.domain.reactions import Stance
from viper_desktop.ui.gallery.model import CARD, REACTION, STARRED
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.image_view import fitted
from viper_desktop.ui.widgets.picture_cache import PictureCache, PictureKey

if TYPE_CHECKING:
    from viper_desktop.domain.pictures import Picture

    Index = QModelIndex | QPersistentModelIndex

RADIUS = 6.0
BUTTON = 32  # side of the heart and the star, in pixels
HEIGHTS = (128, 192, 288, 432, 648, 972)  # thumbnails are made at these heights only
MARKS = {Stance.LIKE: ("heart-filled", "like"), Stance.DISLIKE: ("cross", "dislike"), Stance.MIXED: ("half", "mixed")}


def thumbnail_height(shown: float) -> int:
    """The kept thumbnail height that serves a picture shown at that many device pixels."""
    return next((height for height in HEIGHTS if height >= shown * 0.9), HEIGHTS[-1])


def heart_rect(box: QRect) -> QRect:
    """Where the heart is while the pointer is over a picture."""
    return QRect(box.right() - BUTTON - 3, box.bottom() - BUTTON - 3, BUTTON, BUTTON)


def star_rect(box: QRect) -> QRect:
    """Where the star is."""
    return QRect(box.right() - BUTTON - 3, box.top() + 4, BUTTON, BUTTON)


class GalleryDelegate(QStyledItemDelegate):
    """A thumbnail with round corners, marks on it, and over the hovered one its title, heart and star."""

    arrived = Signal(str)  # a picture id whose thumbnail can be painted now

    def __init__(self, cache: PictureCache, parent: QWidget) -> None:
        super().__init__(parent)
        self._cache = cache
        self._ratio = 1.0
        cache.arrived.connect(lambda key: self.arrived.emit(key.picture_id))

    def set_ratio(self, ratio: float) -> None:
        """Device pixels per pixel of the screen that the view is on."""
        self._ratio = ratio

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The view lays out; this is for nobody."""
        return option.rect.size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one picture."""
        looks = theme()
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS, RADIUS)
        painter.setClipPath(shape)
        painter.fillRect(box, looks.color("sunken"))
        card = index.data(CARD)
        self._paint_picture(painter, card.picture, option.rect)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        reaction = index.data(REACTION)
        stance = reaction.stance if reaction is not None else None
        if hovered:
            self._paint_title(painter, option.rect, card.picture.title)
            liked = stance is Stance.LIKE
            self._paint_icon(painter, heart_rect(option.rect), "heart-filled" if liked else "heart")
        starred = bool(index.data(STARRED))
        if starred or hovered:
            self._paint_icon(painter, star_rect(option.rect), "star-filled" if starred else "star")
        if reaction is not None:
            self._paint_mark(painter, option.rect, stance)
        painter.setClipping(False)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(looks.color("wall"), 2))
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), RADIUS - 2, RADIUS - 2)
            painter.setPen(QPen(looks.color("accent"), 4 if focused else 3))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.restore()

    def _paint_picture(self, painter: QPainter, picture: Picture, box: QRect) -> None:
        height = thumbnail_height(box.height() * self._ratio)
        pixmap = self._cache.thumbnail(picture.id, height)
        if pixmap is None:
            pixmap = self._other_size(picture.id)
        if pixmap is None:
            return
        if pixmap.isNull():
            side = min(28, box.height() // 2)
            icon = theme().pixmap("warning", "text_faint", side, self._ratio)
            painter.drawPixmap(box.center() - QPoint(side // 2, side // 2), icon)
            return
        own = pixmap.width() / max(1, pixmap.height())
        there = box.width() / max(1, box.height())
        if abs(own / there - 1) < 0.06:  # rounding of rows, not another shape
            painter.drawPixmap(box, pixmap)
        else:
            painter.drawPixmap(fitted(pixmap.size(), QRectF(box)), pixmap, QRectF(pixmap.rect()))

    def _other_size(self, picture_id: str) -> QPixmap | None:
        for height in HEIGHTS:
            pixmap = self._cache.peek(PictureKey(height, picture_id=picture_id))
            if pixmap is not None and not pixmap.isNull():
                return pixmap
        return None

    def _paint_title(self, painter: QPainter, box: QRect, title: str) -> None:
        shade = QLinearGradient(0, box.bottom() - 64, 0, box.bottom())
        shade.setColorAt(0, QColor(0, 0, 0, 0))
        shade.setColorAt(1, QColor(0, 0, 0, 190))
        painter.fillRect(box, shade)
        painter.setPen(QColor(255, 255, 255))
        painter.setFont(theme().font(12, bold=True))
        place = box.adjusted(12, 0, -BUTTON - 8, -11)
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, shown)

    def _paint_icon(self, painter: QPainter, place: QRect, icon: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 90))
        painter.drawEllipse(place.adjusted(2, 2, -2, -2))
        inner = place.adjusted(8, 8, -8, -8)
        painter.drawPixmap(inner.topLeft(), theme().white(icon, inner.width(), self._ratio))

    def _paint_mark(self, painter: QPainter, box: QRect, stance: Stance | None) -> None:
        icon, color = MARKS[stance] if stance is not None else ("comment", "text")
        looks = theme()
        place = QRect(box.left() + 7, box.top() + 7, 24, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(looks.color("float"))
        painter.drawEllipse(place)
        painter.drawPixmap(place.topLeft() + QPoint(4, 4), looks.pixmap(icon, color, 16, self._ratio))
