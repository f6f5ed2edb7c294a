"""What is too uncertain to say: better nothing than the opposite of what was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.judged import DIRECT, Hearing, Judged

if TYPE_CHECKING:
    from collections.abc import Sequence

_PLAINLY = 0.9 * DIRECT
_SIMPLE_LACKS = frozenset({"no", "without", "zero"})


def reserve(hearing: Hearing) -> None:
    """Drop what would speak against the mark beside the comment without plain words for it.

    A like with a reservation says so: "but …", "a bit too …", "I don't like the …". Where only the tone of a word
    speaks against the mark ("Grungy, distressed. My vibe."), the word is more often meant the other way.
    """
    for row in hearing.judged:
        for item in row:
            against = item.score * hearing.mark < 0
            item.dropped |= against and not _is_plain(item, hearing.texts(item.clause.sentence))


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
