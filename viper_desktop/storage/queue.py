"""The queue of the GPU lane: in the library, so that it outlives the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viper_desktop.domain.jobs import Job, JobState, QueuedJob


class JobQueue:
    """Jobs in the order in which they will run."""

    def add(self, job: Job, title: str = "") -> None:
        """Put a job at the end, waiting."""
        raise NotImplementedError

    def jobs(self) -> tuple[QueuedJob, ...]:
        """All of them: running first, then waiting in order, then what is over, newest first."""
        raise NotImplementedError

    def take_next(self) -> Job | None:
        """The first waiting job, marked running from now on."""
        raise NotImplementedError

    def set_state(self, job_id: str, state: JobState, message: str = "") -> None:
        """Say where a job stands."""
        raise NotImplementedError

    def move(self, job_id: str, position: int) -> None:
        """Put a waiting job at a place among the waiting, 0 being next."""
        raise NotImplementedError

    def retry(self, job_id: str) -> None:
        """Put a job that is over back at the end, waiting."""
        raise NotImplementedError

    def clear_waiting(self) -> tuple[str, ...]:
        """Drop all waiting jobs; their ids."""
        raise NotImplementedError

    def remove(self, job_id: str) -> None:
        """Drop a job that is not running."""
        raise NotImplementedError

    def interrupt_running(self) -> None:
        """At start: whatever is marked running was cut short last time."""
        raise NotImplementedError

    def unfinished(self) -> tuple[QueuedJob, ...]:
        """What was left: waiting or interrupted."""
        raise NotImplementedError
