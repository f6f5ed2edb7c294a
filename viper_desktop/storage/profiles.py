"""Profiles and their versions."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.events import ProfileEntry, ProfileVersion
from viper_desktop.domain.profile import Polarity, Profile
from viper_desktop.domain.reactions import new_id, now
from viper_desktop.storage.documents import parsed, profile_document, profile_of, written
from viper_desktop.storage.profile_file import read_profile, write_profile
from viper_desktop.storage.reactions import copy_reactions
from viper_desktop.storage.text import clean

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from pathlib import Path

    from viper_desktop.storage.database import Database

REMEMBERED = timedelta(days=30)  # how long a deleted profile can be brought back
LONGEST_NAME = 120


class ProfileStore:
    """Whose tastes there are, and how each came to be.

    The newest state of each is also kept as a profile file in `folder`, should the library ever be lost.
    """

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def entries(self, *, deleted: bool = False) -> tuple[ProfileEntry, ...]:
        """The profiles in the order in which they were made; with `deleted`, those put away as well."""
        rows = self._database.rows("SELECT id, name, deleted FROM profile ORDER BY created, id")
        entries = (ProfileEntry(row["id"], row["name"], row["deleted"] is not None) for row in rows)
        return tuple(entry for entry in entries if deleted or not entry.deleted)

    def create(
        self, name: str, profile: Profile | None = None, *, copy_reactions_of: str = "", reason: str = "Made"
    ) -> str:
        """A new profile, empty or with the content of another.

        Args:
            name: a name that is taken gets a number.
            copy_reactions_of: a profile whose comments, marks and stars it gets as well.

        Returns:
            Its id.

        Raises:
            BadInput: the name is empty.
        """
        profile_id, moment = new_id(), now()
        wanted = _named(name)
        content = profile or Profile(wanted)
        with self._database.transaction() as connection:
            chosen = _free_name(connection, wanted)
            connection.execute(
                "INSERT INTO profile (id, name, created) VALUES (?, ?, ?)", (profile_id, chosen, moment.isoformat())
            )
            if copy_reactions_of:
                content = _pointing_at(content, copy_reactions(connection, copy_reactions_of, profile_id))
            _insert_version(connection, _version(profile_id, content, reason), "", content)
        self._keep_file(profile_id, replace(content, name=chosen))
        return profile_id

    def rename(self, profile_id: str, name: str) -> None:
        """Give it another name.

        Raises:
            BadInput: the name is empty or another's, or there is no such profile.
        """
        wanted = _named(name)
        with self._database.transaction() as connection:
            others = {entry["name"] for entry in _living(connection) if entry["id"] != profile_id}
            if wanted in others:
                raise BadInput(f"There is already a profile named “{wanted}”.", "Choose another name.")
            if connection.execute("UPDATE profile SET name = ? WHERE id = ?", (wanted, profile_id)).rowcount == 0:
                raise _unknown()
        self._keep_file(profile_id, self.load(profile_id)[0])

    def delete(self, profile_id: str) -> None:
        """Put it away; `restore` brings it back for thirty days.

        Raises:
            BadInput: it is the only one, or not there.
        """
        with self._database.transaction() as connection:
            ids = {entry["id"] for entry in _living(connection)}
            if profile_id not in ids:
                raise _unknown()
            if len(ids) == 1:
                raise BadInput("This is the only profile.", "Make another one first, or clear this one.")
            connection.execute("UPDATE profile SET deleted = ? WHERE id = ?", (now().isoformat(), profile_id))

    def restore(self, profile_id: str) -> None:
        """Bring a deleted profile back, under a number if its name was given away meanwhile.

        Raises:
            BadInput: it is not there any more.
        """
        with self._database.transaction() as connection:
            row = connection.execute(
                "SELECT name FROM profile WHERE id = ? AND deleted IS NOT NULL", (profile_id,)
            ).fetchone()
            if row is None:
                raise _unknown()
            name = _free_name(connection, row["name"])
            connection.execute("UPDATE profile SET deleted = NULL, name = ? WHERE id = ?", (name, profile_id))

    def load(self, profile_id: str) -> tuple[Profile, ProfileVersion]:
        """The profile as it is now.

        Raises:
            BadInput: there is none.
        """
        row = self._database.row(
            """SELECT version.*, profile.name FROM version JOIN profile ON profile.id = version.profile_id
            WHERE profile_id = ? ORDER BY ordinal DESC LIMIT 1""",
            (profile_id,),
        )
        return _loaded(row)

    def save(self, profile_id: str, profile: Profile, reason: str, session: str = "") -> ProfileVersion:
        """Keep a state of a profile.

        Args:
            reason: a few words for the timeline.
            session: the newest version is replaced if it has the same; empty makes a version of its own. The name in
                `profile` is not looked at: that is `rename`'s.

        Raises:
            BadInput: there is no such profile.
        """
        version = _version(profile_id, profile, clean(reason))
        with self._database.transaction() as connection:
            row = connection.execute("SELECT name FROM profile WHERE id = ?", (profile_id,)).fetchone()
            if row is None:
                raise _unknown()
            newest = connection.execute(
                "SELECT ordinal, id, session FROM version WHERE profile_id = ? ORDER BY ordinal DESC LIMIT 1",
                (profile_id,),
            ).fetchone()
            if session and newest is not None and newest["session"] == session:
                version = replace(version, id=newest["id"])
                connection.execute("DELETE FROM version WHERE ordinal = ?", (newest["ordinal"],))
            _insert_version(connection, version, session, profile)
        self._keep_file(profile_id, replace(profile, name=row["name"]))
        return version

    def versions(self, profile_id: str) -> tuple[ProfileVersion, ...]:
        """The timeline, newest first."""
        rows = self._database.rows("SELECT * FROM version WHERE profile_id = ? ORDER BY ordinal DESC", (profile_id,))
        return tuple(_version_of(row) for row in rows)

    def load_version(self, version_id: str) -> tuple[Profile, ProfileVersion]:
        """One version's content.

        Raises:
            BadInput: there is none.
        """
        row = self._database.row(
            "SELECT version.*, profile.name FROM version JOIN profile ON profile.id = version.profile_id "
            "WHERE version.id = ?",
            (version_id,),
        )
        return _loaded(row)

    def forget_deleted(self) -> None:
        """At start: let go of profiles that were deleted long ago, with all that they said."""
        before = (now() - REMEMBERED).isoformat()
        old = self._database.rows("SELECT id FROM profile WHERE deleted < ?", (before,))
        for row in old:
            self._database.write("DELETE FROM profile WHERE id = ?", (row["id"],))
            self._file(row["id"]).unlink(missing_ok=True)

    def recover(self) -> tuple[str, ...]:
        """After a library was lost: make the profiles anew from their files, under their old ids.

        Returns:
            Sentences for the person on files that could not be read.
        """
        notes = []
        for path in sorted(self._folder.glob("*.json")):
            try:
                profile = read_profile(path)
            except BadInput as error:
                notes.append(error.sentence)
                continue
            with self._database.transaction() as connection:
                name = _free_name(connection, _named(profile.name or "Unnamed"))
                connection.execute(
                    "INSERT OR IGNORE INTO profile (id, name, created) VALUES (?, ?, ?)",
                    (path.stem, name, now().isoformat()),
                )
                _insert_version(connection, _version(path.stem, profile, "Recovered"), "", profile)
        return tuple(notes)

    def _keep_file(self, profile_id: str, profile: Profile) -> None:
        write_profile(profile, self._file(profile_id), with_sources=True)

    def _file(self, profile_id: str) -> Path:
        return self._folder / f"{profile_id}.json"


def _pointing_at(profile: Profile, ids: Mapping[str, str]) -> Profile:
    """The profile with its sources pointing at copies of the reactions that they came from."""
    for polarity in Polarity:
        column = [
            replace(
                attribute,
                sources=tuple(replace(s, reaction_id=ids.get(s.reaction_id, s.reaction_id)) for s in attribute.sources),
            )
            for attribute in profile.side(polarity)
        ]
        profile = profile.with_side(polarity, column)
    return profile


def _unknown() -> BadInput:
    return BadInput("That profile is no longer there.", "Choose another profile.")


def _named(name: str) -> str:
    """A name fit for a list: one line, not empty, not endless."""
    result = " ".join(clean(name).split())[:LONGEST_NAME].strip()
    if not result:
        raise BadInput("A profile needs a name.", "Type one.")
    return result


def _living(connection: sqlite3.Connection) -> list[sqlite3.Row]:
    return connection.execute("SELECT id, name FROM profile WHERE deleted IS NULL").fetchall()


def _free_name(connection: sqlite3.Connection, name: str) -> str:
    taken = {row["name"] for row in _living(connection)}
    number, candidate = 1, name
    while candidate in taken:
        number += 1
        candidate = f"{name} {number}"
    return candidate


def _version(profile_id: str, profile: Profile, reason: str) -> ProfileVersion:
    return ProfileVersion(new_id(), profile_id, now(), reason, len(profile.liked), len(profile.disliked))


def _insert_version(connection: sqlite3.Connection, version: ProfileVersion, session: str, profile: Profile) -> None:
    document = written(profile_document(profile, with_sources=True))
    connection.execute(
        """INSERT INTO version (id, profile_id, created, reason, session, liked, disliked, document)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            version.id,
            version.profile_id,
            version.created.isoformat(),
            version.reason,
            session,
            version.liked,
            version.disliked,
            document,
        ),
    )


def _version_of(row: sqlite3.Row) -> ProfileVersion:
    moment = datetime.fromisoformat(row["created"])
    return ProfileVersion(row["id"], row["profile_id"], moment, row["reason"], row["liked"], row["disliked"])


def _loaded(row: sqlite3.Row | None) -> tuple[Profile, ProfileVersion]:
    if row is None:
        raise _unknown()
    return replace(profile_of(parsed(row["document"])), name=row["name"]), _version_of(row)
