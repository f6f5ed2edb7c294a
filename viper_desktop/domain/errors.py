"""What can go wrong that a person can do something about, and being asked to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from threading import Event


class ViperError(Exception):
    """One plain sentence on what happened and one on what to do next.

    Anything else that is raised is a bug and shown as one.
    """

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(f"{sentence} {hint}".strip())
        self.sentence = sentence
        self.hint = hint

    def __reduce__(self) -> tuple[type[ViperError], tuple[str, str]]:
        """Pickle by the two sentences, so that an error can cross a process."""
        return (type(self), (self.sentence, self.hint))


class BadInput(ViperError):
    """What the person gave cannot be used: a damaged file, a wrong flag, an empty folder."""


class ModelUnavailable(ViperError):
    """The model that was chosen is missing, broken, or of the wrong kind."""


class OutOfMemory(ViperError):
    """The machine ran out of memory, also after a second try with a smaller footprint."""


class Cancelled(Exception):
    """Raised between steps where a cancel token is found set."""


def first_line(error: BaseException) -> str:
    """What a library's error says first; its kind where it says nothing."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


def check(cancel: Event | None) -> None:
    """Leave by raising if the person asked to stop.

    Raises:
        Cancelled: the token is set.
    """
    if cancel is not None and cancel.is_set():
        raise Cancelled
