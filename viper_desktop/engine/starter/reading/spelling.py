"""American spelling, spelled-out contractions, and typos mended towards the words that the reader knows."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

_STRETCHED = re.compile(r"(.)\1{2,}")
_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class Spelling:
    """What to write for a word as typed.

    Attributes:
        words: other spellings and common typos → the spelling used here.
        contractions: "isn't" → "is not".
        known: words that are right as they are.
        targets: words worth recognising in a typo (visual and opinion words).
        short: visual words of four letters.
        real: words of everyday English that resemble a target and are no typo of it.
    """

    words: dict[str, str]
    contractions: dict[str, str]
    known: frozenset[str]
    targets: frozenset[str]
    short: frozenset[str]
    real: frozenset[str]
    _shapes: dict[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        shapes: dict[str, set[str]] = {}
        for target in self.targets:
            for shape in _shortened(target):
                shapes.setdefault(shape, set()).add(target)
        object.__setattr__(self, "_shapes", {shape: tuple(sorted(found)) for shape, found in shapes.items()})

    def mended(self, raw: str) -> tuple[str, ...]:
        """The words meant by one word as typed: two for a contraction."""
        text = _without_accents(raw.lower().replace("’", "'").replace("`", "'"))
        if text in self.contractions:
            return tuple(self.contractions[text].split())
        if text.endswith("n't"):
            return (text[:-3], "not")
        if text.endswith("'s"):
            return (self._one(text[:-2]), "'s")
        return tuple(self._one(text).split())

    def _one(self, text: str) -> str:
        if text in self.words:
            return self.words[text]
        if text in self.known:
            return text
        if _STRETCHED.search(text):
            for keep in (r"\1\1", r"\1"):
                shorter = _STRETCHED.sub(keep, text)
                shorter = self.words.get(shorter, shorter)
                if shorter in self.known:
                    return shorter
            text = _STRETCHED.sub(r"\1", text)
        if text.endswith(("our", "ours")) and text.replace("our", "or") in self.known:
            return text.replace("our", "or")
        for british, american in (("ise", "ize"), ("ised", "ized"), ("ising", "izing"), ("isation", "ization")):
            if text.endswith(british) and text[: -len(british)] + american in self.known:
                return text[: -len(british)] + american
        return self._nearest(text) or self._undoubled(text) or text

    def _undoubled(self, text: str) -> str | None:
        """“soft” for "sofft": a letter typed twice in a word too short for other slips to be told."""
        if text in self.real:
            return None
        shorter = (text[:i] + text[i + 1 :] for i in range(1, len(text)) if text[i] == text[i - 1])
        return next((word for word in shorter if word in self.short), None)

    def _nearest(self, text: str) -> str | None:
        """The one known word that a slip of the finger turns into this."""
        if len(text) < 4 or text in self.real or not text.isalpha():
            return None
        found = {
            target
            for shape in _shortened(text)
            for target in self._shapes.get(shape, ())
            if abs(len(target) - len(text)) <= 1 and _is_slip(text, target)
        }
        return min(found, key=lambda target: (target[0] != text[0], abs(len(target) - len(text)), target), default=None)


def _without_accents(text: str) -> str:
    """“cliche” for "cliché"."""
    if text.isascii():
        return text
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


def _shortened(word: str) -> set[str]:
    """The word, and the word less any one letter: two words one slip apart share one of these."""
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def _is_slip(typed: str, meant: str) -> bool:
    """Whether `typed` is `meant` with one slip: longer words may hold any, short ones only the likeliest."""
    if typed == meant:
        return False
    if len(typed) == len(meant):
        different = [i for i in range(len(typed)) if typed[i] != meant[i]]
        swapped = (
            len(different) == 2
            and different[1] == different[0] + 1
            and typed[different[0]] == meant[different[1]]
            and typed[different[1]] == meant[different[0]]
        )
        return swapped or (len(different) == 1 and len(meant) >= 6 and different[0] > 0)
    longer, shorter = (typed, meant) if len(typed) > len(meant) else (meant, typed)
    if len(longer) != len(shorter) + 1:
        return False
    gaps = [i for i in range(len(longer)) if longer[:i] + longer[i + 1 :] == shorter]
    if not gaps or gaps == [0]:
        return False
    if longer == shorter + "s":  # a plural that the lists lack, not a slip
        return False
    doubled = any(longer[i] == longer[i - 1] for i in gaps if i)
    return len(meant) >= 6 or (len(meant) >= 5 and (doubled or any(longer[i] in _VOWELS for i in gaps)))
