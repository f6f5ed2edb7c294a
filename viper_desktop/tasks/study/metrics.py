"""Scorers at work on the study's pictures; what a scorer said is remembered, since a large one takes its time."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from viper_desktop.domain.recipe import STARTER, Mode
from viper_desktop.storage.atomic import write_text
from viper_desktop.storage.image_files import open_as_published, open_upright
from viper_desktop.tasks.study.looks import eyes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.tasks.study.looks import Look
    from viper_desktop.tasks.study.world import World

DIGITS = 6  # of a remembered score


@dataclass(frozen=True, slots=True)
class Metric:
    """A scorer by its name.

    Attributes:
        name: `starter`, or an entry or folder of a vision-language model.
    """

    world: World
    name: str

    @property
    def title(self) -> str:
        """What to call it on the page."""
        if self.name == STARTER:
            return "starter scorer"
        adapter = self.world.request.scorer_use.adapter
        return f"{Path(self.name).name} with {Path(adapter).name}" if adapter else Path(self.name).name

    def scores(self, liked: Sequence[Look], disliked: Sequence[Look], queries: Sequence[Look]) -> list[float]:
        """A score for each query, 0..1, from pictures liked and disliked."""
        file = self._file(liked, disliked, queries)
        if file.is_file():
            kept: list[float] = json.loads(file.read_text(encoding="utf-8"))
            return kept
        fresh = [round(value, DIGITS) for value in self._computed(liked, disliked, queries)]
        if self.name != STARTER:
            write_text(file, json.dumps(fresh))
        return fresh

    def _computed(self, liked: Sequence[Look], disliked: Sequence[Look], queries: Sequence[Look]) -> list[float]:
        world = self.world
        world.run.check()
        if self.name == STARTER:
            fitted = world.tools.features.fitted([a.vector for a in liked], [a.vector for a in disliked])
            return [score.value for score in fitted.score_vectors(np.stack([look.vector for look in queries]))]
        use = world.request.scorer_use
        opened = open_as_published if use.mode is Mode.EXACT else open_upright
        scorer = world.tools.scorer(self.name, use).fit(
            [opened(look.path) for look in liked],
            [opened(look.path) for look in disliked],
            cancel=world.run.cancel,
        )
        return [score.value for score in scorer.score([opened(a.path) for a in queries], cancel=world.run.cancel)]

    def _file(self, liked: Sequence[Look], disliked: Sequence[Look], queries: Sequence[Look]) -> Path:
        use = self.world.request.scorer_use
        facts = [self.name, use.adapter, use.mode.value, use.orders, eyes()]
        facts += [",".join(look.key for look in side) for side in (liked, disliked, queries)]
        digest = hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:20]
        return Path(self.world.request.folder) / "scores" / f"{digest}.json"
