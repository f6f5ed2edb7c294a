"""What is told of taste tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.events.base import Event

if TYPE_CHECKING:
    from viper_desktop.domain.ranking import Ranking
    from viper_desktop.domain.tastetest import Sitting


@dataclass(frozen=True, slots=True)
class SittingChanged(Event):
    """A sitting as it is on the disk."""

    sitting: Sitting


@dataclass(frozen=True, slots=True)
class SittingsListed(Event):
    """One profile's sittings and rankings, newest first."""

    profile_id: str
    sittings: tuple[Sitting, ...]
    rankings: tuple[Ranking, ...]


@dataclass(frozen=True, slots=True)
class RankingChanged(Event):
    """A ranking as it is on the disk."""

    ranking: Ranking
