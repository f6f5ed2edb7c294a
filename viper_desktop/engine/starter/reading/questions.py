"""Questions that answer themselves, questions that the next sentence answers, and mild irony."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.judged import DIRECT, Judged, sign
from viper_desktop.engine.starter.reading.mention import intrinsic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.clauses import Clause
    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.sentence import Sentence


def questions(
    sentences: Sequence[Sentence],
    clauses: Sequence[Clause],
    judged: Sequence[list[Judged]],
    mood: list[float],
    lex: Lexicon,
) -> None:
    """Questions that answer themselves, and those that the next sentence answers."""
    for index, sentence in enumerate(sentences):
        texts = [word.text for word in sentence.words]
        here = [number for number, clause in enumerate(clauses) if clause.sentence == index and not clause.others]
        items = [item for number in here for item in judged[number]]
        ironic = _is_ironic(texts)
        if ironic:
            for item in items:
                item.direct = -DIRECT
            for number in here:
                mood[number] = -1.0
        if not texts or "?" not in texts[-1]:
            continue
        opening = [text for text in texts if text not in (",", "and", "so", "but", "oh", "ok", "okay")][:4]
        if opening[:1] == ["where"]:
            for item in items:
                item.mention = replace(item.mention, lacking=True)
        elif opening[:1] == ["why"] or opening[:2] in (
            ["who", "thought"],
            ["who", "decided"],
            ["whose", "idea"],
            ["what", "were"],
        ):
            for item in items:
                item.direct = -DIRECT
        elif opening[:1] == ["what"] and "not" in texts and ("like" in texts or "love" in texts):
            for item in items:
                item.direct = DIRECT
        elif opening[:1] == ["how"] and ("can" in opening or "could" in opening):
            for item in items:
                item.direct = -DIRECT
        elif index + 1 < len(sentences):
            answer = [word.text for word in sentences[index + 1].words[:2]]
            agrees = bool(answer) and answer[0] in closed("yes") and answer[1:] != ["not"]
            refuses = bool(answer) and (answer[0] in closed("no") or answer[1:] == ["not"])
            for item in items:
                if answer[1:] in (["thanks"], ["thank"]):
                    item.direct = -DIRECT if refuses else DIRECT  # "Neon again? No thanks."
                    continue
                asked = sign(item.direct) or sign(intrinsic(item.mention, lex)) or 1.0
                if refuses and item.direct == 0.0:
                    item.dropped = True  # "Cluttered? No." and "Elegant? No."
                elif agrees or refuses:
                    item.direct = DIRECT * asked * (1.0 if agrees else -1.0)


def _is_ironic(texts: Sequence[str]) -> bool:
    """The commonest turns of mild sarcasm."""
    said = " ".join(text for text in texts if text != ",")
    starts = (
        "yet another",
        "another ",
        "oh great",
        "yay more",
        "great more",
        "great another",
        "oh look",
        "wow another",
        "oh joy",
        "how original",
        "just what i needed",
        "yay another",
        "oh good",
        "ah yes",
        "sure because",
        "wow so original",
        "let us all",
        "because what the world needs",
        "who needs",
    )
    return (
        said.startswith(starts) or "said no one" in said or "just what we needed" in said or "as if we needed" in said
    )
