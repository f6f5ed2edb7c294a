"""What is told of files that left the program, or came to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.events.base import Event

if TYPE_CHECKING:
    from viper_desktop.domain.recipe import Recipe


@dataclass(frozen=True, slots=True)
class RecipeRead(Event):
    """What a picture file says it was made from; None where it says nothing."""

    path: str
    recipe: Recipe | None


@dataclass(frozen=True, slots=True)
class FileWritten(Event):
    """A file or folder that the person asked for is there. `count` files were written."""

    path: str
    count: int = 1
