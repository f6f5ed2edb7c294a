"""The starter scorer's view of picture files, each looked at once."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from viper_desktop.domain.errors import BadInput
from viper_desktop.engine.starter.scoring.features import signature
from viper_desktop.storage.atomic import write_bytes
from viper_desktop.storage.image_files import open_upright

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray
    from PIL.Image import Image

    from viper_desktop.engine.starter.scorer import FittedStarterScorer, StarterScorer

    Vector = NDArray[np.float64]

SCORED_SIDE = 1024  # pixels on the long side that a scorer gets to see


class TasteFeatures:
    """Remembers the features of picture files by path, size and date, in memory and in a cache on disk.

    May be used from several threads.

    Args:
        scorer: whose features they are.
        cache: folder that may be deleted at any time; used only where it exists, so that looking at pictures alone
            never makes a data folder.
    """

    def __init__(self, scorer: Callable[[], StarterScorer], cache: Path) -> None:
        self._scorer = scorer
        self._cache = cache
        self._known: dict[str, Vector] = {}

    def vector(self, path: str) -> Vector:
        """(d,) features of a picture file, in deviations from the usual.

        Raises:
            BadInput: it cannot be read.
        """
        key = _key(path)
        if key not in self._known:
            kept = self._read(key)
            self._known[key] = self._look(key, path) if kept is None else kept
        return self._known[key]

    def of_image(self, image: Image) -> Vector:
        """(d,) features of a picture in memory; not remembered."""
        vector: Vector = self._scorer().vectors([image])[0]
        return vector

    def fitted(self, liked: Sequence[Vector], disliked: Sequence[Vector]) -> FittedStarterScorer:
        """A scorer that knows these; at least one on each side."""
        return self._scorer().fit_vectors(np.stack(liked), np.stack(disliked))

    def _look(self, key: str, path: str) -> Vector:
        known: Vector | None = self._scorer().known(hashlib.sha256(Path(path).read_bytes()).hexdigest())
        if known is not None:
            return known
        vector: Vector = self._scorer().vectors([open_upright(path, SCORED_SIDE)])[0]
        if self._cache.is_dir():
            buffer = io.BytesIO()
            np.save(buffer, vector, allow_pickle=False)
            write_bytes(self._file(key), buffer.getvalue())
        return vector

    def _read(self, key: str) -> Vector | None:
        """What the cache has; None where it has nothing, or something damaged, which is then replaced."""
        try:
            return np.asarray(np.load(self._file(key), allow_pickle=False), dtype=np.float64)
        except (OSError, ValueError, EOFError):
            return None

    def _file(self, key: str) -> Path:
        return self._cache / f"{key}.npy"


def _key(path: str) -> str:
    """Changes with the file, and with what the scorer looks at.

    Raises:
        BadInput: there is no such file.
    """
    try:
        status = Path(path).stat()
    except OSError as error:
        raise BadInput(f"{path} is not there any more.", "Look whether it was moved.") from error
    facts = f"{signature()}\n{Path(path).absolute()}\n{status.st_mtime_ns}\n{status.st_size}"
    return hashlib.sha256(facts.encode(errors="surrogateescape")).hexdigest()[:32]
