"""Making the library and the disk agree, once, when the window opens."""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.pictures import PictureKind
from viper_desktop.storage import image_files
from viper_desktop.storage.atomic import PART
from viper_desktop.storage.new_picture import NewPicture
from viper_desktop.storage.recipes import read_recipe
from viper_desktop.storage.text import short_title

if TYPE_CHECKING:
    from pathlib import Path

    from viper_desktop.storage.database import Database
    from viper_desktop.storage.pictures import PictureStore
    from viper_desktop.storage.thumbnails import Thumbnails

OWN = (PictureKind.MINE, PictureKind.GENERATED)
STALE_SECONDS = 3600  # a temporary file this old belongs to a process that died


def reconcile(database: Database, pictures: PictureStore, thumbnails: Thumbnails) -> tuple[str, ...]:
    """Purge what was removed, note what is gone or back, list what a crash kept from being listed.

    Returns:
        Sentences for the person about what changed without their doing.
    """
    _purge(database, pictures, thumbnails)
    gone = back = found = 0
    for kind in OWN:
        folder = pictures.folder(kind)
        _sweep(folder)
        on_disk = {path.name for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")}
        rows = database.rows("SELECT id, file, missing FROM picture WHERE kind = ?", (kind,))
        lost = [row["id"] for row in rows if row["file"] not in on_disk and not row["missing"]]
        returned = [row["id"] for row in rows if row["file"] in on_disk and row["missing"]]
        _mark(database, lost, missing=True)
        _mark(database, returned, missing=False)
        listed = {row["file"] for row in rows}
        found += sum(_listed(pictures, kind, folder / name) for name in sorted(on_disk - listed))
        gone, back = gone + len(lost), back + len(returned)
    return tuple(
        _counted(count, sentence)
        for count, sentence in (
            (gone, "no longer on the disk, and left out of the gallery"),
            (back, "back on the disk, and in the gallery again"),
            (found, "on the disk but not yet in the gallery, and now in it"),
        )
        if count
    )


def _counted(count: int, sentence: str) -> str:
    return f"1 picture was found {sentence}." if count == 1 else f"{count} pictures were found {sentence}."


def _purge(database: Database, pictures: PictureStore, thumbnails: Thumbnails) -> None:
    """Delete what the person removed: file first, so that a crash leaves nothing that would come back."""
    rows = database.rows(
        "SELECT id, kind, file, sha256 FROM picture WHERE removed IS NOT NULL AND kind != ?", (PictureKind.BUNDLED,)
    )
    for row in rows:
        (pictures.folder(PictureKind(row["kind"])) / row["file"]).unlink(missing_ok=True)
        thumbnails.forget(row["sha256"])
        database.write("DELETE FROM picture WHERE id = ?", (row["id"],))


def _mark(database: Database, ids: list[str], *, missing: bool) -> None:
    if ids:
        with database.transaction() as connection:
            connection.executemany("UPDATE picture SET missing = ? WHERE id = ?", [(missing, id_) for id_ in ids])


def _sweep(folder: Path) -> None:
    """Clear away half-written files of processes that died."""
    for path in folder.glob(f".*{PART}"):
        if time.time() - path.stat().st_mtime > STALE_SECONDS:
            path.unlink(missing_ok=True)


def _listed(pictures: PictureStore, kind: PictureKind, path: Path) -> bool:
    """List a file that lies in our folder; what is no whole picture is left alone."""
    try:
        data = image_files.whole(path)
        size, _ = image_files.examined(data, path.name)
        recipe = read_recipe(path) if kind is PictureKind.GENERATED else None
    except BadInput:
        return False
    title = short_title(recipe.prompt if recipe else path.stem) or path.stem
    pictures.add(NewPicture(kind, path.name, title, size, hashlib.sha256(data).hexdigest(), recipe=recipe))
    return True
