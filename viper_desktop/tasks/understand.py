"""Which words of a prompt a built-in engine knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.domain.events import PromptUnderstood

if TYPE_CHECKING:
    from viper_desktop.domain.requests import UnderstoodRequest
    from viper_desktop.tasks.tools import Run, Tools


def understand(request: UnderstoodRequest, tools: Tools, run: Run) -> None:
    """Say which words count; a model that takes any text understands the whole prompt."""
    found = tools.generator(request.model).understand(request.prompt)
    if found is None:
        run.emit(PromptUnderstood(run.job_id, request.prompt, (request.prompt,), ()))
    else:
        run.emit(PromptUnderstood(run.job_id, request.prompt, found.understood, found.ignored, found.sentence))
