"""Pictures and people for the use-cases' tests."""

from __future__ import annotations

import os
import subprocess
import sys
from threading import Event
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from tests.tiny_models.sdxl import save_tiny_sdxl
from viper_desktop.domain.jobs import Job
from viper_desktop.domain.reactions import Reaction, Stance, new_id
from viper_desktop.tasks import runner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from viper_desktop.domain import events as happened
    from viper_desktop.domain.requests import Request
    from viper_desktop.storage.library import Library
    from viper_desktop.tasks.tools import Tools

    Perform = Callable[[Request], list[happened.Event]]

RAYS_OWN = ("ignore::ResourceWarning", "ignore::DeprecationWarning", "ignore::FutureWarning")  # warnings of Ray itself
WARM, COLD = (214, 120, 52), (60, 96, 180)


def painted(color: tuple[int, int, int], seed: int, side: int = 96) -> Image.Image:
    """A blotchy picture of one color that differs with its seed."""
    random = np.random.default_rng(seed)
    blotches = random.normal(0, 22, (6, 6, 3)) + np.array(color)
    small = Image.fromarray(np.clip(blotches, 0, 255).astype(np.uint8))
    return small.resize((side, side), Image.Resampling.BICUBIC)


@pytest.fixture
def folder_of(tmp_path: Path) -> Callable[..., Path]:
    """Makes a folder of pictures of one color."""

    def make(name: str, color: tuple[int, int, int], count: int) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        for number in range(count):
            painted(color, seed=hash_of(name) + number).save(folder / f"{name}-{number}.png")
        return folder

    return make


def hash_of(name: str) -> int:
    """A number for a name, the same in every run."""
    return sum(map(ord, name)) * 100


@pytest.fixture
def perform(tools: Tools) -> Perform:
    """Runs a request as the worker would; every event, in order."""

    def run(request: Request) -> list[happened.Event]:
        events: list[happened.Event] = []
        runner.run(Job(request), tools, events.append, Event())
        return events

    return run


@pytest.fixture
def mira(library: Library) -> str:
    """The id of a profile named Mira."""
    return library.profiles.create("Mira")


@pytest.fixture
def react(library: Library, mira: str) -> Callable[..., Reaction]:
    """Puts Mira's mark and comment on a picture."""

    def save(picture_id: str, stance: Stance | None, comment: str = "") -> Reaction:
        return library.reactions.save(Reaction(new_id(), mira, picture_id, stance, comment))

    return save


@pytest.fixture
def pictures(library: Library, folder_of: Callable[..., Path]) -> dict[str, list[str]]:
    """Five warm and five cold pictures in the library: their ids by kind."""
    ids = {}
    for kind, color in (("warm", WARM), ("cold", COLD)):
        report = library.pictures.import_files([folder_of(kind, color, 5)])
        ids[kind] = [picture.id for picture in sorted(report.added, key=lambda picture: picture.title)]
    return ids


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A model of the SDXL architecture with random weights: real code, quick pictures."""
    return str(save_tiny_sdxl(tmp_path_factory.mktemp("models") / "tiny"))


@pytest.fixture(scope="package")
def cluster() -> Iterator[str]:
    """A Ray cluster of a head and a second node, one processor each: its address."""
    ray = pytest.importorskip("ray", reason="the cluster's extra is not installed: pip install “viper-desktop[ray]”")
    if sys.platform == "win32":
        pytest.skip("Ray has no clusters on Windows")
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


def workers() -> list[int]:
    """Ray's processes that are doing a piece of ours."""
    told = subprocess.run(["ps", "-eo", "pid,args"], capture_output=True, text=True, check=True).stdout
    return [int(line.split()[0]) for line in told.splitlines() if "ray::_done" in line]
