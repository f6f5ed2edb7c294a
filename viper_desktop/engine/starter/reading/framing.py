"""What is said but not meant of the picture: expectations it overturns, other people's tastes, other pictures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.cues import Aim
from viper_desktop.engine.starter.reading.judged import CARRIED, DIRECT, POINTED_BACK, Hearing, Judged, sign

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.clauses import Clause
    from viper_desktop.engine.starter.reading.lexicon import Lexicon

_INSTEAD = frozenset({",", "we", "there", "you", "it", "they", "this"})
_OPENING = 6  # words within which a clause says that it only supposes something


def suppose(number: int, hearing: Hearing, lex: Lexicon) -> bool:
    """Hear an expectation or a habit that the next words overturn ("I was going to say it's too busy, but …").

    What it is about is left for those words to judge; what was expected of it is forgotten.
    """
    clause, items = hearing.clauses[number], hearing.judged[number]
    texts = hearing.texts(clause.sentence)
    end = _frame_end(texts, clause, lex, "supposes")
    habit = 0 if end else _frame_end(texts, clause, lex, "habits")
    if not (end or habit) or not _is_overturned(number, hearing, lex):
        return False
    for item in items:
        within = item.mention.first >= (end or habit) and not _stays_open(item, clause, texts, end or habit, lex)
        item.dropped |= end == clause.last or within
    hearing.mood[number] = 0.0
    hearing.supposed[number] = bool(habit)
    return True


def hope_for_more(number: int, hearing: Hearing) -> bool:
    """“Instead of the soft light I hoped for, …”: what isn't there; what is there instead disappoints."""
    clause, items = hearing.clauses[number], hearing.judged[number]
    texts = hearing.texts(clause.sentence)
    if texts[clause.first : clause.first + 2] not in (["instead", "of"], ["rather", "than"]) or not clause.opens:
        return False
    turns = [at for at in range(clause.first + 2, clause.last) if texts[at] in _INSTEAD]
    end = turns[0] if turns else clause.last
    there = [item for item in items if item.mention.first > end]
    if number + 1 < len(hearing.clauses) and not there:
        there = hearing.judged[number + 1]
    for item in items:
        item.dropped |= item.mention.first < end
    if closed("hoped") & set(texts[clause.first : clause.last]):
        for item in there:
            item.context -= POINTED_BACK
    return end == clause.last


def miss_without(number: int, hearing: Hearing, lex: Lexicon) -> bool:
    """Hear “without the reds it'd be dull”, "if it weren't for the reds I'd be bored": the reds are liked."""
    clause = hearing.clauses[number]
    texts = hearing.texts(clause.sentence)
    if texts[0] != "without" and texts[:5] != ["if", "it", "were", "not", "for"]:
        return False
    turn = texts.index("would") if "would" in texts else 0
    bad = any(lex.valence_of(text) < 0 or text in lex.blame for text in texts[turn:])
    if not (turn and bad):
        return False
    for item in hearing.judged[number]:
        item.dropped |= item.mention.first > turn
        item.mention, item.direct = replace(item.mention, negated=False, lacking=False), DIRECT
    hearing.mood[number] = 1.0
    return True


def take_the_turn(hearing: Hearing) -> None:
    """Let what was left open go the way of the words that overturn the expectation."""
    for number, habit in hearing.supposed.items():
        turn = _denied(number, hearing)
        for later in range(number + 1, min(number + 3, len(hearing.clauses))):
            said = [item for item in hearing.judged[later] if not item.dropped]
            elsewhere = any(item.mention.head for item in said) and not _is_pointed_at(hearing.clauses[later], hearing)
            if turn == 0.0 and elsewhere:
                break  # "I don't usually like abstract art, but the gradients here are mesmerizing"
            turn = turn or sign(sum(item.score for item in said)) or sign(hearing.mood[later])
        turn = max(turn, 0.0) if habit else turn  # "I usually love watercolor, but it's too muddy"
        for item in hearing.judged[number]:
            if item.direct == 0.0 and item.context == 0.0:
                item.score = CARRIED * turn
                item.dropped |= turn == 0.0


def answer_others(hearing: Hearing) -> None:
    """“My husband loves the chrome look. I think it's soulless.”: what others love is what one doesn't."""
    for number, clause in enumerate(hearing.clauses[:-1]):
        own, items = hearing.clauses[number + 1], hearing.judged[number + 1]
        said = [item for item in items if not item.dropped and item.mention.head is None]
        theirs = sign(sum(cue.sign for cue in clause.cues if cue.aim is Aim.AFTER))
        mine = sign(sum(item.score for item in said))
        speaks = {"i", "me"} & set(hearing.texts(own.sentence)[own.first : own.first + 3])
        if clause.others and not own.others and speaks and theirs * mine < 0 and len(said) == len(items):
            for item in hearing.judged[number]:
                if item.dropped and item.mention.head and item.direct == 0.0:
                    item.dropped, item.score = False, DIRECT * mine


def _is_pointed_at(clause: Clause, hearing: Hearing) -> bool:
    """Whether a clause speaks on of what was named before: "but it is well balanced"."""
    return bool({"it", "they", "them"} & set(hearing.texts(clause.sentence)[clause.first : clause.last]))


def _denied(number: int, hearing: Hearing) -> float:
    """The opposite of what was expected, where the next words only deny it."""
    clause, answer = hearing.clauses[number], hearing.clauses[number + 1]
    said = [text for text in hearing.texts(answer.sentence)[answer.first : answer.last] if text.isalpha()]
    said = said[2:] if said[:2] == ["turns", "out"] else said
    # "I thought it would bore me. It doesn't."
    return -sign(sum(cue.sign for cue in clause.cues)) if " ".join(said) in closed("denials") else 0.0


def _frame_end(texts: Sequence[str], clause: Clause, lex: Lexicon, table: str) -> int:
    """Where the words end that make a clause a supposition or a habit; 0 where it is none."""
    for place in range(clause.first, clause.last - 1):
        if texts[place : place + 2] == ["can", "be"]:
            return clause.last  # "a muted palette can be lovely, but here …"
    for place in range(clause.first, min(clause.last, clause.first + _OPENING)):
        length = lex.match(table, texts[place : clause.last])
        if length:
            return place + length
    return 0


def _is_overturned(number: int, hearing: Hearing, lex: Lexicon) -> bool:
    following = hearing.clauses[number + 1 : number + 2]
    if not following:
        return False
    texts = hearing.texts(following[0].sentence)[following[0].first : following[0].last]
    while texts and texts[0] in closed("pauses"):
        texts = texts[1:]
    too = texts[:1] in (["and"], ["this"], ["it"]) and "too" in texts  # "I wanted something calm, and this is too …"
    return following[0].contrast or too or bool(lex.match("overturns", texts))


def _stays_open(item: Judged, clause: Clause, texts: Sequence[str], end: int, lex: Lexicon) -> bool:
    """Whether something was only expected of it: "I thought I'd hate the blur", "expect the dots to be tiring"."""
    mention = item.mention
    if any(cue.aim is Aim.AFTER and end <= cue.first < mention.first for cue in clause.cues):
        return True
    told = any(texts[place] in lex.grammar["copulas"] for place in range(mention.last, clause.last))
    told |= any(cue.aim is Aim.BEFORE and cue.first >= mention.last for cue in clause.cues)
    return mention.head is not None and told


def leave_others_to_their_taste(clause: Clause, items: Sequence[Judged], texts: Sequence[str]) -> bool:
    """“If you like busy collages, …” says nothing of one's own taste; true where nothing else is said."""
    for place in range(clause.first, clause.last - 2):
        if texts[place : place + 2] == ["if", "you"] and texts[place + 2] in ("like", "love", "enjoy", "are", "want"):
            ends = [at for at in range(place, clause.last) if texts[at] in (",", "this", "it", "then")]
            for item in items:
                item.dropped |= item.mention.first < (ends[0] if ends else clause.last)
            return all(item.dropped for item in items)
    return False


def leave_other_pictures(clause: Clause, items: Sequence[Judged], texts: Sequence[str], lex: Lexicon) -> None:
    """“Unlike most digital art, …”: what this picture is not."""
    for place in range(clause.first, clause.last):
        length = lex.match("unlike", texts[place : clause.last])
        if length:
            ends = [at for at in range(place, clause.last) if texts[at] in closed("after_unlike")]
            stop = ends[0] if ends else clause.last
            for item in items:
                item.dropped |= place < item.mention.first < stop
