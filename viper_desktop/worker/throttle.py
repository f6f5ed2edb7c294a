"""Previews and progress no faster than a person can see."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from viper_desktop.domain.events import JobCancelled, JobFailed, JobFinished, Preview, Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.domain.events import Event

SECONDS_APART = 0.1


class Throttle:
    """Passes events on: of a job at most ten previews and ten progress events a second, always with the last one.

    What came too early is held back until `flush` is called, which should be soon, or until another event of its job.
    """

    def __init__(self, emit: Callable[[Event], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._emit = emit
        self._clock = clock
        self._sent: dict[tuple[str, type[Event]], float] = {}
        self._held: dict[tuple[str, type[Event]], Event] = {}

    @property
    def is_holding(self) -> bool:
        """Whether something waits to be flushed."""
        return bool(self._held)

    def __call__(self, event: Event) -> None:
        """Pass an event on, now or soon."""
        key = (event.job_id, type(event))
        if not isinstance(event, Preview | Progress):
            self._flush_job(event)
            self._emit(event)
            return
        self._held.pop(key, None)  # a newer one takes its place
        if self._clock() - self._sent.get(key, float("-inf")) < SECONDS_APART:
            self._held[key] = event
        else:
            self._send(key, event)

    def flush(self) -> None:
        """Pass on what was held back."""
        held, self._held = self._held, {}
        for key, event in held.items():
            self._send(key, event)

    def _flush_job(self, event: Event) -> None:
        """Before anything else of a job is told, its newest progress and preview are."""
        for kind in (Progress, Preview):
            key = (event.job_id, kind)
            if key in self._held:
                self._send(key, self._held.pop(key))
            if isinstance(event, JobFinished | JobCancelled | JobFailed):
                self._sent.pop(key, None)

    def _send(self, key: tuple[str, type[Event]], event: Event) -> None:
        self._sent[key] = self._clock()
        self._emit(event)
