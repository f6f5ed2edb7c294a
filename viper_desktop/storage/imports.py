"""Bringing the person's own pictures into the library."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput, check
from viper_desktop.domain.pictures import ImportReport, Picture, PictureKind
from viper_desktop.storage import atomic, image_files
from viper_desktop.storage.new_picture import NewPicture
from viper_desktop.storage.text import short_title, slug

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from threading import Event

    from viper_desktop.storage.pictures import PictureStore

LARGEST_FILE = 2**30  # bytes


@dataclass(slots=True)
class _Tally:
    """What became of the files so far."""

    added: list[Picture] = field(default_factory=list)
    duplicates: list[str] = field(default_factory=list)
    unreadable: dict[str, str] = field(default_factory=dict)

    def report(self) -> ImportReport:
        return ImportReport(tuple(self.added), tuple(self.duplicates), dict(self.unreadable))


class Importer:
    """Copies files into the data folder and lists them."""

    def __init__(self, pictures: PictureStore) -> None:
        self._pictures = pictures

    def import_files(
        self, paths: Iterable[Path | str], on_progress: Callable[[int, int], None] | None, cancel: Event | None
    ) -> ImportReport:
        """See `PictureStore.import_files`."""
        tally = _Tally()
        files = list(_files(paths, tally.unreadable))
        for done, file in enumerate(files):
            check(cancel)
            self._import(file, tally)
            if on_progress is not None:
                on_progress(done + 1, len(files))
        return tally.report()

    def import_data(self, data: bytes, title: str) -> ImportReport:
        """See `PictureStore.import_data`."""
        tally = _Tally()
        self._add(data, title.strip() or "Pasted picture", title, tally)
        return tally.report()

    def _import(self, file: Path, tally: _Tally) -> None:
        try:
            if file.stat().st_size > LARGEST_FILE:
                tally.unreadable[str(file)] = f"{file.name} is too large a file."
                return
            data = file.read_bytes()
        except OSError as error:
            tally.unreadable[str(file)] = f"{file.name} cannot be opened: {error.strerror or error}."
            return
        self._add(data, file.stem, str(file), tally)

    def _add(self, data: bytes, title: str, origin: str, tally: _Tally) -> None:
        """One file's bytes: listed, found to be there already, or refused."""
        sha256 = hashlib.sha256(data).hexdigest()
        known = self._pictures.with_content(sha256)
        if known is not None and self._pictures.is_there(known.id) and Path(known.path).is_file():
            tally.duplicates.append(origin)
            return
        try:
            size, suffix = image_files.examined(data, Path(origin).name or "The picture")
        except BadInput as refusal:
            tally.unreadable[origin] = refusal.sentence
            return
        if known is not None:
            if not Path(known.path).is_file():
                atomic.write_bytes(Path(known.path), data)
            tally.added.append(self._pictures.found_again(known.id))
            return
        folder = self._pictures.folder(PictureKind.MINE)
        path = atomic.write_new(folder, slug(title) or "picture", suffix, data)
        new = NewPicture(PictureKind.MINE, path.name, short_title(title), size, sha256)
        tally.added.append(self._pictures.add(new))


def _files(paths: Iterable[Path | str], unreadable: dict[str, str]) -> Iterator[Path]:
    """The files that are meant: those named, and the pictures of the folders named, in order of names, each once."""
    seen: set[Path] = set()
    for path in map(Path, paths):
        found = list(_pictures_below(path)) if path.is_dir() else [path]
        if not found:
            unreadable[str(path)] = f"There are no pictures in {path.name or path}."
        for file in found:
            resolved = file.resolve()
            if resolved not in seen:
                seen.add(resolved)
                yield file


def _pictures_below(folder: Path) -> Iterator[Path]:
    """Picture files by their ending, hidden ones left out; links to folders are not followed, as they may go round."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix.lower() in image_files.SUFFIXES:
                yield Path(place, name)
