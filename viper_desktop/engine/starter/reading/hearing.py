"""Gives each opinion of a clause to the attributes that it is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.aiming import in_a_wish, points_at_the_rest, targets_of, value_of
from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.comparing import (
    compare,
    comparison,
    is_general,
    is_lesser,
    prefers_other_pictures,
    spare_the_denied,
    spare_the_destroyed,
    spare_the_measure,
    the_more_the_better,
)
from viper_desktop.engine.starter.reading.cues import Aim, Cue
from viper_desktop.engine.starter.reading.depicted import is_of_something_depicted, object_of
from viper_desktop.engine.starter.reading.framing import (
    hope_for_more,
    leave_other_pictures,
    leave_others_to_their_taste,
    miss_without,
    suppose,
)
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
from viper_desktop.engine.starter.reading.tempering import blame_the_surfeit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.clauses import Clause
    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.sentence import Sentence


_ARTICLES = (["the"], ["that"], ["those"], ["these"], ["this"], ["its"], ["how"])
_REGRETS = frozenset({"shame", "pity", "too", "waste", "spoiled", "ruined"})
_RELATIVE = (["which"], ["that"], ["them"], ["those"], ["these"])
_WAYS = ("way", "ways", "sense")
_UNABLE = (["can", "not"], ["could", "not"])


def hear(number: int, hearing: Hearing, lex: Lexicon) -> None:
    """Give each opinion of one clause to what it is about."""
    clause, items = hearing.clauses[number], hearing.judged[number]
    texts = hearing.texts(clause.sentence)
    if _heard_as_a_whole(number, hearing, texts, lex):
        return
    compared = comparison(texts, clause)
    outright = [cue for cue in clause.cues if texts[cue.first] == "in" and texts[cue.last - 1] in _WAYS]
    for cue in outright or clause.cues:  # "hypnotic in a bad way"
        _hear_one(cue, number, hearing, compared, lex)
    if not clause.cues and number:
        (_answer_the_last if items else _echo)(number, hearing, texts)
    if ":" in texts[clause.first + 1 : clause.last]:
        _after_colon(clause, items, texts, hearing.mood[number])
    elif ":" in texts[: clause.first + 1]:
        _in_a_list(number, hearing, texts)
    spare_the_destroyed(clause, items, texts, lex)
    blame_the_surfeit(clause, items, texts)
    spare_the_measure(clause, items, texts)
    spare_the_denied(clause, items, texts)
    leave_other_pictures(clause, items, texts, lex)
    if _cannot_save(clause, items, texts):
        hearing.mood[number] = -1.0
    if compared is not None:
        compare(clause, items, compared, texts)


def _hear_one(cue: Cue, number: int, hearing: Hearing, compared: int | None, lex: Lexicon) -> None:
    """Give one opinion to what it is about; `compared` says where the lesser side of a comparison starts."""
    clause, items = hearing.clauses[number], hearing.judged[number]
    words, texts = hearing.sentences[clause.sentence].words, hearing.texts(clause.sentence)
    targets = targets_of(cue, clause, items, texts)
    if object_of(cue, clause, words, lex) is not None:
        targets = [item for item in targets if item.mention.last > cue.last]  # "nice warm tones, hate the sofa"
    value = in_a_wish(_heard_value(cue, clause, texts, hearing.mark), cue, clause, targets, texts)
    if value == 0.0:
        return
    for item in targets:
        _tell(item, cue, -value if is_lesser(item, cue, compared) else value, texts, lex)
    if prefers_other_pictures(clause, cue, texts):
        value = -value
    elif is_general(clause, cue, texts):
        return
    if not targets and value * cue.sign < 0 < cue.sign and _is_turned(number, hearing):
        return  # "not pretty, but alive"
    hearing.mood[number] += value
    elsewhere = value * cue.sign < 0 < cue.sign and prefers_other_pictures(clause, cue, texts)
    if not targets and is_of_something_depicted(cue, clause, words, lex):
        return
    if not targets or elsewhere or (clause.contrast and points_at_the_rest(texts, cue, clause)):
        if not _announces(cue, clause, texts):
            _point_back(number, hearing, texts, value, lex)
        _point_on(number, hearing, value)


def _announces(cue: Cue, clause: Clause, texts: Sequence[str]) -> bool:
    """“my only gripe is that the hedge …”: speaks of what comes, also where no attribute comes."""
    names_it = texts[cue.last - 1] in ("is", "are", "was", "be", ":") or texts[cue.last : cue.last + 1] == [":"]
    return cue.aim is Aim.AFTER and names_it and any(text.isalpha() for text in texts[cue.last : clause.last])


def _is_turned(number: int, hearing: Hearing) -> bool:
    """Whether a clause without attributes is set against the next one of its sentence."""
    following = hearing.clauses[number + 1 : number + 2]
    same = bool(following) and following[0].sentence == hearing.clauses[number].sentence
    return same and following[0].contrast and not hearing.judged[number]


def _heard_as_a_whole(number: int, hearing: Hearing, texts: Sequence[str], lex: Lexicon) -> bool:
    """Judge a clause whose very form says what is meant; False where the words have to be heard one by one."""
    clause, items = hearing.clauses[number], hearing.judged[number]
    if suppose(number, hearing, lex) or hope_for_more(number, hearing) or miss_without(number, hearing, lex):
        return True
    if the_more_the_better(clause, items, texts):
        return True
    if leave_others_to_their_taste(clause, items, texts) and items:
        return True
    if clause.excepts:
        if items:
            _set_apart(clause, items[0], hearing.sentences[clause.sentence])
        return True
    if _is_left_out(texts, clause, hearing.judged[number - 1] if number else ()):
        for item in items:
            item.mention, item.direct = replace(item.mention, negated=False), -DIRECT
        hearing.mood[number] = -1.0
        return True
    return False


def _heard_value(cue: Cue, clause: Clause, texts: Sequence[str], mark: float) -> float:
    """What an opinion is worth beside a mark that says otherwise."""
    value = value_of(cue, clause, texts)
    if cue.aim is Aim.AROUND and value * mark < 0 and abs(value) < 0.85:
        value *= 0.3  # "ugh, I can't": a sigh beside a like is no complaint
    if cue.weight < 0.5 and value * mark < 0:
        value *= 0.2  # a word's tone by itself says little
    return value


def _is_left_out(texts: Sequence[str], clause: Clause, before: Sequence[Judged]) -> bool:
    """“I like the lines, but not the clashing reds”: what is liked of the one is denied of the other."""
    said = [text for text in texts[clause.first : clause.last] if text not in closed("pauses")]
    said = said[1:] if said[:1] in (["but"], ["though"], ["just"]) else said
    article = [text for text in said[1:] if text not in ("so", "much", "really")][:1]
    return said[:1] == ["not"] and article in _ARTICLES and not clause.cues and any(i.direct > 1.0 for i in before)


def _tell(item: Judged, cue: Cue, value: float, texts: Sequence[str], lex: Lexicon) -> None:
    """Add one opinion to what is said of an attribute itself."""
    if item.mention.tone * value < 0 and _REGRETS & set(texts[cue.first : cue.last]):
        return  # "such a shame that the lovely brushwork …"
    if item.mention.tone > 0 > value and cue.sign > 0 and texts[cue.first - 2 : cue.first] in _UNABLE:
        return  # "so crowded that I can't enjoy the beautiful brushwork"
    object_of_it = cue.aim is Aim.BEFORE and item.mention.first > cue.first
    if object_of_it and value > 0 and item.mention.head is None and intrinsic(item.mention, lex) <= -1.0:
        return  # "perfect in every way and therefore dead"
    if object_of_it and lex.match("destroys", texts[cue.first : cue.first + 3]):
        item.dropped = True  # "the shadows swallow every detail"
    elif cue.aim is Aim.AFTER or abs(item.direct) < DIRECT * 0.9:
        item.direct += DIRECT * value
        verdict = lex.verdicts.get(texts[cue.last - 1]) if cue.aim is Aim.BEFORE and value < 0 else None
        if verdict and item.mention.vague and item.mention.first < cue.first:
            item.text = f"{verdict} {item.mention.noun}"  # "the composition is a mess"


def _answer_the_last(number: int, hearing: Hearing, texts: Sequence[str]) -> None:
    """“The contrast is nice, the composition isn't”, "the lines don't work, but the colors do"."""
    clause, items = hearing.clauses[number], hearing.judged[number]
    said = [text for text in texts[items[-1].mention.last : clause.last] if text.isalpha()]
    if said[:1] in (["of"], ["in"], ["on"], ["with"], ["between"]):
        said = said[-2:]  # "the frame of black vines isn't"
    denied = said in (["is", "not"], ["are", "not"], ["does", "not"], ["do", "not"], ["was", "not"])
    ends = clause.last == len(texts) or texts[clause.last] in closed("pauses")
    ends &= "how" not in texts[clause.first : items[-1].mention.first]  # "that's how strong the drawing is"
    if ends and (denied or said in (["does"], ["do"], ["is"], ["are"])) and hearing.mood[number - 1]:
        for item in items:
            item.mention = replace(item.mention, negated=False)
            item.direct = -DIRECT * sign(hearing.mood[number - 1])


def _echo(number: int, hearing: Hearing, texts: Sequence[str]) -> None:
    """“I didn't expect to like it, but I do.”, "My friends love the detail. I don't."."""
    clause, before = hearing.clauses[number], hearing.clauses[number - 1]
    said = [
        text
        for text in texts[clause.first : clause.last]
        if text.isalpha() and text not in ("really", "actually", "still")
    ]
    if said[:1] in _RELATIVE and said[1:] == ["i", "do", "not"] and any(hearing.mood[:number]):
        for item in hearing.judged[number - 1]:  # "very grainy, which I don't"
            item.direct, item.dropped = -DIRECT, False
        return
    turned = said[:1] in (["but"], ["yet"])
    said = said[1:] if turned else said
    if not (turned or before.others) or said[:2] not in (["i", "do"], ["i", "did"]) or said[2:] not in ([], ["not"]):
        return
    theirs = sign(sum(cue.sign for cue in before.cues)) if before.others else 1.0
    for item in hearing.judged[number - 1]:
        item.direct, item.dropped = DIRECT * theirs * (-1.0 if said[2:] else 1.0), False


def _cannot_save(clause: Clause, items: Sequence[Judged], texts: Sequence[str]) -> bool:
    """“Even the warm light can't save this stiff arrangement” blames what is not saved, not what tries."""
    for place in range(clause.first, clause.last):
        if texts[place] in closed("saves") and "not" in texts[max(clause.first, place - 3) : place]:
            for item in items:
                item.dropped |= item.mention.first < place
                item.direct = -DIRECT
            return True
    return False


def _after_colon(clause: Clause, items: Sequence[Judged], texts: Sequence[str], mood: float) -> None:
    """“Its flaws make it: wobbly circles, uneven ink”: the list shares what was said before it."""
    colon = texts.index(":", clause.first)
    for item in items:
        if item.mention.first > colon and item.direct == 0.0 and item.mention.tone * mood >= 0:
            item.context += POINTED_ON * sign(mood)


def _in_a_list(number: int, hearing: Hearing, texts: Sequence[str]) -> None:
    """The same, where the list falls into clauses: "my favorite thing is the restraint: hardly any color, …"."""
    clause = hearing.clauses[number]
    heads = [
        hearing.mood[earlier]
        for earlier in range(number)
        if hearing.clauses[earlier].sentence == clause.sentence and hearing.clauses[earlier].first < texts.index(":")
    ]
    if clause.contrast or clause.cues or not any(heads):
        return
    for item in hearing.judged[number]:
        if item.direct == 0.0:
            item.context += POINTED_ON * sign(sum(heads))


def _set_apart(clause: Clause, item: Judged, sentence: Sentence) -> None:
    """“Everything except the background is great”: the opposite of what is said of the rest."""
    rest = sum(cue.sign * cue.weight for cue in sentence.cues if not clause.first <= cue.first < item.mention.first)
    if rest:
        item.direct = -DIRECT * sign(rest)


def _point_back(number: int, hearing: Hearing, texts: Sequence[str], value: float, lex: Lexicon) -> None:
    """An opinion with nothing to hold in its own clause, for what was said before: "… I like that.", "Perfect."."""
    clause = hearing.clauses[number]
    reach = POINTED_BACK
    pointing = bool(closed("pointers") & set(texts[clause.first : clause.last]))
    goes_on = number > 0 and hearing.clauses[number - 1].contrast and not clause.opens  # "but it is boxy and boring"
    pointing |= _is_all_verdict(clause, texts) and not goes_on
    opening = [cue for cue in clause.cues if cue.first <= clause.first + 1 and cue.last - cue.first > 2]
    pointing |= bool(opening) and not hearing.judged[number]  # "Exactly what I want from a poster."
    pointing |= "so" in texts[clause.last - 2 : clause.last]
    for earlier in range(number - 1, -1, -1):
        other, items = hearing.clauses[earlier], hearing.judged[earlier]
        same = other.sentence == clause.sentence
        mine = clause.contrast or "i" in texts[clause.first : clause.first + 2]
        if other.others and mine and pointing:
            for item in items:  # "people like the bright colors, but I find them tiring"
                item.dropped, item.direct = False, DIRECT * value
            return
        if earlier < number - 1 and hearing.clauses[earlier + 1].contrast and not pointing:
            return  # "burning orange. but the houses are … and boring"
        if other.others or other.sentence < clause.sentence - 3 or (clause.contrast and not pointing):
            return
        open_ones = [item for item in items if abs(item.direct) <= DIRECT * 0.5]
        for item in open_ones:
            if clause.contrast and value < 0 and item.direct == 0.0 and intrinsic(item.mention, lex) >= 0:
                continue  # "it is well drawn, but it doesn't move me"
            if clause.contrast and value > 0 and item.mention.hedged and intrinsic(item.mention, lex) < 0:
                continue  # "maybe a little cliched, but it works"
            item.context += reach * value * (1.0 if pointing or same else 0.6)
        if items:
            reach *= 0.7
        if len(open_ones) < len(items) or any(cue.weight > 0.5 for cue in other.cues):
            return


def _is_all_verdict(clause: Clause, texts: Sequence[str]) -> bool:
    """“Not really for me.”: a clause that says nothing else speaks of all before it."""
    said = {place for cue in clause.cues for place in range(cue.first, cue.last)}
    rest = [texts[p] for p in range(clause.first, clause.last) if p not in said and texts[p].isalpha()]
    return not clause.contrast and set(rest) <= closed("fillers")


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
