"""Brings each event to whoever asked for that job, and to nobody whose widget is gone."""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from types import MethodType
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from viper_desktop.domain.events import Event, JobCancelled, JobFailed, JobFinished

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.domain.requests import Request

    Callback = Callable[..., object]


class Listener:
    """A callback that is silent once the widget it belongs to is gone."""

    def __init__(self, callback: Callback, owner: QObject | None) -> None:
        self._weak = weakref.WeakMethod(callback) if isinstance(callback, MethodType) else None
        self._strong = None if self._weak else callback
        self._owner = weakref.ref(owner) if owner is not None else None

    def __call__(self, event: Event) -> bool:
        """Pass the event on; say whether anybody was there."""
        callback = self._weak() if self._weak else self._strong
        if callback is None or not _lives(getattr(callback, "__self__", None)):
            return False
        if self._owner is not None and (self._owner() is None or not _lives(self._owner())):
            return False
        callback(event)
        return True


def _lives(thing: object) -> bool:
    return not isinstance(thing, QObject) or shiboken6.isValid(thing)


@dataclass(frozen=True, slots=True)
class Route:
    """Who wants to hear of one job."""

    on_event: Listener | None
    on_failure: Listener | None


class Routes:
    """Submits requests and remembers who asked."""

    def __init__(self, submit: Callable[[Request], str]) -> None:
        self._submit = submit
        self._routes: dict[str, Route] = {}

    def submit(
        self, request: Request, on_event: Callback | None, on_failure: Callback | None, owner: QObject | None
    ) -> str:
        """Send the request; give back the job id."""
        route = Route(
            Listener(on_event, owner) if on_event else None,
            Listener(on_failure, owner) if on_failure else None,
        )
        job_id = self._submit(request)
        self._routes[job_id] = route
        return job_id

    def deliver(self, event: Event) -> JobFailed | None:
        """Pass an event on; give back a failure that nobody took care of."""
        over = isinstance(event, JobFinished | JobCancelled | JobFailed)
        route = self._routes.pop(event.job_id, None) if over else self._routes.get(event.job_id)
        if route is not None and route.on_event is not None:
            route.on_event(event)
        if not isinstance(event, JobFailed):
            return None
        told = route is not None and route.on_failure is not None and route.on_failure(event)
        return None if told else event
