"""Cuts a comment into words that know where they stand, spelled the way the vocabulary spells them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viper_desktop.engine.starter.reading.spelling import Spelling

_TOKEN = re.compile(
    r"(?P<rating>\d+(?:[.,]\d+)?\s*(?:/|out of)\s*\d+)"
    r"|(?P<word>b&w|b/w|w/o\b|w/(?=\s)|\d+(?:-[A-Za-z]+|[dDsS]\b)|[^\W\d_]+(?:['’`][^\W\d_]+)*(?:-[^\W\d_]+(?:['’`][^\W\d_]+)*)*)"
    r"|(?P<number>\d+(?:[.,]\d+)?%?)"
    r"|(?P<pause>\.{2,}|…|[.!?]+|\n+|--+|[,;:()\[\]&+=/–—-])"
    r"|(?P<sign>[^\s\w'\"“”‘’`*_])",
    re.UNICODE,
)
_LAUGHING_FACES = {":)": "🙂", ":-)": "🙂", ":(": "🙁", ":-(": "🙁", ":/": "😕", ":d": "😄", "<3": "❤", ";)": "🙂"}
APOLOGY = "sorry"
_FACE = re.compile("|".join(re.escape(face) for face in sorted(_LAUGHING_FACES, key=len, reverse=True)), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """One word, pause or sign of a comment.

    Attributes:
        text: lower case, American spelling, typos mended.
        lemma: the text in the singular.
        kind: "word", "pause", "sign" (an emoji), "rating" ("8/10") or "number".
        start, end: where it stands in the comment, in characters; the halves of a contraction share a place.
    """

    text: str
    lemma: str
    kind: str
    start: int
    end: int

    @property
    def ends_sentence(self) -> bool:
        """Whether a sentence ends here."""
        return self.kind == "pause" and self.text[0] in ".!?\n…;"


@cache
def lemma(word: str) -> str:
    """The singular of a noun, by its ending; other words stay as they are."""
    if len(word) < 4 or word.endswith(("ss", "us", "is", "ous")) or not word.endswith("s"):
        return word
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zzes")):
        return word[:-2]
    return word[:-1]


def key_of(text: str) -> str:
    """How phrases are compared: singular words, hyphens as blanks."""
    return " ".join(lemma(part) for part in text.replace("-", " ").replace("'", " '").split())


def words_of(comment: str, spelling: Spelling) -> tuple[Word, ...]:
    """The words, pauses and signs of a comment in order."""
    return _without_apologies(tuple(_scan(comment, spelling)))


def _without_apologies(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """“Sorry, but dark palettes are not for me”: what is said "but" of is nothing in the picture."""
    kept: list[Word] = []
    place = 0
    while place < len(words):
        turn = place + 1 + (words[place + 1 : place + 2] != () and words[place + 1].text == ",")
        if words[place].text == APOLOGY and turn < len(words) and words[turn].text == "but":
            place = turn + 1
        else:
            kept.append(words[place])
            place += 1
    return tuple(kept)


def _scan(comment: str, spelling: Spelling) -> Iterator[Word]:
    place = 0
    for face in _FACE.finditer(comment):
        if face.start() and comment[face.start() - 1].isalnum() and face.group()[-1].isalpha():
            continue  # "mood:Dark" holds no face
        yield from _plain(comment, place, face.start(), spelling)
        yield Word(_LAUGHING_FACES[face.group().lower()], "", "sign", face.start(), face.end())
        place = face.end()
    yield from _plain(comment, place, len(comment), spelling)


def _plain(comment: str, start: int, stop: int, spelling: Spelling) -> Iterator[Word]:
    for match in _TOKEN.finditer(comment, start, stop):
        kind = str(match.lastgroup)
        raw = match.group()
        if kind == "word":
            for part in spelling.mended(raw):
                yield Word(part, lemma(part), "word", match.start(), match.end())
        elif kind == "pause" and raw == "-" and _inside_a_word(comment, match.start()):
            continue
        elif kind == "pause" and raw in ("&", "+"):
            yield Word("and", "and", "word", match.start(), match.end())
        else:
            yield Word(raw, raw, kind, match.start(), match.end())


def _inside_a_word(comment: str, place: int) -> bool:
    around = comment[max(0, place - 1) : place + 2]
    return len(around) == 3 and not around[0].isspace() and not around[2].isspace()


def sentences(words: tuple[Word, ...]) -> tuple[tuple[Word, ...], ...]:
    """The words cut at full stops, question and exclamation marks, semicolons and line ends; the mark stays."""
    cut: list[tuple[Word, ...]] = []
    current: list[Word] = []
    for word in words:
        current.append(word)
        if word.ends_sentence:
            cut.append(tuple(current))
            current = []
    if current:
        cut.append(tuple(current))
    merged: list[tuple[Word, ...]] = []
    for sentence in cut:  # an emoji after the full stop belongs to the sentence before it
        if merged and all(word.kind in ("sign", "pause") for word in sentence):
            merged[-1] += sentence
        else:
            merged.append(sentence)
    return tuple(merged)
