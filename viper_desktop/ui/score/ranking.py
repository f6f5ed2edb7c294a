"""Scored pictures, best first, growing as scores arrive; and how scores are spread. Pure."""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viper_desktop.domain.scores import Score

BINS = 24


@dataclass(frozen=True, slots=True)
class Scored:
    """One file with its score; `order` is its place in the order of arrival, to keep ties still."""

    path: str
    score: Score
    order: int

    @property
    def key(self) -> tuple[float, int]:
        """Best first."""
        return -self.score.value, self.order


@dataclass(slots=True)
class Ranking:
    """Files by score, best first; each path once."""

    rows: list[Scored] = field(default_factory=list)
    _count: int = 0

    def put(self, path: str, score: Score) -> Scored:
        """Take a file in where it belongs."""
        scored = Scored(path, score, self._count)
        insort(self.rows, scored, key=lambda row: row.key)
        self._count += 1
        return scored

    def clear(self) -> None:
        """Begin anew."""
        self.rows.clear()
        self._count = 0

    def above(self, threshold: float) -> list[Scored]:
        """Those that score at least so much, best first."""
        return [row for row in self.rows if row.score.value >= threshold]

    def bins(self, count: int = BINS) -> list[int]:
        """How many scores fall into each of `count` equal parts of 0..1; 1.0 belongs to the last."""
        result = [0] * count
        for row in self.rows:
            result[min(count - 1, max(0, int(row.score.value * count)))] += 1
        return result
