"""Taste tests: every pair and choice is on the disk at once, so that a sitting survives the program."""

from __future__ import annotations

import json
import shutil
from datetime import datetime
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.reactions import now
from viper_desktop.domain.tastetest import Against, Choice, Pair, Sitting
from viper_desktop.storage.documents import parsed, recipe_document, recipe_of, written
from viper_desktop.storage.text import clean

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection
    from pathlib import Path

    from viper_desktop.storage.database import Database


class SittingStore:
    """Sittings of all profiles; their pictures lie in a folder each."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def folder(self, sitting_id: str) -> Path:
        """Where a sitting's pictures go."""
        return self._folder / sitting_id

    def begin(self, sitting: Sitting) -> None:
        """Keep a planned sitting.

        Raises:
            BadInput: its profile is not there.
        """
        with self._database.transaction() as connection:
            if connection.execute("SELECT 1 FROM profile WHERE id = ?", (sitting.profile_id,)).fetchone() is None:
                raise BadInput("That profile is no longer there.", "Choose another profile.")
            connection.execute(
                """INSERT INTO sitting (id, profile_id, against, other_id, other_name, mine, other, stop_when_clear,
                    started) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                (
                    sitting.id,
                    sitting.profile_id,
                    sitting.against,
                    sitting.other_id,
                    clean(sitting.other_name),
                    written(recipe_document(sitting.mine)),
                    written(recipe_document(sitting.other)),
                    sitting.stop_when_clear,
                    sitting.started.isoformat(),
                ),
            )
            connection.executemany(
                "INSERT INTO pair (sitting_id, place, prompt, seed, mine_left) VALUES (?, ?, ?, ?, ?)",
                [
                    (sitting.id, place, clean(pair.prompt), pair.seed, pair.mine_left)
                    for place, pair in enumerate(sitting.pairs)
                ],
            )

    def get(self, sitting_id: str) -> Sitting:
        """One sitting as it stands.

        Raises:
            BadInput: there is none.
        """
        row = self._database.row("SELECT * FROM sitting WHERE id = ?", (sitting_id,))
        if row is None:
            raise BadInput("That taste test is no longer there.", "Begin another one.")
        return self._of_row(row)

    def of_profile(self, profile_id: str) -> tuple[Sitting, ...]:
        """One person's sittings, newest first."""
        rows = self._database.rows("SELECT * FROM sitting WHERE profile_id = ? ORDER BY ordinal DESC", (profile_id,))
        return tuple(self._of_row(row) for row in rows)

    def ids(self) -> tuple[str, ...]:
        """All that there are."""
        return tuple(row["id"] for row in self._database.rows("SELECT id FROM sitting"))

    def keep_pair(self, sitting_id: str, place: int, mine: str, other: str) -> None:
        """Note that both pictures of a pair are on the disk; names of files in the sitting's folder."""
        self._database.write(
            "UPDATE pair SET mine_file = ?, other_file = ? WHERE sitting_id = ? AND place = ?",
            (mine, other, sitting_id, place),
        )

    def choose(self, sitting_id: str, place: int, choice: Choice | None) -> None:
        """Keep a choice, or take it back."""
        self._database.write(
            "UPDATE pair SET choice = ? WHERE sitting_id = ? AND place = ?", (choice, sitting_id, place)
        )

    def end(self, sitting_id: str) -> None:
        """Ask no more of it."""
        self._database.write(
            "UPDATE sitting SET ended = ? WHERE id = ? AND ended IS NULL", (now().isoformat(), sitting_id)
        )

    def forget(self, sitting_id: str) -> None:
        """Let go of a sitting; its folder goes at the next start."""
        self._database.write("DELETE FROM sitting WHERE id = ?", (sitting_id,))

    def keep_verdicts(self, sitting_id: str, liked: Collection[str], disliked: Collection[str]) -> None:
        """Note which library pictures its verdicts were fed back as; empty when that was taken back."""
        self._database.write(
            "UPDATE sitting SET liked = ?, disliked = ? WHERE id = ?",
            (json.dumps(list(liked)), json.dumps(list(disliked)), sitting_id),
        )

    def _of_row(self, row: sqlite3.Row) -> Sitting:
        pairs = self._database.rows("SELECT * FROM pair WHERE sitting_id = ? ORDER BY place", (row["id"],))
        folder = self.folder(row["id"])
        return Sitting(
            id=row["id"],
            profile_id=row["profile_id"],
            against=Against(row["against"]),
            mine=recipe_of(parsed(row["mine"])),
            other=recipe_of(parsed(row["other"])),
            pairs=tuple(_pair(pair, folder) for pair in pairs),
            started=datetime.fromisoformat(row["started"]),
            other_id=row["other_id"],
            other_name=row["other_name"],
            stop_when_clear=bool(row["stop_when_clear"]),
            ended=datetime.fromisoformat(row["ended"]) if row["ended"] else None,
            liked=tuple(json.loads(row["liked"])),
            disliked=tuple(json.loads(row["disliked"])),
        )


def _pair(row: sqlite3.Row, folder: Path) -> Pair:
    """A row as a value; pictures that are gone from the disk are to be made again."""
    files = [folder / row[column] if row[column] else None for column in ("mine_file", "other_file")]
    mine, other = (str(file) if file is not None and file.is_file() else "" for file in files)
    choice = Choice(row["choice"]) if row["choice"] else None
    return Pair(row["prompt"], row["seed"], bool(row["mine_left"]), mine, other, choice)


def tidy(folder: Path, ids: Collection[str]) -> None:
    """At start: let go of pictures whose sitting or ranking is gone."""
    for entry in folder.iterdir():
        if entry.is_dir() and entry.name not in ids:
            shutil.rmtree(entry, ignore_errors=True)
