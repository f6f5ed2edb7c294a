"""The threads that do the work, one job at a time each; they know Qt and the runner, and nothing of models."""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass
from threading import Condition
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from viper_desktop.domain.events import Event, JobCancelled, JobFailed, JobFinished
from viper_desktop.domain.jobs import Job, JobState
from viper_desktop.worker.routing import may_be_dropped

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.tasks.tools import Tools
    from viper_desktop.worker.tokens import Tokens
    from viper_desktop.worker.workshop import Workshop

log = logging.getLogger(__name__)

OVER = {JobFinished: JobState.FINISHED, JobCancelled: JobState.CANCELLED, JobFailed: JobState.FAILED}


@dataclass(frozen=True, slots=True)
class Errand:
    """Something small that a lane does between jobs; `job_id` is told where it fails."""

    job_id: str
    action: Callable[[Tools], object]


class Lane(QThread):
    """Does jobs and errands in the order in which they come. Its methods may be called from any thread."""

    happened = Signal(object)  # domain events

    def __init__(self, name: str, workshop: Workshop, tokens: Tokens, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._workshop = workshop
        self._tokens = tokens
        self._waiting: deque[Job | Errand] = deque()
        self._changed = Condition()
        self._running: Job | None = None
        self._stopping = False

    def put(self, item: Job | Errand) -> None:
        """Add something to do."""
        with self._changed:
            self._waiting.append(item)
            self._changed.notify()

    def drop(self, unwanted: Callable[[Job], bool]) -> tuple[str, ...]:
        """Take waiting jobs out; their ids."""
        dropped: list[str] = []
        kept: deque[Job | Errand] = deque()
        with self._changed:
            for item in self._waiting:
                if isinstance(item, Job) and unwanted(item):
                    dropped.append(item.id)
                else:
                    kept.append(item)
            self._waiting = kept
        return tuple(dropped)

    def is_at(self, job_id: str) -> bool:
        """Whether that job is at work here."""
        with self._changed:
            return self._running is not None and self._running.id == job_id

    def stop_running(self, unwanted: Callable[[Job], bool]) -> None:
        """Ask the job at work to stop, if it is such a one."""
        with self._changed:
            if self._running is not None and unwanted(self._running):
                self._tokens.of(self._running.id).set()

    def stop(self) -> None:
        """Do what would be lost, leave the rest, and end."""
        self.drop(lambda job: may_be_dropped(job.request))
        self.stop_running(lambda job: may_be_dropped(job.request))
        with self._changed:
            self._stopping = True
            self._changed.notify()

    def run(self) -> None:
        """Work until told to stop; Qt calls this in the new thread."""
        while (item := self._next()) is not None:
            self._do(item)
        self._workshop.leave()

    def _next(self) -> Job | Errand | None:
        """Wait for something to do; None when there is nothing left and the lane is to end."""
        with self._changed:
            self._running = None
            self._changed.wait_for(lambda: self._waiting or self._stopping)
            if not self._waiting:
                return None
            item = self._waiting.popleft()
            self._running = item if isinstance(item, Job) else None
            return item

    def _do(self, item: Job | Errand) -> None:
        from viper_desktop.tasks import runner  # noqa: PLC0415 - heavy, and so in the lane

        if isinstance(item, Errand):
            failed = runner.outcome(item.job_id, lambda: item.action(self._workshop()))
            if isinstance(failed, JobFailed):
                self.happened.emit(failed)
            return
        self._run_job(item, self.happened.emit)

    def _run_job(self, job: Job, emit: Callable[[Event], None]) -> None:
        """One job to its one terminal event."""
        from viper_desktop.tasks import runner  # noqa: PLC0415

        cancel = self._tokens.of(job.id)
        unopened = runner.outcome(job.id, self._workshop)
        if cancel.is_set():
            emit(JobCancelled(job.id))
        elif isinstance(unopened, JobFailed):
            emit(unopened)
        else:
            runner.run(job, self._workshop(), emit, cancel)
        self._tokens.forget(job.id)


class ErrandLane(Lane):
    """For what may take minutes; when the window closes it stops where it is, with everything so far on disk."""

    def stop(self) -> None:
        """Leave everything and end."""
        self.drop(lambda _job: True)
        self.stop_running(lambda _job: True)
        super().stop()


class GpuLane(Lane):
    """Does the jobs of the persistent queue, one at a time, and drafts while there are none."""

    def __init__(self, workshop: Workshop, tokens: Tokens, parent: QObject) -> None:
        super().__init__("gpu", workshop, tokens, parent)
        self._awake = False
        self._preload_due = False
        self._interrupted = ""

    def wake(self) -> None:
        """Look into the queue, where something waits: a draft at work makes room."""
        with self._changed:
            self._awake = True
            self._changed.notify()
        self.stop_running(lambda job: may_be_dropped(job.request))

    def preload(self) -> None:
        """Load what every picture needs ahead of time, unless there is work that will."""
        with self._changed:
            self._preload_due = True
            self._changed.notify()

    def stop(self) -> None:
        """Stop the job at work, which will be offered again, and end."""
        with self._changed:
            self._stopping = True
            self._interrupt()
            self._changed.notify()

    def run(self) -> None:
        """Work whenever there is something to do; Qt calls this in the new thread."""
        while self._is_needed():
            while self._did_something():
                pass
        self._workshop.leave()

    def _did_something(self) -> bool:
        """Do the next job of the queue or, where it has none, the draft that waits; False where neither does."""
        if (job := self._taken()) is not None:
            self._run_job(job, self._record)
            self._announce()
            return True
        if (draft := self._waiting_draft()) is None:
            return False
        self._load_ahead()
        self._run_job(draft, self.happened.emit)
        return True

    def _waiting_draft(self) -> Job | None:
        """The next draft, unless the lane is to end or was woken meanwhile."""
        with self._changed:
            free = not (self._awake or self._stopping)
            draft = self._waiting.popleft() if self._waiting and free else None
            self._running = draft if isinstance(draft, Job) else None
            return self._running

    def _is_needed(self) -> bool:
        """Wait until there may be something in the queue; False when the lane is to end."""
        with self._changed:
            self._changed.wait_for(lambda: self._awake or self._stopping or self._preload_due or self._waiting)
            idle = not (self._awake or self._stopping or self._waiting)
            self._awake = self._preload_due = False
        if idle:
            self._load_ahead()
        return not self._stopping

    def _load_ahead(self) -> None:
        """What fails here fails again, and is told, when a picture is asked for."""
        from viper_desktop.engine.preload import bring_in  # noqa: PLC0415 - only where there is time

        try:
            bring_in()
        except ImportError:
            log.exception("not loaded ahead of time")

    def _taken(self) -> Job | None:
        """The next job of the queue, unless the lane is to end."""
        from viper_desktop.tasks import runner  # noqa: PLC0415 - heavy, and so in the lane

        found: list[Job | None] = [None]

        def take() -> None:
            found[0] = self._workshop().library.queue.take_next()

        failed = runner.outcome("", take) if not self._stopping else None
        if isinstance(failed, JobFailed):
            self.happened.emit(failed)
        with self._changed:
            self._running = found[0]
            if self._stopping:  # meanwhile
                self._interrupt()
        if found[0] is not None:
            self._announce()
        return found[0]

    def _interrupt(self) -> None:
        """Stop the job at work for the program's sake, unless the person has done so for theirs."""
        if self._running is not None and not self._tokens.of(self._running.id).is_set():
            self._interrupted = self._running.id
            self._tokens.of(self._running.id).set()

    def _record(self, event: Event) -> None:
        """Keep how a job ended, then say so."""
        state = OVER.get(type(event))
        if state is not None:
            message = event.sentence if isinstance(event, JobFailed) else ""
            if state is JobState.CANCELLED and event.job_id == self._interrupted:
                state = JobState.INTERRUPTED
            self._workshop().library.queue.set_state(event.job_id, state, message)
        self.happened.emit(event)

    def _announce(self) -> None:
        self._workshop.tell_queue(self.happened.emit)
