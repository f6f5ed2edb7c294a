"""The only thing that windows know of the work behind them: requests go in, events come out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QTimer, Signal

from viper_desktop.domain.events import JobCancelled, LibraryOpened, QueueChanged, QueueCleared
from viper_desktop.domain.jobs import Job, JobState
from viper_desktop.domain.jobs import Lane as LaneName
from viper_desktop.storage.lock import WindowLock
from viper_desktop.storage.paths import data_paths
from viper_desktop.worker.collector import Collector
from viper_desktop.worker.lanes import Errand, ErrandLane, GpuLane, Lane
from viper_desktop.worker.routing import LATEST_WINS, is_fetch, is_long, is_queued, lane_of
from viper_desktop.worker.throttle import SECONDS_APART, Throttle
from viper_desktop.worker.tokens import Tokens
from viper_desktop.worker.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from viper_desktop.domain.events import Event
    from viper_desktop.domain.requests import Request
    from viper_desktop.storage.queue import JobQueue
    from viper_desktop.tasks.tools import Tools


IDLE_MS = 1500  # with nothing asked for, once the library has answered, before torch is loaded: the gallery comes first


class Client(QObject):
    """Takes requests and tells what happens; no call takes longer than a moment.

    Nothing is imported, opened or begun before the first request.
    """

    event = Signal(object)  # type: ignore[assignment]  # every domain event of every job, in order within a job
    queue_changed = Signal(object)  # QueueChanged: the persistent queue as it stands
    _soon = Signal(object)  # events that are told after the call that caused them

    def __init__(
        self,
        home: Path | str | None = None,
        parent: QObject | None = None,
        *,
        build: Callable[[Path], Tools] | None = None,
        preload: bool = True,
    ) -> None:
        """Take a data folder for this window.

        Args:
            home: the data folder; by default `VIPER_HOME`, else the platform's.
            build: makes the tools, in a lane; `assembly.build_tools` unless somebody brings other engines.
            preload: whether to load torch ahead of time, once the library has answered and there is nothing to do.

        Raises:
            ViperError: another window has it, or it cannot be written.
        """
        super().__init__(parent)
        paths = data_paths(home)
        self.home = paths.home
        self._lock = WindowLock(paths.lock)
        self._lock.acquire()
        self._tokens = Tokens()
        self._workshop = workshop = Workshop(paths.home, build)
        self._gpu = GpuLane(workshop, self._tokens, self)
        self._light = Lane("light", workshop, self._tokens, self)
        self._library = Lane("library", workshop, self._tokens, self)
        self._errands = ErrandLane("errands", workshop, self._tokens, self)
        self._fetches = ErrandLane("fetches", workshop, self._tokens, self)
        self._begun = False
        self._collector = Collector(self)
        self._until_idle = QTimer(self)
        self._until_idle.setSingleShot(True)
        self._until_idle.setInterval(IDLE_MS)
        if preload:
            self._until_idle.timeout.connect(self._gpu.preload)
        self._throttle = Throttle(self.event.emit)
        self._until_flush = QTimer(self)
        self._until_flush.setSingleShot(True)
        self._until_flush.setInterval(round(1000 * SECONDS_APART))
        self._until_flush.timeout.connect(self._throttle.flush)
        for lane in self._lanes:
            lane.happened.connect(self._tell)
        self._soon.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def _lanes(self) -> tuple[Lane, ...]:
        return self._gpu, self._light, self._library, self._errands, self._fetches

    def submit(self, request: Request, title: str = "") -> str:
        """Ask for something; its events carry the id that is given back.

        Of drafts, taste strips, understood prompts and suggestions only the latest is done: older ones are cancelled.

        Args:
            title: what the queue calls it; made from the request where empty.
        """
        self._begin()
        if self._until_idle.isActive():
            self._until_idle.start()  # not idle yet
        job = Job(request)
        if is_queued(request):
            self._change_queue(job.id, lambda queue: queue.add(job, title))
            return job.id
        if isinstance(request, LATEST_WINS):
            self._supersede(type(request))
        self._lane(request).put(job)
        return job.id

    def cancel(self, job_id: str) -> None:
        """Ask a job to stop; `JobCancelled` says when it did. One that waits never begins."""
        self._tokens.of(job_id).set()
        dropped = [id_ for lane in self._lanes for id_ in lane.drop(lambda job: job.id == job_id)]
        if dropped:
            self._tell_cancelled(job_id)
        else:
            self._change_queue(job_id, lambda queue: self._cancel_waiting(queue, job_id))

    def retry(self, job_id: str) -> None:
        """Do a job of the queue again that failed, was cancelled or interrupted."""
        if not self._gpu.is_at(job_id):
            self._tokens.forget(job_id)
        self._change_queue(job_id, lambda queue: queue.retry(job_id))

    def move(self, job_id: str, position: int) -> None:
        """Put a waiting job of the queue at a place among the waiting, 0 being next."""
        self._change_queue(job_id, lambda queue: queue.move(job_id, position))

    def clear_waiting(self) -> None:
        """Drop every waiting job of the queue; each is told as cancelled, and all of them as `QueueCleared`."""
        self._change_queue("", self._clear)

    def remove(self, job_id: str) -> None:
        """Take a job that is not running off the list."""
        self._change_queue(job_id, lambda queue: queue.remove(job_id))

    def close(self, wait_ms: int) -> bool:
        """End all threads: what would be lost is done first, a running picture is stopped and offered again later.

        Args:
            wait_ms: how long this may take altogether.

        Returns:
            Whether all threads have ended. If not, everything that was announced is on disk, and the process may be
            ended.
        """
        self._until_idle.stop()
        self._collector.stop()
        for lane in self._lanes:
            lane.stop()
        deadline = QDeadlineTimer(wait_ms)
        ended = all([lane.wait(deadline) for lane in self._lanes])  # noqa: C419 - each is waited for
        if ended:
            self._lock.release()
        return ended

    def _begin(self) -> None:
        """Start the threads, and note what was cut short last time before anything new is queued."""
        if self._begun:
            return
        self._begun = True
        for lane in self._lanes:
            lane.start()
        self._change_queue("", lambda queue: queue.interrupt_unfinished())

    def _lane(self, request: Request) -> Lane:
        if is_fetch(request):
            return self._fetches
        if is_long(request):
            return self._errands
        lanes: dict[LaneName, Lane] = {LaneName.GPU: self._gpu, LaneName.LIGHT: self._light}
        return lanes.get(lane_of(request), self._library)

    def _supersede(self, kind: type[Request]) -> None:
        """Only the latest of a kind is wanted, in whichever lane the one before went."""

        def older(job: Job) -> bool:
            return type(job.request) is kind

        for lane in (self._gpu, self._light):
            for job_id in lane.drop(older):
                self._tell_cancelled(job_id)
            lane.stop_running(older)

    def _tell_cancelled(self, job_id: str) -> None:
        self._tokens.forget(job_id)
        self._soon.emit(JobCancelled(job_id))

    def _change_queue(self, job_id: str, change: Callable[[JobQueue], object]) -> None:
        """Do something to the persistent queue on the library lane, show it, and wake the GPU lane if there is work."""
        self._begin()

        def act(tools: Tools) -> None:
            change(tools.library.queue)
            jobs = self._workshop.tell_queue(self._soon.emit)
            if any(queued.state is JobState.WAITING for queued in jobs):
                self._gpu.wake()

        self._library.put(Errand(job_id, act))

    def _cancel_waiting(self, queue: JobQueue, job_id: str) -> None:
        if queue.cancel_waiting(job_id):
            self._tell_cancelled(job_id)

    def _clear(self, queue: JobQueue) -> None:
        jobs = queue.clear_waiting()
        for job in jobs:
            self._tell_cancelled(job.id)
        self._soon.emit(QueueCleared("", jobs))

    def _tell(self, event: Event) -> None:
        """On the window's thread: pass an event on."""
        if isinstance(event, QueueChanged):
            self.queue_changed.emit(event)
            return
        if isinstance(event, LibraryOpened):
            self._until_idle.start()
        self._throttle(event)
        if self._throttle.is_holding and not self._until_flush.isActive():
            self._until_flush.start()
