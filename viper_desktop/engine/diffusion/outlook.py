"""How a picture will get along with the memory that is free, and what would go better; nothing is loaded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viper_desktop.domain.memory import MemoryEstimate, Offload, Remedy, Way
from viper_desktop.engine.diffusion.memory import Plan, fitting, needed, plans

if TYPE_CHECKING:
    from viper_desktop.engine.devices import Placement
    from viper_desktop.engine.diffusion.sizes import ModelSizes

SMALLER = (7 / 8, 3 / 4, 5 / 8, 1 / 2)  # of a picture's sides, to be offered where it does not fit
STEP = 64  # pixels, in which sides are offered
NO_SIZE = (0, 0)


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture to be made.

    Attributes:
        sizes: of the model.
        width, height: in pixels.
        refiner: sizes of the one that finishes it, if any.
    """

    sizes: ModelSizes
    placement: Placement
    width: int
    height: int
    refiner: ModelSizes | None = None

    def needs(self, plan: Plan) -> int:
        """Bytes on the device, made in that way."""
        dtype = self.placement.dtype
        return needed(self.sizes, plan, dtype=dtype, width=self.width, height=self.height, refiner=self.refiner)

    def plan(self, free: int, offload: Offload) -> Plan:
        """How it would be made with so many bytes free."""
        return fitting(
            self.sizes,
            free,
            dtype=self.placement.dtype,
            width=self.width,
            height=self.height,
            refiner=self.refiner,
            among=plans(offload, self.placement.device),
        )


def estimate(picture: Picture, free: int, offload: Offload) -> MemoryEstimate:
    """What a picture will need, and how it will be made.

    Args:
        free: bytes on the device, those of the model itself counted in where it is in memory.
        offload: what the person chose.
    """
    plan = picture.plan(free, offload)
    takes = picture.needs(plan)
    way = way_of(plan) if takes <= free else Way.TOO_LARGE
    return MemoryEstimate(picture.needs(Plan()), takes, free, way, picture.placement.device != "cpu")


def way_of(plan: Plan) -> Way:
    """What a plan comes down to for the person."""
    moved = {Offload.MODEL: Way.MOVES_PARTS, Offload.SEQUENTIAL: Way.LAYER_BY_LAYER}
    return moved.get(plan.offload, Way.TILES if plan.tiled else Way.WHOLE)


def remedy(picture: Picture, estimated: MemoryEstimate, there: int) -> tuple[Remedy, tuple[int, int]]:
    """What would go better than what is estimated, with the size of the picture where that is a smaller one.

    Args:
        there: bytes that are free where what the person allows is left aside.
    """
    if estimated.way is Way.WHOLE:
        return Remedy.NONE, NO_SIZE
    if picture.needs(Plan()) <= there:
        return Remedy.BUDGET, NO_SIZE
    left_to_us = picture.needs(picture.plan(estimated.free, Offload.AUTO))
    if estimated.way is Way.TOO_LARGE and left_to_us <= estimated.free:
        return Remedy.AUTOMATIC, NO_SIZE
    for share in SMALLER:
        smaller = replace(picture, width=_rounded(share * picture.width), height=_rounded(share * picture.height))
        if smaller.needs(Plan()) <= estimated.free:
            return Remedy.SMALLER, (smaller.width, smaller.height)
    return Remedy.BUILT_IN, NO_SIZE


def _rounded(side: float) -> int:
    return max(STEP, round(side / STEP) * STEP)
