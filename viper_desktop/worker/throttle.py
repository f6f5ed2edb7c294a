"""Previews and progress no faster than a person can see."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from viper_desktop.domain.events import Preview, Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.domain.events import Event

SECONDS_APART = 0.1


class Throttle:
    """Passes events on in order, at most ten previews and ten progress events a second, always with the last one.

    What came too early is held back, and goes out before the next event of another kind or when its time has come.
    """

    def __init__(self, emit: Callable[[Event], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._emit = emit
        self._clock = clock
        self._sent: dict[type[Event], float] = {}
        self._held: dict[type[Event], Event] = {}

    def __call__(self, event: Event) -> None:
        """Pass an event on, now or soon."""
        kind = type(event)
        if kind not in (Preview, Progress):
            self._flush()
            self._emit(event)
            return
        self._held.pop(kind, None)  # a newer one takes its place
        if self._clock() - self._sent.get(kind, float("-inf")) < SECONDS_APART:
            self._held[kind] = event
        else:
            self._send(event)

    def _flush(self) -> None:
        held, self._held = self._held, {}
        for event in held.values():
            self._send(event)

    def _send(self, event: Event) -> None:
        self._sent[type(event)] = self._clock()
        self._emit(event)
