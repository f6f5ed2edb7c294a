"""`viper-desktop models …`: list, get, add, verify, move and remove models."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viper_desktop.cli.work import perform
from viper_desktop.domain.errors import BadInput, ModelUnavailable
from viper_desktop.domain.events import (
    ModelOffered,
    ModelReady,
    ModelRemoved,
    ModelsListed,
    ModelsWeighed,
    ModelVerified,
)
from viper_desktop.domain.memory import GB, Weighing, in_words
from viper_desktop.domain.models import Role
from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.domain.requests import (
    AddModel,
    GetModel,
    ListModels,
    MoveModel,
    OfferModel,
    RemoveModel,
    VerifyModel,
    WeighModels,
)

if TYPE_CHECKING:
    import argparse

    from viper_desktop.cli.console import Console
    from viper_desktop.domain.memory import Outlook
    from viper_desktop.domain.models import ModelState, Offer
    from viper_desktop.tasks.tools import Tools

READERS = (
    (
        "starter extractor",
        "reads comments",
        "explainable rules over a vocabulary of visual attributes; no neural model",
    ),
    ("starter scorer", "scores pictures", "features of the picture and a small personal model; any real picture"),
)
DOES = {
    "read": "reads comments",
    "make": "makes pictures",
    "score": "scores pictures",
    "base": "what readers and scorers stand on",
    "refine": "finishes pictures",
    "words": "lends single-file checkpoints its vocabulary",
}
OPTIONS = {
    "read": "extract --engine vlm --model {}",
    "make": "generate --model {}",
    "score": "score --engine proxy --model {}",
    "base": "extract --engine vlm --model {}",
    "refine": "generate --refiner {}",
    "words": "generate --model FILE.safetensors",
}


def list_all(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """List the built-in models, and those of the list; loads none of them."""
    entries = _built_in(tools)
    lines = [f"{e['name']}: {e['does']} (--engine {e['engine']}). {e['note']}" for e in entries]
    listed = next(e for e in perform(ListModels(), tools, console) if isinstance(e, ModelsListed))
    seen = _weighed(listed.models, tools, console) if arguments.memory else {}
    lines += [line(state) + needs(seen.get(state.entry.id)) for state in listed.models]
    documents = [document(state) | in_numbers(seen.get(state.entry.id)) for state in listed.models]
    console.answer({"models": entries, "list": documents}, "\n".join(lines))


def needs(outlook: Outlook | None) -> str:
    """A line below a model's own: how it would get along; empty where nothing was asked or is known."""
    if outlook is None or outlook.estimate is None:
        return f"\n    {outlook.problem}" if outlook is not None and outlook.problem else ""
    estimate = outlook.estimate
    where = "on the graphics card" if estimate.on_card else "in this computer’s memory"
    done = in_words("It", estimate)
    fits = f"It needs {estimate.needs / GB:.1f} GB and {estimate.free / GB:.1f} GB are free {where}."
    return f"\n    {done or fits}"


def in_numbers(outlook: Outlook | None) -> dict[str, Any]:
    """The same for a script."""
    if outlook is None:
        return {}
    estimate = outlook.estimate
    if estimate is None:
        return {"memory": None, "problem": outlook.problem}
    told = {"needs": estimate.needs, "takes": estimate.takes, "free": estimate.free, "way": estimate.way.value}
    return {"memory": told | {"in_memory": outlook.is_here}, "problem": outlook.problem}


def _weighed(models: tuple[ModelState, ...], tools: Tools, console: Console) -> dict[str, Outlook]:
    asked = tuple(Weighing(state.entry.id, state.entry.role) for state in models if state.entry.role is not Role.WORDS)
    events = perform(WeighModels(asked), tools, console)
    told = next(event for event in events if isinstance(event, ModelsWeighed))
    return {outlook.of.model: outlook for outlook in told.outlooks}


def get(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Fetch a model once the person has seen its license and size."""
    asked = perform(OfferModel(arguments.model, arguments.folder), tools, console)
    offers = next(e.offers for e in asked if isinstance(e, ModelOffered))
    for offer in offers:
        console.say(offered(offer))
    if not arguments.yes:
        _ask(console)
    events = perform(GetModel(arguments.model, arguments.folder), tools, console)
    ready = [event.model for event in events if isinstance(event, ModelReady)]
    text = "\n".join(f"“{state.entry.name}” is in {state.folder}." for state in ready)
    console.answer({"models": [document(state) for state in ready]}, text)


def add(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Take a folder, file or repository into the list."""
    source = str(Path(arguments.source).absolute()) if Path(arguments.source).exists() else arguments.source
    base = str(Path(arguments.base).absolute()) if arguments.base and Path(arguments.base).exists() else arguments.base
    events = perform(AddModel(source, arguments.name, arguments.role, base), tools, console)
    state = next(event.model for event in events if isinstance(event, ModelReady))
    console.answer({"model": document(state)}, f"“{state.entry.id}” is in the list: {DOES[state.entry.role]}.")


def verify(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Compare checksums; exit code 1 where something is wrong."""
    events = perform(VerifyModel(arguments.model), tools, console)
    found = next(event for event in events if isinstance(event, ModelVerified))
    if found.problems:
        raise ModelUnavailable(
            f"“{arguments.model}” is damaged: {'; '.join(found.problems)}.",
            f"“viper-desktop models get {arguments.model}” fetches just that.",
        )
    console.answer({"model": found.model, "problems": []}, "Every file is as it was published.")


def move(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Put a model elsewhere."""
    events = perform(MoveModel(arguments.model, arguments.folder), tools, console)
    state = next(event.model for event in events if isinstance(event, ModelReady))
    console.answer({"model": document(state)}, f"“{state.entry.name}” is in {state.folder}.")


def remove(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Delete a model."""
    events = perform(RemoveModel(arguments.model), tools, console)
    gone = next(event for event in events if isinstance(event, ModelRemoved))
    freed = f" {size(gone.freed)} are free again." if gone.freed else " Its files were left alone."
    console.answer({"model": gone.model, "freed": gone.freed}, f"“{gone.model}” is gone.{freed}")


def offered(offer: Offer) -> str:
    """What one agrees to, in two lines."""
    entry = offer.entry
    license_ = f"license {entry.license}, " if entry.license else ""
    return (
        f"{entry.name} from {entry.repository}: {size(offer.missing)} to fetch of {size(offer.size)}, "
        f"to {offer.folder} ({size(offer.free)} free).\n  {license_}terms: {entry.license_url or 'see its page'}"
    )


def line(state: ModelState) -> str:
    """Such as "sdxl  Stable Diffusion XL base 1.0: makes pictures. To be had: about 6.9 GB, …"."""
    entry = state.entry
    if state.is_ready:
        where = f"Here: {OPTIONS[entry.role].format(entry.id)}"
    elif entry.folder:
        where = f"It is gone from {entry.folder}"
    else:
        begun = f", {size(state.on_disk)} of it here" if state.on_disk else ""
        about = f"about {size(entry.size)}" if entry.size else "size unknown yet"
        where = f"To be had: {about}{begun}, license {entry.license or 'on its page'}: models get {entry.id}"
    return f"{entry.id}  {entry.name}: {DOES[entry.role]}. {where}"


def document(state: ModelState) -> dict[str, Any]:
    """A model for a script."""
    entry = state.entry
    return {
        "id": entry.id,
        "name": entry.name,
        "role": entry.role.value,
        "ready": state.is_ready,
        "folder": state.folder,
        "on_disk": state.on_disk,
        "repository": entry.repository,
        "about_bytes": entry.size,
        "license": entry.license,
        "license_url": entry.license_url,
        "memory_gb": dict(entry.memory),
        "base": entry.base,
        "good_at": entry.good_at,
        "note": entry.note,
    }


def size(count: int) -> str:
    """Bytes for people: 340 kB, 48 MB, 7.9 GB."""
    for unit, scale in (("GB", 1e9), ("MB", 1e6)):
        if count >= scale:
            return f"{count / scale:.1f} {unit}" if count < 10 * scale else f"{count / scale:.0f} {unit}"
    return f"{max(1, round(count / 1e3))} kB" if count else "nothing"


def _ask(console: Console) -> None:
    """Nothing is fetched without a yes.

    Raises:
        BadInput: there is nobody to ask, or the answer is no.
    """
    if not sys.stdin.isatty():
        raise BadInput("Nothing was fetched: that needs your yes.", "Say --yes if size and license are right.")
    console.say("Fetch it? [y/N]")
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise BadInput("Nothing was fetched.", "Come back any time.")


def _built_in(tools: Tools) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = []
    for option, model in (("diffusion", STARTER), ("atelier", ATELIER)):
        info = tools.generator(model).info()
        entries.append(
            {
                "name": info.name,
                "does": "makes pictures",
                "engine": option,
                "kind": info.kind,
                "sizes": [f"{width}x{height}" for width, height in info.sizes],
                "steps": info.steps,
                "guidance": info.guidance,
                "note": info.note,
            }
        )
    return entries + [{"name": name, "does": does, "engine": "starter", "note": note} for name, does, note in READERS]
