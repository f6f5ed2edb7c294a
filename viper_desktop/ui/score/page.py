"""The Score page: drop a folder, and it is ranked by how much you would like each picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from viper_desktop.domain.events import (
    Event,
    JobCancelled,
    JobFailed,
    JobFinished,
    Note,
    PictureScored,
    PictureUnreadable,
    Progress,
)
from viper_desktop.domain.models import Role
from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.requests import ScoreRequest
from viper_desktop.ui.fit.note import RoleNote
from viper_desktop.ui.importing import dropped_paths, local_paths
from viper_desktop.ui.page import Page
from viper_desktop.ui.score.examples import Examples
from viper_desktop.ui.score.head import Head
from viper_desktop.ui.score.ranked import Ranked
from viper_desktop.ui.score.trays import Tray
from viper_desktop.ui.widgets import choose
from viper_desktop.ui.widgets.empty_state import EmptyState
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import ElidedLabel, label
from viper_desktop.ui.widgets.picture_cache import PictureCache

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent

    from viper_desktop.domain.scores import Score
    from viper_desktop.ui.state import AppState

TRAYS_WIDTH, TRAYS_HEIGHT = 244, 150  # px beside the grid, and above it
TRAYS_LEAST = 116  # px above the grid in a low window: the headings and a row of pictures
UNLIMITED = 16_777_215  # Qt's own QWIDGETSIZE_MAX, which PySide leaves out
REFRESH_MS = 80  # the grid follows the scores this closely, however fast they come …
ROWS_A_MS = 15  # … and less so when it is long, since Qt lays all of it out anew each time
NARROW = 720  # px; below this the trays lie above the grid
KINDS = "*.png *.jpg *.jpeg *.webp *.tif *.tiff *.gif *.avif *.bmp"


class ScorePage(Page):
    """Trays on the left; what is ranked on the right."""

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
        self._arrived: list[tuple[str, Score]] = []  # scored, and not in the grid yet
        self._soon = QTimer(self, interval=REFRESH_MS, singleShot=True)
        self._soon.timeout.connect(self._refresh)
        self.examples = Examples(state, self)
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
        self.fit = RoleNote(self.state, self, Role.SCORE)
        self.ranked = Ranked(self.state, self._cache)
        files = (self.ranked.export, self.ranked.copy_best)
        self._head = Head(self.choose_button, self.what, (self.rank_again, self.stop), files)
        self.empty = EmptyState("score", "", "")

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.ranked)
        self._stack.setMinimumHeight(1)  # not what the largest of its pages asks for
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._head)
        right.addWidget(self.progress)
        right.addWidget(self.note)
        right.addWidget(self.fit)
        right.addWidget(self._stack, 1)
        self._tray_box = QWidget()
        self._trays_layout = QVBoxLayout(self._tray_box)
        self._trays_layout.setContentsMargins(0, 0, 0, 0)
        self._trays_layout.setSpacing(12)
        for tray in self.trays.values():
            self._trays_layout.addWidget(tray, 1)
        self._trays_layout.addStretch(0)
        self._body = QHBoxLayout(self)
        self._body.setContentsMargins(20, 4, 20, 12)
        self._body.setSpacing(20)
        self._body.addWidget(self._tray_box)
        self._body.addLayout(right, 1)

    def _listen(self) -> None:
        examples = self.examples
        examples.changed.connect(self._refresh_trays)
        for polarity, tray in self.trays.items():
            tray.files_dropped.connect(lambda paths, side=polarity: examples.put(paths, side))
            tray.crossed.connect(lambda gone, side=polarity: examples.put((e.path for e in gone), side.other))
            tray.removed.connect(examples.take_out)
            tray.add_wished.connect(lambda side=polarity: self._choose_examples(side))
        self.state.profile_switched.connect(lambda _id: self._forget())

    def on_shown(self, payload: object = None) -> None:
        """Come with the keyboard on what there is to do."""
        (self.choose_button if self._queries else self.empty).setFocus()

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
        self._begin()
        if self._queries and self._can_score():
            self._used = self._examples()
            request = ScoreRequest(*self._used, self._queries, self.state.settings.scorer)
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
        """Leave what was scored before, and hear no more of it."""
        self.cancel()
        self._job = ""
        self._arrived.clear()
        self.ranked.clear()
        self.note.setText("")
        self.progress.setRange(0, 0)

    def _take(self, event: Event) -> None:
        if event.job_id != self._job:
            return
        match event:
            case PictureScored(path=path, score=score):
                self._arrived.append((path, score))
            case PictureUnreadable(path=path, sentence=sentence):
                self.ranked.add_unreadable(path, sentence)
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
            self._soon.start(max(REFRESH_MS, self.ranked.model.rowCount() // ROWS_A_MS))

    def _forget(self) -> None:
        self._queries, self._used = (), ()
        self._begin()
        self._refresh()

    # --- showing -------------------------------------------------------------------------------------------------

    def _examples(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Files of both trays, liked first."""
        return self.examples.paths(Polarity.LIKED), self.examples.paths(Polarity.DISLIKED)

    def _can_score(self) -> bool:
        return all(self._examples())

    def _refresh_trays(self) -> None:
        for polarity, tray in self.trays.items():
            tray.show_examples(self.examples.side(polarity))
        self._refresh()

    def _refresh(self) -> None:
        self._soon.stop()
        if self._arrived:
            self.ranked.add(self._arrived)
            self._arrived.clear()
        busy, any_rows = bool(self._job), bool(self.ranked.model.ranking.rows)
        stale = bool(self._queries) and not busy and self._examples() != self._used
        self.rank_again.setVisible(stale and self._can_score())
        self.stop.setVisible(busy)
        self.progress.setVisible(busy)
        self.choose_button.setVisible(bool(self._queries))
        self.note.setVisible(bool(self.note.text()))
        self.what.setText(self._say_what())
        self._head.show_files(shown=any_rows)
        self._head.setVisible(bool(self._queries))
        self._stack.setCurrentWidget(self.ranked if any_rows else self.empty)
        if not any_rows:
            self._say_empty(busy=busy)

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

    # --- files, dropping, room -----------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Ask which folder to score."""
        choose.folder(self, self.tr("Score a folder"), lambda path: self.score((path,)))

    def _choose_examples(self, polarity: Polarity) -> None:
        kinds = self.tr("Pictures ({kinds})").format(kinds=KINDS)
        choose.files(self, self.tr("Add pictures"), kinds, lambda paths: self.examples.put(paths, polarity))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders from outside; pictures of the grid itself go to the trays only."""
        if local_paths(event.mimeData()) and event.source() is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Score what was dropped."""
        self.accepts_paths(dropped_paths(event))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the trays lie above."""
        super().resizeEvent(event)
        narrow, direction = self.width() < NARROW, QHBoxLayout.Direction
        self._body.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._trays_layout.setDirection(direction.LeftToRight if narrow else direction.TopToBottom)
        self._tray_box.setMinimumSize(0 if narrow else TRAYS_WIDTH, TRAYS_LEAST if narrow else 0)
        self._tray_box.setMaximumSize(UNLIMITED if narrow else TRAYS_WIDTH, TRAYS_HEIGHT if narrow else UNLIMITED)
        self.ranked.make_room(self.height() - (TRAYS_HEIGHT if narrow else 0))
