"""Adds the evidence up, clause by clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.following import follow_the_rest
from viper_desktop.engine.starter.reading.framing import answer_others, take_the_turn
from viper_desktop.engine.starter.reading.judged import (
    BENEFIT_OF_THE_DOUBT,
    CARRIED,
    CARRIED_FAR,
    DIRECT,
    EXCESS,
    HEDGED,
    LACKING,
    MARK,
    PRAISED,
    SIBLINGS,
    Hearing,
    Judged,
    sign,
)
from viper_desktop.engine.starter.reading.mention import Mention, intrinsic
from viper_desktop.engine.starter.reading.words import lemma

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.clauses import Clause
    from viper_desktop.engine.starter.reading.lexicon import Lexicon

_HARDLY = 0.5  # any evidence
_HARDLY_CARRIED = 0.2  # what a clause without evidence says for the next
_TAKEN_UP = 0.7  # by a sentence that only goes on
_ELABORATED = 1.6  # what is said before a list that only goes on
_SWAYED_LIST = 1.3  # the same, in a list without a verb
_SWAYED = 0.75  # how far what went before may outweigh a word's own meaning
_BETWEEN_TWO_MINDS = 0.4  # how far one opinion speaks for the next beside a mark that says both


def conclude(hearing: Hearing, lex: Lexicon) -> None:
    """Add the evidence up, clause by clause, carrying the last opinion on and turning it round at "but"."""
    carried, sentence, unsaid = 0.0, 0, False
    mark = hearing.mark + 0.15 * sign(sum(hearing.mood))
    signs: dict[int, float] = {}
    for number in _concessions_last(hearing.clauses):
        clause, items = hearing.clauses[number], hearing.judged[number]
        if clause.others and all(item.dropped for item in items):
            continue
        if lex.match("dismissals", _spoken(number, hearing)):
            carried = abs(carried)  # "… and I couldn't care less"
        if clause.sentence != sentence:
            near = _goes_on_about_it(hearing.texts(clause.sentence)) or _is_a_list(clause, hearing, lex)
            carried *= _TAKEN_UP if near else CARRIED_FAR / CARRIED
            sentence = clause.sentence
        lean = -carried if clause.contrast and not _goes_on(number, hearing, unsaid) else carried
        if hearing.mixed and not clause.contrast:
            lean *= _BETWEEN_TWO_MINDS
        if clause.concedes and number + 1 in signs:
            lean = -signs[number + 1]
        _weigh_together(number, hearing, lean, mark, lex)
        if not _is_a_list(clause, hearing, lex):
            _spread_to_subjects(items, hearing.texts(clause.sentence))
        said = [item.score for item in items if not item.dropped]
        own = sign(sum(said)) if said else sign(hearing.mood[number])
        if number in hearing.supposed:
            carried = 0.0
            continue
        unsaid = not hearing.mood[number] and all(abs(score) < _HARDLY for score in said)
        if own and not (unsaid and _turned_on(number, hearing)):
            signs[number] = own
            carried = _HARDLY_CARRIED * own if unsaid and not lean else own
        elif said or clause.contrast:
            carried = lean
    take_the_turn(hearing)
    answer_others(hearing)
    follow_the_rest(hearing, lex)


def _goes_on_about_it(texts: Sequence[str]) -> bool:
    """“It adds tension”: a sentence that says what something praised or blamed does."""
    does = closed("gives") | {"make", "makes", "keeps", "keep", "lets", "let", "turns", "turn"}
    return texts[0] in ("it", "this", "that", "they", "these", "those") and bool(does & set(texts[1:4]))


def _is_a_list(clause: Clause, hearing: Hearing, lex: Lexicon) -> bool:
    """“Old-fashioned, in a bad way. Sepia, soft edges, oval vignette.”: a sentence without a verb."""
    texts = hearing.texts(clause.sentence)
    whole = clause.opens and clause.last == len(texts) and not clause.cues and "," in texts
    return whole and not any(text in lex.grammar["copulas"] or text in closed("pronouns") for text in texts)


def _spoken(number: int, hearing: Hearing) -> list[str]:
    """The words of a clause after what leads up to it."""
    clause = hearing.clauses[number]
    said = [text for text in hearing.texts(clause.sentence)[clause.first : clause.last] if text.isalpha()]
    return said[1:] if said[:1] in (["and"], ["but"]) else said


def _goes_on(number: int, hearing: Hearing, unsaid: bool) -> bool:
    """Whether "but" turns nothing round: "loose but controlled" after praise, "sorry, but …"."""
    clause, before = hearing.clauses[number], hearing.clauses[number - 1] if number else None
    if before is None or before.sentence != clause.sentence:
        return False
    said = {text for text in hearing.texts(before.sentence)[before.first : before.last] if text.isalpha()}
    return said <= {"sorry", "i", "am"} or (unsaid and not hearing.mood[number])


def _turned_on(number: int, hearing: Hearing) -> bool:
    """Whether the next clause turns against this one: "narrow but deliberate"."""
    following = hearing.clauses[number + 1 : number + 2]
    return bool(following) and following[0].contrast


def _weigh_together(number: int, hearing: Hearing, lean: float, mark: float, lex: Lexicon) -> None:
    """Weigh the attributes of a clause; a list tends to have one tone."""
    clause, items = hearing.clauses[number], hearing.judged[number]
    texts = hearing.texts(clause.sentence)
    meant = [_meant(i.mention, texts, lex) for i in items if _is_listed(i)]
    giving = any(item.mention.first > 0 and _is_given(item.mention, texts) for item in items)
    if any(texts[at] == "me" and texts[at - 1] in ("make", "makes") for at in range(clause.first + 1, clause.last)):
        meant = []  # "the thin lines make me uneasy" is no list
    of_one_mind = not meant or min(meant) > -1.0 or (max(meant) <= 0.0 and not giving)
    kin = SIBLINGS * sign(sum(meant)) if len(meant) > 1 and of_one_mind else 0.0
    if (kin * mark < 0 and abs(mark) > 0.5) or (clause.opens and kin * lean < 0 and abs(lean) >= _HARDLY):
        kin = 0.0
    praised, listed = 0.0, _is_a_list(clause, hearing, lex)
    for item in items:
        _weigh(item, clause, lean, mark, lex, listed=listed)
        if not item.dropped and abs(item.direct) < 1.0 and kin * item.context >= 0 and not item.mention.lacking:
            item.score += kin
            if item.score * kin < 0 and _only_named(item, lex):
                item.score = BENEFIT_OF_THE_DOUBT * sign(kin)  # "… and there's a strong, simple composition"
        if not item.dropped and item.direct == 0.0:
            item.score += CARRIED * praised
        praised = float(item.mention.tone or praised)


def _is_listed(item: Judged) -> bool:
    """Whether an attribute may share the tone of those beside it."""
    return not item.mention.negated and not item.mention.hint and abs(item.direct) < 1.0


def _only_named(item: Judged, lex: Lexicon) -> bool:
    """Whether nothing speaks for or against an attribute but what stands around it."""
    mention = item.mention
    flagged = mention.excess or mention.hedged or mention.negated or mention.lacking or mention.wanted or mention.tone
    return not (flagged or item.direct or item.context or intrinsic(mention, lex))


def _meant(mention: Mention, texts: Sequence[str], lex: Lexicon) -> float:
    """What a word means where it stands: "too sweet" is no praise."""
    too = mention.excess and {"too", "overly"} & set(texts[max(0, mention.first - 3) : mention.first + 1])
    return -1.5 if too else intrinsic(mention, lex)


def _is_given(mention: Mention, texts: Sequence[str]) -> bool:
    """“adds drama”."""
    return any(text in closed("gives") for text in texts[max(0, mention.first - 5) : mention.first])


def _spread_to_subjects(items: Sequence[Judged], texts: Sequence[str]) -> None:
    """“The finish makes it look fake”: what is said of the picture falls back on the noun that does it."""
    for index, item in enumerate(items):
        predicate = item.mention
        for other in items:  # "the neon colors are too intense"
            same = other is not item and other.mention.head == predicate.head and other.mention.last > predicate.first
            if same and predicate.excess and not other.mention.excess and predicate.first <= other.mention.first:
                other.score += 2.0 * sign(item.score) * (other.direct == 0.0)
        if texts[max(0, predicate.first - 1)] == "so" and item.direct == 0.0 and not item.dropped:
            later = [
                other for other in items[index + 1 :] if other.mention.first - predicate.last < 8 and not other.dropped
            ]
            if later and not {",", "and", "not"} & set(texts[predicate.last : later[0].mention.first]):
                item.score += 2.0 * sign(later[0].score)  # "so realistic it's creepy"
        if item.dropped or (predicate.head is not None and not _is_given(predicate, texts)):
            continue
        for subject in items[:index]:
            if (
                subject.mention.head
                and subject.direct == 0.0
                and not subject.dropped
                and not subject.mention.lacking
                and subject.mention.last <= predicate.first
            ):
                subject.score += 2.0 * max(-1.0, min(1.0, item.score / _HARDLY))


def _concessions_last(clauses: Sequence[Clause]) -> list[int]:
    """The order to weigh clauses in: "although …" after the clause that it leads up to."""
    order = list(range(len(clauses)))
    for number, clause in enumerate(clauses[:-1]):
        if clause.concedes and clauses[number + 1].sentence == clause.sentence and clause.opens:
            order[number], order[number + 1] = order[number + 1], order[number]
    return order


def _weigh(item: Judged, clause: Clause, lean: float, mark: float, lex: Lexicon, *, listed: bool) -> None:
    """Sum up the evidence for one attribute; `listed` where it stands in a list without a verb."""
    mention = item.mention
    own = intrinsic(mention, lex)
    if own > 0 and mark < -0.5:
        own *= 0.6  # beside a dislike, "soft light" is no praise
    tone = PRAISED * mention.tone
    if abs(item.direct) >= DIRECT * 0.6 and not mention.excess:  # "I love these ugly colors"
        tone, own = (0.0 if value * item.direct < 0 else value for value in (tone, own))
    told = CARRIED * lean * (_ELABORATED if listed else 1.0)
    if own * lean < 0 and abs(item.direct + item.context) < 1.0:
        told = sign(lean) * min(
            abs(told), (_SWAYED_LIST if listed else _SWAYED) * abs(own)
        )  # "… is detailed, the right half looks unfinished"
    score = item.direct + item.context + tone + told + MARK * mark
    if clause.wish is not None and item.direct <= 0.0 and not item.settled and _wished(mention, clause):
        _miss(item, lex)
    elif mention.excess and mention.bare and mention.vague and item.direct <= 0:
        much = "too many" if mention.noun.endswith("s") else "too much"
        item.text, item.score = lex.excesses.get(mention.head or "", f"{much} {mention.noun}"), -DIRECT
    elif mention.lacking:
        _go_without(item, own, score, lex)
    elif mention.negated:
        _deny(item, own, score, lex)
    else:
        _add_up(item, own, score, mark, lex)
        unsaid = abs(own) < 1.0 and abs(item.direct + item.context) < 1.0 and (own != 0.0 or abs(item.score) < 1.0)
        item.dropped |= clause.concedes and unsaid  # "although the drawing is simple, …" judges something else


def _add_up(item: Judged, own: float, score: float, mark: float, lex: Lexicon) -> None:
    """The score of what is simply there, perhaps too much of it."""
    mention = item.mention
    if mention.excess:
        score += EXCESS if item.direct < DIRECT * 0.6 else 0.0
        named = mention.head is None and mention.text not in lex.excesses
        if score < 0 and named and lex.vocabulary.find(f"too {mention.text}"):
            item.text = f"too {mention.text}"
        elif score < 0:
            item.text = lex.excesses.get(lemma(mention.noun) if mention.bare else mention.text.split()[0], mention.text)
    elif score + own < 0 and mention.bare and mention.head and mention.head in lex.alone and item.text == mention.text:
        item.text = lex.blamed.get(mention.head, mention.noun)  # "the contrast is off" blames no high contrast
    if mention.hedged and own <= 0 and item.direct <= 0 and (mark <= 0.2 or own <= -1.0):
        score += HEDGED
    item.score = score + own if abs(score + own) > 1e-6 else sign(own) * 0.1 or BENEFIT_OF_THE_DOUBT
    if item.score > 0 and not mention.vague:
        item.text = lex.praised.get(item.text, item.text)  # "level of detail"


def _go_without(item: Judged, own: float, score: float, lex: Lexicon) -> None:
    """“no depth” is missed, "no outlines, lovely" is not, "no clutter" says little."""
    if own < 0 and not (item.mention.noun in closed("missable") and score < 0):
        item.dropped = True
    elif item.direct + item.context > 1.0:
        item.text, item.score = f"no {item.mention.noun if item.mention.bare else item.mention.text}", score
    else:
        item.text, item.score = _lack(item.mention, lex), score + LACKING - DIRECT * 0.3


def _wished(mention: Mention, clause: Clause) -> bool:
    """Whether a wish is about the mention."""
    return (
        mention.wanted or mention.excess or mention.negated or mention.lacking or mention.last > (clause.wish or 0) + 1
    )


def _miss(item: Judged, lex: Lexicon) -> None:
    """What a person wishes for is missed: its opposite is disliked."""
    mention = item.mention
    if mention.excess or mention.negated or mention.lacking or (intrinsic(mention, lex) < 0 and not mention.wanted):
        item.text = lex.excesses.get(mention.head or "", mention.text) if mention.bare else mention.text
    else:
        item.dropped |= mention.bare and mention.vague and not mention.wanted  # no want of lines
        item.text = _lack(mention, lex)
        item.dropped |= mention.head is None and item.text == f"lack of {mention.text}"  # "something crooked"
    item.score = -DIRECT


def _lack(mention: Mention, lex: Lexicon) -> str:
    """The name for too little of something: "low contrast", "harsh light" for want of soft light."""
    if mention.head is None and mention.text in lex.lacks:
        return lex.lacks[mention.text]
    turned = [lex.opposites.get(word) for word in mention.describing]
    if mention.describing and turned[-1]:
        return f"{turned[-1]} {mention.noun}".strip()
    if mention.bare and mention.head and mention.head in lex.lacks:
        return lex.lacks[mention.head]
    return f"lack of {mention.noun if mention.bare else mention.text.removeprefix('sense of ')}"


def _deny(item: Judged, own: float, score: float, lex: Lexicon) -> None:
    """“not harsh” says little; "not vivid" misses something."""
    mention = item.mention
    if mention.bare and own >= 0 and score < -0.5 and item.direct <= 0:
        item.text, item.score = _lack(mention, lex), min(score, -1.0)  # "without a focal point"
        return
    turned = next((lex.opposites[word] for word in mention.describing if word in lex.opposites), None)
    if turned and not mention.excess and item.direct + item.context > 1.0 and own >= 0 and mention.noun:
        item.text, item.score = f"{turned} {mention.noun}", score  # "not very natural, which I like"
        return
    missed = (own > 0 and score < 1.0) or item.direct < 0 or (turned is not None and score < -0.5)
    if mention.excess or own < 0 or item.direct > 0 or not missed or turned is None:
        item.dropped = True
        return
    item.text, item.score = _lack(mention, lex), min(score, -1.0)
