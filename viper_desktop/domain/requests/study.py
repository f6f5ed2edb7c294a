"""Asked of the study: does personalization work, over many simulated people?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.models import AS_USUAL
from viper_desktop.domain.recipe import ATELIER, STARTER, Mode
from viper_desktop.domain.requests.base import Request

if TYPE_CHECKING:
    from viper_desktop.domain.models import VlmUse


@dataclass(frozen=True, slots=True)
class StudyRequest(Request):
    """Simulated people comment, their profiles are learnt, pictures made and judged.

    Answered with a `StudyStep` for each experiment and a `StudyDone`. What lies in the folder already is not made
    again, so that a study that was stopped goes on where it was.

    Attributes:
        folder: for pictures, tables, plots and the page.
        people: how many, 2 or more.
        seed: of everything random; the same seed gives the same study.
        makers: engines and models that make pictures, each reported by itself; the first is the headline.
        reader, scorers: who reads comments, and who else guesses what a person would like.
        reader_use, scorer_use: how, where they are vision-language models.
        steps, guidance, width, height: of the diffusion models; None or 0 means the model's own.
        quick: the smallest study that still says something.
        compute: "" for this computer, else the address of a Ray cluster.
    """

    folder: str
    people: int = 12
    seed: int = 0
    makers: tuple[str, ...] = (STARTER, ATELIER)
    reader: str = STARTER
    reader_use: VlmUse = AS_USUAL
    scorers: tuple[str, ...] = (STARTER,)
    scorer_use: VlmUse = AS_USUAL
    mode: Mode = Mode.BALANCED
    steps: int | None = None
    guidance: float | None = None
    width: int = 0
    height: int = 0
    quick: bool = False
    compute: str = ""
