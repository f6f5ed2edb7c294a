"""`viper-desktop tune-metric`: an adapter that scores pictures, from pictures that people liked and disliked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.cli.chosen import named
from viper_desktop.cli.work import perform
from viper_desktop.domain.events import ModelReady, TuningTried
from viper_desktop.domain.requests import TuneRequest
from viper_desktop.domain.requests.tuning import USUAL_BASE
from viper_desktop.domain.tuning import TuningPlan

if TYPE_CHECKING:
    import argparse

    from viper_desktop.cli.console import Console
    from viper_desktop.tasks.tools import Tools


def tune_metric(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Tune, saying after each checkpoint how well it does on people kept out."""
    plan = TuningPlan(
        steps=arguments.steps,
        learning_rate=arguments.learning_rate,
        dora=arguments.dora,
        four_bit=arguments.four_bit,
        seed=arguments.seed,
    )
    request = TuneRequest(
        source=str(arguments.people.absolute()),
        folder=str(arguments.out.absolute()),
        base=named(arguments.base) or USUAL_BASE,
        name=arguments.name,
        plan=plan,
        every=arguments.every,
    )

    def tell(event: object) -> None:
        if isinstance(event, TuningTried):
            console.say(sentence(event))

    events = perform(request, tools, console, tell)
    tried = [event for event in events if isinstance(event, TuningTried)]
    entry = next(event.model.entry for event in events if isinstance(event, ModelReady))
    document = {
        "adapter": str(arguments.out),
        "model": entry.id,
        "tries": [
            {"step": e.step, "loss": e.loss, "accuracy": e.tried.accuracy, "low": e.low, "high": e.high} for e in tried
        ],
    }
    console.answer(document, f"Done: “viper-desktop score --engine proxy --model {entry.id} …” uses it.")


def sentence(event: TuningTried) -> str:
    """Such as "Step 50: right about 62% of pairs (51 to 72%, n = 80), loss 0.66."."""
    loss = "" if event.loss is None else f", loss {event.loss:.3f}"
    tried = event.tried
    return (
        f"Step {event.step}: right about {tried.accuracy:.0%} of pairs of people kept out "
        f"({event.low * 100:.0f} to {event.high:.0%}, n = {tried.pairs}){loss}."
    )
