"""The study, from the request to the page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.events import StudyDone, StudyStep
from viper_desktop.storage.atomic import write_text
from viper_desktop.tasks.compute.crew import crew_for
from viper_desktop.tasks.study import charts
from viper_desktop.tasks.study.experiments import EXPERIMENTS
from viper_desktop.tasks.study.experiments.pictures import shared
from viper_desktop.tasks.study.looks import Studio, tagger_groups
from viper_desktop.tasks.study.plan import plan_for
from viper_desktop.tasks.study.report import page
from viper_desktop.tasks.study.showing import Showing
from viper_desktop.tasks.study.world import World

if TYPE_CHECKING:
    from viper_desktop.domain.requests import StudyRequest
    from viper_desktop.tasks.study.findings import Finding
    from viper_desktop.tasks.study.looks import Look
    from viper_desktop.tasks.tools import Run, Tools

PAGE, SUMMARY = "index.html", "summary.json"


def study(request: StudyRequest, tools: Tools, run: Run) -> None:
    """Do every experiment with every maker of pictures, each on disk as soon as it is done.

    Everything is a function of the request; pictures, profiles and large models' scores are kept under digests of what
    they were made from. So a study that was stopped, or killed, goes on where it was and comes to the same results.

    Raises:
        BadInput: the folder is a file, or the numbers make no study.
        ModelUnavailable: there is no such model.
    """
    folder = Path(request.folder)
    if folder.exists() and not folder.is_dir():
        raise BadInput(f"{folder} is a file.", "Name a folder.")
    if not request.makers or not request.scorers:
        raise BadInput("A study needs somebody who makes pictures and somebody who scores them.", "Name them.")
    plans = {maker: plan_for(request, maker) for maker in request.makers}
    for scorer in request.scorers:
        tools.scorer(scorer, request.scorer_use)  # better known now than after the experiments that do without
    showing = Showing(tagger_groups(tools))
    studio = Studio(folder / "pictures", showing, crew_for(request.compute, tools), tools)
    world = World(request, plans[request.makers[0]], request.makers[0], showing, studio, tools, run)
    findings: list[Finding] = []
    for name, experiment in EXPERIMENTS.items():
        for maker, plan in plans.items():
            run.check()
            found = experiment(world.using(maker, plan))
            if found is None:
                continue
            _keep(found, folder, several=len(plans) > 1)
            findings.append(found)
            run.emit(StudyStep(run.job_id, name, f"({name}) {maker_words(maker)}: {found.sentence}"))
    write_text(folder / "people.json", json.dumps(_people(world), indent=1, ensure_ascii=False) + "\n")
    summary = summary_of(request, findings)
    write_text(folder / PAGE, page(request, world, findings))
    write_text(folder / SUMMARY, json.dumps(summary, indent=2) + "\n")
    run.emit(StudyDone(run.job_id, str(folder / PAGE), summary))


def maker_words(maker: str) -> str:
    """What to call a maker of pictures."""
    return {"starter": "Starter diffusion", "atelier": "Atelier"}.get(maker, Path(maker).name)


def _keep(found: Finding, folder: Path, *, several: bool) -> None:
    """Tables as CSV files and charts as SVG files, the maker's name in theirs where there are several."""
    for table in found.tables:
        write_text(folder / "tables" / f"{named(table.name, found.maker, several)}.csv", table.text())
    for figure in found.figures:
        if figure.svg:
            write_text(folder / "plots" / f"{named(figure.name, found.maker, several)}.svg", charts.alone(figure.svg))


def named(name: str, maker: str, several: bool) -> str:
    """A table's or chart's file name without its ending."""
    return f"{name}-{Path(maker).name}" if several else name


def summary_of(request: StudyRequest, findings: list[Finding]) -> dict[str, Any]:
    """The headline of the first maker, and every number by maker."""
    by_maker: dict[str, dict[str, Any]] = {maker: {} for maker in request.makers}
    for found in findings:
        by_maker[found.maker] |= found.numbers
    first = by_maker[request.makers[0]]
    return {
        "personalised_over_plain": first["personalised_over_plain"],
        "own_over_other": first["own_over_other"],
        "people": request.people,
        "seed": request.seed,
        "quick": request.quick,
        "makers": by_maker,
    }


def _people(world: World) -> dict[str, Any]:
    """Everybody with their taste, what they said, what was learnt of it, and their own pictures by all makers."""
    folder = Path(world.request.folder)
    own: dict[int, list[Look]] = {of.number: [] for of in world.people}
    for maker in world.request.makers:
        for (number, _), look in shared(world.using(maker, plan_for(world.request, maker))).own.items():
            own[number].append(look)
    return {
        "people": [
            {
                "name": of.name,
                "liked": of.liked,
                "disliked": of.disliked,
                "comments": [
                    {"image": c.picture.file.name, "comment": c.said.comment, "stance": c.said.stance}
                    for c in world.comments(of)
                ],
                "learnt_liked": [a.text for a in world.own(of).liked],
                "learnt_disliked": [a.text for a in world.own(of).disliked],
                "pictures": [str(Path(look.path).relative_to(folder)) for look in own[of.number]],
            }
            for of in world.people
        ]
    }
