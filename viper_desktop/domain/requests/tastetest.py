"""Asked on the taste test page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.requests.base import Request

if TYPE_CHECKING:
    from viper_desktop.domain.ranking import Ranking
    from viper_desktop.domain.tastetest import Choice, Sitting


@dataclass(frozen=True, slots=True)
class BeginSitting(Request):
    """Keep a planned sitting, no picture of which is made yet; answered with `SittingChanged`."""

    sitting: Sitting


@dataclass(frozen=True, slots=True)
class ListSittings(Request):
    """One profile's sittings and rankings; answered with `SittingsListed`."""

    profile_id: str


@dataclass(frozen=True, slots=True)
class MakePair(Request):
    """Make both pictures of a pair, unless they are there; answered with `SittingChanged`.

    Attributes:
        model: the sitting's own, so that the right lane takes it.
    """

    sitting_id: str
    index: int
    model: str


@dataclass(frozen=True, slots=True)
class JudgePair(Request):
    """Keep a choice (None takes it back); the sitting ends with its last one. Answered with `SittingChanged`."""

    sitting_id: str
    index: int
    choice: Choice | None


@dataclass(frozen=True, slots=True)
class EndSitting(Request):
    """Ask no more pairs of a sitting; one without any choice is forgotten. Answered with `SittingsListed`."""

    sitting_id: str


@dataclass(frozen=True, slots=True)
class KeepVerdicts(Request):
    """Put a sitting's judged pictures into the library, chosen ones as liked, the others as disliked.

    Answered with `SittingChanged`.

    Attributes:
        undo: take them out again.
    """

    sitting_id: str
    undo: bool = False


@dataclass(frozen=True, slots=True)
class ExportSittings(Request):
    """Write all pairs of one profile's sittings to a CSV file; answered with `FileWritten`."""

    profile_id: str
    path: str


@dataclass(frozen=True, slots=True)
class BeginRanking(Request):
    """Keep a planned ranking; answered with `RankingChanged`."""

    ranking: Ranking


@dataclass(frozen=True, slots=True)
class MakeRanked(Request):
    """Make the pictures of a ranking that are not there yet; `RankingChanged` after each.

    Attributes:
        model: the ranking's own, so that the right lane takes it.
    """

    ranking_id: str
    model: str


@dataclass(frozen=True, slots=True)
class SaveOrder(Request):
    """Keep a person's order as it stands; answered with `RankingChanged`."""

    ranking_id: str
    order: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FinishRanking(Request):
    """The order stands: score the pictures by what the person likes, where that is known.

    Answered with `RankingChanged`, with a `Note` where too few pictures are marked to score by.
    """

    ranking_id: str
    order: tuple[int, ...]
