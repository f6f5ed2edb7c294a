"""Which models are in memory: one large one at a time, and none that is larger than the memory budget."""

from __future__ import annotations

import gc
import sys
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar

from viper_desktop.domain.errors import OutOfMemory

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Model = TypeVar("Model")
GB = 1e9
SMALL = GB / 2  # such models stay, beside whatever else is in memory


class Residence:
    """Keeps the large model that was used last; asking for another lets it go first, so that no two share the memory.

    Small models stay: a question to one of them must not cost minutes of loading the large one again.
    """

    def __init__(self) -> None:
        self._lock = RLock()
        self._name = ""
        self._model: Any = None
        self._small: dict[str, Any] = {}

    def model(self, name: str, make: Callable[[], Model], *, size: int = 0, budget_gb: float = 0.0) -> Model:
        """The model of that name, made unless it is the one in memory.

        Args:
            size: of its weights, in bytes.
            budget_gb: the most that it may take, in 10⁹ bytes; 0 means whatever the machine has.

        Raises:
            OutOfMemory: the model alone is over the budget; what was in memory stays.
        """
        if budget_gb and size > budget_gb * GB:
            raise OutOfMemory(
                f"This model takes {size / GB:.1f} GB of memory, and the settings allow {budget_gb:g} GB.",
                "Raise the memory budget in the settings, or choose a smaller model.",
            )
        with self._lock:
            if size < SMALL:
                if name not in self._small:
                    self._small[name] = make()
                small: Model = self._small[name]
                return small
            if self._model is None or self._name != name:
                self.clear()
                self._model = make()
                self._name = name
            large: Model = self._model
            return large

    def clear(self) -> None:
        """Let the large model go and give its memory back."""
        with self._lock:
            if self._model is None:
                return
            self._model = None
            self._name = ""
            gc.collect()
            torch = sys.modules.get("torch")  # if nothing imported it, nothing of it is in memory
            if torch is not None and torch.cuda.is_available():
                torch.cuda.empty_cache()


def weights_size(path: Path) -> int:
    """Bytes of a single file, or of all safetensors files in a model folder and below; 0 where there are none."""
    if path.is_file():
        return path.stat().st_size
    return sum(file.stat().st_size for file in path.rglob("*.safetensors"))
