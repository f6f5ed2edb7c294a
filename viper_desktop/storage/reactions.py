"""What each profile says of each picture: marks, comments, stars."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.reactions import Reaction, Stance, new_id, now
from viper_desktop.storage.text import clean, folded

if TYPE_CHECKING:
    import sqlite3

    from viper_desktop.storage.database import Database


class ReactionStore:
    """One reaction at most for a profile and a picture."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, reaction: Reaction) -> Reaction:
        """Keep a reaction in place of what that profile said of that picture; an empty one clears it.

        Returns:
            The reaction as it was kept: under the id that it had before, with the moment.

        Raises:
            BadInput: the profile or the picture is not there.
        """
        kept = replace(reaction, id=reaction.id or new_id(), comment=clean(reaction.comment), updated=now())
        values = (kept.profile_id, kept.picture_id)
        with self._database.transaction() as connection:
            _check_known(connection, *values)
            if kept.is_empty:
                connection.execute("DELETE FROM reaction WHERE profile_id = ? AND picture_id = ?", values)
                return kept
            known = connection.execute(
                "SELECT id FROM reaction WHERE profile_id = ? AND picture_id = ?", values
            ).fetchone()
            if known is not None:  # attributes point at it
                kept = replace(kept, id=known["id"])
            connection.execute(
                """INSERT INTO reaction (id, profile_id, picture_id, stance, comment, words, updated)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (profile_id, picture_id) DO UPDATE
                SET stance = excluded.stance, comment = excluded.comment, words = excluded.words,
                    updated = excluded.updated""",
                (kept.id, *values, kept.stance, kept.comment, folded(kept.comment), _moment(kept)),
            )
        return kept

    def of_profile(self, profile_id: str) -> tuple[Reaction, ...]:
        """All of one profile's, in the order in which they were first made, on pictures that can be seen."""
        rows = self._database.rows(
            """SELECT reaction.* FROM reaction JOIN picture ON picture.id = reaction.picture_id
            WHERE reaction.profile_id = ? AND picture.removed IS NULL AND NOT picture.missing
            ORDER BY reaction.ordinal""",
            (profile_id,),
        )
        return tuple(reaction_of(row) for row in rows)

    def star(self, profile_id: str, picture_id: str, starred: bool) -> None:
        """Set a star or take it off.

        Raises:
            BadInput: the profile or the picture is not there.
        """
        with self._database.transaction() as connection:
            _check_known(connection, profile_id, picture_id)
            if starred:
                connection.execute("INSERT OR IGNORE INTO star VALUES (?, ?)", (profile_id, picture_id))
            else:
                connection.execute("DELETE FROM star WHERE profile_id = ? AND picture_id = ?", (profile_id, picture_id))


def copy_reactions(connection: sqlite3.Connection, source: str, target: str) -> dict[str, str]:
    """Give one profile everything that another said, stars too, inside the caller's transaction.

    Returns:
        The old reactions' ids → their copies'.
    """
    rows = connection.execute("SELECT * FROM reaction WHERE profile_id = ? ORDER BY ordinal", (source,)).fetchall()
    ids = {row["id"]: new_id() for row in rows}
    connection.executemany(
        """INSERT INTO reaction (id, profile_id, picture_id, stance, comment, words, updated)
        VALUES (?, ?, ?, ?, ?, ?, ?)""",
        [
            (ids[row["id"]], target, *(row[name] for name in ("picture_id", "stance", "comment", "words", "updated")))
            for row in rows
        ],
    )
    connection.execute("INSERT INTO star SELECT ?, picture_id FROM star WHERE profile_id = ?", (target, source))
    return ids


def _moment(reaction: Reaction) -> str:
    return (reaction.updated or now()).isoformat()


def _check_known(connection: sqlite3.Connection, profile_id: str, picture_id: str) -> None:
    if connection.execute("SELECT 1 FROM profile WHERE id = ?", (profile_id,)).fetchone() is None:
        raise BadInput("That profile is no longer there.", "Choose another profile.")
    if connection.execute("SELECT 1 FROM picture WHERE id = ?", (picture_id,)).fetchone() is None:
        raise BadInput("That picture is no longer in the library.", "Choose another picture.")


def reaction_of(row: sqlite3.Row) -> Reaction:
    """A row of the reaction table as a value."""
    return Reaction(
        id=row["id"],
        profile_id=row["profile_id"],
        picture_id=row["picture_id"],
        stance=Stance(row["stance"]) if row["stance"] else None,
        comment=row["comment"],
        updated=datetime.fromisoformat(row["updated"]),
    )
