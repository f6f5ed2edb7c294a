"""The starter scorer's view of picture files, each read once as long as the program runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from viper_desktop.domain.errors import BadInput
from viper_desktop.storage.image_files import open_upright

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from viper_desktop.engine.starter.scorer import FittedStarterScorer, StarterScorer

    Vector = NDArray[np.float64]

SCORED_SIDE = 1024  # pixels on the long side that a scorer gets to see


class TasteFeatures:
    """Remembers the features of picture files by path and date; may be used from several threads."""

    def __init__(self, scorer: Callable[[], StarterScorer]) -> None:
        self._scorer = scorer
        self._known: dict[tuple[str, int], Vector] = {}

    def vector(self, path: str) -> Vector:
        """(d,) features of a picture file, in deviations from the usual.

        Raises:
            BadInput: it cannot be read.
        """
        try:
            key = (path, Path(path).stat().st_mtime_ns)
        except OSError as error:
            raise BadInput(f"{path} is not there any more.", "Look whether it was moved.") from error
        if key not in self._known:
            self._known[key] = self._scorer().vectors([open_upright(path, SCORED_SIDE)])[0]
        return self._known[key]

    def fitted(self, liked: Sequence[Vector], disliked: Sequence[Vector]) -> FittedStarterScorer:
        """A scorer that knows these; at least one on each side."""
        return self._scorer().fit_vectors(np.stack(liked), np.stack(disliked))
