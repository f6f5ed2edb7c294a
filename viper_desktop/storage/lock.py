"""One window a data folder.

The operating system holds the lock and lets go of it when the process ends, however it ends: a lock is never stale.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Self

from viper_desktop.domain.errors import ViperError

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType


class AlreadyOpen(ViperError):
    """Another window has this data folder."""


class WindowLock:
    """Held while a window is open; the command line may run beside it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock, at once or not at all.

        Raises:
            AlreadyOpen: another window has it.
        """
        if self._descriptor is not None:
            return
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise AlreadyOpen(
                "A window is already open on this data folder.", "Use that window, or close it first."
            ) from error
        self._descriptor = descriptor

    def release(self) -> None:
        """Let go; does nothing where it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
