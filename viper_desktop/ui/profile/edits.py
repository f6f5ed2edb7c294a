"""What a hand on the Taste page does to the taste: each an edit that can be undone, with words for the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from viper_desktop import assets
from viper_desktop.domain.profile import Attribute, Polarity, Profile, added, changed, cleared, moved, without
from viper_desktop.ui.numbers import decimal

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.ui.state import AppState

WEIGHT_REST_MS = 300  # one turn of the wheel is one edit, not ten


class TasteEdits(QObject):
    """Applies edits to the profile at work. Attributes are named by their key."""

    weight_previewed = Signal(str, float)  # shown at once, kept when the hand rests

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._weighing: tuple[str, float] | None = None
        self._rest = QTimer(self, interval=WEIGHT_REST_MS, singleShot=True)
        self._rest.timeout.connect(self.keep_weight)
        state.profile_switched.connect(self._forget)

    def add(self, texts: tuple[str, ...], polarity: Polarity) -> None:
        """Add attributes; one that stands on the other side moves over with all that hangs on it."""
        profile, vocabulary = self._settled(), assets.vocabulary()
        for text in texts:
            if profile.where(text) is not None:
                profile = moved(profile, text, polarity)
            else:
                profile = added(profile, polarity, Attribute(text, category=vocabulary.category_of(text)))
        words = "“" + "”, “".join(texts) + "”"
        self._state.apply(profile, self.tr("Added {words}").format(words=words))

    def weigh(self, key: str, weight: float) -> None:
        """Show a weight at once and keep it when the hand rests."""
        if self._weighing is not None and self._weighing[0] != key:
            self.keep_weight()
        self._weighing = (key, weight)
        self.weight_previewed.emit(key, weight)
        self._rest.start()

    def keep_weight(self) -> None:
        """Keep what was being dialled."""
        self._rest.stop()
        weighing, self._weighing = self._weighing, None
        if weighing is None or self._state.profile.where(weighing[0]) is None:
            return
        key, weight = weighing
        reason = self.tr("“{words}” counts {weight}").format(words=self.words(key), weight=decimal(weight, 1))
        self._state.apply(changed(self._state.profile, key, weight=weight), reason)

    def switch(self, key: str) -> None:
        """On or off."""
        on = not self._settled().find(key).enabled
        reason = self.tr("Switched on “{words}”") if on else self.tr("Switched off “{words}”")
        self._change(key, reason, enabled=on)

    def lock(self, key: str) -> None:
        """Lock or unlock: learning leaves alone what is locked."""
        locked = not self._settled().find(key).locked
        reason = self.tr("Locked “{words}”") if locked else self.tr("Unlocked “{words}”")
        self._change(key, reason, locked=locked)

    def move(self, key: str, to: Polarity, row: int = -1) -> None:
        """To a side and a row of it (-1: the end)."""
        profile, words = self._settled(), self.words(key)
        side = self.tr("drawn to") if to is Polarity.LIKED else self.tr("put off by")
        reason = self.tr("Moved “{words}” to {side}").format(words=words, side=side)
        self._state.apply(moved(profile, key, to, None if row < 0 else row), reason)

    def move_over(self, key: str) -> None:
        """To the other side."""
        place = self._settled().where(key)
        if place is not None:
            self.move(key, place[0].other)

    def remove(self, key: str) -> None:
        """Take it out, with an offer to take that back."""
        profile, words = self._settled(), self.words(key)
        reason = self.tr("Removed “{words}”").format(words=words)
        self._state.apply(without(profile, key), reason)
        self.offer_undo(reason)

    def clear(self) -> None:
        """Take everything out, with an offer to take that back."""
        reason = self.tr("Cleared the taste")
        self.replace(cleared(self._settled()), reason)
        self.offer_undo(reason)

    def replace(self, profile: Profile, reason: str) -> None:
        """Put another taste in the place of this one, as a version of its own."""
        self.keep_weight()
        self._state.apply(profile, reason, own_version=True)

    def offer_undo(self, words: str) -> None:
        """Float a line whose *Undo* takes back the last edit, unless something was undone or done since."""
        self._state.toast(words, self._undo_of_last(), self.tr("Undo"))  # named: it is on the undo stack already

    def words(self, key: str) -> str:
        """The attribute as it is written."""
        return self._state.profile.find(key).text

    def _undo_of_last(self) -> Callable[[], object]:
        stack = self._state.undo_stack
        index = stack.index()
        return lambda: stack.undo() if stack.index() == index else None

    def _settled(self) -> Profile:
        self.keep_weight()
        return self._state.profile

    def _change(self, key: str, reason: str, **fields: bool) -> None:
        words = self.words(key)
        self._state.apply(changed(self._state.profile, key, **fields), reason.format(words=words))

    def _forget(self, _profile_id: str) -> None:
        self._rest.stop()
        self._weighing = None
