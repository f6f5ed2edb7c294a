"""How long the window is ever held up: the largest gap of a 10 ms timer while models load, work, and the window closes.

    python tests/bench/heartbeat.py [--window] [--model FOLDER] [--import-plainly]

Each phase is printed with its length, the largest gap and the second largest, in milliseconds. `--window` opens the
real window, so that its own work counts too; without it the worker alone is measured. `--model` takes a folder in
diffusers' format in place of the starter diffusion. `--import-plainly` imports torch and diffusers as anybody would, to
compare.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from viper_desktop.domain import requests as ask
from viper_desktop.domain.events import JobCancelled, JobFailed, JobFinished, PicturesListed, Preview, ProfilesChanged
from viper_desktop.domain.recipe import ATELIER, Recipe
from viper_desktop.engine import preload
from viper_desktop.worker.client import IDLE_MS, Client

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.tasks.tools import Tools

BEAT_MS = 10
GIVE_UP_MS = 600_000


class Heartbeat:
    """A timer on the window's thread that knows when it was kept waiting."""

    def __init__(self) -> None:
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=BEAT_MS)
        self._timer.timeout.connect(self.beat)
        self._last = time.perf_counter()
        self.gaps: list[float] = []
        self._timer.start()

    def beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(1000 * (now - self._last))
        self._last = now

    def start_phase(self) -> None:
        self.beat()
        self.gaps = []


class Bench:
    """Runs phases and prints what the heart did."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.heart = Heartbeat()
        self.events: list[object] = []
        client.event.connect(self.events.append)

    def phase(self, name: str, begin: Callable[[], Callable[[], bool]]) -> None:
        """Begin something, beat until it is done, print."""
        started = time.perf_counter()
        self.heart.start_phase()
        is_done = begin()
        self.until(is_done)
        self.heart.beat()
        largest, second = sorted(self.heart.gaps, reverse=True)[:2]
        took = time.perf_counter() - started
        print(f"{name:42} {took:7.2f} s   largest gap {largest:6.1f} ms   second {second:6.1f} ms", flush=True)

    def until(self, is_done: Callable[[], bool]) -> None:
        loop = QEventLoop()
        check = QTimer(interval=BEAT_MS)
        check.timeout.connect(lambda: loop.quit() if is_done() else None)
        check.start()
        QTimer.singleShot(GIVE_UP_MS, loop.quit)
        loop.exec()
        if not is_done():
            self.give_up("gave up waiting")

    def give_up(self, reason: str) -> None:
        print(reason, flush=True)
        self.client.close(8000)
        os._exit(1)

    def submitted(self, *requests: ask.Request) -> Callable[[], bool]:
        """Submit requests; says whether all have ended, and stops the bench where one failed."""
        jobs = {self.client.submit(request) for request in requests}

        def ended() -> bool:
            for event in self.events:
                if isinstance(event, JobFailed) and event.job_id in jobs:
                    self.give_up(f"{event.sentence} {event.hint}\n{event.details}")
            over = {e.job_id for e in self.events if isinstance(e, JobFinished | JobCancelled)}
            return jobs <= over

        return ended

    def first(self, kind: type) -> object:
        return next(event for event in self.events if isinstance(event, kind))


def measure(bench: Bench, *, plainly: bool) -> None:
    client = bench.client
    bench.phase("open the library", lambda: bench.submitted(ask.OpenLibrary(), ask.CreateProfile("Mira")))
    profile = bench.first(ProfilesChanged).profile_id
    bench.phase("list the gallery", lambda: bench.submitted(ask.ListPictures(profile)))
    cards = bench.first(PicturesListed).cards
    if cards:
        wanted = [ask.LoadThumbnail(card.picture.id, 360) for card in cards]
        bench.phase(f"{len(cards)} new thumbnails", lambda: bench.submitted(*wanted))
    if plainly:
        preload.bring_in = _imported_plainly
    bench.phase("load torch ahead of time", lambda: _all_is_there)
    picture = ask.CreateRequest((Recipe("a fox in the snow", seed=3, steps=8),))
    bench.phase("load the model, make the first picture", lambda: bench.submitted(picture))
    bench.phase("make the second picture", lambda: bench.submitted(picture))
    painted = ask.CreateRequest((Recipe("a fox in the snow", model=ATELIER, width=1024, height=1024),))
    bench.phase("paint 1024 px at the atelier", lambda: bench.submitted(painted))
    several = ask.CreateRequest(tuple(Recipe("an owl", seed=seed) for seed in range(50)))

    def busy() -> Callable[[], bool]:
        client.submit(several)
        seen = len([event for event in bench.events if isinstance(event, Preview)])
        return lambda: len([event for event in bench.events if isinstance(event, Preview)]) > seen

    bench.phase("begin fifty pictures", busy)
    started = time.perf_counter()
    ended = client.close(8000)
    print(
        f"{'close while busy (window already hidden)':42} {time.perf_counter() - started:7.2f} s   all ended: {ended}"
    )
    if not ended:
        sys.stdout.flush()
        os._exit(1)


def _imported_plainly() -> None:
    import diffusers
    import transformers

    for library, names in ((diffusers, preload.DIFFUSERS), (transformers, preload.TRANSFORMERS)):
        for name in names:
            getattr(library, name)


def _all_is_there() -> bool:
    """Whether the last of what is loaded ahead of time has been."""
    return preload.DIFFUSERS[-1] in vars(sys.modules.get("diffusers", sys))


def with_model(folder: str) -> Callable[[Path], Tools]:
    """Tools whose diffusion is a folder's."""

    def build(home: Path) -> Tools:
        from viper_desktop.assembly import build_tools
        from viper_desktop.engine.diffusion.generator import DiffusionGenerator

        tools = build_tools(home)
        diffusion = DiffusionGenerator(Path(folder))
        return replace(tools, generator=lambda name: tools.generator(name) if name == ATELIER else diffusion)

    return build


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--window", action="store_true")
    parser.add_argument("--model", default="")
    parser.add_argument("--import-plainly", action="store_true")
    chosen = parser.parse_args()
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home:
        client = Client(home, build=with_model(chosen.model) if chosen.model else None)
        window = shown(client, app) if chosen.window else None
        bench = Bench(client)
        print(f"heartbeat of {BEAT_MS} ms; torch is loaded after {IDLE_MS} ms with nothing to do")
        measure(bench, plainly=chosen.import_plainly)
        del window


def shown(client: Client, app: QApplication) -> object:
    """The real window on the gallery page."""
    from viper_desktop.ui.memory import WindowMemory
    from viper_desktop.ui.state import AppState
    from viper_desktop.ui.theme import Theme
    from viper_desktop.ui.window import MainWindow

    memory = WindowMemory()
    Theme(app).use(memory.theme)
    window = MainWindow(AppState(client), memory)
    window.open_page("gallery")
    window.show()
    return window


if __name__ == "__main__":
    main()
