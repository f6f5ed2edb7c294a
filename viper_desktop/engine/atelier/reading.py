"""Read a prompt: which subject, where, and which visual words; then let a taste work on the scene."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

from viper_desktop import assets
from viper_desktop.domain.vocabulary import normal
from viper_desktop.engine.atelier.attributes import ATTRIBUTES
from viper_desktop.engine.atelier.attributes.plain_words import PLAIN_WORDS
from viper_desktop.engine.atelier.fields import source
from viper_desktop.engine.atelier.scene import Scene
from viper_desktop.engine.atelier.settings import SETTINGS
from viper_desktop.engine.atelier.subjects.catalog import SUBJECTS
from viper_desktop.engine.atelier.tables import NEUTRAL
from viper_desktop.engine.atelier.taste import Weighted, Wish, composed, tasted, wishes
from viper_desktop.engine.doors import Understood

LONGEST = 6  # words in one name

SMALL_WORDS = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "by",
        "to",
        "and",
        "or",
        "with",
        "without",
        "under",
        "over",
        "above",
        "below",
        "near",
        "beside",
        "behind",
        "before",
        "between",
        "into",
        "from",
        "for",
        "as",
        "is",
        "are",
        "its",
        "his",
        "her",
        "their",
        "my",
        "your",
        "this",
        "that",
        "these",
        "those",
        "some",
        "one",
        "two",
        "three",
        "few",
        "many",
        "very",
        "picture",
        "painting",
        "image",
        "photo",
        "drawing",
        "style",
        "top",
        "each",
        "other",
        "another",
        "while",
        "during",
        "there",
        "it",
        "small",
        "big",
        "large",
        "little",
        "tiny",
        "old",
        "young",
    ]
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A prompt, read.

    Attributes:
        subject: a name in `SUBJECTS`, or None.
        setting: a name in `SETTINGS`, or None.
        words: what the prompt itself asks for beside its subject.
        understood: the prompt's words that meant something, in their order, each once.
        ignored: those that did not.
    """

    subject: str | None
    setting: str | None
    words: tuple[Wish, ...]
    understood: tuple[str, ...]
    ignored: tuple[str, ...]


def scene_for(
    prompt: str,
    liked: Weighted,
    disliked: Weighted,
    *,
    degree_liked: float,
    degree_disliked: float,
    seed: int,
    negative: str = "",
) -> tuple[Scene, Understood]:
    """The scene for a prompt and a taste, and which words of the prompt were understood.

    Args:
        prompt: any text; the subject is found in it, synonyms included.
        liked: attribute texts with their weights, 0..2.
        disliked: the same, to be avoided.
        degree_liked: 0..1.5; at 0 liked attributes change nothing, and the picture is the plain painter's.
        degree_disliked: 0..1.5.
        seed: decides all that neither prompt nor taste does.
        negative: attributes that the prompt's writer wants kept out, as text with commas.
    """
    reading = read(prompt)
    scene = tasted(plain_scene(reading, seed), reading.words, (), seed=seed)
    unwanted = read(negative).words
    if unwanted:
        scene = tasted(scene, (), unwanted, seed=seed)
    fixed = frozenset(field for wish in reading.words for field, _ in wish.change.names)
    if reading.subject:
        fixed |= {"subject"}
    likes, dislikes = wishes(liked, degree_liked), wishes(disliked, degree_disliked)
    scene = composed(tasted(scene, likes, dislikes, seed=seed, fixed=fixed), likes, dislikes, fixed=fixed)
    return scene, Understood(reading.understood, reading.ignored, sentence(reading))


def plain_scene(reading: Reading, seed: int) -> Scene:
    """What a painter without taste would do: a neutral choice for each thing that the prompt leaves open."""
    drawn = {
        field: str(source(seed, "plain", field).choice(NEUTRAL[field]))
        for field in ("medium", "palette", "light", "composition", "subject")
    }
    subject = reading.subject or drawn["subject"]
    scene = Scene(
        subject=subject,
        setting=reading.setting if SUBJECTS[subject].home else None,
        medium=drawn["medium"],
        palette=drawn["palette"],
        light=drawn["light"],
        composition=drawn["composition"],
    )
    if reading.setting == "night sky" or subject in ("moon", "galaxy", "rocket", "campfire"):
        scene = replace(scene, light="moonlight" if subject != "campfire" else "starlight")
    return scene


@cache
def read(prompt: str) -> Reading:
    """Find subject, place and visual words: longest names first, then from left to right."""
    tokens = re.findall(r"[\w'’-]+", normal(prompt).replace("’", "'"))
    taken = [False] * len(tokens)
    spans: list[tuple[int, int, str, str]] = []
    for length in range(min(LONGEST, len(tokens)), 0, -1):
        for start in range(len(tokens) - length + 1):
            if any(taken[start : start + length]):
                continue
            phrase = " ".join(tokens[start : start + length])
            meaning = _meaning(phrase)
            if meaning and not (length == 1 and phrase in SMALL_WORDS):
                spans.append((start, length, *meaning))
                taken[start : start + length] = [True] * length
    spans.sort()
    subject, setting = _subject_and_setting(spans)
    words = tuple(
        Wish(name, 1.0, PLAIN_WORDS.get(name) or ATTRIBUTES[name]) for _, _, kind, name in spans if kind == "word"
    )
    understood = dict.fromkeys(" ".join(tokens[start : start + length]) for start, length, _, _ in spans)
    left = (token for token, used in zip(tokens, taken, strict=True) if not used and token not in SMALL_WORDS)
    return Reading(subject, setting, words, tuple(understood), tuple(dict.fromkeys(left)))


def _subject_and_setting(spans: Sequence[tuple[int, int, str, str]]) -> tuple[str | None, str | None]:
    """The first thing named is the subject; a place after it is where it is; a place alone is the subject."""
    things = [name for _, _, kind, name in spans if kind == "thing"]
    places = [(kind, name) for _, _, kind, name in spans if kind in ("place", "landscape", "setting")]
    if things:
        settings = [_as_setting(kind, name) for kind, name in places]
        return things[0], next((setting for setting in settings if setting), None)
    landscapes = [name for kind, name in places if kind in ("place", "landscape")]
    if landscapes:
        return landscapes[0], None
    settings = [name for kind, name in places if kind == "setting"]
    if settings:
        at_home = [name for name, subject in SUBJECTS.items() if subject.home == settings[0] and subject.is_place]
        return (at_home[0] if at_home else None), settings[0]
    return None, None


def _as_setting(kind: str, name: str) -> str | None:
    """The setting that a place-word means beside a subject."""
    return name if name in SETTINGS else SUBJECTS[name].home if kind in ("place", "landscape") else None


def _meaning(phrase: str) -> tuple[str, str] | None:
    """What a phrase is: ("thing" | "place" | "setting" | "word", its name), or None."""
    for form in _forms(phrase):
        if form in _subjects():
            name = _subjects()[form]
            return ("place" if SUBJECTS[name].is_place else "thing"), name
        if form in _settings():
            return "setting", _settings()[form]
        if form in PLAIN_WORDS:
            return "word", form
        entry = assets.vocabulary().find(form)
        if entry and entry.text in ATTRIBUTES:
            return "word", entry.text
    return None


def _forms(phrase: str) -> Iterator[str]:
    """The phrase, and its singular."""
    yield phrase
    if phrase.endswith("ies"):
        yield phrase[:-3] + "y"
    if phrase.endswith(("ches", "shes", "sses", "xes")):
        yield phrase[:-2]
    if phrase.endswith("s") and not phrase.endswith("ss"):
        yield phrase[:-1]


@cache
def _subjects() -> Mapping[str, str]:
    """Every word for a subject."""
    words = {normal(word): name for name, subject in SUBJECTS.items() for word in subject.words}
    return MappingProxyType({**words, **{normal(name): name for name in SUBJECTS}})


@cache
def _settings() -> Mapping[str, str]:
    """Every word for a place."""
    words = {normal(word): name for name, setting in SETTINGS.items() for word in setting.words}
    return MappingProxyType({**words, **{normal(name): name for name in SETTINGS}})


def sentence(reading: Reading) -> str:
    """In plain words, what the painter will do with the prompt."""
    if not reading.understood:
        return "The painter knows none of these words and chooses a subject itself."
    known = ", ".join(reading.understood)
    if reading.subject is None:
        return f"Understood: {known}. The painter chooses the subject itself."
    if reading.ignored:
        return f"Understood: {known}. Not known: {', '.join(reading.ignored)}."
    return f"Understood: {known}."
