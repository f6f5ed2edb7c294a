"""The library's tables, and every step from one shape of them to the next.

A released step is never edited: a change is a new step at the end, and a dump of the shape before it goes to
`tests/storage/fixtures/`, where today's code must open it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One migration: statements run in order, in one transaction."""

    version: int
    statements: tuple[str, ...]


FIRST = Step(
    1,
    (
        # `place` is a bundled picture's row in its index; `words` is what a search looks through;
        # `file` is relative to the bundled gallery or to the data folder, so that both may move
        """CREATE TABLE picture (
            ordinal INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            file TEXT NOT NULL,
            title TEXT NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            attributes TEXT NOT NULL DEFAULT '[]',
            prompt TEXT NOT NULL DEFAULT '',
            recipe TEXT,
            words TEXT NOT NULL DEFAULT '',
            place INTEGER NOT NULL DEFAULT 0,
            added TEXT NOT NULL,
            removed TEXT,
            missing INTEGER NOT NULL DEFAULT 0,
            UNIQUE (kind, file)
        )""",
        "CREATE INDEX picture_by_content ON picture (sha256)",
        "CREATE INDEX picture_by_age ON picture (kind, added)",
        """CREATE TABLE profile (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            created TEXT NOT NULL,
            deleted TEXT
        )""",
        """CREATE TABLE version (
            ordinal INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            profile_id TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
            created TEXT NOT NULL,
            reason TEXT NOT NULL,
            session TEXT NOT NULL DEFAULT '',
            liked INTEGER NOT NULL,
            disliked INTEGER NOT NULL,
            document TEXT NOT NULL
        )""",
        "CREATE INDEX version_by_profile ON version (profile_id, ordinal)",
        """CREATE TABLE reaction (
            ordinal INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            profile_id TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
            picture_id TEXT NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
            stance TEXT,
            comment TEXT NOT NULL,
            words TEXT NOT NULL,
            updated TEXT NOT NULL,
            UNIQUE (profile_id, picture_id)
        )""",
        "CREATE INDEX reaction_by_picture ON reaction (picture_id)",
        """CREATE TABLE star (
            profile_id TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
            picture_id TEXT NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
            PRIMARY KEY (profile_id, picture_id)
        ) WITHOUT ROWID""",
        "CREATE INDEX star_by_picture ON star (picture_id)",
        """CREATE TABLE job (
            id TEXT PRIMARY KEY,
            position INTEGER NOT NULL,
            state TEXT NOT NULL,
            title TEXT NOT NULL,
            message TEXT NOT NULL DEFAULT '',
            request TEXT NOT NULL,
            created TEXT NOT NULL
        )""",
        "CREATE INDEX job_by_state ON job (state, position)",
        "CREATE TABLE prompt (text TEXT PRIMARY KEY, used INTEGER NOT NULL)",
        "CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    ),
)

TASTE_TESTS = Step(
    2,
    (
        # `mine` and `other` are recipes without a prompt; `file` names are relative to the sitting's own folder;
        # `liked` and `disliked` are ids of library pictures that verdicts were fed back as
        """CREATE TABLE sitting (
            ordinal INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            profile_id TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
            against TEXT NOT NULL,
            other_id TEXT NOT NULL,
            other_name TEXT NOT NULL,
            mine TEXT NOT NULL,
            other TEXT NOT NULL,
            stop_when_clear INTEGER NOT NULL,
            started TEXT NOT NULL,
            ended TEXT,
            liked TEXT NOT NULL DEFAULT '[]',
            disliked TEXT NOT NULL DEFAULT '[]'
        )""",
        "CREATE INDEX sitting_by_profile ON sitting (profile_id, ordinal)",
        """CREATE TABLE pair (
            sitting_id TEXT NOT NULL REFERENCES sitting (id) ON DELETE CASCADE,
            place INTEGER NOT NULL,
            prompt TEXT NOT NULL,
            seed INTEGER NOT NULL,
            mine_left INTEGER NOT NULL,
            mine_file TEXT NOT NULL DEFAULT '',
            other_file TEXT NOT NULL DEFAULT '',
            choice TEXT,
            PRIMARY KEY (sitting_id, place)
        ) WITHOUT ROWID""",
        # `entrants` is a JSON list in the order in which the pictures were laid out, `places` one of rows of it
        """CREATE TABLE ranking (
            ordinal INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            profile_id TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
            entrants TEXT NOT NULL,
            places TEXT NOT NULL,
            started TEXT NOT NULL,
            ended TEXT
        )""",
        "CREATE INDEX ranking_by_profile ON ranking (profile_id, ordinal)",
    ),
)

STEPS: tuple[Step, ...] = (FIRST, TASTE_TESTS)
