"""What is scored so far: how the scores are spread, the line, the grid, and what to do with the best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from viper_desktop.domain.events import Event, FileWritten
from viper_desktop.domain.requests import CopyFiles, ExportScores
from viper_desktop.ui.score.grid import LARGEST, SMALLEST, USUAL, ScoreGrid
from viper_desktop.ui.score.histogram import Histogram
from viper_desktop.ui.score.model import ScoreModel, Which
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets import choose
from viper_desktop.ui.widgets.flow import FlowLayout
from viper_desktop.ui.widgets.icon_button import IconButton, TextButton
from viper_desktop.ui.widgets.labels import label
from viper_desktop.ui.widgets.list_dialog import ListDialog
from viper_desktop.ui.widgets.segments import Segments
from viper_desktop.ui.widgets.sliders import BareSlider

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viper_desktop.domain.scores import Score
    from viper_desktop.ui.state import AppState
    from viper_desktop.ui.widgets.picture_cache import PictureCache

TOOL_HEIGHT = 34
HISTOGRAM_FROM = 420  # px of height; in a lower window the pictures need it all


class Ranked(QWidget):
    """Histogram above, tools below it, the grid under all; `export` and `copy_best` stand above it."""

    def __init__(self, state: AppState, cache: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._unreadable: dict[str, str] = {}
        self.model = ScoreModel(self)
        self.grid = ScoreGrid(self.model, cache)
        self.histogram = Histogram()
        self._make_tools()
        tools = QWidget()
        row = FlowLayout(tools, 8)
        for widget in (self.filter, self.counted, self.unreadable, self.sizer):
            widget.setMinimumHeight(theme().px(TOOL_HEIGHT))  # so that words and buttons share a middle line
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.histogram)
        layout.addWidget(tools)
        layout.addWidget(self.grid, 1)
        self.histogram.threshold_changed.connect(self._take_threshold)
        self.filter.chosen.connect(lambda name: self.model.set_which(Which(name)))
        self.sizer.valueChanged.connect(self.grid.set_side)
        self.grid.sized.connect(self.sizer.setValue)
        self.clear()

    def _make_tools(self) -> None:
        self.filter = Segments(
            (
                (Which.ALL, self.tr("All")),
                (Which.ABOVE, self.tr("The best")),
                (Which.BELOW, self.tr("The rest")),
            ),
            self.tr("Show"),
        )
        self.counted = label("", "muted")
        self.sizer = BareSlider(self.tr("Size of the pictures"), SMALLEST, LARGEST, USUAL)
        self.sizer.setFixedWidth(96)
        self.unreadable = TextButton("", self._show_unreadable, role="link")
        export, copy = self.tr("Export CSV …"), self.tr("Copy the best to …")
        self.export = IconButton("export", export, self.choose_csv, text=export, role="")
        self.copy_best = IconButton("copy", copy, self.choose_copy_folder, text=copy, role="")

    # --- content -------------------------------------------------------------------------------------------------

    def clear(self) -> None:
        """Begin anew."""
        self.model.clear()
        self._unreadable = {}
        self._refresh()

    def add(self, scored: Iterable[tuple[str, Score]]) -> None:
        """Take scored files in."""
        for path, score in scored:
            self.model.add(path, score)
        self._refresh()

    def add_unreadable(self, path: str, sentence: str) -> None:
        """Note a file that could not be read, and why."""
        self._unreadable[path] = sentence
        self._refresh()

    def _refresh(self) -> None:
        ranking = self.model.ranking
        self.histogram.set_bins(ranking.bins())
        above, bad = len(ranking.above(self.model.threshold)), len(self._unreadable)
        count = {"above": above, "all": len(ranking.rows)}
        self.counted.setText(self.tr("{above} of {all}").format(**count))
        self.counted.setAccessibleName(self.tr("{above} of {all} are right of the line").format(**count))
        self.counted.setToolTip(self.counted.accessibleName())
        self.unreadable.setVisible(bad > 0)
        self.unreadable.setText(
            self.tr("1 file could not be read") if bad == 1 else self.tr("{n} files could not be read").format(n=bad)
        )

    def _take_threshold(self, threshold: float) -> None:
        self.model.set_threshold(threshold)
        self._refresh()

    def _show_unreadable(self) -> None:
        lines = [f"{path}: {sentence}" for path, sentence in self._unreadable.items()]
        ListDialog(self.tr("Files that could not be read"), lines, self).open()

    def make_room(self, height: int) -> None:
        """In a low window the histogram gives way."""
        self.histogram.setVisible(height > HISTOGRAM_FROM)

    # --- files ---------------------------------------------------------------------------------------------------

    def choose_csv(self) -> None:
        """Ask where the table goes."""
        choose.save_as(self, self.tr("Export scores"), "scores.csv", self.tr("Table (*.csv)"), self.export_to)

    def export_to(self, path: str) -> None:
        """Write all scores, best first."""
        rows = tuple(
            (row.path, row.score.value, row.score.uncertainty, "; ".join(row.score.reasons))
            for row in self.model.ranking.rows
        )
        self._state.ask(ExportScores(path, rows), self._written)

    def choose_copy_folder(self) -> None:
        """Ask where the best go."""
        choose.folder(self, self.tr("Copy the best to"), self.copy_best_to)

    def copy_best_to(self, folder: str) -> None:
        """Copy the selected pictures, or all right of the line where none is selected."""
        paths = self.grid.paths() or tuple(row.path for row in self.model.ranking.above(self.model.threshold))
        if paths:
            self._state.ask(CopyFiles(paths, folder), self._written)

    def _written(self, event: Event) -> None:
        if not isinstance(event, FileWritten):
            return
        if event.count == 1:
            self._state.toast(self.tr("Written to {path}").format(path=event.path))
        else:
            self._state.toast(self.tr("{n} files copied to {path}").format(n=event.count, path=event.path))
