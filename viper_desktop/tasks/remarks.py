"""What a person might not expect of the pictures that are to be made, such as words that the model does not read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.domain.events import Note

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.tasks.tools import Run, Tools


def remarks_on(recipes: Iterable[Recipe], tools: Tools) -> tuple[str, ...]:
    """All that is to be said of these recipes, each sentence once.

    Raises:
        ViperError: a recipe that cannot be made, or a model that cannot be read.
    """
    said: dict[str, None] = {}
    for recipe in recipes:
        generator = tools.generator(recipe.model)
        said |= dict.fromkeys(generator.remarks(generator.complete(recipe)))
    return tuple(said)


def remark(recipes: Iterable[Recipe], tools: Tools, run: Run) -> None:
    """Say it, before the first of them is begun."""
    for sentence in remarks_on(recipes, tools):
        run.emit(Note(run.job_id, sentence))
