"""What the study tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.events.base import Event

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class StudyStep(Event):
    """An experiment is done; its table is on disk. `sentence` says what came out."""

    experiment: str
    sentence: str


@dataclass(frozen=True, slots=True)
class StudyDone(Event):
    """The page is on disk. `summary` is what `summary.json` says."""

    page: str
    summary: Mapping[str, Any]
