"""Many findings made one list a side: synonyms together, contradictions out, the best attested first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from viper_desktop.domain.profile import Polarity
from viper_desktop.engine.starter.reading.words import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from viper_desktop.engine.starter.reading.comment import Finding
    from viper_desktop.engine.starter.reading.lexicon import Lexicon

Where = TypeVar("Where")
_AGAIN = 0.6  # what each further mention of the same attribute adds, relative to the first


@dataclass(frozen=True, slots=True)
class Told(Generic[Where]):
    """A finding and where it comes from."""

    finding: Finding
    where: Where


@dataclass(frozen=True, slots=True)
class Merged(Generic[Where]):
    """One attribute with all that was said of it.

    Attributes:
        text: the words used most often for it.
        strength: summed over the findings, further ones counting less.
    """

    text: str
    category: str
    polarity: Polarity
    strength: float
    told: tuple[Told[Where], ...]


def merged(told: Iterable[Told[Where]], lex: Lexicon) -> tuple[Merged[Where], ...]:
    """Attributes by strength of evidence, strongest first; what ends up on both sides is on neither."""
    groups: dict[str, list[Told[Where]]] = {}
    for one in told:
        groups.setdefault(identity(one.finding.text, lex), []).append(one)
    kept = []
    for group in groups.values():
        sides = {one.finding.polarity for one in group}
        if len(sides) == 1:
            kept.append(_together(group))
    return tuple(sorted(kept, key=lambda attribute: -attribute.strength))


def identity(text: str, lex: Lexicon) -> str:
    """What makes two attributes the same: the vocabulary's entry, else the content words in any order."""
    entry = lex.entry(text)
    if entry:
        return entry.text
    return " ".join(sorted(set(key_of(text).split())))


def _together(group: Sequence[Told[Where]]) -> Merged[Where]:
    texts = Counter(one.finding.text for one in group)
    best = max(group, key=lambda one: (texts[one.finding.text], one.finding.strength))
    strengths = sorted((one.finding.strength for one in group), reverse=True)
    strength = strengths[0] + _AGAIN * sum(strengths[1:])
    return Merged(best.finding.text, best.finding.category, best.finding.polarity, strength, tuple(group))
