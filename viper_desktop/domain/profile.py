"""A person's taste in words, and the edits of it: pure functions, so that undo is keeping the old value."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.vocabulary import OTHER, normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MAX_WEIGHT = 2.0


class Polarity(StrEnum):
    """Which column an attribute stands in."""

    LIKED = "liked"
    DISLIKED = "disliked"

    @property
    def other(self) -> Polarity:
        """The opposite column."""
        return Polarity.DISLIKED if self is Polarity.LIKED else Polarity.LIKED


@dataclass(frozen=True, slots=True)
class Source:
    """Where an attribute came from: the words of one reaction.

    Attributes:
        reaction_id: which reaction; empty where it was imported without one.
        picture_id: the picture that was commented on.
        quote: the words that gave it, as written.
        start, end: where the quote stands in the comment, in characters; end 0 means unknown.
        comment: the whole comment at the time, so that the card can mark the words.
        shown: what the picture itself shows of it ("teal tones"), where the words alone left that open.
    """

    reaction_id: str = ""
    picture_id: str = ""
    quote: str = ""
    start: int = 0
    end: int = 0
    comment: str = ""
    shown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attribute:
    """One visual attribute somebody likes or dislikes, such as "muted colors".

    Attributes:
        weight: 0..2; 1 counts as the method's authors count it.
        locked: learning again leaves it alone.
        extra: fields of a newer program's file, kept as they were.
    """

    text: str
    category: str = OTHER
    weight: float = 1.0
    enabled: bool = True
    locked: bool = False
    sources: tuple[Source, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict, compare=False)

    @property
    def key(self) -> str:
        """What makes two attributes the same: the words, spelling and case aside."""
        return normal(self.text)


@dataclass(frozen=True, slots=True)
class Profile:
    """Liked and disliked attributes in the person's order. An attribute stands on one side only, once."""

    name: str
    liked: tuple[Attribute, ...] = ()
    disliked: tuple[Attribute, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict, compare=False)

    def side(self, polarity: Polarity) -> tuple[Attribute, ...]:
        """One column."""
        return self.liked if polarity is Polarity.LIKED else self.disliked

    def with_side(self, polarity: Polarity, attributes: Iterable[Attribute]) -> Profile:
        """The profile with one column replaced."""
        values = tuple(attributes)
        return replace(self, liked=values) if polarity is Polarity.LIKED else replace(self, disliked=values)

    def where(self, text: str) -> tuple[Polarity, int] | None:
        """The column and row of an attribute, or None."""
        key = normal(text)
        for polarity in Polarity:
            for index, attribute in enumerate(self.side(polarity)):
                if attribute.key == key:
                    return polarity, index
        return None

    def find(self, text: str) -> Attribute:
        """The attribute with that text.

        Raises:
            BadInput: there is none.
        """
        place = self.where(text)
        if place is None:
            raise BadInput(f"“{text}” is not in this profile.", "Pick one of the attributes that it shows.")
        return self.side(place[0])[place[1]]

    def active(self, polarity: Polarity) -> tuple[Attribute, ...]:
        """What counts when a picture is made: switched on and weighing something, in order."""
        return tuple(a for a in self.side(polarity) if a.enabled and a.weight > 0)

    @property
    def is_empty(self) -> bool:
        """Whether nothing in it counts."""
        return not self.active(Polarity.LIKED) and not self.active(Polarity.DISLIKED)


def without(profile: Profile, text: str) -> Profile:
    """The profile less one attribute, whichever side it stands on."""
    key = normal(text)
    for polarity in Polarity:
        profile = profile.with_side(polarity, (a for a in profile.side(polarity) if a.key != key))
    return profile


def added(profile: Profile, polarity: Polarity, attribute: Attribute, at: int | None = None) -> Profile:
    """The profile with an attribute on one side, taken off wherever it stood.

    Args:
        at: row in the column, the end if None.

    Raises:
        BadInput: the attribute has no words.
    """
    if not attribute.key:
        raise BadInput("An attribute needs a word or two.", "Type what you mean, such as “muted colors”.")
    cleared = without(profile, attribute.text)
    column = list(cleared.side(polarity))
    column.insert(len(column) if at is None else at, attribute)
    return cleared.with_side(polarity, column)


def moved(profile: Profile, text: str, to: Polarity, at: int | None = None) -> Profile:
    """The profile with one attribute on a side, its weight and sources kept."""
    return added(profile, to, profile.find(text), at)


def changed(profile: Profile, text: str, **fields: Any) -> Profile:  # noqa: ANN401 - Attribute's own fields
    """The profile with fields of one attribute replaced in place (weight, enabled, locked, text, category).

    Raises:
        BadInput: the attribute is not there, or the weight is outside 0..2.
    """
    weight = fields.get("weight")
    if weight is not None and not 0 <= weight <= MAX_WEIGHT:
        raise BadInput(f"A weight goes from 0 to {MAX_WEIGHT:g}, not {weight:g}.", "Choose a weight in that range.")
    profile.find(text)
    key = normal(text)
    for polarity in Polarity:
        column = (replace(a, **fields) if a.key == key else a for a in profile.side(polarity))
        profile = profile.with_side(polarity, column)
    return profile


def cleared(profile: Profile) -> Profile:
    """The profile with nothing in it but its name."""
    return replace(profile, liked=(), disliked=())


def without_sources(profile: Profile) -> Profile:
    """The profile with no comments in it, fit to be given away."""
    for polarity in Polarity:
        profile = profile.with_side(polarity, (replace(a, sources=()) for a in profile.side(polarity)))
    return profile
