"""A taste test with a diffusion model: its pairs wait in the queue, as pictures of the Create page do."""

from __future__ import annotations

import json

import pytest

from tests.patience import WAIT_MS
from tests.tiny_models.sdxl import save_tiny_sdxl
from viper_desktop.domain.jobs import JobState
from viper_desktop.domain.requests import MakePair
from viper_desktop.domain.tastetest import Side
from viper_desktop.storage.recipes import read_recipe
from viper_desktop.ui.create.engines import added_model


@pytest.fixture
def tiny(tmp_path) -> str:
    """A model of the SDXL architecture with random weights, small and of two steps: real code, quick pictures."""
    folder = save_tiny_sdxl(tmp_path / "tiny")
    (folder / "viper.json").write_text(json.dumps({"name": "Tiny", "sizes": [[64, 64]], "steps": 2}))
    return str(folder)


def test_pairs_are_made_ahead_in_the_queue(page, program, tiny, qtbot):
    # GIVEN a model that the person added
    page.setup._offer(added_model(tiny, "Tiny"))
    page.setup.engine.setCurrentIndex(page.setup.engine.findData(tiny))
    # WHEN a test begins
    page.setup.begin.click()
    qtbot.waitUntil(lambda: page.arena.is_ready, timeout=WAIT_MS)
    # THEN pairs wait in the queue while the first is looked at
    qtbot.waitUntil(lambda: len(states(program)) >= 2, timeout=WAIT_MS)
    assert page.arena.views[Side.LEFT].image.width() == 64
    assert read_recipe(page.desk.pair.mine).model == tiny
    # AND leaving the test takes what still waits out of it
    page.desk.end(page.desk.sitting)
    over = {JobState.FINISHED, JobState.CANCELLED}
    qtbot.waitUntil(lambda: set(states(program)) <= over, timeout=WAIT_MS)


def states(program) -> list[JobState]:
    """Where the pairs in the queue stand."""
    return [queued.state for queued in program.window.watch.queue if isinstance(queued.job.request, MakePair)]
