from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest

from viper_desktop.domain.errors import ViperError
from viper_desktop.storage import atomic

DIES_BEFORE_RENAMING = """
import os, sys
from pathlib import Path
from viper_desktop.storage import atomic
Path.replace = Path.hardlink_to = lambda *_: os._exit(9)  # as a power cut would, with the data written
getattr(atomic, sys.argv[1])(*eval(sys.argv[2]))
"""


def test_a_crash_before_the_rename_leaves_what_was_there(tmp_path: Path) -> None:
    # GIVEN a file
    path = tmp_path / "comments.json"
    atomic.write_text(path, "all that I said")
    # WHEN the program dies while it writes a newer one
    call = ("write_bytes", f"(Path({str(path)!r}), b'half')")
    died = subprocess.run([sys.executable, "-c", DIES_BEFORE_RENAMING, *call], check=False)
    # THEN the old one is whole, and what was half written is not mistaken for anything
    assert died.returncode == 9
    assert path.read_text(encoding="utf-8") == "all that I said"
    assert [file.suffix for file in tmp_path.iterdir() if file != path] == [atomic.PART]


def test_a_crash_before_a_new_file_is_named_leaves_no_such_file(tmp_path: Path) -> None:
    call = ("write_new", f"(Path({str(tmp_path)!r}), 'fox', '.png', b'pixels')")
    died = subprocess.run([sys.executable, "-c", DIES_BEFORE_RENAMING, *call], check=False)
    assert died.returncode == 9
    assert not list(tmp_path.glob("fox*"))


def _write(folder: Path, number: int) -> str:
    return atomic.write_new(folder, "fox", ".png", str(number).encode()).name


def test_processes_that_write_at_once_never_take_each_others_names(tmp_path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        names = pool.starmap(_write, [(tmp_path, number) for number in range(20)])
    assert sorted(names) == sorted(path.name for path in tmp_path.iterdir())
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {str(number).encode() for number in range(20)}


def test_a_folder_that_cannot_be_written_is_said_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("I am no folder", encoding="utf-8")
    with pytest.raises(ViperError, match="could not be written"):
        atomic.write_text(tmp_path / "file" / "a.json", "{}")
    with pytest.raises(ViperError, match="could not be written"):
        atomic.write_new(tmp_path / "file", "a", ".json", b"{}")


def test_setting_aside_keeps_every_one(tmp_path: Path) -> None:
    kept = []
    for text in ("one", "two"):
        (tmp_path / "settings.json").write_text(text, encoding="utf-8")
        kept.append(atomic.set_aside(tmp_path / "settings.json"))
    assert [path.read_text(encoding="utf-8") for path in kept] == ["one", "two"]
    assert not (tmp_path / "settings.json").exists()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the user's folder private by itself")
def test_a_file_system_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("no links here")  # what exFAT says

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    names = [atomic.write_new(tmp_path, "fox", ".png", data).name for data in (b"1", b"2")]
    assert names == ["fox.png", "fox-2.png"]
    assert (tmp_path / "fox-2.png").read_bytes() == b"2"
