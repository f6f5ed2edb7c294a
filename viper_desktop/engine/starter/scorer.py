"""The starter scorer: how much one person would like any picture, learnt from a few liked and disliked ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viper_desktop.domain.errors import check
from viper_desktop.domain.scores import Score, check_both_sides
from viper_desktop.engine.starter.scoring import attribute_features, features, gaussian_process, kernels, phrases
from viper_desktop.engine.starter.scoring.shipped import shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from threading import Event

    from numpy.typing import NDArray
    from PIL.Image import Image

    from viper_desktop.engine.starter.tagger import Impression

    Look = Callable[[Sequence[Image]], Impression]

ADVISED = 8  # of each kind (Salehi et al. 2024)
# how much each group of features says before anything is known; where things lie in a picture seldom makes a taste
_USUAL = {"color": 1.0, "palette": 1.0, "light": 1.0, "texture": 1.0, "composition": 0.15}
_USUAL_TAGGED = 0.5  # of each group of the tagger, of which a taste seldom needs more than one or two
_USUAL_ABSTRACT = 0.15  # many a taste does not mind
_KINDRED = 0.5  # likeness (-1..1) from which a picture is "like" another


class StarterScorer:
    """Fits a personal Gaussian process over features of the pictures; implements `PreferenceScorer`.

    Args:
        look: what the tagger makes of pictures; None does without.
    """

    def __init__(self, look: Look | None = None) -> None:
        self._look = look

    def known(self, digest: str) -> NDArray[np.float64] | None:
        """(d,) features of a bundled picture by the SHA-256 of its file, or None."""
        whole = shipped().get(digest)
        return whole if whole is None or self._look else whole[: len(features.population().names)]

    def vectors(self, images: Sequence[Image], *, cancel: Event | None = None) -> NDArray[np.float64]:
        """(n, d) features of pictures of any size and mode, in deviations from the usual, the tagger's last."""
        rows = []
        for image in images:
            check(cancel)
            rows.append(features.vector(image))
        own = np.array(rows).reshape(len(rows), len(features.population().names))
        if self._look is None:
            return own
        tagged = attribute_features.spread().scaled(attribute_features.raw(self._look(images)))
        return np.concatenate([own, tagged], axis=1)

    def fit(
        self, liked: Sequence[Image], disliked: Sequence[Image], *, cancel: Event | None = None
    ) -> FittedStarterScorer:
        """Learn one person's taste.

        Raises:
            BadInput: one side is empty.
        """
        check_both_sides(liked, disliked)
        return self.fit_vectors(self.vectors(liked, cancel=cancel), self.vectors(disliked, cancel=cancel))

    def fit_vectors(self, liked: NDArray[np.float64], disliked: NDArray[np.float64]) -> FittedStarterScorer:
        """As `fit`, from (n, d) features that were read before."""
        rows = np.concatenate([liked, disliked])
        likes = np.repeat([1.0, -1.0], [len(liked), len(disliked)])
        # both sides together count as much as the smaller one twice: pairs balanced, and no surer than the pairs allow
        pairs = min(len(liked), len(disliked))
        balance = (pairs * max(len(liked), len(disliked))) ** 0.5
        weights = np.repeat([balance / len(liked), balance / len(disliked)], [len(liked), len(disliked)])
        columns = _columns(rows.shape[1])
        tagged = [_USUAL_TAGGED] * (len(columns) - len(_USUAL) - 1)
        usual = np.array([*_USUAL.values(), *tagged, _USUAL_ABSTRACT][: len(columns)])
        kernel = kernels.learnt(rows, likes, weights, columns, usual)
        posterior = gaussian_process.fit(kernel.between(rows, rows), likes, weights)
        return FittedStarterScorer(self, kernel, posterior, rows, likes)


@dataclass(frozen=True, slots=True)
class FittedStarterScorer:
    """One person's taste, ready to score; implements `FittedScorer`.

    Attributes:
        rows: (n, d) features of the examples.
        likes: (n,) +1 or -1.
    """

    scorer: StarterScorer
    kernel: kernels.Kernel
    posterior: gaussian_process.Posterior
    rows: NDArray[np.float64]
    likes: NDArray[np.float64]

    @property
    def note(self) -> str:
        """What the person should know about how far to trust it."""
        liked, disliked = int((self.likes > 0).sum()), int((self.likes < 0).sum())
        if min(liked, disliked) >= ADVISED:
            return ""
        return f"From {liked} liked and {disliked} disliked pictures: a rough guess. {ADVISED} of each are good."

    def score(self, images: Sequence[Image], *, cancel: Event | None = None) -> Iterator[Score]:
        """One score per picture, in order, as they come."""
        for image in images:
            check(cancel)
            yield from self.score_vectors(self.scorer.vectors([image]))

    def score_vectors(self, queries: NDArray[np.float64]) -> tuple[Score, ...]:
        """Scores of (m, d) features that were read before."""
        cross = self.kernel.between(queries, self.rows)
        mean, variance = self.posterior.predict(cross, self.kernel.own(queries))
        values, spreads = gaussian_process.squash(mean, variance)
        slopes = self.kernel.slopes(self.rows, self.posterior)
        return tuple(
            Score(float(value), float(spread), self._reasons(query, slopes, value > 0.5))
            for query, value, spread in zip(queries, values, spreads, strict=True)
        )

    def _reasons(self, query: NDArray[np.float64], slopes: NDArray[np.float64], good: bool) -> tuple[str, ...]:
        names = (*features.population().names, *attribute_features.spread().names)[: len(query)]
        contributions = [(name, query[i], slopes[i] * query[i]) for i, name in enumerate(names)]
        words = phrases.strongest(contributions)
        if not good:  # under a low score what speaks against the picture is the reason, what speaks for it the "but"
            words = tuple(word[4:] if word.startswith("but ") else f"but {word}" for word in words)
        alike = _likeness(query, self.rows)
        side = self.likes > 0 if good else self.likes < 0
        kindred = int((alike[side] > _KINDRED).sum())
        if kindred:
            words = (*words, f"like {kindred} of your {'likes' if good else 'dislikes'}")
        return words


def _likeness(query: NDArray[np.float64], rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n,) cosine of the angle between a picture's features and each example's."""
    lengths: NDArray[np.float64] = np.linalg.norm(rows, axis=1) * np.linalg.norm(query) + 1e-9
    return np.asarray(rows @ query / lengths)


def _columns(width: int) -> list[NDArray[np.intp]]:
    groups = np.array(features.population().groups)
    columns = [np.flatnonzero(groups == group) for group in features.GROUPS]
    if width > len(groups):
        columns += [len(groups) + tagged for tagged in attribute_features.columns()]
    return columns
