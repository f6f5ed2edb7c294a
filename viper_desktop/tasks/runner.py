"""Runs a job to exactly one terminal event: the one place where an exception becomes an event."""

from __future__ import annotations

import logging
import traceback
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput, Cancelled, OutOfMemory, ViperError
from viper_desktop.domain.events import JobCancelled, JobFailed, JobFinished, JobStarted
from viper_desktop.tasks.table import TASKS
from viper_desktop.tasks.tools import Run

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event as CancelToken

    from viper_desktop.domain.events import Event
    from viper_desktop.domain.jobs import Job
    from viper_desktop.tasks.tools import Tools

log = logging.getLogger(__name__)

UNEXPECTED = (
    "Something went wrong inside the program.",
    "Everything already made is safe. Try again; if it happens again, copy the details and report them.",
)
NO_MEMORY = (
    "This computer ran out of memory for that.",
    "Close other programs, or choose a smaller size or the atelier.",
)


def run(job: Job, tools: Tools, emit: Callable[[Event], None], cancel: CancelToken) -> None:
    """Run a job to exactly one terminal event, `JobStarted` being the first of all.

    Never raises for what a use-case does; what `emit` itself raises is passed on.
    """
    emit(JobStarted(job.id))
    emit(outcome(job.id, lambda: TASKS[type(job.request)](job.request, tools, Run(job.id, emit, cancel))))


def outcome(job_id: str, action: Callable[[], object]) -> Event:
    """Do something for a job and say how it ended; never raises for what the action does."""
    try:
        action()
    except Cancelled:
        return JobCancelled(job_id)
    except ViperError as error:
        return _failed(job_id, error)
    except Exception as error:  # a bug: the worker must outlive it, and the person must see it
        if ran_out_of_memory(error):
            return _failed(job_id, OutOfMemory(*NO_MEMORY))
        log.exception("job %s", job_id)
        return JobFailed(job_id, *UNEXPECTED, details=traceback.format_exc())
    return JobFinished(job_id)


def _failed(job_id: str, error: ViperError) -> JobFailed:
    return JobFailed(job_id, error.sentence, error.hint, bad_input=isinstance(error, BadInput))


def ran_out_of_memory(error: BaseException) -> bool:
    """Whether Python, torch on a graphics card, or torch on the processor found no memory.

    By name, since torch is known to `engine` alone; torch's processor allocator has no exception type of its own.
    """
    if isinstance(error, MemoryError):
        return True
    names = {f"{kind.__module__.partition('.')[0]}.{kind.__name__}" for kind in type(error).__mro__}
    return "torch.OutOfMemoryError" in names or (
        isinstance(error, RuntimeError) and "DefaultCPUAllocator: can't allocate memory" in str(error)
    )
