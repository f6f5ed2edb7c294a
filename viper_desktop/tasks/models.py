"""Models on this computer: which there are, getting them, checking them, and finding one by its name."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput, ModelUnavailable
from viper_desktop.domain.events import ModelOffered, ModelReady, ModelRemoved, ModelsListed, ModelVerified, Progress
from viper_desktop.domain.models import ModelEntry, ModelState, Offer, Role
from viper_desktop.engine.hub.authors import authors_instruction
from viper_desktop.engine.hub.connection import OFFLINE
from viper_desktop.engine.hub.fetching import MANIFEST, fetch, in_cache, is_whole, missing, problems, read_manifest
from viper_desktop.engine.hub.listing import ANY_MODEL, Remote, ask
from viper_desktop.engine.recognition import recognize
from viper_desktop.storage.atomic import write_text

if TYPE_CHECKING:
    from viper_desktop.domain import requests
    from viper_desktop.storage.models import ModelShelf
    from viper_desktop.tasks.tools import Run, Tools

LENDERS = (Role.WORDS, Role.MAKE, Role.REFINE)
REPOSITORY = re.compile(r"[\w.-]+/[\w.-]+", re.ASCII)


def list_models(_request: requests.ListModels, tools: Tools, run: Run) -> None:
    """Every entry and how it stands here."""
    run.emit(ModelsListed(run.job_id, tuple(state_of(entry, tools.models) for entry in tools.models.entries())))


def offer_model(request: requests.OfferModel, tools: Tools, run: Run) -> None:
    """Ask the hub what would be fetched."""
    offers = []
    for entry in _wanted(request.model, tools):
        run.check()
        remote, place = _remote(entry, tools), _place(entry, request.folder, tools.models)
        needed = 0 if in_cache(remote) else missing(remote, place)
        free = shutil.disk_usage(_existing(place)).free
        offers.append(Offer(entry, remote.commit, remote.size, needed, free, str(place)))
    run.emit(ModelOffered(run.job_id, tuple(offers)))


def get_model(request: requests.GetModel, tools: Tools, run: Run) -> None:
    """Fetch a model and the base that it needs, each ready as soon as it is whole."""
    for entry in _wanted(request.model, tools):
        run.check()
        remote, place = _remote(entry, tools), _place(entry, request.folder, tools.models)
        cached = in_cache(remote)
        if cached is None:
            tools.models.put(entry.id, place)

            def tell(here: int, name: str, size: int = remote.size) -> None:
                run.emit(Progress(run.job_id, here, size, phase=name, unit="bytes"))

            fetch(tools.hub(), remote, place, on_bytes=tell, cancel=run.cancel)
        if entry.instruction and not tools.models.instruction(entry).is_file():
            write_text(tools.models.instruction(entry), authors_instruction(tools.hub()))
        if cached is not None:
            tools.models.put(entry.id, cached)
        run.emit(ModelReady(run.job_id, state_of(entry, tools.models)))


def add_model(request: requests.AddModel, tools: Tools, run: Run) -> None:
    """Take a folder, a single file or a repository into the list."""
    path = Path(request.source).expanduser()
    if path.exists() or not REPOSITORY.fullmatch(request.source):
        entry = _own(path.absolute(), request, tools.models)
    else:
        name = request.name or request.source.partition("/")[2]
        page = f"https://huggingface.co/{request.source}"
        role = _role(request.role or Role.MAKE)
        entry = ModelEntry(entry_id(name), name, role, request.source, ANY_MODEL, license_url=page, base=request.base)
    tools.models.add(entry)
    run.emit(ModelReady(run.job_id, state_of(entry, tools.models)))


def remove_model(request: requests.RemoveModel, tools: Tools, run: Run) -> None:
    """Delete what was fetched; of the person's own folder, or another program's cache, only the entry goes."""
    entry = tools.models.entry(request.model)
    place, freed = tools.models.place(entry), 0
    manifest = read_manifest(place)
    if not entry.folder and manifest is not None:
        freed = _bytes_in(place)
        _delete(manifest[0], place)
    tools.models.instruction(entry).unlink(missing_ok=True)
    tools.models.remove(entry.id)
    run.emit(ModelRemoved(run.job_id, entry.id, freed))


def verify_model(request: requests.VerifyModel, tools: Tools, run: Run) -> None:
    """Read the files again."""
    entry = tools.models.entry(request.model)
    place = tools.models.place(entry)
    if entry.folder and place.is_file():
        recognize(place)  # nobody told its checksum; that it is whole can be seen
        run.emit(ModelVerified(run.job_id, entry.id, ()))
        return
    if not place.is_dir():
        raise _not_here(entry)
    wrong = problems(place, run.cancel, lambda done, total: run.progress(done, total, phase="reading the files"))
    run.emit(ModelVerified(run.job_id, entry.id, tuple(wrong)))


def move_model(request: requests.MoveModel, tools: Tools, run: Run) -> None:
    """Move the files; what the entry says of their place changes once they are there."""
    entry = tools.models.entry(request.model)
    place, target = tools.models.place(entry), Path(request.folder).absolute() / entry.id
    if entry.folder or read_manifest(place) is None:
        raise BadInput(f"“{entry.name}” was not fetched by this program.", "Move its folder yourself and add it again.")
    if target.exists():
        raise BadInput(f"There is something at {target} already.", "Choose another folder.")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(place, target)
    tools.models.put(entry.id, target)
    run.emit(ModelReady(run.job_id, state_of(entry, tools.models)))


def state_of(entry: ModelEntry, shelf: ModelShelf) -> ModelState:
    """How an entry stands on this computer."""
    place = shelf.place(entry)
    if not place.exists():
        return ModelState(entry)
    fetched = (place / MANIFEST).is_file()
    ready = is_whole(place) if fetched or not _is_elsewhere(entry, place) else True
    return ModelState(entry, str(place) if ready else "", _bytes_in(place))


def name_of(model: str, shelf: ModelShelf) -> str:
    """By which the person knows an entry, a folder or a file."""
    entry = shelf.find(model)
    return entry.name if entry else Path(model).name


def ready_folder(model: str, shelf: ModelShelf, does: str) -> Path:
    """The folder or single file of a model, by its name in the list or by its path.

    Raises:
        ModelUnavailable: there is none, or it is not here yet.
    """
    entry = shelf.find(model)
    if entry is None:
        if Path(model).is_file():
            recognize(Path(model))  # which says where something is wrong with it
        elif not Path(model).is_dir():
            raise ModelUnavailable(
                f"There is no model “{model}” that {does}.",
                "Choose one of the list on the models page, a folder, or a file.",
            )
        return Path(model)
    state = state_of(entry, shelf)
    if not state.is_ready:
        raise _not_here(entry)
    return Path(state.folder)


def lenders(shelf: ModelShelf) -> tuple[Path, ...]:
    """Folders of models that have what a single file comes without: CLIP's vocabulary, an autoencoder."""
    states = (state_of(entry, shelf) for entry in shelf.entries() if entry.role in LENDERS)
    return tuple(Path(state.folder) for state in states if state.is_ready and Path(state.folder).is_dir())


def _not_here(entry: ModelEntry) -> ModelUnavailable:
    return ModelUnavailable(
        f"“{entry.name}” is not on this computer yet.",
        f"Get it on the models page, or with “viper-desktop models get {entry.id}”.",
    )


def _wanted(model: str, tools: Tools) -> list[ModelEntry]:
    """What has to be fetched for a model, base first.

    Raises:
        ViperError: the program is offline, or there is nothing to fetch.
    """
    if tools.settings().offline:
        raise OFFLINE
    entry = tools.models.entry(model)
    if entry.folder:
        raise BadInput(f"“{entry.name}” is your own; there is nothing to get.", "Use it as it is.")
    base = tools.models.find(entry.base) if entry.base else None
    needs_base = base is not None and base.repository and not state_of(base, tools.models).is_ready
    return [base, entry] if base is not None and needs_base else [entry]


def _remote(entry: ModelEntry, tools: Tools) -> Remote:
    return ask(tools.hub(), entry.repository, entry.files)


def _place(entry: ModelEntry, folder: str, shelf: ModelShelf) -> Path:
    """Where an entry goes, unless a part of it is somewhere already."""
    return Path(folder).absolute() / entry.id if folder else shelf.place(entry)


def _is_elsewhere(entry: ModelEntry, place: Path) -> bool:
    """Whether it is the person's own, or in Hugging Face's cache, where all of it was when it was put down."""
    return bool(entry.folder) or "snapshots" in place.parts


def _own(path: Path, request: requests.AddModel, shelf: ModelShelf) -> ModelEntry:
    found = recognize(path)
    name = request.name or (path.stem if path.is_file() else path.name)
    role = _role(request.role or found.role)
    base = ""
    if found.kind == "LoRA adapter":
        base = request.base or next((e.id for e in shelf.entries() if e.repository == found.base), "")
        if not base:
            raise BadInput(
                f"{path.name} is an adapter for “{found.base or 'some model'}”.", "Say with --base which model here."
            )
    return ModelEntry(entry_id(name), name, role, note=found.kind, base=base, folder=str(path), size=_bytes_in(path))


def _role(text: str) -> Role:
    if text not in list(Role):
        raise BadInput(f"“{text}” is nothing that a model does here.", f"Choose one of: {', '.join(Role)}.")
    return Role(text)


def entry_id(name: str) -> str:
    """A name as one types it."""
    return re.sub(r"[^\w.-]+", "-", name.strip().lower()).strip("-") or "model"


def _bytes_in(place: Path) -> int:
    if place.is_file():
        return place.stat().st_size
    return sum(file.stat().st_size for file in place.rglob("*") if file.is_file())


def _existing(place: Path) -> Path:
    """The nearest folder above that is there."""
    return next(folder for folder in (place, *place.parents) if folder.is_dir())


def _delete(remote: Remote, place: Path) -> None:
    """Only what was fetched: a folder may hold the person's own files beside it."""
    for file in remote.files:
        (place / file.name).unlink(missing_ok=True)
    for part in place.rglob("*.part"):
        part.unlink()
    (place / MANIFEST).unlink()
    for folder in sorted((f for f in place.rglob("*") if f.is_dir()), key=lambda f: -len(f.parts)):
        if not any(folder.iterdir()):
            folder.rmdir()
    if not any(place.iterdir()):
        place.rmdir()


def with_adapter(model: str, adapter: str, shelf: ModelShelf, does: str) -> tuple[Path, Path | None, ModelEntry | None]:
    """The base that a reader or scorer runs on, its adapter, and the adapter's entry if it has one.

    Args:
        model: entry or folder of a base, or entry of an adapter, which knows its base.
        adapter: entry or folder of one to put on it; empty means the model's own, if any.

    Raises:
        ModelUnavailable: one of them is not here.
    """
    entry = shelf.find(model)
    if entry is not None and entry.is_adapter:
        chosen = ready_folder(adapter or model, shelf, does)
        return ready_folder(entry.base, shelf, does), chosen, shelf.find(adapter) if adapter else entry
    base = ready_folder(model, shelf, does)
    return base, ready_folder(adapter, shelf, does) if adapter else None, shelf.find(adapter) if adapter else None


def told(use_instruction: str, adapter: ModelEntry | None, shelf: ModelShelf) -> str:
    """What a reader is told: what the person gave, else the authors' words where they came with the adapter."""
    if use_instruction or adapter is None or not shelf.instruction(adapter).is_file():
        return use_instruction
    return shelf.instruction(adapter).read_bytes().decode("utf-8")
