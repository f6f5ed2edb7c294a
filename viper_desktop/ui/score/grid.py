"""The grid of scored pictures: each with a bar for its score, paler where it is unsure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from viper_desktop.ui.score.model import ScoreModel
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.image_view import FullScreen, fitted
from viper_desktop.ui.widgets.picture_cache import PictureCache, PictureKey
from viper_desktop.ui.widgets.rows import ITEM

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent

    from viper_desktop.domain.scores import Score
    from viper_desktop.ui.score.ranking import Scored

    Index = QModelIndex | QPersistentModelIndex

SMALLEST, USUAL, LARGEST = 96, 168, 320  # px, the side of a picture's place
THUMBNAIL = 320
LARGE = 2400
FOOT = 26
BAR = 6


class ScoreDelegate(QStyledItemDelegate):
    """Draws one picture with its score."""

    def __init__(self, cache: PictureCache, model: ScoreModel, parent: QObject) -> None:
        super().__init__(parent)
        self.side = USUAL
        self.width = 0  # of a cell, px, so that a row fills the grid
        self._cache = cache
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A square and a line below."""
        return QSize(self.width or self.side + 16, self.side + FOOT + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it; what is below the line steps back."""
        scored: Scored = index.data(ITEM)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        looks = theme()
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        cell = QRectF(rect).adjusted(8, 6, -8, -6)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(looks.color("accent_soft"))
            painter.drawRoundedRect(cell.adjusted(-6, -4, 6, 4), 8, 8)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(looks.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(-5, -3, 5, 3), 8, 8)
        painter.setOpacity(1.0 if self._model.is_above(scored) else 0.42)
        place = QRectF(cell.left(), cell.top(), cell.width(), cell.height() - FOOT)
        self._paint_picture(painter, place, scored)
        foot = QRectF(cell.left(), cell.bottom() - FOOT + 4, cell.width(), FOOT - 4)
        paint_score(painter, foot, scored.score)
        painter.restore()

    def _paint_picture(self, painter: QPainter, place: QRectF, scored: Scored) -> None:
        pixmap = self._cache.get(PictureKey(THUMBNAIL, path=scored.path))
        if pixmap is None or pixmap.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("sunken"))
            painter.drawRoundedRect(place, 4, 4)
            return
        where = fitted(pixmap.size(), place)
        shape = QPainterPath()
        shape.addRoundedRect(where, 4, 4)
        painter.save()
        painter.setClipPath(shape)
        painter.drawPixmap(where, pixmap, QRectF(pixmap.rect()))
        painter.restore()


def paint_score(painter: QPainter, area: QRectF, score: Score) -> None:
    """A bar from 0 to 1: full up to what is sure, fading out over one standard deviation to either side."""
    looks = theme()
    words = 28.0
    track = QRectF(area.left(), area.center().y() - BAR / 2, area.width() - words - 6, BAR)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(looks.color("line"))
    painter.drawRoundedRect(track, BAR / 2, BAR / 2)
    low, high = max(0.0, score.value - score.uncertainty), min(1.0, score.value + score.uncertainty)
    full = QColor(looks.color("accent"))
    gone = QColor(full)
    gone.setAlpha(0)
    filled = QRectF(track.left(), track.top(), max(BAR, track.width() * high), BAR)
    shade = QLinearGradient(filled.topLeft(), filled.topRight())
    shade.setColorAt(0.0, full)
    shade.setColorAt(min(1.0, low / high if high else 0.0), full)
    shade.setColorAt(1.0, gone)
    painter.setBrush(shade)
    painter.drawRoundedRect(filled, BAR / 2, BAR / 2)
    x = track.left() + track.width() * score.value
    painter.setPen(QPen(looks.color("text"), 2))
    painter.drawLine(int(x), int(track.top() - 2), int(x), int(track.bottom() + 2))
    painter.setFont(looks.font(12, bold=True))
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(round(100 * score.value)))


class ScoreGrid(QListView):
    """Best first; Enter or F shows one large, Ctrl and the wheel change the size."""

    sized = Signal(int)

    def __init__(self, model: ScoreModel, cache: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self._large: FullScreen | None = None
        self._delegate = ScoreDelegate(cache, model, self)
        self.setAccessibleName(self.tr("Scored pictures, best first"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or the row's width would flicker
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.activated.connect(self.enlarge)
        cache.arrived.connect(self._arrived)

    @property
    def side(self) -> int:
        """The side of a picture's place, px."""
        return self._delegate.side

    def set_side(self, side: int) -> None:
        """Make the pictures smaller or larger."""
        self._delegate.side = min(LARGEST, max(SMALLEST, side))
        self._fill_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the rows anew."""
        self._fill_rows()
        super().resizeEvent(event)

    def _fill_rows(self) -> None:
        room = self.viewport().width() - 2
        cell = self.side + 16
        self._delegate.width = room // max(1, room // cell)
        self.scheduleDelayedItemsLayout()

    def paths(self) -> tuple[str, ...]:
        """Files of the selected pictures, best first."""
        rows = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return tuple(index.data(ITEM).path for index in rows)

    def enlarge(self, index: QModelIndex) -> None:
        """Show a picture over the whole screen."""
        scored: Scored = index.data(ITEM)
        key = PictureKey(LARGE, path=scored.path)
        pixmap = self._cache.get(key) or self._cache.get(PictureKey(THUMBNAIL, path=scored.path))
        if pixmap is None or pixmap.isNull():
            return
        self._large = FullScreen(pixmap.toImage(), scored.path, self)
        self._large.step_asked.connect(self._walk)
        self._large.destroyed.connect(self._forget_large)
        self._large.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F, as Enter does."""
        if event.key() == Qt.Key.Key_F and not event.modifiers() and self.currentIndex().isValid():
            self.enlarge(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.sized.emit(self.side + (16 if event.angleDelta().y() > 0 else -16))
            event.accept()
            return
        super().wheelEvent(event)

    def _forget_large(self) -> None:
        self._large = None

    def _walk(self, by: int) -> None:
        index = self.model().index(self.currentIndex().row() + by, 0)
        if index.isValid() and self._large is not None:
            self.setCurrentIndex(index)
            self._show_large(index.data(ITEM).path)

    def _show_large(self, path: str) -> None:
        pixmap = self._cache.get(PictureKey(LARGE, path=path)) or self._cache.get(PictureKey(THUMBNAIL, path=path))
        if pixmap is not None and self._large is not None:
            self._large.set_image(pixmap.toImage(), path)

    def _arrived(self, key: PictureKey) -> None:
        self.viewport().update()
        current = self.currentIndex()
        if key.size == LARGE and current.isValid() and self._large is not None:
            self._show_large(current.data(ITEM).path)
