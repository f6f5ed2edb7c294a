"""Turns images into PNG files' bytes away from the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRunnable, Qt, QThreadPool
from PySide6.QtGui import QImageWriter

from viper_desktop.ui.relay import Relay

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage


class Encoder(QObject):
    """Encodes one image and calls back on the UI thread."""

    def __init__(self, image: QImage, then: Callable[[bytes], object], owner: QObject) -> None:
        super().__init__(owner)
        self._then = then
        relay = Relay()
        relay.done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        QThreadPool.globalInstance().start(_Work(image, relay))

    def _deliver(self, data: bytes) -> None:
        self._then(data)
        self.deleteLater()


class _Work(QRunnable):
    def __init__(self, image: QImage, relay: Relay) -> None:
        super().__init__()
        self._image, self._relay = image, relay

    def run(self) -> None:
        """Encode; runs in a pool thread."""
        self._relay.done.emit(png(self._image))


def png(image: QImage) -> bytes:
    """A PNG file's bytes."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())
