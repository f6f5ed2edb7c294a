"""The painter behind the door that all engines share."""

from __future__ import annotations

import numpy as np
import pytest

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import ATELIER, Recipe
from viper_desktop.engine.atelier.generator import AtelierGenerator

TASTE = Profile(
    name="Ada", liked=(Attribute("stained glass"), Attribute("vivid colors")), disliked=(Attribute("dark"),)
)


def recipe(**changes: object) -> Recipe:
    values = {"prompt": "a fox in the forest", "model": ATELIER, "seed": 7, "width": 96, "height": 64}
    return Recipe(**{**values, **changes})


def image(made_from: Recipe) -> np.ndarray:
    return np.asarray(AtelierGenerator().generate(made_from, on_step=lambda step: None), dtype=np.float64)


def test_it_says_that_it_is_a_painter_program() -> None:
    info = AtelierGenerator().info()
    assert info.kind == "painter"
    assert "not a neural model" in info.note


def test_the_same_recipe_gives_the_same_picture() -> None:
    assert (image(recipe(profile=TASTE)) == image(recipe(profile=TASTE))).all()


def test_taste_changes_the_picture_and_degree_zero_does_not() -> None:
    plain = image(recipe())
    assert np.abs(image(recipe(profile=TASTE)) - plain).mean() > 4
    assert (image(recipe(profile=TASTE).at_degree(0.0)) == plain).all()


def test_a_variation_is_the_same_scene_by_another_hand() -> None:
    # GIVEN a picture, one near to it, and one of another seed
    here, near, other = image(recipe()), image(recipe().near(91)), image(recipe(seed=91))
    # THEN the near one has the colors of the first and is neither of the two
    assert np.abs(near - here).mean() > 1
    assert np.abs(near.mean((0, 1)) - here.mean((0, 1))).max() < np.abs(other.mean((0, 1)) - here.mean((0, 1))).max()
    assert (image(recipe().near(91)) == near).all()


def test_a_switched_off_attribute_counts_for_nothing() -> None:
    off = Profile(name="Ada", liked=(Attribute("stained glass", enabled=False),))
    assert (image(recipe(profile=off)) == image(recipe())).all()


def test_the_negative_prompt_keeps_things_out() -> None:
    assert np.abs(image(recipe(negative="bright colors, high contrast")) - image(recipe())).mean() > 1


def test_a_recipe_is_completed_with_the_painters_own_size() -> None:
    completed = AtelierGenerator().complete(recipe(width=0, height=0))
    assert (completed.width, completed.height) == (1024, 1024)
    assert AtelierGenerator().complete(completed) == completed


@pytest.mark.parametrize("wrong", [{"width": 9000}, {"height": 3}, {"degree_liked": 2.0}])
def test_what_it_cannot_do_is_said(wrong: dict[str, float]) -> None:
    with pytest.raises(BadInput) as raised:
        AtelierGenerator().complete(recipe(**wrong))
    assert raised.value.hint


def test_progress_is_told() -> None:
    steps = []
    AtelierGenerator().generate(recipe(), on_step=steps.append)
    assert steps[-1].done == steps[-1].total


def test_it_names_the_words_that_it_knows() -> None:
    understood = AtelierGenerator().understand("a fox beside a theremin")
    assert understood.understood == ("fox",)
    assert understood.ignored == ("theremin",)


def test_a_draft_is_the_same_scene_small() -> None:
    # GIVEN a wide picture in somebody's taste
    whole = recipe(width=480, height=400, profile=TASTE)
    # WHEN it is drafted
    draft = AtelierGenerator().draft(whole)
    # THEN it is 320 pixels wide, took no steps, and is much nearer to its picture than to the plain one
    assert (draft.image.size, draft.steps) == ((320, 267), 0)
    small = np.asarray(draft.image.resize((24, 20)), dtype=np.float64)

    def away(other: Recipe) -> float:
        painted = AtelierGenerator().generate(other, on_step=lambda step: None)
        return float(np.abs(np.asarray(painted.resize((24, 20)), dtype=np.float64) - small).mean())

    assert 3 * away(whole) < away(whole.plain())
