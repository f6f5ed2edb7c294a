"""What is too uncertain to say: better nothing than the opposite of what was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.judged import DIRECT, Hearing, Judged
from viper_desktop.engine.starter.reading.mention import intrinsic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon

_PLAINLY = 0.9 * DIRECT
_SIMPLE_LACKS = frozenset({"no", "without", "zero"})


def reserve(hearing: Hearing, lex: Lexicon) -> None:
    """Drop what would speak against the mark beside the comment without plain words for it.

    A like with a reservation says so: "but …", "a bit too …", "I don't like the …". Where only the tone of a word
    speaks against the mark ("Grungy, distressed. My vibe."), the word is more often meant the other way.
    """
    for number, row in enumerate(hearing.judged):
        following = hearing.clauses[number + 1 : number + 2]
        turned = bool(following) and following[0].contrast
        for item in row:
            against = item.score * hearing.mark < 0
            item.dropped |= against and not _is_plain(item, hearing.texts(item.clause.sentence))
            item.dropped |= turned and _is_conceded(item, lex)


def _is_conceded(item: Judged, lex: Lexicon) -> bool:
    """“The windows are glowing, but …”: praise by itself, which only the mark beside the comment speaks against."""
    mention = item.mention
    flagged = mention.excess or mention.negated or mention.lacking or mention.wanted or mention.hedged
    unsaid = abs(item.direct + item.context) < 1.0 and not flagged
    return unsaid and item.score < 0 < intrinsic(mention, lex)


def _is_plain(item: Judged, texts: Sequence[str]) -> bool:
    """Whether the words themselves say that this is no part of what the mark says."""
    mention, clause = item.mention, item.clause
    if abs(item.direct) >= _PLAINLY or mention.tone * item.score > 0:
        return True
    if clause.contrast or clause.concedes or clause.excepts or clause.wish is not None:
        return True
    simply = _SIMPLE_LACKS & set(texts[max(0, mention.first - 3) : mention.first])
    blamed = mention.excess or mention.hedged or mention.wanted or (mention.lacking and not simply)
    return item.score < 0 and blamed
