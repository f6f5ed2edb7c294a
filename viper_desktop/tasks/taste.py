"""The starter scorer fit on one profile's liked and disliked pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.reactions import Stance

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from viper_desktop.engine.doors import FittedScorer
    from viper_desktop.tasks.tools import Run, Tools


TOO_FEW_MARKS = BadInput(
    "Scores need at least one picture that you like and one that you don't.",
    "Mark some in the gallery; about eight of each is best.",
)


def fitted_scorer(profile_id: str, tools: Tools, run: Run) -> FittedScorer | None:
    """A scorer that knows what one profile liked and disliked so far; None while one of the sides is empty."""
    liked, disliked = (_vectors(profile_id, stance, tools, run) for stance in (Stance.LIKE, Stance.DISLIKE))
    return tools.features.fitted(liked, disliked) if liked and disliked else None


def _vectors(profile_id: str, stance: Stance, tools: Tools, run: Run) -> list[NDArray[np.float64]]:
    """The scorer's view of the pictures that a profile put this mark on, as far as their files are still in order."""
    vectors = []
    for reaction in tools.library.reactions.of_profile(profile_id):
        if reaction.stance is not stance:
            continue
        run.check()
        try:
            vectors.append(tools.features.vector(tools.library.pictures.get(reaction.picture_id).path))
        except BadInput:  # the gallery shows which are gone
            continue
    return vectors
