"""Questions that answer themselves, questions that the next sentence answers, and mild irony."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.judged import DIRECT, Hearing, Judged, sign
from viper_desktop.engine.starter.reading.mention import intrinsic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon


_BLAMING = (["who", "thought"], ["who", "decided"], ["whose", "idea"], ["what", "were"])
_BEFORE_THE_QUESTION = frozenset({",", "and", "so", "but", "oh", "ok", "okay"})


def answer_questions(hearing: Hearing, lex: Lexicon) -> None:
    """Questions that answer themselves, and those that the next sentence answers."""
    for index in range(len(hearing.sentences)):
        texts = hearing.texts(index)
        here = [n for n, clause in enumerate(hearing.clauses) if clause.sentence == index and not clause.others]
        items = [item for number in here for item in hearing.judged[number]]
        mocking = hearing.mark < 0.0 and texts[:1] == ["how"] and texts[1:2] and texts[1] in lex.praise
        if mocking or (hearing.mark <= 0.0 and _is_ironic(texts, lex)):
            _set(items, -DIRECT)
            for item in items:  # "How original!" blames no originality
                item.dropped |= texts[0] == "how" and intrinsic(item.mention, lex) > 0 and item.mention.head is None
            for number in here:
                hearing.mood[number] = -1.0
        if texts and "?" in texts[-1] and not _answers_itself(texts, items) and index + 1 < len(hearing.sentences):
            _take_answer(hearing.texts(index + 1)[:2], items, lex)


def _set(items: Sequence[Judged], direct: float) -> None:
    for item in items:
        item.direct = direct


def _answers_itself(texts: Sequence[str], items: Sequence[Judged]) -> bool:
    """“Where's the depth?”, “Why so dark?”, “What's not to love?”."""
    opening = [text for text in texts if text not in _BEFORE_THE_QUESTION][:4]
    asked = opening[0] if opening else ""
    wanting = bool({"like", "love", "want", "enjoy"} & set(texts))
    doubting = bool({"can", "could", "would"} & set(opening)) and "not" not in texts
    if asked == "where":
        for item in items:
            item.mention = replace(item.mention, lacking=True)
    elif asked == "why" or opening[:2] in _BLAMING or (asked in ("how", "who") and wanting and doubting):
        _set(items, -DIRECT)
    elif asked == "what" and wanting and "not" in texts:
        _set(items, DIRECT)
    else:
        return False
    return True


def _take_answer(answer: Sequence[str], items: Sequence[Judged], lex: Lexicon) -> None:
    """“Do I like the blur? No.”."""
    agrees = answer[0] in closed("yes") and answer[1:] != ["not"]
    refuses = answer[0] in closed("no") or answer[1:] == ["not"]
    for item in items:
        asked = sign(item.direct) or sign(intrinsic(item.mention, lex)) or 1.0
        if answer[0] in ("none", "zero") and item.mention.head:
            item.mention = replace(item.mention, lacking=True)  # "Depth? None."
        elif answer[1:] in (["thanks"], ["thank"]):
            item.direct = -DIRECT if refuses else DIRECT  # "Neon again? No thanks."
        elif refuses and item.direct == 0.0:
            item.dropped = True  # "Cluttered? No." and "Elegant? No."
        elif refuses or (agrees and (item.direct or item.mention.tone)):  # "Bleak? Absolutely." only says that it is
            item.direct = DIRECT * asked * (1.0 if agrees else -1.0)


def _is_ironic(texts: Sequence[str], lex: Lexicon) -> bool:
    """The commonest turns of mild sarcasm: "oh great, another sunset", "let's add even more neon"."""
    said = [text for text in texts if text.isalpha()]
    if any(lex.match("ironies_anywhere", said[place:]) for place in range(len(said))):
        return True
    opening = 0
    while opening < len(said) and said[opening] in closed("before_irony"):
        opening += 1
    return any(lex.match("ironies", said[place:]) for place in range(opening + 1))
