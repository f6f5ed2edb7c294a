"""Captions for the training pictures: the subject first, then some of what is true of medium and palette.

A quarter of them come in two parts, a prompt and a list of attributes, which the trainer adds up as E(p) + w·E(list):
so the sum by which visual preferences are blended in (METHOD.md §2) is familiar to the model.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from common import NAMES
from words import BROAD_WORDS, GLUE, MEDIUM_WORDS, PALETTE_WORDS, SUBJECT_WORDS

Labels = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Caption:
    """What is said about a picture: a prompt and, in summed captions only, a list of attributes."""

    prompt: str
    attributes: str | None = None


def _one_of(rng: np.random.Generator, words: tuple[str, ...], first: float = 0.5) -> str:
    """The first wording with probability `first`, else any."""
    return words[0] if rng.random() < first else words[int(rng.integers(len(words)))]


def subject_phrase(rng: np.random.Generator, labels: Labels) -> str:
    """The subject's name, now and then without its article."""
    phrase = _one_of(rng, SUBJECT_WORDS[NAMES["subject"][labels[0]]])
    article, _, rest = phrase.partition(" ")
    return rest if article in {"a", "an", "the"} and rng.random() < 0.25 else phrase


def attribute_phrases(rng: np.random.Generator, labels: Labels, named: float) -> list[str]:
    """Medium and palette, each with probability `named`, in either order."""
    wordings = (MEDIUM_WORDS[NAMES["medium"][labels[1]]], PALETTE_WORDS[NAMES["palette"][labels[2]]])
    phrases = [_one_of(rng, words) for words in wordings if rng.random() < named]
    return phrases[::-1] if rng.random() < 0.5 else phrases


def broad_phrases(rng: np.random.Generator, labels: Labels, count: int) -> list[str]:
    """Up to `count` of the shared attributes that are true of the picture."""
    medium, palette = NAMES["medium"][labels[1]], NAMES["palette"][labels[2]]
    true = [word for word, names in BROAD_WORDS["medium"].items() if medium in names]
    true += [word for word, names in BROAD_WORDS["palette"].items() if palette in names]
    return [true[int(i)] for i in rng.permutation(len(true))[:count]]


def attribute_list(rng: np.random.Generator, labels: Labels) -> str:
    """A list as a profile would give it: one to six attributes, the same thing perhaps said twice."""
    phrases = attribute_phrases(rng, labels, 0.85)
    wordings = (MEDIUM_WORDS[NAMES["medium"][labels[1]]], PALETTE_WORDS[NAMES["palette"][labels[2]]])
    phrases += [_one_of(rng, words, 0) for words in wordings if rng.random() < 0.35]
    phrases += broad_phrases(rng, labels, int(rng.integers(0, 3)) if phrases else 2)
    return ", ".join(dict.fromkeys(phrases))


def caption(rng: np.random.Generator, labels: Labels) -> Caption:
    """A caption for a picture with these labels; the shares are those that worked (STARTER.md)."""
    kind = rng.random()
    if kind < 0.08:
        return Caption("")
    if kind < 0.11:
        return Caption("", attribute_list(rng, labels))
    subject = subject_phrase(rng, labels)
    if kind < 0.56:
        phrases = attribute_phrases(rng, labels, 0.92)
        if rng.random() < 0.2:
            phrases += broad_phrases(rng, labels, 1)
        return Caption(", ".join([subject, *phrases]))
    if kind < 0.66:
        return Caption(subject)
    if kind < 0.77:
        return Caption(attribute_list(rng, labels))
    phrases = attribute_phrases(rng, labels, 0.25) if rng.random() < 0.4 else []
    return Caption(", ".join([subject, *phrases]), attribute_list(rng, labels))


def plain_prompt(labels: Labels) -> str:
    """The first wording of everything: "a cat, watercolor, warm sunset palette"."""
    subject, medium, palette = (NAMES[group][label] for group, label in zip(NAMES, labels, strict=True))
    return ", ".join([SUBJECT_WORDS[subject][0], MEDIUM_WORDS[medium][0], PALETTE_WORDS[palette][0]])


def corpus() -> Iterator[str]:
    """Text for the tokenizer: every wording often enough that each of its words becomes one token."""
    for words in (*SUBJECT_WORDS.values(), *MEDIUM_WORDS.values(), *PALETTE_WORDS.values()):
        for phrase in words:
            yield from [phrase] * 30
    for group in BROAD_WORDS.values():
        for phrase in group:
            yield from [phrase] * 30
    yield from list(GLUE) * 50
