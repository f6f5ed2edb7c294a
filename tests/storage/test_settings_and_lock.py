from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from viper_desktop.domain.memory import Offload
from viper_desktop.domain.settings import Settings, Theme
from viper_desktop.storage.library import Library
from viper_desktop.storage.lock import AlreadyOpen, WindowLock
from viper_desktop.storage.paths import data_paths
from viper_desktop.storage.settings import SettingsFile

CHOSEN = Settings(
    theme=Theme.DARK,
    offload=Offload.MODEL,
    offline=True,
    memory_budget_gb=6.5,
    current_profile="p",
    thumbnail_height=240,
)


def test_settings_are_there_again(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    assert file.load() == Settings()
    file.save(CHOSEN)
    assert file.load() == CHOSEN


def test_settings_of_a_newer_program_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "light", "perfume": ["rose"], "memory_budget_gb": 4}', encoding="utf-8")
    file = SettingsFile(path)
    settings = file.load()
    assert (settings.theme, settings.memory_budget_gb) == (Theme.LIGHT, 4.0)
    file.save(settings)
    assert json.loads(path.read_text(encoding="utf-8"))["perfume"] == ["rose"]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"theme": "plaid"}', '{"theme": 3}', '{"offload": "lots"}', '{"offline": 1}', "\udcff"]
)
def test_settings_that_cannot_be_read_are_set_aside_and_it_is_said(library: Library, open_library, text: str) -> None:
    library.paths.settings.write_bytes(text.encode("utf-8", "surrogateescape"))
    opening = open_library().open_at_start()
    assert opening.settings == Settings()
    assert "settings could not be read" in opening.notes[0]
    (kept,) = library.paths.home.glob("settings.unreadable-*.json")
    assert kept.read_bytes() == text.encode("utf-8", "surrogateescape")


HOLDS = """
import sys
from pathlib import Path
from viper_desktop.storage.lock import WindowLock
WindowLock(Path(sys.argv[1])).acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_window_is_refused_and_a_killed_one_leaves_nothing_behind(tmp_path: Path) -> None:
    # GIVEN a window of another process
    path = tmp_path / "home" / "window.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        # WHEN one more is opened, THEN it is refused
        with pytest.raises(AlreadyOpen):
            WindowLock(path).acquire()
        # WHEN the first is killed, THEN the next one opens
        other.kill()
        other.wait()
    with WindowLock(path), pytest.raises(AlreadyOpen):
        WindowLock(path).acquire()
    WindowLock(path).acquire()


def test_the_data_folder_is_where_the_person_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIPER_HOME", str(tmp_path / "here"))
    assert data_paths().home == tmp_path / "here"
    assert data_paths(tmp_path / "there").home == tmp_path / "there"
    monkeypatch.delenv("VIPER_HOME")
    assert data_paths().home.name == "viper-desktop"
    assert not (tmp_path / "here").exists()
