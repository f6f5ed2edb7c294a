"""Which picture would tell most about a taste."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.events import PictureSuggested
from viper_desktop.domain.reactions import Stance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viper_desktop.domain.requests import SuggestRequest
    from viper_desktop.tasks.taste_features import TasteFeatures
    from viper_desktop.tasks.tools import Run, Tools

    Vector = NDArray[np.float64]
    Vectors = dict[str, Vector]  # by picture id

TYPICAL = "A good one to start with: it has something of many of the others."
DIFFERENT = "Quite unlike those you have commented on."
UNCERTAIN = "Hard to tell yet whether you would like it."


def suggest(request: SuggestRequest, tools: Tools, run: Run) -> None:
    """Suggest a picture without a reaction that is unlike those with one, and that the scorer is unsure of."""
    marks = {r.picture_id: r.stance for r in tools.library.reactions.of_profile(request.profile_id)}
    vectors = _vectors(tools, run)
    seen = {key: vector for key, vector in vectors.items() if key in marks}
    fresh = {key: vector for key, vector in vectors.items() if key not in marks}
    if not fresh:
        run.emit(PictureSuggested(run.job_id, None))
    elif not seen:
        run.emit(PictureSuggested(run.job_id, _most_typical(fresh), TYPICAL))
    else:
        novelty = _novelty(fresh, seen)
        doubt = _doubt(fresh, seen, marks, tools.features)
        best = int(np.argmax(novelty * (0.5 + doubt)))
        reason = DIFFERENT if novelty[best] >= np.quantile(novelty, 0.8) else UNCERTAIN
        run.emit(PictureSuggested(run.job_id, list(fresh)[best], reason))


def _vectors(tools: Tools, run: Run) -> Vectors:
    """The scorer's view of every picture whose file can be read."""
    pictures = tools.library.pictures.all()
    found = {}
    for number, picture in enumerate(pictures, start=1):
        run.check()
        run.progress(number, len(pictures), phase="looking at the pictures")
        try:
            found[picture.id] = tools.features.vector(picture.path)
        except BadInput:  # the gallery shows it as missing
            continue
    return found


def _most_typical(vectors: Vectors) -> str:
    """The picture nearest to all others."""
    rows = list(vectors.values())
    return list(vectors)[int(np.argmin(_distances(rows, rows).mean(axis=1)))]


def _novelty(fresh: Vectors, seen: Vectors) -> Vector:
    """How far each fresh picture is from the nearest one seen, the farthest being 1."""
    nearest = _distances(list(fresh.values()), list(seen.values())).min(axis=1)
    return np.asarray(nearest / max(float(nearest.max()), 1e-9), dtype=np.float64)


def _doubt(fresh: Vectors, seen: Vectors, marks: dict[str, Stance | None], features: TasteFeatures) -> Vector:
    """0 (sure) .. 1 (a coin's toss) for each fresh picture; all the same while one side has no marks."""
    liked = [vector for key, vector in seen.items() if marks[key] is Stance.LIKE]
    disliked = [vector for key, vector in seen.items() if marks[key] is Stance.DISLIKE]
    if not liked or not disliked:
        return np.ones(len(fresh))
    scores = features.fitted(liked, disliked).score_vectors(np.stack(list(fresh.values())))
    chances = np.array([score.value for score in scores])
    return np.asarray(4 * chances * (1 - chances), dtype=np.float64)


def _distances(these: Sequence[Vector], those: Sequence[Vector]) -> Vector:
    """Euclidean distances, (len(these), len(those))."""
    differences = np.stack(these)[:, None, :] - np.stack(those)[None, :, :]
    return np.asarray(np.linalg.norm(differences, axis=2), dtype=np.float64)
