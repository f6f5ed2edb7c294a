"""A mention with the evidence for and against, and what each kind of evidence weighs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.clauses import Clause
    from viper_desktop.engine.starter.reading.mention import Mention
    from viper_desktop.engine.starter.reading.sentence import Sentence

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
BENEFIT_OF_THE_DOUBT = 0.3  # what is named without any opinion is probably liked
MARK = 1.1  # like or dislike beside the comment


@dataclass(slots=True)
class Judged:
    """A mention with the evidence for and against.

    Attributes:
        direct: what is said of this attribute itself, about ±3 for a plain "I love …".
        context: what is said of everything, or pointed at it from elsewhere.
        score: the sum, once it is drawn; above 0 liked.
        dropped: says nothing of what is liked or disliked.
        settled: decided by a comparison.
        text: what to call it; differs from the mention's where something is missed.
    """

    mention: Mention
    clause: Clause
    text: str
    direct: float = 0.0
    context: float = 0.0
    score: float = 0.0
    dropped: bool = False
    settled: bool = False


@dataclass(slots=True)
class Hearing:
    """A comment while it is being judged: `judged` and `mood` run beside `clauses`.

    Attributes:
        mood: what each clause says as a whole, above 0 good.
        mark: +1 for a like beside the comment, -1 for a dislike, else 0.
        mixed: the mark says that there is something of both.
        supposed: the clauses that only say what one might have thought, and whether that is a habit ("usually").
    """

    sentences: Sequence[Sentence]
    clauses: Sequence[Clause]
    judged: list[list[Judged]]
    mood: list[float]
    mark: float
    mixed: bool = False
    supposed: dict[int, bool] = field(default_factory=dict)

    def texts(self, sentence: int) -> list[str]:
        """The words of a sentence."""
        return [word.text for word in self.sentences[sentence].words]


def sign(value: float) -> float:
    """-1, 0 or 1."""
    return float((value > 0) - (value < 0))
