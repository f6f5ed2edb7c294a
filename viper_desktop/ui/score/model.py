"""The ranking as rows of a grid."""

from __future__ import annotations

from bisect import bisect_left
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viper_desktop.ui.score.ranking import Ranking, Scored
from viper_desktop.ui.widgets.rows import NO_PARENT, RowModel

if TYPE_CHECKING:
    from viper_desktop.domain.scores import Score


class Which(StrEnum):
    """What the grid shows."""

    ALL = "all"
    ABOVE = "above"
    BELOW = "below"


class ScoreModel(RowModel[Scored]):
    """All files, or those above or below the line; rows go in where they belong as scores arrive."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ranking = Ranking()
        self.threshold = 0.5
        self.which = Which.ALL

    def add(self, path: str, score: Score) -> None:
        """Take a scored file in."""
        scored = self.ranking.put(path, score)
        if not self._belongs(scored):
            return
        row = bisect_left(self.rows, scored.key, key=lambda other: other.key)
        self.beginInsertRows(NO_PARENT, row, row)
        self.rows.insert(row, scored)
        self.endInsertRows()

    def clear(self) -> None:
        """Begin anew."""
        self.ranking.clear()
        self.show_rows(())

    def set_threshold(self, threshold: float) -> None:
        """Move the line."""
        self.threshold = threshold
        if self.which is not Which.ALL:
            self._show()
        elif self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def set_which(self, which: Which) -> None:
        """Show all, or one side of the line."""
        if which is not self.which:
            self.which = which
            self._show()

    def is_above(self, scored: Scored) -> bool:
        """Whether a file is on the good side of the line."""
        return scored.score.value >= self.threshold

    def title(self, item: Scored) -> str:
        """Its file's name."""
        return Path(item.path).name

    def tip(self, item: Scored) -> str:
        """Its score and why."""
        return self.words(item)

    def file(self, item: Scored) -> str:
        """Files can be dragged to a tray or out of the window."""
        return item.path

    def words(self, scored: Scored) -> str:
        """A file's score and why, in words."""
        line = self.tr("{name}: {value}%, give or take {spread}%").format(
            name=Path(scored.path).name,
            value=round(100 * scored.score.value),
            spread=round(100 * scored.score.uncertainty),
        )
        return f"{line}\n{', '.join(scored.score.reasons)}" if scored.score.reasons else line

    def _belongs(self, scored: Scored) -> bool:
        return self.which is Which.ALL or self.is_above(scored) == (self.which is Which.ABOVE)

    def _show(self) -> None:
        self.show_rows(scored for scored in self.ranking.rows if self._belongs(scored))
