"""Cuts a sentence into clauses, each with its own opinion, and says how a clause leans on the one before it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.cues import Aim
from viper_desktop.engine.starter.reading.wishing import wish_at

if TYPE_CHECKING:
    from viper_desktop.engine.starter.reading.cues import Cue
    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.mention import Mention
    from viper_desktop.engine.starter.reading.sentence import Sentence

_PUT_IN = ("however", "though", "unfortunately", "sadly", "alas")


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence that holds one opinion.

    Attributes:
        first, last: its words, last excluded.
        contrast: set against what was said before ("but …").
        concedes: gives something up before the point is made ("although …").
        wish: says what would be better.
        others: somebody else's opinion.
        excepts: sets one thing apart from the rest ("except for …").
        opens: the first clause of its sentence.
    """

    sentence: int
    first: int
    last: int
    mentions: tuple[Mention, ...]
    cues: tuple[Cue, ...]
    contrast: bool = False
    concedes: bool = False
    wish: int | None = None
    others: bool = False
    excepts: bool = False
    opens: bool = False


def clauses_of(sentence: Sentence, index: int, lex: Lexicon) -> tuple[Clause, ...]:
    """The clauses of one sentence."""
    texts = [word.text for word in sentence.words]
    starts = _starts(sentence, texts, lex)
    bounds = [*sorted(starts), len(texts)]
    clauses = []
    for number, (first, last) in enumerate(pairwise(bounds)):
        contrast, concedes = starts[first]
        if lex.match("concede", texts[first:]) and not number:
            concedes = True
        if (
            last - first > 2
            and texts[last - 1 - (sentence.words[last - 1].kind == "pause")] in ("though", "however")
            and number
        ):
            contrast = True
        if not number and texts[-2:-1] and (texts[-2] in ("though",) or texts[-1] in ("though",)) and len(bounds) == 2:
            contrast = True
        clauses.append(
            Clause(
                sentence=index,
                first=first,
                last=last,
                mentions=tuple(m for m in sentence.mentions if first <= _anchor(m) < last),
                cues=tuple(cue for cue in sentence.cues if first <= cue.first < last),
                contrast=contrast,
                concedes=concedes,
                wish=None if _follows_from_if(texts, first, last) else wish_at(sentence, first, last, lex),
                excepts=bool(lex.match("excepts", texts[first:last])),
                others=_others(texts, first, last, lex),
                opens=number == 0,
            )
        )
    return tuple(clauses)


def _follows_from_if(texts: list[str], first: int, last: int) -> bool:
    """“If the background weren't so fussy, I'd have loved the silhouette”: the second half praises what is there."""
    said = [text for text in texts[first:last] if text.isalpha()][:2]
    return texts[0] == "if" and first > 0 and said in (["i", "would"], ["i", "might"])


def _anchor(mention: Mention) -> int:
    """The last word of a mention: "the light … is harsh" belongs where "harsh" stands."""
    return mention.last - 1


def _starts(sentence: Sentence, texts: list[str], lex: Lexicon) -> dict[int, tuple[bool, bool]]:
    """Where clauses start → (contrast, concedes)."""
    starts: dict[int, tuple[bool, bool]] = {0: (False, False)}
    inside = {place for m in sentence.mentions if m.last - m.first < 6 for place in range(m.first + 1, m.last)}
    inside |= {place for cue in sentence.cues for place in range(cue.first + 1, cue.last)}
    conceding = bool(lex.match("concede", texts))
    trailing = "though" in texts[-2:] and "," in texts
    for place, text in enumerate(texts):
        if trailing and text == "," and "," not in texts[place + 1 :]:
            starts[place] = (True, False)  # "precise shading, emotionally empty though"
        elif place == 0 or place in inside:
            starts[0] = (
                bool(lex.match("contrast", texts[:4])) and not conceding and texts[0] not in ("only", "still"),
                conceding,
            )
            continue
        if (texts[place - 1], text) == ("even", "though") or (
            text == "so" and texts[place - 1] in lex.grammar["copulas"]
        ):
            continue  # "the houses are so boxy"
        if lex.match("excepts", texts[place:]):
            starts[place] = (False, False)
        elif _is_put_in(sentence, texts, place, max(starts), lex):
            starts[max(starts)] = (True, False)
        elif texts[place + 1 : place + 2] == ["in"] and {"way", "sense"} & set(texts[place + 2 : place + 6]):
            continue  # "weird but in a good way"
        elif lex.match("contrast", texts[place:]) and _sets_against(texts, place):
            concede = bool(lex.match("concede", texts[place:])) and text not in ("though", "while")
            starts[place] = (True, concede)
        elif conceding and text == "," and len(starts) == 1:
            starts[place] = (True, False)
        elif (
            text == "i"
            and texts[place - 1]
            not in (*closed("pauses"), *closed("openers"), "that", "what", "but", "which", "like", "how", "where")
            and _begins_anew(sentence, place)
        ) or _opens_here(sentence, texts, place, max(starts), lex):
            starts[place] = (False, False)
    return dict.fromkeys(_after_signs(sentence), (False, False)) | starts


def _is_put_in(sentence: Sentence, texts: list[str], place: int, since: int, lex: Lexicon) -> bool:
    """“The yellow spots, on the other hand, are distracting”: the words turn the clause that they stand in."""
    length = lex.match("contrast", texts[place:])
    if (
        (length < 2 and texts[place] not in _PUT_IN)
        or texts[place - 1] != ","
        or texts[place + length : place + length + 1] != [","]
    ):
        return False
    said = any(since <= cue.first < place for cue in sentence.cues)
    return not said and not any(text in lex.grammar["copulas"] for text in texts[since:place])


def _opens_here(sentence: Sentence, texts: list[str], place: int, since: int, lex: Lexicon) -> bool:
    """Whether a pause or a word like "and" sets apart two stretches that each say something by themselves."""
    text = texts[place]
    if not (text in closed("pauses") or text in closed("openers")) or texts[place - 1] in closed("pauses"):
        return False
    after = place + 1
    while after < len(texts) and (texts[after] in closed("pauses") or texts[after] in closed("openers")):
        after += 1
    if lex.match("contrast", texts[after:]) and text in closed("pauses"):
        return False
    manner = any(lex.match(table, texts[after:]) for table in ("pleases", "displeases"))
    if texts[after : after + 1] == ["in"] and manner:
        return False  # "haunting, in the best sense"
    speaks = _speaks(sentence, texts, since, place, lex, leading=False)
    return speaks and _speaks(sentence, texts, after, _next_pause(texts, after), lex, leading=True)


def _after_signs(sentence: Sentence) -> set[int]:
    """“colors 👍 perspective 👎”: where signs differ, each belongs to the words before it."""
    signs = [cue for cue in sentence.cues if sentence.words[cue.first].kind == "sign"]
    if len({cue.sign for cue in signs}) < 2:
        return set()
    return {cue.last for cue in signs if cue.last < len(sentence.words) and sentence.words[cue.last].kind != "sign"}


def _begins_anew(sentence: Sentence, place: int) -> bool:
    """“its too dark i dont like the lines”: a new clause that no comma announces."""
    soon = [cue for cue in sentence.cues if cue.aim is Aim.AFTER and place < cue.first <= place + 4]
    said = [m for m in sentence.mentions if m.last <= place]
    if not soon or not said:
        return False
    texts = [word.text for word in sentence.words]
    return any(soon[0].last <= m.first < _next_pause(texts, soon[0].last) for m in sentence.mentions)


def _sets_against(texts: list[str], place: int) -> bool:
    text = texts[place]
    before = texts[place - 1]
    if text in closed("only_at_a_start"):
        return before in closed("pauses") or (text in ("yet", "still", "shame") and before == "and")
    if text == "otherwise" and before in closed("articles") | {"a", "an"}:
        return False  # "an otherwise moody scene"
    if text == "but" and before in ("nothing", "anything", "all", "everything"):
        return False
    trails = place >= len(texts) - 2 or (texts[place + 1] in closed("pauses") and before not in closed("pauses"))
    return not (text in ("though", "however") and trails)


def _next_pause(texts: list[str], place: int) -> int:
    at = place
    while at < len(texts) and texts[at] not in closed("pauses") and texts[at] not in ("but", "because", "although"):
        at += 1
    return at


def _speaks(sentence: Sentence, texts: list[str], first: int, last: int, lex: Lexicon, *, leading: bool) -> bool:
    """Whether a stretch of words says something by itself, rather than going on with a list."""
    cues = [cue for cue in sentence.cues if first <= cue.first < last]
    start = first
    while start < last and (
        texts[start] in lex.grammar["intensifiers"] or texts[start] in ("not", "and", "so", "to", "me", "do")
    ):
        start += 1
    if any(cue.aim is Aim.AFTER and cue.first <= start + 1 and cue.weight >= 0.9 for cue in cues):
        return True
    if start < last and texts[start] in closed("pronouns") and last - start > 1:
        return True
    if leading and any(m.first == start and m.head is None for m in sentence.mentions):
        return False
    ending = [text for text in texts[first:last] if text.isalpha()][-2:]
    if leading and ending in (["do", "not"], ["does", "not"], ["is", "not"], ["are", "not"]):
        return True  # "the thick lines work, the muted colors don't"
    has_verb = any(texts[place] in lex.grammar["copulas"] or texts[place] in lex.verbs for place in range(first, last))
    if not leading and any(lex.match(t, texts[p:last]) for p in range(start, last) for t in ("wishes", "lacks")):
        return True
    if not leading:
        described = any(m.head is None and m.first < last and m.last > first for m in sentence.mentions)
        return (
            has_verb
            or bool(cues)
            or described
            or any(texts[p] in ("has", "have", "had", "not", "no") for p in range(first, last))
        )
    if has_verb and texts[start : start + 1] and texts[start] not in ("is", "are"):
        return True
    if any(lex.match("lacks", texts[place:last]) for place in range(start, min(start + 2, last))):
        return True
    if any(lex.match("wishes", texts[place:last]) for place in range(first, last)):
        return True
    return any(cue.aim is not Aim.AFTER and cue.weight >= 0.8 for cue in cues)


def _others(texts: list[str], first: int, last: int, lex: Lexicon) -> bool:
    """Whether the clause tells what somebody else thinks."""
    start = first
    while start < last and (texts[start] in closed("pauses") or texts[start] in closed("before_others")):
        start += 1
    length = lex.match("others", texts[start:last])
    for place in range(start + 1, last):
        if not length and texts[place - 1] in closed("before_others_again"):
            start, length = place, lex.match("others", texts[place:last])
    said_by_me = any(text == "i" for text in texts[first:start]) and texts[start - 1] not in (
        "why",
        "how",
        "that",
        "because",
    )
    if not length or said_by_me:
        return False
    after = start + length
    while after < last and texts[after] in closed("before_others_verb"):
        after += 1
    agrees = " ".join(texts)
    if any(
        phrase in agrees
        for phrase in ("so do i", "me too", "as do i", "i agree", "agree with", "and i do too", "same here")
    ):
        return False
    return after < last and bool(lex.match("others_verbs", texts[after:last]) or texts[after - 1] in ("would", "might"))
