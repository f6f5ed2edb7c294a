"""What every job may tell: its course and its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viper_desktop.domain.jobs import Job, QueuedJob


@dataclass(frozen=True, slots=True)
class Event:
    """Base of everything that happens; says in which job."""

    job_id: str


@dataclass(frozen=True, slots=True)
class JobStarted(Event):
    """The lane has taken it up."""


@dataclass(frozen=True, slots=True)
class JobFinished(Event):
    """Done. Terminal."""


@dataclass(frozen=True, slots=True)
class JobCancelled(Event):
    """Stopped because the person asked. Terminal."""


@dataclass(frozen=True, slots=True)
class JobFailed(Event):
    """Went wrong. Terminal.

    Attributes:
        details: a traceback where it was a bug, else empty.
        bad_input: whether what the person gave cannot be used, rather than that the work failed.
    """

    sentence: str
    hint: str = ""
    details: str = ""
    bad_input: bool = False


@dataclass(frozen=True, slots=True)
class Progress(Event):
    """How far it is.

    Attributes:
        done, total: in `unit`s of the current item; total 0 means unknown.
        item, items: which picture of how many, from 1.
        phase: a word or two for the person, such as "loading the model".
        unit: "bytes" where `done` and `total` are bytes; else empty.
    """

    done: int
    total: int
    item: int = 1
    items: int = 1
    phase: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Preview(Event):
    """A picture as it grows, as a small encoded image file (JPEG or PNG)."""

    data: bytes
    item: int = 1


@dataclass(frozen=True, slots=True)
class Note(Event):
    """Something the person should know that is not an error ("retried with a smaller footprint")."""

    sentence: str


@dataclass(frozen=True, slots=True)
class QueueChanged(Event):
    """The persistent queue as it stands; `job_id` is empty."""

    jobs: tuple[QueuedJob, ...]


@dataclass(frozen=True, slots=True)
class QueueCleared(Event):
    """What waited was taken off the persistent queue; `job_id` is empty."""

    jobs: tuple[Job, ...]
