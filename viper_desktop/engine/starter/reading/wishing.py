"""Where a clause says what would be better: "I wish …", "if only …", "less … would help"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed

if TYPE_CHECKING:
    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.sentence import Sentence


def wish_at(sentence: Sentence, first: int, last: int, lex: Lexicon) -> int | None:
    """Where the clause of those words starts to say what would be better; None where it doesn't."""
    texts = _hidden(sentence, first, last)
    more = {"more", "less", "fewer", "see", "if", "have", "better", "some", "warmer", "softer", "without"}
    for place in range(first, last):
        length = lex.match("wishes", texts[place:last])
        if not length:
            continue
        phrase = " ".join(texts[place : place + length])
        rest = set(texts[place + length : last])
        softened = phrase in closed("soft_wishes")
        comparing = bool(rest & more) or any(word.endswith("er") and len(word) > 5 for word in rest)
        if phrase == "if only" and texts[place + length : place + length + 1] in (["every"], ["all"]):
            continue  # "if only every picture had …"
        if softened and not comparing:
            continue
        after = texts[place + length : place + length + 1]
        if phrase in closed("wishes_after") and after == ["if"]:
            continue  # "would be nice if they weren't …"
        if phrase.startswith("need") and (texts[max(first, place - 2) : place] or [""])[-1] in (
            "not",
            "no",
            "nothing",
        ):
            continue
        if phrase in ("need", "needed") and texts[place + length : place + length + 1] == ["to"] and not comparing:
            continue
        return first - 1 if phrase in closed("wishes_after") else place
    for place in range(first, last):
        if (
            texts[place] == "if"
            and {"were", "was", "had", "would", "could", "did"} & set(texts[place + 1 : place + 9])
            and "as" not in texts[place - 1 : place]
        ):
            return place
    if texts[first : first + 1] == ["more"] and "than" in texts[first:last]:
        return None  # "More atmospheric than the photo next to it"
    if texts[first : first + 1] in (["had"], ["less"], ["fewer"], ["more"]) or texts[first : first + 2] == [
        "not",
        "more",
    ]:
        return first
    return None


def _hidden(sentence: Sentence, first: int, last: int) -> list[str]:
    """The words without those that longer expressions of opinion have taken: "exactly what I want"."""
    taken = {p for cue in sentence.cues if cue.last - cue.first > 2 for p in range(cue.first, cue.last)}
    hidden = taken.intersection(range(first, last))
    return ["" if place in hidden else word.text for place, word in enumerate(sentence.words)]
