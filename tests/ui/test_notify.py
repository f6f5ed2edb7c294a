"""Who waits for a long job in another window is told when it is over."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from viper_desktop.domain.events import JobCancelled, JobFailed, JobFinished
from viper_desktop.ui.activity import Activity
from viper_desktop.ui.shell.notify import LONG_S


@pytest.fixture
def told(program, monkeypatch) -> list[str]:
    """What the desktop would show; the screen of the tests has no notifications."""
    words: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _tray: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _tray, _title, text: words.append(text))
    return words


def ended(program, event, seconds: float = LONG_S + 1) -> None:
    """A job ends that began so many seconds ago."""
    program.window.watch.ended.emit(Activity("job", "“tea party”", time.monotonic() - seconds), event)


def test_a_long_job_that_ends_behind_another_window_is_told(program, told):
    program.window.hide()
    ended(program, JobFinished("job"))
    ended(program, JobFailed("job", "The disk is full.", "Free some space."))
    assert told == ["“tea party” is done", "“tea party” did not work"]


def test_what_was_short_or_stopped_is_not_told_and_nothing_to_who_wants_quiet(program, told):
    program.window.hide()
    ended(program, JobFinished("job"), seconds=1)
    ended(program, JobCancelled("job"))
    program.state.change_settings(replace(program.state.settings, notify_when_done=False))
    ended(program, JobFinished("job"))
    assert told == []
