"""The door behind which pieces of work are done, and the crew that is this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from threading import Event as CancelToken

    from viper_desktop.engine.doors import Step
    from viper_desktop.tasks.tools import Run, Tools

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Hands:
    """What a piece of work is done with.

    Attributes:
        on_step: told of the steps within a piece; nobody listens on a cluster.
    """

    tools: Tools
    cancel: CancelToken | None
    on_step: Callable[[Step], None]


class Crew(Protocol):
    """Does pieces of work."""

    def work(
        self, piece: Callable[[Item, Hands], Result], items: Sequence[Item], run: Run, phase: str = ""
    ) -> Iterator[tuple[int, Result]]:
        """Results as they come, each with the index of its item.

        Args:
            piece: a function of a module, so that it can travel; it decides by its item alone.
            items: picklable.
            run: told of progress, asked about cancelling.
            phase: what to call it for the person.

        Raises:
            Cancelled: soon after the person asked.
            ViperError: what a piece raised.
        """
        ...


class ThisComputer:
    """One piece after another, in this process."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def work(
        self, piece: Callable[[Item, Hands], Result], items: Sequence[Item], run: Run, phase: str = ""
    ) -> Iterator[tuple[int, Result]]:
        """See `Crew`; in the order of the items."""
        for index, item in enumerate(items):
            run.check()

            def on_step(step: Step, number: int = index + 1) -> None:
                run.progress(step.done, step.total, item=number, items=len(items), phase=phase)

            yield index, piece(item, Hands(self._tools, run.cancel, on_step))


def crew_for(compute: str, tools: Tools) -> Crew:
    """This computer, or the Ray cluster at an address.

    Raises:
        ViperError: Ray is not installed, or there is no cluster at that address.
    """
    if not compute:
        return ThisComputer(tools)
    from viper_desktop.tasks.compute.ray_cluster import RayCluster  # noqa: PLC0415 - an optional extra

    return RayCluster(compute, tools)
