from __future__ import annotations

import gc
import itertools
import subprocess
import sys
import threading
import weakref

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.patience import WAIT_MS
from viper_desktop.domain import requests as ask
from viper_desktop.domain.events import Event, Note, Preview, Progress
from viper_desktop.domain.jobs import Lane
from viper_desktop.domain.profile import Profile
from viper_desktop.domain.recipe import ATELIER, STARTER, Recipe
from viper_desktop.engine.preload import torch_libraries
from viper_desktop.worker.routing import is_long, lane_of
from viper_desktop.worker.throttle import SECONDS_APART, Throttle


@given(st.lists(st.tuples(st.sampled_from([Preview, Progress, Note]), st.floats(0, 0.2))))
def test_previews_come_no_faster_than_ten_a_second_and_the_last_one_always(steps: list[tuple[type, float]]) -> None:
    # GIVEN any stream of events at any pace
    now, sent = 0.0, []
    throttle = Throttle(lambda event: sent.append((now, event)), lambda: now)
    given_events: list[Event] = []
    for number, (kind, pause) in enumerate([*steps, (Note, 0.0)]):
        now += pause
        event = {
            Preview: Preview("j", b"", number),
            Progress: Progress("j", number, 0),
            Note: Note("j", f"{number}"),
        }[kind]
        given_events.append(event)
        throttle(event)
    told = [event for _, event in sent]
    # THEN every end is told, and of each kind some, in order
    for kind in (Note, Preview, Progress):
        all_of_kind = [event for event in given_events if isinstance(event, kind)]
        told_of_kind = [event for event in told if isinstance(event, kind)]
        assert told_of_kind == [event for event in all_of_kind if event in told]
        assert kind is not Note or told_of_kind == all_of_kind
    # AND before each end stands the newest preview and the newest progress
    ends = [event for event in given_events if isinstance(event, Note)]
    for kind, end in itertools.product((Preview, Progress), ends):
        before = [event for event in given_events[: given_events.index(end)] if isinstance(event, kind)]
        assert not before or before[-1] in told[: told.index(end)]
    # AND no two of a kind are closer than a tenth of a second, unless an end follows at once
    end_times = {time for time, event in sent if isinstance(event, Note)}
    for kind in (Preview, Progress):
        times = [time for time, event in sent if isinstance(event, kind)]
        assert all(b - a >= SECONDS_APART or b in end_times for a, b in itertools.pairwise(times))


def test_what_was_held_back_is_told_soon_even_if_nothing_follows() -> None:
    now, sent = 0.0, []
    throttle = Throttle(sent.append, lambda: now)
    first, second = Preview("j", b"1"), Preview("j", b"2")
    throttle(first)
    throttle(second)
    assert (sent, throttle.is_holding) == ([first], True)
    throttle.flush()
    assert (sent, throttle.is_holding) == ([first, second], False)


@pytest.mark.parametrize(
    ("request_", "lane", "long"),
    [
        (ask.CreateRequest((Recipe("x", model=STARTER),)), Lane.GPU, True),
        (ask.CreateRequest((Recipe("x", model=ATELIER), Recipe("x", model="/my/model"))), Lane.GPU, True),
        (ask.CreateRequest((Recipe("x", model=ATELIER),)), Lane.LIGHT, True),
        (ask.LearnRequest("p"), Lane.LIGHT, False),
        (ask.LearnRequest("p", "idefics2"), Lane.GPU, False),
        (ask.ScoreRequest((), (), ()), Lane.LIGHT, True),
        (ask.ScoreRequest((), (), (), "idefics2"), Lane.GPU, True),
        (ask.TasteStripRequest(Profile("p"), ()), Lane.LIGHT, False),
        (ask.UnderstoodRequest("x"), Lane.LIGHT, False),
        (ask.SuggestRequest("p"), Lane.LIGHT, False),
        (ask.ImportPictures(()), Lane.LIBRARY, True),
        (ask.LoadThumbnail("p", 100), Lane.LIBRARY, False),
    ],
)
def test_each_request_has_its_lane(request_: ask.Request, lane: Lane, long: bool) -> None:
    assert (lane_of(request_), is_long(request_)) == (lane, long)


def test_importing_the_worker_brings_in_nothing_heavy() -> None:
    code = (
        "import sys, viper_desktop.worker.client;"
        "print([name for name in ('torch', 'numpy', 'PIL', 'sqlite3', 'viper_desktop.tasks') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_torchs_libraries_are_found_without_importing_it() -> None:
    code = (
        "import sys; from viper_desktop.engine.preload import torch_libraries;"
        "print([path.stem for path in torch_libraries()], 'torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    if sys.platform == "linux":
        assert "libtorch_cpu" in done.stdout
    assert done.stdout.endswith("False\n")
    assert all(path.is_file() for path in torch_libraries())


def test_what_pictures_need_can_be_brought_in_from_a_thread_in_silence() -> None:
    code = (
        "import gc, sys, threading; from viper_desktop.engine.preload import bring_in;"
        "thread = threading.Thread(target=bring_in); thread.start(); thread.join(); bring_in();"
        "print([name in sys.modules for name in ('torch', 'diffusers.models.unets.unet_2d_condition')], gc.isenabled())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[True, True] True\n"
    assert not done.stderr  # nor does a library give advice


def test_garbage_is_collected_on_the_windows_thread_and_by_python_again_after_closing(client, qtbot) -> None:
    # GIVEN a window, and a cycle that nobody holds
    class Knot:
        pass

    collected_in = []
    knot = Knot()
    knot.itself = knot
    weakref.finalize(knot, lambda: collected_in.append(threading.current_thread()))
    del knot
    assert not gc.isenabled()
    # WHEN many objects have been made, THEN it goes, here
    kept = [[] for _ in range(5000)]
    qtbot.waitUntil(lambda: bool(collected_in), timeout=WAIT_MS)
    assert collected_in == [threading.main_thread()]
    # WHEN the window is closed, THEN Python collects by itself
    client.close(WAIT_MS)
    assert gc.isenabled()
    assert kept
