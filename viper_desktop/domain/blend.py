"""Several people's tastes made into one: what they share comes first, a quarrel is left out or decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.profile import Attribute, Polarity, Profile

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Part:
    """One person's taste and how much it counts beside the others', 0 or more; only the proportions matter."""

    profile: Profile
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Dispute:
    """An attribute that somebody likes and somebody else can't stand.

    Attributes:
        liked_by, disliked_by: indexes of the parts.
        decision: the side that it was decided for, or None where it is left out.
    """

    attribute: Attribute
    liked_by: tuple[int, ...]
    disliked_by: tuple[int, ...]
    decision: Polarity | None = None


@dataclass(frozen=True, slots=True)
class Blend:
    """A taste made of several.

    Attributes:
        shared: keys of the attributes that everybody who counts has on the same side.
        disputes: in the order of the parts.
    """

    profile: Profile
    shared: frozenset[str]
    disputes: tuple[Dispute, ...]


@dataclass(frozen=True, slots=True)
class _Voice:
    """What one part says of an attribute; `share` is its weight among all, 0..1."""

    part: int
    polarity: Polarity
    attribute: Attribute
    share: float


def blend(parts: Sequence[Part], name: str, decisions: Mapping[str, Polarity] | None = None) -> Blend:
    """One taste out of several.

    An attribute counts Σ sᵢ·wᵢ over those who have it, sᵢ being a part's share of all weights and wᵢ what it counts
    there: as much as for each where all agree, less where only some care. On each side, what more people have comes
    first, then what counts more, then the order of the parts. Switched-off attributes do not take part; comments
    (sources) and locks stay with their owners.

    Args:
        decisions: key of a disputed attribute → the side that it goes to; the others are left out.

    Raises:
        BadInput: nobody counts, or a weight is negative.
    """
    if any(part.weight < 0 for part in parts):
        raise BadInput("A weight cannot be below zero.", "Use 0 to leave somebody out.")
    total = sum(part.weight for part in parts)
    if total <= 0:
        raise BadInput("Nobody counts in this blend.", "Give at least one person a weight above zero.")
    people = sum(part.weight > 0 for part in parts)
    liked: list[tuple[int, Attribute]] = []
    disliked: list[tuple[int, Attribute]] = []
    sides = {Polarity.LIKED: liked, Polarity.DISLIKED: disliked}
    shared: set[str] = set()
    disputes: list[Dispute] = []
    for key, voices in _voices(parts, total).items():
        decision: Polarity | None = voices[0].polarity
        if len({voice.polarity for voice in voices}) > 1:
            decision = (decisions or {}).get(key)
            by = {p: tuple(v.part for v in voices if v.polarity is p) for p in Polarity}
            disputes.append(Dispute(voices[0].attribute, by[Polarity.LIKED], by[Polarity.DISLIKED], decision))
        elif len(voices) == people:
            shared.add(key)
        if decision is not None:
            agreeing = [voice for voice in voices if voice.polarity is decision]
            first = agreeing[0].attribute
            counts = sum(voice.share * voice.attribute.weight for voice in agreeing)
            sides[decision].append((len(agreeing), Attribute(first.text, first.category, counts)))
    return Blend(Profile(name, _ordered(liked), _ordered(disliked)), frozenset(shared), tuple(disputes))


def _ordered(side: list[tuple[int, Attribute]]) -> tuple[Attribute, ...]:
    """What more people have first, then what counts more."""
    return tuple(attribute for _, attribute in sorted(side, key=lambda one: (-one[0], -one[1].weight)))


def _voices(parts: Sequence[Part], total: float) -> dict[str, list[_Voice]]:
    """Who says what, by attribute, in the order of the parts and of their columns."""
    voices: dict[str, list[_Voice]] = {}
    for index, part in enumerate(parts):
        if part.weight > 0:
            for polarity in Polarity:
                for attribute in part.profile.active(polarity):
                    voice = _Voice(index, polarity, attribute, part.weight / total)
                    voices.setdefault(attribute.key, []).append(voice)
    return voices
