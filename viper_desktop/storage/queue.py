"""The queue of the GPU lane: in the library, so that it outlives the program."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.jobs import Job, JobState, QueuedJob
from viper_desktop.domain.requests import AblateRequest, CreateRequest, LearnRequest, MakePair, MakeRanked, ScoreRequest
from viper_desktop.storage import codec
from viper_desktop.storage.text import clean, short_title

if TYPE_CHECKING:
    import sqlite3

    from viper_desktop.domain.requests import Request
    from viper_desktop.storage.database import Database

KEPT = 60  # jobs that are over; older ones are forgotten
IN_ORDER = """
    ORDER BY CASE state WHEN 'running' THEN 0 WHEN 'waiting' THEN 1 ELSE 2 END,
             CASE WHEN state IN ('running', 'waiting') THEN position ELSE -position END
"""


class JobQueue:
    """Jobs in the order in which they will run. Any thread and process may call any method."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, job: Job, title: str = "") -> None:
        """Put a job at the end, waiting.

        Args:
            title: for the drawer; made from the request where empty.
        """
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO job (id, position, state, title, request, created) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    job.id,
                    _end(connection),
                    JobState.WAITING,
                    clean(title) or title_of(job.request),
                    codec.encoded(job.request),
                    job.created.isoformat(),
                ),
            )
            connection.execute(
                f"DELETE FROM job WHERE {OVER} AND id NOT IN "
                f"(SELECT id FROM job WHERE {OVER} ORDER BY position DESC LIMIT {KEPT:d})"
            )

    def jobs(self) -> tuple[QueuedJob, ...]:
        """All of them: running first, then waiting in order, then what is over, newest first.

        `position` is the place among the waiting, as `move` takes it; 0 for the rest.

        A job that today's program cannot read (a newer one wrote it) is left out and left alone.
        """
        return self._listed("SELECT * FROM job" + IN_ORDER)

    def unfinished(self) -> tuple[QueuedJob, ...]:
        """What was left: waiting or interrupted, in order."""
        return self._listed("SELECT * FROM job WHERE state IN ('waiting', 'interrupted') ORDER BY position")

    def _listed(self, query: str) -> tuple[QueuedJob, ...]:
        found = [queued for row in self._database.rows(query) if (queued := _queued(row)) is not None]
        waiting = [queued.job.id for queued in found if queued.state is JobState.WAITING]
        places = {job_id: place for place, job_id in enumerate(waiting)}
        return tuple(replace(queued, position=places.get(queued.job.id, 0)) for queued in found)

    def take_next(self) -> Job | None:
        """The first waiting job, marked running from now on; None where nothing waits."""
        with self._database.transaction() as connection:
            for row in connection.execute("SELECT * FROM job WHERE state = 'waiting' ORDER BY position").fetchall():
                queued = _queued(row)
                if queued is not None:
                    connection.execute("UPDATE job SET state = 'running', message = '' WHERE id = ?", (row["id"],))
                    return queued.job
        return None

    def set_state(self, job_id: str, state: JobState, message: str = "") -> None:
        """Say where a job stands; nothing happens where it was removed meanwhile."""
        self._database.write("UPDATE job SET state = ?, message = ? WHERE id = ?", (state, clean(message), job_id))

    def cancel_waiting(self, job_id: str) -> bool:
        """Mark a job cancelled if it is still waiting; whether it was."""
        statement = "UPDATE job SET state = 'cancelled' WHERE id = ? AND state = 'waiting'"
        return self._database.write(statement, (job_id,)) > 0

    def move(self, job_id: str, position: int) -> None:
        """Put a waiting job at a place among the waiting, 0 being next; past the end is the end."""
        with self._database.transaction() as connection:
            rows = connection.execute(
                "SELECT id, position FROM job WHERE state = 'waiting' ORDER BY position"
            ).fetchall()
            order = [row["id"] for row in rows]
            if job_id not in order:
                return  # it began meanwhile
            order.remove(job_id)
            order.insert(max(0, position), job_id)
            places = [row["position"] for row in rows]
            connection.executemany("UPDATE job SET position = ? WHERE id = ?", zip(places, order, strict=True))

    def retry(self, job_id: str) -> None:
        """Put a job that is over back at the end, waiting; one that is waiting stays where it is.

        Raises:
            BadInput: there is no such job any more.
        """
        with self._database.transaction() as connection:
            known = connection.execute("SELECT 1 FROM job WHERE id = ?", (job_id,)).fetchone()
            if known is None:
                raise BadInput("That job is no longer in the queue.", "Start it again from the Create page.")
            connection.execute(
                f"UPDATE job SET state = 'waiting', message = '', position = ? WHERE id = ? AND {OVER}",
                (_end(connection), job_id),
            )

    def clear_waiting(self) -> tuple[Job, ...]:
        """Drop all waiting jobs; which they were, in order."""
        with self._database.transaction() as connection:
            rows = connection.execute("SELECT * FROM job WHERE state = 'waiting' ORDER BY position").fetchall()
            jobs = tuple(queued.job for row in rows if (queued := _queued(row)) is not None)
            connection.executemany("DELETE FROM job WHERE id = ?", [(job.id,) for job in jobs])
        return jobs

    def remove(self, job_id: str) -> None:
        """Drop a job that is not running."""
        self._database.write("DELETE FROM job WHERE id = ? AND state != 'running'", (job_id,))

    def interrupt_unfinished(self) -> None:
        """At start: whatever ran or waited when the program ended is offered again, not begun by itself.

        What a taste test asked for ahead is forgotten: the test is what was left, and it asks again when it goes on.
        """
        with self._database.transaction() as connection:
            left = connection.execute(
                "SELECT * FROM job WHERE state IN ('running', 'waiting', 'interrupted')"
            ).fetchall()
            ahead = [
                (row["id"],)
                for row in left
                if (queued := _queued(row)) is not None and isinstance(queued.job.request, MakePair | MakeRanked)
            ]
            connection.executemany("DELETE FROM job WHERE id = ?", ahead)
            connection.execute("UPDATE job SET state = 'interrupted' WHERE state IN ('running', 'waiting')")


OVER = "state NOT IN ('waiting', 'running')"


def _end(connection: sqlite3.Connection) -> int:
    """The position behind every other."""
    end: int = connection.execute("SELECT coalesce(max(position), 0) + 1 FROM job").fetchone()[0]
    return end


def _queued(row: sqlite3.Row) -> QueuedJob | None:
    """A row as a value; None where the request is not one of today's."""
    try:
        job = Job(codec.decoded(row["request"]), row["id"], datetime.fromisoformat(row["created"]))
    except codec.Unreadable:
        return None
    return QueuedJob(job, JobState(row["state"]), row["position"], row["title"], row["message"])


def title_of(request: Request) -> str:
    """What the drawer and the status strip call a job."""
    if isinstance(request, CreateRequest) and request.recipes:
        words = short_title(request.recipes[0].prompt) or "no prompt"
        return f"“{words}”" if len(request.recipes) == 1 else f"“{words}”, {len(request.recipes)} pictures"
    if isinstance(request, LearnRequest):
        return "Learn my taste"
    if isinstance(request, ScoreRequest):
        return "Score pictures"
    if isinstance(request, AblateRequest):
        return f"What each word did, “{short_title(request.recipe.prompt)}”"
    if isinstance(request, MakePair):
        return f"Taste test, pair {request.index + 1}"
    if isinstance(request, MakeRanked):
        return "Pictures to put in order"
    return type(request).__name__
