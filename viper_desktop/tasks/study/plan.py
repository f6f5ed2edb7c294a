"""How large a study is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.recipe import ATELIER, DEFAULT_DEGREE

if TYPE_CHECKING:
    from viper_desktop.domain.requests import StudyRequest

MOST_PEOPLE = 100_000


@dataclass(frozen=True, slots=True)
class Plan:
    """Numbers of everything.

    Attributes:
        prompts: name a subject that both built-in engines and the tagger know, and no style.
        seeds: of each prompt in the first experiment, for every person.
        comments: from which each person's profile is learnt; the advised eight.
        counts: of comments, compared.
        degrees: compared, beside 0.
        spread: (prompts, seeds) of the degrees; two seeds at least, to measure diversity.
        few: (prompts, seeds) of the comparisons by comments and of the baselines.
        some: people in the comparisons by degree and with baselines.
        single: attributes tried one by one.
        pairs: of pictures that the metric learns from, compared.
        crowd: people on the contact sheet.
        side: of the atelier's pictures, in pixels.
    """

    prompts: tuple[str, ...] = (
        "a cat",
        "a lighthouse",
        "a sailboat",
        "a cottage",
        "an owl",
        "a tree",
        "a butterfly",
        "a fish",
    )
    seeds: int = 2
    comments: int = 8
    counts: tuple[int, ...] = (2, 4, 8, 12, 16)
    degrees: tuple[float, ...] = (0.3, 0.6, DEFAULT_DEGREE, 1.0, 1.2)
    spread: tuple[int, int] = (2, 2)
    few: tuple[int, int] = (3, 1)
    some: int = MOST_PEOPLE
    single: int = 24
    pairs: tuple[int, ...] = (1, 2, 3, 4, 6, 8, 10, 12)
    crowd: int = 100
    side: int = 416


FULL = Plan()
QUICK = replace(
    FULL,
    prompts=FULL.prompts[:3],
    seeds=1,
    counts=(2, 8),
    degrees=(DEFAULT_DEGREE, 1.2),
    spread=(1, 2),
    few=(1, 1),
    some=3,
    single=2,
    pairs=(1, 2),
    crowd=9,
    side=128,
)
QUICK_PEOPLE = 8


def plan_for(request: StudyRequest, maker: str) -> Plan:
    """The numbers for one maker of pictures. A quick study tries the atelier in the first experiment only.

    Raises:
        BadInput: too few or too many people.
    """
    if not 2 <= request.people <= MOST_PEOPLE:
        raise BadInput(f"A study of {request.people} people is not possible.", f"Choose 2 to {MOST_PEOPLE}.")
    plan = QUICK if request.quick else FULL
    return replace(plan, counts=(), degrees=(), single=0, crowd=0) if request.quick and maker == ATELIER else plan
