"""The queue as a drawer over the status strip: reorder, cancel, clear, try again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from viper_desktop.domain.events import Event, QueueCleared
from viper_desktop.domain.jobs import JobState
from viper_desktop.domain.requests import CreateRequest
from viper_desktop.ui.activity import job_title
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.icon_button import IconButton, TextButton
from viper_desktop.ui.widgets.labels import ElidedLabel, label
from viper_desktop.ui.widgets.scroll import controls_area

if TYPE_CHECKING:
    from viper_desktop.domain.jobs import QueuedJob
    from viper_desktop.domain.requests import Request
    from viper_desktop.ui.activity import ActivityWatch

HEAD, ROW, MOST_ROWS = 68, 42, 5  # pixels, pixels, rows before it scrolls
BUTTONS = 116  # px for three of them


class Drawer(QFrame):
    """Every job of the persistent queue, a line each."""

    def __init__(self, watch: ActivityWatch, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drawer")
        self.setAccessibleName(self.tr("The queue"))
        self._watch = watch
        self._shown: tuple[QueuedJob, ...] = ()
        self._by_job: dict[str, Line] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 12, 12)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Queue"), "heading"), 1)
        self.clear = TextButton(self.tr("Clear waiting"), self._clear, role="link")
        self.tidy = TextButton(self.tr("Remove finished"), self._tidy, role="link")
        head.addWidget(self.clear)
        head.addWidget(self.tidy)
        layout.addLayout(head)
        area = controls_area(self.accessibleName())
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setProperty("role", "body")
        self._lines = QVBoxLayout(body)
        self._lines.setContentsMargins(0, 0, 8, 0)
        self._lines.setSpacing(4)
        self._lines.addStretch(1)
        area.setWidget(body)
        layout.addWidget(area, 1)
        watch.changed.connect(self._refresh)
        watch.state.happened.connect(self._look)
        self._refresh()

    def line(self, job_id: str) -> Line:
        """The line of one job."""
        return self._by_job[job_id]

    def _clear(self) -> None:
        self._watch.state.client.clear_waiting()

    def _look(self, event: Event) -> None:
        if isinstance(event, QueueCleared) and event.jobs:
            self._offer_again([job.request for job in event.jobs])

    def _offer_again(self, gone: list[Request]) -> None:
        """Say what was taken off, none that had begun by then, with an offer to ask for it again."""
        state = self._watch.state

        def ask_again() -> None:
            for request in gone:
                state.ask(request)

        state.toast(self.tr("%n job(s) taken off the queue", "", len(gone)), ask_again)

    def _tidy(self) -> None:
        for queued in self._watch.queue:
            if queued.state.is_over:
                self._watch.state.client.remove(queued.job.id)

    def _refresh(self) -> None:
        if self._shown == self._watch.queue and self._lines.count() > 1:
            return
        self._shown = self._watch.queue
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._by_job = {queued.job.id: Line(queued, self._watch) for queued in self._shown}
        for line in self._by_job.values():
            self._lines.addWidget(line)
        if not self._shown:
            self._lines.addWidget(label(self.tr("Nothing waits."), "muted"))
        self._lines.addStretch(1)
        self.setFixedHeight(theme().px(HEAD + ROW * min(MOST_ROWS, max(1, len(self._shown)))))
        self.clear.setVisible(bool(self._watch.waiting))
        self.tidy.setVisible(any(queued.state.is_over for queued in self._shown))


class Line(QWidget):
    """One job: what it is, how it stands, and its buttons."""

    def __init__(self, queued: QueuedJob, watch: ActivityWatch) -> None:
        super().__init__()
        client, job_id = watch.state.client, queued.job.id
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(ElidedLabel(self._title(queued)), 3)
        words = {
            JobState.WAITING: self.tr("waiting"),
            JobState.RUNNING: self.tr("at work"),
            JobState.FINISHED: self.tr("done"),
            JobState.CANCELLED: self.tr("cancelled"),
            JobState.FAILED: self.tr("failed"),
            JobState.INTERRUPTED: self.tr("interrupted"),
        }[queued.state]
        row.addWidget(ElidedLabel(f"{words}: {queued.message}" if queued.message else words, "caption"), 2)
        buttons = QWidget()
        buttons.setFixedWidth(theme().px(BUTTONS))  # how it stands is read down one line
        line, row = row, QHBoxLayout(buttons)
        line.addWidget(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch(1)
        if queued.state is JobState.WAITING:
            place = [waiting.job.id for waiting in watch.waiting].index(job_id)
            self.up = IconButton("arrow-up", self.tr("Earlier"), lambda: client.move(job_id, place - 1))
            self.up.setEnabled(place > 0)
            self.down = IconButton("arrow-down", self.tr("Later"), lambda: client.move(job_id, place + 1))
            self.down.setEnabled(place < len(watch.waiting) - 1)
            row.addWidget(self.up)
            row.addWidget(self.down)
        if queued.state.is_over and queued.state is not JobState.FINISHED:
            self.retry = IconButton("retry", self.tr("Try again"), lambda: client.retry(job_id))
            row.addWidget(self.retry)
        if queued.state.is_over:
            self.remove = IconButton("trash", self.tr("Remove from the list"), lambda: client.remove(job_id))
            row.addWidget(self.remove)
        else:
            self.cancel = IconButton("close", self.tr("Cancel"), lambda: watch.cancel(job_id))
            row.addWidget(self.cancel)

    def _title(self, queued: QueuedJob) -> str:
        """What a job is called in the window's language, with how many pictures are asked for."""
        request = queued.job.request
        title = job_title(request) or queued.title
        if isinstance(request, CreateRequest) and len(request.recipes) > 1:
            count = self.tr("%n picture(s)", "", len(request.recipes))
            return f"{title}, {count}"
        return title
