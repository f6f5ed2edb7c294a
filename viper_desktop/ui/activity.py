"""What is being worked on, for the status strip, the queue drawer and notifications."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from viper_desktop.domain import requests as ask_for
from viper_desktop.domain.events import Event, JobCancelled, JobFailed, JobFinished, JobStarted, Progress, QueueChanged
from viper_desktop.domain.jobs import JobState, QueuedJob
from viper_desktop.ui.widgets.labels import quoted

if TYPE_CHECKING:
    from viper_desktop.domain.requests import Request
    from viper_desktop.ui.state import AppState

DRAWING = (ask_for.CreateRequest, ask_for.MakePair, ask_for.MakeRanked, ask_for.AblateRequest)


@dataclass(frozen=True, slots=True)
class Activity:
    """One job at work.

    Attributes:
        since: monotonic seconds when it started.
        share: 0..1 of the whole; None while unknown.
        steps: of the picture in the making, done and all; None where it is not drawn in steps.
        first_share, first_at: where the current estimate begins.
    """

    job_id: str
    title: str
    since: float
    phase: str = ""
    item: int = 1
    items: int = 1
    share: float | None = None
    steps: tuple[int, int] | None = None
    first_share: float = 0.0
    first_at: float = 0.0
    cancelling: bool = False

    def seconds_left(self, now: float) -> float | None:
        """An estimate from the pace so far; None before there is one."""
        if self.share is None or self.share <= self.first_share or now - self.first_at < 1.0:
            return None
        return (now - self.first_at) * (1 - self.share) / (self.share - self.first_share)


def job_title(request: Request) -> str:
    """What the strip calls a job; empty for what is too small to show."""
    translate = QCoreApplication.translate
    match request:
        case ask_for.CreateRequest(recipes=recipes):
            prompt = recipes[0].prompt.strip() if recipes else ""
            return quoted(prompt) if prompt else translate("activity", "A picture")
        case ask_for.EnlargeRequest():
            return translate("activity", "Enlarging a picture")
        case ask_for.LearnRequest():
            return translate("activity", "Reading your comments")
        case ask_for.ScoreRequest():
            return translate("activity", "Scoring pictures")
        case ask_for.ImportPictures():
            return translate("activity", "Adding pictures")
        case ask_for.CopyFiles():
            return translate("activity", "Copying pictures")
        case ask_for.GetModel():
            return translate("activity", "Getting a model")
        case ask_for.VerifyModel():
            return translate("activity", "Checking a model's files")
        case ask_for.AblateRequest():
            return translate("activity", "What each word did")
        case ask_for.MakePair(index=index):
            return translate("activity", "Taste test, pair {n}").format(n=index + 1)
        case ask_for.MakeRanked():
            return translate("activity", "Pictures to put in order")
        case ask_for.SuggestRequest():
            return translate("activity", "Looking for the next picture")
    return ""


class ActivityWatch(QObject):
    """Follows all jobs' events; `changed` says that `current` or `waiting` is another."""

    changed = Signal()
    ended = Signal(object, object)  # Activity, terminal event

    def __init__(self, state: AppState) -> None:
        super().__init__(state)
        self.state = state
        self._titles: dict[str, str] = {}
        self._drawn: set[str] = set()  # jobs whose progress counts steps of pictures
        self._running: dict[str, Activity] = {}
        self._queue: tuple[QueuedJob, ...] = ()
        state.submitted.connect(self._submitted)
        state.happened.connect(self._take)
        state.queue_changed.connect(self._take_queue)

    @property
    def current(self) -> Activity | None:
        """What has been running longest."""
        return min(self._running.values(), key=lambda activity: activity.since, default=None)

    @property
    def running(self) -> tuple[Activity, ...]:
        """Everything at work."""
        return tuple(self._running.values())

    @property
    def queue(self) -> tuple[QueuedJob, ...]:
        """The persistent queue, in its order."""
        return self._queue

    @property
    def waiting(self) -> tuple[QueuedJob, ...]:
        """What waits for its turn."""
        return tuple(job for job in self._queue if job.state is JobState.WAITING)

    def cancel(self, job_id: str) -> None:
        """Stop a job; it says *cancelling* at once."""
        if job_id in self._running:
            self._running[job_id] = replace(self._running[job_id], cancelling=True)
            self.changed.emit()
        self.state.cancel(job_id)

    def _submitted(self, job_id: str, request: Request) -> None:
        self._name(job_id, request, job_title(request))

    def _name(self, job_id: str, request: Request, title: str) -> None:
        if title:
            self._titles.setdefault(job_id, title)
        if isinstance(request, DRAWING):
            self._drawn.add(job_id)

    def _take_queue(self, queue: QueueChanged) -> None:
        self._queue = queue.jobs
        for queued in queue.jobs:
            if not queued.state.is_over:
                self._name(queued.job.id, queued.job.request, job_title(queued.job.request) or queued.title)
        self.changed.emit()

    def _take(self, event: Event) -> None:
        job_id = event.job_id
        match event:
            case JobStarted() if job_id in self._titles:
                self._running[job_id] = Activity(job_id, self._titles[job_id], time.monotonic())
            case Progress() if job_id in self._running:
                self._running[job_id] = _advanced(self._running[job_id], event, drawn=job_id in self._drawn)
            case JobFinished() | JobCancelled() | JobFailed():
                self._titles.pop(job_id, None)
                self._drawn.discard(job_id)
                activity = self._running.pop(job_id, None)
                if activity is None:
                    return
                self.ended.emit(activity, event)
            case _:
                return
        self.changed.emit()


def _advanced(activity: Activity, progress: Progress, *, drawn: bool) -> Activity:
    now = time.monotonic()
    share = None
    if progress.total > 0:
        share = min(1.0, (progress.item - 1 + progress.done / progress.total) / max(1, progress.items))
    steps = (progress.done, progress.total) if drawn and progress.total > 1 and not progress.phase else None
    activity = replace(activity, phase=progress.phase, item=progress.item, items=progress.items, steps=steps)
    if share is None:
        return replace(activity, share=None)
    if activity.share is None or share < activity.share or progress.phase != activity.phase:
        return replace(activity, share=share, first_share=share, first_at=now)  # a new estimate begins
    return replace(activity, share=share)
