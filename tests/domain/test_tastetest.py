"""How a sitting is planned, counted and ended."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viper_desktop import assets
from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.profile import Attribute, Polarity, Profile
from viper_desktop.domain.reactions import now
from viper_desktop.domain.recipe import MAX_SEED, Recipe
from viper_desktop.domain.strangers import stranger
from viper_desktop.domain.tastetest import (
    PROMPTS,
    Against,
    Choice,
    Pair,
    Side,
    Sitting,
    Tally,
    course,
    planned_pairs,
)

SEEDS = st.integers(0, MAX_SEED)
TASTE = Profile("Mira", (Attribute("warm colors"), Attribute("fog")), (Attribute("neon palette"),))


def sitting(choices: str, planned: int = 10) -> Sitting:
    """A sitting judged so far: M mine, O other, N neither."""
    kinds = {"M": Choice.MINE, "O": Choice.OTHER, "N": Choice.NEITHER}
    pairs = planned_pairs(PROMPTS, 3, planned)
    judged = tuple(replace(pair, choice=kinds[c]) for pair, c in zip(pairs, choices, strict=False))
    return Sitting(
        "s", "mira", Against.PLAIN, Recipe("", profile=TASTE), Recipe(""), judged + pairs[len(choices) :], now()
    )


@given(SEEDS, st.integers(1, 24))
def test_a_plan_is_the_same_for_the_same_seed_and_fair_to_both_sides(seed, count):
    pairs = planned_pairs(PROMPTS, seed, count)
    assert pairs == planned_pairs(PROMPTS, seed, count)
    assert abs(sum(pair.mine_left for pair in pairs) - count / 2) <= 0.5
    assert len({pair.prompt for pair in pairs}) == min(count, len(PROMPTS))


def test_few_prompts_come_again_and_none_at_all_is_told():
    pairs = planned_pairs(["a cat", "  ", "a dog"], 1)
    assert sorted(pair.prompt for pair in pairs) == ["a cat"] * 5 + ["a dog"] * 5
    with pytest.raises(BadInput, match="nothing to paint"):
        planned_pairs([" "], 1)


def test_pointing_at_a_side_chooses_what_stands_there():
    pair = Pair("a cat", 1, mine_left=False, mine="mine.png", other="other.png")
    assert (pair.path(Side.LEFT), pair.path(Side.RIGHT)) == ("other.png", "mine.png")
    assert pair.choice_of(Side.LEFT) is Choice.OTHER
    assert pair.choice_of(Side.RIGHT) is Choice.MINE
    assert pair.choice_of(None) is Choice.NEITHER


def test_neither_counts_apart():
    count = sitting("MMONN").tally
    assert (count.decided, count.neither, count.share) == (3, 2, pytest.approx(2 / 3))
    assert Tally().share is None
    assert Tally().interval == (0, 1)


def test_a_sitting_ends_after_its_last_pair_or_when_it_is_clear():
    assert sitting("").next == 0
    assert sitting("MMM").next == 3
    assert sitting("MOMOMOMOMO").next is None
    assert sitting("MMMMMMM").next == 7
    assert sitting("MMMMMMMM").next is None  # a coin does that once in 256 times
    assert sitting("OOOOOOOO").next is None  # that plain is liked better is clear, too
    assert replace(sitting("MMMMMMMM"), stop_when_clear=False).next == 8


def test_a_choice_can_be_taken_back():
    before = sitting("M")
    judged = before.chosen(1, Choice.OTHER)
    assert judged.next == 2
    assert judged.chosen(1, None) == before


def test_the_course_runs_on_over_sittings_and_skips_neither():
    points = course((sitting("MN"), sitting("OM")))
    assert [(p.n, round(p.share, 2), p.sitting) for p in points] == [(1, 1.0, 0), (2, 0.5, 1), (3, 0.67, 1)]
    assert all(p.low <= p.share <= p.high for p in points)


def test_sittings_against_two_strangers_count_together_and_those_against_two_people_do_not():
    one, other = (replace(sitting(""), other_id=id_) for id_ in ("a", "b"))
    assert one.comparison != other.comparison
    strangers = [replace(s, against=Against.STRANGER) for s in (one, other)]
    assert strangers[0].comparison == strangers[1].comparison


@given(SEEDS)
def test_a_stranger_has_as_much_taste_and_no_attribute_in_common_on_a_side(seed):
    other = stranger(assets.vocabulary(), seed, like=TASTE)
    assert other == stranger(assets.vocabulary(), seed, like=TASTE)
    assert (len(other.liked), len(other.disliked)) == (2, 1)
    for polarity in Polarity:
        assert not {a.key for a in other.side(polarity)} & {a.key for a in TASTE.side(polarity)}
    assert not {a.key for a in other.liked} & {a.key for a in other.disliked}
