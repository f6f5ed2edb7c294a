"""Several pictures of one prompt put in order: by a person, and by the score; and how far the two agree."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from viper_desktop.domain.statistics import kendall_tau_b

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from viper_desktop.domain.recipe import Recipe

FEWEST, MOST = 4, 8  # pictures to order, as in the published user study's pages


class Maker(StrEnum):
    """Whose taste a picture is in."""

    MINE = "mine"
    PLAIN = "plain"
    PROFILE = "profile"
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class Entrant:
    """One picture that takes part.

    Attributes:
        name: of the person whose taste it is in; empty for the plain model and for strangers.
        path: absolute; empty until it is made.
        score: 0..1 by the person's own likes and dislikes; None where it was not scored.
    """

    maker: Maker
    name: str
    recipe: Recipe
    path: str = ""
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Ranking:
    """One prompt's pictures and their order.

    Attributes:
        entrants: in the order in which they were laid out, which is by chance.
        order: indexes into `entrants`, best first.
    """

    id: str
    profile_id: str
    entrants: tuple[Entrant, ...]
    order: tuple[int, ...]
    started: datetime
    ended: datetime | None = None

    @property
    def prompt(self) -> str:
        """What all of them show."""
        return self.entrants[0].recipe.prompt

    @property
    def is_made(self) -> bool:
        """Whether all pictures are on the disk."""
        return all(entrant.path for entrant in self.entrants)

    def with_entrant(self, index: int, entrant: Entrant) -> Ranking:
        """The ranking with one entrant replaced."""
        return replace(self, entrants=(*self.entrants[:index], entrant, *self.entrants[index + 1 :]))

    def moved(self, place: int, to: int) -> Ranking:
        """The ranking with the picture at one place put at another, 0 being the best."""
        order = list(self.order)
        order.insert(to, order.pop(place))
        return replace(self, order=tuple(order))

    @property
    def by_score(self) -> tuple[int, ...]:
        """Indexes of the entrants, best score first, ties in the order in which they were laid out; empty unscored."""
        if any(entrant.score is None for entrant in self.entrants):
            return ()
        return tuple(sorted(range(len(self.entrants)), key=lambda index: -(self.entrants[index].score or 0.0)))

    @property
    def agreement(self) -> float | None:
        """Kendall's τ_b between the person's order and the score's, −1..1; None where there is no score to agree with.

        Scores that would show as the same whole percent are ties.
        """
        if not self.by_score:
            return None
        places = [-self.order.index(index) for index in range(len(self.entrants))]
        return kendall_tau_b(places, [round(100 * (entrant.score or 0.0)) for entrant in self.entrants])


def laid_out(entrants: Sequence[Entrant], seed: int) -> tuple[Entrant, ...]:
    """The entrants in an order by chance, the same for the same seed, so that no place tells whose taste it is."""
    shuffled = list(entrants)
    random.Random(seed).shuffle(shuffled)
    return tuple(shuffled)
