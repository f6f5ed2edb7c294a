"""How alike two pictures are: a sum over feature groups, each weighing what the person's examples say it should."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viper_desktop.engine.starter.scoring import gaussian_process

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_STEPS = (9.0, 3.0, 1 / 3, 1 / 9)
_SPREAD = 2.5  # standard deviation of its logarithm
_PASSES = 3
_ENOUGH = 64  # examples from which the amplitudes are learnt; more change nothing


@dataclass(frozen=True, slots=True)
class Kernel:
    """Linear plus squared exponential over each group.

    Attributes:
        columns: indices of each group's features.
        amplitudes: (g,) how much each group says.
        relevance: (d,) how much each feature counts inside its group; mean 1 over a group.
    """

    columns: tuple[NDArray[np.intp], ...]
    amplitudes: NDArray[np.float64]
    relevance: NDArray[np.float64]

    def parts(self, left: NDArray[np.float64], right: NDArray[np.float64]) -> NDArray[np.float64]:
        """(g, m, n) likeness of (m, d) and (n, d) feature rows, one per group, before the amplitudes."""
        return np.stack([_likeness(left[:, c], right[:, c], self.relevance[c]) for c in self.columns])

    def between(self, left: NDArray[np.float64], right: NDArray[np.float64]) -> NDArray[np.float64]:
        """(m, n) likeness of feature rows."""
        return np.tensordot(self.amplitudes, self.parts(left, right), axes=1)

    def own(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """(m,) likeness of each row with itself."""
        linear = [((rows[:, c] ** 2) * self.relevance[c]).mean(1) for c in self.columns]
        return np.tensordot(self.amplitudes, 0.5 * (np.stack(linear) + 1), axes=1)

    def slopes(self, examples: NDArray[np.float64], posterior: gaussian_process.Posterior) -> NDArray[np.float64]:
        """(d,) how much one deviation more of each feature raises the latent liking, by the linear part."""
        result = np.zeros(len(self.relevance))
        for amplitude, c in zip(self.amplitudes, self.columns, strict=True):
            result[c] = 0.5 * amplitude * self.relevance[c] / len(c) * (posterior.slope @ examples[:, c])
        return result


def _likeness(
    left: NDArray[np.float64], right: NDArray[np.float64], relevance: NDArray[np.float64]
) -> NDArray[np.float64]:
    weighted = left * relevance
    linear = weighted @ right.T / len(relevance)
    mine, others = (weighted * left).mean(1), (right**2 * relevance).mean(1)
    distance = np.maximum(mine[:, None] + others - 2 * linear, 0)
    return np.asarray(0.5 * (linear + np.exp(-0.5 * distance)))


def relevance(
    rows: NDArray[np.float64], likes: NDArray[np.float64], columns: Sequence[NDArray[np.intp]]
) -> NDArray[np.float64]:
    """(d,) how well each feature tells the two sides apart, shrunk towards all alike where examples are few.

    Squared Welch t over its expectation by chance (1), so that a feature that says nothing keeps about half a share.
    """
    up, down = rows[likes > 0], rows[likes < 0]
    spread = (up.var(0) + 0.15) / len(up) + (down.var(0) + 0.15) / len(down)
    evidence = 0.35 + (up.mean(0) - down.mean(0)) ** 2 / spread
    evidence = np.minimum(evidence, 25.0)
    result = np.ones(rows.shape[1])
    for c in columns:
        result[c] = evidence[c] / evidence[c].mean()
    return result


def learnt(
    rows: NDArray[np.float64],
    likes: NDArray[np.float64],
    weights: NDArray[np.float64],
    columns: Sequence[NDArray[np.intp]],
    usual: NDArray[np.float64],
) -> Kernel:
    """The kernel whose group amplitudes make the examples most probable (coordinate ascent on the evidence).

    Args:
        rows: (n, d) features of the examples.
        likes: (n,) +1 or -1.
        weights: (n,) how much each example counts.
        columns: indices of each group's features.
        usual: (g,) amplitudes before anything is known; from few examples little else is.
    """
    kernel = Kernel(tuple(columns), usual, relevance(rows, likes, columns))
    if len(rows) > _ENOUGH:
        chosen = np.linspace(0, len(rows) - 1, _ENOUGH).astype(np.intp)
        rows, likes, weights = rows[chosen], likes[chosen], weights[chosen]
    parts = kernel.parts(rows, rows)

    def belief(amplitudes: NDArray[np.float64]) -> float:
        prior = -0.5 * ((np.log(amplitudes / usual) / _SPREAD) ** 2).sum()
        return gaussian_process.fit(np.tensordot(amplitudes, parts, axes=1), likes, weights).evidence + float(prior)

    amplitudes, best = kernel.amplitudes.copy(), belief(kernel.amplitudes)
    for _ in range(_PASSES):
        before = best
        for group in range(len(columns)):
            for step in _STEPS:
                trial = amplitudes.copy()
                trial[group] = np.clip(trial[group] * step, 1e-3, 1e3)
                value = belief(trial)
                if value > best:
                    amplitudes, best = trial, value
        if best - before < 0.05:
            break
    return Kernel(tuple(columns), amplitudes, kernel.relevance)
