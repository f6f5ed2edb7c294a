"""One picture among those to be put in order."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.flow import FlowLayout
from viper_desktop.ui.widgets.image_view import covering
from viper_desktop.ui.widgets.layouts import empty

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from viper_desktop.ui.widgets.picture_cache import PictureCache

MIME = "application/x-viper-order"  # the dragged tile's place, decimal
SIDE = 156  # px of the picture before there is a row that says how much room there is
SMALLEST, LARGEST = 100, 200  # px of a picture in a row; where all in one would be smaller, they stand in two
GAP = 8
THUMBNAIL = 360  # px at which it is loaded, enough for a fine screen
LINE = 16  # px for each line of words below
FOOT = 8  # px around them
EDGE = 5  # px for the focus ring
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class OrderTile(QAbstractButton):
    """Shows its place; is dragged, or moved with control and an arrow."""

    walked = Signal(int)  # to a neighbor, by so many places
    moved = Signal(int)  # itself, by so many places

    def __init__(
        self, place: int, path: str, cache: PictureCache, *, words: str = "", fixed: bool = False, side: int = SIDE
    ) -> None:
        """Make it.

        Args:
            place: 0 being the best.
            words: what stands under it, line by line; the place where empty.
            fixed: whether it only shows.
        """
        super().__init__()
        self.place, self.path = place, path
        self._cache, self._fixed, self._side = cache, fixed, side
        self._lines = words.split("\n") if words else [str(place + 1)]
        self._press: QPoint | None = None
        self.setFixedSize(self.sizeHint())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if fixed else Qt.FocusPolicy.StrongFocus)
        name = self.tr("Place {n}").format(n=place + 1)
        said = ", ".join(self._lines)
        self.setAccessibleName(f"{name}: {said}" if words else name)
        if words:
            self.setToolTip(said)
        if not fixed:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.setAccessibleDescription(self.tr("Arrows walk, control with an arrow moves it, digits put it there"))
        cache.arrived.connect(self._take_arrived)  # a lambda would outlive the widget

    def show_picture(self, path: str) -> None:
        """Another picture stands at this place."""
        self.path = path
        self.update()

    def set_side(self, side: int) -> None:
        """Show the picture so large, px."""
        if side != self._side:
            self._side = side
            self.setFixedSize(self.sizeHint())

    def _take_arrived(self, _key: object) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        """A square with words under it."""
        return QSize(self._side + 2 * EDGE, self._side + FOOT + LINE * len(self._lines) + 2 * EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture and its place."""
        painter, looks = QPainter(self), theme()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = QRectF(EDGE, EDGE, self._side, self._side)
        shape = QPainterPath()
        shape.addRoundedRect(place, 8, 8)
        painter.fillPath(shape, looks.color("sunken"))
        pixmap = self._cache.file(self.path, THUMBNAIL) if self.path else None
        if pixmap is not None and not pixmap.isNull():
            middle = covering(QRectF(pixmap.rect()), place)
            painter.save()
            painter.setClipPath(shape)
            painter.drawPixmap(place, pixmap, middle)
            painter.restore()
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(looks.color("focus"), 2))
            painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 10, 10)
        painter.setPen(looks.color("text_muted"))
        painter.setFont(looks.font(12))
        for number, words in enumerate(self._lines):
            foot = QRectF(0, place.bottom() + FOOT - 2 + number * LINE, self.width(), LINE)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(foot, int(Qt.AlignmentFlag.AlignCenter), shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, with control they move the picture; a digit puts it at that place."""
        key = Qt.Key(event.key())
        if key in STEPS and not self._fixed:
            moving = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.moved if moving else self.walked).emit(STEPS[key])
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_8 and not event.modifiers() and not self._fixed:
            self.moved.emit(key - Qt.Key.Key_1 - self.place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._press = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag once the hand has gone far enough."""
        if self._fixed or self._press is None:
            return
        here = event.position().toPoint()
        if (here - self._press).manhattanLength() >= QApplication.startDragDistance():
            press, self._press = self._press, None
            self.setDown(False)
            self._drag(press)

    def _drag(self, press: QPoint) -> None:
        data = QMimeData()
        data.setData(MIME, str(self.place).encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        picture = self.grab()
        faint = picture.copy()
        faint.fill(QColor(0, 0, 0, 0))
        with QPainter(faint) as painter:
            painter.setOpacity(0.8)
            painter.drawPixmap(0, 0, picture)
        drag.setPixmap(faint)
        drag.setHotSpot(press)
        drag.exec(Qt.DropAction.MoveAction)


class OrderRow(QWidget):
    """The pictures from best to worst, wrapping where the line ends; takes a drop."""

    moved = Signal(int, int)  # from a place to a place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._flow = FlowLayout(self, GAP)
        self.tiles: list[OrderTile] = []

    def show_pictures(self, paths: tuple[str, ...], cache: PictureCache) -> None:
        """Lay pictures out, best first; the keyboard stays where it was."""
        before = [tile.path for tile in self.tiles]
        if before == list(paths):
            return
        focused = next((tile.path for tile in self.tiles if tile.hasFocus()), "")
        if len(before) != len(paths):
            self._make_tiles(paths, cache)
        for tile, path in zip(self.tiles, paths, strict=True):
            tile.show_picture(path)
            if focused and path == focused:
                tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_tiles(self, paths: tuple[str, ...], cache: PictureCache) -> None:
        empty(self._flow)
        self.tiles = [OrderTile(place, path, cache) for place, path in enumerate(paths)]
        for tile in self.tiles:
            tile.walked.connect(lambda by, tile=tile: self._walk(tile.place + by))
            tile.moved.connect(lambda by, tile=tile: self._move(tile.place, tile.place + by))
            self._flow.addWidget(tile)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the row, or two where one would be of tiny pictures."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        if not self.tiles:
            return
        side = self._side_of(len(self.tiles))
        if side < SMALLEST:
            side = self._side_of(ceil(len(self.tiles) / 2))
        for tile in self.tiles:
            tile.set_side(min(LARGEST, max(SMALLEST, side)))

    def _side_of(self, columns: int) -> int:
        """Px of a picture with so many in a row."""
        return (self.width() - (columns - 1) * GAP) // columns - 2 * EDGE

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only its own pictures."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the picture where the hand is."""
        start = int(bytes(event.mimeData().data(MIME).data()))
        event.acceptProposedAction()
        self._move(start, self._place_at(event.position().toPoint()))

    def _place_at(self, point: QPoint) -> int:
        """The place of the tile that is nearest to a point."""
        distances = [(tile.geometry().center() - point).manhattanLength() for tile in self.tiles]
        return distances.index(min(distances))

    def _walk(self, place: int) -> None:
        if 0 <= place < len(self.tiles):
            self.tiles[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _move(self, place: int, to: int) -> None:
        if place != to and 0 <= to < len(self.tiles):
            self.moved.emit(place, to)
