"""Values as rows of a list: what it shows of each, what is spoken of it, and the file that can be dragged away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    Index = QModelIndex | QPersistentModelIndex

ITEM = Qt.ItemDataRole.UserRole  # the value itself
NO_PARENT = QModelIndex()

T = TypeVar("T")


class RowModel(QAbstractListModel, Generic[T]):
    """One row a value. Whoever changes `rows` tells Qt so, as `show_rows` does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[T] = []

    def tip(self, item: T) -> str:
        """What is shown of a value as a hand rests on it."""
        raise NotImplementedError

    def spoken(self, item: T) -> str:
        """What a screen reader says of it."""
        return self.tip(item)

    def title(self, item: T) -> str | None:
        """What a plain list shows of it; None where the delegate draws all."""
        return None

    def file(self, item: T) -> str:
        """What is dragged away with it; empty where nothing can be."""
        return ""

    def show_rows(self, rows: Iterable[T]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The value, or words for it."""
        item = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return item
            case Qt.ItemDataRole.ToolTipRole:
                return self.tip(item)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(item)
            case Qt.ItemDataRole.DisplayRole:
                return self.title(item)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What has a file can be dragged somewhere."""
        flags = super().flags(index)
        draggable = index.isValid() and bool(self.file(self.rows[index.row()]))
        return flags | Qt.ItemFlag.ItemIsDragEnabled if draggable else flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The files of the dragged rows."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self.file(self.rows[index.row()])) for index in indexes])
        return data
