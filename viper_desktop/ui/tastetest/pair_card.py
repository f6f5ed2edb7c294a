"""One judged pair, unveiled: which was in your taste, and which you chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from viper_desktop.domain.tastetest import Choice, Side
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.image_view import covering

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from viper_desktop.domain.tastetest import Pair
    from viper_desktop.ui.widgets.picture_cache import PictureCache

SIDE = 76  # px of one picture
THUMBNAIL = 160  # px at which it is loaded, enough for a fine screen
GAP, EDGE = 4, 4


class PairCard(QWidget):
    """Two small pictures as they stood; a line under your own, a heart on the one that you chose."""

    def __init__(self, pair: Pair, cache: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair, self._cache = pair, cache
        self.setFixedSize(self.sizeHint())
        chosen = {
            Choice.MINE: self.tr("{prompt}: you chose your own"),
            Choice.OTHER: self.tr("{prompt}: you chose the other"),
            Choice.NEITHER: self.tr("{prompt}: you chose neither"),
        }
        words = chosen[pair.choice].format(prompt=pair.prompt) if pair.choice else pair.prompt
        self.setAccessibleName(words)
        self.setToolTip(words)
        cache.arrived.connect(self._take_arrived)  # a lambda would outlive the widget

    def _take_arrived(self, _key: object) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        """Two squares side by side, with a line under them."""
        return QSize(2 * SIDE + GAP + 2 * EDGE, SIDE + 2 * EDGE + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for column, side in enumerate(Side):
            place = QRectF(EDGE + column * (SIDE + GAP), EDGE, SIDE, SIDE)
            self._paint_picture(painter, place, self._pair.path(side))
            mine = self._pair.mine_left is (side is Side.LEFT)
            if mine:
                painter.setPen(QPen(theme().color("accent"), 3))
                painter.drawLine(place.bottomLeft() + _DOWN, place.bottomRight() + _DOWN)
            if self._pair.choice is (Choice.MINE if mine else Choice.OTHER):
                self._paint_heart(painter, place)

    def _paint_picture(self, painter: QPainter, place: QRectF, path: str) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(place, 4, 4)
        painter.fillPath(shape, theme().color("sunken"))
        pixmap = self._cache.file(path, THUMBNAIL) if path else None
        if pixmap is None or pixmap.isNull():
            return
        middle = covering(QRectF(pixmap.rect()), place)
        painter.save()
        painter.setClipPath(shape)
        painter.drawPixmap(place, pixmap, middle)
        painter.restore()

    def _paint_heart(self, painter: QPainter, place: QRectF) -> None:
        spot = QRectF(place.right() - 24, place.top() + 4, 20, 20)
        back = QColor(theme().color("float"))
        back.setAlpha(225)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawEllipse(spot)
        heart = theme().pixmap("heart-filled", "like", 14, self.devicePixelRatioF())
        painter.drawPixmap(int(spot.left()) + 3, int(spot.top()) + 3, heart)


_DOWN = QRectF(0, 5, 0, 0).topLeft()  # the line's distance from the picture
