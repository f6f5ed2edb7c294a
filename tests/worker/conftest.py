from __future__ import annotations

from dataclasses import dataclass, field, replace
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from tests.patience import WAIT_MS
from viper_desktop.assembly import build_tools
from viper_desktop.domain.errors import ViperError, check
from viper_desktop.domain.events import JobCancelled, JobFailed, JobFinished
from viper_desktop.engine.doors import Draft, GeneratorInfo, Step, Understood
from viper_desktop.worker.client import Client

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.tasks.tools import Tools


@dataclass
class Easel:
    """An engine for these tests: paints one color in three steps, and waits at the second as long as it is told to."""

    may_go_on: Event = field(default_factory=Event)
    begun: list[str] = field(default_factory=list)
    is_broken: bool = False

    def info(self) -> GeneratorInfo:
        return GeneratorInfo("easel", "painter", ((16, 16),), 3, 0.0)

    def understand(self, prompt: str) -> Understood | None:
        return Understood(tuple(prompt.split()))

    def complete(self, recipe: Recipe) -> Recipe:
        return replace(recipe, width=16, height=16, steps=3)

    def remarks(self, recipe: Recipe) -> tuple[str, ...]:
        return ()

    def generate(self, recipe: Recipe, *, on_step: Callable[[Step], None], cancel: Event | None = None) -> Image.Image:
        self.begun.append(recipe.prompt)
        if self.is_broken:
            raise ViperError("The easel fell over.", "Put it up again.")
        image = Image.new("RGB", (16, 16), "teal")
        for done in (1, 2, 3):
            on_step(Step(done, 3, lambda: image))
            while done == 2 and not self.may_go_on.wait(0.005):
                check(cancel)
        return image

    def draft(self, recipe: Recipe, *, cancel: Event | None = None) -> Draft | None:
        return Draft(self.generate(recipe, on_step=lambda _step: None, cancel=cancel), 3)


@pytest.fixture
def easel() -> Easel:
    easel = Easel()
    easel.may_go_on.set()
    return easel


@pytest.fixture
def fittings(easel: Easel) -> dict[str, object]:
    """Which of the tools are others than the program's own."""
    return {"generator": lambda _model: easel}


@pytest.fixture
def open_client(qapp, data_folder: Path, fittings: dict[str, object]) -> Iterator[Callable[[], Client]]:
    """Opens a client on the test's data folder, as a program that starts does; all must have ended at the end."""
    clients: list[Client] = []

    def build(home: Path) -> Tools:
        return replace(build_tools(home), **fittings)

    def make() -> Client:
        clients.append(Client(data_folder, build=build, preload=False))
        return clients[-1]

    yield make
    for client in clients:
        assert client.close(WAIT_MS)
        assert all(lane.isFinished() or not lane.isRunning() for lane in client._lanes)
        client.deleteLater()


@pytest.fixture
def client(open_client: Callable[[], Client]) -> Client:
    return open_client()


class Listener:
    """Everything that a client told, and waiting for what it will tell."""

    def __init__(self, client: Client, qtbot) -> None:
        self.events: list[object] = []
        self.queues: list[tuple] = []
        self._qtbot = qtbot
        client.event.connect(self.events.append)
        client.queue_changed.connect(lambda changed: self.queues.append(changed.jobs))

    def of(self, kind: type, job_id: str | None = None) -> list:
        return [event for event in self.events if isinstance(event, kind) and job_id in (None, event.job_id)]

    def ended(self, job_id: str) -> list:
        return self.of((JobFinished, JobCancelled, JobFailed), job_id)

    def until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def until_ended(self, *job_ids: str) -> None:
        self.until(lambda: all(self.ended(job_id) for job_id in job_ids))

    def states(self) -> list[tuple[str, str]]:
        return [(queued.title, queued.state.value) for queued in self.queues[-1]] if self.queues else []


@pytest.fixture
def heard(client: Client, qtbot) -> Listener:
    return Listener(client, qtbot)
