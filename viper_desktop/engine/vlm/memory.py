"""How a vision-language model is fitted into the memory that is free: whole, in 8 or 4 bits, or on the processor."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viper_desktop.domain.memory import MemoryEstimate, Precision, Remedy, Way
from viper_desktop.engine.devices import AUTO, Placement, choose
from viper_desktop.engine.diffusion.memory import BYTES, RESERVE, SPARE

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.engine.vlm.sizes import VlmSizes

# bytes a number of a matrix: nf4 has a float32 scale for every 64 numbers, 8 bits one for every row
QUANTIZED = {Precision.EIGHT: 1.01, Precision.FOUR: 0.5 + 4 / 64}
TOKENS = 3200  # of a long conversation: eight pictures with comments and 2,000 words of answer, or 17 pictures
BATCHES = (8, 4, 2, 1)  # queries that go through the model together


@dataclass(frozen=True, slots=True)
class Plan:
    """How a model is to be loaded and used.

    Attributes:
        precision: FULL, EIGHT or FOUR.
        batch: queries that are scored together.
    """

    placement: Placement
    precision: Precision = Precision.FULL
    batch: int = BATCHES[0]


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person chose, or left to the program.

    Attributes:
        device, dtype: as `devices.choose` takes them.
        exact: the published numbers are wanted, so that nothing but what was chosen changes them.
        budget: bytes that the model may take; 0 means what is free.
    """

    device: str = AUTO
    dtype: str = AUTO
    precision: Precision = Precision.AUTO
    exact: bool = False
    budget: int = 0


def needed(sizes: VlmSizes, plan: Plan) -> int:
    """Bytes that a model takes with the work on it."""
    number = BYTES[plan.placement.dtype]
    weights = sizes.kept * number + sizes.matrices * QUANTIZED.get(plan.precision, number)
    # each query of a batch has keys and values of its own beside those of the context that they share
    remembered = 2 * sizes.layers * sizes.key_width * number * TOKENS * (1 + plan.batch) // 2
    passing = TOKENS * sizes.width * number + plan.batch * sizes.vocabulary * BYTES["float32"]
    reserve = RESERVE if plan.placement.device != "cpu" else 0
    return round(weights + SPARE * (remembered + passing)) + reserve


def candidates(wish: Wish, can: Callable[[Precision, str], bool]) -> list[Plan]:
    """Ways to load a model that the wish allows, the best first.

    Args:
        can: whether a precision is to be had on a device.
    """
    first = choose(wish.device, wish.dtype)
    if wish.precision is not Precision.AUTO:
        return [Plan(first, wish.precision)]
    whole = [Plan(first)]
    on_cpu = first.device == "cpu"
    # Apple's chips share one memory: the processor would find no more of it
    is_free = wish.device in ("", AUTO) and first.on_card
    if wish.exact:
        return whole + ([Plan(choose("cpu", wish.dtype))] if is_free else [])
    if on_cpu and wish.dtype in ("", AUTO):
        whole.append(Plan(replace(first, dtype="bfloat16")))
    coarse = [Plan(first, precision) for precision in QUANTIZED if can(precision, first.device)]
    if not is_free:
        return whole + coarse
    slow = candidates(replace(wish, device="cpu"), can)
    return whole + coarse + slow


def fitting(
    sizes: VlmSizes, wish: Wish, free: Callable[[str], int], can: Callable[[Precision, str], bool]
) -> tuple[Plan, MemoryEstimate]:
    """The best plan that fits, with as many queries at a time as do; the one that takes least where none fits.

    Args:
        free: bytes free on a device.
        can: whether a precision is to be had on a device.
    """

    def room(plan: Plan) -> int:
        there = free(plan.placement.device)
        return min(there, wish.budget) if wish.budget else there

    plans = candidates(wish, can)
    whole = replace(plans[0], batch=BATCHES[-1])
    for plan in plans:
        for batch in BATCHES:
            smaller = replace(plan, batch=batch)
            if needed(sizes, smaller) <= room(plan):
                return smaller, _estimate(sizes, whole, smaller, room(plans[0]))
    least = replace(min(plans, key=lambda plan: needed(sizes, plan)), batch=BATCHES[-1])
    estimate = _estimate(sizes, whole, least, room(least))
    return least, replace(estimate, way=Way.TOO_LARGE, on_card=least.placement.device != "cpu")


def remedy(sizes: VlmSizes, wish: Wish, free: Callable[[str], int], can: Callable[[Precision, str], bool]) -> Remedy:
    """What would go better than what `fitting` comes to.

    Args:
        free, can: as `fitting` takes them.
    """
    ways = (Way.TOO_LARGE, Way.ON_PROCESSOR)
    way = fitting(sizes, wish, free, can)[1].way
    if way is Way.WHOLE:
        return Remedy.NONE
    unlimited = fitting(sizes, replace(wish, budget=0), free, can)[1].way
    if wish.budget and (unlimited is Way.WHOLE or (way in ways and unlimited not in ways)):
        return Remedy.BUDGET
    if way not in ways:
        return Remedy.NONE
    left_to_us = fitting(sizes, replace(wish, precision=Precision.AUTO), free, can)[1].way
    return Remedy.COARSER if left_to_us not in ways else Remedy.BUILT_IN


def smaller(plan: Plan, wish: Wish, can: Callable[[Precision, str], bool], *, together: bool = True) -> Plan | None:
    """What to try where memory ran out after all: fewer queries at a time, then fewer bits; None where nothing is.

    Args:
        together: whether queries go through the model together in this work; a conversation is always alone.
    """
    if together and plan.batch > BATCHES[-1]:
        return replace(plan, batch=BATCHES[-1])
    if wish.exact or wish.precision is not Precision.AUTO:
        return None
    order = (Precision.FULL, *QUANTIZED)
    rest = order[order.index(plan.precision) + 1 :]
    lower = next((p for p in reversed(rest) if can(p, plan.placement.device)), None)
    if lower is not None:
        return Plan(plan.placement, lower, BATCHES[-1])
    half = replace(plan.placement, dtype="bfloat16")
    may_halve = plan.precision is Precision.FULL and wish.dtype in ("", AUTO) and plan.placement.dtype == "float32"
    return Plan(half, Precision.FULL, BATCHES[-1]) if may_halve else None


def way_of(plan: Plan, first: Placement) -> Way:
    """What a plan comes down to for the person.

    Args:
        first: where and in which number format the model would run with all the memory that it needs.
    """
    if plan.placement.device != first.device:
        return Way.ON_PROCESSOR
    half = Way.HALF if plan.placement.dtype != first.dtype else Way.WHOLE
    return {Precision.EIGHT: Way.EIGHT, Precision.FOUR: Way.FOUR}.get(plan.precision, half)


def _estimate(sizes: VlmSizes, whole: Plan, plan: Plan, free: int) -> MemoryEstimate:
    chosen = plan.precision is whole.precision and plan.placement == whole.placement
    way = Way.WHOLE if chosen else way_of(plan, whole.placement)  # what the person chose is as they want it
    return MemoryEstimate(needed(sizes, whole), needed(sizes, plan), free, way, whole.placement.device != "cpu")
