"""The ranking as rows of a grid."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl

from viper_desktop.ui.score.ranking import Ranking, Scored

if TYPE_CHECKING:
    from viper_desktop.domain.scores import Score

    Index = QModelIndex | QPersistentModelIndex

SCORED = Qt.ItemDataRole.UserRole
NO_PARENT = QModelIndex()


class Which(StrEnum):
    """What the grid shows."""

    ALL = "all"
    ABOVE = "above"
    BELOW = "below"


class ScoreModel(QAbstractListModel):
    """All files, or those above or below the line; rows go in where they belong as scores arrive."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ranking = Ranking()
        self.threshold = 0.5
        self.which = Which.ALL
        self._shown: list[Scored] = []

    def add(self, path: str, score: Score) -> None:
        """Take a scored file in."""
        scored = self.ranking.put(path, score)
        if not self._belongs(scored):
            return
        row = bisect_left(self._shown, scored.key, key=lambda other: other.key)
        self.beginInsertRows(NO_PARENT, row, row)
        self._shown.insert(row, scored)
        self.endInsertRows()

    def clear(self) -> None:
        """Begin anew."""
        self.beginResetModel()
        self.ranking.clear()
        self._shown = []
        self.endResetModel()

    def set_threshold(self, threshold: float) -> None:
        """Move the line."""
        self.threshold = threshold
        if self.which is not Which.ALL:
            self._show()
        elif self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def set_which(self, which: Which) -> None:
        """Show all, or one side of the line."""
        if which is not self.which:
            self.which = which
            self._show()

    def is_above(self, scored: Scored) -> bool:
        """Whether a file is on the good side of the line."""
        return scored.score.value >= self.threshold

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """One row a file."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The scored file, or words for it."""
        scored = self._shown[index.row()]
        if role == SCORED:
            return scored
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(scored)
        if role == Qt.ItemDataRole.DisplayRole:
            return Path(scored.path).name
        return None

    def words(self, scored: Scored) -> str:
        """A file's score and why, in words."""
        line = self.tr("{name}: {value}%, give or take {spread}%").format(
            name=Path(scored.path).name,
            value=round(100 * scored.score.value),
            spread=round(100 * scored.score.uncertainty),
        )
        return f"{line}\n{', '.join(scored.score.reasons)}" if scored.score.reasons else line

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Files can be dragged to a tray or out of the window."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The files."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._shown[index.row()].path) for index in indexes])
        return data

    def _belongs(self, scored: Scored) -> bool:
        return self.which is Which.ALL or self.is_above(scored) == (self.which is Which.ABOVE)

    def _show(self) -> None:
        self.beginResetModel()
        self._shown = [scored for scored in self.ranking.rows if self._belongs(scored)]
        self.endResetModel()
