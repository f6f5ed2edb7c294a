"""The formulas against figures worked out elsewhere, and against what must hold for any numbers."""

import math
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from viper_desktop.domain.statistics import evidence, kendall_tau_b, wilson

COUNTS = st.integers(0, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
RATINGS = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=2, max_size=9)


def test_eight_of_ten_is_between_49_and_94_percent():
    low, high = wilson(8, 10)
    assert (round(low, 4), round(high, 4)) == (
        0.4902,
        0.9433,
    )  # as statsmodels computes it


def test_nothing_asked_tells_nothing_and_ten_of_ten_is_not_certainty():
    assert wilson(0, 0) == (0.0, 1.0)
    low, high = wilson(10, 10)
    assert 0.72 < low < 0.73
    assert high == 1.0


def test_half_a_win_counts_half():
    assert wilson(5, 10)[0] < wilson(5.5, 10)[0] < wilson(6, 10)[0]


@given(COUNTS)
def test_the_interval_holds_the_share_and_mirrors_when_sides_are_swapped(count):
    wins, n = count
    low, high = wilson(wins, n)
    assert 0 <= low <= high <= 1
    if n:
        assert low <= wins / n <= high
    assert wilson(n - wins, n) == (pytest.approx(1 - high), pytest.approx(1 - low))


def test_more_wins_than_pairs_is_a_mistake():
    for wins, n in ((3, 2), (-1, 2)):
        with pytest.raises(ValueError, match="wins"):
            wilson(wins, n)


def test_eight_of_eight_are_evidence_enough_and_seven_of_seven_are_not():
    assert evidence(8, 8) == pytest.approx(256 / 9)
    assert evidence(7, 7) == 16.0
    assert evidence(0, 0) == 1.0


def test_who_only_tosses_coins_is_seldom_told_of_a_preference_however_often_they_look():
    # GIVEN every way in which 14 tosses can fall
    tosses = list(product((0, 1), repeat=14))
    # WHEN the evidence is looked at after each toss
    fooled = sum(any(evidence(sum(t[:n]), n) >= 20 for n in range(1, 15)) for t in tosses)
    # THEN it reaches 20 in no more than one of twenty
    assert 0 < fooled / len(tosses) <= 0.05


def test_the_same_order_agrees_fully_and_the_opposite_not_at_all():
    assert kendall_tau_b([1, 2, 3, 4], [10, 20, 30, 40]) == 1
    assert kendall_tau_b([1, 2, 3, 4], [4, 3, 2, 1]) == -1


def test_ties_are_counted_as_kendall_says():
    assert kendall_tau_b([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]) == pytest.approx(-0.47140452)  # scipy's kendalltau


def test_where_everything_is_tied_there_is_no_order_to_agree_with():
    assert kendall_tau_b([1, 1, 1], [1, 2, 3]) is None
    assert kendall_tau_b([1], [1]) is None


@given(RATINGS)
def test_agreement_is_as_scipy_computes_it(ratings):
    a, b = zip(*ratings, strict=True)
    ours, theirs = kendall_tau_b(a, b), stats.kendalltau(a, b).statistic
    assert math.isnan(theirs) if ours is None else ours == pytest.approx(theirs)
