"""Tuning the proxy metric: its numbers, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TuningPlan:
    """The numbers of a tuning; the defaults are the published ones (METHOD §4).

    Attributes:
        steps: of the optimizer.
        pairs: (disliked, liked) pairs of a sample, the last of which is asked about.
        accumulation: samples that make one step.
        dora, four_bit: weight-decomposed LoRA; base model in 4-bit nf4.
    """

    steps: int = 1000
    learning_rate: float = 1e-5
    weight_decay: float = 0.01
    accumulation: int = 4
    rank: int = 8
    alpha: int = 8
    dropout: float = 0.1
    pairs: int = 10
    dora: bool = False
    four_bit: bool = False
    seed: int = 0


AS_PUBLISHED = TuningPlan()


@dataclass(frozen=True, slots=True)
class Progressed:
    """A step was taken; `loss` is the mean over its samples."""

    step: int
    steps: int
    loss: float


@dataclass(frozen=True, slots=True)
class Tried:
    """How a metric did on people whom it was not tuned on.

    Attributes:
        right: pairs whose liked picture scored higher.
        answers: single answers that were right, of twice as many.
        pairs: asked about.
    """

    right: int
    answers: int
    pairs: int

    @property
    def accuracy(self) -> float:
        """Share of pairs that were right, 0..1; a coin has 0.5."""
        return self.right / self.pairs if self.pairs else 0.0
