"""Decides for each attribute of a comment whether it is liked or disliked, and how sure that is.

Evidence is added up. What is said directly of an attribute ("I love the …", "the … is lovely") outweighs what the word
itself means ("muddy"), which outweighs what the sentences around it say, the tone of the words, and the mark beside
the comment.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.clauses import Clause, clauses_of
from viper_desktop.engine.starter.reading.cues import Aim, Cue
from viper_desktop.engine.starter.reading.phrases import Mention, intrinsic
from viper_desktop.engine.starter.reading.sentence import NEGATORS
from viper_desktop.engine.starter.reading.words import lemma

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.sentence import Sentence

DIRECT = 3.0
PRAISED = 2.2  # "great texture"
EXCESS = -2.5
LACKING = -2.2
HEDGED = -0.9  # "a little heavy": nobody hedges praise so
POINTED_BACK = 2.0  # "… I like that."
POINTED_ON = 1.3  # "I like it because …"
CARRIED = 0.9  # from clause to clause of a sentence; turned round by "but"
CARRIED_FAR = 0.25  # from sentence to sentence
SIBLINGS = 0.7  # "thick paint, juicy color, raw edges": one tone for a list
MARK = 1.1  # like or dislike beside the comment
_EXPECTED = frozenset(["expecting", "expected", "expect", "thought", "wanted", "supposed", "tried", "hoped", "used", "going", "meant"])
_HABITUALLY = frozenset(["usually", "normally", "typically", "generally", "often", "tend", "always"])
_GIVES = frozenset(["add", "adds", "adding", "give", "gives", "giving", "lend", "lends", "bring", "brings", "create", "creates", "provide", "provides"])
_BELIEFS = frozenset(["think", "feel", "believe", "find", "say", "see", "know"])
_ALL_NEGATED = frozenset(["nothing", "neither", "nor", "none", "no", "nobody", "never", "without"])
_POINTERS = frozenset(["them", "it", "this", "that", "these", "those", "they", "which"])
_YES = frozenset(["yes", "yep", "yeah", "absolutely", "definitely", "totally", "yup", "sure", "certainly", "oh"])
_NO = frozenset(["no", "nope", "nah", "not", "never", "hardly"])


@dataclass(slots=True)
class Judged:
    """A mention with the evidence for and against."""

    mention: Mention
    clause: Clause
    sentence: int
    direct: float = 0.0
    context: float = 0.0
    score: float = 0.0
    dropped: bool = False
    settled: bool = False
    text: str = ""
    notes: list[str] = field(default_factory=list)


def judge(sentences: Sequence[Sentence], mark: float, lex: Lexicon) -> list[Judged]:
    """Every attribute of a comment, scored: above 0 liked, below 0 disliked.

    Args:
        sentences: the whole comment.
        mark: +1 for a like beside it, -1 for a dislike, else 0.
    """
    clauses = [clause for index, sentence in enumerate(sentences) for clause in clauses_of(sentence, index, lex)]
    judged = [[Judged(m, clause, clause.sentence, text=m.text) for m in clause.mentions] for clause in clauses]
    mood = [0.0] * len(clauses)  # what a clause says as a whole
    for number, clause in enumerate(clauses):
        if clause.others:
            for item in judged[number]:
                item.dropped = True
            continue
        _hear(number, clauses, judged, mood, sentences, mark, lex)
    _questions(sentences, clauses, judged, mood, lex)
    _conclude(sentences, clauses, judged, mood, mark, lex)
    return [item for items in judged for item in items]


# --- what is said ------------------------------------------------------------------------------------------------


def _hear(
    number: int,
    clauses: Sequence[Clause],
    judged: Sequence[list[Judged]],
    mood: list[float],
    sentences: Sequence[Sentence],
    mark: float,
    lex: Lexicon,
) -> None:
    """Give each opinion of one clause to what it is about."""
    clause, items = clauses[number], judged[number]
    if clause.excepts and items:
        _set_apart(clause, items[0], sentences[clause.sentence])
        return
    texts = [word.text for word in sentences[clause.sentence].words]
    compared = _comparison(texts, clause)
    for cue in clause.cues:
        value = _value(cue, clause, texts, lex)
        if cue.aim is Aim.AROUND and value * mark < 0 and abs(value) < 0.85:
            value *= 0.3  # "ugh, I can't": a sigh beside a like is no complaint
        if value == 0.0:
            continue
        targets = _targets(cue, clause, items, texts)
        if (
            clause.wish is not None
            and value > 0
            and "would" in texts[clause.first : cue.first]
            and cue.aim is Aim.BEFORE
            and "if" in texts
        ):
            continue  # "this would be perfect if …"
        if clause.wish is not None and cue.first > clause.wish and value > 0:
            if targets and all(t.mention.wanted or t.mention.excess or t.mention.first > clause.wish for t in targets):
                continue
            value = -value  # "the light could be better"
        for item in targets:
            if item.mention.tone * value < 0 and texts[cue.first] in ("shame", "pity", "too", "waste"):
                continue  # "such a shame that the lovely brushwork …"
            sign = -1.0 if compared is not None and cue.aim is Aim.AFTER and item.mention.first > compared else 1.0
            if (
                cue.aim is Aim.BEFORE
                and item.mention.first > cue.first
                and lex.match("destroys", texts[cue.first : cue.first + 3])
            ):
                item.dropped = True  # "the shadows swallow every detail"
                continue
            if cue.aim is Aim.AFTER or abs(item.direct) < DIRECT * 0.9:
                item.direct += DIRECT * value * sign
        mood[number] += value
        if not targets:
            _point(number, clauses, judged, texts, value)
    _spare_the_destroyed(clause, items, texts, lex)
    if compared is not None:
        for item in items:
            prefers = {"prefer", "preferred", "take", "choose", "pick"} & set(texts) or "would rather" in " ".join(texts)
            if not prefers and not any(cue.aim is Aim.AFTER for cue in clause.cues):
                item.dropped |= item.mention.first > compared  # "dirty rather than atmospheric"
                continue
            item.direct = -DIRECT if item.mention.first > compared else max(item.direct, DIRECT * 0.7)
            item.settled = True


def _set_apart(clause: Clause, item: Judged, sentence: Sentence) -> None:
    """ "Everything except the background is great": the opposite of what is said of the rest."""
    rest = sum(cue.sign * cue.weight for cue in sentence.cues if not clause.first <= cue.first < item.mention.first)
    if rest:
        item.direct = -DIRECT * _sign(rest)


def _spare_the_destroyed(clause: Clause, items: Sequence[Judged], texts: Sequence[str], lex: Lexicon) -> None:
    """What is swallowed, killed or hidden is not what is blamed for it."""
    for place in range(clause.first, clause.last):
        length = lex.match("destroys", texts[place : min(place + 3, clause.last)])
        passive = texts[max(0, place - 1)] in ("is", "are", "was", "were", "been", "gets", "get")
        if length and not passive and any(item.mention.first < place for item in items):
            for item in items:
                if item.mention.first >= place + length and item.mention.first - place - length < 4:
                    item.dropped = True


def _value(cue: Cue, clause: Clause, texts: Sequence[str], lex: Lexicon) -> float:
    """The cue's sign and weight after "not", "never", "nothing …", "I thought I would …"."""
    before = [place for place in range(clause.first, cue.first)]
    spans = {p for other in clause.cues if other is not cue for p in range(other.first, other.last)}
    if cue.aim is Aim.AFTER and any(texts[p] in _EXPECTED for p in before if p not in spans):
        return 0.0
    fading = 0.3 if any(texts[p] == "initially" or texts[p : p + 2] == ["at", "first"] for p in before) else 1.0
    if any(texts[p] in _HABITUALLY for p in before) and "but" in texts[cue.last :]:
        fading = 0.5
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
        if place in taken or texts[place] not in NEGATORS:
            continue
        if texts[place + 1 : place + 2] in (["only"], ["just"]):
            continue
        if place == 1 and texts[0] in ("is", "are", "do", "does", "was", "would") and texts[-1] == "?":
            continue  # "isn't it lovely?"
        if "," in texts[place + 1 : cue.first] and texts[place] != "neither":
            continue
        near = place >= nearest and cue.first - place <= 6
        wide = texts[place] in _ALL_NEGATED or (texts[place + 1] in _BELIEFS if place + 1 < len(texts) else False)
        other_between = any(
            place < other.first < cue.first and other.aim is Aim.AFTER for other in clause.cues if other is not cue
        )
        if (near or wide) and not other_between:
            flips += 1
    if texts[cue.first - 1 : cue.first] == ["how"] and clause.first == cue.first - 1 and texts[-1:] == ["?"]:
        flips += 1
    if texts[cue.last : cue.last + 1] == ["neither"]:
        flips += 1
    if flips % 2 == 0:
        return cue.sign * cue.weight * fading
    return fading * (-cue.weight if cue.sign > 0 else 0.55 * cue.weight)


def _flag_places(mention: Mention, texts: Sequence[str]) -> set[int]:
    """The places of "no", "lacks" and the like that a mention has already used up."""
    if not (mention.lacking or mention.negated):
        return set()
    return {p for p in range(max(0, mention.first - 4), mention.last) if texts[p] in NEGATORS}


def _targets(cue: Cue, clause: Clause, items: Sequence[Judged], texts: Sequence[str]) -> list[Judged]:
    """Which attributes of the clause an opinion is about."""
    after = [item for item in items if item.mention.last > cue.last and item.mention.first >= cue.first - 1]
    before = [item for item in items if item.mention.first < cue.first and item not in after]
    stops = [other.first for other in clause.cues if other.first > cue.first and other.aim is Aim.AFTER]
    if cue.aim is Aim.AFTER:
        if (
            before
            and (cue.last >= clause.last or not texts[cue.last][:1].isalpha())
            and not texts[cue.last : cue.last + 1] == [":"]
        ):
            return (
                [before[-1]]
                if len(before) == 1 or before[-1].mention.first - before[-2].mention.last > 2
                else before[-2:]
            )
        near = [item for item in after if not stops or item.mention.first < stops[0]]
        if near and not _points_away(texts, cue):
            return near
        return [item for item in before if abs(item.direct) < DIRECT] if not near else near
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
    """ "I love it, …": the object is a pronoun."""
    following = texts[cue.last : cue.last + 2]
    return (
        len(following) == 2
        and following[0] in ("it", "this", "that")
        and following[1] in (",", ".", "!", "-", "–", "—")
    )


def _subject_pronoun(texts: Sequence[str], clause: Clause, cue: Cue) -> bool:
    words = texts[clause.first : cue.first]
    return any(word in _POINTERS for word in words) and not any(word in ("there", "what", "how") for word in words)


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


def _point(
    number: int, clauses: Sequence[Clause], judged: Sequence[list[Judged]], texts: Sequence[str], value: float
) -> None:
    """An opinion with nothing to hold in its own clause: "… I like that.", "Perfect.", "I like it because …"."""
    clause = clauses[number]
    reach = POINTED_BACK
    pointing = (
        any(text in _POINTERS for text in texts[clause.first : clause.last])
        or "so" in texts[clause.last - 2 : clause.last]
    )
    for earlier in range(number - 1, -1, -1):
        other = clauses[earlier]
        same = other.sentence == clause.sentence
        if other.others and clause.contrast and pointing and judged[earlier]:
            for item in judged[earlier]:  # "people like the bright colors, but I find them tiring"
                item.dropped, item.direct = False, DIRECT * value
            break
        if other.others or other.sentence < clause.sentence - 3 or (not same and clause.contrast and not pointing):
            break
        if same and clause.contrast and not pointing:
            break
        if judged[earlier]:
            open_ones = [item for item in judged[earlier] if abs(item.direct) <= DIRECT * 0.5]
            for item in open_ones:
                item.context += reach * value * (1.0 if pointing or same else 0.6)
            reach *= 0.7
            if len(open_ones) < len(judged[earlier]) or any(cue.weight > 0.5 for cue in other.cues):
                break
        elif other.cues:
            break
    for later in range(number + 1, len(clauses)):
        other = clauses[later]
        if other.contrast or other.others:
            break
        near = other.sentence == clause.sentence
        for item in judged[later]:
            item.context += value * (POINTED_ON if near else CARRIED_FAR)
        if not near and judged[later]:
            break


# --- questions and irony ----------------------------------------------------------------------------------------


def _questions(
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
            agrees = bool(answer) and answer[0] in _YES and answer[1:] != ["not"]
            refuses = bool(answer) and (answer[0] in _NO or answer[1:] == ["not"])
            for item in items:
                if answer[1:] in (["thanks"], ["thank"]):
                    item.direct = -DIRECT if refuses else DIRECT  # "Neon again? No thanks."
                    continue
                asked = _sign(item.direct) or _sign(intrinsic(item.mention, lex)) or 1.0
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


# --- the sum ------------------------------------------------------------------------------------------------------


def _conclude(
    sentences: Sequence[Sentence],
    clauses: Sequence[Clause],
    judged: Sequence[list[Judged]],
    mood: list[float],
    mark: float,
    lex: Lexicon,
) -> None:
    """Add the evidence up, clause by clause, carrying the last opinion on and turning it round at "but"."""
    carried, sentence = 0.0, 0
    overall = _sign(sum(mood))
    order = _concessions_last(clauses)
    signs: dict[int, float] = {}
    for number in order:
        clause = clauses[number]
        if clause.others and all(item.dropped for item in judged[number]):
            continue
        if clause.sentence != sentence:
            carried *= CARRIED_FAR / CARRIED
            sentence = clause.sentence
        lean = -carried if clause.contrast else carried
        if clause.concedes and number + 1 < len(clauses) and number + 1 in signs:
            lean = -signs[number + 1]
        praised = 0.0
        meant = [intrinsic(i.mention, lex) for i in judged[number] if not i.mention.negated and abs(i.direct) < 1.0]
        kin = SIBLINGS * _sign(sum(meant)) if len(meant) > 1 and min(meant) > -1.0 else 0.0
        kin = 0.0 if kin * mark < 0 else kin
        for item in judged[number]:
            _weigh(item, clause, lean, mark + 0.15 * overall, lex)
            item.score += kin if not item.dropped and abs(item.direct) < 1.0 and not item.mention.lacking else 0.0
            item.score += CARRIED * praised if not item.dropped and item.direct == 0.0 else 0.0
            praised = float(item.mention.tone or praised)
        _spread_to_subjects(judged[number], [word.text for word in sentences[clause.sentence].words])
        said = [item.score for item in judged[number] if not item.dropped]
        own = _sign(sum(said)) if said else _sign(mood[number])
        if own:
            signs[number] = own
            carried = own
        elif said or clause.contrast:
            carried = lean


def _spread_to_subjects(items: Sequence[Judged], texts: Sequence[str]) -> None:
    """ "The finish makes it look fake": what is said of the picture falls back on the noun that does it."""
    for index, item in enumerate(items):
        predicate = item.mention
        if texts[max(0, predicate.first - 1)] == "so" and item.direct == 0.0 and not item.dropped:
            later = [other for other in items[index + 1 :] if other.mention.first - predicate.last < 8 and not other.dropped]
            if later and not {",", "and"} & set(texts[predicate.last : later[0].mention.first]):
                item.score += 2.0 * _sign(later[0].score)  # "so realistic it's creepy"
        given = any(text in _GIVES for text in texts[max(0, predicate.first - 5) : predicate.first])
        if item.dropped or (predicate.head is not None and not given):
            continue
        for subject in items[:index]:
            if (
                subject.mention.head
                and subject.direct == 0.0
                and not subject.dropped
                and not subject.mention.lacking
                and subject.mention.last <= predicate.first
            ):
                subject.score += 2.0 * _sign(item.score)


def _concessions_last(clauses: Sequence[Clause]) -> list[int]:
    """The order to weigh clauses in: "although …" after the clause that it leads up to."""
    order = list(range(len(clauses)))
    for number, clause in enumerate(clauses[:-1]):
        if clause.concedes and clauses[number + 1].sentence == clause.sentence and clause.opens:
            order[number], order[number + 1] = order[number + 1], order[number]
    return order


def _weigh(item: Judged, clause: Clause, lean: float, mark: float, lex: Lexicon) -> None:
    mention = item.mention
    own = intrinsic(mention, lex)
    if own > 0 and mark < -0.5:
        own *= 0.6  # beside a dislike, "soft light" is no praise
    tone = PRAISED * mention.tone
    if abs(item.direct) >= DIRECT * 0.6 and not mention.excess:  # "I love these ugly colors"
        tone, own = (0.0 if value * item.direct < 0 else value for value in (tone, own))
    score = item.direct + item.context + tone + CARRIED * lean + MARK * mark
    if clause.wish is not None and item.direct <= 0.0 and not item.settled and _wished(mention, clause):
        _miss(item, lex)
        return
    if mention.excess and mention.bare and mention.vague and item.direct <= 0:
        much = "too many" if mention.noun.endswith("s") else "too much"
        item.text, item.score = lex.excesses.get(mention.head or "", f"{much} {mention.noun}"), -DIRECT
        return
    if mention.lacking:
        if own < 0:
            item.dropped = True
        elif item.direct + item.context > 1.0:
            item.text, item.score = f"no {mention.noun or mention.text}", score
        else:
            item.text, item.score = _lack(mention, lex), score + LACKING - DIRECT * 0.3
        return
    if mention.negated:
        _deny(item, own, score, lex)
        return
    if mention.excess:
        score += EXCESS if item.direct < DIRECT * 0.6 else 0.0
        if score < 0:
            item.text = lex.excesses.get(lemma(mention.noun) if mention.bare else mention.text.split()[0], mention.text)
    if mention.hedged and own <= 0 and item.direct <= 0 and mark <= 0.2:
        score += HEDGED
    item.score = score + own
    if clause.concedes and own == 0.0 and abs(item.direct + item.context) < 1.0 and abs(item.score) < 1.0:
        item.dropped = True  # "although the drawing is simple, …" judges something else
    if item.score == 0.0:
        item.score = 0.3


def _wished(mention: Mention, clause: Clause) -> bool:
    assert clause.wish is not None
    return mention.wanted or mention.excess or mention.negated or mention.last > clause.wish + 1


def _miss(item: Judged, lex: Lexicon) -> None:
    """What a person wishes for is missed: its opposite is disliked."""
    mention = item.mention
    if mention.excess or mention.negated or (intrinsic(mention, lex) < 0 and not mention.wanted):
        item.text = lex.excesses.get(mention.head or "", mention.text) if mention.bare else mention.text
    else:
        item.text = _lack(mention, lex)
    item.score = -DIRECT


def _lack(mention: Mention, lex: Lexicon) -> str:
    """The name for too little of something: "low contrast", "harsh light" for want of soft light."""
    turned = [lex.opposites.get(word) for word in mention.describing]
    if mention.describing and turned[-1]:
        return f"{turned[-1]} {mention.noun}".strip()
    if mention.bare and mention.head in lex.lacks:
        return lex.lacks[mention.head]
    return f"lack of {mention.noun if mention.bare else mention.text}"


def _deny(item: Judged, own: float, score: float, lex: Lexicon) -> None:
    """ "not harsh" says little; "not vivid" misses something."""
    mention = item.mention
    if mention.bare and own >= 0 and score < -0.5 and item.direct <= 0:
        item.text, item.score = _lack(mention, lex), min(score, -1.0)  # "without a focal point"
        return
    turned = next((lex.opposites[word] for word in mention.describing if word in lex.opposites), None)
    missed = (own > 0 and score < 1.0) or item.direct < 0 or (turned is not None and score < -0.5)
    if mention.excess or own < 0 or item.direct > 0 or not missed or turned is None:
        item.dropped = True
        return
    item.text, item.score = f"{turned} {mention.noun}".strip(), min(score, -1.0)


def _sign(value: float) -> float:
    return float((value > 0) - (value < 0))
