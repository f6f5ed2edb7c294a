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

_MUCH = frozenset({"much", "lots", "lot", "full", "such", "plenty", "tons"})
_ONE = frozenset({"a", "the", "this", "that", "every", "each", "its", "his", "her", "their", "my", "your", "one"})
_PARTED = frozenset({",", "and", "but", "because", "-", "–", "—", "not"})
_WHAT_I_CALL = frozenset({"what", "i", "you", "one", "would", "call"})
_AGAIN = (("the",), ("its",), ("their",), ("any",))
_WHOSE_WISH = (["i"], ["it"], ["you"], ["they"])
_PLENTY = {
    "air": "airy",
    "space": "spacious",
    "atmosphere": "atmospheric",
    "color": "colorful",
    "emotion": "emotional",
    "feeling": "emotional",
    "light": "luminous",
}


def flagged(words: Sequence[Word], mention: Mention, blocked: set[int], lex: Lexicon) -> Mention:
    """The mention with what the few words before it do to it: "too", "a bit", "lacks", "no", "not", "less", "more"."""
    texts = [word.text for word in words]
    near = set(texts[max(0, mention.first - 3) : mention.first])
    flags: set[str] = set()
    place = mention.first - 1
    while place >= max(0, mention.first - 6) and words[place].kind == "word" and place not in blocked:
        flags |= _flags_at(texts, place, mention, lex)
        place -= 1
    if mention.head is None and {"nothing", "none"} & set(texts[max(0, mention.first - 6) : mention.first]):
        flags.add("negated")  # "nothing about this is subtle"
    if texts[-1] == "?" and texts[1:2] == ["not"]:
        flags.discard("negated")  # "aren't the colors great?"
    if mention.head is None and _is_disbelieved(texts, mention):
        flags.add("negated")
    enough = texts[mention.last : mention.last + 1] == ["enough"] and not {"neither", "nor"} & set(texts)
    if "negated" in flags and (enough or _falls_short(texts, mention)):
        flags.add("lacking")
    if _is_more_than_bearable(texts, mention):
        flags.add("excess")
    if _is_more_than_liked(texts, mention):
        mention, flags = replace(mention, wanted=False), flags | {"excess"}
    if _is_absent(texts, mention, lex):
        flags.add("lacking")
    if "lacking" in flags:
        flags.discard("negated")
    if mention.vague and mention.head in _PLENTY and near & _MUCH:
        mention = replace(mention, vague=False, text=_PLENTY[mention.head])  # "so much atmosphere"
    return replace(
        mention,
        tone=mention.tone or _tone_of_use(texts, mention, lex),
        excess=mention.excess or "excess" in flags,
        hedged=mention.hedged or "hedged" in flags,
        negated=mention.negated or "negated" in flags,
        lacking=mention.lacking or "lacking" in flags,
        wanted=mention.wanted or "wanted" in flags,
    )


def _flags_at(texts: Sequence[str], place: int, mention: Mention, lex: Lexicon) -> set[str]:
    """What the words from one place on, up to the mention, do to it."""
    ahead = texts[place : mention.first]
    word, before = ahead[0], texts[max(0, place - 1)]
    flags: set[str] = set()
    if _covers(lex.match("excesses", ahead), ahead):
        flags.add("excess")
    plural = word == "little" and mention.head is not None and mention.noun != mention.head  # "little squares"
    small = plural or (word in ("little", "low") and _ONE & set(texts[max(0, place - 2) : place]))
    if _covers(lex.match("lacks", ahead), ahead) and not small:
        flags.add("negated" if word == "no" and mention.head is None else "lacking")
    needed = word in ("some", "more") and before in ("need", "needs", "needed", "want", "wants", "use")
    if (word == "more" or needed) and _covers(1, ahead):
        flags.add("wanted")
    hedged = word not in ("too", "almost") and before not in ("the", "this", "that", "some", "my")  # "the kind of"
    if hedged and _covers(lex.match("hedge", ahead), ahead):
        flags.add("hedged")
    thought = [text for text in ahead if text not in closed("beliefs")]  # "I don't find it dark"
    if "call" in ahead:
        thought = [text for text in thought if text not in _WHAT_I_CALL]  # "hardly what I'd call subtle"
    denied = max(lex.match("negators", ahead), int(word in closed("negators")))
    of_two = word in ("neither", "nor") and mention.head is not None  # "I like neither the … nor the …"
    only = texts[place + 1 : place + 2] in (["only"], ["just"])
    some_of = word in ("none", "neither") and texts[place + 1 : place + 2] == ["of"]  # denies the verb after it
    if _covers(denied, thought) and not of_two and not only and not some_of:
        flags.add("negated")
    return flags


def _is_disbelieved(texts: Sequence[str], mention: Mention) -> bool:
    """“I wouldn't say the composition is balanced”."""
    for place in range(1, mention.first - 1):
        if texts[place] == "not" and texts[place - 1] in ("would", "do") and texts[place + 1] in ("say", "think"):
            return texts[place - 2 : place - 1] == ["i"] and not _PARTED & set(texts[place + 2 : mention.first])
    return False


def _falls_short(texts: Sequence[str], mention: Mention) -> bool:
    """“not as warm as I'd want it”, "not as tight as it should be"."""
    after = texts[mention.last : mention.last + 2]
    return after[:1] == ["as"] and after[1:] in _WHOSE_WISH and texts[mention.first - 1] in ("as", "so")


def _is_more_than_liked(texts: Sequence[str], mention: Mention) -> bool:
    """“busier than I'd like”: a comparative that says too much."""
    after = [text for text in texts[mention.last : mention.last + 5] if text != "would"]
    return mention.wanted and after[:2] == ["than", "i"] and after[2:3] in (["like"], ["want"], ["prefer"], ["need"])


def _is_more_than_bearable(texts: Sequence[str], mention: Mention) -> bool:
    """“so many lines and colors that I can't focus”."""
    before = texts[max(0, mention.first - 5) : mention.first]
    many = any(before[at : at + 2] in (["so", "many"], ["so", "much"]) for at in range(len(before)))
    after = texts[mention.last : mention.last + 9]
    return many and "that" in after and bool({"not", "hard", "difficult", "impossible", "lost"} & set(after))


def _is_absent(texts: Sequence[str], mention: Mention, lex: Lexicon) -> bool:
    """“the depth is missing”."""
    after = mention.last
    relative = [text for text in texts[after : after + 5] if text not in ("that", "which", "picture", "really")]
    if mention.head and relative[:1] in (["this"], ["it"]) and set(relative[1:3]) & {"lacks", "misses"}:
        return True  # "the others had a lightness this one lacks"
    while after < len(texts) and (
        texts[after] in lex.grammar["copulas"] or texts[after] in lex.grammar["intensifiers"]
    ):
        after += 1
    if texts[after : after + 2] == ["not", "there"] and after > mention.last:
        return mention.head is not None  # "the mood isn't there"
    told = after > mention.last and mention.head is not None
    ends = texts[after + 1 : after + 2] in ([], ["."], ["!"], [","], ["and"], ["here"], ["in"], ["for"], ["but"])
    return told and ends and texts[after : after + 1] != [] and texts[after] in closed("absent")


def _tone_of_use(texts: Sequence[str], mention: Mention, lex: Lexicon) -> int:
    """The praise or blame in "good use of shadow"."""
    used = texts[max(0, mention.first - 3) : mention.first]
    if mention.head is None and lex.match("delights", used[-1:]):
        return 1  # "nicely blurred"
    if len(used) == 3 and used[2] == "of" and used[1] in lex.grammar["left_of"]:
        return (used[0] in lex.praise) - (used[0] in lex.blame)
    return 0


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
    if "or" in between and between[-1:] in _AGAIN:
        between = between[:-1]  # "no one would call the drawing skilled, or the colors subtle"
    if between not in {("and",), ("or",), (",",), (",", "and"), (",", "or"), ("and", "too")}:
        return mention
    if (
        previous.lacking
        and mention.head
        and words[mention.first].text not in closed("negators")
        and (mention.bare or "," not in between)
        and not mention.text.startswith(("lack of", "low ", "no "))
    ):
        return replace(mention, lacking=True)
    if previous.negated and "or" in between:
        return replace(mention, negated=True)
    if previous.excess and mention.head is None and previous.head is None and between == ("and",):
        return replace(mention, excess=True)
    return mention
