"""A small Bayesian classifier: a Gaussian process with a logistic likelihood, fit by Laplace's method.

After Rasmussen and Williams 2006, "Gaussian Processes for Machine Learning", algorithms 3.1 and 3.2. It says by
itself how sure it is: far from every example its answer goes back to one half with a wide spread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NEWTON_STEPS = 30
_QUADRATURE = np.polynomial.hermite_e.hermegauss(15)


@dataclass(frozen=True, slots=True)
class Posterior:
    """What is left to know after seeing the examples.

    Attributes:
        slope: (n,) derivative of the log likelihood at the mode; the mean of a query is `k(query, examples) @ slope`.
        root: (n, n) lower Cholesky factor of I + √W K √W.
        sqrt_w: (n,) √W, W the curvature of the likelihood.
        evidence: log marginal likelihood (Laplace).
    """

    slope: NDArray[np.float64]
    root: NDArray[np.float64]
    sqrt_w: NDArray[np.float64]
    evidence: float

    def predict(
        self, cross: NDArray[np.float64], own: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Mean and variance of the latent liking.

        Args:
            cross: (m, n) kernel between queries and examples.
            own: (m,) kernel of each query with itself.
        """
        inner = np.linalg.solve(self.root, (self.sqrt_w * cross).T)
        return cross @ self.slope, np.maximum(own - (inner**2).sum(0), 1e-9)


def fit(kernel: NDArray[np.float64], likes: NDArray[np.float64], weights: NDArray[np.float64]) -> Posterior:
    """Find the mode of the posterior by Newton's method.

    Args:
        kernel: (n, n), symmetric and positive semi-definite.
        likes: (n,) +1 liked, -1 disliked.
        weights: (n,) how much each example counts; balanced sides have equal sums.
    """
    latent = np.zeros(len(likes))
    best = -np.inf
    for _ in range(_NEWTON_STEPS):
        chance = _sigmoid(latent)
        curvature = weights * chance * (1 - chance) + 1e-12
        slope = weights * ((likes + 1) / 2 - chance)
        sqrt_w = np.sqrt(curvature)
        root = np.linalg.cholesky(np.eye(len(likes)) + sqrt_w[:, None] * kernel * sqrt_w).astype(np.float64)
        target = curvature * latent + slope
        inner = np.linalg.solve(root, sqrt_w * (kernel @ target))
        coefficients = target - sqrt_w * np.linalg.solve(root.T, inner)
        latent = kernel @ coefficients
        value = -0.5 * coefficients @ latent + (weights * -np.logaddexp(0, -likes * latent)).sum()
        if value < best + 1e-7:
            break
        best = value
    evidence = float(best - np.log(np.diag(root)).sum())
    chance = _sigmoid(latent)
    return Posterior(weights * ((likes + 1) / 2 - chance), root, sqrt_w, evidence)


def squash(mean: NDArray[np.float64], variance: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Mean and standard deviation of sigmoid(f) for f ~ N(mean, variance), by Gauss-Hermite quadrature; (m,) each."""
    nodes, shares = _QUADRATURE
    chances = _sigmoid(mean[:, None] + np.sqrt(variance)[:, None] * nodes)
    weights = shares / shares.sum()
    expected = chances @ weights
    return expected, np.sqrt(np.maximum((chances**2) @ weights - expected**2, 0.0))


def _sigmoid(x: NDArray[np.float64]) -> NDArray[np.float64]:
    return 0.5 * (1 + np.tanh(0.5 * x))
