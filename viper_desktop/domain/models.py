"""Models as the person meets them: what may be chosen, and how it is to be used."""

from __future__ import annotations

from dataclasses import dataclass

from viper_desktop.domain.recipe import Mode

MAX_NEW_TOKENS = 2000  # of an answer, as published (EXACT §4)


@dataclass(frozen=True, slots=True)
class VlmUse:
    """How a vision-language model reads comments or scores pictures, beside which model it is.

    Attributes:
        adapter: folder or entry of a LoRA adapter; empty means the entry's own, or none.
        mode: exact is the published code to the letter; any other reads answers and pictures more kindly.
        instruction: what it is told before the pictures; empty means the authors' words where these came with the
            model, else ours.
        max_tokens: budget of its answer.
        orders: how many orders of the liked and disliked pictures a score is averaged over; exact mode has one.
    """

    adapter: str = ""
    mode: Mode = Mode.FAST
    instruction: str = ""
    max_tokens: int = MAX_NEW_TOKENS
    orders: int = 1


AS_USUAL = VlmUse()
