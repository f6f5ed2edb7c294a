"""The `ImageGenerator` door: the same picture again, progress, previews, cancelling, and what is refused."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from itertools import pairwise
from threading import Event

import pytest
import torch
from diffusers import EulerAncestralDiscreteScheduler

from tests.engine.diffusion.conftest import MINE, SIZE, difference, made, pixels, recipe, taste
from tests.tiny_models.sdxl import save_tiny_sdxl
from viper_desktop.domain.errors import BadInput, Cancelled, OutOfMemory, ViperError
from viper_desktop.domain.recipe import Mode, Variation
from viper_desktop.engine.diffusion.generator import DiffusionGenerator
from viper_desktop.engine.diffusion.pipeline import blended_noise
from viper_desktop.engine.diffusion.trends import Companion, Trend


def test_the_same_recipe_makes_the_same_picture_again(folder, generator):
    first = made(generator)
    torch.manual_seed(123)
    made(generator, seed=8)
    assert difference(made(generator), first) == 0
    # and so it does after a restart
    assert difference(made(DiffusionGenerator(folder, device="cpu")), first) == 0
    assert difference(made(generator, seed=8), first) > 0


def test_a_variation_is_near_the_picture_and_the_same_again(generator):
    # GIVEN steps of growing length towards another seed's picture
    here, there = made(generator), made(generator, seed=91)
    steps = [made(generator, variations=(Variation(91, share),)) for share in (0.1, 0.4, 1.0)]
    # THEN they lead from one picture to the other, and each is the same whenever it is made
    away = [difference(step, here) for step in steps]
    assert 0 < away[0] < away[1] < away[2]
    assert difference(steps[2], there) == 0
    assert difference(made(generator, variations=(Variation(91, 0.4),)), steps[1]) == 0
    # AND no step, or one towards itself, changes nothing
    assert difference(made(generator, variations=(Variation(91, 0.0), Variation(7, 0.5))), here) == 0


def test_blended_noise_is_as_strong_as_noise():
    first, second = (torch.randn((1, 4, 64, 64), generator=torch.Generator().manual_seed(s)) for s in (1, 2))
    blend = blended_noise(first, second, 0.4)
    assert blend.std() == pytest.approx(1.0, abs=0.02)
    assert blend.dtype is first.dtype


def test_a_completed_recipe_makes_the_same_picture(generator):
    bare = recipe(width=0, height=0, steps=None, guidance=None)
    completed = generator.complete(bare)
    assert (completed.width, completed.height, completed.steps, completed.guidance) == (SIZE, SIZE, 40, 5.0)
    assert generator.complete(completed) == completed


def test_it_says_what_it_offers_without_loading(folder):
    generator = DiffusionGenerator(folder)
    info = generator.info()
    assert (info.kind, info.sizes[0], info.steps, info.guidance) == ("diffusion", (SIZE, SIZE), 40, 5.0)
    assert generator.understand("anything at all") is None
    assert generator.model is None


@pytest.mark.parametrize("size", [(64, 96), (96, 64), (72, 64)])
def test_any_shape_in_whole_latents(generator, size):
    width, height = size
    assert made(generator, width=width, height=height).shape == (height, width, 3)


@pytest.mark.parametrize(
    "wrong",
    [
        {"width": 63},
        {"height": 8},
        {"width": 8192},
        {"steps": 0},
        {"guidance": -1.0},
        {"degree_liked": 1.6},
        {"degree_disliked": -0.1},
        {"seed": -1},
        {"variations": (Variation(7, 1.5),)},
        {"variations": (Variation(-1, 0.5),)},
    ],
)
def test_what_it_cannot_do_is_refused_in_a_sentence(generator, wrong):
    with pytest.raises(BadInput) as caught:
        generator.complete(recipe(**wrong))
    assert caught.value.hint


def test_exact_mode_without_guidance_is_refused(generator):
    with pytest.raises(BadInput, match="Exact mode"):
        made(generator, mode=Mode.EXACT, guidance=1.0)


def test_exact_mode_has_the_published_settings(generator):
    completed = generator.complete(recipe(mode=Mode.EXACT, steps=None, guidance=None))
    assert (completed.steps, completed.guidance) == (40, 5.0)


def test_each_step_is_reported_with_a_preview_that_comes_to_resemble_the_picture(generator):
    previews = []
    image = generator.generate(recipe(steps=5), on_step=lambda step: previews.append((step, step.preview())))
    assert [(step.done, step.total) for step, _ in previews] == [(number, 5) for number in range(1, 6)]
    final = pixels(image.resize(previews[-1][1].size))
    assert difference(pixels(previews[-1][1]), final) < difference(pixels(previews[0][1]), final)


def test_a_preview_in_linear_colors_is_close_to_the_decoded_picture(generator):
    seen = []
    image = generator.generate(recipe(), on_step=lambda step: seen.append(step.preview()))
    assert seen[-1].size == (SIZE // 8, SIZE // 8)
    small = pixels(image.resize(seen[-1].size))
    assert abs(pixels(seen[-1]).mean() - small.mean()) < 12


def test_a_small_decoder_shows_the_picture_itself(starter_like):
    generator = DiffusionGenerator(starter_like, device="cpu")
    seen = []
    image = generator.generate(recipe(width=128, height=128), on_step=lambda step: seen.append(step.preview()))
    assert difference(pixels(seen[-1]), pixels(image)) < 1


def test_cancelling_leaves_within_the_step(generator):
    # GIVEN a picture of many steps WHEN it is cancelled during the second THEN there is no third
    cancel, steps = Event(), []

    def on_step(step):
        steps.append(step.done)
        if step.done == 2:
            cancel.set()

    with pytest.raises(Cancelled):
        generator.generate(recipe(steps=50), on_step=on_step, cancel=cancel)
    assert steps == [1, 2]


def test_cancelling_leaves_in_the_middle_of_the_unet(folder):
    # GIVEN a model in the middle of whose first step somebody cancels
    generator = DiffusionGenerator(folder, device="cpu")
    made(generator, steps=1)
    unet, cancel, reached = generator.model.stock.unet, Event(), []
    unet.down_blocks[0].register_forward_hook(lambda *_: cancel.set())
    unet.up_blocks[-1].register_forward_hook(lambda *_: reached.append("the end"))
    with pytest.raises(Cancelled):
        generator.generate(recipe(), on_step=lambda step: None, cancel=cancel)
    # THEN the rest of the step is not computed, and nothing is left hanging on the model
    assert reached == []
    assert all(not block._forward_pre_hooks for block in unet.modules())


def test_after_cancelling_the_next_picture_is_as_it_should_be(generator):
    usual = made(generator)
    cancel = Event()
    with pytest.raises(Cancelled):
        generator.generate(recipe(), on_step=lambda step: cancel.set(), cancel=cancel)
    assert difference(made(generator), usual) == 0


def test_one_profile_serves_several_prompts(generator):
    pictures = [made(generator, prompt=prompt) for prompt in ("a red boat", "a blue cat", "")]
    assert all(difference(first, second) > 0 for first, second in pairwise(pictures))


def test_exact_mode_says_that_it_ignores_weights(generator):
    assert generator.remarks(recipe(mode=Mode.EXACT, profile=taste(liked=[("fog", 0.5)])))
    assert not generator.remarks(recipe(mode=Mode.EXACT, profile=taste(liked=["fog"])))
    assert not generator.remarks(recipe(profile=taste(liked=[("fog", 0.5)])))


def test_fast_mode_is_close_to_balanced_for_less_than_the_price_of_a_plain_picture(generator):
    plain, balanced = made(generator, steps=32, profile=None), made(generator, steps=32)
    rows = []
    hook = generator.model.stock.unet.register_forward_pre_hook(lambda _, inputs: rows.append(len(inputs[0])))
    fast = made(generator, steps=32, mode=Mode.FAST)
    hook.remove()
    assert difference(fast, balanced) < difference(plain, balanced) / 2
    assert sum(rows) <= 0.6 * 2 * 32


def test_fast_mode_guesses_no_prediction_where_the_scheduler_adds_noise_between_the_steps(tmp_path):
    # GIVEN a model with an ancestral scheduler
    folder = save_tiny_sdxl(tmp_path / "ancestral")
    EulerAncestralDiscreteScheduler().save_pretrained(folder / "scheduler")
    index = json.loads((folder / "model_index.json").read_text())
    index["scheduler"] = ["diffusers", "EulerAncestralDiscreteScheduler"]
    (folder / "model_index.json").write_text(json.dumps(index))
    generator = DiffusionGenerator(folder, device="cpu")
    made(generator, steps=1)
    calls = []
    generator.model.stock.unet.register_forward_pre_hook(lambda _, inputs: calls.append(len(inputs[0])))
    # WHEN it paints in fast mode
    made(generator, steps=12, mode=Mode.FAST)
    # THEN the prompt is read at every step: a call each, and one more where the taste is
    assert len(calls) == 12 + 2


def test_fast_mode_asks_for_both_sides_of_the_taste_or_the_one_that_there_is(generator):
    for profile in (taste(liked=["fog"]), taste(disliked=["clutter"]), MINE):
        balanced, fast = (
            made(generator, steps=6, profile=profile),
            made(generator, steps=6, profile=profile, mode=Mode.FAST),
        )
        plain = made(generator, steps=6, profile=None)
        assert difference(fast, balanced) < difference(plain, balanced)


def test_a_trend_follows_a_line_half_way_and_stands_still_before_it_knows_one():
    trend = Trend(damping=0.5)
    assert not trend.is_known
    trend.learn(0, torch.tensor(1.0))
    assert [float(trend.at(step)) for step in (0, 3)] == [1.0, 1.0]
    trend.learn(4, torch.tensor(5.0))
    assert [float(trend.at(step)) for step in (4, 6, 8)] == [5.0, 6.0, 7.0]


def test_a_companion_goes_where_its_leader_goes_and_keeps_its_own_drift():
    # GIVEN one that is half of its leader
    leader = torch.tensor([2.0, 4.0])
    companion = Companion(following=1.0, damping=1.0)
    companion.learn(0, leader / 2, leader)
    # THEN it is where the leader takes it
    torch.testing.assert_close(companion.at(1, leader * 3), leader * 3 / 2)
    # AND what it does by itself goes on
    companion.learn(2, leader / 2 + torch.tensor([4.0, -2.0]), leader)
    torch.testing.assert_close(companion.at(3, leader), leader / 2 + torch.tensor([6.0, -3.0]))


def test_numbers_that_overflow_are_told(folder, tmp_path):
    from safetensors.torch import load_file, save_file

    broken = shutil.copytree(folder, tmp_path / "broken")
    file = broken / "vae" / "diffusion_pytorch_model.safetensors"
    tensors = {name: tensor * 1e30 for name, tensor in load_file(file).items()}
    save_file(tensors, file, {"format": "pt"})
    with pytest.raises(ViperError, match="too large"):
        made(DiffusionGenerator(broken, device="cpu"))


def test_where_memory_runs_out_it_tries_once_more_with_less(folder):
    # GIVEN a card on which no two branches fit side by side
    generator = DiffusionGenerator(folder, device="cpu")
    usual = made(generator)

    def no_room(_, inputs, limit):
        if len(inputs[0]) > limit:
            raise torch.OutOfMemoryError("CUDA out of memory")

    unet = generator.model.stock.unet
    hook = unet.register_forward_pre_hook(lambda module, inputs: no_room(module, inputs, 1))
    # THEN they are computed one after the other, to the same picture
    assert difference(made(generator), usual) < 0.1
    # WHEN there is no room at all THEN that is said, and the generator lives on
    hook.remove()
    hook = unet.register_forward_pre_hook(lambda module, inputs: no_room(module, inputs, 0))
    with pytest.raises(OutOfMemory, match="64 × 64"):
        made(generator)
    hook.remove()
    assert difference(made(generator), usual) == 0


def test_half_precision_works_too(folder):
    image = made(DiffusionGenerator(folder, device="cpu", dtype="bfloat16"))
    assert difference(image, made(DiffusionGenerator(folder, device="cpu"))) < 20


def test_memory_is_handed_back_and_the_model_comes_again(folder):
    generator = DiffusionGenerator(folder, device="cpu")
    first = made(generator)
    generator.unload()
    assert generator.model is None
    assert difference(made(generator), first) == 0


def test_a_distilled_model_takes_its_guidance_as_an_input(tmp_path):
    from tests.tiny_models.sdxl import save_tiny_sdxl

    generator = DiffusionGenerator(save_tiny_sdxl(tmp_path / "distilled", time_cond=16), device="cpu")
    plain = made(generator, profile=None)
    assert difference(made(generator, profile=None, guidance=8.0), plain) > 0
    assert difference(made(generator, profile=taste(liked=["fog"])), plain) > 0
    with pytest.raises(BadInput, match="distilled"):
        made(generator, mode=Mode.EXACT)
    # AND what the degree means there is told, once there is one
    assert "second look" in generator.remarks(recipe())[0]
    assert not generator.remarks(recipe(profile=None))


def test_what_the_degree_means_without_guidance_is_told(generator):
    assert "second look" in generator.remarks(recipe(guidance=1.0))[0]
    assert not generator.remarks(recipe())


def test_importing_the_door_loads_no_torch():
    code = (
        "import sys, viper_desktop.engine.diffusion.generator, viper_desktop.engine.devices;"
        "print([m for m in ('torch', 'diffusers', 'transformers') if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_a_model_of_few_words_reads_prompt_negative_and_taste_in_its_own(starter_like, tmp_path):
    # GIVEN a model that knows a cat and two media
    folder = shutil.copytree(starter_like, tmp_path / "few")
    media = {"oil painting": ["oil painting"], "watercolor": ["watercolor"]}
    (folder / "words.json").write_text(json.dumps({"subjects": {"cat": ["a cat"]}, "media": media}))
    (folder / "viper.json").write_text(json.dumps({"words": "words.json"}))
    few = DiffusionGenerator(folder, device="cpu")
    said = {"prompt": "a cat, watercolor", "negative": "oil painting", "mode": Mode.BALANCED}
    first = made(few, **said, profile=taste(liked=["watercolor"]))
    # THEN other words for the same make the same picture, and so does what contradicts most of a taste
    said |= {"prompt": "the cat in watercolour", "negative": "boring oil painting, blotches"}
    assert (
        difference(made(few, **said, profile=taste(liked=["thin washes", "fog", "watercolor", "oil painting"])), first)
        == 0
    )
    # AND it says what it leaves out
    wish = recipe(**said, profile=taste(liked=["watercolor", "oil painting", "quantum foam"]))
    unknown, waiting = few.remarks(wish)
    assert "quantum foam" in unknown
    assert waiting.endswith("oil painting.")


@pytest.mark.parametrize("load", (False, True))
def test_words_past_the_end_of_the_window_are_named(starter_like, load):
    # GIVEN a model whose encoders read 24 tokens, in memory or not
    model = DiffusionGenerator(starter_like, device="cpu")
    if load:
        made(model)
    # WHEN the prompt goes on for longer
    long = "a red boat on the sea " * 12 + "with a purple flag"
    said = model.remarks(recipe(prompt=long, negative="fog " * 60))
    # THEN what is lost is named, the picture being that of the rest
    assert len(said) == 2 and said[1].startswith("Too long for this model, left out of the negative prompt: fog fog")
    lost = said[0].removeprefix("Too long for this model, left out of the prompt: ").removesuffix(".")
    assert long.endswith(lost) and lost != long
    kept = long.removesuffix(lost)
    assert difference(made(model, prompt=kept + lost), made(model, prompt=kept + lost + " and a whale")) == 0
    assert not model.remarks(recipe(prompt=kept, negative="fog"))


def test_a_long_taste_is_cut_in_exact_mode_only(starter_like):
    model = DiffusionGenerator(starter_like, device="cpu")
    liked = ["muted colors", "soft light", "fog", "fine brushwork", "warm light", "paper texture"] * 5
    whole = recipe(profile=taste(liked=[*liked, "a purple flag"], disliked=["neon"]))
    # THEN balanced mode reads it to its end, which changes the picture
    assert not model.remarks(whole)
    shorter = taste(liked=liked, disliked=["neon"])
    assert difference(made(model, profile=whole.profile), made(model, profile=shorter)) > 0
    # AND exact mode does not, and says so
    said = model.remarks(recipe(mode=Mode.EXACT, profile=whole.profile))
    assert len(said) == 1
    assert said[0].startswith("Too long for this model, left out of what you like: ")
    assert said[0].endswith("a purple flag.")
    exact = {"mode": Mode.EXACT}
    assert difference(made(model, **exact, profile=whole.profile), made(model, **exact, profile=shorter)) == 0
    # AND nothing is said of a taste that is not used
    assert not model.remarks(recipe(mode=Mode.EXACT, profile=whole.profile, degree_liked=0.0, degree_disliked=0.0))
