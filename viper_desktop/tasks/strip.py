"""A few small pictures in a taste, to see an edit at once; nothing is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.domain.events import StripPicture
from viper_desktop.domain.recipe import Recipe
from viper_desktop.tasks.encoding import jpeg

if TYPE_CHECKING:
    from viper_desktop.domain.requests import TasteStripRequest
    from viper_desktop.tasks.tools import Run, Tools

SEED = 11  # always the same, so that only the taste changes what is seen


def taste_strip(request: TasteStripRequest, tools: Tools, run: Run) -> None:
    """One small picture for each prompt, in order."""
    generator = tools.generator(request.engine)
    for index, prompt in enumerate(request.prompts):
        run.check()
        recipe = Recipe(
            prompt,
            model=request.engine,
            profile=request.profile,
            seed=SEED + index,
            width=request.side,
            height=request.side,
        ).at_degree(request.degree)
        image = generator.generate(generator.complete(recipe), on_step=lambda _step: None, cancel=run.cancel)
        run.emit(StripPicture(run.job_id, index, jpeg(image, quality=90)))
