"""The two trays: pictures that somebody likes and doesn't, by which all others are scored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
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
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viper_desktop.domain.profile import Polarity
from viper_desktop.ui.importing import dropped_paths
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.empty_state import Glyph
from viper_desktop.ui.widgets.icon_button import IconButton
from viper_desktop.ui.widgets.image_view import covering
from viper_desktop.ui.widgets.labels import ElidedLabel, label
from viper_desktop.ui.widgets.picture_cache import PictureCache, PictureKey
from viper_desktop.ui.widgets.rows import ITEM, RowModel

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QPaintEvent

    Index = QModelIndex | QPersistentModelIndex

ENOUGH = 8
SIDE = 64
COLUMNS = 3  # beside the grid
FEWEST_ROWS = 3
HEAD, HINT = 64, 64  # px that a tray needs for its heading and margins, and for its hint
THUMBNAIL = 160


@dataclass(frozen=True, slots=True)
class Example:
    """A picture in a tray; without an id where it is a file from outside the library."""

    path: str
    title: str
    picture_id: str = ""


class TrayModel(RowModel[Example]):
    """Examples as rows."""

    @property
    def examples(self) -> tuple[Example, ...]:
        """All of them."""
        return tuple(self.rows)

    def show_examples(self, examples: Sequence[Example]) -> None:
        """Replace all rows, if they differ."""
        if tuple(examples) != self.examples:
            self.show_rows(examples)

    def tip(self, item: Example) -> str:
        """Its title."""
        return item.title

    def file(self, item: Example) -> str:
        """All can be dragged over."""
        return item.path


class TrayDelegate(QStyledItemDelegate):
    """A small square."""

    def __init__(self, cache: PictureCache, parent: QObject) -> None:
        super().__init__(parent)
        self._cache = cache

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A square with a little room."""
        return QSize(SIDE + 4, SIDE + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the middle of the picture."""
        example: Example = index.data(ITEM)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        place = QRectF(rect).adjusted(2, 2, -2, -2)
        key = (
            PictureKey(THUMBNAIL, picture_id=example.picture_id)
            if example.picture_id
            else PictureKey(THUMBNAIL, path=example.path)
        )
        pixmap = self._cache.get(key)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(place, 4, 4)
        painter.fillPath(shape, theme().color("sunken"))
        if pixmap is not None and not pixmap.isNull():
            painter.setClipPath(shape)
            painter.drawPixmap(place, pixmap, covering(QRectF(pixmap.rect()), place))
            painter.setClipping(False)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if focused or state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(theme().color("focus" if focused else "accent"), 4 if focused else 2))
            painter.drawRoundedRect(place, 4, 4)
        painter.restore()


class TrayView(QListView):
    """Small squares in rows; Delete takes one out, M moves it over."""

    removed = Signal(tuple)  # Examples
    crossed = Signal(tuple)  # Examples

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pictures, and faint places for those that would help."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("line"), 1, Qt.PenStyle.DashLine))
        step = SIDE + 4
        columns = max(1, self.viewport().width() // step)
        for place in range(self.model().rowCount(), ENOUGH):
            row, column = divmod(place, columns)
            top = row * step + 2.5 - self.verticalOffset()
            if top + SIDE <= self.viewport().height():  # half of one looks like a mistake
                painter.drawRoundedRect(QRectF(column * step + 2.5, top, SIDE - 1, SIDE - 1), 4, 4)
        painter.end()
        super().paintEvent(event)

    def chosen(self) -> tuple[Example, ...]:
        """The selected ones."""
        return tuple(index.data(ITEM) for index in self.selectedIndexes())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take out or move over."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.chosen())
        elif event.key() == Qt.Key.Key_M:
            self.crossed.emit(self.chosen())
        else:
            super().keyPressEvent(event)


class Tray(QFrame):
    """A heading, how many there are, and the pictures; takes files that are dropped on it."""

    files_dropped = Signal(list)  # paths
    add_wished = Signal()
    removed = Signal(tuple)
    crossed = Signal(tuple)

    def __init__(self, polarity: Polarity, cache: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.polarity = polarity
        self.setProperty("role", "tray")
        self.setAcceptDrops(True)
        liked = polarity is Polarity.LIKED
        name = self.tr("I like") if liked else self.tr("I don't")
        self.setAccessibleName(name)
        self.model = TrayModel(self)
        self.view = TrayView()
        self._set_up_view(name, cache)
        self._count = ElidedLabel("", "caption")  # gives way to the name
        self._hint = label("", "caption", wrap=True)
        add = IconButton(
            "plus", self.tr("Add pictures that I like") if liked else self.tr("Add pictures that I don't like")
        )
        add.clicked.connect(self.add_wished)
        add.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # the pictures give way, not the button
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph("heart" if liked else "cross", 18, "like" if liked else "dislike"))
        head.addWidget(label(name, "heading"))
        head.addWidget(self._count, 1)
        head.addWidget(add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._hint)
        layout.addWidget(self.view, 1)
        self.show_examples(())

    def _set_up_view(self, name: str, cache: PictureCache) -> None:
        view = self.view
        view.setAccessibleName(name)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMinimumHeight(SIDE // 2)
        view.setModel(self.model)
        view.setItemDelegate(TrayDelegate(cache, view))
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setMovement(QListView.Movement.Static)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setUniformItemSizes(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setDragEnabled(True)
        view.setAcceptDrops(False)  # the tray around it takes them
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setToolTip(self.tr("Drag a picture over to change your mind; Delete takes it out"))
        view.removed.connect(self.removed)
        view.crossed.connect(self.crossed)
        cache.arrived.connect(lambda _key: view.viewport().update())

    def show_examples(self, examples: Sequence[Example]) -> None:
        """Show these."""
        self.model.show_examples(examples)
        count = len(examples)
        self._count.setText(
            self.tr("{count} of {enough}").format(count=count, enough=ENOUGH) if count < ENOUGH else str(count)
        )
        self._hint.setVisible(not count)
        rows = max(FEWEST_ROWS, -(-count // COLUMNS))
        self.setMaximumHeight(theme().px(HEAD) + rows * (SIDE + 4) + (theme().px(HINT) if not count else 0))
        liked = self.polarity is Polarity.LIKED
        self._hint.setText(
            self.tr("Pictures that you like in the gallery come here by themselves. Or drop some.")
            if liked
            else self.tr("Pictures that you don't like come here by themselves. Or drop some.")
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            self._set_target(is_target=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The hand moved on."""
        self._set_target(is_target=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which files."""
        self._set_target(is_target=False)
        paths = dropped_paths(event)
        if paths:
            event.accept()
            self.files_dropped.emit(paths)

    def _set_target(self, *, is_target: bool) -> None:
        self.setProperty("target", is_target)
        self.style().polish(self)


def file_example(path: str) -> Example:
    """A file from outside the library."""
    return Example(path, Path(path).stem)
