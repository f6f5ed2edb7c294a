"""Pictures against the formulas written independently, and against the stock pipeline."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionXLPipeline

from tests.engine.diffusion.conftest import MINE, SIZE, difference, made, pixels, taste
from tests.engine.diffusion.reference import Reference
from tests.tiny_models.sdxl import save_tiny_sdxl
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.diffusion.generator import DiffusionGenerator

LIKED, DISLIKED = "muted colors, fog, soft light", "neon colors, clutter"
SAME = {"seed": 7, "size": SIZE, "steps": 4}
EMPTY = taste()


@pytest.fixture(scope="module")
def reference(folder):
    return Reference(folder)


def stock_picture(folder, **options):
    pipeline = StableDiffusionXLPipeline.from_pretrained(folder, local_files_only=True, add_watermarker=False)
    pipeline.set_progress_bar_config(disable=True)
    side = 64 if pipeline.vae_scale_factor == 8 else 128
    usual = {"num_inference_steps": 4, "guidance_scale": 5.0, "height": side, "width": side}
    return pixels(pipeline("a red boat", generator=torch.Generator().manual_seed(7), **{**usual, **options}).images[0])


@pytest.mark.parametrize(("liked", "disliked"), [(0.85, 0.85), (1.3, 0.2), (0.0, 0.85), (0.5, 0.0)])
def test_exact_mode_is_the_published_arithmetic(generator, reference, liked, disliked):
    ours = made(generator, mode=Mode.EXACT, degree_liked=liked, degree_disliked=disliked)
    theirs = reference.exact("a red boat", "", LIKED, DISLIKED, liked, disliked, 5.0, **SAME)
    assert np.abs(ours - theirs).max() <= 1


def test_exact_mode_with_a_negative_prompt(generator, reference):
    ours = made(generator, mode=Mode.EXACT, negative="blurry, text")
    theirs = reference.exact("a red boat", "blurry, text", LIKED, DISLIKED, 0.85, 0.85, 5.0, **SAME)
    assert np.abs(ours - theirs).max() <= 1


@pytest.mark.parametrize("profile", [taste(liked=["fog"]), taste(disliked=["fog"]), EMPTY])
def test_in_exact_mode_an_empty_side_is_the_empty_text_and_still_weighs(generator, reference, profile):
    ours = made(generator, mode=Mode.EXACT, profile=profile)
    liked, disliked = (", ".join(a.text for a in side) for side in (profile.liked, profile.disliked))
    theirs = reference.exact("a red boat", "", liked, disliked, 0.85, 0.85, 5.0, **SAME)
    assert np.abs(ours - theirs).max() <= 1


def test_exact_mode_ignores_weights_and_cuts_a_long_profile(generator, reference):
    many = [f"attribute number {number}" for number in range(12)]
    ours = made(generator, mode=Mode.EXACT, profile=taste(liked=[(text, 0.5) for text in many], disliked=["fog"]))
    theirs = reference.exact("a red boat", "", ", ".join(many), "fog", 0.85, 0.85, 5.0, **SAME)
    assert np.abs(ours - theirs).max() <= 1


@pytest.mark.parametrize(("liked", "disliked"), [(0.85, 0.85), (1.3, 0.2)])
def test_balanced_mode_is_composable_guidance(generator, reference, liked, disliked):
    ours = made(generator, degree_liked=liked, degree_disliked=disliked)
    theirs = reference.balanced("a red boat", LIKED, DISLIKED, liked, disliked, 5.0, **SAME)
    assert np.abs(ours - theirs).max() <= 1


def test_in_balanced_mode_an_empty_side_says_nothing(generator, reference):
    likes_only = made(generator, profile=taste(liked=[a.text for a in MINE.liked]))
    assert np.abs(likes_only - reference.balanced("a red boat", LIKED, None, 0.85, 0.0, 5.0, **SAME)).max() <= 1
    dislikes_only = made(generator, profile=taste(disliked=[a.text for a in MINE.disliked]))
    assert np.abs(dislikes_only - reference.balanced("a red boat", None, DISLIKED, 0, 0.85, 5.0, **SAME)).max() <= 1


@pytest.mark.parametrize(
    "plain",
    [{"degree_liked": 0.0, "degree_disliked": 0.0}, {"profile": None}, {"profile": EMPTY}],
    ids=["degree 0", "no profile", "empty profile"],
)
def test_without_taste_it_is_the_stock_pipeline_bit_for_bit(generator, folder, plain):
    assert np.array_equal(made(generator, **plain), stock_picture(folder))


def test_exact_mode_at_degree_zero_is_the_stock_pipeline_with_an_empty_negative_prompt(generator, folder):
    ours = made(generator, mode=Mode.EXACT, degree_liked=0.0, degree_disliked=0.0)
    assert np.array_equal(ours, stock_picture(folder, negative_prompt=""))
    assert difference(ours, stock_picture(folder)) > 0  # which is not stock's default


def test_with_a_negative_prompt_too(generator, folder):
    ours = made(generator, profile=None, negative="blurry")
    assert np.array_equal(ours, stock_picture(folder, negative_prompt="blurry"))


def test_a_model_like_the_starter_is_the_stock_pipeline_without_taste(starter_like):
    ours = made(DiffusionGenerator(starter_like, device="cpu"), profile=None, width=128, height=128)
    assert np.array_equal(ours, stock_picture(starter_like))


def test_without_guidance_degree_zero_is_the_stock_pipeline(generator, folder):
    assert np.array_equal(made(generator, profile=None, guidance=1.0), stock_picture(folder, guidance_scale=1.0))


@pytest.mark.parametrize(("liked", "disliked"), [(0.85, 0.85), (1.2, 0.3), (0.5, 0.0)])
def test_without_guidance_the_degree_acts_on_the_prompt_and_by_a_second_evaluation(
    generator, reference, liked, disliked
):
    ours = made(generator, guidance=1.0, degree_liked=liked, degree_disliked=disliked)
    theirs = reference.distilled("a red boat", LIKED, DISLIKED, liked, disliked, **SAME)
    assert np.abs(ours - theirs).max() <= 1


def test_without_guidance_one_side_of_the_taste_works_alone(generator, reference):
    likes_only = made(generator, guidance=1.0, profile=taste(liked=[a.text for a in MINE.liked]))
    assert np.abs(likes_only - reference.distilled("a red boat", LIKED, None, 0.85, 0, **SAME)).max() <= 1
    dislikes_only = made(generator, guidance=1.0, profile=taste(disliked=[a.text for a in MINE.disliked]))
    assert np.abs(dislikes_only - reference.distilled("a red boat", None, DISLIKED, 0, 0.85, **SAME)).max() <= 1


def test_a_distilled_model_at_degree_zero_is_the_stock_pipeline(tmp_path):
    folder = save_tiny_sdxl(tmp_path / "distilled", time_cond=16)
    ours = made(DiffusionGenerator(folder, device="cpu"), profile=None, guidance=8.0)
    assert np.array_equal(ours, stock_picture(folder, guidance_scale=8.0))


def test_degree_zero_costs_what_a_plain_picture_costs(folder):
    # GIVEN a model whose evaluations are counted, by rows of the batch
    generator = DiffusionGenerator(folder, device="cpu")
    made(generator, steps=1)
    rows = []
    unet = generator.model.stock.unet
    unet.register_forward_pre_hook(lambda _, inputs: rows.append(len(inputs[0])))

    def cost(**fields):
        rows.clear()
        made(generator, **{"steps": 8, **fields})
        return sum(rows) / 8

    # THEN a plain picture takes two a step, taste twice that, one side alone three, and fast mode no more than plain
    assert cost(profile=None) == 2
    assert cost(degree_liked=0.0, degree_disliked=0.0) == 2
    assert cost(mode=Mode.EXACT, degree_liked=0.0, degree_disliked=0.0) == 2
    assert cost() == 4
    assert cost(profile=taste(liked=["fog"])) == 3
    assert cost(mode=Mode.FAST) <= 2
    assert cost(guidance=1.0, profile=None) == 1
    assert cost(guidance=1.0) == 3
