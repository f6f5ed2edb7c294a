"""What a model needs of memory, told before it is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.domain.events import Note
from viper_desktop.domain.memory import in_words
from viper_desktop.engine.doors import Weighed
from viper_desktop.tasks.models import name_of

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
    words = in_words(name_of(model, tools.models), estimate)
    if words:
        run.emit(Note(run.job_id, words))
    run.progress(0, 0, phase="loading the model")
