"""A noun phrase while its words are gathered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.words import Word


@dataclass(slots=True)
class Draft:
    """A noun phrase while its words are gathered: describing words in groups that commas and "and" set apart."""

    start: int
    place: int
    groups: list[list[Word]] = field(default_factory=lambda: [[]])
    tone: int = 0
    excess: bool = False
    hedged: bool = False
    wanted: bool = False

    def take(self, word: Word, count: int = 1) -> None:
        """Add a describing word."""
        self.groups[-1].append(word)
        self.place += count


def place_of(words: Sequence[Word], word: Word, start: int) -> int:
    """Where a word stands in its sentence, looked for from a place on."""
    return next(i for i in range(start, len(words)) if words[i].start == word.start)


def sign_of(value: int) -> int:
    """-1, 0 or 1."""
    return (value > 0) - (value < 0)
