"""The tools of all lanes, made once, in whichever lane needs them first."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import ViperError
from viper_desktop.domain.events import QueueChanged

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from viper_desktop.domain.jobs import QueuedJob
    from viper_desktop.tasks.tools import Tools


class Workshop:
    """Gives everyone the same tools. Importing what they are made of takes a moment, and so is left to a lane."""

    def __init__(self, home: Path, build: Callable[[Path], Tools] | None = None) -> None:
        self._home = home
        self._build = build
        self._lock = Lock()
        self._telling = Lock()
        self._tools: Tools | None = None

    def __call__(self) -> Tools:
        """The tools, with the library open.

        Raises:
            ViperError: the library cannot be opened.
        """
        with self._lock:
            if self._tools is None:
                self._tools = (self._build or _usual)(self._home)
            self._tools.open_library()
            return self._tools

    def tell_queue(self, tell: Callable[[QueueChanged], object]) -> tuple[QueuedJob, ...]:
        """Tell how the persistent queue stands; of two lanes that do so, the one that looked later is heard later."""
        with self._telling:
            jobs = self().library.queue.jobs()
            tell(QueueChanged("", jobs))
        return jobs

    def leave(self) -> None:
        """Close what belongs to the calling thread, which is about to end."""
        with self._lock:
            if self._tools is None:
                return
            try:
                self._tools.library.close()
            except ViperError:
                return  # it never opened, and every job was told so


def _usual(home: Path) -> Tools:
    from viper_desktop.assembly import build_tools  # noqa: PLC0415 - heavy, and so in a lane

    return build_tools(home)
