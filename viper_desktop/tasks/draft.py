"""What recipes will give, at a glance; nothing is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.domain.events import DraftMade, NoDraft
from viper_desktop.tasks.encoding import jpeg
from viper_desktop.tasks.remarks import remarks_on

if TYPE_CHECKING:
    from viper_desktop.domain.requests import DraftRequest
    from viper_desktop.tasks.tools import Run, Tools


def draft(request: DraftRequest, tools: Tools, run: Run) -> None:
    """One quick picture for each recipe, in order, or word that there is none."""
    for index, recipe in enumerate(request.recipes):
        run.check()
        made = tools.generator(recipe.model).draft(recipe, cancel=run.cancel)
        remarks = remarks_on((recipe,), tools)
        if made is None:
            run.emit(NoDraft(run.job_id, index, remarks))
        else:
            run.emit(DraftMade(run.job_id, index, jpeg(made.image, quality=90), made.steps, remarks))
