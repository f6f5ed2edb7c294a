"""A visual attribute that some words of a sentence name."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.words import lemma

if TYPE_CHECKING:
    from viper_desktop.engine.starter.reading.lexicon import Lexicon

_NEUTRAL_NAMES = frozenset({"empty space", "black and white", "flat colors", "flat shapes", "intimate view"})
_SHADES = frozenset({"dark", "deep", "light", "pale", "bright", "dusty", "faded", "cold", "cool", "warm"})
_NEGATIVE_NAMES = ("lack of", "no ", "too ", "over", "under", "excessive", "not ", "without")


@dataclass(frozen=True, slots=True)
class Mention:
    """A visual attribute that some words of a sentence name.

    Attributes:
        text: the attribute, in the person's words, as it would stand in a profile.
        first, last: the words that name it, last excluded, counted in the sentence.
        head: the noun in the singular, or None for a describing word that stands alone.
        noun: the noun as spoken.
        aspect: what the noun is an aspect of ("color", "light", …).
        describing: the describing words in it.
        tone: +1 or -1 where words of praise or blame stand before the noun, else 0.
        vague: a bare noun that leaves open what is liked about it ("the colors").
        weak: says something only together with a noun ("deep").
        excess: "too", "overly", "less".
        hedged: "a bit", "somewhat".
        negated: "not", "without".
        lacking: "lacks", "no", "not enough".
        wanted: "more", "if only it had".
        about_subject: describes what is depicted, not how.
        hint: says so only by the way, and counts where nothing plainer is said.
    """

    text: str
    first: int
    last: int
    head: str | None = None
    noun: str = ""
    aspect: str | None = None
    describing: tuple[str, ...] = ()
    tone: int = 0
    vague: bool = False
    weak: bool = False
    excess: bool = False
    hedged: bool = False
    negated: bool = False
    lacking: bool = False
    wanted: bool = False
    about_subject: bool = False
    hint: bool = False

    @property
    def bare(self) -> bool:
        """A noun that nothing describes."""
        return self.head is not None and not self.describing


def intrinsic(mention: Mention, lex: Lexicon) -> float:
    """What most people would think of an attribute: above 0 good, below 0 bad."""
    entry = lex.entry(mention.text)
    single = mention.text in lex.valence and entry is not None and entry.text != mention.text
    if entry and entry.text == "low contrast":
        return -0.9  # some like it so
    if entry and not single and entry.text.startswith(_NEGATIVE_NAMES) and not entry.text.startswith("no outlines"):
        return -1.5
    if " " in mention.text and mention.text in lex.valence:  # "clip art"
        return 1.5 * lex.valence_of(mention.text) if lex.valence_of(mention.text) < 0 else lex.valence_of(mention.text)
    if "-" not in mention.text and (made := mention.text.replace(" ", "-")) in lex.valence and made != mention.text:
        return 1.5 * lex.valence_of(made) if lex.valence_of(made) < 0 else lex.valence_of(made)  # "computer generated"
    named = _named_words(mention, lex)
    shades = _SHADES if mention.head == "color" and lemma(mention.noun) in lex.colors else ()
    ratings = [
        lex.valence_of(w)
        for w in mention.describing
        if w not in shades and w not in named and (not entry or w in lex.valence)
    ]
    if shades and set(mention.describing) <= _SHADES:
        return 0.0  # "dark blue" is a color like any other
    manner = entry is not None and " " in mention.text and entry.category in ("medium", "style")  # "stained glass"
    if manner or (entry and entry.text in _NEUTRAL_NAMES):
        return 0.0
    if not any(ratings) and entry and not named and not single:
        ratings = [lex.valence_of(word) for word in (*entry.text.split(), mention.text)]
    bad, good = min(ratings, default=0.0), max(ratings, default=0.0)
    return 1.5 * bad if bad < 0 else good


def _named_words(mention: Mention, lex: Lexicon) -> frozenset[str]:
    """The words of a longer name that mean nothing by themselves: "stained glass" is not stained."""
    words = mention.text.split()
    pairs = [pair for pair in pairwise(words) if len(words) > 2 and lex.vocabulary.find(" ".join(pair))]
    return frozenset(word for pair in pairs for word in pair)
