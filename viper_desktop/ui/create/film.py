"""The film strip under the stage: every picture of this sitting, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from viper_desktop.domain.reactions import Stance
from viper_desktop.ui.create.session import Frame, Session, Stage
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.image_view import covering
from viper_desktop.ui.widgets.picture_cache import PictureCache, PictureKey
from viper_desktop.ui.widgets.rows import ITEM, NO_PARENT, RowModel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from viper_desktop.ui.state import AppState

    Index = QModelIndex | QPersistentModelIndex

SIDE = 72
THUMBNAIL = 192
MARKS = {
    Stance.LIKE: ("heart-filled", "like"),
    Stance.DISLIKE: ("cross", "dislike"),
    Stance.MIXED: ("half", "mixed"),
}


class FilmModel(RowModel[Frame]):
    """The session's frames as rows, newest first."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        session.added.connect(self._add)
        session.changed.connect(self._change)
        session.removed.connect(self._remove)

    def row_of(self, frame: Frame) -> int:
        """Which row, -1 where it is not there."""
        return self.rows.index(frame) if frame in self.rows else -1

    def tip(self, item: Frame) -> str:
        """What was asked for, and in which way."""
        label = item.shot.label
        return f"{item.recipe.prompt}, {label}" if label else item.recipe.prompt

    def file(self, item: Frame) -> str:
        """A made picture's."""
        return item.path if item.stage is Stage.MADE else ""

    def refresh(self) -> None:
        """Marks may have changed."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def _add(self, frames: tuple[Frame, ...]) -> None:
        self.beginInsertRows(NO_PARENT, 0, len(frames) - 1)
        self.rows[:0] = frames
        self.endInsertRows()

    def _change(self, frame: Frame) -> None:
        row = self.row_of(frame)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _remove(self, frames: tuple[Frame, ...]) -> None:
        for frame in frames:
            row = self.row_of(frame)
            if row >= 0:
                self.beginRemoveRows(NO_PARENT, row, row)
                del self.rows[row]
                self.endRemoveRows()


class FilmDelegate(QStyledItemDelegate):
    """A small square of each picture, with the mark that it got."""

    def __init__(self, state: AppState, cache: PictureCache, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._cache = cache

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A square with room for the frame."""
        return QSize(SIDE + 8, SIDE + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        frame: Frame = index.data(ITEM)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        looks, place = theme(), QRectF(rect).adjusted(4, 4, -4, -4)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(place, 4, 4)
        painter.fillPath(shape, looks.color("sunken"))
        painter.setClipPath(shape)
        picture = self._picture(frame)
        if picture is not None and not picture.isNull():
            painter.setOpacity(1.0 if frame.stage is Stage.MADE else 0.6)
            painter.drawPixmap(place, picture, covering(QRectF(picture.rect()), place))
            painter.setOpacity(1.0)
        if frame.stage is Stage.GROWING and frame.total:
            bar = QRectF(place.left(), place.bottom() - 3, place.width() * frame.done / frame.total, 3)
            painter.fillRect(bar, looks.color("accent"))
        elif frame.stage is Stage.FAILED:
            icon = looks.pixmap("warning", "error", 20, painter.device().devicePixelRatioF())
            painter.drawPixmap(int(place.center().x()) - 10, int(place.center().y()) - 10, icon)
        self._paint_mark(painter, frame, place)
        painter.setClipping(False)
        if state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(looks.color("focus" if focused else "accent"), 4 if focused else 2))
            painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 6, 6)
        painter.restore()

    def _picture(self, frame: Frame) -> QPixmap | None:
        if frame.stage is Stage.MADE:
            return self._cache.get(PictureKey(THUMBNAIL, path=frame.path))
        return None if frame.preview.isNull() else QPixmap.fromImage(frame.preview)

    def _paint_mark(self, painter: QPainter, frame: Frame, place: QRectF) -> None:
        reaction = self._state.reactions.get(frame.picture.id) if frame.picture else None
        if reaction is None or reaction.stance is None:
            return
        icon, color = MARKS[reaction.stance]
        spot = QRectF(place.right() - 22, place.top() + 2, 20, 20)
        back = QColor(theme().color("float"))
        back.setAlpha(220)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawEllipse(spot)
        pixmap = theme().pixmap(icon, color, 14, painter.device().devicePixelRatioF())
        painter.drawPixmap(int(spot.left()) + 3, int(spot.top()) + 3, pixmap)


class Film(QListView):
    """A row that scrolls sideways."""

    chosen = Signal(object)  # Frame
    removed = Signal(object)  # Frame

    def __init__(self, state: AppState, session: Session, cache: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pictures of this sitting"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setFixedHeight(SIDE + 8 + 14)
        self.film = FilmModel(session, self)
        self.setModel(self.film)
        self.setItemDelegate(FilmDelegate(state, cache, self))
        self.selectionModel().currentChanged.connect(self._take)
        cache.arrived.connect(lambda _key: self.viewport().update())
        state.reactions_changed.connect(self.film.refresh)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the picture away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentIndex().isValid():
            self.removed.emit(self.currentIndex().data(ITEM))
        else:
            super().keyPressEvent(event)

    def show_frame(self, frame: Frame) -> None:
        """Mark the frame that is on the stage, without saying so."""
        row = self.film.row_of(frame)
        index = self.film.index(row) if row >= 0 else QModelIndex()
        if index != self.currentIndex():
            blocked = self.selectionModel().blockSignals(True)
            self.setCurrentIndex(index)
            self.selectionModel().blockSignals(blocked)
            self.viewport().update()
        if index.isValid():
            self.scrollTo(index)

    def _take(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(ITEM))
