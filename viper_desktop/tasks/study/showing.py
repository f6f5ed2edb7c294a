"""What a picture shows, in words of the vocabulary: the tagger's names translated, and what can be measured.

A tag ("medium: watercolor, 0.9") speaks for every attribute that means it ("watercolor", "thin washes"). What means
what comes from two tables: the words that the starter diffusion was taught, and what each attribute changes in the
painter's scenes. Attributes that neither the tagger nor a measurement can tell are left out of the study.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from viper_desktop import assets
from viper_desktop.engine.atelier.attributes import ATTRIBUTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from viper_desktop.domain.profile import Attribute
    from viper_desktop.engine.starter.looking import Seen

Names = dict[str, frozenset[str]]  # group → the tagger's names that mean an attribute
SUBJECT = "subject"
_GROUP_OF = {"media": "medium", "palettes": "palette"}
# what engine/starter/looking can measure, beside "… tones"
MEASURED = frozenset((
    "asymmetrical composition", "black and white", "black areas", "bright light", "calm", "centered composition",
    "cold light", "complementary colors", "cool colors", "curved lines", "dark colors", "deep shadows",
    "dense composition", "dim light", "dramatic light", "emerald green palette", "empty space", "energetic",
    "fine texture", "flat light", "geometric shapes", "gloomy", "grainy texture", "high contrast",
    "high-key lighting", "highly detailed", "joyful", "limited colors", "low contrast", "low-key lighting",
    "midnight blue palette", "minimalist composition", "monochrome", "muted colors", "off-center composition",
    "organic shapes", "pastel colors", "repeating patterns", "rough texture", "sharp edges", "simple shapes",
    "smooth texture", "soft contrast", "soft light", "soft outlines", "straight lines", "symmetrical composition",
    "vivid colors", "warm colors", "warm light", "white areas",
))  # fmt: skip


class Showing:
    """Translates what is seen in a picture into attributes.

    Args:
        groups: the tagger's names by group.

    Attributes:
        meanings: attribute → group → names.
        pool: attributes that can be told, to draw people's tastes from.
        styles: media and palettes, by group.
    """

    def __init__(self, groups: Mapping[str, Iterable[str]]) -> None:
        known = {group: frozenset(names) for group, names in groups.items() if group != SUBJECT}
        self.meanings = {text: names for text, names in _translated(known).items() if names}
        self.styles = {group: sorted(known[group]) for group in _GROUP_OF.values()}
        vocabulary = assets.vocabulary()
        self.pool = tuple(
            entry.text
            for entry in vocabulary.entries
            if entry.text in self.meanings or entry.text in MEASURED or entry.text.endswith(" tones")
        )

    def shown(self, tags: Mapping[str, Mapping[str, float]], seen: Mapping[str, float]) -> dict[str, float]:
        """Attribute → how strongly a picture shows it, 0..1; those below 0.05 left out.

        The probability of the names that mean it, averaged over the groups that it speaks of; or the measured
        strength where that is larger.

        Args:
            tags: group → name → probability.
            seen: attribute → measured strength.
        """
        strengths = dict(seen)
        for text, names in self.meanings.items():
            told = [
                sum(tags[group].get(name, 0.0) for name in meant) for group, meant in names.items() if group in tags
            ]
            strength = sum(told) / len(told) if told else 0.0
            strengths[text] = max(strength, strengths.get(text, 0.0))
        return {text: strength for text, strength in strengths.items() if strength >= 0.05}


def known_as(attributes: Iterable[Attribute]) -> tuple[str, ...]:
    """What the vocabulary calls attributes that are told in somebody's own words; each once."""
    entries = ((attribute.text, assets.vocabulary().find(attribute.text)) for attribute in attributes)
    return tuple(dict.fromkeys(entry.text if entry else text for text, entry in entries))


def measured(seen: Iterable[Seen]) -> dict[str, float]:
    """Attribute → strength of what was measured."""
    return {one.text: one.strength for one in seen}


def _translated(known: Mapping[str, frozenset[str]]) -> dict[str, Names]:
    """Attribute → names that mean it, of those that the tagger knows."""
    vocabulary = assets.vocabulary()
    found: dict[str, dict[str, set[str]]] = {entry.text: {} for entry in vocabulary.entries}
    for text, change in ATTRIBUTES.items():
        for group, names in change.names:
            meant = known.get(group, frozenset()) & set(map(str, names))
            # a wish that is mostly for names that the tagger cannot tell is not told by the rest
            if text in found and 2 * len(meant) > len(names):
                found[text].setdefault(group, set()).update(meant)
    for group, name, wording in _taught():
        entry = vocabulary.find(wording)
        if entry is not None and name in known.get(group, frozenset()):
            found[entry.text].setdefault(group, set()).add(name)
    return {
        text: {group: frozenset(names) for group, names in groups.items() if names} for text, groups in found.items()
    }


def starter_styles() -> dict[str, list[str]]:
    """The media and palettes that the starter diffusion paints, as the tagger calls them, by group."""
    return {group: [tagger_calls(group, name) for name in _words()[kind]] for kind, group in _GROUP_OF.items()}


def tagger_calls(group: str, name: str) -> str:
    """The tagger's name for what the starter diffusion paints."""
    return _called().get(group, {}).get(name, name)


def _taught() -> tuple[tuple[str, str, str], ...]:
    """(group, the tagger's name, wording) of the starter diffusion's words."""
    narrow = [
        (group, name, wording)
        for kind, group in _GROUP_OF.items()
        for name, wordings in _words()[kind].items()
        for wording in wordings
    ]
    broad = [
        (group, name, wording)
        for group, words in _words()["broad"].items()
        for wording, names in words.items()
        for name in names
    ]
    return tuple((group, tagger_calls(group, name), wording) for group, name, wording in (*narrow, *broad))


@cache
def _words() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(assets.path("models", "starter", "words.json").read_text(encoding="utf-8"))
    return document


@cache
def _called() -> dict[str, dict[str, str]]:
    config = json.loads(assets.path("models", "tagger", "config.json").read_text(encoding="utf-8"))
    called: dict[str, dict[str, str]] = config["emblem"]
    return called
