"""Tuning the proxy metric, from a folder of people or a study to an adapter in the list of models."""

from __future__ import annotations

import csv
import io
import json
import shutil
from dataclasses import asdict
from itertools import count
from pathlib import Path
from random import Random
from statistics import fmean
from typing import TYPE_CHECKING

from viper_desktop import __version__
from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.events import ModelReady, TuningTried
from viper_desktop.domain.memory import Precision
from viper_desktop.domain.models import Role
from viper_desktop.domain.requests import AddModel
from viper_desktop.domain.statistics import wilson
from viper_desktop.engine.devices import choose
from viper_desktop.engine.vlm.tastes import Taste, check_tastes
from viper_desktop.storage.atomic import PART, write_text
from viper_desktop.storage.image_files import open_upright
from viper_desktop.tasks.models import add_model, entry_id, ready_folder, state_of
from viper_desktop.tasks.score import picture_files

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.domain.requests import TuneRequest
    from viper_desktop.engine.vlm.tuning import MetricTuner
    from viper_desktop.tasks.tools import Run, Tools

CHECKPOINT = "checkpoint-"
CARD, HISTORY = "README.md", "history.csv"


def tune(request: TuneRequest, tools: Tools, run: Run) -> None:
    """Train, with a checkpoint and a try on people kept out every so many steps; then take the result into the list.

    Raises:
        BadInput: too few people or pictures.
        ModelUnavailable: the base is not here or no Idefics2; the folder holds a tuning of another kind.
    """
    from viper_desktop.engine.vlm.loading import load  # noqa: PLC0415 - untouched until it is needed
    from viper_desktop.engine.vlm.tuning import MetricTuner  # noqa: PLC0415

    folder = Path(request.folder)
    tastes = people_in(Path(request.source), request.plan.seed)
    check_tastes(tastes)
    known, unknown = split(tastes, request.held_out, request.plan.seed)
    settings = tools.settings()
    base = ready_folder(request.base, tools.models, "scores pictures")
    name = _free_name(request, tools)
    run.progress(0, 0, phase="loading the model")
    precision = Precision.FOUR if request.plan.four_bit else Precision.FULL
    vlm = load(base, choose(settings.device, settings.dtype), precision=precision, cancel=run.cancel)
    tuner = MetricTuner(vlm, request.plan, open_upright)
    history = _resumed(tuner, folder)
    if not history:
        history.append(_tried(tuner, unknown, request, run, None))
    losses: list[float] = []
    for told in tuner.train(known, run.cancel):
        losses.append(told.loss)
        run.progress(told.step, told.steps, phase=f"tuning, loss {told.loss:.3f}")
        if told.step % request.every == 0 or told.step == told.steps:
            history.append(_tried(tuner, unknown, request, run, fmean(losses)))
            losses.clear()
            _checkpoint(tuner, folder, history)
    tuner.save_adapter(folder)
    write_text(folder / HISTORY, _history_text(history))
    write_text(folder / CARD, _card(request, name, tastes, unknown, history))
    _listed(request, name, tools, run)


def people_in(source: Path, seed: int) -> list[Taste]:
    """The people of a folder of folders, or of a study: there the disliked pictures are other people's (METHOD §4).

    Raises:
        BadInput: it is neither.
    """
    if not source.is_dir():
        raise BadInput(f"There is no folder {source}.", "Check the spelling.")
    if (source / "people.json").is_file():
        return _of_a_study(source, seed)
    tastes = []
    for person in sorted(path for path in source.iterdir() if path.is_dir()):
        sides = person / "liked", person / "disliked"
        if all(side.is_dir() for side in sides):
            tastes.append(Taste(person.name, *(picture_files([str(side)]) for side in sides)))
    if not tastes:
        raise BadInput(
            f"{source} holds no people.", "Give a folder with a folder for each person, in it “liked” and “disliked”."
        )
    return tastes


def _of_a_study(source: Path, seed: int) -> list[Taste]:
    document = json.loads((source / "people.json").read_text(encoding="utf-8"))
    own = {one["name"]: tuple(str(source / path) for path in one["pictures"]) for one in document["people"]}
    tastes = []
    for name, pictures in own.items():
        others = [path for other, theirs in own.items() if other != name for path in theirs]
        draw = Random(f"{seed}/others/{name}")
        tastes.append(Taste(name, pictures, tuple(draw.sample(others, min(len(others), len(pictures))))))
    return tastes


def split(tastes: Sequence[Taste], held_out: float, seed: int) -> tuple[list[Taste], list[Taste]]:
    """People to train on, and people kept out: that share, at least one and not all."""
    number = min(len(tastes) - 1, max(1, round(held_out * len(tastes))))
    names = set(Random(f"{seed}/held-out").sample(sorted(taste.name for taste in tastes), number))
    return [t for t in tastes if t.name not in names], [t for t in tastes if t.name in names]


def _tried(
    tuner: MetricTuner, tastes: Sequence[Taste], request: TuneRequest, run: Run, loss: float | None
) -> TuningTried:
    tried = tuner.evaluate(tastes, request.tries, run.cancel)
    event = TuningTried(run.job_id, tuner.steps_done, loss, tried, *wilson(tried.right, tried.pairs))
    run.emit(event)
    return event


def _checkpoint(tuner: MetricTuner, folder: Path, history: Sequence[TuningTried]) -> None:
    """Whole or not at all; the one before goes only when it is there."""
    name = f"{CHECKPOINT}{tuner.steps_done:07}"
    fresh = folder / f"{name}{PART}"
    if fresh.exists():
        shutil.rmtree(fresh)
    tuner.save(fresh)
    write_text(fresh / HISTORY, _history_text(history))
    if (folder / name).exists():
        shutil.rmtree(folder / name)
    fresh.rename(folder / name)
    for older in _checkpoints(folder)[:-1]:
        shutil.rmtree(older)


def _checkpoints(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob(f"{CHECKPOINT}*") if path.suffix != PART)


def _resumed(tuner: MetricTuner, folder: Path) -> list[TuningTried]:
    """Go on from the last checkpoint, if there is one; what was tried before it."""
    checkpoints = _checkpoints(folder)
    if not checkpoints:
        return []
    tuner.resume(checkpoints[-1])
    return _history_of((checkpoints[-1] / HISTORY).read_text(encoding="utf-8"))


def _history_text(history: Sequence[TuningTried]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("step", "loss", "right", "answers", "pairs", "accuracy", "low", "high"))
    for one in history:
        loss = "" if one.loss is None else f"{one.loss:.6f}"
        tried = one.tried
        rates = (f"{value:.4f}" for value in (tried.accuracy, one.low, one.high))
        writer.writerow((one.step, loss, tried.right, tried.answers, tried.pairs, *rates))
    return out.getvalue()


def _history_of(text: str) -> list[TuningTried]:
    from viper_desktop.domain.tuning import Tried  # noqa: PLC0415

    history = []
    for row in csv.DictReader(text.splitlines()):
        tried = Tried(int(row["right"]), int(row["answers"]), int(row["pairs"]))
        loss = float(row["loss"]) if row["loss"] else None
        history.append(TuningTried("", int(row["step"]), loss, tried, *wilson(tried.right, tried.pairs)))
    return history


def _card(
    request: TuneRequest, name: str, tastes: Sequence[Taste], unknown: Sequence[Taste], history: Sequence[TuningTried]
) -> str:
    """What a stranger should know of the adapter."""
    first, last = history[0], history[-1]
    numbers = "\n".join(f"- {name.replace('_', ' ')}: {value}" for name, value in asdict(request.plan).items())
    pictures = sum(len(taste.liked) + len(taste.disliked) for taste in tastes)
    return f"""# {name}

A LoRA adapter that scores how much one person would like a picture, from pictures that they liked and disliked: the
proxy metric of ViPer (Salehi et al., ECCV 2024), tuned with ViPer Desktop {__version__} on “{request.base}”.

## Data

{len(tastes)} people with {pictures} pictures, of whom {len(unknown)} were kept out of the training. Whose pictures
these are decides what the adapter knows: simulated people make a metric for simulated people.

## How well it does

Right about {last.tried.right} of {last.tried.pairs} pairs of people kept out: {last.tried.accuracy:.0%}, 95% interval
{last.low:.0%} to {last.high:.0%} (before tuning {first.tried.accuracy:.0%}; a coin has 50%). A score is a hint.

## How it was tuned

{numbers}

A sample is some (disliked, liked) pairs of one person; the last is asked about once as liked and once as disliked, and
the loss is the mean cross-entropy of the answer. `{HISTORY}` has every try.

## Use

    viper-desktop score --engine proxy --model {entry_id(name)} --liked DIR --disliked DIR PICTURES
"""


def _free_name(request: TuneRequest, tools: Tools) -> str:
    """What the list calls the result: as asked, else by the folder, numbered where that name is taken.

    Raises:
        BadInput: the name asked for is taken; better known now than after hours.
    """
    folder = str(Path(request.folder).absolute())
    taken = {entry.id for entry in tools.models.entries() if entry.folder != folder}
    if request.name:
        if entry_id(request.name) in taken:
            raise BadInput(f"There is a model “{request.name}” already.", "Choose another name with --name.")
        return request.name
    usual = Path(folder).name
    names = (usual if number == 1 else f"{usual}-{number}" for number in count(1))
    return next(name for name in names if entry_id(name) not in taken)


def _listed(request: TuneRequest, name: str, tools: Tools, run: Run) -> None:
    """Take the adapter into the list of models, unless that folder is there already."""
    folder = str(Path(request.folder).absolute())
    entry = next((entry for entry in tools.models.entries() if entry.folder == folder), None)
    if entry is not None:
        run.emit(ModelReady(run.job_id, state_of(entry, tools.models)))
        return
    add_model(AddModel(folder, name, Role.SCORE.value, request.base), tools, run)
