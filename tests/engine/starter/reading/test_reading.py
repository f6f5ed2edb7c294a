"""What a person writes, and the attributes that come out on each side."""

from __future__ import annotations

import pytest

from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.reactions import Stance
from viper_desktop.engine.starter.reading.comment import read_comment


def sides(comment, stance=None):
    found = [finding for finding in read_comment(comment, stance) if not finding.vague]
    return (
        {finding.text for finding in found if finding.polarity is Polarity.LIKED},
        {finding.text for finding in found if finding.polarity is Polarity.DISLIKED},
    )


def test_the_first_example_of_the_issue_gives_exactly_its_four_likes():
    comment = (
        "These are beautiful, intricate patterns. Very elegant, and the teal blue colors are lovely. "
        "I love the flowing lines."
    )
    assert sides(comment) == ({"intricate patterns", "elegant", "teal blue colors", "flowing lines"}, set())


def test_the_second_example_of_the_issue_gives_exactly_its_two_dislikes():
    comment = (
        "The colors here don't quite work for me. They feel a bit unmatched and artificial. "
        "The concept also seems a bit boring and artificial to me."
    )
    assert sides(comment) == (set(), {"unmatched colors", "artificial colors"})


@pytest.mark.parametrize(
    ("comment", "liked", "disliked"),
    [
        ("I wish it had more contrast", set(), {"low contrast"}),
        ("too saturated", set(), {"oversaturated colors"}),
        ("lacks depth", set(), {"lack of depth"}),
        ("could use warmer tones", set(), {"cold tones"}),
        ("not a fan of the heavy texture", set(), {"heavy texture"}),
        ("can't stand the grain", set(), {"grain"}),
        ("not too dark which I like", set(), set()),
        ("if only the colors were softer", set(), {"harsh colors"}),
        ("less harsh lines would help", set(), {"harsh lines"}),
        ("hate how flat it is, love how soft", {"soft"}, {"flat"}),
        ("Not bad at all. The delicate hatching never gets boring.", {"delicate hatching"}, set()),
        ("I prefer rounded shapes over sharp edges", {"rounded shapes"}, {"sharp edges"}),
        ("I prefer soft light to harsh light", {"soft light"}, {"harsh light"}),
        ("LOVE THE VIVID COLORS HATE THE BLURRY BACKGROUND", {"vivid colors"}, {"blurry background"}),
        ("i love the bold colors i hate the messy brushwork", {"bold colors"}, {"messy brushwork"}),
        ("Why so dark?", set(), {"dark"}),
        ("Who doesn't love pastel colors?", {"pastel colors"}, set()),
        ("Do I like the high contrast? Yes. Do I like the blurry edges? No.", {"high contrast"}, {"blurry edges"}),
        ("Pros: warm light. Cons: muddy shadows.", {"warm light"}, {"muddy shadows"}),
        ("my wife would love the neon but I can't stand the pink", set(), {"pink tones"}),
        ("Everything except the garish background is great.", set(), {"garish background"}),
        ("I thought I would hate the distorted perspective, but it works.", {"distorted perspective"}, set()),
        ("I find the outlines far too thick", set(), {"thick outlines"}),
        ("those flowing lines 😍", {"flowing lines"}, set()),
        ("the jagged lines 🤮", set(), {"jagged lines"}),
        ("love teh vibrant colrs and teh smoth texure", {"vibrant colors", "smooth texture"}, set()),
        ("The grey tones and the muted colours are wonderful.", {"gray tones", "muted colors"}, set()),
        ("I don't mind the rough texture.", {"rough texture"}, set()),
        (
            "The harmonious colors save it from the cluttered composition.",
            {"harmonious colors"},
            {"cluttered composition"},
        ),
    ],
)
def test_words_that_turn_the_meaning_of_a_comment(comment, liked, disliked):
    assert sides(comment) == (liked, disliked)


@pytest.mark.parametrize(
    "comment", ["I love cats!", "The old man's face is so kind.", "I don't like spiders.", "", "  ", "👍"]
)
def test_subject_matter_gives_nothing(comment):
    assert sides(comment, Stance.LIKE) == (set(), set())


def test_the_mark_helps_where_the_words_leave_it_open_and_does_not_overrule_them():
    assert sides("gloomy", Stance.LIKE) == ({"gloomy"}, set())
    assert sides("gloomy", Stance.DISLIKE) == (set(), {"gloomy"})
    assert sides("I hate the muddy colors", Stance.LIKE) == (set(), {"muddy colors"})
    assert sides("I love the soft light", Stance.DISLIKE) == ({"soft light"}, set())


def test_mixed_feelings_go_to_both_sides():
    liked, disliked = sides(
        "I love the bold shapes, but the light is harsh and the background is cluttered.", Stance.MIXED
    )
    assert liked == {"bold shapes"}
    assert disliked == {"harsh light", "cluttered background"}


def test_a_finding_knows_its_words_and_its_category():
    comment = "Honestly, the muted colors are lovely."
    (finding,) = read_comment(comment)
    assert comment[finding.start : finding.end] == "muted colors"
    assert finding.category == "color"


def test_a_bare_noun_is_vague():
    findings = read_comment("I love the colours")
    assert [(f.aspect, f.polarity, f.vague) for f in findings] == [("color", Polarity.LIKED, True)]


@pytest.mark.parametrize(
    ("comment", "text", "quote"),
    [
        ("There is not enough light here.", "lack of light", "not enough light"),
        ("I love the bold shapes and lines.", "bold lines", "bold shapes and lines"),
        ("I wish it had more contrast.", "low contrast", "more contrast"),
        ("The light is far too harsh.", "harsh light", "light is far too harsh"),
        ("There is no depth and hardly any detail.", "lack of detail", "hardly any detail"),
        ("The colors bother me. They feel artificial.", "artificial colors", "artificial"),
    ],
)
def test_the_words_shown_beside_an_attribute_say_it_in_full(comment, text, quote):
    found = {finding.text: comment[finding.start : finding.end] for finding in read_comment(comment)}
    assert found[text] == quote
