"""Turns encoded pictures into images away from the UI thread."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool
from PySide6.QtGui import QImage

from viper_desktop.ui.relay import Relay

if TYPE_CHECKING:
    from collections.abc import Callable

SMALL = 24_000  # bytes: below this, decoding costs less than a thread's errand


class _Work(QRunnable):
    def __init__(self, data: bytes, ticket: int, relay: Relay) -> None:
        super().__init__()
        self._data, self._ticket, self._relay = data, ticket, relay

    def run(self) -> None:
        """Decode; runs in a pool thread."""
        self._relay.done.emit((self._ticket, QImage.fromData(self._data)))


class Decoder(QObject):
    """Decodes for one widget and calls back on the UI thread, if the widget still lives."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._owner = weakref.ref(owner)
        self._waiting: dict[int, Callable[[QImage], object]] = {}
        self._last = 0
        self._relay = Relay()
        self._relay.done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def decode(self, data: bytes, then: Callable[[QImage], object]) -> None:
        """Decode an image file's bytes; a null image where they are not one."""
        if len(data) < SMALL:
            then(QImage.fromData(data))
            return
        self._last += 1
        self._waiting[self._last] = then
        QThreadPool.globalInstance().start(_Work(data, self._last, self._relay))

    def _deliver(self, decoded: tuple[int, QImage]) -> None:
        ticket, image = decoded
        then = self._waiting.pop(ticket)
        owner = self._owner()
        if owner is not None and shiboken6.isValid(owner):
            then(image)
