"""One sentence read: its attributes and its opinions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.candidates import candidates
from viper_desktop.engine.starter.reading.cues import Cue, long_cues, short_cues
from viper_desktop.engine.starter.reading.flags import flagged, inherited
from viper_desktop.engine.starter.reading.predicates import attached

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.mention import Mention
    from viper_desktop.engine.starter.reading.words import Word


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with what was found in it, in order."""

    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]
    cues: tuple[Cue, ...]


def read_sentence(
    words: tuple[Word, ...], topic: Mention | None, lex: Lexicon, asked: Mention | None = None
) -> Sentence:
    """Find attributes and opinions.

    Args:
        topic: the last noun that was spoken of before, for "they" and "it".
        asked: the noun that the sentence before consists of ("Line? Sloppy.").
    """
    words = _with_too(words, lex)
    long = long_cues(words, lex)
    blocked = {place for cue in long for place in range(cue.first, cue.last)}
    found = candidates(words, blocked, lex)
    found = [flagged(words, mention, blocked, lex) for mention in found]
    found = inherited(words, found)
    found = attached(words, found, topic, asked, lex)
    found = [mention for mention in found if not _is_the_whole(words, mention)]
    kept = tuple(sorted((m for m in found if not m.weak), key=lambda m: (m.first, m.last)))
    taken = blocked | {place for m in found for place in range(m.first, m.last) if not m.weak or m.head}
    return Sentence(words, kept, tuple(sorted([*long, *short_cues(words, taken, lex)], key=lambda cue: cue.first)))


def _is_the_whole(words: Sequence[Word], mention: Mention) -> bool:
    """“warms up the whole composition”: the picture is meant."""
    return mention.vague and mention.first > 0 and words[mention.first - 1].text in ("whole", "entire", "overall")


def _with_too(words: tuple[Word, ...], lex: Lexicon) -> tuple[Word, ...]:
    """“the colors are to bright”: "too" is meant."""
    mended = list(words)
    for place in range(1, len(words) - 1):
        after = words[place + 1]
        if (
            words[place].text == "to"
            and words[place - 1].text in (*lex.grammar["copulas"], "way", "far")
            and after.text in lex.valence
        ):
            following = words[place + 2].text if place + 2 < len(words) else ""
            if following not in ("the", "a", "it", "this"):
                mended[place] = replace(words[place], text="too")
    return tuple(mended)
