"""Pieces spread over a real Ray cluster of two nodes come out as at home, also when a worker is killed."""

from __future__ import annotations

import os
import signal
from threading import Event

import numpy as np
import pytest

from tests.tasks.conftest import RAYS_OWN, workers
from viper_desktop.domain.events import JobFinished, PictureMade
from viper_desktop.domain.jobs import Job
from viper_desktop.domain.recipe import ATELIER, Recipe, seeded
from viper_desktop.domain.requests import CreateRequest
from viper_desktop.storage.image_files import open_upright
from viper_desktop.tasks import runner

pytestmark = pytest.mark.filterwarnings(*RAYS_OWN)


def pictures(events):
    made = [event for event in events if isinstance(event, PictureMade)]
    return {event.recipe.seed: np.asarray(open_upright(event.path)) for event in made}


def request(folder, count, compute=""):
    recipe = Recipe("a cat", ATELIER, width=128, height=128)
    return CreateRequest(seeded(recipe, count), folder=str(folder), preview=False, compute=compute)


def test_a_cluster_makes_the_pictures_that_this_computer_makes(cluster, perform, tmp_path):
    here = perform(request(tmp_path / "here", 6))
    there = perform(request(tmp_path / "there", 6, cluster))
    assert isinstance(there[-1], JobFinished), there[-1]
    first, second = pictures(here), pictures(there)
    assert sorted(first) == sorted(second) == list(range(6))
    assert all((first[seed] == second[seed]).all() for seed in first)


def test_a_killed_worker_costs_nothing_but_time(cluster, tools, tmp_path):
    # GIVEN pictures under way on the cluster
    events, killed = [], []

    def hear(event):
        events.append(event)
        if isinstance(event, PictureMade) and not killed and (busy := workers()):
            # WHEN a worker is killed in the midst of it
            os.kill(busy[0], signal.SIGKILL)
            killed.append(busy[0])

    runner.run(Job(request(tmp_path / "there", 24, cluster)), tools, hear, Event())
    # THEN every picture is there all the same
    assert killed
    assert isinstance(events[-1], JobFinished), events[-1]
    assert sorted(pictures(events)) == list(range(24))
