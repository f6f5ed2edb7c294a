"""How much somebody would like a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Sized


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


def check_both_sides(liked: Sized, disliked: Sized) -> None:
    """See that there is something to score by.

    Raises:
        BadInput: one side is empty.
    """
    if not liked or not disliked:
        side = "like" if not liked else "don’t like"
        raise BadInput(f"There is no picture that you {side} yet.", "Put at least one on each side; eight is good.")
