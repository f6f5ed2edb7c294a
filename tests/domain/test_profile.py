"""Edits of a profile: pure, and never two of the same attribute."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viper_desktop.domain.diff import ChangeKind, accepted, differences, learnt
from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.profile import (
    Attribute,
    Polarity,
    Profile,
    Source,
    added,
    changed,
    moved,
    without,
    without_sources,
)

LIKED, DISLIKED = Polarity.LIKED, Polarity.DISLIKED


def learned(text: str, **fields) -> Attribute:
    return Attribute(text, sources=(Source("r1", "p1", text, 0, len(text), text),), **fields)


def by_hand(text: str, **fields) -> Attribute:
    return Attribute(text, **fields)


def texts(profile: Profile) -> tuple[list[str], list[str]]:
    return [a.text for a in profile.liked], [a.text for a in profile.disliked]


def test_an_attribute_moved_to_the_other_side_keeps_its_weight_and_evidence():
    profile = Profile("Mira", liked=(learned("pastel colors", weight=1.5),))
    other = moved(profile, "Pastel Colours", DISLIKED)
    assert texts(other) == ([], ["pastel colors"])
    assert other.find("pastel colors").weight == 1.5
    assert other.find("pastel colors").sources
    assert texts(profile) == (["pastel colors"], [])  # the old value is untouched: that is undo


def test_adding_what_is_already_there_moves_it_instead_of_doubling_it():
    profile = Profile("Mira", liked=(by_hand("muted colors"), by_hand("soft light")))
    again = added(profile, DISLIKED, by_hand("Muted colours."))
    assert texts(again) == (["soft light"], ["Muted colours."])


def test_a_weight_outside_its_range_and_an_empty_attribute_are_refused_in_plain_words():
    profile = Profile("Mira", liked=(by_hand("fog"),))
    with pytest.raises(BadInput, match="0 to 2"):
        changed(profile, "fog", weight=2.5)
    with pytest.raises(BadInput, match="word"):
        added(profile, LIKED, by_hand("  . "))
    with pytest.raises(BadInput, match="not in this profile"):
        changed(profile, "mist", weight=1)


def test_only_what_is_on_and_weighs_something_counts():
    profile = Profile(
        "Mira", liked=(by_hand("fog", enabled=False), by_hand("haze", weight=0.0), by_hand("glow", weight=0.1))
    )
    assert [a.text for a in profile.active(LIKED)] == ["glow"]
    assert not profile.is_empty
    assert changed(profile, "glow", enabled=False).is_empty


def test_a_profile_without_sources_says_nothing_of_the_comments():
    assert without_sources(Profile("Mira", liked=(learned("fog"),))).liked == (by_hand("fog"),)


def test_learning_again_keeps_what_is_locked_or_added_by_hand_and_the_weights_of_what_is_found_again():
    current = Profile(
        "Mira",
        liked=(learned("fog", weight=1.8), learned("gold", locked=True), by_hand("ink"), learned("old news")),
        disliked=(learned("clutter"),),
    )
    fresh = Profile("x", liked=(learned("fog"), learned("clutter"), learned("glow")), disliked=(learned("gold"),))
    proposed = learnt(current, fresh)
    assert texts(proposed) == (["fog", "gold", "ink", "clutter", "glow"], [])
    assert proposed.find("fog").weight == 1.8
    assert proposed.name == "Mira"
    kinds = {change.key: change.kind for change in differences(current, proposed)}
    assert kinds == {
        "fog": ChangeKind.KEPT,
        "gold": ChangeKind.KEPT,
        "ink": ChangeKind.KEPT,
        "clutter": ChangeKind.MOVED,
        "glow": ChangeKind.ADDED,
        "old news": ChangeKind.REMOVED,
    }


def test_a_refused_change_stays_as_it_was():
    current = Profile("Mira", liked=(learned("fog"), learned("gold")), disliked=(learned("clutter"),))
    proposed = Profile("Mira", liked=(learned("clutter"), learned("glow")))
    kept = accepted(current, proposed, refused={"clutter", "glow", "fog"})
    assert texts(kept) == (["fog"], ["clutter"])


words = st.text(st.characters(categories=("L", "Zs", "Po")), min_size=1, max_size=8)
attributes = st.builds(
    Attribute, text=words.filter(lambda w: Attribute(w).key), weight=st.floats(0, 2), locked=st.booleans()
)


@st.composite
def profiles(draw):
    profile = Profile("p")
    for polarity, attribute in draw(st.lists(st.tuples(st.sampled_from(Polarity), attributes), max_size=8)):
        profile = added(profile, polarity, attribute)
    return profile


@given(profiles(), profiles())
def test_whatever_is_learnt_no_attribute_stands_twice_and_locked_ones_stay(current, fresh):
    result = learnt(current, fresh)
    keys = [a.key for a in (*result.liked, *result.disliked)]
    assert len(keys) == len(set(keys))
    for polarity in Polarity:
        for attribute in current.side(polarity):
            if attribute.locked:
                assert attribute in result.side(polarity)


@given(profiles(), profiles())
def test_refusing_every_change_gives_the_old_attributes_back(current, fresh):
    proposed = learnt(current, fresh)
    keys = {change.key for change in differences(current, proposed)}
    result = accepted(current, proposed, keys)
    for polarity in Polarity:
        assert set(result.side(polarity)) == set(current.side(polarity))


@given(profiles())
def test_removing_everything_one_by_one_leaves_nothing(profile):
    for attribute in (*profile.liked, *profile.disliked):
        profile = without(profile, attribute.text)
    assert profile.liked == profile.disliked == ()
