"""Garbage collection on the window's thread only, a little at a time.

Left to itself, Python collects in whichever thread happens to allocate: a lane would then destroy Qt objects that
belong to the window, which Qt forbids, and the window would stand still whenever a model makes many objects.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from viper_desktop.engine.preload import is_bringing_in

EVERY_MS = 250
ENOUGH = (2000, 10, 50)  # new objects; then collections of the generation before


class Collector(QObject):
    """Collects while it lives and was not stopped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that has enough to look at, if any."""
        if is_bringing_in():
            return  # what comes in will be put where nobody needs to look
        due = [generation for generation, count in enumerate(gc.get_count()) if count > ENOUGH[generation]]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Leave collecting to Python again, once: by now somebody else may collect."""
        if self._timer.isActive():
            self._timer.stop()
            gc.enable()
