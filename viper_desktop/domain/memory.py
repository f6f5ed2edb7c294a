"""How models share the memory that there is, and how that is said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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


GB = 1e9
_WHAT_IS_DONE = {
    Way.HALF: "so it runs in half precision",
    Way.EIGHT: "so it is loaded in 8 bits",
    Way.FOUR: "so it is loaded in 4 bits",
    Way.MOVES_PARTS: "so it runs slower, moving parts in and out",
    Way.LAYER_BY_LAYER: "so it runs much slower, moving one layer at a time",
    Way.ON_PROCESSOR: "so it runs on the processor, which takes long",
    Way.TOO_LARGE: "so it may not fit",
}


def in_words(name: str, estimate: MemoryEstimate) -> str:
    """Such as "Idefics2 8B needs 18.0 GB and 12.0 GB are free on the graphics card, so …"; empty where it fits."""
    if estimate.way is Way.WHOLE:
        return ""
    where = "on the graphics card" if estimate.on_card else "in this computer’s memory"
    sizes = f"{name} needs {estimate.needs / GB:.1f} GB and {estimate.free / GB:.1f} GB are free {where}"
    return f"{sizes}, {_WHAT_IS_DONE[estimate.way]}."
