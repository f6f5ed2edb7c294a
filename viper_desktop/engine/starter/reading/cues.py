"""Words that say what somebody thinks of something: "love", "bothers me", "perfect", "shame about"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.nouns import is_content, vocabulary_name_at

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.words import Word

_TELLING_TONE = 1.5  # VADER's ratings go from -4 to 4
_FOND = 0.25
_RATING_MIDDLE = (0.45, 0.6)


class Aim(Enum):
    """Where a cue looks for what it is about."""

    AFTER = "after"  # "I love …"
    BEFORE = "before"  # "… bothers me"
    AROUND = "around"  # "wow", an emoji, a mark out of ten


@dataclass(frozen=True, slots=True)
class Cue:
    """An expression of opinion.

    Attributes:
        sign: +1 or -1.
        first, last: its words, last excluded, counted in the sentence.
        weight: how sure it is, 1 for plain words.
    """

    aim: Aim
    sign: int
    first: int
    last: int
    weight: float = 1.0


_NICEST = frozenset({"fun", "joyful", "playful", "nicest", "kindest", "loveliest", "finest", "happiest", "sweetest"})
_DEEDS_OR_THINGS = frozenset(
    {"rules", "rule", "rocks", "works", "work", "wins", "fits", "fights", "drags", "jars", "charms"}
)
_TABLES = (
    ("likes", Aim.AFTER, 1),
    ("dislikes", Aim.AFTER, -1),
    ("pleases", Aim.BEFORE, 1),
    ("displeases", Aim.BEFORE, -1),
)


def long_cues(words: Sequence[Word], lex: Lexicon) -> list[Cue]:
    """Expressions of two words or more, which nothing else may read word by word."""
    return [
        *_headers(words, lex),
        *_manners(words, lex),
        *_likenesses(words, lex),
        *_what_a(words, lex),
        *(cue for cue in _from_tables(words, lex) if cue.last - cue.first > 1),
    ]


def _manners(words: Sequence[Word], lex: Lexicon) -> list[Cue]:
    """“in a nasty way”, "in a wonderful way"."""
    cues = []
    for place in range(len(words) - 3):
        texts = [word.text for word in words[place : place + 5]]
        if any(lex.match(table, texts) for table in ("pleases", "displeases")) or words[place - 1].text == "not":
            continue
        said = texts[:3] + [text for text in texts[3:] if text != "possible"]
        sign = (said[2] in lex.praise | _NICEST) - (said[2] in lex.blame)
        if sign and said[0] == "in" and said[1] in ("a", "an", "the", "some") and said[3:4] in (["way"], ["sense"]):
            cues.append(Cue(Aim.BEFORE, sign, place, place + texts.index(said[3]) + 1))
    return cues


def _likenesses(words: Sequence[Word], lex: Lexicon) -> list[Cue]:
    """“reminds me of …” is mostly fond; "like a cheap postcard" isn't."""
    texts = [word.text for word in words]
    cues = []
    for place in range(len(words)):
        if texts[place] == "like" and texts[place + 1 : place + 2] in (["a"], ["an"], ["some"]):
            said = texts[place + 2 : place + 3]
            poor = any(lex.valence_of(text) < 0 or text in lex.blame for text in said)
            if _is_like_something_poor(texts, place):
                cues.append(Cue(Aim.BEFORE, -1, place - 1, place + 1, 0.8))
                continue
            named = vocabulary_name_at(words, place + 2, lex)  # "like a stained glass window"
            if poor and not named and place + 3 < len(words) and is_content(words[place + 3], lex):
                cues.append(Cue(Aim.AROUND, -1, place, place + 2, 0.4))
        length = lex.match("reminders", texts[place : place + 5])
        if length:
            cues.append(Cue(Aim.AROUND, 1, place, place + length, _FOND))
    return cues


def _is_like_something_poor(texts: Sequence[str], like: int) -> bool:
    """“the smooth gradients feel like a logo”, and no name for it: "like a stock photo"."""
    ends = texts[like + 3 : like + 4] in ([], ["."], [","], ["!"], ["and"])
    said = like > 0 and texts[like - 1] in closed("sensing")
    return said and ends and texts[like + 2] in closed("poor_likenesses")


def _what_a(words: Sequence[Word], lex: Lexicon) -> list[Cue]:
    """“What a mood!”: admires, unless a word says otherwise."""
    texts = [word.text for word in words]
    exclaimed = texts[:1] == ["what"] and texts[1:2] in (["a"], ["an"]) and "!" in texts[-1]
    bad = any(lex.valence_of(text) < 0 or text in lex.blame or lex.match("blame_nouns", (text,)) for text in texts)
    return [Cue(Aim.AROUND, 1, 0, 2, 0.6)] if exclaimed and not bad else []


def _headers(words: Sequence[Word], lex: Lexicon) -> list[Cue]:
    """“Strong: … What doesn't work: …”: words of opinion that head a list."""
    cues = []
    texts = [word.text for word in words]
    for place in range(len(words) - 1):
        if place and words[place - 1].kind != "pause":
            continue
        for table, sign in (("heads_good", 1), ("heads_bad", -1)):
            end = place + lex.match(table, texts[place:])
            if end > place and texts[end : end + 1] in ([":"], ["="]):
                cues.append(Cue(Aim.AFTER, sign, place, end + 1))
    return cues


def short_cues(words: Sequence[Word], taken: Collection[int], lex: Lexicon) -> list[Cue]:
    """Single words of opinion outside the places already taken by attributes and longer expressions."""
    found = [cue for cue in _from_tables(words, lex) if cue.last - cue.first == 1 and cue.first not in taken]
    used = set(taken) | {cue.first for cue in found}
    for place in range(len(words)):
        if place not in used:
            cue = _of_one_word(words, place, lex)
            if cue:
                found.append(cue)
    return sorted(found, key=lambda cue: cue.first)


def _from_tables(words: Sequence[Word], lex: Lexicon) -> list[Cue]:
    texts = [word.text for word in words]
    cues: list[Cue] = []
    place = 0
    while place < len(words):
        best: Cue | None = None
        for table, aim, sign in _TABLES:
            length = lex.match(table, texts[place : place + 6]) or _loosely(table, texts[place : place + 8], lex)
            if length and (best is None or length > best.last - best.first) and _means_it(texts, place, length):
                best = Cue(aim, sign, place, place + length)
        if best:
            cues.append(best)
            place = best.last
        else:
            place += 1
    return cues


def _loosely(table: str, ahead: Sequence[str], lex: Lexicon) -> int:
    """The length of an expression with words of degree inside it: "leaves me completely cold"."""
    kept = [at for at, text in enumerate(ahead) if not at or text not in closed("degree_inside")]
    if len(kept) == len(ahead):
        return 0
    length = lex.match(table, [ahead[at] for at in kept])
    return kept[length - 1] + 1 if length > 1 else 0


def _means_it(texts: Sequence[str], place: int, length: int) -> bool:  # noqa: PLR0912 - a case per ambiguous word
    """Whether a word that has other meanings is an opinion here."""
    if texts[place + length - 1] == "everything" and len(texts) > place + length and texts[place + length].isalpha():
        return False
    if (
        texts[place : place + 2] in (["makes", "it"], ["make", "it"])
        and length == 2
        and texts[place + 2 : place + 3]
        and texts[place + 2].isalpha()
    ):
        return False
    if texts[place] == "my" and place and texts[place - 1] == "for":
        return False  # "too slick for my taste"
    if texts[place] == "vibe" and texts[max(0, place - 1)] not in ("i", "really", "totally", "not", "we"):
        return False  # "a creepy vibe with …"
    if length > 1:
        return True
    word = texts[place]
    before = place - 1
    while before >= 0 and texts[before] in closed("auxiliaries"):
        before -= 1
    previous = texts[before] if before >= 0 else ""
    following = texts[place + 1] if place + 1 < len(texts) else ""
    if word == "like":
        direct = texts[place - 1] if place else ""
        asked = direct in closed("auxiliaries") and previous in closed("before_a_person_verb_like")
        return (
            previous in ("i", "we", "you", "to", "they", "people", "who")
            or asked
            or (place == 0 and following not in ("a", "an", "someone", "something", ""))
        )
    if word == "liking":
        return previous not in ("my", "your")
    if word in ("into", "over"):
        return word == "into" and (texts[place - 1] if place else "") in closed("before_into")
    if word == "mind":
        return "not" in texts[max(0, place - 3) : place] or "never" in texts[max(0, place - 3) : place]
    if word in closed("also_nouns"):
        return previous in ("i", "we", "you", "to") or place == 0
    if word in ("work", "works"):
        return following != "of" and previous not in closed("before_a_noun")
    if word in closed("also_things"):
        return previous not in ("a", "the", "of", "with", "its", "")
    if word in _DEEDS_OR_THINGS and texts[max(0, place - 1) : place] in (["no"], ["any"], ["many"], ["some"]):
        return False  # "no rules at all"
    if word in closed("also_deeds"):
        return previous not in ("a", "the", "of", "its")
    return word not in ("carries", "breathes") or previous not in ("a", "the")


def _of_one_word(words: Sequence[Word], place: int, lex: Lexicon) -> Cue | None:  # noqa: PLR0912 - a case per list
    word = words[place]
    if word.kind == "sign":
        if any(sign == word.text for (sign,) in lex.phrases["emoji_like"].get(word.text, ())):
            return Cue(Aim.AROUND, 1, place, place + 1, 0.8)
        if any(sign == word.text for (sign,) in lex.phrases["emoji_dislike"].get(word.text, ())):
            return Cue(Aim.AROUND, -1, place, place + 1, 0.8)
        return None
    if word.kind == "rating":
        return _rating(word, place)
    if word.kind != "word":
        return None
    text = word.text
    if text in closed("doubtful"):
        return _doubtful(words, place, lex)
    if text in lex.praise:
        return Cue(Aim.BEFORE, 1, place, place + 1)
    if text in lex.blame:
        return Cue(Aim.BEFORE, -1, place, place + 1)
    if text in lex.grammar["determiners"] or text in lex.grammar["function"]:
        return _exclaimed(words, place, lex)
    if lex.match("delights", (text,)):
        return Cue(Aim.AFTER, 1, place, place + 1, 0.8)
    if lex.match("praise_nouns", (text,)) or lex.match("praise_nouns", (word.lemma,)):
        return Cue(Aim.BEFORE, 1, place, place + 1, 0.9)
    if lex.match("blame_nouns", (text,)) or lex.match("blame_nouns", (word.lemma,)):
        return Cue(Aim.BEFORE, -1, place, place + 1, 0.9)
    exclaimed = _exclaimed(words, place, lex)
    if exclaimed:
        return exclaimed
    if lex.match("wishes", (text,)) or lex.match("lacks", (text,)):
        return None
    rating = lex.tone.get(text, 0.0)
    if (
        abs(rating) >= _TELLING_TONE
        and text not in lex.valence
        and not text.endswith("ly")
        and text not in closed("no_tone")
    ):
        return Cue(Aim.BEFORE, 1 if rating > 0 else -1, place, place + 1, 0.35)
    return None


def _doubtful(words: Sequence[Word], place: int, lex: Lexicon) -> Cue | None:
    """Praise or blame only where it stands as a predicate or alone: "it looks off", not "off to the side"."""
    text = words[place].text
    following = words[place + 1] if place + 1 < len(words) else None
    before = place - 1
    while before >= 0 and (words[before].text in lex.grammar["intensifiers"] or words[before].text == "not"):
        before -= 1
    predicate = before >= 0 and (words[before].text in lex.grammar["copulas"] or words[before].kind == "pause")
    if words[-1].text == "?" and before >= 2 and words[before].lemma in lex.aspects:
        predicate |= any(word.text in ("is", "are") for word in words[max(0, before - 3) : before])  # "are the … off?"
    ends = following is None or following.kind != "word" or following.text in closed("after_a_verdict")
    manner = text == "lit" and place > 0 and words[place - 1].text.endswith("ly")  # "evenly lit"
    if manner or not ((predicate or before < 0) and ends):
        return None
    weight = 0.5 if text in ("fine", "okay", "ok", "alright", "decent", "mid", "ordinary") else 1.0
    return Cue(Aim.BEFORE, 1 if text in lex.praise or text == "well" else -1, place, place + 1, weight)


def _exclaimed(words: Sequence[Word], place: int, lex: Lexicon) -> Cue | None:
    """“Ugh, …” and "wow!": an exclamation that stands apart, or opens the sentence."""
    text = words[place].text
    sign = 1 if lex.match("praise_words", (text,)) else -1 if lex.match("blame_words", (text,)) else 0
    if not sign:
        return None
    following = words[place + 1] if place + 1 < len(words) else None
    apart = following is None or following.kind != "word"
    if text in closed("only_when_alone"):
        alone = apart and (place == 0 or words[place - 1].kind == "pause")
        if text in ("no", "yes", "nope", "nah", "enough"):
            return Cue(Aim.AROUND, sign, place, place + 1, 0.8) if alone else None
        return Cue(Aim.AROUND, sign, place, place + 1, 0.4)
    if text == "meh" and not apart and not is_content(words[place], lex):
        return None
    return Cue(Aim.AROUND, sign, place, place + 1, 0.8)


def _rating(word: Word, place: int) -> Cue | None:
    digits = word.text.replace("out of", "/").replace(",", ".").split("/")
    value, of = float(digits[0]), float(digits[1])
    share = value / of if of else 0.5
    low, high = _RATING_MIDDLE
    if low <= share <= high:
        return None
    return Cue(Aim.AROUND, 1 if share > high else -1, place, place + 1, 0.9)
