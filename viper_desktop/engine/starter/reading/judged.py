"""A mention with the evidence for and against, and what each kind of evidence weighs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viper_desktop.engine.starter.reading.clauses import Clause
    from viper_desktop.engine.starter.reading.mention import Mention

DIRECT = 3.0
PRAISED = 2.2  # "great texture"
EXCESS = -2.5
LACKING = -2.2
HEDGED = -0.9  # "a little heavy": nobody hedges praise so
POINTED_BACK = 2.0  # "… I like that."
POINTED_ON = 1.3  # "I like it because …"
CARRIED = 0.9  # from clause to clause of a sentence; turned round by "but"
CARRIED_FAR = 0.25  # from sentence to sentence
SIBLINGS = 0.7  # "thick paint, juicy color, raw edges": one tone for a list
MARK = 1.1  # like or dislike beside the comment


@dataclass(slots=True)
class Judged:
    """A mention with the evidence for and against."""

    mention: Mention
    clause: Clause
    sentence: int
    direct: float = 0.0
    context: float = 0.0
    score: float = 0.0
    dropped: bool = False
    settled: bool = False
    text: str = ""
    notes: list[str] = field(default_factory=list)


def sign(value: float) -> float:
    """-1, 0 or 1."""
    return float((value > 0) - (value < 0))
