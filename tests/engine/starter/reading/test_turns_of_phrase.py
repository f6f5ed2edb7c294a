"""Hundreds of ways of liking and disliking something, none of which may be taken for the opposite."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from viper_desktop.domain.profile import Polarity
from viper_desktop.engine.starter.reading.comment import read_comment
from viper_desktop.engine.starter.reading.lexicon import lexicon
from viper_desktop.engine.starter.reading.merging import identity

TURNS = json.loads((Path(__file__).parents[3] / "data" / "turns_of_phrase.json").read_text(encoding="utf-8"))
SAID = json.loads((Path(__file__).parents[3] / "data" / "constructions.json").read_text(encoding="utf-8"))
ATTRIBUTES = ["geometric shapes", "thin lines", "floral patterns"]


@pytest.mark.parametrize(
    ("turn", "side"),
    [(turn, side) for side in Polarity for turn in TURNS[side.value]],
    ids=lambda value: str(value)[:40],
)
def test_no_turn_of_phrase_is_taken_for_its_opposite(turn, side):
    for attribute in ATTRIBUTES:
        found = [
            finding.polarity
            for finding in read_comment(turn.format(attribute))
            if identity(finding.text, lexicon()) == identity(attribute, lexicon())
        ]
        assert side.other not in found


@pytest.mark.parametrize(
    "apology", ["Sorry but", "sorry, but", "srory but", "Well, sorry but", "I tried and sorry but"]
)
def test_an_apology_is_not_about_the_picture(apology):
    found = read_comment(f"{apology} dark palettes are not for me")
    assert [(finding.text, finding.polarity) for finding in found] == [("dark palettes", Polarity.DISLIKED)]


@pytest.mark.parametrize("turn", ["I don't get along with {}.", "not into {} at all", "the {} puts me off"])
def test_a_palette_of_two_colors_is_one_palette(turn):
    found = read_comment(turn.format("red and black palette"))
    assert [(finding.text, finding.polarity) for finding in found] == [("red and black palette", Polarity.DISLIKED)]


@pytest.mark.parametrize("said", SAID, ids=lambda said: said["comment"][:40])
def test_wishes_concessions_and_comparisons_say_what_is_liked(said):
    found = read_comment(said["comment"])
    assert any(f.polarity.value == said["side"] and any(text in f.text for text in said["any_of"]) for f in found), (
        found
    )
    assert {f.polarity.value for f in found} == {said["side"]}, found
