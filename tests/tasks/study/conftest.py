"""One small study, made once: a model of random weights, so that the machinery is tested and not the pictures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest

from viper_desktop.assembly import build_tools
from viper_desktop.domain.events import Progress, StudyDone
from viper_desktop.domain.jobs import Job
from viper_desktop.domain.requests import StudyRequest
from viper_desktop.tasks import runner

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.domain.events import Event as Happened


@dataclass(frozen=True)
class Done:
    """A study that ran."""

    folder: Path
    events: list[Happened]

    @property
    def summary(self) -> Any:
        return next(event for event in self.events if isinstance(event, StudyDone)).summary

    def files(self, folder: str) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in sorted((self.folder / folder).iterdir())}


@pytest.fixture(scope="session")
def study(tiny_model: str, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Done]:
    """Runs a quick study with three people, every event heard by `hear`; stops it before picture `stop_at`."""
    home = tmp_path_factory.mktemp("study-home")

    def run(folder: Path, *, stop_at: int = 0, hear: Callable[[Happened], None] | None = None, **fields: Any) -> Done:
        request = StudyRequest(
            str(folder), people=3, makers=(tiny_model,), steps=2, width=64, height=64, quick=True, **fields
        )
        events: list[Happened] = []
        cancel = Event()

        def heard(event: Happened) -> None:
            events.append(event)
            if hear is not None:
                hear(event)
            if isinstance(event, Progress) and stop_at and len(list(folder.glob("pictures/*/*.png"))) >= stop_at:
                cancel.set()

        runner.run(Job(request), build_tools(home), heard, cancel)
        return Done(folder, [event for event in events if not isinstance(event, Progress)])

    return run


@pytest.fixture(scope="session")
def whole(study: Callable[..., Done], tmp_path_factory: pytest.TempPathFactory) -> Done:
    """A study from beginning to end."""
    return study(tmp_path_factory.mktemp("study") / "whole")
