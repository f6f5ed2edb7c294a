"""Captions for the training pictures: the subject first, then some of what is true of setting, medium and light.

A quarter of them come in two parts, a prompt and a list of attributes, which the trainer adds up as E(p) + w·E(list):
so the sum by which visual preferences are blended in (METHOD.md §2) is familiar to the model.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from common import GROUPS, NAMES, Labels
from words import BROAD_WORDS, GLUE, SETTING_WORDS, SUBJECT_WORDS, WORDS

from viper_desktop.engine.atelier.emblem import SUBJECTS

NAMED: Mapping[str, float] = {"medium": 0.9, "palette": 0.9, "light": 0.55, "composition": 0.45}
"""How often a caption that says much names each group."""

USUAL: Mapping[str, str] = {"light": "day", "composition": "centered"}
"""What a caption means that says nothing of these groups; of settings, the subject's first."""
PLAIN_MEDIUM = "flat vector"  # what a subject alone mostly means
UNUSUAL_NAMED = 0.93


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
    """The subject's name, now and then without its article, and where it is: sometimes, or nearly always if unusual."""
    name, setting = _name(labels, "subject"), _name(labels, "setting")
    phrase = _one_of(rng, SUBJECT_WORDS[name])
    article, _, rest = phrase.partition(" ")
    phrase = rest if article in {"a", "an", "the"} and rng.random() < 0.25 else phrase
    if rng.random() < (0.3 if setting == SUBJECTS[name].settings[0] else UNUSUAL_NAMED):
        phrase += ", " + _one_of(rng, SETTING_WORDS[setting])
    return phrase


def chosen_groups(rng: np.random.Generator, share: float) -> list[str]:
    """Medium, palette, light and composition, each as often as `NAMED` says, times `share`."""
    return [group for group in NAMED if rng.random() < NAMED[group] * share]


def unusual_groups(rng: np.random.Generator, labels: Labels) -> list[str]:
    """What a prompt that does not mean it would not get: such is nearly always named."""
    return [g for g, usual in USUAL.items() if _name(labels, g) != usual and rng.random() < UNUSUAL_NAMED]


def phrases_of(rng: np.random.Generator, labels: Labels, groups: Iterable[str]) -> list[str]:
    """A wording of each of these groups, in any order."""
    phrases = [_one_of(rng, WORDS[group][_name(labels, group)]) for group in dict.fromkeys(groups)]
    return [phrases[int(i)] for i in rng.permutation(len(phrases))]


def broad_phrases(rng: np.random.Generator, labels: Labels, count: int) -> list[str]:
    """Up to `count` of the shared attributes that are true of the picture."""
    true = [word for group, words in BROAD_WORDS.items() for word, names in words.items()
            if _name(labels, group) in names]  # fmt: skip
    return [true[int(i)] for i in rng.permutation(len(true))[:count]]


def attribute_list(rng: np.random.Generator, labels: Labels, groups: Iterable[str]) -> str:
    """A list as a profile would give it: one to six attributes, the same thing perhaps said twice."""
    phrases = phrases_of(rng, labels, groups)
    said_twice = [group for group in ("medium", "palette") if rng.random() < 0.3]
    phrases += [_one_of(rng, WORDS[group][_name(labels, group)], 0) for group in said_twice]
    phrases += broad_phrases(rng, labels, int(rng.integers(0, 3)) if phrases else 2)
    return ", ".join(dict.fromkeys(phrases))


def caption(rng: np.random.Generator, labels: Labels) -> Caption:
    """A caption for a picture with these labels; the shares are those that worked (STARTER.md).

    What is unusual is nearly always said where a subject is named, so that a prompt that says nothing of it means the
    usual: the subject in the middle, by day, where such things are found. One meaning is learnt sooner than a mixture.
    """
    kind = rng.random()
    if kind < 0.08:
        return Caption("")
    if kind < 0.11:
        return Caption("", attribute_list(rng, labels, chosen_groups(rng, 0.9)))
    subject, unusual = subject_phrase(rng, labels), unusual_groups(rng, labels)
    if kind < 0.58:
        phrases = phrases_of(rng, labels, [*chosen_groups(rng, 1), *unusual])
        if rng.random() < 0.2:
            phrases += broad_phrases(rng, labels, 1)
        return Caption(", ".join([subject, *phrases]))
    if kind < 0.68:
        plain = ["medium"] if _name(labels, "medium") != PLAIN_MEDIUM and rng.random() < UNUSUAL_NAMED else []
        return Caption(", ".join([subject, *phrases_of(rng, labels, [*plain, *unusual])]))
    if kind < 0.74:
        return Caption(attribute_list(rng, labels, chosen_groups(rng, 0.9)))
    listed = chosen_groups(rng, 0.9)
    said = chosen_groups(rng, 0.25) if rng.random() < 0.4 else []
    for group in unusual:
        if group not in listed and group not in said:
            (listed if rng.random() < 0.5 else said).append(group)
    return Caption(", ".join([subject, *phrases_of(rng, labels, said)]), attribute_list(rng, labels, listed))


def is_usual(labels: Labels) -> bool:
    """Whether a picture is in every way what its subject alone would mean, medium and palette aside."""
    usual = all(_name(labels, group) == name for group, name in USUAL.items())
    return usual and _name(labels, "setting") == SUBJECTS[_name(labels, "subject")].settings[0]


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
