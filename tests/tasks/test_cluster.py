"""Pieces spread over a real Ray cluster of two nodes come out as at home, also when a worker is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from threading import Event

import numpy as np
import pytest

from viper_desktop.domain.events import JobFinished, PictureMade
from viper_desktop.domain.jobs import Job
from viper_desktop.domain.recipe import ATELIER, Recipe, seeded
from viper_desktop.domain.requests import CreateRequest
from viper_desktop.storage.image_files import open_upright
from viper_desktop.tasks import runner

ray = pytest.importorskip("ray", reason="the cluster's extra is not installed: pip install “viper-desktop[ray]”")
pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Ray has no clusters on Windows"),
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning", "ignore::FutureWarning"),
]


@pytest.fixture(scope="module")
def cluster():
    """A head and a second node, one processor each; their address."""
    from ray.cluster_utils import Cluster

    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join(sys.path)  # workers find the program where the tests do
    two = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    two.add_node(num_cpus=1)
    yield two.address
    ray.shutdown()
    two.shutdown()
    if before is None:
        del os.environ["PYTHONPATH"]
    else:
        os.environ["PYTHONPATH"] = before


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
        if isinstance(event, PictureMade) and not killed and (workers := _workers()):
            # WHEN a worker is killed in the midst of it
            os.kill(workers[0], signal.SIGKILL)
            killed.append(workers[0])

    runner.run(Job(request(tmp_path / "there", 24, cluster)), tools, hear, Event())
    # THEN every picture is there all the same
    assert killed
    assert isinstance(events[-1], JobFinished), events[-1]
    assert sorted(pictures(events)) == list(range(24))


def _workers() -> list[int]:
    """Ray's processes that are doing a piece of ours."""
    told = subprocess.run(["ps", "-eo", "pid,args"], capture_output=True, text=True, check=True).stdout
    return [int(line.split()[0]) for line in told.splitlines() if "ray::_done" in line]
