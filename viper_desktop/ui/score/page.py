"""The Score page: drop a folder, and it is ranked by how much you would like each picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from viper_desktop.domain.events import (
    Event,
    FileWritten,
    JobCancelled,
    JobFailed,
    JobFinished,
    Note,
    PictureScored,
    PictureUnreadable,
    Progress,
)
from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.requests import CopyFiles, ExportScores, ScoreRequest
from viper_desktop.ui.page import Page
from viper_desktop.ui.score.examples import Examples
from viper_desktop.ui.score.grid import LARGEST, SMALLEST, USUAL, ScoreGrid
from viper_desktop.ui.score.histogram import Histogram
from viper_desktop.ui.score.model import ScoreModel, Which
from viper_desktop.ui.score.trays import Tray
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets import choose
from viper_desktop.ui.widgets.empty_state import EmptyState
from viper_desktop.ui.widgets.flow import FlowLayout
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import ElidedLabel, label
from viper_desktop.ui.widgets.list_dialog import ListDialog
from viper_desktop.ui.widgets.picture_cache import PictureCache
from viper_desktop.ui.widgets.segments import Segments
from viper_desktop.ui.widgets.sliders import BareSlider

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent

    from viper_desktop.domain.scores import Score
    from viper_desktop.ui.state import AppState

TRAYS_WIDTH = 228
REFRESH_MS = 80  # the grid follows the scores this closely, however fast they come …
ROWS_A_MS = 15  # … and less so when it is long, since Qt lays all of it out anew each time
TOOL_HEIGHT = 34
NARROW = 720  # below this the trays lie above the grid
KINDS = "*.png *.jpg *.jpeg *.webp *.tif *.tiff *.gif *.avif *.bmp"


class ScorePage(Page):
    """Trays on the left; histogram and grid on the right."""

    name = "score"
    icon = "score"

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.setMinimumSize(360, 320)
        self.setAcceptDrops(True)
        self._cache = PictureCache(state, self)
        self._queries: tuple[str, ...] = ()
        self._used: tuple[tuple[str, ...], ...] = ()  # the trays that the shown scores are by
        self._job = ""
        self._unreadable: dict[str, str] = {}
        self._soon = QTimer(self, interval=REFRESH_MS, singleShot=True)
        self._soon.timeout.connect(self._refresh)
        self._arrived: list[tuple[str, Score]] = []  # scored, and not in the grid yet
        self.examples = Examples(state, self)
        self.model = ScoreModel(self)
        self._make_parts()
        self._lay_out()
        self._listen()
        self._refresh()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Score")

    # --- making --------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.trays = {polarity: Tray(polarity, self._cache) for polarity in Polarity}
        self.choose_button = TextButton(self.tr("Choose a folder …"), self.choose_folder, icon="folder")
        self.what = ElidedLabel("", "muted")
        self.rank_again = TextButton(self.tr("Score again"), self.score_again, role="primary")
        self.stop = TextButton(self.tr("Stop"), self.cancel, icon="stop")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How many are scored"))
        self.note = label("", "caption", wrap=True)
        self.histogram = Histogram()
        self.filter = Segments(
            (
                (Which.ALL, self.tr("All")),
                (Which.ABOVE, self.tr("Right of the line")),
                (Which.BELOW, self.tr("Left of it")),
            ),
            self.tr("Show"),
        )
        self.counted = label("", "muted")
        self.sizer = BareSlider(self.tr("Size of the pictures"), SMALLEST, LARGEST, USUAL)
        self.sizer.setFixedWidth(110)
        self.unreadable = TextButton("", self._show_unreadable, role="link")
        self.export = TextButton(self.tr("Export CSV …"), self.choose_csv)
        self.copy_best = TextButton(self.tr("Copy the best to …"), self.choose_copy_folder)
        self.grid = ScoreGrid(self.model, self._cache)
        self.empty = EmptyState("score", "", "")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.choose_button)
        head.addWidget(self.what, 1)
        head.addWidget(self.rank_again)
        head.addWidget(self.stop)
        tools = QWidget()
        row = FlowLayout(tools, 8)
        for widget in (self.filter, self.counted, self.unreadable, self.sizer, self.export, self.copy_best):
            widget.setMinimumHeight(theme().px(TOOL_HEIGHT))  # so that words and buttons share a middle line
            row.addWidget(widget)
        ranked = QWidget()
        inside = QVBoxLayout(ranked)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.histogram)
        inside.addWidget(tools)
        inside.addWidget(self.grid, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(ranked)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(head)
        right.addWidget(self.progress)
        right.addWidget(self.note)
        right.addWidget(self._stack, 1)
        self._tray_box = QWidget()
        self._trays_layout = QVBoxLayout(self._tray_box)
        self._trays_layout.setContentsMargins(0, 0, 0, 0)
        self._trays_layout.setSpacing(12)
        for tray in self.trays.values():
            self._trays_layout.addWidget(tray, 1)
        self._body = QHBoxLayout(self)
        self._body.setContentsMargins(20, 4, 20, 12)
        self._body.setSpacing(20)
        self._body.addWidget(self._tray_box)
        self._body.addLayout(right, 1)

    def _listen(self) -> None:
        self.examples.changed.connect(self._refresh_trays)
        for polarity, tray in self.trays.items():
            tray.files_dropped.connect(lambda paths, side=polarity: self.examples.put(paths, side))
            tray.crossed.connect(lambda gone, side=polarity: self.examples.put((e.path for e in gone), side.other))
            tray.removed.connect(self.examples.take_out)
            tray.add_wished.connect(lambda side=polarity: self._choose_examples(side))
        self.histogram.threshold_changed.connect(self._take_threshold)
        self.filter.chosen.connect(lambda name: self.model.set_which(Which(name)))
        self.sizer.valueChanged.connect(self.grid.set_side)
        self.grid.sized.connect(self.sizer.setValue)
        self.state.profile_switched.connect(lambda _id: self._forget())

    # --- scoring -------------------------------------------------------------------------------------------------

    def accepts_paths(self, paths: list[str]) -> bool:
        """Whatever is dropped on this page is scored."""
        self.score(tuple(paths))
        return True

    def score(self, paths: tuple[str, ...]) -> None:
        """Score these files and folders by the trays; a run that is under way stops."""
        self._queries = paths
        self.score_again()

    def score_again(self) -> None:
        """Score the same files by the trays as they are now."""
        if not self._queries:
            return
        self._begin()
        if not self._can_score():
            self._refresh()
            return
        if self._job:
            self.state.cancel(self._job)
        liked, disliked = (self.examples.paths(polarity) for polarity in (Polarity.LIKED, Polarity.DISLIKED))
        self._used = (liked, disliked)
        request = ScoreRequest(liked, disliked, self._queries)
        self._job = self.state.ask(request, self._take)
        self._refresh()

    def cancel(self) -> None:
        """Stop; what is scored stays."""
        if self._job:
            self.state.cancel(self._job)

    def tells(self, note: Note) -> bool:
        """How far its own scores can be trusted stands above them."""
        return note.job_id == self._job

    def _begin(self) -> None:
        self._arrived.clear()
        self.model.clear()
        self._unreadable = {}
        self.note.setText("")
        self.progress.setRange(0, 0)

    def _take(self, event: Event) -> None:
        if event.job_id != self._job:
            return
        match event:
            case PictureScored(path=path, score=score):
                self._arrived.append((path, score))
            case PictureUnreadable(path=path, sentence=sentence):
                self._unreadable[path] = sentence
            case Progress(done=done, total=total):
                self.progress.setRange(0, total)
                self.progress.setValue(done)
            case Note(sentence=sentence):
                self.note.setText(sentence)
            case JobFinished() | JobCancelled() | JobFailed():
                self._job = ""
                self._refresh()
                return
        if not self._soon.isActive():
            self._soon.start(max(REFRESH_MS, self.model.rowCount() // ROWS_A_MS))

    def _forget(self) -> None:
        self.cancel()
        self._queries, self._used = (), ()
        self._begin()
        self._refresh()

    # --- showing -------------------------------------------------------------------------------------------------

    def _can_score(self) -> bool:
        return all(self.examples.paths(polarity) for polarity in Polarity)

    def _refresh_trays(self) -> None:
        for polarity, tray in self.trays.items():
            tray.show_examples(self.examples.side(polarity))
        self._refresh()

    def _refresh(self) -> None:
        self._soon.stop()
        for path, score in self._arrived:
            self.model.add(path, score)
        self._arrived.clear()
        rows, busy = self.model.ranking.rows, bool(self._job)
        self.histogram.set_bins(self.model.ranking.bins())
        trays = tuple(self.examples.paths(polarity) for polarity in (Polarity.LIKED, Polarity.DISLIKED))
        stale = bool(self._queries) and not busy and trays != self._used and self._can_score()
        self.rank_again.setVisible(stale)
        self.stop.setVisible(busy)
        self.choose_button.setVisible(bool(self._queries))
        self.progress.setVisible(busy)
        self.note.setVisible(bool(self.note.text()))
        self.what.setText(self._say_what())
        self._stack.setCurrentIndex(1 if rows else 0)
        self._say_empty(busy=busy)
        self.counted.setText(
            self.tr("{above} of {all} right of the line").format(
                above=len(self.model.ranking.above(self.model.threshold)), all=len(rows)
            )
        )
        bad = len(self._unreadable)
        self.unreadable.setVisible(bad > 0)
        self.unreadable.setText(
            self.tr("1 file could not be read") if bad == 1 else self.tr("{n} files could not be read").format(n=bad)
        )
        for button in (self.export, self.copy_best):
            button.setEnabled(bool(rows))

    def _say_what(self) -> str:
        if not self._queries:
            return ""
        if len(self._queries) == 1:
            return Path(self._queries[0]).name
        return self.tr("{n} files and folders").format(n=len(self._queries))

    def _say_empty(self, *, busy: bool) -> None:
        if busy:
            self.empty.say(
                "score", self.tr("Looking at your pictures …"), self.tr("The best come first as they are scored.")
            )
        elif not self._can_score():
            self.empty.say(
                "heart",
                self.tr("First, a few that you like and a few that you don't"),
                self.tr("Eight on each side are good. Mark them in the gallery, or drop files on the trays."),
                ((self.tr("Go to the gallery"), lambda: self.state.show_page("gallery")),),
            )
        else:
            self.empty.say(
                "folder",
                self.tr("Drop a folder of pictures here"),
                self.tr("Any pictures. They are ranked by how much you would like them, and stay where they are."),
                ((self.tr("Choose a folder …"), self.choose_folder),),
            )

    def _take_threshold(self, threshold: float) -> None:
        self.model.set_threshold(threshold)
        self._refresh()

    def _show_unreadable(self) -> None:
        lines = [f"{path}: {sentence}" for path, sentence in self._unreadable.items()]
        ListDialog(self.tr("Files that could not be read"), lines, self).open()

    # --- files ---------------------------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Ask which folder to score."""
        choose.folder(self, self.tr("Score a folder"), lambda path: self.score((path,)))

    def _choose_examples(self, polarity: Polarity) -> None:
        kinds = self.tr("Pictures ({kinds})").format(kinds=KINDS)
        choose.files(self, self.tr("Add pictures"), kinds, lambda paths: self.examples.put(paths, polarity))

    def choose_csv(self) -> None:
        """Ask where the table goes."""
        choose.save_as(self, self.tr("Export scores"), "scores.csv", self.tr("Table (*.csv)"), self.export_to)

    def export_to(self, path: str) -> None:
        """Write all scores, best first."""
        rows = tuple(
            (row.path, row.score.value, row.score.uncertainty, "; ".join(row.score.reasons))
            for row in self.model.ranking.rows
        )
        self.state.ask(ExportScores(path, rows), self._written)

    def choose_copy_folder(self) -> None:
        """Ask where the best go."""
        choose.folder(self, self.tr("Copy the best to"), self.copy_best_to)

    def copy_best_to(self, folder: str) -> None:
        """Copy the selected pictures, or all right of the line where none is selected."""
        paths = self.grid.paths() or tuple(row.path for row in self.model.ranking.above(self.model.threshold))
        if paths:
            self.state.ask(CopyFiles(paths, folder), self._written)

    def _written(self, event: Event) -> None:
        if not isinstance(event, FileWritten):
            return
        if event.count == 1:
            self.state.toast(self.tr("Written to {path}").format(path=event.path))
        else:
            self.state.toast(self.tr("{n} files copied to {path}").format(n=event.count, path=event.path))

    # --- dropping and room ---------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders from outside; pictures of the grid itself go to the trays only."""
        if event.mimeData().hasUrls() and event.source() is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Score what was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.accepts_paths(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the trays lie above."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self._body.setDirection(QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight)
        self._trays_layout.setDirection(
            QVBoxLayout.Direction.LeftToRight if narrow else QVBoxLayout.Direction.TopToBottom
        )
        self._tray_box.setMaximumWidth(16_777_215 if narrow else TRAYS_WIDTH)
        self._tray_box.setMinimumWidth(0 if narrow else TRAYS_WIDTH)
        self._tray_box.setMaximumHeight(150 if narrow else 16_777_215)
        self.histogram.setVisible(self.height() > 460)
