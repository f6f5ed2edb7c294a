"""A taste test: blind pairs of one prompt and seed, and what the choices among them say."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.recipe import MAX_SEED, Recipe
from viper_desktop.domain.statistics import evidence, wilson

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

PAIRS = 10  # a sitting
CLEAR = 20.0  # evidence at which a sitting may end: a chance of at most 1 in 20 to be wrong, by Ville's inequality
PROMPTS = (  # subjects that both built-in engines know
    "a lighthouse by the sea",
    "an owl on a branch",
    "a sailboat",
    "a cottage",
    "a snowy mountain peak",
    "a cup of tea",
    "a lonely tree",
    "a butterfly",
    "a hot air balloon",
    "a cat",
    "a blooming flower",
    "a fish",
    "the moon",
    "a mushroom in the forest",
    "a fox in a winter forest",
    "a castle",
    "a rabbit in a meadow",
    "a windmill",
)


class Against(StrEnum):
    """What the person's own taste is set against."""

    PLAIN = "plain"
    PROFILE = "profile"  # somebody else's, of this library
    STRANGER = "stranger"  # a taste made up by chance
    VERSION = "version"  # the person's own, as it was


class Choice(StrEnum):
    """Which of two pictures somebody would rather have."""

    MINE = "mine"
    OTHER = "other"
    NEITHER = "neither"


class Side(StrEnum):
    """Where a picture of a pair stands."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two pictures of one prompt and seed.

    Attributes:
        mine_left: whether the picture in the person's own taste stands on the left.
        mine, other: absolute paths of the pictures; empty until they are made.
    """

    prompt: str
    seed: int
    mine_left: bool
    mine: str = ""
    other: str = ""
    choice: Choice | None = None

    @property
    def is_made(self) -> bool:
        """Whether both pictures are on the disk."""
        return bool(self.mine and self.other)

    def path(self, side: Side) -> str:
        """The picture on one side."""
        return self.mine if self.mine_left is (side is Side.LEFT) else self.other

    def choice_of(self, side: Side | None) -> Choice:
        """What a person chose who pointed at a side, or at neither."""
        if side is None:
            return Choice.NEITHER
        return Choice.MINE if self.mine_left is (side is Side.LEFT) else Choice.OTHER


@dataclass(frozen=True, slots=True)
class Tally:
    """Choices counted; those for neither stand apart: they say that no difference was seen, not which is better."""

    mine: int = 0
    other: int = 0
    neither: int = 0

    @property
    def decided(self) -> int:
        """How often one of the two was chosen."""
        return self.mine + self.other

    @property
    def share(self) -> float | None:
        """How often it was the person's own, 0..1; None before any choice."""
        return self.mine / self.decided if self.decided else None

    @property
    def interval(self) -> tuple[float, float]:
        """Where that share probably lies in the long run (95%)."""
        return wilson(self.mine, self.decided)

    @property
    def is_clear(self) -> bool:
        """Whether one may stop here: the evidence for a preference, either way, would fool 1 in 20 at most."""
        return evidence(self.mine, self.decided) >= CLEAR

    def __add__(self, more: Tally) -> Tally:
        return Tally(self.mine + more.mine, self.other + more.other, self.neither + more.neither)


def tally(choices: Iterable[Choice | None]) -> Tally:
    """Count choices; those not made yet count nowhere."""
    made = list(choices)
    return Tally(made.count(Choice.MINE), made.count(Choice.OTHER), made.count(Choice.NEITHER))


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting of one person.

    Attributes:
        mine, other: how the two pictures of a pair are made, less prompt and seed; each carries its taste as it was.
        other_id: the profile or version that `other` is of, where there is one.
        other_name: what the person calls it; empty for the plain model.
        stop_when_clear: whether it may end before its last pair.
        liked, disliked: ids of library pictures that its verdicts were fed back as; empty if they were not.
    """

    id: str
    profile_id: str
    against: Against
    mine: Recipe
    other: Recipe
    pairs: tuple[Pair, ...]
    started: datetime
    other_id: str = ""
    other_name: str = ""
    stop_when_clear: bool = True
    ended: datetime | None = None
    liked: tuple[str, ...] = ()
    disliked: tuple[str, ...] = ()

    @property
    def tally(self) -> Tally:
        """What was chosen so far."""
        return tally(pair.choice for pair in self.pairs)

    @property
    def done(self) -> int:
        """How many pairs were judged."""
        return sum(pair.choice is not None for pair in self.pairs)

    @property
    def next(self) -> int | None:
        """Index of the pair to judge; None where there is nothing more to ask."""
        if self.ended is not None or (self.stop_when_clear and self.tally.is_clear):
            return None
        return next((index for index, pair in enumerate(self.pairs) if pair.choice is None), None)

    @property
    def comparison(self) -> tuple[str, ...]:
        """Sittings with the same one may be counted together: same taste, same opponent, same engine.

        One stranger is as good as another.
        """
        whom = "" if self.against is Against.STRANGER else self.other_id
        return self.mine.version_id, self.against, whom, self.mine.model

    def recipes(self, index: int) -> tuple[Recipe, Recipe]:
        """How the pictures of a pair are made: the person's own and the other."""
        pair = self.pairs[index]
        return (
            replace(self.mine, prompt=pair.prompt, seed=pair.seed),
            replace(self.other, prompt=pair.prompt, seed=pair.seed),
        )

    def with_pair(self, index: int, pair: Pair) -> Sitting:
        """The sitting with one pair replaced."""
        return replace(self, pairs=(*self.pairs[:index], pair, *self.pairs[index + 1 :]))

    def chosen(self, index: int, choice: Choice | None) -> Sitting:
        """The sitting with a pair judged, or with that taken back."""
        return self.with_pair(index, replace(self.pairs[index], choice=choice))


def planned_pairs(prompts: Sequence[str], seed: int, count: int = PAIRS) -> tuple[Pair, ...]:
    """The pairs of a sitting before any picture is made; the same for the same seed.

    Prompts come in shuffled rounds, so that none comes twice before each came once. The person's own picture stands
    on the left in half of the pairs (in one more by chance where the number is odd): whoever always points to the
    same side chooses each taste equally often.

    Raises:
        BadInput: there is no prompt.
    """
    subjects = [prompt.strip() for prompt in prompts if prompt.strip()]
    if not subjects:
        raise BadInput("There is nothing to paint.", "Write down a few prompts, one a line.")
    chance = random.Random(seed)
    sides = [index % 2 == 0 for index in range(count)]
    if chance.random() < 0.5:
        sides = [not side for side in sides]
    chance.shuffle(sides)
    drawn: list[str] = []
    while len(drawn) < count:
        drawn += chance.sample(subjects, len(subjects))
    return tuple(
        Pair(prompt, chance.randrange(MAX_SEED + 1), side) for prompt, side in zip(drawn[:count], sides, strict=True)
    )


@dataclass(frozen=True, slots=True)
class Point:
    """How things stood after one choice: of `n` choices that were not for neither, which share was the person's own.

    Attributes:
        low, high: the interval of that share.
        sitting: index of the sitting that the choice belongs to.
    """

    n: int
    share: float
    low: float
    high: float
    sitting: int


def course(sittings: Sequence[Sitting]) -> tuple[Point, ...]:
    """The running share over sittings of the same comparison, oldest first."""
    points, so_far = [], Tally()
    for number, sitting in enumerate(sittings):
        for pair in sitting.pairs:
            before = so_far.decided
            so_far += tally((pair.choice,))
            if so_far.decided > before and so_far.share is not None:
                points.append(Point(so_far.decided, so_far.share, *so_far.interval, number))
    return tuple(points)
