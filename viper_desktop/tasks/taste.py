"""One profile's liked and disliked pictures, and the scorer fit on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.recipe import STARTER
from viper_desktop.storage.image_files import open_upright
from viper_desktop.tasks.taste_features import SCORED_SIDE

if TYPE_CHECKING:
    from PIL.Image import Image

    from viper_desktop.domain.pictures import Picture
    from viper_desktop.engine.doors import FittedScorer
    from viper_desktop.storage.library import Library
    from viper_desktop.tasks.tools import Run, Tools


def marked(library: Library, profile_id: str, stance: Stance) -> tuple[Picture, ...]:
    """The pictures that a profile put this mark on, oldest mark first."""
    reactions = library.reactions.of_profile(profile_id)
    return tuple(library.pictures.get(r.picture_id) for r in reactions if r.stance is stance)


def fitted_scorer(profile_id: str, tools: Tools, run: Run, engine: str = STARTER) -> FittedScorer:
    """A scorer that knows what one profile liked and disliked so far.

    Raises:
        BadInput: nothing readable on one of the sides.
    """
    sides = [_readable(marked(tools.library, profile_id, stance), run) for stance in (Stance.LIKE, Stance.DISLIKE)]
    if not all(sides):
        raise BadInput(
            "Scores need at least one picture that you like and one that you don't.",
            "Mark some in the gallery; about eight of each is best.",
        )
    return tools.scorer(engine).fit(*sides, cancel=run.cancel)


def _readable(pictures: tuple[Picture, ...], run: Run) -> list[Image]:
    """The pictures whose files are still in order; the gallery shows which are not."""
    images = []
    for picture in pictures:
        run.check()
        try:
            images.append(open_upright(picture.path, SCORED_SIDE))
        except BadInput:
            continue
    return images
