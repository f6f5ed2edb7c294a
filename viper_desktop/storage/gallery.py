"""The pictures that ship with the program: listed by reference, never copied."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.pictures import PictureKind
from viper_desktop.domain.reactions import now
from viper_desktop.storage import image_files
from viper_desktop.storage.text import folded

if TYPE_CHECKING:
    from pathlib import Path

    from viper_desktop.storage.database import Database

INDEX = "index.json"
FINGERPRINT = "gallery"  # the note that tells whether anything changed since last time


def register(database: Database, gallery: Path) -> tuple[str, ...]:
    """List the bundled pictures as their index has them.

    A picture keeps its id, and with it everything that was said about it, as long as its file keeps its name. One that
    no longer ships is left out of the gallery. Costs a look at the folder where nothing changed.

    Returns:
        A sentence for the person where pictures that the index names are not there.
    """
    entries = _index(gallery)
    there = [entry for entry in entries if (gallery / entry["file"]).is_file()]
    _list(database, gallery, there)
    if entries and len(there) == len(entries):
        return ()
    count = len(entries) - len(there) if entries else "All"
    return (f"{count} of the pictures that come with the program are missing. Installing it again brings them back.",)


def _index(gallery: Path) -> list[dict[str, Any]]:
    index = gallery / INDEX
    if not index.is_file():
        return []
    entries: list[dict[str, Any]] = json.loads(index.read_text(encoding="utf-8"))["pictures"]
    return entries


def _list(database: Database, gallery: Path, entries: list[dict[str, Any]]) -> None:
    fingerprint = _fingerprint(gallery, entries)
    if database.value("SELECT value FROM note WHERE name = ?", (FINGERPRINT,)) == fingerprint:
        return
    rows = [_row(gallery, entry) for entry in entries]
    moment = now().isoformat()
    with database.transaction() as connection:
        connection.execute("UPDATE picture SET missing = 1 WHERE kind = ?", (PictureKind.BUNDLED,))
        for place, row in enumerate(rows):
            connection.execute(
                """INSERT INTO picture (id, kind, file, title, width, height, sha256, attributes, words, place, added)
                VALUES (:id, 'bundled', :file, :title, :width, :height, :sha256, :attributes, :words, :place, :added)
                ON CONFLICT (kind, file) DO UPDATE
                SET title = excluded.title, width = excluded.width, height = excluded.height, missing = 0,
                    sha256 = excluded.sha256, attributes = excluded.attributes, words = excluded.words,
                    place = excluded.place""",
                row | {"place": place, "added": moment},
            )
        connection.execute("INSERT OR REPLACE INTO note VALUES (?, ?)", (FINGERPRINT, fingerprint))


def _fingerprint(gallery: Path, entries: list[dict[str, Any]]) -> str:
    """Changes when the index or a file does."""
    digest = hashlib.sha256(json.dumps(entries).encode())
    for entry in entries:
        status = (gallery / entry["file"]).stat()
        digest.update(f"{status.st_size} {status.st_mtime_ns}".encode())
    return digest.hexdigest()


def _row(gallery: Path, entry: dict[str, Any]) -> dict[str, Any]:
    path = gallery / entry["file"]
    width, height = image_files.size_of(path)
    attributes = tuple(entry.get("attributes", ()))
    return {
        "id": f"bundled-{path.stem}",  # the same on every computer, so that shared profiles find their pictures
        "file": entry["file"],
        "title": entry["title"],
        "width": width,
        "height": height,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "attributes": json.dumps(attributes),
        "words": folded(" ".join((entry["title"], *attributes))),
    }
