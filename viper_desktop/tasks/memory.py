"""What a model needs of memory, told before it is loaded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop.domain.events import Note
from viper_desktop.domain.memory import in_words
from viper_desktop.engine.doors import Weighed

if TYPE_CHECKING:
    from viper_desktop.tasks.tools import Run, Tools


def tell_of_memory(engine: object, model: str, tools: Tools, run: Run) -> None:
    """Say that a large model is loaded, and in which way where it does not simply fit; nothing of one in memory.

    Args:
        model: entry or folder, by which the person knows it.
    """
    if not isinstance(engine, Weighed):
        return
    estimate = engine.estimate
    if estimate is None:
        return
    entry = tools.models.find(model)
    words = in_words(entry.name if entry else Path(model).name, estimate)
    if words:
        run.emit(Note(run.job_id, words))
    run.progress(0, 0, phase="loading the model")
