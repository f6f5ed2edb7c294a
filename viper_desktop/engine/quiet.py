"""Keeps the libraries silent while they load or answer: what matters is raised."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def quiet() -> Iterator[None]:
    """No progress bars and no advice from the libraries meanwhile."""
    from diffusers.utils import logging as diffusers_log
    from transformers.utils import logging as transformers_log

    logs = (diffusers_log, transformers_log)
    before = [log.get_verbosity() for log in logs]
    for log in logs:
        log.set_verbosity_error()
        log.disable_progress_bar()
    try:
        yield
    finally:
        for log, verbosity in zip(logs, before, strict=True):
            log.set_verbosity(verbosity)
            log.enable_progress_bar()
