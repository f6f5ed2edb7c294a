"""A Ray cluster as the crew: pieces are tasks, each worker process keeps its models, a killed one's pieces are redone.

The program (and every model that is asked for, under the same name or path) has to be on each machine of the cluster;
nothing but items and results travels. Which worker does a piece changes nothing in it.
"""

from __future__ import annotations

import logging
import socket
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from viper_desktop.domain.errors import Cancelled, ModelUnavailable, ViperError
from viper_desktop.tasks.compute.crew import Hands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from viper_desktop.tasks.tools import Build, Run, Tools

Item = TypeVar("Item")
Result = TypeVar("Result")

TRIES = 5  # for a piece whose worker died under it
LOOK_EVERY = 0.25  # seconds between two looks at whether the person asked to stop
KNOCKING = 5.0  # seconds to wait for a head that may be far
WAITING = 2  # pieces handed out for each place that can do one


class RayCluster:
    """A cluster at an address.

    Args:
        address: `host:port` of its head, `ray://host:port` of its client server, or `auto`.
        tools: say how workers build theirs; device and number format of the settings go with them.

    Raises:
        ModelUnavailable: Ray is not installed.
        ViperError: there is no cluster at that address.
    """

    def __init__(self, address: str, tools: Tools) -> None:
        self._ray = _connected(address)
        self._build, self._settings = tools.build_elsewhere, tools.settings()

    def work(
        self, piece: Callable[[Item, Hands], Result], items: Sequence[Item], run: Run, phase: str = ""
    ) -> Iterator[tuple[int, Result]]:
        """See `Crew`; in the order in which they are done."""
        ray = self._ray
        resources = ray.cluster_resources()
        cards = int(resources.get("GPU", 0))
        needs: dict[str, float] = {"num_gpus": 1, "num_cpus": 0} if cards else {"num_cpus": 1}
        places = max(1, cards or int(resources.get("CPU", 1)))
        do = ray.remote(max_retries=TRIES, retry_exceptions=False, **needs)(_done)
        under_way: dict[Any, int] = {}
        left = iter(range(len(items)))
        try:
            while True:
                run.check()
                while len(under_way) < WAITING * places and (index := next(left, None)) is not None:
                    task = do.remote(piece, items[index], self._build, self._settings.device, self._settings.dtype)
                    under_way[task] = index
                if not under_way:
                    return
                for task in ray.wait(list(under_way), num_returns=1, timeout=LOOK_EVERY)[0]:
                    index = under_way.pop(task)
                    run.progress(len(items) - len(under_way), len(items), phase=phase)
                    yield index, self._result(task)
        finally:
            for task in under_way:
                ray.cancel(task, force=False)

    def _result(self, task: Any) -> Any:  # noqa: ANN401 - whatever the piece returns
        try:
            return self._ray.get(task)
        except self._ray.exceptions.RayTaskError as error:
            if isinstance(error.cause, ViperError | Cancelled):
                raise error.cause from error
            raise
        except self._ray.exceptions.RayError as error:
            raise ViperError(
                "A worker of the cluster died again and again over the same picture.",
                "Look at the memory of its machines; what was made so far is kept.",
            ) from error


def _connected(address: str) -> Any:  # noqa: ANN401 - Ray is an optional extra without types here
    """Ray's module, connected to the cluster; connecting twice to the same one is connecting once."""
    try:
        import ray  # noqa: PLC0415
    except ImportError:
        raise ModelUnavailable(
            "Ray is not installed.", "Install it beside the program: pip install “viper-desktop[ray]”."
        ) from None
    if ray.is_initialized():
        return ray
    try:
        _knock(address)
        ray.init(address=address, namespace="viper-desktop", log_to_driver=False, logging_level=logging.ERROR)
    except (OSError, ValueError, RuntimeError) as error:
        raise ViperError(
            f"There is no Ray cluster at “{address}”.", "Start one with “ray start --head”, or leave --ray out."
        ) from error
    return ray


def _knock(address: str) -> None:
    """See whether anything listens there: Ray itself would try for minutes.

    Raises:
        OSError: nothing does.
        ValueError: that is no address.
    """
    if address == "auto":
        return  # Ray finds it, or says at once that there is none
    place = urlsplit(address if "://" in address else f"ray://{address}")
    if place.hostname is None or place.port is None:
        raise ValueError(address)
    socket.create_connection((place.hostname, place.port), timeout=KNOCKING).close()


def _done(piece: Callable[[Item, Hands], Result], item: Item, build: Build, device: str, dtype: str) -> Result:
    """Runs on a worker."""
    return piece(item, Hands(_tools(build, device, dtype), None, lambda _step: None))


@cache
def _tools(build: Build, device: str, dtype: str) -> Tools:
    """This worker process's own, with its models, for as long as it lives."""
    return build(device, dtype)
