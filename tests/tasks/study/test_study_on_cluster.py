"""A study whose pictures a real Ray cluster makes comes to what it comes to at home, also when a worker is killed."""

from __future__ import annotations

import os
import signal

import pytest

from tests.tasks.conftest import RAYS_OWN, workers
from viper_desktop.domain.events import JobFinished, Progress

pytestmark = pytest.mark.filterwarnings(*RAYS_OWN)


def test_a_study_on_a_cluster_is_the_study_at_home_though_a_worker_dies(study, whole, cluster, tmp_path):
    killed = []

    def kill_one(event):
        """Once the first pictures have come back."""
        made = isinstance(event, Progress) and event.done > 1
        if made and not killed and (busy := workers()):
            os.kill(busy[0], signal.SIGKILL)
            killed.append(busy[0])

    there = study(tmp_path / "there", compute=cluster, hear=kill_one)
    assert isinstance(there.events[-1], JobFinished), there.events[-1]
    assert killed
    assert there.files("tables") == whole.files("tables")
    assert there.summary == whole.summary
    assert {path.name for path in there.folder.glob("pictures/*/*")} == {
        path.name for path in whole.folder.glob("pictures/*/*")
    }
