"""What each word did, as a use-case with the atelier."""

from __future__ import annotations

import pytest

from viper_desktop.domain.events import JobFailed, PictureMade, WordLeftOut
from viper_desktop.domain.profile import Attribute, Polarity, Profile
from viper_desktop.domain.recipe import ATELIER, Recipe
from viper_desktop.domain.requests import AblateRequest, CreateRequest
from viper_desktop.storage.recipes import read_recipe

TASTE = Profile(
    "Mira",
    (Attribute("monochrome", "palette"), Attribute("a word that no painter knows"), Attribute("off", enabled=False)),
    (Attribute("dark colors", "color"),),
)
RECIPE = Recipe("a house by a lake", model=ATELIER, profile=TASTE, seed=3, width=96, height=96)


@pytest.fixture
def made(perform, tmp_path) -> PictureMade:
    events = perform(CreateRequest((RECIPE,), folder=str(tmp_path / "made")))
    return next(event for event in events if isinstance(event, PictureMade))


def test_each_word_that_counts_is_left_out_once_and_its_change_measured(perform, made, tmp_path):
    events = perform(AblateRequest(made.recipe, made.path, str(tmp_path / "words")))
    words = [event for event in events if isinstance(event, WordLeftOut)]
    assert [(word.text, word.polarity) for word in words] == [
        ("monochrome", Polarity.LIKED),
        ("a word that no painter knows", Polarity.LIKED),
        ("dark colors", Polarity.DISLIKED),
    ]
    change = {word.text: word.change for word in words}
    assert change["a word that no painter knows"] == pytest.approx(0, abs=1e-6)  # same seed, same picture
    assert change["monochrome"] > 0.1
    # AND each picture says what it was made of
    assert [a.text for a in read_recipe(words[0].path).profile.liked] == ["a word that no painter knows", "off"]
    assert (read_recipe(words[0].path).seed, read_recipe(words[0].path).width) == (3, 96)


def test_a_picture_that_is_not_there_is_made_first(perform):
    events = perform(AblateRequest(RECIPE))
    assert sum(isinstance(event, WordLeftOut) for event in events) == 3


def test_a_plain_picture_has_no_words_to_leave_out(perform):
    (*_, failed) = perform(AblateRequest(RECIPE.plain()))
    assert isinstance(failed, JobFailed)
    assert failed.bad_input
    assert "no taste" in failed.sentence
