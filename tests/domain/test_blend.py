"""What holds of any blend of any tastes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viper_desktop.domain.blend import Part, blend
from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.profile import MAX_WEIGHT, Attribute, Polarity, Profile, Source

WORDS = ("fog", "teal", "grain", "soft light", "neon", "calm")


@st.composite
def profiles(draw) -> Profile:
    """A taste over a few words, so that people often agree and quarrel."""
    words = draw(st.lists(st.sampled_from(WORDS), unique=True))
    weights = st.floats(0.25, MAX_WEIGHT, width=16)
    attributes = [Attribute(word, weight=draw(weights), enabled=draw(st.booleans())) for word in words]
    cut = draw(st.integers(0, len(words)))
    return Profile("somebody", tuple(attributes[:cut]), tuple(attributes[cut:]))


PARTS = st.lists(st.tuples(profiles(), st.floats(0.25, 4, width=16)), min_size=1, max_size=4).map(
    lambda pairs: [Part(profile, weight) for profile, weight in pairs]
)


def weights(profile: Profile, polarity: Polarity) -> dict[str, float]:
    return {a.key: a.weight for a in profile.side(polarity)}


@given(profiles())
def test_a_taste_alone_or_with_itself_stays_what_counts_in_it(profile):
    for parts in ([Part(profile)], [Part(profile), Part(profile, 3.0)]):
        made = blend(parts, "both").profile
        for polarity in Polarity:
            theirs = {a.key: a.weight for a in profile.active(polarity)}
            assert weights(made, polarity) == pytest.approx(theirs)


@given(PARTS)
def test_the_order_of_the_people_does_not_matter_and_only_proportions_do(parts):
    made = blend(parts, "all").profile
    turned = blend([Part(p.profile, 2 * p.weight) for p in reversed(parts)], "all").profile
    for polarity in Polarity:
        assert weights(made, polarity) == pytest.approx(weights(turned, polarity))


@given(PARTS)
def test_nobody_gets_what_they_cannot_stand_unless_that_was_decided(parts):
    made = blend(parts, "all")
    for part in parts:
        for polarity in Polarity:
            keys = {a.key for a in made.profile.side(polarity)}
            assert not keys & {a.key for a in part.profile.active(polarity.other)}
    disputed = {dispute.attribute.key for dispute in made.disputes}
    decided = blend(parts, "all", dict.fromkeys(disputed, Polarity.LIKED))
    assert disputed <= {a.key for a in decided.profile.liked}


@given(PARTS)
def test_what_all_share_comes_first_and_nothing_counts_more_than_it_does_for_anybody(parts):
    made = blend(parts, "all")
    for polarity in Polarity:
        side = made.profile.side(polarity)
        flags = [attribute.key in made.shared for attribute in side]
        assert flags == sorted(flags, reverse=True)
        most = {}
        for part in parts:
            for attribute in part.profile.active(polarity):
                most[attribute.key] = max(most.get(attribute.key, 0), attribute.weight)
        assert all(attribute.weight <= most[attribute.key] + 1e-9 for attribute in side)


def test_a_person_with_more_weight_counts_more_and_one_with_none_not_at_all():
    mira, kai = Profile("Mira", (Attribute("fog"),)), Profile("Kai", (Attribute("teal"),), (Attribute("fog"),))
    made = blend([Part(mira, 3), Part(Profile("Ada", (Attribute("teal"),)), 1)], "two").profile
    assert weights(made, Polarity.LIKED) == {"fog": 0.75, "teal": 0.25}
    alone = blend([Part(mira, 1), Part(kai, 0)], "one")
    assert weights(alone.profile, Polarity.LIKED) == {"fog": 1}
    assert alone.disputes == ()


def test_a_dispute_says_who_is_on_which_side_and_a_decision_settles_it():
    mira, kai = Profile("Mira", (Attribute("fog"),)), Profile("Kai", (Attribute("teal"),), (Attribute("Fog"),))
    (dispute,) = blend([Part(mira), Part(kai)], "two").disputes
    assert (dispute.attribute.text, dispute.liked_by, dispute.disliked_by) == ("fog", (0,), (1,))
    settled = blend([Part(mira), Part(kai)], "two", {"fog": Polarity.DISLIKED})
    assert weights(settled.profile, Polarity.DISLIKED) == {"fog": 0.5}
    assert settled.disputes[0].decision is Polarity.DISLIKED


def test_comments_stay_with_their_owners():
    mira = Profile("Mira", (Attribute("fog", sources=(Source("r", "p", "fog"),), locked=True),))
    (fog,) = blend([Part(mira)], "copy").profile.liked
    assert (fog.sources, fog.locked) == ((), False)


@pytest.mark.parametrize("given_weights", [(0, 0), (1, -1)])
def test_a_blend_of_nobody_is_told(given_weights):
    with pytest.raises(BadInput):
        blend([Part(Profile("a"), weight) for weight in given_weights], "nobody")
