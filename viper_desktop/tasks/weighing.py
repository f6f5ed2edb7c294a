"""How models would get along with the memory that is free now; nothing of them is loaded."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop import assets
from viper_desktop.domain.errors import BadInput, ViperError
from viper_desktop.domain.events import ModelsWeighed, Note
from viper_desktop.domain.memory import GB, Outlook, Weighing, in_words
from viper_desktop.domain.models import Role
from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.engine.devices import available, choose, free_memory, own_memory
from viper_desktop.engine.diffusion.defaults import defaults_of
from viper_desktop.engine.diffusion.outlook import Picture, estimate, remedy
from viper_desktop.engine.diffusion.sizes import ModelSizes, sizes_from, sizes_of
from viper_desktop.engine.preload import bring_in
from viper_desktop.engine.vlm import quantized
from viper_desktop.engine.vlm import sizes as of_words
from viper_desktop.engine.vlm.memory import Wish, fitting
from viper_desktop.engine.vlm.memory import remedy as remedy_of_words
from viper_desktop.tasks.models import name_of, ready_folder, state_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viper_desktop.domain.models import ModelEntry
    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.domain.requests import WeighModels
    from viper_desktop.domain.settings import Settings
    from viper_desktop.engine.devices import Placement
    from viper_desktop.tasks.tools import Run, Tools

USUAL_SIDE = 1024  # pixels, of pictures by a model that is not here yet
NOWHERE = Path()


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a model: where it lies if it is here, else what its entry says of its sizes."""

    place: Path | None
    entry: ModelEntry | None


@dataclass(frozen=True, slots=True)
class Room:
    """What a model finds where it runs.

    Attributes:
        there: bytes that are free, those of other models that would make room counted in.
        free: bytes of them that it may take.
        is_here: whether it is in memory.
    """

    placement: Placement
    there: int
    free: int
    is_here: bool


def weigh_models(request: WeighModels, tools: Tools, run: Run) -> None:
    """One outlook each, and what there is of memory."""
    bring_in()  # importing torch plainly would stop the window
    outlooks = []
    for weighing in request.models:
        run.check()
        outlooks.append(outlook(weighing, tools))
    device, free = "", 0
    with suppress(BadInput):  # the device that was chosen is gone, which each model's outlook says
        room = _room(NOWHERE, tools)
        device, free = room.placement.device.partition(":")[0], room.free
    run.emit(ModelsWeighed(run.job_id, tuple(outlooks), available(), device, free))


def tell_of_pictures(recipes: Iterable[Recipe], tools: Tools, run: Run) -> None:
    """Say what a model will need that is not in memory yet, where it does not simply fit.

    Args:
        recipes: completed.
    """
    pictures = [recipe for recipe in recipes if recipe.model not in (ATELIER, STARTER)]
    for weighing in dict.fromkeys(Weighing(r.model, Role.MAKE, r.width, r.height, r.refiner) for r in pictures):
        seen = outlook(weighing, tools)
        if seen.estimate is not None and not seen.is_here and (words := in_words(seen.name, seen.estimate)):
            run.emit(Note(run.job_id, words))


def outlook(weighing: Weighing, tools: Tools) -> Outlook:
    """How one model would get along."""
    try:
        known = _known(weighing.model, tools)
        draws = weighing.role in (Role.MAKE, Role.REFINE)
        return _of_picture(weighing, known, tools) if draws else _of_words(weighing, _base(known, tools), tools)
    except ViperError as error:
        return Outlook(weighing, name_of(weighing.model, tools.models), problem=error.sentence)


def _of_picture(weighing: Weighing, known: Known, tools: Tools) -> Outlook:
    sizes = _sizes(known)
    if sizes is None:
        return Outlook(weighing, name_of(weighing.model, tools.models))
    width, height = weighing.width, weighing.height
    if not width or not height:
        here = known.place if weighing.role is Role.MAKE else None
        width, height = defaults_of(here).sizes[0] if here else (USUAL_SIDE, USUAL_SIDE)
    refiner = _sizes(_known(weighing.refiner, tools)) if weighing.refiner else None
    room = _room(known.place or NOWHERE, tools)
    picture = Picture(sizes, room.placement, width, height, refiner)
    estimated = estimate(picture, room.free, tools.settings().offload)
    return Outlook(
        weighing,
        name_of(weighing.model, tools.models),
        estimated,
        *remedy(picture, estimated, room.there),
        is_here=room.is_here,
    )


def _of_words(weighing: Weighing, known: Known, tools: Tools) -> Outlook:
    if known.place is None and not (known.entry and known.entry.sizes):
        return Outlook(weighing, name_of(weighing.model, tools.models))
    sizes = of_words.sizes_of(known.place) if known.place else of_words.VlmSizes(**known.entry.sizes)  # type: ignore[union-attr]
    room, settings = _room(known.place or NOWHERE, tools), tools.settings()

    def free(device: str) -> int:
        return room.there if device == room.placement.device else free_memory(device)

    wish = Wish(settings.device, settings.dtype, settings.precision, weighing.exact, _budget(settings))
    _, estimated = fitting(sizes, wish, free, quantized.can)
    return Outlook(
        weighing,
        name_of(weighing.model, tools.models),
        estimated,
        remedy_of_words(sizes, wish, free, quantized.can),
        is_here=room.is_here,
    )


def _known(model: str, tools: Tools) -> Known:
    """What is known of an entry, a folder or a file.

    Raises:
        ModelUnavailable: there is no such thing.
    """
    if model == STARTER:
        return Known(assets.path("models", "starter"), None)
    entry = tools.models.find(model)
    if entry is None:
        return Known(ready_folder(model, tools.models, "can be used"), None)
    folder = state_of(entry, tools.models).folder
    return Known(Path(folder) if folder else None, entry)


def _base(known: Known, tools: Tools) -> Known:
    """What an adapter stands on; any other model stands on itself."""
    return _known(known.entry.base, tools) if known.entry and known.entry.is_adapter else known


def _sizes(known: Known) -> ModelSizes | None:
    if known.place is not None:
        return sizes_of(known.place)
    return sizes_from(known.entry.sizes) if known.entry and known.entry.sizes else None


def _room(place: Path, tools: Tools) -> Room:
    settings = tools.settings()
    placement, held = choose(settings.device, settings.dtype), tools.held(place)
    regained = min(held.bytes, own_memory(placement.device)) if placement.on_card else held.bytes
    there = free_memory(placement.device) + regained
    return Room(placement, there, min(there, _budget(settings) or there), held.is_here)


def _budget(settings: Settings) -> int:
    return round(settings.memory_budget_gb * GB)
