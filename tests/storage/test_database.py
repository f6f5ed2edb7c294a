from __future__ import annotations

import multiprocessing
import os
import sqlite3
import threading
from pathlib import Path

import pytest

from viper_desktop.domain.errors import ViperError
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.reactions import Reaction, Stance
from viper_desktop.storage import schema
from viper_desktop.storage.database import Database
from viper_desktop.storage.library import Library
from viper_desktop.storage.paths import data_paths

FIXTURES = Path(__file__).parent / "fixtures"
NEWEST = schema.STEPS[-1].version
NEXT = schema.Step(NEWEST + 1, ("ALTER TABLE profile ADD COLUMN mood TEXT NOT NULL DEFAULT ''",))
BROKEN = schema.Step(NEWEST + 1, ("ALTER TABLE profile ADD COLUMN mood TEXT", "UPDATE nowhere SET x = 1"))


def database(folder: Path, *steps: schema.Step) -> Database:
    return Database(folder / "library.db", folder / "backups", (*schema.STEPS, *steps))


def columns(data: Database, table: str) -> set[str]:
    return {row["name"] for row in data.rows(f"PRAGMA table_info({table})")}


def test_a_library_of_the_first_schema_is_opened_by_todays_code(data_folder: Path, gallery: Path) -> None:
    # GIVEN a library as version 1 left it
    paths = data_paths().prepared()
    old = sqlite3.connect(paths.database)
    old.executescript((FIXTURES / "library-v1.sql").read_text(encoding="utf-8"))
    old.close()
    # WHEN today's program opens it
    library = Library(paths, gallery)
    # THEN everything is there
    (entry,) = library.profiles.entries()
    profile, version = library.profiles.load(entry.id)
    assert (entry.name, version.reason) == ("Mira", "Learnt from 2 comments")
    assert profile.liked[0].sources[0].quote == "teal"
    assert [reaction.comment for reaction in library.reactions.of_profile(entry.id)] == ["I love the teal"]
    assert [job.title for job in library.queue.jobs()] == ["“a tea party”"]
    assert library.history.prompts() == ("a tea party",)
    # AND what that version did not know of begins empty
    assert library.sittings.of_profile(entry.id) == ()
    assert library.rankings.of_profile(entry.id) == ()
    library.close()


def test_a_migration_keeps_what_was_there_and_a_copy_of_it(tmp_path: Path) -> None:
    # GIVEN a library with a profile in it
    first = database(tmp_path)
    first.write("INSERT INTO profile VALUES ('p', 'Mira', '2026-01-01', NULL)")
    first.close()
    # WHEN a program with a newer schema opens it
    second = database(tmp_path, NEXT)
    # THEN the profile is still there in the new shape, and the old file lies in the backups
    assert second.row("SELECT name, mood FROM profile")["name"] == "Mira"
    (backup,) = (tmp_path / "backups").iterdir()
    copy = sqlite3.connect(backup)
    assert copy.execute("SELECT name FROM profile").fetchall() == [("Mira",)]
    assert copy.execute("PRAGMA user_version").fetchone() == (NEWEST,)
    copy.close()
    second.close()


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    first = database(tmp_path)
    first.write("INSERT INTO profile VALUES ('p', 'Mira', '2026-01-01', NULL)")
    first.close()
    with pytest.raises(ViperError):
        database(tmp_path, BROKEN)
    again = database(tmp_path)
    assert again.value("PRAGMA user_version") == NEWEST
    assert "mood" not in columns(again, "profile")
    assert again.value("SELECT name FROM profile") == "Mira"
    again.close()


def test_a_library_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    database(tmp_path, NEXT).close()
    before = (tmp_path / "library.db").read_bytes()
    with pytest.raises(ViperError, match="newer version") as refusal:
        database(tmp_path)
    assert refusal.value.hint
    assert (tmp_path / "library.db").read_bytes() == before


def test_a_damaged_library_is_kept_and_the_profiles_come_back(open_library, mira: str, library: Library) -> None:
    # GIVEN a library with a taste in it, whose file is then overwritten by something else
    library.profiles.save(mira, Profile("Mira", liked=(Attribute("teal"),)), "Learnt")
    library.close()
    paths = library.paths
    paths.database.write_bytes(b"this was a library once" * 500)
    # WHEN the program starts
    opening = open_library().open_at_start()
    # THEN it says so, has the taste, and the damaged file is still somewhere
    assert "damaged" in opening.notes[0]
    assert [entry.name for entry in opening.profiles] == ["Mira"]
    assert open_library().profiles.load(mira)[0].liked == (Attribute("teal"),)
    kept = [path for path in paths.backups.iterdir() if path.suffix == ".db"]
    assert kept[0].read_bytes().startswith(b"this was a library once")


def test_two_threads_write_at_once_and_neither_fails(library: Library, mira: str) -> None:
    pictures = [picture.id for picture in library.pictures.all()]
    failures: list[BaseException] = []

    def comment(words: str) -> None:
        try:
            for turn in range(40):
                library.reactions.save(Reaction("", mira, pictures[turn % 3], Stance.LIKE, f"{words} {turn}"))
        except BaseException as error:  # noqa: BLE001 - the test shows it
            failures.append(error)
        finally:
            library.close()

    threads = [threading.Thread(target=comment, args=(words,)) for words in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert len(library.reactions.of_profile(mira)) == 3


def _open_and_add(home: Path, number: int) -> str:
    library = Library(data_paths(home), home / "no gallery")
    library.profiles.create(f"person {number}")
    library.close()
    return "done"


def test_processes_may_open_a_new_library_at_the_same_moment(tmp_path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        results = pool.starmap(_open_and_add, [(tmp_path / "home", number) for number in range(4)])
    assert results == ["done"] * 4
    library = Library(data_paths(tmp_path / "home"), tmp_path / "no gallery")
    assert len(library.profiles.entries()) == 4
    library.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the user's folder private by itself")
def test_nobody_else_can_look_into_the_data_folder(library: Library) -> None:
    assert library.paths.home.stat().st_mode & 0o777 == 0o700
    assert library.paths.database.stat().st_mode & 0o777 == 0o600
    for folder in (path for path in library.paths.home.rglob("*") if path.is_dir()):
        assert folder.stat().st_mode & 0o777 == 0o700


def test_a_data_folder_that_cannot_be_used_is_said_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(ViperError, match="cannot be used"):
        Library(data_paths(tmp_path / "file" / "home"))
