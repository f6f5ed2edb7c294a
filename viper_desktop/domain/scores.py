"""How much somebody would like a picture."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """One picture's score by one person's likes and dislikes.

    Attributes:
        value: 0..1, the chance that this person would like it.
        uncertainty: 0..0.5, one standard deviation of `value`; 0.5 means nothing is known.
        reasons: a few words each, strongest first, such as "warm light" or "like 3 of your likes".
    """

    value: float
    uncertainty: float
    reasons: tuple[str, ...] = ()
