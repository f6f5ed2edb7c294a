"""Runs one request to its end, by the very runner that the window uses."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import Cancelled
from viper_desktop.domain.events import Event, JobCancelled, JobFailed, Note, Preview, Progress
from viper_desktop.domain.jobs import Job
from viper_desktop.tasks import runner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from viper_desktop.cli.console import Console
    from viper_desktop.domain.requests import Request
    from viper_desktop.tasks.tools import Tools


class Failed(Exception):
    """A job ended in failure; carries the event that said so."""

    def __init__(self, event: JobFailed) -> None:
        super().__init__(event.sentence)
        self.event = event


def perform(
    request: Request, tools: Tools, console: Console, on_event: Callable[[Event], None] | None = None
) -> tuple[Event, ...]:
    """What happened, in order, less progress, previews and notes, which are shown at once.

    Args:
        on_event: told of each of them as it comes.

    Raises:
        Failed: the job failed.
        Cancelled: the person pressed Ctrl+C.
    """
    events: list[Event] = []

    def hear(event: Event) -> None:
        if isinstance(event, Progress):
            console.progress(event)
        elif isinstance(event, Note):
            console.say(event.sentence)
        elif not isinstance(event, Preview):
            events.append(event)
            if on_event is not None:
                on_event(event)

    cancel = threading.Event()
    with console.quiet_stdout(), cancelled_by_ctrl_c(cancel):
        runner.run(Job(request), tools, hear, cancel)
    console.clear_progress()
    match events[-1]:
        case JobFailed() as failure:
            raise Failed(failure)
        case JobCancelled():
            raise Cancelled
    return tuple(events)


@contextmanager
def cancelled_by_ctrl_c(cancel: threading.Event) -> Iterator[None]:
    """The first Ctrl+C asks the job to stop, which it does between steps; a second one leaves at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.getsignal(signal.SIGINT)

    def ask(_number: int, _frame: FrameType | None) -> None:
        cancel.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    signal.signal(signal.SIGINT, ask)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
