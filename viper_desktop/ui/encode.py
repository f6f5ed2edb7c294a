"""Turns images into PNG files' bytes away from the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QImageWriter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage


class Encoder(QObject):
    """Encodes one image and calls back on the UI thread."""

    _done = Signal(bytes)

    def __init__(self, image: QImage, then: Callable[[bytes], object], owner: QObject) -> None:
        super().__init__(owner)
        self._then = then
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        QThreadPool.globalInstance().start(_Work(image, self._done.emit))

    def _deliver(self, data: bytes) -> None:
        self._then(data)
        self.deleteLater()


class _Work(QRunnable):
    def __init__(self, image: QImage, done: Callable[[bytes], object]) -> None:
        super().__init__()
        self._image, self._done = image, done

    def run(self) -> None:
        """Encode; runs in a pool thread."""
        self._done(png(self._image))


def png(image: QImage) -> bytes:
    """A PNG file's bytes."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())
