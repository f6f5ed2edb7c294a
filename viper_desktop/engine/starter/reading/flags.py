"""What the few words before an attribute do to it: "too", "a bit", "lacks", "not", "more"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.mention import Mention
    from viper_desktop.engine.starter.reading.words import Word

_PLENTY = {
    "atmosphere": "atmospheric",
    "color": "colorful",
    "emotion": "emotional",
    "feeling": "emotional",
    "light": "luminous",
}


def flagged(words: Sequence[Word], mention: Mention, blocked: set[int], lex: Lexicon) -> Mention:
    """The mention with what the few words before it do to it: "too", "a bit", "lacks", "no", "not", "less", "more"."""
    start = mention.first - 1
    texts = [word.text for word in words]
    flags: dict[str, bool] = {}
    place = start
    while place >= max(0, mention.first - 6) and words[place].kind == "word" and place not in blocked:
        ahead = texts[place : mention.first]
        if _covers(lex.match("excesses", ahead), ahead):
            flags["excess"] = True
        small = texts[place] in ("little", "low") and any(
            text in ("a", "the", "this") for text in texts[max(0, place - 2) : place]
        )
        if _covers(lex.match("lacks", ahead), ahead) and not small:
            if texts[place] == "no" and mention.head is None:
                flags["negated"] = True
            else:
                flags["lacking"] = True
        if texts[place] == "more" and _covers(1, ahead):
            flags["wanted"] = True
        hedge = lex.match("hedge", ahead)
        if (
            hedge
            and texts[place] not in ("too", "almost")
            and texts[max(0, place - 1)] not in ("the", "this", "that", "some")
            and _covers(hedge, ahead)
        ):
            flags["hedged"] = True
        denied = max(lex.match("negators", ahead), int(texts[place] in closed("negators")))
        of_two = texts[place] in ("neither", "nor") and mention.head is not None  # "I like neither the … nor the …"
        if (
            denied
            and not of_two
            and _covers(denied, ahead)
            and texts[place + 1 : place + 2] not in (["only"], ["just"])
        ):
            flags["negated"] = True
        place -= 1
    used = texts[max(0, mention.first - 3) : mention.first]
    if len(used) == 3 and used[2] == "of" and used[1] in lex.grammar["left_of"] and not mention.tone:
        mention = replace(mention, tone=(used[0] in lex.praise) - (used[0] in lex.blame))  # "good use of shadow"
    if (
        mention.vague
        and mention.head in _PLENTY
        and any(
            text in ("much", "lots", "full", "such", "plenty", "tons")
            for text in texts[max(0, mention.first - 3) : mention.first]
        )
    ):
        mention = replace(mention, vague=False, text=_PLENTY[mention.head])
    if mention.head is None and any(
        text in ("nothing", "none") for text in texts[max(0, mention.first - 6) : mention.first]
    ):
        flags["negated"] = True
    if flags.get("lacking"):
        flags.pop("negated", None)
    if flags.get("excess") and texts[max(0, start)] == "little":
        flags.pop("hedged", None)
    return replace(mention, **flags) if flags else mention


def _covers(length: int, ahead: Sequence[str]) -> bool:
    """Whether only small words stand between a phrase of that length and the mention."""
    return length > 0 and all(
        word in closed("passable") or word.endswith("ly") or word in ("much", "many") for word in ahead[length:]
    )


def inherited(words: Sequence[Word], found: list[Mention]) -> list[Mention]:
    """“lacks depth and texture”: what was said of the first of a list holds for the rest."""
    out: list[Mention] = []
    for mention in found:
        out.append(_like_the_one_before(words, out[-1], mention) if out else mention)
    return out


def _like_the_one_before(words: Sequence[Word], previous: Mention, mention: Mention) -> Mention:
    between = tuple(word.text for word in words[previous.last : mention.first])
    if between not in {("and",), ("or",), (",",), (",", "and"), (",", "or"), ("and", "too")}:
        return mention
    if previous.lacking and mention.head:
        return replace(mention, lacking=True)
    if previous.negated and "or" in between:
        return replace(mention, negated=True)
    if previous.excess and mention.head is None and previous.head is None and between == ("and",):
        return replace(mention, excess=True)
    return mention
