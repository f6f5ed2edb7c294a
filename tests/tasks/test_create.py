"""Pictures: on disk before they are announced, in order, and none lost."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image

from viper_desktop.domain import events as happened
from viper_desktop.domain.jobs import Job
from viper_desktop.domain.pictures import PictureKind
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.recipe import Recipe, seeded
from viper_desktop.domain.requests import CreateRequest, EnlargeRequest, ScoreRequest, UnderstoodRequest
from viper_desktop.storage.image_files import open_upright
from viper_desktop.storage.recipes import read_recipe
from viper_desktop.tasks import runner

STEPS = 3


@pytest.fixture
def recipe(tiny_model):
    mine = Profile("Mira", liked=(Attribute("muted colors"),), disliked=(Attribute("clutter"),))
    return Recipe("a red boat", tiny_model, profile=mine, seed=7, width=64, height=64, steps=STEPS)


def made(events):
    return [event for event in events if isinstance(event, happened.PictureMade)]


def test_a_picture_is_in_the_library_with_its_recipe_when_it_is_announced(tools, library, recipe):
    # GIVEN somebody who looks on the disk at the very moment of the news
    found = []

    def emit(event):
        if isinstance(event, happened.PictureMade):
            size = open_upright(event.path).size
            found.append((size, read_recipe(event.path), library.pictures.get(event.picture.id)))

    # WHEN a picture is made
    runner.run(Job(CreateRequest((recipe,))), tools, emit, Event())
    # THEN file, recipe and entry are there
    [(size, read, picture)] = found
    assert size == (64, 64)
    assert (read.prompt, read.seed, read.steps, read.profile.name) == ("a red boat", 7, STEPS, "Mira")
    assert picture.kind is PictureKind.GENERATED
    # AND the prompt is remembered
    assert library.history.prompts() == ("a red boat",)


def test_the_recipe_that_was_kept_makes_the_same_picture_again(perform, recipe, tmp_path):
    # GIVEN a recipe that leaves guidance to the model, and the picture of it
    [first] = made(perform(CreateRequest((recipe,), folder=str(tmp_path))))
    # WHEN what the file says is made again
    again = replace(read_recipe(first.path), seed=7)
    [second] = made(perform(CreateRequest((again,), folder=str(tmp_path))))
    # THEN it is the same picture in a file of its own
    assert first.path != second.path
    assert np.array_equal(*(np.asarray(open_upright(event.path)) for event in (first, second)))


def test_pictures_come_in_the_order_asked_for_with_progress_and_previews(perform, recipe, tmp_path):
    # WHEN two seeds are made, each plain and personalised
    recipes = tuple(r for mine in seeded(recipe, 2) for r in (mine.plain(), mine))
    events = perform(CreateRequest(recipes, folder=str(tmp_path)))
    # THEN they come in that order
    assert [(e.recipe.seed, e.recipe.is_plain) for e in made(events)] == [
        (7, True),
        (7, False),
        (8, True),
        (8, False),
    ]
    # AND each step of each picture is told
    steps = [(e.item, e.done, e.total, e.items) for e in events if isinstance(e, happened.Progress) and e.total]
    assert steps == [(item, done, STEPS, 4) for item in (1, 2, 3, 4) for done in range(1, STEPS + 1)]
    # AND shown
    previews = [Image.open(BytesIO(e.data)) for e in events if isinstance(e, happened.Preview)]
    assert previews
    assert {preview.format for preview in previews} == {"JPEG"}


def test_nobody_looking_means_no_previews(perform, recipe, tmp_path):
    events = perform(CreateRequest((recipe,), folder=str(tmp_path), preview=False))
    assert not any(isinstance(event, happened.Preview) for event in events)


def test_cancelling_keeps_what_was_made_and_stops_within_a_step(tools, recipe, tmp_path):
    # GIVEN three pictures under way
    cancel = Event()
    events = []

    def emit(event):
        events.append(event)
        # WHEN it is cancelled at the first step of the second
        if isinstance(event, happened.Progress) and (event.item, event.done) == (2, 1):
            cancel.set()

    runner.run(Job(CreateRequest(seeded(recipe, 3), folder=str(tmp_path))), tools, emit, cancel)
    # THEN the first is there, no step came after, and it says so
    assert isinstance(events[-1], happened.JobCancelled)
    assert [Path(event.path) for event in made(events)] == list(tmp_path.glob("*.png"))
    assert not any(isinstance(e, happened.Progress) and (e.item, e.done) > (2, 1) for e in events if e.job_id)


def test_a_mistake_in_the_last_recipe_is_known_before_the_first_is_begun(perform, recipe, tmp_path):
    impossible = replace(recipe, width=63)
    events = perform(CreateRequest((recipe, impossible), folder=str(tmp_path)))
    assert events[-1].bad_input
    assert not list(tmp_path.glob("*.png"))


def test_best_of_several_is_the_one_that_scores_best(perform, recipe, library, pictures, react, mira, tmp_path):
    # GIVEN somebody with likes and dislikes
    for kind, stance in (("warm", Stance.LIKE), ("cold", Stance.DISLIKE)):
        for picture_id in pictures[kind]:
            react(picture_id, stance)
    mine = replace(recipe, profile_id=mira)
    # WHEN the best of three is asked for
    events = perform(CreateRequest((mine,), best_of=3))
    # THEN one picture was kept out of three, with its score
    [kept] = made(events)
    assert kept.score is not None
    assert kept.recipe.seed in (7, 8, 9)
    assert sum(picture.kind is PictureKind.GENERATED for picture in library.pictures.all()) == 1
    # AND of the three made one by one, it is the one that she would like best
    alone = made(perform(CreateRequest(seeded(mine, 3), folder=str(tmp_path))))
    sides = [tuple(library.pictures.get(key).path for key in pictures[kind]) for kind in ("warm", "cold")]
    events = perform(ScoreRequest(*sides, tuple(event.path for event in alone)))
    scores = [event.score.value for event in events if isinstance(event, happened.PictureScored)]
    assert alone[scores.index(max(scores))].recipe.seed == kept.recipe.seed


def test_a_picture_in_somebodys_taste_comes_with_how_much_they_would_like_it(
    perform, recipe, library, pictures, react, mira
):
    # GIVEN somebody with one like
    mine = replace(recipe, profile_id=mira)
    react(pictures["warm"][0], Stance.LIKE)
    # THEN nothing can be guessed yet
    [unknown] = made(perform(CreateRequest((mine,))))
    assert unknown.score is None
    # BUT as soon as there is a dislike too, it can
    react(pictures["cold"][0], Stance.DISLIKE)
    [guessed] = made(perform(CreateRequest((mine,))))
    assert 0 <= guessed.score.value <= 1


def test_an_enlarged_picture_says_so_and_its_recipe_makes_it_again(perform, recipe, tmp_path):
    # GIVEN a picture, and what it was made from
    [small] = made(perform(CreateRequest((recipe,))))
    # WHEN it is enlarged, twice
    [large] = made(perform(EnlargeRequest(small.path, small.recipe)))
    [larger] = made(perform(EnlargeRequest(large.path, large.recipe)))
    # THEN files and recipes say so, and the library has them all
    assert [open_upright(event.path).size for event in (small, large, larger)] == [(64, 64), (128, 128), (256, 256)]
    assert [read_recipe(event.path).enlarged for event in (small, large, larger)] == [1, 2, 4]
    assert (larger.picture.width, larger.picture.kind) == (256, PictureKind.GENERATED)
    # AND the recipe of the largest makes the same file's pixels from nothing
    [again] = made(perform(CreateRequest((replace(read_recipe(larger.path)),), folder=str(tmp_path))))
    assert np.array_equal(*(np.asarray(open_upright(event.path)) for event in (larger, again)))


def test_what_would_be_too_large_is_refused_before_anything_is_made(perform, recipe, tmp_path):
    wide = replace(recipe, width=2048, height=1024, enlarged=4)
    *_, last = perform(CreateRequest((recipe, wide), folder=str(tmp_path)))
    assert last.bad_input and "4096" in last.hint
    assert not list(tmp_path.glob("*.png"))


def test_best_of_needs_likes_and_dislikes(perform, recipe, mira):
    *_, last = perform(CreateRequest((replace(recipe, profile_id=mira),), best_of=2))
    assert last.bad_input
    assert "like" in last.sentence


def test_a_model_that_is_not_there_is_an_error_that_says_what_to_do(perform, recipe):
    *_, last = perform(CreateRequest((replace(recipe, model="somebody/else"),)))
    assert isinstance(last, happened.JobFailed)
    assert "somebody/else" in last.sentence
    assert last.hint


def test_a_model_that_takes_any_words_understands_all(perform, tiny_model):
    understood = next(
        event
        for event in perform(UnderstoodRequest("a xylophone", tiny_model))
        if isinstance(event, happened.PromptUnderstood)
    )
    assert (understood.understood, understood.ignored) == (("a xylophone",), ())
