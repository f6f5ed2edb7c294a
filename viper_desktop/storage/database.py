"""One SQLite file, a connection a thread, migrated inside a transaction after a backup."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import ViperError
from viper_desktop.storage import atomic, schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

BUSY_SECONDS = 20.0  # how long to wait for another process's write before giving up
_PAUSE = 0.02  # seconds between two tries
_opening = threading.Lock()  # lanes open the library at the same moment; one of them creates or migrates it


class Database:
    """A library file.

    Every thread that uses it gets a connection of its own, in autocommit: reads need nothing, writes go inside
    `transaction`. No transaction may last longer than a few statements.
    """

    def __init__(self, path: Path, backups: Path, steps: Sequence[schema.Step] = schema.STEPS) -> None:
        """Open, create or migrate a library.

        Args:
            backups: where a copy goes before a migration, and the file itself if it cannot be read.
            steps: the migrations, in order; today's unless a test says otherwise.

        Raises:
            ViperError: it was made by a newer program, or the disk does not let us.
        """
        self._path = path
        self._backups = backups
        self._steps = steps
        self._local = threading.local()
        self.notes: tuple[str, ...] = ()
        with _opening:
            self._open()

    def _open(self) -> None:
        try:
            self._migrate()
        except sqlite3.OperationalError as error:
            self.close()
            raise ViperError(
                f"The library {self._path} cannot be opened: {error}.",
                "Close other copies of this program, check that the folder is writable, and try again.",
            ) from error
        except sqlite3.DatabaseError:  # its bytes make no sense: keep them, and start over with what is safe
            self.close()
            kept = self._set_aside()
            self._migrate()
            self.notes = (
                f"The library file was damaged. It was kept as {kept.name} in the backups folder, "
                "and a new one was started from the saved profiles.",
            )

    @property
    def was_damaged(self) -> bool:
        """Whether a damaged file was set aside and an empty library begun."""
        return bool(self.notes)

    def connection(self) -> sqlite3.Connection:
        """This thread's connection."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._connected()
            self._local.connection = connection
        return connection

    def _connected(self) -> sqlite3.Connection:
        with contextlib.suppress(FileExistsError):  # private from its first byte on
            os.close(os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        connection = sqlite3.connect(self._path, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA foreign_keys = ON")
            _keep_a_log_ahead(connection)
            connection.execute("PRAGMA synchronous = FULL")  # a comment survives a power cut
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def rows(self, query: str, values: Sequence[object] = ()) -> list[sqlite3.Row]:
        """All rows that a query gives."""
        return self.connection().execute(query, values).fetchall()

    def row(self, query: str, values: Sequence[object] = ()) -> sqlite3.Row | None:
        """The first row that a query gives, or None."""
        row: sqlite3.Row | None = self.connection().execute(query, values).fetchone()
        return row

    def value(self, query: str, values: Sequence[object] = ()) -> Any:  # noqa: ANN401 - whatever the column holds
        """The first column of the first row, or None."""
        row = self.row(query, values)
        return None if row is None else row[0]

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing; the write lock is taken at the start, so that two writers wait instead of failing."""
        connection = self.connection()
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")

    def write(self, statement: str, values: Sequence[object] = ()) -> int:
        """One statement in a transaction of its own; how many rows it changed."""
        with self.transaction() as connection:
            return connection.execute(statement, values).rowcount

    def close(self) -> None:
        """Close this thread's connection; it opens again when used again."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is not None:
            connection.close()
            self._local.connection = None

    def _migrate(self) -> None:
        """Bring the file to today's shape, or leave it exactly as it is."""
        version = self._version()
        newest = self._steps[-1].version
        if version > newest:
            self.close()
            raise ViperError(
                "This library was last used by a newer version of the program.",
                "Install that version again, or choose another data folder.",
            )
        if version == newest:
            return
        if version > 0:
            self._back_up(version)
        with self.transaction() as connection:
            version = self._version()  # another process may have been faster
            for step in self._steps:
                if step.version > version:
                    _run(connection, step.statements)
                    connection.execute(f"PRAGMA user_version = {step.version:d}")

    def _version(self) -> int:
        return int(self.value("PRAGMA user_version"))

    def _back_up(self, version: int) -> None:
        """Copy the library as it stands, write-ahead log included."""
        moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        self._backups.mkdir(parents=True, exist_ok=True)
        copy = sqlite3.connect(self._backups / f"library-v{version}-{moment}.db")
        try:
            self.connection().backup(copy)
        finally:
            copy.close()

    def _set_aside(self) -> Path:
        kept = atomic.set_aside(self._path, self._backups)
        for ending in ("-wal", "-shm"):
            companion = self._path.with_name(self._path.name + ending)
            if companion.exists():
                companion.rename(kept.with_name(kept.name + ending))
        return kept


def _keep_a_log_ahead(connection: sqlite3.Connection) -> None:
    """Put the file into WAL mode, which the first to open it does; SQLite lets nobody wait for that, so we do."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE)
        else:
            return


def _run(connection: sqlite3.Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        connection.execute(statement)
