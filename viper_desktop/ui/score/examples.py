"""What is in the trays: what somebody said in the gallery, and files that were added here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from viper_desktop.domain.events import Event, PicturesListed
from viper_desktop.domain.pictures import PictureFilter
from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.requests import ListPictures
from viper_desktop.ui.score.trays import Example, file_example

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viper_desktop.ui.state import AppState

FILTERS = {Polarity.LIKED: PictureFilter.LIKED, Polarity.DISLIKED: PictureFilter.DISLIKED}
STANCES = {Polarity.LIKED: Stance.LIKE, Polarity.DISLIKED: Stance.DISLIKE}
REST_MS = 120


class Examples(QObject):
    """Both sides. A library picture's side is its mark in the gallery; a file's side is kept for this sitting."""

    changed = Signal()

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._marked: dict[Polarity, tuple[Example, ...]] = dict.fromkeys(Polarity, ())
        self._files: dict[str, Polarity] = {}
        self._known: dict[str, Example] = {}  # path → library picture seen on either side
        self._left_out: set[str] = set()  # paths that somebody took out of a tray
        self._soon = QTimer(self, interval=REST_MS, singleShot=True)
        self._soon.timeout.connect(self._list)
        state.reactions_changed.connect(self._soon.start)
        state.profile_switched.connect(self._forget)
        if state.profile_id:
            self._soon.start()

    def side(self, polarity: Polarity) -> tuple[Example, ...]:
        """One tray."""
        marked = [example for example in self._marked[polarity] if example.path not in self._left_out]
        files = [file_example(path) for path, side in self._files.items() if side is polarity]
        return (*marked, *files)

    def paths(self, polarity: Polarity) -> tuple[str, ...]:
        """One tray's files."""
        return tuple(example.path for example in self.side(polarity))

    def put(self, paths: Iterable[str], polarity: Polarity) -> None:
        """Put files into a tray: a library picture changes its mark, any other file counts for this sitting."""
        for path in paths:
            self._left_out.discard(path)
            known = self._known.get(path)
            if known is None:
                self._files[path] = polarity
            else:
                self._mark(known.picture_id, polarity)
        self.changed.emit()

    def take_out(self, examples: Iterable[Example]) -> None:
        """Leave pictures out of the scoring, with a way back; what was said of them in the gallery stays."""
        gone, left_out, files = tuple(examples), set(self._left_out), dict(self._files)

        def put_back() -> None:
            self._left_out, self._files = left_out, files
            self.changed.emit()

        for example in gone:
            if example.picture_id:
                self._left_out.add(example.path)
            else:
                self._files.pop(example.path, None)
        self.changed.emit()
        if gone:
            self._state.toast(self.tr("%n picture(s) taken out of the tray", "", len(gone)), put_back)

    def _mark(self, picture_id: str, polarity: Polarity) -> None:
        reaction = self._state.reactions.get(picture_id)
        if reaction is None or reaction.stance is not STANCES[polarity]:
            self._state.react(picture_id, stance=STANCES[polarity])

    def _list(self) -> None:
        if not self._state.profile_id:
            return
        self._state.when_saved(self._ask)

    def _ask(self) -> None:
        for polarity, wanted in FILTERS.items():
            request = ListPictures(self._state.profile_id, wanted)
            self._state.ask(request, partial(self._take, polarity), owner=self)

    def _take(self, polarity: Polarity, event: Event) -> None:
        if not isinstance(event, PicturesListed) or event.profile_id != self._state.profile_id:
            return
        found = tuple(Example(c.picture.path, c.picture.title, c.picture.id) for c in event.cards)
        self._known |= {example.path: example for example in found}
        if found != self._marked[polarity]:
            self._marked[polarity] = found
            self.changed.emit()

    def _forget(self, _profile_id: str) -> None:
        self._marked = dict.fromkeys(Polarity, ())
        self._left_out.clear()
        self._files.clear()
        self.changed.emit()
        self._soon.start()
