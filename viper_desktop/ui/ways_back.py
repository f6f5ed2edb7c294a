"""Ways back from what was done outside the taste: pictures removed or added, profiles deleted, models changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QUndoStack

MOST = 20


@dataclass(eq=False, slots=True)
class Way:
    """One of them.

    Attributes:
        text: what was done.
        edits: how many edits of the taste stood on the undo stack when it was done.
        of: what it was done to, where doing more to the same is one with it.
        is_personal: whether it is of the profile at work, and cannot be gone from another.
    """

    text: str
    undo: Callable[[], object]
    edits: int
    of: str = ""
    is_personal: bool = False


class WaysBack:
    """Kept beside the undo stack, which only knows the taste of one profile; newest last."""

    def __init__(self, stack: QUndoStack) -> None:
        self._stack = stack
        self._ways: list[Way] = []
        self._is_taking = False

    @property
    def latest(self) -> Way | None:
        """What to undo next; None where the taste was edited since, or nothing is left."""
        way = self._ways[-1] if self._ways else None
        return way if way is not None and way.edits >= self._stack.index() else None

    def keep(self, text: str, undo: Callable[[], object]) -> Callable[[], None]:
        """Keep a way back; what is given back goes it, once."""
        way = Way(text, undo, self._stack.index())
        self._add(way)
        return lambda: self.take(way)

    def keep_personal(self, text: str, undo: Callable[[], object], of: str = "") -> None:
        """Keep one for as long as this profile is at work; more of the same, right after it, goes back with it."""
        last = self.latest
        if not of or last is None or last.of != of:
            self._add(Way(text, undo, self._stack.index(), of, is_personal=True))

    def _add(self, way: Way) -> None:
        if not self._is_taking:  # going back is nothing to go back from
            self._ways = [*self._ways, way][-MOST:]

    def take(self, way: Way) -> None:
        """Go a way back, unless that was done already."""
        if way in self._ways:
            self._ways.remove(way)
            self._is_taking = True
            try:
                way.undo()
            finally:
                self._is_taking = False

    def forget_edits(self) -> None:
        """The undo stack begins anew, for another profile."""
        self._ways = [way for way in self._ways if not way.is_personal]
        for way in self._ways:
            way.edits = 0
