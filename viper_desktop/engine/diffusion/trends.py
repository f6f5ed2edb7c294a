"""Guesses at what a slowly changing tensor is at the steps at which nobody asks for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(slots=True)
class Trend:
    """A tensor that is known at some steps, and in between goes on along its last slope.

    The slope is damped: the full slope overshoots where the change levels off, none lags behind.

    Attributes:
        damping: share of the slope, 0..1.
    """

    damping: float
    _known: list[tuple[int, Tensor]] = field(default_factory=list, init=False)

    @property
    def is_known(self) -> bool:
        """Whether it was ever learnt."""
        return bool(self._known)

    def learn(self, step: int, value: Tensor) -> None:
        """Take in what it is at a step."""
        self._known = [*self._known[-1:], (step, value)]

    def at(self, step: int) -> Tensor:
        """What it is at a step, as far as can be told; it has been learnt at least once."""
        (earlier, before), (latest, value) = self._known[0], self._known[-1]
        if latest in (step, earlier):
            return value
        return value + (value - before) * (self.damping * (step - latest) / (latest - earlier))


@dataclass(slots=True)
class Companion:
    """A tensor that mostly moves with another one, the leader, which is better known.

    With x and d what both were when last learnt, and κ·⟨x, d⟩/⟨d, d⟩ the share in which it follows, it is guessed as
    x + share·(leader − d), and what the share did not explain from one learning to the next goes on as a trend.

    Attributes:
        following: κ, 0..1.
        damping: of the trend of what is left, 0..1.
    """

    following: float = 0.9
    damping: float = 0.7
    _known: list[tuple[int, Tensor, Tensor]] = field(default_factory=list, init=False)

    @property
    def is_known(self) -> bool:
        """Whether it was ever learnt."""
        return bool(self._known)

    def learn(self, step: int, value: Tensor, leader: Tensor) -> None:
        """Take in what both are at a step."""
        self._known = [*self._known[-1:], (step, value, leader)]

    def at(self, step: int, leader: Tensor) -> Tensor:
        """What it is at a step, from what the leader is or is guessed to be; it has been learnt at least once."""
        (earlier, before, led_before), (latest, value, led) = self._known[0], self._known[-1]
        if step == latest:
            return value
        share = self.following * (value * led).sum() / (led * led).sum().clamp(min=1e-12)
        guess: Tensor = value + share * (leader - led)
        if latest != earlier:
            left_over = (value - before) - share * (led - led_before)
            guess = guess + left_over * (self.damping * (step - latest) / (latest - earlier))
        return guess
