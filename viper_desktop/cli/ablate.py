"""`viper-desktop generate --ablate`: what each word of a taste did to a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from viper_desktop.cli.work import perform
from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.events import PictureMade, WordLeftOut
from viper_desktop.domain.requests import AblateRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.cli.console import Console
    from viper_desktop.tasks.tools import Tools


def what_each_word_did(
    made: Sequence[PictureMade], folder: str, tools: Tools, console: Console
) -> list[dict[str, Any]]:
    """Make each picture in a taste again without each of its words; tell the words, what changes most first.

    Raises:
        BadInput: none of the pictures is in a taste.
    """
    tasteful = [event for event in made if not event.recipe.is_plain]
    if not tasteful:
        raise BadInput("A plain picture has no words to leave out.", "Give a --profile and a --degree above 0.")
    entries = []
    for event in tasteful:
        told = perform(AblateRequest(event.recipe, event.path, folder), tools, console)
        words = sorted((e for e in told if isinstance(e, WordLeftOut)), key=lambda word: -word.change)
        console.line(f"Without this word, {event.path} changes by (root mean square of the scorer's features):")
        for word in words:
            console.line(f"  {word.change:.3f}  {word.polarity.value:<9} {word.text}  {word.path}")
        entries += [_entry(event, word) for word in words]
    return entries


def _entry(event: PictureMade, word: WordLeftOut) -> dict[str, Any]:
    return {
        "of": event.path,
        "text": word.text,
        "side": word.polarity.value,
        "change": round(word.change, 4),
        "file": word.path,
    }
