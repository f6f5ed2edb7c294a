"""Drafts: the same picture in a few steps, and models that have none."""

from __future__ import annotations

import json
from threading import Event

import pytest

from tests.engine.diffusion.conftest import SIZE, difference, made, pixels, recipe
from tests.tiny_models.sdxl import save_tiny_sdxl
from viper_desktop import assets
from viper_desktop.domain.errors import BadInput, Cancelled
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import Mode, Recipe
from viper_desktop.engine.diffusion.generator import DiffusionGenerator

MANY = 20  # steps that are many enough for a draft to be worth while


def drafted(generator, **fields):
    """The draft of a recipe, as an array of grey levels."""
    draft = generator.draft(recipe(**{"steps": MANY, **fields}))
    return pixels(draft.image)


@pytest.mark.parametrize("degree", [0.0, 0.85])
def test_a_draft_of_the_starter_is_nearly_the_picture(degree):
    # GIVEN the model that ships, and a small picture of it
    starter = DiffusionGenerator(assets.path("models", "starter"), device="cpu")
    side = 4 * starter.defaults.pixels_per_latent
    mine = Profile("me", (Attribute("pastel colors", "color"),))
    whole = Recipe("a sailboat", profile=mine, seed=3, width=side, height=side).at_degree(degree)
    # WHEN it is made, drafted, and drafted from other seeds
    picture = pixels(starter.generate(whole, on_step=lambda _: None))
    draft = starter.draft(whole)
    others = [pixels(starter.draft(whole.from_seed(seed)).image) for seed in (4, 5)]
    # THEN the draft shows which picture it will be, in fewer steps
    assert draft.image.size == (side, side)
    assert 0 < draft.steps < starter.defaults.steps
    assert 3 * difference(pixels(draft.image), picture) < min(difference(other, picture) for other in others)


def test_a_draft_is_nearer_to_the_picture_than_as_few_steps_of_the_models_own_scheduler(starter_like):
    generator = DiffusionGenerator(starter_like, device="cpu")
    picture = made(generator, steps=MANY, guidance=1.5)
    few = made(generator, steps=generator.defaults.draft_steps, guidance=1.5)
    assert difference(drafted(generator, guidance=1.5), picture) < difference(few, picture)


def test_a_draft_at_degree_zero_is_plain(generator):
    plain = pixels(generator.draft(recipe(steps=MANY).plain()).image)
    assert difference(drafted(generator, degree_liked=0.0, degree_disliked=0.0), plain) == 0
    assert difference(drafted(generator), plain) > 0


def test_drafts_leave_pictures_as_they_are(generator):
    before = made(generator)
    first = drafted(generator)
    assert difference(made(generator), before) == 0
    assert difference(drafted(generator), first) == 0


def test_a_draft_of_fast_mode_is_that_of_balanced_mode(generator):
    assert difference(drafted(generator, mode=Mode.FAST), drafted(generator)) == 0


def test_a_model_folder_says_in_how_many_steps_it_is_drafted(tmp_path):
    folder = save_tiny_sdxl(tmp_path / "sdxl")
    for steps, said in ((3, 3), (0, None)):
        (folder / "viper.json").write_text(json.dumps({"draft_steps": steps}))
        draft = DiffusionGenerator(folder, device="cpu").draft(recipe(steps=MANY))
        assert (draft and draft.steps) == said


def test_what_needs_few_steps_itself_or_steps_of_its_own_kind_has_no_draft(generator, tmp_path):
    # GIVEN a distilled model, and one with a scheduler that no other solver can stand in for
    distilled = DiffusionGenerator(save_tiny_sdxl(tmp_path / "distilled", time_cond=16), device="cpu")
    folder = save_tiny_sdxl(tmp_path / "consistency")
    index = json.loads((folder / "model_index.json").read_text())
    index["scheduler"] = ["diffusers", "LCMScheduler"]
    (folder / "model_index.json").write_text(json.dumps(index))
    # THEN they say that they have none, as do the published steps and a picture of few
    assert distilled.draft(recipe(steps=MANY)) is None
    assert DiffusionGenerator(folder, device="cpu").draft(recipe(steps=MANY)) is None
    assert generator.draft(recipe(steps=MANY, mode=Mode.EXACT)) is None
    assert generator.draft(recipe(steps=4)) is None


def test_a_draft_is_refused_and_cancelled_as_a_picture_is(generator):
    with pytest.raises(BadInput, match="cannot make a picture of 63"):
        generator.draft(recipe(steps=MANY, width=63))
    cancel = Event()
    cancel.set()
    with pytest.raises(Cancelled):
        generator.draft(recipe(steps=MANY, width=SIZE), cancel=cancel)
