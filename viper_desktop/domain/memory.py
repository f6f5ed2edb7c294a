"""How models share the memory that there is, and how that is said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viper_desktop.domain.models import Role


class Offload(StrEnum):
    """What waits in the computer's memory while it is not needed on the card."""

    AUTO = "auto"  # as much as the free memory asks for
    NONE = "none"  # everything stays on the card
    MODEL = "model"  # one network at a time is on the card: a few seconds a picture
    SEQUENTIAL = "sequential"  # one layer at a time: fits nearly anywhere, several times as slow


class Precision(StrEnum):
    """How finely a vision-language model's large matrices are kept."""

    AUTO = "auto"  # as finely as the free memory allows
    FULL = "full"  # in the number format that it computes in
    EIGHT = "8bit"
    FOUR = "4bit"  # nf4, the format that the published adapters were trained on


class Way(StrEnum):
    """How a model gets along with the memory that is free."""

    WHOLE = "whole"
    HALF = "half"  # on the processor, in bfloat16
    EIGHT = "8bit"
    FOUR = "4bit"
    TILES = "tiles"  # a picture's pixels come in overlapping tiles
    MOVES_PARTS = "parts"
    LAYER_BY_LAYER = "layers"
    ON_PROCESSOR = "processor"
    TOO_LARGE = "too large"


@dataclass(frozen=True, slots=True)
class MemoryEstimate:
    """What a model needs, what is free, and what is done about it; told before it is loaded.

    Attributes:
        needs: bytes that it would take whole, with the work on it.
        takes: bytes that it takes in the way chosen.
        free: bytes that it may take where it runs.
        on_card: whether that is a graphics card.
    """

    needs: int
    takes: int
    free: int
    way: Way
    on_card: bool = False


class Remedy(StrEnum):
    """What a person can choose instead, where a model does not simply fit."""

    NONE = "none"
    AUTOMATIC = "automatic"  # leave to the program what waits off the graphics card
    COARSER = "coarser"  # leave to the program how finely the model is kept
    SMALLER = "smaller"  # a smaller picture
    BUDGET = "budget"  # allow models more of the memory that there is
    BUILT_IN = "built-in"  # the engine that ships


@dataclass(frozen=True, slots=True)
class Weighing:
    """A model, and what it is to do: asked how that goes with the memory that is free.

    Attributes:
        model: entry or path.
        role: READ, BASE or SCORE for a vision-language model, MAKE for one that makes pictures, REFINE for a refiner.
        width, height: of the picture, in pixels; 0 means the model's own size.
        refiner: entry or path of the one that finishes the picture, if any.
        exact: whether the published numbers are wanted, so that nothing is made coarser unasked.
    """

    model: str
    role: Role
    width: int = 0
    height: int = 0
    refiner: str = ""
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Outlook:
    """How a model will get along here, as things are now.

    Attributes:
        name: by which the person knows it.
        estimate: None where nothing is known of its size, or it cannot be used.
        remedy: what would go better; `size` is the picture's where that is a smaller one.
        is_here: whether it is in memory.
        problem: why it cannot be used, in one sentence; empty where it can.
    """

    of: Weighing
    name: str
    estimate: MemoryEstimate | None = None
    remedy: Remedy = Remedy.NONE
    size: tuple[int, int] = (0, 0)
    is_here: bool = False
    problem: str = ""


GB = 1e9
_WHAT_IS_DONE = {
    Way.HALF: "so it runs in half precision",
    Way.EIGHT: "so it is loaded in 8 bits",
    Way.FOUR: "so it is loaded in 4 bits",
    Way.TILES: "so the finished picture comes in tiles",
    Way.MOVES_PARTS: "so it runs slower, moving parts in and out",
    Way.LAYER_BY_LAYER: "so it runs much slower, moving one layer at a time",
    Way.ON_PROCESSOR: "so it runs on the processor, which takes long",
    Way.TOO_LARGE: "so it may not fit",
}


_AGAIN = {
    Way.TILES: "with less at a time, and the finished picture in tiles",
    Way.MOVES_PARTS: "moving parts in and out",
    Way.LAYER_BY_LAYER: "moving one layer at a time",
    Way.EIGHT: "in 8 bits",
    Way.FOUR: "in 4 bits",
}
TILED = "Memory was short, so the picture came in overlapping tiles; a shade may differ at their seams."


def again_in_words(way: Way) -> str:
    """Such as "Memory ran out, so it is tried again in 4 bits."."""
    return f"Memory ran out, so it is tried again {_AGAIN.get(way, 'with less at a time')}."


def in_words(name: str, estimate: MemoryEstimate) -> str:
    """Such as "Idefics2 8B needs 18.0 GB and 12.0 GB are free on the graphics card, so …"; empty where it fits."""
    if estimate.way is Way.WHOLE:
        return ""
    where = "on the graphics card" if estimate.on_card else "in this computer’s memory"
    sizes = f"{name} needs {estimate.needs / GB:.1f} GB and {estimate.free / GB:.1f} GB are free {where}"
    return f"{sizes}, {_WHAT_IS_DONE[estimate.way]}."
