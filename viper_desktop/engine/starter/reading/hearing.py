"""Gives each opinion of a clause to the attributes that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.cues import Aim, Cue
from viper_desktop.engine.starter.reading.judged import (
    CARRIED_FAR,
    DIRECT,
    POINTED_BACK,
    POINTED_ON,
    Hearing,
    Judged,
    sign,
)
from viper_desktop.engine.starter.reading.mention import intrinsic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.clauses import Clause
    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.mention import Mention
    from viper_desktop.engine.starter.reading.sentence import Sentence


def hear(number: int, hearing: Hearing, lex: Lexicon) -> None:
    """Give each opinion of one clause to what it is about."""
    clause, items = hearing.clauses[number], hearing.judged[number]
    if clause.excepts and items:
        _set_apart(clause, items[0], hearing.sentences[clause.sentence])
        return
    texts = hearing.texts(clause.sentence)
    compared = _comparison(texts, clause)
    for cue in clause.cues:
        value = _value(cue, clause, texts)
        if cue.aim is Aim.AROUND and value * hearing.mark < 0 and abs(value) < 0.85:
            value *= 0.3  # "ugh, I can't": a sigh beside a like is no complaint
        if cue.weight < 0.5 and value * hearing.mark < 0:
            value *= 0.2  # a word's tone by itself says little
        targets = _targets(cue, clause, items, texts)
        value = _in_a_wish(value, cue, clause, targets, texts)
        if value == 0.0:
            continue
        for item in targets:
            _tell(item, cue, -value if _is_lesser(item, cue, compared) else value, texts, lex)
        hearing.mood[number] += value
        if not targets:
            _point_back(number, hearing, texts, value, lex)
            _point_on(number, hearing, value)
    if not clause.cues and not items:
        _echo(number, hearing, texts)
    if ":" in texts[clause.first : clause.last]:
        _after_colon(clause, items, texts, hearing.mood[number])
    _spare_the_destroyed(clause, items, texts, lex)
    if compared is not None:
        _compare(clause, items, compared, texts)


def _in_a_wish(value: float, cue: Cue, clause: Clause, targets: Sequence[Judged], texts: Sequence[str]) -> float:
    """What praise is worth where something better is wished for."""
    if clause.wish is None or value <= 0:
        return value
    if cue.aim is Aim.BEFORE and "if" in texts and "would" in texts[clause.first : cue.first]:
        return 0.0  # "this would be perfect if …"
    if cue.first <= clause.wish:
        return value
    wished = [t.mention.wanted or t.mention.excess or t.mention.first > clause.wish for t in targets]
    return 0.0 if targets and all(wished) else -value  # "the light could be better"


def _is_lesser(item: Judged, cue: Cue, compared: int | None) -> bool:
    return compared is not None and cue.aim is Aim.AFTER and item.mention.first > compared


def _tell(item: Judged, cue: Cue, value: float, texts: Sequence[str], lex: Lexicon) -> None:
    """Add one opinion to what is said of an attribute itself."""
    if item.mention.tone * value < 0 and texts[cue.first] in ("shame", "pity", "too", "waste"):
        return  # "such a shame that the lovely brushwork …"
    object_of_it = cue.aim is Aim.BEFORE and item.mention.first > cue.first
    if object_of_it and lex.match("destroys", texts[cue.first : cue.first + 3]):
        item.dropped = True  # "the shadows swallow every detail"
    elif cue.aim is Aim.AFTER or abs(item.direct) < DIRECT * 0.9:
        item.direct += DIRECT * value


def _compare(clause: Clause, items: Sequence[Judged], compared: int, texts: Sequence[str]) -> None:
    """Settle "X over Y": X is liked and Y is not; "X rather than Y" only takes Y away."""
    prefers = {"prefer", "preferred", "take", "choose", "pick"} & set(texts) or "would rather" in " ".join(texts)
    judges = prefers or any(cue.aim is Aim.AFTER for cue in clause.cues)
    for item in items:
        lesser = item.mention.first > compared
        if not judges:
            item.dropped |= lesser  # "dirty rather than atmospheric"
            continue
        item.direct = -DIRECT if lesser else max(item.direct, DIRECT * 0.7)
        item.settled = True


def _echo(number: int, hearing: Hearing, texts: Sequence[str]) -> None:
    """“I didn't expect to like it, but I do.”."""
    clause = hearing.clauses[number]
    said = [
        text
        for text in texts[clause.first : clause.last]
        if text.isalpha() and text not in ("really", "actually", "still")
    ]
    if said in (["but", "i", "do"], ["but", "i", "did"], ["yet", "i", "do"]):
        value = 1.0
    elif said in (["but", "i", "do", "not"], ["but", "i", "did", "not"], ["yet", "i", "do", "not"]):
        value = -1.0
    else:
        return
    for item in hearing.judged[number - 1] if number else []:
        item.direct, item.dropped = DIRECT * value, False


def _after_colon(clause: Clause, items: Sequence[Judged], texts: Sequence[str], mood: float) -> None:
    """“Its flaws make it: wobbly circles, uneven ink”: the list shares what was said before it."""
    colon = texts.index(":", clause.first)
    for item in items:
        if item.mention.first > colon and item.direct == 0.0:
            item.context += POINTED_ON * sign(mood)


def _set_apart(clause: Clause, item: Judged, sentence: Sentence) -> None:
    """“Everything except the background is great”: the opposite of what is said of the rest."""
    rest = sum(cue.sign * cue.weight for cue in sentence.cues if not clause.first <= cue.first < item.mention.first)
    if rest:
        item.direct = -DIRECT * sign(rest)


def _spare_the_destroyed(clause: Clause, items: Sequence[Judged], texts: Sequence[str], lex: Lexicon) -> None:
    """What is swallowed, killed or hidden is not what is blamed for it."""
    for place in range(clause.first, clause.last):
        length = lex.match("destroys", texts[place : min(place + 3, clause.last)])
        passive = texts[max(0, place - 1)] in ("is", "are", "was", "were", "been", "gets", "get")
        passive |= texts[place + length : place + length + 1] == ["by"] or texts[place + length - 1] == "by"
        if length and not passive and any(item.mention.first < place for item in items):
            for item in items:
                if item.mention.first >= place + length and item.mention.first - place - length < 4:
                    item.dropped = True


def _value(cue: Cue, clause: Clause, texts: Sequence[str]) -> float:  # noqa: PLR0912 - a case per turn of phrase
    """The cue's sign and weight after "not", "never", "nothing …", "I thought I would …"."""
    before = range(clause.first, cue.first)
    spans = {p for other in clause.cues if other is not cue for p in range(other.first, other.last)}
    if cue.aim is Aim.AFTER and any(texts[p] in closed("expected") for p in before if p not in spans):
        return 0.0
    if cue.aim is Aim.AFTER and cue.first and texts[cue.first - 1] == "to" and "too" in texts[clause.first : cue.first]:
        return 0.0  # "too messy for me to enjoy it"
    fading = 0.3 if any(texts[p] == "initially" or texts[p : p + 2] == ["at", "first"] for p in before) else 1.0
    if any(texts[p] in closed("habitually") for p in before) and "but" in texts[cue.last :]:
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
    if cue.aim is Aim.AFTER and cue.sign > 0 and "less" in texts[cue.last : cue.last + 2]:
        flips = 1  # "I like it less because of …"
    if texts[cue.first - 1 : cue.first] == ["how"] and texts[-1:] != ["?"]:
        flips = 0  # "I can't get over how good …"
    surfeit = texts[max(0, cue.first - 2) : cue.first]
    if cue.aim is Aim.BEFORE and cue.sign > 0 and (surfeit[-1:] == ["too"] or surfeit == ["too", "much"]):
        flips += 1  # "too perfect"
    if flips % 2 == 0:
        return cue.sign * cue.weight * fading
    return fading * (-cue.weight if cue.sign > 0 else 0.55 * cue.weight)


def _flag_places(mention: Mention, texts: Sequence[str]) -> set[int]:
    """The places of "no", "lacks" and the like that a mention has already used up."""
    if not (mention.lacking or mention.negated):
        return set()
    return {p for p in range(max(0, mention.first - 4), mention.last) if texts[p] in closed("negators")}


def _targets(cue: Cue, clause: Clause, items: Sequence[Judged], texts: Sequence[str]) -> list[Judged]:
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
        return [item for item in after if abs(item.direct) < DIRECT] if not _subject_pronoun(texts, clause, cue) else []
    return [item for item in items if abs(item.direct) <= DIRECT * 0.5]


def _points_away(texts: Sequence[str], cue: Cue) -> bool:
    """“I love it, …”: the object is a pronoun."""
    following = texts[cue.last : cue.last + 2]
    return (
        len(following) == 2
        and following[0] in ("it", "this", "that")
        and following[1] in (",", ".", "!", "-", "–", "—")
    )


def _subject_pronoun(texts: Sequence[str], clause: Clause, cue: Cue) -> bool:
    words = texts[clause.first : cue.first]
    return any(word in closed("pointers") for word in words) and not any(
        word in ("there", "what", "how") for word in words
    )


def _comparison(texts: Sequence[str], clause: Clause) -> int | None:
    """Where the lesser side of "X over Y" starts."""
    span = range(clause.first, clause.last)
    said = set(texts[clause.first : clause.last])
    for place in span:
        pair = " ".join(texts[place : place + 2])
        if place == clause.first:
            continue
        if pair in ("rather than", "instead of", "as opposed"):
            return place
        if texts[place] in ("over", "to", "than") and said & {
            "prefer",
            "preferred",
            "take",
            "choose",
            "pick",
            "favor",
            "rather",
        }:
            earlier = [m for m in clause.mentions if m.first < place]
            later = [m for m in clause.mentions if m.first > place]
            if earlier and later:
                return place
    return None


def _point_back(number: int, hearing: Hearing, texts: Sequence[str], value: float, lex: Lexicon) -> None:
    """An opinion with nothing to hold in its own clause, for what was said before: "… I like that.", "Perfect."."""
    clause = hearing.clauses[number]
    reach = POINTED_BACK
    pointing = bool(closed("pointers") & set(texts[clause.first : clause.last]))
    pointing |= "so" in texts[clause.last - 2 : clause.last]
    for earlier in range(number - 1, -1, -1):
        other, items = hearing.clauses[earlier], hearing.judged[earlier]
        same = other.sentence == clause.sentence
        if other.others and clause.contrast and pointing:
            for item in items:  # "people like the bright colors, but I find them tiring"
                item.dropped, item.direct = False, DIRECT * value
            return
        if other.others or other.sentence < clause.sentence - 3 or (clause.contrast and not pointing):
            return
        open_ones = [item for item in items if abs(item.direct) <= DIRECT * 0.5]
        for item in open_ones:
            if clause.contrast and value < 0 and item.direct == 0.0 and intrinsic(item.mention, lex) > 0:
                continue  # "it is well drawn, but it doesn't move me"
            item.context += reach * value * (1.0 if pointing or same else 0.6)
        if items:
            reach *= 0.7
        if len(open_ones) < len(items) or any(cue.weight > 0.5 for cue in other.cues):
            return


def _point_on(number: int, hearing: Hearing, value: float) -> None:
    """The same, for what is said next: "I like it because …"."""
    for later in range(number + 1, len(hearing.clauses)):
        other = hearing.clauses[later]
        if other.contrast or other.others:
            return
        near = other.sentence == hearing.clauses[number].sentence
        for item in hearing.judged[later]:
            item.context += value * (POINTED_ON if near else CARRIED_FAR)
        if not near and hearing.judged[later]:
            return
