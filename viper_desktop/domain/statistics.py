"""What a count of choices or two orders can say, and how far: intervals, evidence, rank agreement."""

from __future__ import annotations

import math
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Z_95 = 1.959963984540054  # the standard normal's 97.5% point: two-sided 95%


def wilson(wins: float, n: int, z: float = Z_95) -> tuple[float, float]:
    """Where the chance behind `wins` of `n` probably lies.

    (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n), p = wins/n

    The score interval (Wilson 1927, J. Am. Stat. Assoc. 22, 209–212), which Brown, Cai and DasGupta (2001, Stat. Sci.
    16, 101–133) advise for small n: it never leaves 0..1, and 10 of 10 is not taken for certainty.

    Args:
        wins: 0..n; a tie may count half.
        n: how many choices; 0 tells nothing, which is (0, 1).
        z: how sure, in standard deviations; 1.96 is 95%.

    Returns:
        (low, high), 0 ≤ low ≤ wins/n ≤ high ≤ 1.

    Raises:
        ValueError: wins is not within 0..n, or n is negative.
    """
    if not 0 <= wins <= n:
        raise ValueError(f"{wins} wins of {n}")
    if n == 0:
        return 0.0, 1.0
    share = wins / n
    middle = share + z * z / (2 * n)
    spread = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    scale = 1 + z * z / n
    # rounding may put an end a hair on the wrong side of the share itself
    return max(0.0, min(share, (middle - spread) / scale)), min(1.0, max(share, (middle + spread) / scale))


def evidence(wins: int, n: int) -> float:
    """How many times better "there is a preference, of whatever size" explains the choices than a toss of coins does.

    ∫₀¹ pʷ(1−p)ⁿ⁻ʷ dp / (½)ⁿ = 2ⁿ / ((n + 1)·C(n, w))

    The mixture of Robbins (1970, Ann. Math. Stat. 41, 1397–1409) with a uniform weight. Under the toss it is a
    martingale that begins at 1, so by Ville's inequality the chance that it *ever* reaches 1/α is at most α: one may
    look after each choice and stop, which an interval that is looked at again and again does not allow.

    Args:
        wins: 0..n.
        n: how many choices, ties left out.
    """
    return math.ldexp(1.0, n) / ((n + 1) * math.comb(n, wins))


def kendall_tau_b(a: Sequence[float], b: Sequence[float]) -> float | None:
    """How far two ratings of the same things order them alike, ties counted for neither.

    τ_b = (C − D) / √((N − T_a)(N − T_b)), N = n(n−1)/2 pairs, C in the same order in both, D in opposite order,
    T_a and T_b tied in a and in b

    Kendall (1945, Biometrika 33, 239–251).

    Args:
        a, b: one number for each thing, of the same length; only their order counts.

    Returns:
        −1 (opposite) .. 1 (the same order); None where one of them ties everything, or there are fewer than two.

    Raises:
        ValueError: they differ in length.
    """
    signs = [
        (_sign(first_a - second_a), _sign(first_b - second_b))
        for (first_a, first_b), (second_a, second_b) in combinations(zip(a, b, strict=True), 2)
    ]
    agreement = sum(in_a * in_b for in_a, in_b in signs)
    told_apart = sum(in_a != 0 for in_a, _ in signs) * sum(in_b != 0 for _, in_b in signs)
    return agreement / math.sqrt(told_apart) if told_apart else None


def _sign(number: float) -> int:
    return (number > 0) - (number < 0)
