"""Everyday expressions that name an attribute without its word: "so much going on" is busy.

Plain ones always count. Hints ("a child could do it" for childish) count where a comment names nothing else on their
side: beside plain words they only say the same again.
"""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from viper_desktop import assets
from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.mention import Mention
from viper_desktop.engine.starter.reading.nouns import head_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.words import Word

_ANY = "_"


def expressions_in(words: Sequence[Word], lex: Lexicon) -> list[Mention]:
    """The attributes that expressions of a sentence stand for, in order, none within another."""
    found: list[Mention] = []
    place = 0
    while place < len(words):
        last, text, hint = _longest_at(words, place)
        if last > place:
            found.append(replace(_mention(words, place, last, text, lex), hint=hint))
            place = last
        else:
            place += 1
    return found


def _mention(words: Sequence[Word], first: int, last: int, text: str, lex: Lexicon) -> Mention:
    """The attribute, with its noun where it has one: "vibrant colors"."""
    parts = text.split()
    head = lex.aspects.get(words[first].lemma) and head_at(words, first, lex)
    if head and len(parts) == 2:
        return Mention(text, first, last, head[1], words[first].text, lex.aspects[head[1]], (parts[0],))
    return Mention(text, first, last, describing=(text,))


def _longest_at(words: Sequence[Word], place: int) -> tuple[int, str, bool]:
    """(where the longest expression that starts at a place ends, the attribute, whether it is a hint).

    Ends where it starts if there is none.
    """
    best = (place, "", False)
    for pattern, attribute, hint in _patterns().get(words[place].text, ()):
        end = _end_of(pattern, words, place)
        if end > best[0]:
            best = (end, attribute, hint)
    return best


def _end_of(pattern: tuple[str, ...], words: Sequence[Word], place: int) -> int:
    """Where a pattern that starts at a place ends, words of degree passed over; 0 where it doesn't match."""
    at = place
    for number, wanted in enumerate(pattern):
        while number and at < len(words) and words[at].text != wanted and words[at].text in closed("degree_inside"):
            at += 1
        if at >= len(words) or not (wanted == words[at].text or (wanted == _ANY and words[at].kind == "word")):
            return 0
        at += 1
    return at


@cache
def _patterns() -> dict[str, tuple[tuple[tuple[str, ...], str, bool], ...]]:
    """First word → (words, attribute, hint); "a/b" in the list stands for either word, "_" for any."""
    listed = json.loads(assets.path("reading", "expressions.json").read_text(encoding="utf-8"))
    table: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
    for kind, attributes in listed.items():
        for attribute, expressions in attributes.items():
            for expression in expressions:
                for words in product(*(part.split("/") for part in expression.split())):
                    table.setdefault(words[0], []).append((words, attribute, kind == "hints"))
    return {first: tuple(found) for first, found in table.items()}
