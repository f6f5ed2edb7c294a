"""What is meant though no word says it of the attribute itself: verdicts on the whole, ellipsis, lists of one mind."""

from __future__ import annotations

import pytest

from viper_desktop.domain.profile import Polarity
from viper_desktop.engine.starter.reading.comment import read_comment
from viper_desktop.engine.starter.reading.lexicon import lexicon

LIKED, DISLIKED = Polarity.LIKED, Polarity.DISLIKED


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("It looks computer generated and soulless.", {"computer generated": DISLIKED, "soulless": DISLIKED}),
        (
            "The grainy, film-like texture reminds me of old photos; very nostalgic.",
            {"grainy texture": LIKED, "film-like texture": LIKED, "nostalgic": LIKED},
        ),
        ("It would be perfect if it wasn't so dark.", {"dark": DISLIKED}),
        ("I find it kitschy and overly sweet", {"kitschy": DISLIKED, "sweet": DISLIKED}),
        ("Honestly the composition is a mess.", {"messy composition": DISLIKED}),
        ("I like the strokes' energy but not the clashing reds.", {"clashing reds": DISLIKED}),
        ("It's so crowded that I can't enjoy the beautiful brushwork.", {"crowded": DISLIKED}),
        ("The thick lines work, the muted colors don't.", {"thick lines": LIKED, "muted colors": DISLIKED}),
        ("Geometric shapes and strong lines. Not really for me.", {"geometric shapes": DISLIKED}),
        ("The repetitive pattern is hypnotic in a bad way.", {"repetitive pattern": DISLIKED}),
        ("It is far too literal for me.", {"literal": DISLIKED}),
        ("Wild, flowing color! No rules at all!", {"wild color": LIKED}),
    ],
)
def test_each_attribute_lands_on_the_side_that_was_meant(comment, expected):
    found = {finding.text: finding.polarity for finding in read_comment(comment)}
    for text, polarity in expected.items():
        assert found.get(text, polarity) is polarity, found
    assert set(expected) & set(found) == set(expected), found


@pytest.mark.parametrize(
    "comment",
    [
        "it looks like a coloring book",
        "If you like busy collages this is great.",
        "I'm torn.",
    ],
)
def test_nothing_is_made_of_words_that_say_nothing_of_the_picture(comment):
    assert read_comment(comment) == ()


@pytest.mark.parametrize(
    "word",
    [
        "changed",
        "charge",
        "chase",
        "craft",
        "cheek",
        "culture",
        "designer",
        "featured",
        "heading",
        "movies",
        "palace",
        "paths",
        "reference",
        "sharks",
        "sports",
        "stairs",
        "started",
        "starring",
        "strings",
        "trees",
        "wander",
        "writing",
    ],
)
def test_an_everyday_word_is_no_typo_of_a_visual_one(word):
    assert lexicon().spelling.mended(word) == (word,)
