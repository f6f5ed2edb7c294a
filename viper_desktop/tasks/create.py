"""Recipes → pictures, each on disk before it is announced."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.events import Note, PictureMade, Preview
from viper_desktop.domain.memory import TILED, again_in_words
from viper_desktop.domain.recipe import ENLARGEMENTS, MAX_SIDE, seeded
from viper_desktop.engine.enlarging import enlarged
from viper_desktop.storage.image_files import open_upright
from viper_desktop.storage.recipes import write_new_picture
from viper_desktop.tasks.compute.crew import crew_for
from viper_desktop.tasks.compute.pictures import opened, picture_of
from viper_desktop.tasks.encoding import jpeg
from viper_desktop.tasks.remarks import remark
from viper_desktop.tasks.taste import TOO_FEW_MARKS, fitted_scorer
from viper_desktop.tasks.weighing import tell_of_pictures

if TYPE_CHECKING:
    from PIL.Image import Image

    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.domain.requests import CreateRequest, EnlargeRequest
    from viper_desktop.domain.scores import Score
    from viper_desktop.engine.doors import FittedScorer, ImageGenerator, Step
    from viper_desktop.tasks.tools import Run, Tools


@dataclass(frozen=True, slots=True)
class Candidate:
    """A picture that was made and not yet kept."""

    image: Image
    recipe: Recipe
    score: Score | None = None


def create(request: CreateRequest, tools: Tools, run: Run) -> None:
    """Make the requested pictures in order, the best of several for each where that was asked for.

    All recipes are checked before the first is begun, so that a mistake in the last one is known at once.
    """
    if request.best_of < 1:
        raise BadInput(f"Best of {request.best_of} makes no picture.", "Choose 1 or more.")
    recipes = _completed(request.recipes, tools, run)
    remark(recipes, tools, run)
    if not request.compute:
        tell_of_pictures(recipes, tools, run)
    scorers = _scorers(request, tools, run)
    if request.compute:
        _spread(recipes, scorers, request, tools, run)
        return
    total = len(recipes) * request.best_of
    for index, recipe in enumerate(recipes):
        made: list[Candidate] = []
        for attempt in seeded(recipe, request.best_of):
            item = index * request.best_of + len(made) + 1
            candidate = _made(attempt, tools, run, Watcher(run, item, total, preview=request.preview))
            made.append(_scored(candidate, scorers.get(recipe.profile_id), run))
        _keep(max(made, key=lambda c: c.score.value if c.score else 0.0), request.folder, tools, run)


def _spread(
    recipes: list[Recipe], scorers: dict[str, FittedScorer], request: CreateRequest, tools: Tools, run: Run
) -> None:
    """The same pictures by a cluster, each kept as soon as it, or the last of those that it competes with, is there."""
    attempts = [attempt for recipe in recipes for attempt in seeded(recipe, request.best_of)]
    made: dict[int, dict[int, Candidate]] = {}
    for number, data in crew_for(request.compute, tools).work(picture_of, attempts, run):
        group = made.setdefault(number // request.best_of, {})
        scorer = scorers.get(attempts[number].profile_id)
        group[number] = _scored(Candidate(opened(data), attempts[number]), scorer, run)
        if len(group) == request.best_of:
            competing = [group[key] for key in sorted(group)]
            _keep(max(competing, key=lambda c: c.score.value if c.score else 0.0), request.folder, tools, run)
            made.pop(number // request.best_of)


def enlarge(request: EnlargeRequest, tools: Tools, run: Run) -> None:
    """Keep a picture that was made at twice its size too, beside what it was made from."""
    recipe = replace(request.recipe, enlarged=2 * request.recipe.enlarged)
    _refuse_the_too_large(recipe)
    image = enlarged(open_upright(request.path), 2, cancel=run.cancel)
    scorer = fitted_scorer(recipe.profile_id, tools, run) if recipe.profile_id else None
    _keep(_scored(Candidate(image, recipe), scorer, run), "", tools, run)


def _scorers(request: CreateRequest, tools: Tools, run: Run) -> dict[str, FittedScorer]:
    """A scorer for each profile that has likes and dislikes: made pictures show how much that person would like them.

    Raises:
        BadInput: the best of several is wanted, and the profile lacks likes or dislikes.
    """
    if request.folder and request.best_of == 1:
        return {}  # the library is not needed, and perhaps not there
    scorers = {}
    for profile_id in {recipe.profile_id for recipe in request.recipes}:
        scorer = fitted_scorer(profile_id, tools, run) if profile_id else None
        if scorer is not None:
            scorers[profile_id] = scorer
        elif request.best_of > 1:
            raise TOO_FEW_MARKS
    return scorers


def _completed(recipes: tuple[Recipe, ...], tools: Tools, run: Run) -> list[Recipe]:
    completed = []
    for recipe in recipes:
        run.check()
        run.progress(0, 0, items=len(recipes), phase="loading the model")
        completed.append(_generator(recipe, tools).complete(recipe))
        _refuse_the_too_large(completed[-1])
    return completed


def _refuse_the_too_large(recipe: Recipe) -> None:
    width, height = recipe.width * recipe.enlarged, recipe.height * recipe.enlarged
    if recipe.enlarged not in ENLARGEMENTS or max(width, height) > MAX_SIDE:
        raise BadInput(
            f"A picture of {recipe.width} × {recipe.height} cannot be enlarged {recipe.enlarged} times.",
            f"Pictures can be enlarged 2 or 4 times, up to {MAX_SIDE} pixels a side.",
        )


def _generator(recipe: Recipe, tools: Tools) -> ImageGenerator:
    return tools.generator(recipe.model)


@dataclass(slots=True)
class Watcher:
    """Tells of each step of one picture, and remembers how it was finished."""

    run: Run
    item: int
    items: int
    preview: bool
    tiled: bool = False

    def __call__(self, step: Step) -> None:
        """Hear of a step."""
        if step.again is not None:
            self.run.emit(Note(self.run.job_id, again_in_words(step.again)))
        if step.tiled:
            self.tiled = True
            self.run.emit(Note(self.run.job_id, TILED))
        self.run.progress(step.done, step.total, item=self.item, items=self.items)
        if self.preview and step.preview is not None:
            self.run.emit(Preview(self.run.job_id, jpeg(step.preview()), self.item))


def _made(recipe: Recipe, tools: Tools, run: Run, watcher: Watcher) -> Candidate:
    run.check()
    image = _generator(recipe, tools).generate(recipe, on_step=watcher, cancel=run.cancel)
    return Candidate(enlarged(image, recipe.enlarged, cancel=run.cancel), replace(recipe, tiled=watcher.tiled))


def _scored(candidate: Candidate, scorer: FittedScorer | None, run: Run) -> Candidate:
    if scorer is None:
        return candidate
    return replace(candidate, score=next(iter(scorer.score([candidate.image], cancel=run.cancel))))


def _keep(candidate: Candidate, folder: str, tools: Tools, run: Run) -> None:
    """Write the picture into a folder, or into the library where that is empty; then say so."""
    if folder:
        path = write_new_picture(candidate.image, candidate.recipe, Path(folder))
        run.emit(PictureMade(run.job_id, str(path), candidate.recipe, score=candidate.score))
        return
    picture = tools.library.add_generated(candidate.image, candidate.recipe)
    run.emit(PictureMade(run.job_id, picture.path, candidate.recipe, picture, candidate.score))
