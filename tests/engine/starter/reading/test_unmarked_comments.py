"""Comments without a like or dislike beside them: the words alone decide."""

from __future__ import annotations

import pytest

from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.reactions import Stance
from viper_desktop.engine.starter.reading.comment import read_comment

LIKED, DISLIKED = Polarity.LIKED, Polarity.DISLIKED


def sides(comment, stance=None):
    return {finding.text: finding.polarity for finding in read_comment(comment, stance)}


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("It's moody without being gloomy.", {"moody": LIKED}),
        ("Bold without being boring, bright but not garish.", {"bright": LIKED}),
        ("The less blue there is, the better I like it.", {"blue tones": DISLIKED}),
        ("The more chaos the better!", {"chaos": LIKED}),
        ("Somehow the bright pink ruins an otherwise moody scene.", {"bright pink": DISLIKED, "moody": LIKED}),
        ("Instead of the soft shading I hoped for, there's hard black ink.", {"hard black ink": DISLIKED}),
        ("I prefer the rough version to this smooth one.", {"rough": LIKED, "smooth": DISLIKED}),
        ("How can anyone not love those velvety blacks?", {"velvety blacks": LIKED}),
        ("It looks unfinished, and that's what makes it breathe.", {"unfinished": LIKED}),
        ("Everything is in grey and brown, it looks dirty.", {"gray tones": DISLIKED, "dirty": DISLIKED}),
        ("Apart from the nice sky, everything here is stiff and clumsy.", {"stiff": DISLIKED, "clumsy": DISLIKED}),
        ("Perspective all over the place, and I couldn't care less, it's so joyful.", {"joyful": LIKED}),
        ("The gold leaf and dark blue go perfectly together.", {"gold leaf": LIKED, "dark blue": LIKED}),
        ("The motion blur makes me seasick.", {"motion blur": DISLIKED}),
        ("Loved the tilted angle! It gives the scene energy.", {"tilted angle": LIKED, "energy": LIKED}),
        ("The image is chaotic. I prefer calmer pictures.", {"chaotic": DISLIKED}),
    ],
)
def test_each_attribute_lands_on_the_side_that_the_words_mean(comment, expected):
    found = sides(comment)
    assert {text: found.get(text) for text in expected} == expected


def test_differing_signs_each_belong_to_the_words_before_them():
    found = sides("thin lines 👍 harsh light 👎", Stance.MIXED)
    assert found == {"thin lines": LIKED, "harsh light": DISLIKED}


def test_what_which_i_dont_refers_to_is_disliked():
    found = sides("Very moody, which I like; very grainy, which I don't.", Stance.MIXED)
    assert found == {"moody": LIKED, "grainy": DISLIKED}


def test_sorry_but_turns_nothing_round():
    found = sides("Sorry, but the grainy filter and the washed out tones look cheap 👎")
    assert LIKED not in found.values()


def test_words_of_a_longer_name_mean_nothing_by_themselves():
    assert sides("I like the thick outlines, they make it look like a stained glass window.") == {
        "thick outlines": LIKED,
        "stained glass window": LIKED,
    }


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        (
            "Neither the cold palette nor the thick lines appeal to me.",
            {"cold palette": DISLIKED, "thick lines": DISLIKED},
        ),
        ("If you ignore the messy background, the soft light is wonderful.", {"messy background": DISLIKED}),
        ("It isn't the colors that bother me, it's the clumsy shading.", {"clumsy shading": DISLIKED}),
        ("The hyperrealism leaves me completely cold.", {"hyperrealism": DISLIKED}),
        ("The brush strokes are so visible that I can't see the picture.", {"visible brush strokes": DISLIKED}),
        ("I like pictures that breathe, and this one is packed.", {"packed": DISLIKED}),
        ("The yellow spots, on the other hand, are distracting.", {"yellow spots": DISLIKED}),
        (
            "The strokes are soft. Sepia, soft edges, oval vignette. Lovely.",
            {"sepia tones": LIKED, "oval vignette": LIKED},
        ),
        ("My favorite thing is the restraint: hardly any detail.", {"restraint": LIKED, "no detail": LIKED}),
    ],
)
def test_turns_of_phrase_are_heard_as_a_whole(comment, expected):
    found = sides(comment)
    assert {text: found.get(text) for text in expected} == expected


def test_doubled_letters_in_short_words_are_mended():
    assert sides("teh ligth is so sofft and the collors are warmm", Stance.LIKE) == {
        "soft light": LIKED,
        "warm colors": LIKED,
    }
