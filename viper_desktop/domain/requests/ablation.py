"""Asked about a finished picture: what each word did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.requests.base import Request

if TYPE_CHECKING:
    from viper_desktop.domain.recipe import Recipe


@dataclass(frozen=True, slots=True)
class AblateRequest(Request):
    """Make a picture again with one attribute left out at a time; one `WordLeftOut` each, as they come.

    Attributes:
        recipe: as the picture was made.
        path: the picture itself; empty makes it first.
        folder: where the pictures go; empty keeps none.
    """

    recipe: Recipe
    path: str = ""
    folder: str = ""
