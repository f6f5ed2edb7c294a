"""One sentence read: its attributes and its opinions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.candidates import candidates
from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.cues import Cue, long_cues, short_cues
from viper_desktop.engine.starter.reading.expressions import expressions_in
from viper_desktop.engine.starter.reading.flags import flagged, inherited
from viper_desktop.engine.starter.reading.likeness import likenesses
from viper_desktop.engine.starter.reading.nouns import is_content
from viper_desktop.engine.starter.reading.predicates import attached
from viper_desktop.engine.starter.reading.verdicts import verdicts_in

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
    expressions = expressions_in(words, lex)
    verdicts = verdicts_in(words, lex)
    long = [
        cue
        for cue in [*verdicts, *long_cues(words, lex)]
        if not any(m.first <= cue.first and cue.last <= m.last for m in expressions)
        and not any(v is not cue and v.first <= cue.first and cue.last <= v.last for v in verdicts)
    ]
    blocked = {place for cue in long for place in range(cue.first, cue.last)} | _turns(words, lex)
    found = candidates(words, blocked, expressions, lex)
    found = sorted([*found, *likenesses(words, found, blocked, lex)], key=lambda mention: mention.first)
    found = [flagged(words, mention, blocked, lex) for mention in found]
    found = inherited(words, found)
    found = attached(words, found, topic, asked, lex)
    found = [m for m in found if not _is_the_whole(words, m) and not _in_a_likeness(words, m, lex)]
    found = [m for m in found if not _has_something(words, m, found) and not _is_a_purpose(words, m)]
    found = [m for m in found if not _is_neither(words, m) and not _is_the_same(words, m)]
    found = [m for m in found if not _is_a_thing(words, m, lex) and not _says_where(words, m, found)]
    kept = tuple(sorted((m for m in found if not m.weak), key=lambda m: (m.first, m.last)))
    taken = blocked | {place for m in found for place in range(m.first, m.last) if not m.weak or m.head}
    return Sentence(words, kept, tuple(sorted([*long, *short_cues(words, taken, lex)], key=lambda cue: cue.first)))


def _turns(words: Sequence[Word], lex: Lexicon) -> set[int]:
    """The places of expressions that set one thing against another: "by contrast" is no contrast."""
    texts = [word.text for word in words]
    lengths = {place: lex.match("contrast", texts[place:]) for place in range(len(texts))}
    return {at for place, length in lengths.items() if length > 1 for at in range(place, place + length)}


def _is_the_whole(words: Sequence[Word], mention: Mention) -> bool:
    """“warms up the whole composition”, "it's a nice drawing": the picture is meant."""
    opening = [word.text for word in words[max(0, mention.first - 3) : mention.first]]
    if mention.bare and mention.head in ("drawing", "design", "print", "composition", "rendering"):
        named = [word for word in opening if word in ("a", "an")]
        if named and opening[: opening.index(named[-1])][-1:] in (["is"], ["'s"], ["was"]):
            return True
    return mention.vague and mention.first > 0 and words[mention.first - 1].text in ("whole", "entire", "overall")


def _has_something(words: Sequence[Word], mention: Mention, found: Sequence[Mention]) -> bool:
    """“the composition has no clear focus”: what it has says more."""
    has = mention.last < len(words) and words[mention.last].text in ("has", "have", "had", "lacks", "lack", "lacked")
    if mention.vague and mention.last < len(words) and words[mention.last].text in ("is", "looks", "feels", "seems"):
        near = [m for m in found if 0 < m.first - mention.last < 4 and m is not mention]
        return any(m.aspect == mention.aspect and m.head for m in near)  # "the composition is off balance"
    return mention.vague and has and any(0 < m.first - mention.last < 5 for m in found)


def _is_neither(words: Sequence[Word], mention: Mention) -> bool:
    """“neither moody nor bright” says what it isn't, and not that it is the opposite."""
    before = {word.text for word in words[max(0, mention.first - 4) : mention.first]}
    return mention.negated and mention.head is None and bool(before & {"neither", "nor"})


def _is_the_same(words: Sequence[Word], mention: Mention) -> bool:
    """“everything is the same brightness” blames no brightness."""
    colored = mention.aspect == "color"  # "everything is the same beige" does
    return mention.bare and not colored and mention.first > 0 and words[mention.first - 1].text == "same"


def _is_a_thing(words: Sequence[Word], mention: Mention, lex: Lexicon) -> bool:
    """“across the sand”, "this area", "hidden faces": what is depicted, or any part of the picture."""
    if not mention.bare:
        known = any(lex.describes(word) or " " in word for word in mention.describing)
        return mention.head in closed("figures") and not known
    if mention.lacking and mention.head in closed("missable"):
        return False  # "no expression"
    part = mention.head in closed("only_described") and mention.text == mention.noun
    the = mention.first > 0 and words[mention.first - 1].text == "the"
    return part or (the and mention.noun in closed("colors_of_things"))


def _says_where(words: Sequence[Word], mention: Mention, found: Sequence[Mention]) -> bool:
    """“the noise in the shadows is ugly” says nothing of the shadows."""
    at = mention.first - 2
    led = [word.text for word in words[max(0, at) : mention.first]]
    placed = led[1:] == ["the"] and led[0] in ("in", "around", "behind", "under", "along")
    return mention.bare and mention.aspect == "light" and placed and any(m.head and m.last == at for m in found)


def _is_a_purpose(words: Sequence[Word], mention: Mention) -> bool:
    """“not dark enough to be moody” is neither."""
    before = [word.text for word in words[max(0, mention.first - 3) : mention.first]]
    return before[:2] == ["enough", "to"]


def _in_a_likeness(words: Sequence[Word], mention: Mention, lex: Lexicon) -> bool:
    """“like a coloring book”: half the name of something else."""
    before = [word.text for word in words[max(0, mention.first - 2) : mention.first]]
    likened = before in (["like", "a"], ["like", "an"])
    following = words[mention.last] if mention.last < len(words) else None
    return mention.bare and likened and following is not None and is_content(following, lex)


def _ends_a_list(words: Sequence[Word], place: int, lex: Lexicon) -> bool:
    """Whether "to dark" goes on with what is said: "ugly and to dark", but not "from bright to dark"."""
    ends = place + 2 >= len(words) or words[place + 2].kind != "word"
    joined = words[place - 1].text in ("and", ",") and all(word.text != "from" for word in words[:place])
    return ends and joined and not is_content(words[place + 1], lex)


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
        elif words[place].text == "to" and after.text in lex.valence and _ends_a_list(words, place, lex):
            mended[place] = replace(words[place], text="too")  # "ugly and to dark"
    return tuple(mended)
