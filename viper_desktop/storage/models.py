"""Which models there are to choose from: the published ones, and those that the person added, in one JSON file."""

from __future__ import annotations

import json
from threading import RLock
from typing import TYPE_CHECKING, Any

from viper_desktop import assets
from viper_desktop.domain.errors import BadInput, ModelUnavailable, ViperError
from viper_desktop.domain.models import ModelEntry, Role
from viper_desktop.storage import atomic
from viper_desktop.storage.documents import Damaged, parsed, written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

TEXTS = ("id", "name", "repository", "license", "license_url", "good_at", "note", "base", "folder")
LIST_HINT = "See “viper-desktop models list”."


class ModelShelf:
    """The list of models, and where those lie that were fetched. May be used from several threads.

    Args:
        file: of what the person added and of places other than the usual.
        folder: where models are fetched to, unless told otherwise.
    """

    def __init__(self, file: Path, folder: Callable[[], Path]) -> None:
        self._file, self._folder = file, folder
        self._lock = RLock()

    def entries(self) -> tuple[ModelEntry, ...]:
        """All of them, the published ones first."""
        return (*published(), *self._read()[0])

    def find(self, model: str) -> ModelEntry | None:
        """The entry of that name; None where there is none."""
        return next((entry for entry in self.entries() if entry.id == model), None)

    def entry(self, model: str) -> ModelEntry:
        """The entry of that name.

        Raises:
            ModelUnavailable: there is none.
        """
        found = self.find(model)
        if found is None:
            raise ModelUnavailable(f"There is no model “{model}”.", LIST_HINT)
        return found

    def add(self, entry: ModelEntry) -> None:
        """Take an entry into the list.

        Raises:
            BadInput: the name is taken.
        """
        with self._lock:
            if self.find(entry.id) is not None:
                raise BadInput(f"There is a model “{entry.id}” already.", "Choose another name with --name.")
            own, places = self._read()
            self._write((*own, entry), places)

    def remove(self, model: str) -> None:
        """Take the person's own entry off the list, and forget where a published one was."""
        with self._lock:
            own, places = self._read()
            self._write(tuple(e for e in own if e.id != model), {k: v for k, v in places.items() if k != model})

    def place(self, entry: ModelEntry) -> Path:
        """Where an entry's files are or would be."""
        from pathlib import Path  # noqa: PLC0415 - only made here

        if entry.folder:
            return Path(entry.folder)
        kept = self._read()[1].get(entry.id)
        return Path(kept) if kept else self._folder() / entry.id

    def put(self, model: str, place: Path) -> None:
        """Remember where an entry's files are."""
        with self._lock:
            own, places = self._read()
            self._write(own, {**places, model: str(place)})

    def instruction(self, entry: ModelEntry) -> Path:
        """Where the authors' instruction lies that came with an entry; never in another program's cache."""
        return self._folder() / f"{entry.id}-instruction.txt"

    def _read(self) -> tuple[tuple[ModelEntry, ...], dict[str, str]]:
        with self._lock:
            try:
                document = parsed(self._file.read_bytes().decode("utf-8-sig"))
                own = tuple(entry_of(item) for item in document.get("models", ()))
                places = {str(name): str(place) for name, place in document.get("places", {}).items()}
            except FileNotFoundError:
                return (), {}
            except OSError as error:
                raise ViperError(f"{self._file} cannot be read.", "Check its rights.") from error
            except (Damaged, UnicodeDecodeError, AttributeError, TypeError) as error:
                kept = atomic.set_aside(self._file)
                raise ViperError(
                    f"The list of your models was damaged. It was kept as {kept.name}.", "Add your models again."
                ) from error
            return own, places

    def _write(self, own: tuple[ModelEntry, ...], places: Mapping[str, str]) -> None:
        document = {"models": [document_of(entry) for entry in own], "places": dict(places)}
        atomic.write_text(self._file, written(document, indent=2) + "\n")


def published() -> tuple[ModelEntry, ...]:
    """The entries that ship with the program."""
    document = json.loads(assets.path("models.json").read_text(encoding="utf-8"))
    return tuple(entry_of(item) for item in document["models"])


def entry_of(item: Mapping[str, Any]) -> ModelEntry:
    """An entry from its document.

    Raises:
        Damaged: it is none.
    """
    try:
        texts = {name: str(item[name]) for name in TEXTS if name in item}
        return ModelEntry(
            **texts,
            role=Role(item["role"]),
            files=tuple(map(str, item.get("files", ()))),
            size=int(item.get("size", 0)),
            memory=tuple((str(kind), float(size)) for kind, size in item.get("memory", {}).items()),
            sizes=dict(item.get("sizes", {})),
            instruction=bool(item.get("instruction", False)),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Damaged(f"a model's entry makes no sense: {error}") from error


def document_of(entry: ModelEntry) -> dict[str, Any]:
    """An entry's document, empty fields left out."""
    document: dict[str, Any] = {name: getattr(entry, name) for name in TEXTS if getattr(entry, name)}
    document |= {"role": entry.role.value, "files": list(entry.files), "size": entry.size}
    return document | {"memory": dict(entry.memory), "instruction": entry.instruction}
