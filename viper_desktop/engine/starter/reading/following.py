"""Attributes that a comment only names go the way of the rest of it, or are left out where that is anybody's guess."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.judged import BENEFIT_OF_THE_DOUBT, Hearing, Judged, sign
from viper_desktop.engine.starter.reading.mention import intrinsic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon

_TOO_CLOSE = 0.05  # to call
_CLEARLY = 0.95  # meant one way by most people
_A_REMARK = 3  # words, at least, that say something


def follow_the_rest(hearing: Hearing, lex: Lexicon) -> None:
    """What hardly anything speaks for or against goes the way of a comment that is of one mind."""
    unmarked = hearing.mark == 0.0
    items = [item for row in hearing.judged for item in row if not item.dropped]
    doubtful = [item for item in items if _is_doubtful(item, lex)]
    firm = [i for i in items if not i.mention.hedged and not any(i is other for other in doubtful)]
    sides = {sign(item.score) for item in firm} | {sign(mood) for mood in hearing.mood} - {0.0}
    if not sides and unmarked:  # "all in gray and brown, it looks dirty"
        leaning = [item for item in doubtful if intrinsic(item.mention, lex)]
        sides = {sign(item.score) for item in leaning}
        doubtful = [item for item in doubtful if not any(item is other for other in leaning)]
    undivided = len(sides) == 1 and not hearing.mixed and not any(clause.contrast for clause in hearing.clauses)
    side = sum(sides) if undivided else 0.0
    sure = firm or [item for item in items if not any(item is other for other in doubtful)]
    unheard = unmarked and not sides and _says_more(hearing)
    for item in items:
        item.dropped |= unmarked and abs(item.score) < _TOO_CLOSE
    for item in doubtful:
        if item.score * side < 0 and hearing.mark * side >= 0:
            _turn(item, side, items, sure, lex, unmarked=unmarked)
        item.dropped |= unmarked and abs(item.score) < _TOO_CLOSE
        item.dropped |= unheard and abs(item.score) <= BENEFIT_OF_THE_DOUBT


def _turn(
    item: Judged, side: float, items: Sequence[Judged], sure: Sequence[Judged], lex: Lexicon, *, unmarked: bool
) -> None:
    """Let one attribute go the way of the rest where they are said in one breath; else leave it out."""
    near = [other for other in items if other is not item and other.clause.sentence == item.clause.sentence]
    together = any(item.clause.sentence == other.clause.sentence for other in sure)
    tempered = side > 0 > min(intrinsic(i.mention, lex) for i in items if i.clause is item.clause)
    apart = intrinsic(item.mention, lex) * side < 0 and not any(other.clause is item.clause for other in near)
    item.score = BENEFIT_OF_THE_DOUBT * side
    item.dropped = not (together or tempered) or (unmarked and (item.mention.hedged or apart))


def _says_more(hearing: Hearing) -> bool:
    """Whether there are words that speak of no attribute and hold no known opinion: "I'm falling asleep"."""
    for number, clause in enumerate(hearing.clauses):
        texts = hearing.texts(clause.sentence)[clause.first : clause.last]
        said = [text for text in texts if text.isalpha() and text not in closed("fillers")]
        if not hearing.judged[number] and not clause.cues and len(said) >= _A_REMARK:
            return True
    return False


def _is_doubtful(item: Judged, lex: Lexicon) -> bool:
    """Whether an attribute is only named, perhaps by a word that some mean well and some don't."""
    mention = item.mention
    flagged = mention.excess or mention.negated or mention.lacking or mention.wanted or mention.tone
    said = abs(item.direct) + abs(item.context) >= 0.5
    return not (flagged or said or item.settled) and abs(intrinsic(mention, lex)) < _CLEARLY
