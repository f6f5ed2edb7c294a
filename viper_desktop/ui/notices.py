"""What the window tells beside its pages: the bar above them, the line that floats over them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class ErrorNote:
    """What the bar above a page says: what happened, what to do, and one button that does it."""

    sentence: str
    hint: str = ""
    details: str = ""
    action_label: str = ""
    action: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class Toast:
    """A short line that floats for ten seconds, with what takes it back."""

    text: str
    undo: Callable[[], object] | None = None
    action_label: str = ""  # empty means "Undo"
