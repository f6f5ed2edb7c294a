"""The simulated verdict: who chooses which of two pictures, openly defined.

A person prefers the picture of the higher utility, except for noise: to each utility a normal deviate is added of a
quarter of the deviation that this person's utilities have over the bundled gallery. Asked about two random pictures of
the gallery, they choose the one that they like less in arctan(1/4)/π = 7.8% of cases. The noise is seeded by the
person and the two pictures: asked again, they say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from statistics import pstdev
from typing import TYPE_CHECKING

from viper_desktop.domain.statistics import wilson

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from viper_desktop.tasks.study.people import Person

NOISE = 0.25  # of the deviation over the gallery


@dataclass(frozen=True, slots=True)
class Rate:
    """A share with its 95% Wilson interval."""

    rate: float
    low: float
    high: float
    n: int

    def document(self) -> dict[str, float | int]:
        """As `summary.json` has it."""
        return {"rate": round(self.rate, 4), "low": round(self.low, 4), "high": round(self.high, 4), "n": self.n}

    def words(self) -> str:
        """Such as "91% (85 to 95%, n = 144)"."""
        return f"{self.rate:.0%} ({self.low * 100:.0f} to {self.high:.0%}, n = {self.n})"


def share(verdicts: Iterable[bool]) -> Rate:
    """How often it was yes."""
    told = list(verdicts)
    wins = sum(told)
    low, high = wilson(wins, len(told))
    return Rate(wins / len(told) if told else 0.0, low, high, len(told))


@dataclass(frozen=True, slots=True)
class Judge:
    """One person's verdicts.

    Attributes:
        noise: standard deviation of what is added to each utility.
    """

    person: Person
    seed: int
    noise: float

    def prefers(self, first: tuple[str, float], second: tuple[str, float]) -> bool:
        """Whether they prefer the first of two pictures, each given by its key and its utility for this person."""
        return first[1] + self._whim(first[0], second[0]) > second[1] + self._whim(second[0], first[0])

    def _whim(self, of: str, beside: str) -> float:
        return Random(f"{self.seed}/verdict/{self.person.number}/{of}/{beside}").gauss(0, self.noise)


def judge(person: Person, seed: int, gallery: Sequence[Mapping[str, float]]) -> Judge:
    """A judge whose noise fits how far apart the gallery's pictures are to this person."""
    return Judge(person, seed, NOISE * pstdev([person.utility(shown) for shown in gallery]))
