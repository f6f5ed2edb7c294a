"""One thing set against another: "X over Y", "more than Y", "X swallows Y"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.cues import Aim, Cue
from viper_desktop.engine.starter.reading.judged import DIRECT, Judged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.clauses import Clause
    from viper_desktop.engine.starter.reading.lexicon import Lexicon

_BETTER = frozenset({"better", "happier", "nicer", "merrier"})
_HERE = frozenset({"the", "these", "this", "those", "your", "his", "her"})
_OTHERS = frozenset({"pictures", "paintings", "images", "photos", "ones", "works", "pieces", "scenes"})


def comparison(texts: Sequence[str], clause: Clause) -> int | None:
    """Where the lesser side of "X over Y" starts."""
    span = range(clause.first, clause.last)
    said = set(texts[clause.first : clause.last])
    for place in span:
        pair = " ".join(texts[place : place + 2])
        if place == clause.first:
            continue
        if pair in ("rather than", "instead of", "as opposed"):
            return place
        if texts[place] in ("over", "to", "than") and said & {
            "prefer",
            "preferred",
            "take",
            "choose",
            "pick",
            "favor",
            "rather",
        }:
            earlier = [m for m in clause.mentions if m.first < place]
            later = [m for m in clause.mentions if m.first > place]
            pointed = texts[place - 1] in (
                "this",
                "it",
                "that",
                "these",
                "one",
            )  # "I prefer this to the glossy version"
            if (earlier or pointed) and later:
                return place
    return None


def compare(clause: Clause, items: Sequence[Judged], compared: int, texts: Sequence[str]) -> None:
    """Settle "X over Y": X is liked and Y is not; "X rather than Y" only takes Y away."""
    prefers = {"prefer", "preferred", "take", "choose", "pick"} & set(texts) or "would rather" in " ".join(texts)
    judges = prefers or any(cue.aim is Aim.AFTER for cue in clause.cues)
    for item in items:
        lesser = item.mention.first > compared
        if not judges:
            item.dropped |= lesser  # "dirty rather than atmospheric"
            continue
        item.direct = -DIRECT if lesser else max(item.direct, DIRECT * 0.7)
        item.settled = True


def the_more_the_better(clause: Clause, items: Sequence[Judged], texts: Sequence[str]) -> bool:
    """“The less blue, the better”, "the more chaos the better"; True where it is said."""
    said = [text for text in texts[clause.first : clause.last] if text.isalpha()]
    better = any(said[at] == "the" and said[at + 1] in _BETTER for at in range(2, len(said) - 1))
    graded = len(said) > 3 and said[0] == "the" and said[2] == "the" and said[1].endswith("er")
    fewer = said[1:2] in (["less"], ["fewer"])
    worse = "the less i like" in " ".join(said) and graded  # "the sharper the edges, the less I like it"
    if said[:1] != ["the"] or not (fewer or graded or said[1:2] == ["more"]) or said[2:3] == ["i"]:
        return False
    if not (better or worse):
        return False
    for item in items:
        item.direct = -DIRECT if fewer != worse else DIRECT
        item.mention = replace(item.mention, wanted=False, excess=False)
    return True


def is_general(clause: Clause, cue: Cue, texts: Sequence[str]) -> bool:
    """“I like pictures that breathe, and …”: says nothing yet of this one."""
    ahead = texts[cue.last : min(clause.last, cue.last + 3)]
    return cue.aim is Aim.AFTER and any(text in _OTHERS for text in ahead) and not _HERE & set(ahead)


def prefers_other_pictures(clause: Clause, cue: Cue, texts: Sequence[str]) -> bool:
    """“I prefer calmer pictures”: then this one isn't."""
    preferring = cue.aim is Aim.AFTER and texts[cue.last - 1] in ("prefer", "preferred")
    return preferring and any(text in _OTHERS for text in texts[cue.last : clause.last])


def spare_the_denied(clause: Clause, items: Sequence[Judged], texts: Sequence[str]) -> None:
    """“It isn't the colors that bother me”: then they are not judged."""
    if texts[clause.first : clause.first + 3] == ["it", "is", "not"]:
        for item in items:
            item.dropped |= item.mention.negated and texts[item.mention.last : item.mention.last + 1] == ["that"]


def is_lesser(item: Judged, cue: Cue, compared: int | None) -> bool:
    """Whether an attribute stands on the lesser side of a comparison."""
    return compared is not None and cue.aim is Aim.AFTER and item.mention.first > compared


def spare_the_measure(clause: Clause, items: Sequence[Judged], texts: Sequence[str]) -> None:
    """“appeals to me more than any detailed painting”: what something is measured by isn't judged."""
    for place in range(clause.first + 1, clause.last - 1):
        more = texts[place : place + 2] in (["more", "than"], ["better", "than"])
        if more and texts[place - 1] not in ("nothing", "no", "little", "not", "any", "anything"):
            for item in items:
                item.dropped |= item.mention.first > place


def spare_the_destroyed(clause: Clause, items: Sequence[Judged], texts: Sequence[str], lex: Lexicon) -> None:
    """What is swallowed, killed or hidden is not what is blamed for it."""
    for place in range(clause.first, clause.last):
        length = lex.match("destroys", texts[place : min(place + 3, clause.last)])
        passive = texts[max(0, place - 1)] in ("is", "are", "was", "were", "been", "gets", "get")
        passive |= texts[place + length : place + length + 1] == ["by"] or texts[place + length - 1] == "by"
        pointed = {"which", "it", "this", "that"} & set(texts[clause.first : place])
        if length and not passive and (pointed or any(item.mention.first < place for item in items)):
            for item in items:
                if item.mention.first >= place + length and item.mention.first - place - length < 4:
                    item.dropped = True
