"""How many of something there are: "just a few lines", "three colors"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.mention import Mention
    from viper_desktop.engine.starter.reading.words import Word

_NUMBERS = ("one", "two", "three", "four", "five", "2", "3", "4", "5")


def counted(words: Sequence[Word], noun: Mention) -> Mention:
    """The noun with its number, where that is all that is said of it: "a few lines", "two colors"."""
    before = tuple(word.text for word in words[max(0, noun.first - 2) : noun.first])
    if before[-1:] == ("few",) and before[:1] != ("the",) and noun.noun != noun.head:
        return replace(noun, text=f"few {noun.noun}", describing=("few",), vague=False)
    number = words[noun.first].text
    if number in _NUMBERS and noun.aspect == "color" and before[-1:] not in (("the",), ("these",), ("its",)):
        return replace(noun, text=f"{number} {noun.noun}", describing=(number,), vague=False)
    return noun
