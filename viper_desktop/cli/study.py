"""`viper-desktop study`: does personalization work, over many simulated people?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.cli.chosen import named
from viper_desktop.cli.work import perform
from viper_desktop.domain.events import StudyDone, StudyStep
from viper_desktop.domain.models import VlmUse
from viper_desktop.domain.recipe import ATELIER, STARTER, Mode
from viper_desktop.domain.requests import StudyRequest
from viper_desktop.tasks.study.plan import QUICK_PEOPLE

if TYPE_CHECKING:
    import argparse

    from viper_desktop.cli.console import Console
    from viper_desktop.tasks.tools import Tools

USUAL_PEOPLE = 12


def study(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Run it, saying what came out of each experiment as soon as it is known."""
    request = request_of(arguments)

    def tell(event: object) -> None:
        if isinstance(event, StudyStep):
            console.say(event.sentence)

    done = next(event for event in perform(request, tools, console, tell) if isinstance(event, StudyDone))
    console.answer({"page": done.page, **done.summary}, f"See it all in {done.page}")


def request_of(arguments: argparse.Namespace) -> StudyRequest:
    """What was asked for."""
    models = [named(model) for model in arguments.model or (STARTER,)]
    engine = arguments.engine or ("diffusion" if arguments.quick else "both")
    makers = {"diffusion": models, "atelier": [ATELIER], "both": [*models, ATELIER]}[engine]
    width, height = arguments.size
    mode = Mode(arguments.mode)
    vlm_mode = Mode.EXACT if mode is Mode.EXACT else Mode.FAST
    people = arguments.people or (QUICK_PEOPLE if arguments.quick else USUAL_PEOPLE)
    return StudyRequest(
        folder=str(arguments.out.absolute()),
        people=people,
        seed=arguments.seed,
        makers=tuple(dict.fromkeys(makers)),
        reader=named(arguments.reader) or STARTER,
        reader_use=VlmUse(adapter=named(arguments.reader_adapter), mode=vlm_mode),
        scorers=tuple(dict.fromkeys((STARTER, *(named(name) for name in arguments.scorer or ())))),
        scorer_use=VlmUse(adapter=named(arguments.scorer_adapter), mode=vlm_mode, orders=arguments.orders),
        mode=mode,
        steps=arguments.steps,
        guidance=arguments.guidance,
        width=width,
        height=height,
        quick=arguments.quick,
        compute=arguments.ray or "",
    )
