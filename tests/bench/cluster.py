"""How much faster a Ray cluster of two workers is than one, and than no cluster: wall time and processor seconds.

    python -m tests.bench.cluster [--pictures 24] [--steps 20]

Each worker is a node of its own on this computer, with one processor. A row is measured once its workers have their
models. Processor seconds are those that the workers spent on the pictures: where the computer is busy with other
things, wall time says more about these, and the ratio of processor seconds to wall time says how much was to be had.
"""

from __future__ import annotations

import argparse
import hashlib
import logging
import os
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.assembly import build_tools
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import STARTER, Recipe, seeded
from viper_desktop.tasks.compute.crew import ThisComputer
from viper_desktop.tasks.compute.pictures import picture_of
from viper_desktop.tasks.compute.ray_cluster import RayCluster
from viper_desktop.tasks.tools import Run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.tasks.compute.crew import Crew, Hands

TASTE = Profile("me", (Attribute("watercolor"), Attribute("earth tones")), (Attribute("neon colors"),))


def timed(recipe: Recipe, hands: Hands) -> tuple[str, float, int]:
    """A digest of the picture, the processor seconds that it took, and the process that made it."""
    start = time.process_time()
    data = picture_of(recipe, hands)
    return hashlib.sha256(data).hexdigest(), time.process_time() - start, os.getpid()


def measured(crew: Crew, recipes: Sequence[Recipe], workers: int) -> tuple[float, float, dict[int, str]]:
    """Wall seconds, processor seconds, and the digest of each picture."""
    run = Run("bench", lambda _event: None)
    ready: set[int] = set()
    while len(ready) < workers:  # until each has its models
        ready |= {process for _, (_, _, process) in crew.work(timed, recipes[: 2 * workers], run)}
    start = time.perf_counter()
    results = dict(crew.work(timed, recipes, run))
    wall = time.perf_counter() - start
    return wall, sum(seconds for _, seconds, _ in results.values()), {i: told[0] for i, told in results.items()}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--pictures", type=int, default=24)
    parser.add_argument("--steps", type=int, default=20)
    asked = parser.parse_args()
    tools = build_tools()
    first = replace(Recipe("a lighthouse", STARTER, profile=TASTE, steps=asked.steps), seed=1)
    recipes = [tools.generator(STARTER).complete(recipe) for recipe in seeded(first, asked.pictures)]
    print(f"{asked.pictures} pictures of the starter diffusion, {asked.steps} steps, {os.cpu_count()} cores,")
    print(f"of which {os.getloadavg()[0]:.1f} processes wanted one when this began")
    print("workers | wall, s | processor, s | processor / wall | pictures a minute | against one")
    alone = _row("none", measured(ThisComputer(tools), recipes, 1), None)
    one = None
    for workers in (1, 2):
        told = _row(str(workers), _on_cluster(workers, recipes), one)
        one = one or told[0]
        if told[2] != alone[2]:
            sys.exit("The cluster made other pictures than this computer.")


def _on_cluster(workers: int, recipes: Sequence[Recipe]) -> tuple[float, float, dict[int, str]]:
    import ray
    from ray.cluster_utils import Cluster

    logging.getLogger("ray").setLevel(logging.ERROR)
    os.environ["PYTHONPATH"] = os.pathsep.join(sys.path)
    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    try:
        for _ in range(workers - 1):
            cluster.add_node(num_cpus=1)
        return measured(RayCluster(cluster.address, build_tools()), recipes, workers)
    finally:
        ray.shutdown()
        cluster.shutdown()


def _row(
    name: str, told: tuple[float, float, dict[int, str]], one: float | None
) -> tuple[float, float, dict[int, str]]:
    wall, processor, pictures = told
    ratio = f"{one / wall:.2f} ×" if one else ""
    print(f"{name} | {wall:.1f} | {processor:.1f} | {processor / wall:.2f} | {60 * len(pictures) / wall:.1f} | {ratio}")
    return told


if __name__ == "__main__":
    main()
