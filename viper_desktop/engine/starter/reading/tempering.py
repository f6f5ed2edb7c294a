"""What is set against its own excess: "moody without being gloomy", "bright but not garish"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.judged import POINTED_BACK, POINTED_ON, Hearing, Judged, sign
from viper_desktop.engine.starter.reading.mention import intrinsic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.clauses import Clause
    from viper_desktop.engine.starter.reading.lexicon import Lexicon

_BETWEEN = frozenset(
    {"without", "but", "yet", "not", "never", "being", "becoming", "feeling", "looking", "getting", "turning", "too"}
)

_EFFECT = 8  # words within which an effect is told
_FAILS = frozenset({"not", "hardly", "barely", "nothing", "no", "never", "lost", "vanishes", "disappears"})


def temper(hearing: Hearing, lex: Lexicon) -> None:
    """Praise what stops short of a fault, and blame what falls short of a merit."""
    items = [item for row in hearing.judged for item in row]
    for item in items:
        texts = hearing.texts(item.clause.sentence)
        if texts[max(0, item.mention.first - 1)] == "otherwise" and item.direct <= 0 and not item.mention.tone:
            item.direct, item.dropped = POINTED_BACK, False  # "the pink ruins an otherwise moody scene"
    for item, limit in pairwise(items):
        if item.clause.sentence != limit.clause.sentence:
            continue
        texts = hearing.texts(item.clause.sentence)
        between = [text for text in texts[item.mention.last : limit.mention.first] if text.isalpha()]
        denied = between[:1] == ["without"] or between[:2] in (["but", "not"], ["but", "never"], ["yet", "not"])
        if denied and set(between) <= _BETWEEN and abs(item.direct) < 1.0:
            item.context -= POINTED_ON * sign(intrinsic(limit.mention, lex))


def blame_the_surfeit(clause: Clause, items: Sequence[Judged], texts: Sequence[str]) -> None:
    """“The strokes are so visible that I can't see the picture”: what has such an effect is too much."""
    for item in items:
        if "so" not in texts[max(0, item.mention.first - 1) : item.mention.last]:
            continue
        after = texts[item.mention.last : item.mention.last + _EFFECT]
        praised = any(cue.sign > 0 and cue.first >= item.mention.last for cue in clause.cues)
        if after[:1] in (["that"], ["i"], ["you"]) and _FAILS & set(after) and not praised and item.direct == 0.0:
            item.context -= POINTED_BACK
