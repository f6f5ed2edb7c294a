"""Which words of a comment to show beside an attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.mention import Mention
    from viper_desktop.engine.starter.reading.words import Word

_FAR = 5  # words before the attribute
_TURNS = ("lacks", "excesses", "negators")


def quoted(words: Sequence[Word], mention: Mention, lex: Lexicon) -> tuple[int, int]:
    """The characters from and to which a comment names an attribute, with the words that turn it round.

    "Not enough light" rather than "light", and "bold shapes and lines" for bold lines.
    """
    first = mention.first
    if mention.lacking or mention.negated or mention.excess or mention.wanted:
        turns = [at for at in _near(words, mention) if _turns(words, at, mention, lex)]
        first = turns[0] if turns else first
        while first - 1 in turns:  # "far too"
            first -= 1
    spoken = {word.text for word in words[first : mention.last]}
    if mention.describing and not spoken.intersection(mention.describing):
        first = min([at for at in _near(words, mention) if words[at].text == mention.describing[0]], default=first)
    return words[first].start, words[mention.last - 1].end


def _near(words: Sequence[Word], mention: Mention) -> list[int]:
    """The places shortly before an attribute that no pause sets apart from it."""
    places = []
    for at in range(mention.first - 1, max(-1, mention.first - 1 - _FAR), -1):
        if words[at].kind != "word":
            break
        places.append(at)
    return places


def _turns(words: Sequence[Word], at: int, mention: Mention, lex: Lexicon) -> bool:
    ahead = [word.text for word in words[at : mention.first]]
    return (ahead[0] == "more" and mention.wanted) or any(lex.match(table, ahead) for table in _TURNS)
