"""What is too uncertain to say is left out, so that nothing lands on the wrong side."""

from __future__ import annotations

import pytest

from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.reactions import Stance
from viper_desktop.engine.starter.reading.comment import read_comment

LIKED, DISLIKED = Polarity.LIKED, Polarity.DISLIKED


def sides(comment, stance=None):
    return {finding.text: finding.polarity for finding in read_comment(comment, stance)}


def test_a_words_tone_alone_never_speaks_against_the_mark():
    # GIVEN words that many mean badly, beside a like; WHEN they are read
    found = sides("Grungy, distressed. My vibe.", Stance.LIKE)
    # THEN none is disliked
    assert DISLIKED not in found.values()


@pytest.mark.parametrize(
    ("comment", "text"),
    [
        ("I love the soft light, but the background is garish.", "garish background"),
        ("Lovely light. A bit too dark in the corners though.", "too dark"),
        ("Great brushwork. I don't like the harsh shadows.", "harsh shadows"),
        ("Everything except the muddy background is wonderful.", "muddy background"),
    ],
)
def test_a_reservation_in_plain_words_stands_beside_a_like(comment, text):
    assert sides(comment, Stance.LIKE)[text] is DISLIKED


def test_praise_that_only_leads_up_to_a_complaint_is_not_turned_into_one():
    found = sides("The windows are glowing, but the perspective is wrong.", Stance.DISLIKE)
    assert found.get("glowing") is not DISLIKED


@pytest.mark.parametrize(
    ("comment", "stance", "expected"),
    [
        (
            "I was going to say it's too busy, but the more I look the more I enjoy the swirling lines.",
            None,
            {"swirling lines": LIKED},
        ),
        ("I thought the dots would bore me. They don't.", None, {"dots": LIKED}),
        ("I usually can't stand glitter, but this delicate sparkle works.", Stance.LIKE, {"delicate sparkle": LIKED}),
        ("Unlike most digital art, the brushwork is loose.", Stance.LIKE, {"loose brushwork": LIKED}),
    ],
)
def test_what_was_only_expected_is_forgotten_once_it_is_overturned(comment, stance, expected):
    assert sides(comment, stance) == expected


@pytest.mark.parametrize(
    "comment", ["If you like busy collages, this is for you.", "My brother thinks the colors are garish."]
)
def test_other_peoples_tastes_say_nothing_of_ones_own(comment):
    assert sides(comment) == {}


def test_attributes_only_named_beside_words_that_nobody_understands_are_left_out():
    assert sides("Geometric shapes, acid greens. My uncle had a boat by that name.") == {}
    assert sides("Geometric shapes, acid greens.") == {"geometric shapes": LIKED, "acid greens": LIKED}
