"""Pictures for painting, fetched from the worker when first wanted and kept while there is room."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from viper_desktop.domain.events import Event, JobFailed, PictureLoaded, ThumbnailReady
from viper_desktop.domain.requests import LoadPicture, LoadThumbnail
from viper_desktop.ui.decode import Decoder

if TYPE_CHECKING:
    from viper_desktop.domain.requests import Request
    from viper_desktop.ui.state import AppState

ROOM = 192 << 20  # bytes of pixels kept; some 700 thumbnails of 256 px
BACKLOG = 80  # what scrolled past longest ago is forgotten: it is asked for again when it comes back
AT_ONCE = 6  # asked for at the same time: what scrolled into view last should not wait behind all that scrolled past


@dataclass(frozen=True, slots=True)
class PictureKey:
    """Which picture at which size: a library picture by id and height, or a file by path and long side."""

    size: int
    picture_id: str = ""
    path: str = ""

    def request(self) -> Request:
        """What to ask the worker for."""
        if self.picture_id:
            return LoadThumbnail(self.picture_id, self.size)
        return LoadPicture(self.path, self.size)


class PictureCache(QObject):
    """Gives a pixmap at once where it is there, else asks for it and says `arrived` later."""

    arrived = Signal(object)  # PictureKey; its pixmap is null where the file cannot be read

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._kept: OrderedDict[PictureKey, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[PictureKey, None] = OrderedDict()
        self._asked: set[PictureKey] = set()
        self._bytes = 0
        self._decoder = Decoder(self)

    def thumbnail(self, picture_id: str, height: int) -> QPixmap | None:
        """A picture of the library, `height` pixels high; None while it is on its way, null where unreadable."""
        return self.get(PictureKey(height, picture_id=picture_id))

    def file(self, path: str, side: int) -> QPixmap | None:
        """A picture file, at most `side` pixels on its long side; None while it is on its way, null if unreadable."""
        return self.get(PictureKey(side, path=path))

    def get(self, key: PictureKey) -> QPixmap | None:
        """The pixmap if it is here, else None, and it has been asked for."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._asked:
            self._wanted[key] = None
            self._wanted.move_to_end(key)
            while len(self._wanted) > BACKLOG:
                self._wanted.popitem(last=False)
            self._ask_next()
        return None

    def peek(self, key: PictureKey) -> QPixmap | None:
        """The pixmap if it is here; nothing is asked for."""
        return self._kept.get(key)

    def _ask_next(self) -> None:
        while self._wanted and len(self._asked) < AT_ONCE:
            key, _ = self._wanted.popitem(last=True)  # what was wanted last is on screen
            self._asked.add(key)
            self._state.ask(
                key.request(), partial(self._take, key), on_failure=partial(self._take_failure, key), owner=self
            )

    def _take(self, key: PictureKey, event: Event) -> None:
        if isinstance(event, ThumbnailReady | PictureLoaded):
            self._decoder.decode(event.data, lambda image: self._keep(key, QPixmap.fromImage(image)))

    def _take_failure(self, key: PictureKey, _event: JobFailed) -> None:
        self._keep(key, QPixmap())

    def _keep(self, key: PictureKey, pixmap: QPixmap) -> None:
        if key not in self._asked:
            return
        self._asked.discard(key)
        self._kept[key] = pixmap
        self._bytes += _size(pixmap)
        while self._bytes > ROOM and len(self._kept) > 1:
            self._bytes -= _size(self._kept.popitem(last=False)[1])
        self.arrived.emit(key)
        self._ask_next()


def _size(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
