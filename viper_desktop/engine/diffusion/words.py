"""The words that a small model knows: what it makes of a prompt, and which attributes of a taste reach it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from viper_desktop import assets
from viper_desktop.domain.profile import Attribute, Polarity, Profile
from viper_desktop.domain.vocabulary import normal
from viper_desktop.engine.atelier.taste import canonical
from viper_desktop.engine.diffusion.agreeing import Meanings, Meant, agrees, chosen
from viper_desktop.engine.doors import Understood
from viper_desktop.engine.weights import read_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

GROUPS = ("subjects", "settings", "media", "palettes", "lights", "compositions")
SUBJECT, PALETTE = GROUPS.index("subjects"), GROUPS.index("palettes")
ARTICLES = frozenset(("a", "an", "the"))
FILLERS = ARTICLES | {"of", "in", "on", "by", "at", "with", "and", "or", "as", "to", "for", "from", "its", "it", "is"}
FILLERS |= {"very", "style", "art", "picture", "image", "painting", "drawing", "photo"}


@dataclass(frozen=True, slots=True)
class _Found:
    """A wording in a prompt: where it stands, and what kind it is (index in `GROUPS`, larger for broad words)."""

    start: int
    kind: int
    wording: str
    said: str


class KnownWords:
    """What a model was taught, from its `words.json`.

    The file names wordings by kind: `{"subjects": {"cat": ["a cat", "a kitten"]}, "media": {…}, "palettes": {…},
    "lights": {…}, "broad": {"palette": {"warm colors": ["warm sunset", …]}}}`. The first wording of each is the
    usual one.
    """

    def __init__(self, file: Path) -> None:
        document = read_json(file)
        self._wordings: dict[tuple[str, ...], tuple[int, str]] = {}  # words without article → kind, wording as taught
        for kind, group in enumerate(GROUPS):
            for name, wordings in document.get(group, {}).items():
                for wording in (*wordings, name):
                    usual = wordings[0] if wording == name and wordings else wording
                    self._wordings.setdefault(_content(wording), (kind, usual))
        for words in document.get("broad", {}).values():
            for wording in words:
                self._wordings.setdefault(_content(wording), (len(GROUPS), wording))
        self._meanings = Meanings(document)
        self._wordings.pop((), None)
        self._add_nouns(document.get("subjects", {}))
        self._add_color_words(document.get("palettes", {}))
        self._longest = max(map(len, self._wordings), default=0)

    def _add_nouns(self, subjects: Mapping[str, list[str]]) -> None:
        """The noun of each subject's wordings ("boat" of "a boat on the sea") stands for the usual wording."""
        for word, usual in _only_owner((_noun(w), ws[0]) for ws in subjects.values() for w in ws).items():
            self._wordings.setdefault((word,), (SUBJECT, usual))

    def _add_color_words(self, palettes: Mapping[str, list[str]]) -> None:
        """A word that only one palette's name has ("dusk") stands for that palette, unless it says something else."""
        taken = {word for wording, (kind, _) in self._wordings.items() if kind != PALETTE for word in wording}
        for word, usual in _only_owner((w, ws[0]) for name, ws in palettes.items() for w in _content(name)).items():
            if word not in taken | FILLERS:
                self._wordings.setdefault((word,), (PALETTE, usual))

    def understand(self, prompt: str) -> Understood:
        """Which words of a prompt the model knows."""
        found, ignored = self._read(prompt)
        said = tuple(dict.fromkeys(match.said for match in found))
        ignored = tuple(word for word in ignored if word not in said)  # a second cat is no other word
        return Understood(said, ignored, _sentence(said, ignored, any(match.kind == SUBJECT for match in found)))

    def reworded(self, prompt: str) -> str:
        """A prompt in the order in which the model was taught: subject, setting, medium, and what else it knows.

        A prompt of which it knows nothing stays as it is.
        """
        found, _ = self._read(prompt)
        return (
            ", ".join(dict.fromkeys(match.wording for match in sorted(found, key=lambda m: (m.kind, m.start))))
            or prompt
        )

    def followed(self, profile: Profile) -> dict[str, str]:
        """Group → what a picture in this taste is to be: "medium" → "watercolor"; groups left open are missing."""
        return chosen(profile, self._meant)

    def known(self, profile: Profile) -> Profile:
        """The part of a taste that the model can follow in one picture, said in its words (see `agreeing`)."""
        named = self.followed(profile)
        for polarity in Polarity:
            profile = profile.with_side(polarity, self._known_side(profile, polarity, named))
        return profile

    def _known_side(self, profile: Profile, polarity: Polarity, named: Mapping[str, str]) -> Iterable[Attribute]:
        """Each wording once, as heavy as the heaviest attribute that asks for it."""
        said: dict[str, Attribute] = {}
        for attribute in profile.active(polarity):
            for wording in self._said(attribute.text, polarity, named):
                if wording not in said or said[wording].weight < attribute.weight:
                    said[wording] = replace(attribute, text=wording)
        return said.values()

    def _said(self, attribute: str, polarity: Polarity, named: Mapping[str, str]) -> tuple[str, ...]:
        """How an attribute is said in a picture of these names; not at all where it would contradict them."""
        wording, meant = self.wording_of(attribute), self._meant(attribute)
        if wording and not meant:  # it speaks of something of which a picture may have several
            return (wording,)
        fits = agrees(meant, named)
        if polarity is Polarity.DISLIKED:
            if fits and any(group in named for group in meant):
                return ()  # what is liked more asks for it
            return (wording,) if wording else self._meanings.kept_out(meant, named)
        if not fits:
            return ()
        narrow = all(group in named and len(names) == 1 for group, names in meant.items())
        return (wording,) if wording and narrow else self._meanings.asked(meant, named)

    def _meant(self, attribute: str) -> Meant:
        wording = self.wording_of(attribute)
        return self._meanings.of_wording(wording) if wording else self._meanings.of_attribute(attribute)

    def unheard(self, profile: Profile) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Attributes that the model has no words for, and those that wait since more of the taste is for another."""
        named = self.followed(profile)
        unknown, waiting = [], []
        for polarity in Polarity:
            for attribute in profile.active(polarity):
                if self.wording_of(attribute.text) is None and not self._meant(attribute.text):
                    unknown.append(attribute.text)
                elif not self._said(attribute.text, polarity, named):
                    waiting.append(attribute.text)
        return tuple(unknown), tuple(waiting)

    def wording_of(self, attribute: str) -> str | None:
        """How the model was taught to say an attribute; None if not at all.

        A synonym of the vocabulary helps out; or, of what the painter has no better meaning for, a part of the
        attribute ("watercolor" of "loose watercolor").
        """
        entry = assets.vocabulary().find(attribute)
        names = (attribute, entry.text, *entry.synonyms) if entry else (attribute,)
        for name in names:
            kind, wording = self._wordings.get(_content(name), (SUBJECT, ""))
            if kind != SUBJECT:
                return wording
        if canonical(attribute) is not None:
            return None
        parts = [match.wording for match in self._read(attribute)[0] if match.kind != SUBJECT]
        return max(parts, key=len, default=None)

    def _read(self, prompt: str) -> tuple[list[_Found], tuple[str, ...]]:
        """Wordings found in a prompt, longest first at each place, and the words that are left over."""
        words = _words(prompt)
        found: list[_Found] = []
        ignored: list[str] = []
        start = 0
        while start < len(words):
            match = self._match(words, start)
            if match is None:
                if words[start] not in FILLERS:
                    ignored.append(words[start])
                start += 1
                continue
            length, found_here = match
            if found_here.kind == SUBJECT and any(other.kind == SUBJECT for other in found):
                ignored.append(found_here.said)  # it was taught one subject a picture
            else:
                found.append(found_here)
            start += length
        return found, tuple(dict.fromkeys(ignored))

    def _match(self, words: list[str], start: int) -> tuple[int, _Found] | None:
        """The longest wording that starts here, an article in front included, with the number of words it takes."""
        article = words[start] in ARTICLES
        first = start + article
        for length in range(min(self._longest, len(words) - first), 0, -1):
            piece = tuple(words[first : first + length])
            taught = self._wordings.get(piece) or self._wordings.get((*piece[:-1], piece[-1].removesuffix("s")))
            if taught:
                return article + length, _Found(start, *taught, said=" ".join(piece))
        return None


def _words(text: str) -> list[str]:
    return re.findall(r"[\w'’-]+", normal(text))


def _only_owner(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Of (word, owner) pairs the words that have one owner only."""
    owners: dict[str, set[str]] = {}
    for word, owner in pairs:
        owners.setdefault(word, set()).add(owner)
    return {word: next(iter(of_word)) for word, of_word in owners.items() if len(of_word) == 1}


def _noun(wording: str) -> str:
    """What a wording is about: its last word before "of", "in", "with" and the like."""
    words = _content(wording)
    return next((before for before, word in pairwise(words) if word in FILLERS), words[-1])


def _content(text: str) -> tuple[str, ...]:
    """The words of a wording, without the article in front."""
    words = _words(text)
    return tuple(words[1:] if words and words[0] in ARTICLES else words)


def _sentence(understood: tuple[str, ...], ignored: tuple[str, ...], has_subject: bool) -> str:
    """What the model makes of a prompt, in plain words."""
    said = f"Understood: {', '.join(understood)}." if understood else ""
    unknown = f"Left out: {', '.join(ignored)}." if ignored else ""
    wish = "" if has_subject else "Name something that it can paint."
    return " ".join(filter(None, (said, unknown, wish)))
