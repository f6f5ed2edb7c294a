"""What the tuning of the proxy metric tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.events.base import Event

if TYPE_CHECKING:
    from viper_desktop.domain.tuning import Tried


@dataclass(frozen=True, slots=True)
class TuningTried(Event):
    """How the metric does on people whom it was not tuned on.

    Attributes:
        step: after so many steps; 0 is before the first.
        loss: mean since the last try; None before the first step.
        low, high: 95% interval of the accuracy.
    """

    step: int
    loss: float | None
    tried: Tried
    low: float
    high: float
