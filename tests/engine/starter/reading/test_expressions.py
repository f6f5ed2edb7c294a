"""Everyday expressions, likenesses, and opinions of what is depicted rather than of the picture."""

from __future__ import annotations

import pytest

from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.reactions import Stance
from viper_desktop.engine.starter.reading.comment import read_comment

LIKED, DISLIKED = Polarity.LIKED, Polarity.DISLIKED


def sides(comment, stance=None):
    return {finding.text: finding.polarity for finding in read_comment(comment, stance) if not finding.vague}


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("This gives me a headache, there's so much going on.", {"busy": DISLIKED}),
        ("No room to breathe.", {"cramped": DISLIKED}),
        ("Only two colours and it works so well.", {"limited palette": LIKED}),
        ("I love that it's seen from above.", {"bird's-eye view": LIKED}),
        ("My toddler could do this.", {"childish": DISLIKED}),
        ("It's trying way too hard.", {"try-hard": DISLIKED}),
    ],
)
def test_an_expression_stands_for_an_attribute(comment, expected):
    assert sides(comment) == expected


def test_a_hint_adds_nothing_to_plain_words():
    # GIVEN a comment that says plainly what is wrong, and then that a child could do it
    found = sides("Crude outlines and crayon colors, a child could do it.")
    # THEN only the plain words count
    assert "childish" not in found
    assert found["crude outlines"] is DISLIKED


def test_a_likeness_is_named_where_nothing_else_is():
    assert sides("It looks like a cheap poster.", Stance.DISLIKE) == {"cheap poster": DISLIKED}
    assert "postcard" not in " ".join(sides("This has a vintage charm, like an old postcard. The faded colors work."))


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("The sky is beautiful, the rest feels overworked.", {"overworked": DISLIKED}),
        ("warm tones, soft light, hate the sofa", {"warm tones": LIKED, "soft light": LIKED}),
    ],
)
def test_an_opinion_of_something_depicted_says_nothing_of_the_rest(comment, expected):
    assert sides(comment) == expected


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("If the background weren't so fussy I'd have loved the bold silhouette.", {"bold silhouette": LIKED}),
        ("More atmospheric than the photo next to it.", {"atmospheric": LIKED}),
        ("I love the mustard.", {"mustard": LIKED}),
        ("Gives me cottagecore vibes 😍", {"cottagecore vibes": LIKED}),
        ("Elegant line work, slightly boring colors.", {"boring colors": DISLIKED}),
        ("The gray frame is dull. The pencil hatching, however, is first class.", {"pencil hatching": LIKED}),
    ],
)
def test_what_is_named_lands_on_the_side_that_was_meant(comment, expected):
    assert expected.items() <= sides(comment).items()


@pytest.mark.parametrize(
    ("verdict", "polarity"),
    [
        ("One of my favourites.", LIKED),
        ("More please.", LIKED),
        ("What's not to love?", LIKED),
        ("I'd scroll right past this.", DISLIKED),
        ("Just why.", DISLIKED),
        ("Not something I'd hang.", DISLIKED),
        ("Next.", DISLIKED),
    ],
)
def test_a_verdict_in_a_sentence_of_its_own_is_about_what_was_named(verdict, polarity):
    for comment in (f"Geometric shapes, visible brushstrokes. {verdict}", f"{verdict} Geometric shapes."):
        assert sides(comment)["geometric shapes"] is polarity


def test_what_others_love_and_one_does_not_is_disliked():
    assert sides("My husband loves the shiny chrome look. I think it's soulless.") == {
        "shiny chrome look": DISLIKED,
        "soulless": DISLIKED,
    }
