"""The words that the reader knows: the vocabulary, and the lists in `resources/reading/`."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from viper_desktop import assets
from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.spelling import Spelling
from viper_desktop.engine.starter.reading.words import APOLOGY, key_of, lemma

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from viper_desktop.domain.vocabulary import Vocabulary, VocabularyEntry

Phrase = tuple[str, ...]
_SAYS_LITTLE = frozenset(
    [
        "feel",
        "feeling",
        "feelings",
        "vibe",
        "vibes",
        "mood",
        "atmosphere",
        "look",
        "style",
        "quality",
        "effect",
        "aesthetic",
        "ambience",
    ]
)
_TONES = frozenset({"tone", "tones", "shade", "shades", "hue", "hues"})
_TYPICAL = ("colors", "lines", "light", "texture", "composition", "shapes", "brushwork", "perspective", "patterns")
_TELLING_TONE = 1.2  # VADER's ratings go from -4 to 4


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Word lists, ready to be looked up. `aspects` maps a head noun (singular) to what it is an aspect of."""

    vocabulary: Vocabulary
    by_key: Mapping[str, VocabularyEntry]
    longest_name: int
    aspects: Mapping[str, str]
    vague: frozenset[str]
    alone: Mapping[str, str]
    picture: frozenset[str]
    noun_modifiers: frozenset[str]
    subject_modifiers: frozenset[str]
    colors: frozenset[str]
    praise: frozenset[str]
    blame: frozenset[str]
    valence: Mapping[str, int]
    mild: frozenset[str]
    noun_only: frozenset[str]
    over_subject: frozenset[str]
    verbs: Mapping[str, str]
    phrases: Mapping[str, Mapping[str, tuple[Phrase, ...]]]
    grammar: Mapping[str, frozenset[str]]
    abstract: Mapping[str, str]
    opposites: Mapping[str, str]
    lacks: Mapping[str, str]
    excesses: Mapping[str, str]
    blamed: Mapping[str, str]
    praised: Mapping[str, str]
    verdicts: Mapping[str, str]
    tone: Mapping[str, float]
    spelling: Spelling

    def entry(self, text: str) -> VocabularyEntry | None:
        """The vocabulary's entry for a phrase, number and hyphens aside."""
        found = self.vocabulary.find(text) or self.by_key.get(key_of(text))
        if found is None and " " in text:
            described, _, head = text.rpartition(" ")
            if head in _SAYS_LITTLE or head in _TONES:  # "calm feeling" is calm
                found = self.vocabulary.find(described) or self.by_key.get(key_of(described))
            if found and head in _TONES and found.category not in ("color", "palette"):
                return None  # "off-white tones" is off-white, "soft tones" is more than soft
        return found

    def category(self, text: str, aspect: str | None) -> str:
        """The category of an attribute: the vocabulary's, else the aspect that its head noun speaks of.

        A describing word by itself goes where it is typically said: "garish" of colors.
        """
        entry = self.entry(text)
        if entry:
            return entry.category
        if aspect in self.vocabulary.categories:
            return aspect
        likely = (self.entry(f"{text} {noun}") for noun in _TYPICAL)
        return next((found.category for found in likely if found), "other")

    def valence_of(self, word: str) -> float:
        """How most people mean a describing word: 1 as praise, -1 as blame, 0 either way."""
        if word in self.mild:
            return -0.6
        if word in self.valence:
            return float(self.valence[word])
        parts = word.split("-")
        if len(parts) > 1 and parts[0] in ("well", "over", "under", "poorly", "badly", "ill"):
            return 1.0 if parts[0] == "well" else -1.0
        if word in self.colors or word in closed("no_tone"):
            return 0.0
        rating = self.tone.get(word, 0.0)
        return 0.7 if rating >= _TELLING_TONE else -0.7 if rating <= -_TELLING_TONE else 0.0

    def is_adjective(self, word: str) -> bool:
        """Whether a word can describe how something looks; unknown words are judged by their ending."""
        if word in self.valence or word in self.colors:
            return True
        grammar = self.grammar
        if word in grammar["function"] or word in grammar["intensifiers"] or word in self.praise or word in self.blame:
            return False
        if "-" in word or self.is_name(word):
            return True
        if word in closed("things"):
            return False
        return len(word) > 4 and word.endswith(tuple(grammar["suffixes"])) and not word.endswith(("ly", "ity", "ery"))

    def describes(self, word: str) -> bool:
        """Whether a word is known to say how something looks, also made up: "candy-like", "well-lit"."""
        made = "-" in word and (word.endswith("-like") or word.split("-", maxsplit=1)[0] in ("well", "over", "under"))
        return word in self.valence or made

    def is_name(self, word: str) -> bool:
        """Whether a single word names an attribute of the vocabulary and mostly means it."""
        return word not in self.grammar["not_alone"] and word in self.by_key

    def match(self, table: str, words: Iterable[str]) -> int:
        """How many of the words, from the first, make the longest phrase of a list in `opinions.json`; 0 if none."""
        ahead = tuple(words)
        if not ahead:
            return 0
        candidates = self.phrases[table].get(ahead[0], ())
        return max((len(phrase) for phrase in candidates if ahead[: len(phrase)] == phrase), default=0)


def _read(name: str) -> Any:  # noqa: ANN401 - JSON
    return json.loads(assets.path("reading", name).read_text(encoding="utf-8"))


def _phrases(texts: Iterable[str]) -> dict[str, tuple[Phrase, ...]]:
    table: dict[str, list[Phrase]] = {}
    for text in texts:
        phrase = tuple(text.replace(":", "").split())
        table.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(found) for first, found in table.items()}


@cache
def lexicon() -> Lexicon:
    """The lexicon that ships, read once."""
    vocabulary = assets.vocabulary()
    nouns, adjectives, grammar = _read("nouns.json"), _read("adjectives.json"), _read("grammar.json")
    opinions, opposites, verbs = _read("opinions.json"), _read("opposites.json"), _read("verbs.json")
    colors = frozenset(_read("colors.json"))
    by_key: dict[str, VocabularyEntry] = {}
    for entry in vocabulary.entries:
        for name in (entry.text, *entry.synonyms):
            by_key.setdefault(key_of(name), entry)
    abstract = _nouns_of_quality([*adjectives["negative"], *adjectives["neutral"]]) | grammar.pop("abstract")
    aspects = {head: aspect for aspect, heads in nouns["aspects"].items() for head in heads}
    for noun, adjective in abstract.items():
        meant = vocabulary.find(adjective)
        if noun not in aspects and adjective not in adjectives["praise"] + adjectives["blame"]:
            aspects[noun] = meant.category if meant else "mood"
    valence = {
        word: sign for group, sign in (("neutral", 0), ("negative", -1), ("positive", 1)) for word in adjectives[group]
    }
    tone = SentimentIntensityAnalyzer().lexicon
    return Lexicon(
        vocabulary=vocabulary,
        by_key=by_key,
        longest_name=max(len(key.split()) for key in by_key),
        aspects=aspects,
        vague=frozenset(nouns["vague"]),
        alone=nouns["alone"],
        picture=frozenset(nouns["picture"]),
        noun_modifiers=frozenset(nouns["modifiers"]),
        subject_modifiers=frozenset(nouns["subject_modifiers"]),
        colors=colors,
        praise=frozenset(adjectives["praise"]),
        blame=frozenset(adjectives["blame"]),
        valence=valence,
        mild=frozenset(adjectives["mild"]),
        noun_only=frozenset(adjectives["noun_only"]),
        over_subject=frozenset(adjectives["over_subject"]),
        verbs=verbs,
        phrases={name: _phrases(texts) for name, texts in opinions.items()},
        grammar={name: frozenset(words) for name, words in grammar.items()},
        abstract=abstract,
        opposites=opposites["adjectives"],
        lacks=opposites["lack"],
        excesses=opposites["excess"],
        blamed=opposites["blamed"],
        praised=opposites["praised"],
        verdicts=opposites["verdicts"],
        tone=tone,
        spelling=_spelling(
            vocabulary,
            {"nouns": nouns, "adjectives": adjectives, "grammar": grammar, "opinions": opinions},
            colors,
            verbs,
            tone,
        ),
    )


def _nouns_of_quality(describing: Iterable[str]) -> dict[str, str]:
    """“dryness” → "dry", "muddiness" → "muddy"."""
    plain = [word for word in describing if word.isalpha() and not word.endswith(("ness", "ing", "ed", "less", "weak"))]
    return {(word[:-1] + "i" if word.endswith("y") else word) + "ness": word for word in plain}


def _spelling(
    vocabulary: Vocabulary,
    lists: Mapping[str, Mapping[str, Any]],
    colors: frozenset[str],
    verbs: Mapping[str, str],
    tone: Mapping[str, float],
) -> Spelling:
    rules = _read("spelling.json")
    nouns, adjectives, grammar, opinions = (lists[name] for name in ("nouns", "adjectives", "grammar", "opinions"))
    names = [name for entry in vocabulary.entries for name in (entry.text, *entry.synonyms)]
    heads = [head for group in nouns["aspects"].values() for head in group]
    visual = _split(
        [*names, *heads, *colors, *nouns["modifiers"], *(w for group in adjectives.values() for w in group)]
    )
    others = _split([*(w for g in grammar.values() for w in g), *(p for g in opinions.values() for p in g), *verbs])
    plurals = {f"{word}s" for word in _split(heads)} | {f"{word}s" for word in colors}
    known_only = {f"{word}es" for word in _split(heads) if word.endswith(("ch", "sh", "x", "ss"))}
    known = visual | others | plurals | known_only | frozenset(word for word in tone if word.isalpha())
    targets = frozenset(
        word for word in visual | plurals | _split(opinions["likes"]) | {APOLOGY} if len(word) >= 5 and word.isalpha()
    )
    return Spelling(
        words=rules["words"],
        contractions=rules["contractions"],
        known=known,
        targets=targets,
        short=frozenset(word for word in visual if len(word) == 4 and word.isalpha()),
        real=frozenset(rules["real"]),
    )


def _split(texts: Iterable[str]) -> frozenset[str]:
    found: set[str] = set()
    for text in texts:
        found.update(re.findall(r"[^\s;:]+", text))
        found.update(re.findall(r"[a-z]+", text))
    return frozenset(found | {lemma(word) for word in found})
