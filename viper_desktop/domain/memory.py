"""How a picture model's parts share the memory of a graphics card."""

from __future__ import annotations

from enum import StrEnum


class Offload(StrEnum):
    """What waits in the computer's memory while it is not needed on the card."""

    AUTO = "auto"  # as much as the free memory asks for
    NONE = "none"  # everything stays on the card
    MODEL = "model"  # one network at a time is on the card: a few seconds a picture
    SEQUENTIAL = "sequential"  # one layer at a time: fits nearly anywhere, several times as slow
