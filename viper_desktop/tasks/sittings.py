"""Taste tests: pairs are made ahead, choices kept, verdicts fed back."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop.domain.events import (
    FileWritten,
    PicturesImported,
    PicturesRemoved,
    ReactionSaved,
    SittingChanged,
    SittingsListed,
)
from viper_desktop.domain.pictures import ImportReport
from viper_desktop.domain.reactions import Reaction, Stance, new_id
from viper_desktop.domain.tastetest import Choice, Side
from viper_desktop.storage.atomic import write_bytes
from viper_desktop.storage.image_files import open_upright
from viper_desktop.storage.recipes import write_picture
from viper_desktop.tasks.remarks import remark

if TYPE_CHECKING:
    from PIL.Image import Image

    from viper_desktop.domain import requests as ask
    from viper_desktop.domain.pictures import Picture
    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.domain.tastetest import Sitting
    from viper_desktop.tasks.tools import Run, Tools

COLUMNS = (
    "sitting", "started", "profile", "version", "against", "other", "engine", "degree",
    "pair", "prompt", "seed", "mine stands", "chosen", "mine file", "other file",
)  # fmt: skip


def begin(request: ask.BeginSitting, tools: Tools, run: Run) -> None:
    """Keep a planned sitting."""
    tools.library.sittings.begin(request.sitting)
    _tell(request.sitting.id, tools, run)


def list_all(request: ask.ListSittings, tools: Tools, run: Run) -> None:
    """One profile's sittings and rankings."""
    _list(request.profile_id, tools, run)


def make_pair(request: ask.MakePair, tools: Tools, run: Run) -> None:
    """Make both pictures of a pair; nothing is made again that is there."""
    store = tools.library.sittings
    sitting = store.get(request.sitting_id)
    pair = sitting.pairs[request.index]
    if not pair.is_made and sitting.ended is None:
        names = {side: f"{request.index + 1:02d}-{side}.png" for side in Side}  # a name that tells nothing
        mine, other = (Side.LEFT, Side.RIGHT) if pair.mine_left else (Side.RIGHT, Side.LEFT)
        recipes = sitting.recipes(request.index)
        remark(recipes, tools, run)
        for item, (side, recipe) in enumerate(zip((mine, other), recipes, strict=True), 1):
            image, completed = made(recipe, tools, run, item, 2)
            path = store.folder(sitting.id) / names[side]
            path.parent.mkdir(mode=0o700, exist_ok=True)
            write_picture(image, completed, path)
        store.keep_pair(sitting.id, request.index, names[mine], names[other])
    _tell(sitting.id, tools, run)


def made(recipe: Recipe, tools: Tools, run: Run, item: int, items: int) -> tuple[Image, Recipe]:
    """One picture, and its recipe with the engine's defaults filled in."""
    run.check()
    run.progress(0, 0, item=item, items=items, phase="loading the model")
    generator = tools.generator(recipe.model)
    completed = generator.complete(recipe)
    image = generator.generate(
        completed,
        on_step=lambda step: run.progress(step.done, step.total, item=item, items=items),
        cancel=run.cancel,
    )
    return image, completed


def judge_pair(request: ask.JudgePair, tools: Tools, run: Run) -> None:
    """Keep a choice; the last one, or the one that makes it clear, ends the sitting."""
    store = tools.library.sittings
    store.choose(request.sitting_id, request.index, request.choice)
    if store.get(request.sitting_id).next is None:
        store.end(request.sitting_id)
    _tell(request.sitting_id, tools, run)


def end(request: ask.EndSitting, tools: Tools, run: Run) -> None:
    """Ask no more; what was never judged is forgotten."""
    store = tools.library.sittings
    sitting = store.get(request.sitting_id)
    (store.end if sitting.done else store.forget)(sitting.id)
    _list(sitting.profile_id, tools, run)


def keep_verdicts(request: ask.KeepVerdicts, tools: Tools, run: Run) -> None:
    """Chosen pictures become liked ones of the library, the others disliked ones; or that is taken back."""
    sitting = tools.library.sittings.get(request.sitting_id)
    if request.undo:
        _take_back(sitting, tools, run)
    elif not sitting.liked:
        _feed_back(sitting, tools, run)
    _tell(sitting.id, tools, run)


def _feed_back(sitting: Sitting, tools: Tools, run: Run) -> None:
    library = tools.library
    kept: dict[Stance, list[Picture]] = {Stance.LIKE: [], Stance.DISLIKE: []}
    for index, pair in enumerate(sitting.pairs):
        if pair.choice not in (Choice.MINE, Choice.OTHER) or not pair.is_made:
            continue
        run.check()
        both = zip((pair.mine, pair.other), sitting.recipes(index), (Choice.MINE, Choice.OTHER), strict=True)
        for path, recipe, choice in both:
            stance = Stance.LIKE if pair.choice is choice else Stance.DISLIKE
            kept[stance].append(library.add_generated(open_upright(path), recipe, remember=False))
    run.emit(PicturesImported(run.job_id, ImportReport(added=(*kept[Stance.LIKE], *kept[Stance.DISLIKE]))))
    for stance, pictures in kept.items():
        for picture in pictures:
            reaction = Reaction(new_id(), sitting.profile_id, picture.id, stance)
            run.emit(ReactionSaved(run.job_id, library.reactions.save(reaction)))
    liked, disliked = ([picture.id for picture in pictures] for pictures in kept.values())
    library.sittings.keep_verdicts(sitting.id, liked, disliked)


def _take_back(sitting: Sitting, tools: Tools, run: Run) -> None:
    library, ids = tools.library, (*sitting.liked, *sitting.disliked)
    for picture_id in ids:
        cleared = Reaction(new_id(), sitting.profile_id, picture_id)
        run.emit(ReactionSaved(run.job_id, library.reactions.save(cleared)))
    run.emit(PicturesRemoved(run.job_id, library.pictures.remove(ids), restored=False))
    library.sittings.keep_verdicts(sitting.id, (), ())


def export(request: ask.ExportSittings, tools: Tools, run: Run) -> None:
    """Write all pairs of one profile's sittings, oldest first (UTF-8 with a byte order mark, which Excel wants)."""
    profile, _ = tools.library.profiles.load(request.profile_id)
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(COLUMNS)
    for sitting in reversed(tools.library.sittings.of_profile(request.profile_id)):
        rows.writerows(_rows(sitting, profile.name))
    write_bytes(Path(request.path), text.getvalue().encode("utf-8-sig", errors="replace"))
    run.emit(FileWritten(run.job_id, request.path))


def _rows(sitting: Sitting, name: str) -> list[tuple[object, ...]]:
    moment = sitting.started.isoformat(timespec="seconds")
    whole = (sitting.id, moment, name, sitting.mine.version_id, sitting.against.value, sitting.other_name)
    engine = (sitting.mine.model, sitting.mine.degree_liked)
    return [
        (
            *whole,
            *engine,
            number,
            pair.prompt,
            pair.seed,
            (Side.LEFT if pair.mine_left else Side.RIGHT).value,
            pair.choice.value if pair.choice else "",
            pair.mine,
            pair.other,
        )
        for number, pair in enumerate(sitting.pairs, start=1)
    ]


def _tell(sitting_id: str, tools: Tools, run: Run) -> None:
    run.emit(SittingChanged(run.job_id, tools.library.sittings.get(sitting_id)))


def _list(profile_id: str, tools: Tools, run: Run) -> None:
    library = tools.library
    sittings, rankings = library.sittings.of_profile(profile_id), library.rankings.of_profile(profile_id)
    run.emit(SittingsListed(run.job_id, profile_id, sittings, rankings))
