"""Opinions of what a picture depicts: "I love the dog", "the sky is beautiful" say nothing of how it looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.cues import Aim, Cue
from viper_desktop.engine.starter.reading.nouns import is_content

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.clauses import Clause
    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.words import Word

_UP_TO_THE_NOUN = frozenset({",", "and"})
_SPEAKER = frozenset({"i", "me", "my", "you", "we"})


def object_of(cue: Cue, clause: Clause, words: Sequence[Word], lex: Lexicon) -> Word | None:
    """The thing depicted that an opinion names as its object ("hate the font"); None where it names no such thing."""
    if cue.aim is not Aim.AFTER:
        return None
    at = cue.last
    while at < clause.last and (
        words[at].text in lex.grammar["determiners"]
        or words[at].text in lex.grammar["intensifiers"]
        or lex.is_adjective(words[at].text)
        or words[at].text in lex.praise | lex.blame
        or (words[at].text in _UP_TO_THE_NOUN and at > cue.last)
    ):
        at += 1
    return words[at] if at < clause.last and _is_thing(words[at], lex) else None


def is_of_something_depicted(cue: Cue, clause: Clause, words: Sequence[Word], lex: Lexicon) -> bool:
    """Whether an opinion is about a thing in the picture: "I love the dog", "the hands are terrible"."""
    if cue.aim is Aim.AFTER:
        return object_of(cue, clause, words, lex) is not None
    if cue.aim is not Aim.BEFORE or cue.last - cue.first > 2:
        return False
    said = words[clause.first : cue.first]
    pointing = closed("pointers") | _SPEAKER
    if any(word.text in pointing for word in said) or not any(word.text in lex.grammar["copulas"] for word in said):
        return False
    return any(_is_thing(word, lex) for word in said)


def _is_thing(word: Word, lex: Lexicon) -> bool:
    return is_content(word, lex) and word.lemma not in lex.picture and word.lemma not in lex.aspects
