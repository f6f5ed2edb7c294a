"""People's pictures as samples for tuning the proxy metric (METHOD, section 4); no torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random


@dataclass(frozen=True, slots=True)
class Taste:
    """One person's pictures, opened when they are looked at.

    Attributes:
        name: who it is.
        liked, disliked: picture files.
    """

    name: str
    liked: tuple[str, ...]
    disliked: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """Pairs of one person.

    Attributes:
        pairs: (disliked, liked) files; the last is asked about.
        liked_first: whether the liked picture of each pair stands before the disliked one.
    """

    pairs: tuple[tuple[str, str], ...]
    liked_first: tuple[bool, ...]


def drawn(taste: Taste, pairs: int, draw: Random) -> Sample:
    """A sample of a person's pictures, as many pairs as there are if these are fewer."""
    count = min(pairs, len(taste.liked), len(taste.disliked))
    together = zip(draw.sample(taste.disliked, count), draw.sample(taste.liked, count), strict=True)
    return Sample(tuple(together), tuple(draw.random() < 0.5 for _ in range(count)))


def check_tastes(tastes: Sequence[Taste]) -> None:
    """See that there is something to learn from.

    Raises:
        BadInput: too few people or pictures.
    """
    if len(tastes) < 2:
        raise BadInput(
            "Tuning needs two people at least, one to try the metric on.",
            "Give a folder with a folder for each person, and in it “liked” and “disliked”.",
        )
    for taste in tastes:
        if min(len(taste.liked), len(taste.disliked)) < 2:
            raise BadInput(
                f"{taste.name} has fewer than two liked or two disliked pictures.",
                "The method samples ten of each; two are the least.",
            )
