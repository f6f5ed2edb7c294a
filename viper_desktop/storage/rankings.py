"""Pictures put in order by a person."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.ranking import Entrant, Maker, Ranking
from viper_desktop.domain.reactions import now
from viper_desktop.storage.documents import recipe_document, recipe_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from viper_desktop.storage.database import Database


class RankingStore:
    """Rankings of all profiles; their pictures lie in a folder each."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def folder(self, ranking_id: str) -> Path:
        """Where a ranking's pictures go."""
        return self._folder / ranking_id

    def begin(self, ranking: Ranking) -> None:
        """Keep a planned ranking."""
        self._database.write(
            "INSERT INTO ranking (id, profile_id, entrants, places, started) VALUES (?, ?, ?, ?, ?)",
            (
                ranking.id,
                ranking.profile_id,
                _listed(ranking.entrants),
                json.dumps(ranking.order),
                ranking.started.isoformat(),
            ),
        )

    def keep_entrants(self, ranking_id: str, entrants: Sequence[Entrant]) -> None:
        """Keep pictures and scores; a person may put them in order at the same time."""
        self._database.write("UPDATE ranking SET entrants = ? WHERE id = ?", (_listed(entrants), ranking_id))

    def keep_order(self, ranking_id: str, order: Sequence[int]) -> None:
        """Keep a person's order."""
        self._database.write("UPDATE ranking SET places = ? WHERE id = ?", (json.dumps(order), ranking_id))

    def end(self, ranking_id: str) -> None:
        """The order stands."""
        self._database.write("UPDATE ranking SET ended = ? WHERE id = ?", (now().isoformat(), ranking_id))

    def get(self, ranking_id: str) -> Ranking:
        """One ranking as it stands.

        Raises:
            BadInput: there is none.
        """
        row = self._database.row("SELECT * FROM ranking WHERE id = ?", (ranking_id,))
        if row is None:
            raise BadInput("That ranking is no longer there.", "Begin another one.")
        return self._of_row(row)

    def of_profile(self, profile_id: str) -> tuple[Ranking, ...]:
        """One person's rankings, newest first."""
        rows = self._database.rows("SELECT * FROM ranking WHERE profile_id = ? ORDER BY ordinal DESC", (profile_id,))
        return tuple(self._of_row(row) for row in rows)

    def ids(self) -> tuple[str, ...]:
        """All that there are."""
        return tuple(row["id"] for row in self._database.rows("SELECT id FROM ranking"))

    def _of_row(self, row: sqlite3.Row) -> Ranking:
        folder = self.folder(row["id"])
        return Ranking(
            id=row["id"],
            profile_id=row["profile_id"],
            entrants=tuple(_entrant(document, folder) for document in json.loads(row["entrants"])),
            order=tuple(json.loads(row["places"])),
            started=datetime.fromisoformat(row["started"]),
            ended=datetime.fromisoformat(row["ended"]) if row["ended"] else None,
        )


def _listed(entrants: Sequence[Entrant]) -> str:
    return json.dumps([_document(entrant) for entrant in entrants])


def _document(entrant: Entrant) -> dict[str, Any]:
    return {
        "maker": entrant.maker.value,
        "name": entrant.name,
        "recipe": recipe_document(entrant.recipe),
        "file": Path(entrant.path).name,
        "score": entrant.score,
    }


def _entrant(document: dict[str, Any], folder: Path) -> Entrant:
    """A picture that is gone from the disk is to be made again."""
    file = folder / document["file"]
    return Entrant(
        maker=Maker(document["maker"]),
        name=document["name"],
        recipe=recipe_of(document["recipe"]),
        path=str(file) if document["file"] and file.is_file() else "",
        score=document["score"],
    )
