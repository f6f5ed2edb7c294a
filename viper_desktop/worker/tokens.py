"""The cancel tokens of all jobs: they travel beside the jobs, never in them."""

from __future__ import annotations

from threading import Event as CancelToken
from threading import Lock


class Tokens:
    """One token a job; any thread may ask."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._tokens: dict[str, CancelToken] = {}

    def of(self, job_id: str) -> CancelToken:
        """The job's token, made if there is none."""
        with self._lock:
            return self._tokens.setdefault(job_id, CancelToken())

    def forget(self, job_id: str) -> None:
        """The job is over, or is to have another chance."""
        with self._lock:
            self._tokens.pop(job_id, None)
