"""Work to be done and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from viper_desktop.domain.reactions import new_id, now

if TYPE_CHECKING:
    from datetime import datetime

    from viper_desktop.domain.requests import Request


class Lane(StrEnum):
    """Which thread does it, so that nothing small waits behind a picture that takes minutes."""

    GPU = "gpu"
    LIGHT = "light"
    LIBRARY = "library"


class JobState(StrEnum):
    """Where a job of the persistent queue stands. A running one found at start was interrupted."""

    WAITING = "waiting"
    RUNNING = "running"
    FINISHED = "finished"
    CANCELLED = "cancelled"
    FAILED = "failed"
    INTERRUPTED = "interrupted"

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen to it by itself."""
        return self not in (JobState.WAITING, JobState.RUNNING)


@dataclass(frozen=True, slots=True)
class Job:
    """A request with an identity; picklable. Its cancel token travels beside it, never in it."""

    request: Request
    id: str = field(default_factory=new_id)
    created: datetime = field(default_factory=now)


@dataclass(frozen=True, slots=True)
class QueuedJob:
    """A job of the persistent queue, as the drawer shows it."""

    job: Job
    state: JobState
    position: int
    title: str
    message: str = ""
