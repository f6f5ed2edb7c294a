"""Which models are in memory: as many large ones as there is room for, one at least."""

from __future__ import annotations

import gc
import sys
from dataclasses import dataclass
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Model = TypeVar("Model")
GB = 1e9
SMALL = GB / 2  # such models stay, beside whatever else is in memory
ROOM = 1.5  # of its weights' size, which a model takes with the work on it


@dataclass(frozen=True, slots=True)
class Held:
    """How memory stands from the view of one model.

    Attributes:
        is_here: whether the model itself is in memory.
        bytes: that it and the other large models have, which it may take over.
    """

    is_here: bool = False
    bytes: int = 0


class Residence:
    """Keeps the large models that were used last, as many as there is memory for.

    Where it is short, the one used longest ago goes before the next one comes: no two share what is enough for one.
    Small models stay: a question to one of them must not cost minutes of loading a large one again.
    """

    def __init__(self) -> None:
        self._lock = RLock()
        self._large: dict[str, Any] = {}  # in the order of their last use
        self._small: dict[str, Any] = {}

    def model(self, name: str, make: Callable[[], Model], *, size: int = 0, free: Callable[[], int] = int) -> Model:
        """The model of that name, made unless it is in memory.

        Args:
            size: of its weights, in bytes.
            free: bytes that are free where it goes, asked only where another large model is in memory.
        """
        with self._lock:
            if size < SMALL:
                if name not in self._small:
                    self._small[name] = make()
                small: Model = self._small[name]
                return small
            if name not in self._large:
                while self._large and free() < size * ROOM:
                    self._let_go(next(iter(self._large)))
                self._large[name] = make()
            self._large[name] = self._large.pop(name)
            large: Model = self._large[name]
            return large

    def held(self, name: str) -> Held:
        """How memory stands from the view of the model of that name; nothing is made or let go."""
        with self._lock:
            models = {**self._large, name: self._large.get(name, self._small.get(name))}
            takes = {key: model.takes for key, model in models.items() if model is not None}
        return Held(bool(takes.get(name)), sum(takes.values()))

    def _let_go(self, name: str) -> None:
        """Take a model out and give its memory back."""
        del self._large[name]
        gc.collect()
        torch = sys.modules.get("torch")  # if nothing imported it, nothing of it is in memory
        if torch is not None and torch.cuda.is_available():
            torch.cuda.empty_cache()


def weights_size(path: Path) -> int:
    """Bytes of a single file, or of all safetensors files in a model folder and below; 0 where there are none."""
    if path.is_file():
        return path.stat().st_size
    return sum(file.stat().st_size for file in path.rglob("*.safetensors"))
