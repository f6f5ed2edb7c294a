"""Captions for the training pictures: the subject first, then some of what is true of setting, medium and light.

A quarter of them come in two parts, a prompt and a list of attributes, which the trainer adds up as E(p) + w·E(list):
so the sum by which visual preferences are blended in (METHOD.md §2) is familiar to the model.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from common import GROUPS, NAMES, Labels
from words import BROAD_WORDS, GLUE, SETTING_WORDS, SUBJECT_WORDS, WORDS

NAMED: Mapping[str, float] = {"medium": 0.9, "palette": 0.9, "light": 0.55, "composition": 0.45}
"""How often a caption that says much names each group."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What is said about a picture: a prompt and, in summed captions only, a list of attributes."""

    prompt: str
    attributes: str | None = None


def _name(labels: Labels, group: str) -> str:
    return NAMES[group][labels[GROUPS.index(group)]]


def _one_of(rng: np.random.Generator, words: tuple[str, ...], first: float = 0.5) -> str:
    """The first wording with probability `first`, else any."""
    return words[0] if rng.random() < first else words[int(rng.integers(len(words)))]


def subject_phrase(rng: np.random.Generator, labels: Labels) -> str:
    """The subject's name, now and then without its article, and sometimes where it is."""
    phrase = _one_of(rng, SUBJECT_WORDS[_name(labels, "subject")])
    article, _, rest = phrase.partition(" ")
    phrase = rest if article in {"a", "an", "the"} and rng.random() < 0.25 else phrase
    if rng.random() < 0.35:
        phrase += ", " + _one_of(rng, SETTING_WORDS[_name(labels, "setting")])
    return phrase


def attribute_phrases(rng: np.random.Generator, labels: Labels, share: float) -> list[str]:
    """Medium, palette, light and composition in any order, each as often as `NAMED` says, times `share`."""
    phrases = [
        _one_of(rng, WORDS[group][_name(labels, group)]) for group in NAMED if rng.random() < NAMED[group] * share
    ]
    return [phrases[int(i)] for i in rng.permutation(len(phrases))]


def broad_phrases(rng: np.random.Generator, labels: Labels, count: int) -> list[str]:
    """Up to `count` of the shared attributes that are true of the picture."""
    true = [word for group, words in BROAD_WORDS.items() for word, names in words.items()
            if _name(labels, group) in names]  # fmt: skip
    return [true[int(i)] for i in rng.permutation(len(true))[:count]]


def attribute_list(rng: np.random.Generator, labels: Labels) -> str:
    """A list as a profile would give it: one to six attributes, the same thing perhaps said twice."""
    phrases = attribute_phrases(rng, labels, 0.9)
    said_twice = [group for group in ("medium", "palette") if rng.random() < 0.3]
    phrases += [_one_of(rng, WORDS[group][_name(labels, group)], 0) for group in said_twice]
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
    if kind < 0.58:
        phrases = attribute_phrases(rng, labels, 1)
        if rng.random() < 0.2:
            phrases += broad_phrases(rng, labels, 1)
        return Caption(", ".join([subject, *phrases]))
    if kind < 0.68:
        return Caption(subject)
    if kind < 0.77:
        return Caption(attribute_list(rng, labels))
    phrases = attribute_phrases(rng, labels, 0.25) if rng.random() < 0.4 else []
    return Caption(", ".join([subject, *phrases]), attribute_list(rng, labels))


def plain_prompt(labels: Labels, *, groups: tuple[str, ...] = ("subject", "medium", "palette")) -> str:
    """The first wordings of the groups: "a cat, watercolor, warm sunset palette"."""
    return ", ".join(WORDS[group][_name(labels, group)][0] for group in groups)


def corpus() -> Iterator[str]:
    """Text for the tokenizer: every wording often enough that each of its words becomes one token."""
    for group in WORDS.values():
        for words in group.values():
            for phrase in words:
                yield from [phrase] * 30
    for broad in BROAD_WORDS.values():
        for phrase in broad:
            yield from [phrase] * 30
    yield from list(GLUE) * 50
