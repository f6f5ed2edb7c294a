"""The pictures of the library: bundled, the person's own, and generated."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.pictures import Picture, PictureCard, PictureFilter, PictureKind
from viper_desktop.domain.reactions import Reaction, Stance, new_id, now
from viper_desktop.storage.documents import recipe_document, written
from viper_desktop.storage.imports import Importer
from viper_desktop.storage.text import clean, folded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from threading import Event

    from viper_desktop.domain.pictures import ImportReport
    from viper_desktop.storage.database import Database
    from viper_desktop.storage.new_picture import NewPicture
    from viper_desktop.storage.paths import Paths

THERE = "picture.removed IS NULL AND NOT picture.missing"
NEWEST_FIRST = "ORDER BY picture.kind = 'bundled', picture.place, picture.added DESC, picture.ordinal DESC"

CONDITIONS = {
    PictureFilter.ALL: "1",
    PictureFilter.TO_COMMENT: "reaction.id IS NULL",
    PictureFilter.LIKED: "reaction.stance = 'like'",
    PictureFilter.DISLIKED: "reaction.stance = 'dislike'",
    PictureFilter.MINE: "picture.kind = 'mine'",
    PictureFilter.GENERATED: "picture.kind = 'generated'",
    PictureFilter.STARRED: "star.picture_id IS NOT NULL",
}


class PictureStore:
    """Lists, finds, imports, removes pictures."""

    def __init__(self, database: Database, paths: Paths, gallery: Path) -> None:
        self._database = database
        self._folders = {PictureKind.BUNDLED: gallery, PictureKind.MINE: paths.mine, PictureKind.GENERATED: paths.made}

    def folder(self, kind: PictureKind) -> Path:
        """Where a kind's files lie."""
        return self._folders[kind]

    def get(self, picture_id: str) -> Picture:
        """One picture, also where it was taken out of the gallery.

        Raises:
            BadInput: there is none.
        """
        row = self._database.row("SELECT * FROM picture WHERE id = ?", (picture_id,))
        if row is None:
            raise BadInput("That picture is no longer in the library.", "Choose another picture.")
        return self.of_row(row)

    def all(self) -> tuple[Picture, ...]:
        """Every picture that is in the gallery and on the disk: newest first, the bundled ones last, in index order."""
        rows = self._database.rows(f"SELECT * FROM picture WHERE {THERE} {NEWEST_FIRST}")
        return tuple(self.of_row(row) for row in rows)

    def cards(
        self, profile_id: str, chosen: PictureFilter = PictureFilter.ALL, search: str = ""
    ) -> tuple[PictureCard, ...]:
        """One profile's gallery, in the order of `all`.

        Args:
            search: every word of it must occur somewhere in the title, the attributes, the prompt or that profile's
                comment; case, accents and British spelling aside.
        """
        words = folded(search).split()
        heard = " AND instr(picture.words || ' ' || coalesce(reaction.words, ''), ?)" * len(words)
        rows = self._database.rows(
            f"""SELECT picture.*, star.picture_id IS NOT NULL AS starred, reaction.id AS reaction_id,
                reaction.stance, reaction.comment, reaction.updated
            FROM picture
            LEFT JOIN reaction ON reaction.picture_id = picture.id AND reaction.profile_id = ?
            LEFT JOIN star ON star.picture_id = picture.id AND star.profile_id = ?
            WHERE {THERE} AND {CONDITIONS[chosen]} {heard} {NEWEST_FIRST}""",
            (profile_id, profile_id, *words),
        )
        return tuple(PictureCard(self.of_row(row), _reaction(row, profile_id), bool(row["starred"])) for row in rows)

    def with_content(self, sha256: str) -> Picture | None:
        """The picture whose file has these bytes, removed or not."""
        row = self._database.row("SELECT * FROM picture WHERE sha256 = ? ORDER BY ordinal", (sha256,))
        return None if row is None else self.of_row(row)

    def add(self, new: NewPicture) -> Picture:
        """List a file; one that another process has listed meanwhile stays as that process said."""
        prompt = new.recipe.prompt if new.recipe else ""
        words = folded(" ".join((new.title, *new.attributes, prompt)))
        self._database.write(
            """INSERT OR IGNORE INTO picture
                (id, kind, file, title, width, height, sha256, attributes, prompt, recipe, words, added)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                new_id(),
                new.kind,
                new.file,
                clean(new.title),
                *new.size,
                new.sha256,
                json.dumps(new.attributes),
                clean(prompt),
                written(recipe_document(new.recipe)) if new.recipe else None,
                words,
                now().isoformat(),
            ),
        )
        row = self._database.row("SELECT * FROM picture WHERE kind = ? AND file = ?", (new.kind, new.file))
        if row is None:
            raise LookupError(f"{new.file} vanished from the library while it was added")
        return self.of_row(row)

    def import_files(
        self,
        paths: Iterable[Path | str],
        *,
        on_progress: Callable[[int, int], None] | None = None,
        cancel: Event | None = None,
    ) -> ImportReport:
        """Copy picture files, and those in folders and the folders in them, into the library.

        What is there already (same bytes) is reported as a duplicate; one that was removed or lost comes back.

        Args:
            on_progress: called with (done, total) files.

        Raises:
            Cancelled: between files; what is in stays in.
            ViperError: the data folder cannot be written.
        """
        return Importer(self).import_files(paths, on_progress, cancel)

    def import_data(self, data: bytes, title: str) -> ImportReport:
        """Add one encoded picture, such as one from the clipboard.

        Raises:
            ViperError: the data folder cannot be written.
        """
        return Importer(self).import_data(data, title)

    def remove(self, picture_ids: Iterable[str]) -> tuple[str, ...]:
        """Take pictures out of the gallery; their files stay until the next start.

        Returns:
            The ids that there were.
        """
        return self._changed(
            "UPDATE picture SET removed = ? WHERE id = ? AND removed IS NULL", now().isoformat(), picture_ids
        )

    def restore(self, picture_ids: Iterable[str]) -> tuple[str, ...]:
        """Bring removed pictures back.

        Returns:
            The ids that could be.
        """
        return self._changed("UPDATE picture SET removed = ? WHERE id = ? AND removed IS NOT NULL", None, picture_ids)

    def found_again(self, picture_id: str) -> Picture:
        """A picture whose file is back and that is wanted again."""
        self._database.write("UPDATE picture SET removed = NULL, missing = 0 WHERE id = ?", (picture_id,))
        return self.get(picture_id)

    def is_there(self, picture_id: str) -> bool:
        """Whether it is in the gallery and was on the disk when that was last looked at."""
        return self._database.row(f"SELECT 1 FROM picture WHERE id = ? AND {THERE}", (picture_id,)) is not None

    def _changed(self, statement: str, value: str | None, picture_ids: Iterable[str]) -> tuple[str, ...]:
        with self._database.transaction() as connection:
            return tuple(id_ for id_ in picture_ids if connection.execute(statement, (value, id_)).rowcount)

    def of_row(self, row: sqlite3.Row) -> Picture:
        """A row of the picture table as a value."""
        kind = PictureKind(row["kind"])
        return Picture(
            id=row["id"],
            path=str(self._folders[kind] / row["file"]),
            title=row["title"],
            kind=kind,
            width=row["width"],
            height=row["height"],
            attributes=() if row["attributes"] == "[]" else tuple(json.loads(row["attributes"])),
            sha256=row["sha256"],
            added=datetime.fromisoformat(row["added"]),
        )


def _reaction(row: sqlite3.Row, profile_id: str) -> Reaction | None:
    if row["reaction_id"] is None:
        return None
    return Reaction(
        id=row["reaction_id"],
        profile_id=profile_id,
        picture_id=row["id"],
        stance=Stance(row["stance"]) if row["stance"] else None,
        comment=row["comment"],
        updated=datetime.fromisoformat(row["updated"]),
    )
