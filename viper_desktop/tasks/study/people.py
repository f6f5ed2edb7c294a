"""Simulated people: a coherent taste of fifty liked and fifty disliked attributes each.

Liking is drawn for what attributes mean (a medium, a palette, more or less saturation), not for the words: nobody
likes "watercolor" and can't stand "aquarelle". An attribute's appeal is the mean over what it means, and some chance
of its own; the fifty that appeal most are liked, the fifty that appeal least disliked.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from viper_desktop.engine.atelier.attributes import ATTRIBUTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

SIDE = 50  # attributes on each side (Salehi et al. 2024)
OWN_CHANCE = 0.5  # deviation of what an attribute has for itself, beside 1 of each thing that it means
NAMES = [
    "Ada",
    "Ben",
    "Cleo",
    "Dora",
    "Emil",
    "Fay",
    "Gus",
    "Hana",
    "Ivo",
    "June",
    "Kai",
    "Lena",
    "Milo",
    "Nora",
    "Otto",
    "Pia",
    "Quinn",
    "Rosa",
    "Sami",
    "Tess",
    "Umar",
    "Vera",
    "Wim",
    "Xenia",
    "Yara",
    "Zeno",
]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented.

    Attributes:
        number: from 0; with the study's seed it decides everything about them.
        liked, disliked: vocabulary texts, the strongest first.
    """

    number: int
    name: str
    liked: tuple[str, ...]
    disliked: tuple[str, ...]

    def utility(self, shown: Mapping[str, float]) -> float:
        """How much they like what a picture shows: strength of liked attributes less that of disliked ones."""
        return sum(shown.get(text, 0.0) for text in self.liked) - sum(shown.get(text, 0.0) for text in self.disliked)


def person(number: int, seed: int, pool: Sequence[str], meanings: Mapping[str, Mapping[str, Iterable[str]]]) -> Person:
    """The person of that number; the same for the same seed, whoever else there is.

    Args:
        number: from 0.
        seed: of the study.
        pool: attributes to draw from, vocabulary texts.
        meanings: attribute → group → names, as `Showing` has them.
    """
    draw = Random(f"{seed}/person/{number}")
    facets = {text: _facets(text, meanings.get(text, {})) for text in pool}
    liking = {facet: draw.gauss(0, 1) for facet in sorted({name for told in facets.values() for name, _ in told})}
    appeal = {}
    for text in pool:
        told = facets[text]
        mean = sum(sign * liking[name] for name, sign in told) / len(told) ** 0.5 if told else draw.gauss(0, 1)
        appeal[text] = mean + draw.gauss(0, OWN_CHANCE)
    ranked = sorted(pool, key=lambda text: -appeal[text])
    side = min(SIDE, len(pool) // 2)
    name = NAMES[number % len(NAMES)] + ("" if number < len(NAMES) else f" {number // len(NAMES) + 1}")
    return Person(number, name, tuple(ranked[:side]), tuple(reversed(ranked[-side:])))


def _facets(text: str, names: Mapping[str, Iterable[str]]) -> list[tuple[str, float]]:
    """What an attribute is about, each with a sign: names of things, and more or less of something."""
    told = [(f"{group}: {name}", 1.0) for group, members in sorted(names.items()) for name in sorted(members)]
    change = ATTRIBUTES.get(text)
    if change is not None:
        told += [(field, 1.0 if amount > 0 else -1.0) for field, amount in change.numbers if amount]
    return told
