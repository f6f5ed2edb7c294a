"""What is told of the words of a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.events.base import Event

if TYPE_CHECKING:
    from viper_desktop.domain.profile import Polarity


@dataclass(frozen=True, slots=True)
class WordLeftOut(Event):
    """The same picture without one attribute.

    Attributes:
        change: how far it is from the picture with all of them, 0 being the same: the root mean square over the starter
            scorer's features, in standard deviations of what pictures usually differ by.
        data: the picture as an encoded file.
        path: where it was written; empty where it was not.
    """

    text: str
    polarity: Polarity
    change: float
    data: bytes
    path: str = ""
