"""Verdicts on the whole that make a sentence of their own: "More please.", "I'd scroll past.", "Why?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.cues import Aim, Cue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.words import Word


def verdicts_in(words: Sequence[Word], lex: Lexicon) -> list[Cue]:
    """The stretches between two pauses that hold a verdict and nothing else."""
    cues = []
    first = 0
    for place in range(len(words) + 1):
        if place < len(words) and words[place].kind == "word":
            continue
        sign = _sign_of([word.text for word in words[first:place]], lex)
        if sign:
            cues.append(Cue(Aim.AROUND, sign, first, place))
        first = place + 1
    return cues


def _sign_of(texts: Sequence[str], lex: Lexicon) -> int:
    """+1 or -1 where the words are a verdict, words of degree and "for me" aside; else 0."""
    said = [text for text in texts if text not in closed("beside_a_verdict")]
    for words in (list(texts), said):
        if words and lex.match("verdicts_good", words) == len(words):
            return 1
        if words and lex.match("verdicts_bad", words) == len(words):
            return -1
    return 0
