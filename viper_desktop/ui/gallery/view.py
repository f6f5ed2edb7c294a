"""The wall of pictures: justified rows, fast with thousands, walked with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from viper_desktop.ui.gallery.delegate import GalleryDelegate, heart_rect, star_rect
from viper_desktop.ui.gallery.justified import Rows, justified

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from viper_desktop.ui.gallery.model import GalleryModel
    from viper_desktop.ui.widgets.picture_cache import PictureCache

    Index = QModelIndex | QPersistentModelIndex

GAP = 8
MARGIN = 20
SMALLEST, LARGEST = 96, 420


class GalleryView(QAbstractItemView):
    """Shows a `GalleryModel`."""

    opened = Signal(QModelIndex)  # a click, Enter: somebody wants to say something
    heart_clicked = Signal(QModelIndex)
    star_clicked = Signal(QModelIndex)
    height_asked = Signal(int)  # Ctrl+wheel
    key_pressed = Signal(object)  # keys that the page knows: L, D, M, S, F, Delete

    def __init__(self, model: GalleryModel, cache: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = Rows()
        self._height = 180
        self._hovered = QPersistentModelIndex()
        self._gallery = model
        self.setAccessibleName(self.tr("Pictures"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self._delegate = GalleryDelegate(cache, self)
        self._delegate.arrived.connect(self._repaint_picture)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        model.modelReset.connect(self._lay_out)

    @property
    def rows(self) -> Rows:
        """The layout as it stands."""
        return self._rows

    def set_row_height(self, height: int) -> None:
        """Show pictures about that high, keeping what is in the middle of the view there."""
        if height == self._height:
            return
        middle = self.indexAt(self.viewport().rect().center())
        anchor = self.currentIndex() if self.currentIndex().isValid() else middle
        self._height = height
        self._lay_out()
        if anchor.isValid():
            self.scrollTo(anchor, QAbstractItemView.ScrollHint.PositionAtCenter)

    # --- geometry, as Qt asks for it -----------------------------------------------------------------------------

    def visualRect(self, index: Index) -> QRect:
        """Where a picture is in the viewport."""
        if not index.isValid() or index.row() >= len(self._rows.boxes):
            return QRect()
        box = self._rows.boxes[index.row()]
        return QRect(box.x + MARGIN, box.y + 4 - self.verticalOffset(), box.width, box.height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The picture at a point of the viewport."""
        row = self._rows.at(point.x() - MARGIN, point.y() - 4 + self.verticalOffset())
        return QModelIndex() if row is None else self._gallery.index(row)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a picture into view."""
        place, bar, view = self.visualRect(index), self.verticalScrollBar(), self.viewport().height()
        if place.isNull():
            return
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + place.center().y() - view // 2)
        elif place.top() < GAP:
            bar.setValue(bar.value() + place.top() - GAP)
        elif place.bottom() > view - GAP:
            bar.setValue(bar.value() + min(place.top() - GAP, place.bottom() - view + GAP))

    def horizontalOffset(self) -> int:
        """Never scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:
        """How far it is scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """None is."""
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads from the current picture."""
        count = len(self._rows.boxes)
        if not count:
            return QModelIndex()
        move, at = QAbstractItemView.CursorAction, self.currentIndex().row()
        if at < 0:
            return self._gallery.index(0)
        page = max(1, self.viewport().height() // (self._height + GAP))
        steps = {move.MoveLeft: -1, move.MovePrevious: -1, move.MoveRight: 1, move.MoveNext: 1}
        rows = {move.MoveUp: -1, move.MoveDown: 1, move.MovePageUp: -page, move.MovePageDown: page}
        if action in steps:
            target = at + steps[action]
        elif action in rows:
            target = self._rows.beside(at, rows[action])
        else:
            target = 0 if action == move.MoveHome else count - 1
        return self._gallery.index(min(count - 1, max(0, target)))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what a click is on."""
        index = self.indexAt(rect.center())
        selection = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What to repaint when the selection changes."""
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index).adjusted(-4, -4, 4, 4))
        return region

    def updateGeometries(self) -> None:
        """Tell the scroll bar how long the wall is."""
        bar, view = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._rows.height + MARGIN + 4 - view))
        bar.setPageStep(view)
        bar.setSingleStep(max(16, self._height // 3))
        super().updateGeometries()

    # --- events --------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew where the width changed, keeping the current picture in view."""
        super().resizeEvent(event)
        self._lay_out()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures of the rows that need it."""
        painter = QPainter(self.viewport())
        self._delegate.set_ratio(self.devicePixelRatioF())
        offset, dirty = self.verticalOffset() - 4, event.rect()
        current = self.currentIndex()
        for row in self._rows.between(dirty.top() + offset, dirty.bottom() + offset):
            index = self._gallery.index(row)
            option = QStyleOptionViewItem()
            option.rect = self.visualRect(index)
            if not option.rect.intersects(dirty):
                continue
            option.state = QStyle.StateFlag.State_Enabled
            if index == current:
                option.state |= QStyle.StateFlag.State_Selected
                if self.hasFocus():
                    option.state |= QStyle.StateFlag.State_HasFocus
            if index == self._hovered:
                option.state |= QStyle.StateFlag.State_MouseOver
            self._delegate.paint(painter, option, index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on heart or star marks; anywhere else it opens."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        box = self.visualRect(index)
        if heart_rect(box).contains(point):
            self.heart_clicked.emit(index)
        elif star_rect(box).contains(point):
            self.star_clicked.emit(index)
        else:
            self.opened.emit(index)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl+wheel changes the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = 24 if event.angleDelta().y() > 0 else -24
            self.height_asked.emit(min(LARGEST, max(SMALLEST, self._height + step)))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters that the page knows go to it; the rest walks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        event.setAccepted(False)
        self.key_pressed.emit(event)
        if not event.isAccepted():
            event.setAccepted(True)
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are marks here, not a search."""

    def _hover(self, index: QModelIndex) -> None:
        if index == self._hovered:
            return
        for touched in (self._hovered, index):
            self.viewport().update(self.visualRect(touched))
        self._hovered = QPersistentModelIndex(index)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if index.isValid() else Qt.CursorShape.ArrowCursor)

    def _repaint_picture(self, picture_id: str) -> None:
        index = self._gallery.index_of(picture_id)
        if index.isValid():
            self.viewport().update(self.visualRect(index))

    def _lay_out(self) -> None:
        ratios = [card.picture.width / max(1, card.picture.height) for card in self._gallery.cards]
        width = max(64, self.viewport().width() - 2 * MARGIN)
        self._rows = justified(ratios, width, self._height, GAP)
        self.updateGeometries()
        self.viewport().update()
