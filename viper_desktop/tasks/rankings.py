"""Several pictures of one prompt: made, put in order by a person, and scored."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.domain.events import Note, RankingChanged
from viper_desktop.storage.image_files import open_upright
from viper_desktop.storage.recipes import write_picture
from viper_desktop.tasks.remarks import remark
from viper_desktop.tasks.sittings import made
from viper_desktop.tasks.taste import TOO_FEW_MARKS, fitted_scorer

if TYPE_CHECKING:
    from viper_desktop.domain import requests as ask
    from viper_desktop.tasks.tools import Run, Tools


def begin(request: ask.BeginRanking, tools: Tools, run: Run) -> None:
    """Keep a planned ranking."""
    tools.library.rankings.begin(request.ranking)
    _tell(request.ranking.id, tools, run)


def make_pictures(request: ask.MakeRanked, tools: Tools, run: Run) -> None:
    """Make what is not there yet, in the order in which it was laid out."""
    store = tools.library.rankings
    entrants = list(store.get(request.ranking_id).entrants)
    remark((entrant.recipe for entrant in entrants if not entrant.path), tools, run)
    for index, entrant in enumerate(entrants):
        if entrant.path:
            continue
        image, recipe = made(entrant.recipe, tools, run, index + 1, len(entrants))
        path = store.folder(request.ranking_id) / f"{index + 1:02d}.png"
        path.parent.mkdir(mode=0o700, exist_ok=True)
        write_picture(image, recipe, path)
        entrants[index] = replace(entrant, path=str(path))
        store.keep_entrants(request.ranking_id, entrants)
        _tell(request.ranking_id, tools, run)


def save_order(request: ask.SaveOrder, tools: Tools, run: Run) -> None:
    """Keep a person's order as it stands."""
    tools.library.rankings.keep_order(request.ranking_id, request.order)
    _tell(request.ranking_id, tools, run)


def finish(request: ask.FinishRanking, tools: Tools, run: Run) -> None:
    """The order stands; score the pictures where there is something to score by."""
    store = tools.library.rankings
    store.keep_order(request.ranking_id, request.order)
    store.end(request.ranking_id)
    ranking = store.get(request.ranking_id)
    scorer = fitted_scorer(ranking.profile_id, tools, run)
    if scorer is None:
        run.emit(Note(run.job_id, f"{TOO_FEW_MARKS.sentence} {TOO_FEW_MARKS.hint}"))
    else:
        images = [open_upright(entrant.path) for entrant in ranking.entrants]
        scores = scorer.score(images, cancel=run.cancel)
        scored = [replace(e, score=score.value) for e, score in zip(ranking.entrants, scores, strict=True)]
        store.keep_entrants(ranking.id, scored)
    _tell(ranking.id, tools, run)


def _tell(ranking_id: str, tools: Tools, run: Run) -> None:
    run.emit(RankingChanged(run.job_id, tools.library.rankings.get(ranking_id)))
