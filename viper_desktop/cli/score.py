"""`viper-desktop score`: pictures by how much somebody would like them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.cli.chosen import vlm, vlm_use
from viper_desktop.cli.work import perform
from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.events import PictureScored, PictureUnreadable
from viper_desktop.domain.requests import ScoreRequest

if TYPE_CHECKING:
    import argparse

    from viper_desktop.cli.console import Console
    from viper_desktop.tasks.tools import Tools


def score(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Score the pictures: as JSON in the order given, as text from best to worst."""
    liked, disliked, queries = (
        tuple(map(str, paths)) for paths in (arguments.liked, arguments.disliked, arguments.queries)
    )
    request = ScoreRequest(liked, disliked, queries, vlm(arguments, role="metric"), vlm_use(arguments))
    events = perform(request, tools, console)
    unreadable = [event for event in events if isinstance(event, PictureUnreadable)]
    scored = [event for event in events if isinstance(event, PictureScored)]
    for event in unreadable:
        console.say(event.sentence)
    if not scored:
        raise BadInput("None of the pictures could be read.", "Give PNG, JPEG, WebP, TIFF, GIF or AVIF files.")
    document = {
        "scores": [
            {
                "image": event.path,
                "score": event.score.value,
                "uncertainty": event.score.uncertainty,
                "reasons": list(event.score.reasons),
                "way": event.way.value,
            }
            for event in scored
        ],
        "unreadable": [{"image": event.path, "reason": event.sentence} for event in unreadable],
    }
    ranked = sorted(scored, key=lambda event: -event.score.value)
    console.answer(document, "\n".join(map(line, ranked)))


def line(event: PictureScored) -> str:
    """Such as "0.83 ± 0.12  tea.png  (warm light, soft edges)"."""
    reasons = f"  ({', '.join(event.score.reasons)})" if event.score.reasons else ""
    return f"{event.score.value:.2f} ± {event.score.uncertainty:.2f}  {event.path}{reasons}"
