"""What is set against its own excess: "moody without being gloomy", "bright but not garish"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.judged import POINTED_BACK, POINTED_ON, Judged, sign
from viper_desktop.engine.starter.reading.mention import intrinsic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon

_BETWEEN = frozenset(
    {"without", "but", "yet", "not", "never", "being", "becoming", "feeling", "looking", "getting", "turning", "too"}
)


def temper(items: Sequence[Judged], texts: Sequence[str], lex: Lexicon) -> None:
    """Praise what stops short of a fault, and blame what falls short of a merit."""
    for item in items:
        if texts[max(0, item.mention.first - 1)] == "otherwise" and item.direct <= 0 and not item.mention.tone:
            item.direct, item.dropped = POINTED_BACK, False  # "the pink ruins an otherwise moody scene"
    for item, limit in pairwise(items):
        between = [text for text in texts[item.mention.last : limit.mention.first] if text.isalpha()]
        denied = between[:1] == ["without"] or between[:2] in (["but", "not"], ["but", "never"], ["yet", "not"])
        if denied and set(between) <= _BETWEEN and abs(item.direct) < 1.0:
            item.context -= POINTED_ON * sign(intrinsic(limit.mention, lex))
