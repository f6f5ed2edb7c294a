"""The status strip and the queue, with an engine that waits until the test lets it go on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.patience import WAIT_MS
from tests.ui.conftest import welcome
from tests.worker.conftest import Easel
from viper_desktop.assembly import build_tools
from viper_desktop.domain.jobs import JobState
from viper_desktop.domain.recipe import Recipe
from viper_desktop.domain.requests import CreateRequest
from viper_desktop.ui.shell.strip import clock

if TYPE_CHECKING:
    from viper_desktop.tasks.tools import Tools


@pytest.fixture
def easel():
    return Easel()


@pytest.fixture
def program(start, easel, qtbot):
    def build(home) -> Tools:
        return replace(build_tools(home), generator=lambda _model: easel)

    program = start(build)
    welcome(program, "Mira", qtbot)
    return program


def make(program, prompt, count=1):
    recipes = tuple(Recipe(prompt, model="easel", seed=seed) for seed in range(count))
    return program.state.ask(CreateRequest(recipes))


def states(program):
    return [(queued.title, queued.state) for queued in program.window.watch.queue]


def test_the_strip_says_what_is_made_and_how_many_wait(program, easel, qtbot):
    strip = program.window.strip
    make(program, "tea party", count=2)
    make(program, "owl")
    qtbot.waitUntil(lambda: strip.text.text() == "“tea party” · 1 of 2 · step 2/3", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "1" in strip.queue.text(), timeout=WAIT_MS)
    assert strip.isVisible()
    easel.may_go_on.set()
    qtbot.waitUntil(lambda: [state for _, state in states(program)] == [JobState.FINISHED] * 2, timeout=WAIT_MS)
    assert strip.text.text() == "Done: “owl”"
    assert not strip.bar.isVisible()


def test_cancel_is_said_at_once_and_then_done(program, qtbot):
    strip = program.window.strip
    make(program, "tea party")
    qtbot.waitUntil(lambda: strip.text.text() != "", timeout=WAIT_MS)
    strip.stop.click()
    assert strip.left.text() == strip.tr("cancelling …")
    qtbot.waitUntil(lambda: [state for _, state in states(program)] == [JobState.CANCELLED], timeout=WAIT_MS)


def test_the_drawer_moves_a_job_up_and_takes_one_off(program, qtbot):
    window = program.window

    def wait_for_waiting(*titles):
        qtbot.waitUntil(lambda: [queued.title for queued in window.watch.waiting] == list(titles), timeout=WAIT_MS)

    _, _, third = [make(program, prompt) for prompt in ("first", "second", "third")]
    wait_for_waiting("“second”", "“third”")  # two wait before the first begins, too
    window.strip.queue.click()
    assert window.drawer.isVisible()
    window.drawer.line(third).up.click()
    wait_for_waiting("“third”", "“second”")
    window.drawer.line(third).cancel.click()
    wait_for_waiting("“second”")
    window.drawer.clear.click()
    wait_for_waiting()
    # AND what was cleared can be asked for again
    assert window.toasts.text.text().startswith("1 job")
    window.toasts.undo.click()
    wait_for_waiting("“second”")


def test_what_failed_is_told_and_can_be_tried_again(program, easel, qtbot):
    easel.may_go_on.set()
    easel.is_broken = True
    job_id = make(program, "tea party")
    qtbot.waitUntil(program.window.errors.isVisible, timeout=WAIT_MS)
    assert program.window.errors.notes[0].sentence == "The easel fell over."
    qtbot.waitUntil(lambda: [state for _, state in states(program)] == [JobState.FAILED], timeout=WAIT_MS)
    easel.is_broken = False
    program.window.strip.queue.click()
    program.window.drawer.line(job_id).retry.click()
    qtbot.waitUntil(lambda: [state for _, state in states(program)] == [JobState.FINISHED], timeout=WAIT_MS)


def test_closing_while_busy_is_quick_and_the_job_is_offered_at_the_next_start(program, easel, start, qtbot):
    # GIVEN a picture in the making and one that waits
    make(program, "tea party")
    make(program, "owl")
    qtbot.waitUntil(lambda: program.window.watch.current is not None, timeout=WAIT_MS)
    # WHEN the window is closed
    program.close()
    # THEN the next start offers both, and one click makes them
    easel.may_go_on.set()
    again = start(lambda home: replace(build_tools(home), generator=lambda _model: easel))
    qtbot.waitUntil(again.window.errors.isVisible, timeout=WAIT_MS)
    again.window.errors.bar(0).action.click()
    qtbot.waitUntil(lambda: [state for _, state in states(again)] == [JobState.FINISHED] * 2, timeout=WAIT_MS)


def test_time_is_written_as_people_do():
    assert [clock(seconds) for seconds in (0, 21, 725, 3723)] == ["0:00", "0:21", "12:05", "1:02:03"]
