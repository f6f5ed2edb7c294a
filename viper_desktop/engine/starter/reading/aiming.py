"""What one opinion is worth where it stands, and which attributes of its clause it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.cues import Aim, Cue
from viper_desktop.engine.starter.reading.judged import DIRECT, Judged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.clauses import Clause
    from viper_desktop.engine.starter.reading.mention import Mention

_NOT_BAD = 0.45  # "I don't dislike it" is faint praise


def value_of(cue: Cue, clause: Clause, texts: Sequence[str]) -> float:  # noqa: PLR0912 - a case per turn of phrase
    """The cue's sign and weight after "not", "never", "nothing …", "I thought I would …"."""
    before = range(clause.first, cue.first)
    spans = {p for other in clause.cues if other is not cue for p in range(other.first, other.last)}
    if cue.aim is Aim.AFTER and any(texts[p] in closed("expected") for p in before if p not in spans):
        return 0.0
    if cue.aim is Aim.AFTER and _measures(texts, cue):
        return 0.0
    if cue.aim is Aim.AFTER and cue.first and texts[cue.first - 1] == "to" and "too" in texts[clause.first : cue.first]:
        return 0.0  # "too messy for me to enjoy it"
    fading = 0.3 if any(texts[p] == "initially" or texts[p : p + 2] == ["at", "first"] for p in before) else 1.0
    if any(texts[p] in closed("habitually") for p in before) and {"but", "here", "this"} & set(texts[cue.last :]):
        fading = 0.4
    if cue.aim is Aim.AFTER and any(texts[p] == "if" and texts[p + 1] != "i" for p in before):
        return 0.0  # "if you like realism, …"
    if cue.aim is Aim.AFTER and "you" in texts[max(clause.first, cue.first - 3) : cue.first]:
        fading = 0.3
    if cue.aim is Aim.AROUND:
        return cue.sign * cue.weight
    if cue.aim is Aim.AFTER and texts[0] == "who" and "?" in texts[-1] and "not" in texts[:3]:
        return cue.sign * cue.weight  # "who doesn't love …?"
    nearest = max((m.last for m in clause.mentions if m.last <= cue.first), default=clause.first)
    taken = spans | {p for m in clause.mentions for p in _flag_places(m, texts)}
    flips = 0
    for place in before:
        if place in taken or texts[place] not in closed("negators"):
            continue
        if texts[place + 1 : place + 2] in (["only"], ["just"]):
            continue
        if texts[place] == "nor" and "neither" in texts[clause.first : place]:
            continue
        if place == 1 and texts[0] in ("is", "are", "do", "does", "was", "would") and texts[-1] == "?":
            continue  # "isn't it lovely?"
        if "," in texts[place + 1 : cue.first] and texts[place] != "neither":
            continue
        near = place >= nearest and cue.first - place <= 6
        wide = texts[place] in closed("all_negated") or (
            texts[place + 1] in closed("beliefs") if place + 1 < len(texts) else False
        )
        other_between = any(
            place < other.first < cue.first and other.aim is Aim.AFTER for other in clause.cues if other is not cue
        )
        if (near or wide) and not other_between:
            flips += 1
    if texts[cue.first - 1 : cue.first] == ["how"] and clause.first == cue.first - 1 and texts[-1:] == ["?"]:
        flips += 1
    if texts[cue.last : cue.last + 1] == ["neither"]:
        flips += 1
    if (
        cue.aim is Aim.AFTER
        and "could" in texts[clause.first : cue.first]
        and flips == 1
        and "more" in texts[cue.last :]
    ):
        flips = 0  # "I couldn't love it more"
    lessened = {"less", "least"} & {*texts[cue.last : cue.last + 2], *texts[max(0, cue.first - 2) : cue.first]}
    if cue.aim is Aim.AFTER and cue.sign > 0 and lessened:
        flips = 1  # "I like it less because of …", "what I like least is …", "the less I like it"
    if texts[cue.first - 1 : cue.first] == ["how"] and texts[-1:] != ["?"]:
        flips = 0  # "I can't get over how good …"
    after = texts[cue.last : cue.last + 3]
    if cue.aim is Aim.BEFORE and cue.sign > 0 and (after[:2] == ["too", "much"] or after == ["way", "too", "much"]):
        flips += 1  # "the orange pops way too much"
    surfeit = texts[max(0, cue.first - 2) : cue.first]
    if cue.aim is Aim.BEFORE and cue.sign > 0 and (surfeit[-1:] == ["too"] or surfeit == ["too", "much"]):
        flips += 1  # "too perfect"
    if flips % 2 == 0:
        return cue.sign * cue.weight * fading
    return fading * (-cue.weight if cue.sign > 0 else _NOT_BAD * cue.weight)


def _measures(texts: Sequence[str], cue: Cue) -> bool:
    """“not as vivid as I'd like”: only says how much would have been right."""
    led = [text for text in texts[max(0, cue.first - 3) : cue.first] if text != "would"]
    return led[-2:] in (["as", "i"], ["than", "i"]) and "much" not in led


def in_a_wish(value: float, cue: Cue, clause: Clause, targets: Sequence[Judged], texts: Sequence[str]) -> float:
    """What praise is worth where something better is wished for."""
    if clause.wish is None or value <= 0:
        return value
    if cue.aim is Aim.BEFORE and "if" in texts and "would" in texts[clause.first : cue.first]:
        return 0.0  # "this would be perfect if …"
    if cue.first <= clause.wish or texts[cue.first : cue.last] == ["more", "of"]:
        return value  # "I want more of it"
    wished = [t.mention.wanted or t.mention.excess or t.mention.first > clause.wish for t in targets]
    return 0.0 if targets and all(wished) else -value  # "the light could be better"


def _flag_places(mention: Mention, texts: Sequence[str]) -> set[int]:
    """The places of "no", "lacks" and the like that a mention has already used up."""
    if not (mention.lacking or mention.negated):
        return set()
    return {p for p in range(max(0, mention.first - 4), mention.last) if texts[p] in closed("negators")}


def targets_of(cue: Cue, clause: Clause, items: Sequence[Judged], texts: Sequence[str]) -> list[Judged]:
    """Which attributes of the clause an opinion is about."""
    after = [item for item in items if item.mention.last > cue.last and item.mention.first >= cue.first - 1]
    before = [item for item in items if item.mention.first < cue.first and item not in after]
    stops = [other.first for other in clause.cues if other.first > cue.first and other.aim is Aim.AFTER]
    if cue.aim is Aim.AFTER:
        if (
            before
            and (cue.last >= clause.last or not texts[cue.last][:1].isalpha())
            and texts[cue.last : cue.last + 1] != [":"]
        ):
            return (
                [before[-1]]
                if len(before) == 1 or before[-1].mention.first - before[-2].mention.last > 2
                else before[-2:]
            )
        near = [item for item in after if not stops or item.mention.first < stops[0]]
        if near and not _points_away(texts, cue):
            return near
        return near or [item for item in before if abs(item.direct) < DIRECT]
    starts = [other.last for other in clause.cues if other.first < cue.first and other.aim is Aim.AFTER]
    if cue.aim is Aim.BEFORE:
        near = [
            item for item in before if not starts or item.mention.first >= starts[-1] or item.mention.last <= starts[-1]
        ]
        if near:
            return near
        if _subject_pronoun(texts, clause, cue) and not _names_its_object(texts, cue):
            return []
        listed = texts[cue.last : cue.last + 1] == [","]  # "perfect, polished, plastic" praises nothing but the whole
        return [item for item in after if abs(item.direct) < DIRECT and not (listed and item.mention.head is None)]
    return [item for item in items if abs(item.direct) <= DIRECT * 0.5]


def points_at_the_rest(texts: Sequence[str], cue: Cue, clause: Clause) -> bool:
    """“…, but it adds to the mood and I like that”."""
    rest = [text for text in texts[cue.last : clause.last] if text.isalpha()]
    return cue.aim is Aim.AFTER and rest in (["it"], ["that"], ["this"], ["them"])


def _points_away(texts: Sequence[str], cue: Cue) -> bool:
    """“I love it, …”: the object is a pronoun."""
    following = texts[cue.last : cue.last + 2]
    return (
        len(following) == 2
        and following[0] in ("it", "this", "that")
        and following[1] in (",", ".", "!", "-", "–", "—")
    )


def _names_its_object(texts: Sequence[str], cue: Cue) -> bool:
    """“It's a shame about the …”, "it's a no from me on the …", "it's hard to like the …"."""
    if cue.last - cue.first < 2:
        return False
    return texts[cue.last : cue.last + 1] in (["about"], ["on"], ["with"]) or texts[cue.last - 2 : cue.last - 1] == [
        "to"
    ]


def _subject_pronoun(texts: Sequence[str], clause: Clause, cue: Cue) -> bool:
    words = texts[clause.first : cue.first]
    return any(word in closed("pointers") for word in words) and not any(
        word in ("there", "what", "how") for word in words
    )
