"""Base and refiner together, as the published script runs them (EXACT §2)."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionXLImg2ImgPipeline, StableDiffusionXLPipeline

from tests.engine.diffusion.conftest import SIZE, difference, made, pixels, recipe
from tests.engine.diffusion.reference import Reference
from tests.tiny_models.sdxl import save_tiny_refiner, tiny_sdxl
from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.diffusion.generator import DiffusionGenerator

STEPS = 10


@pytest.fixture(scope="module")
def refiner(tmp_path_factory):
    return save_tiny_refiner(tmp_path_factory.mktemp("tiny") / "refiner")


def refined(folder, refiner, latents):
    """The stock refiner, with encoder 2 and VAE of the base."""
    base = StableDiffusionXLPipeline.from_pretrained(folder, add_watermarker=False)
    pipeline = StableDiffusionXLImg2ImgPipeline.from_pretrained(
        refiner, text_encoder_2=base.text_encoder_2, vae=base.vae, add_watermarker=False
    )
    pipeline.set_progress_bar_config(disable=True)
    return pixels(
        pipeline(
            "a red boat", image=latents, num_inference_steps=STEPS, denoising_start=0.8, guidance_scale=5.0
        ).images[0]
    )


def plain_latents(folder):
    """Those of the stock base after four fifths of the schedule."""
    base = StableDiffusionXLPipeline.from_pretrained(folder, add_watermarker=False)
    base.set_progress_bar_config(disable=True)
    return base(
        "a red boat",
        negative_prompt="",
        height=SIZE,
        width=SIZE,
        num_inference_steps=STEPS,
        guidance_scale=5.0,
        denoising_end=0.8,
        output_type="latent",
        generator=torch.Generator().manual_seed(7),
    ).images


def test_without_taste_it_is_the_two_stock_pipelines(generator, folder, refiner):
    ours = made(generator, mode=Mode.EXACT, profile=None, steps=STEPS, refiner=str(refiner))
    assert np.abs(ours - refined(folder, refiner, plain_latents(folder))).max() <= 1


def test_shifted_latents_are_decoded_as_the_refiner_does_which_the_published_base_ignores(refiner, tmp_path):
    pipeline = tiny_sdxl()
    pipeline.vae.register_to_config(latents_mean=[0.4] * 4, latents_std=[0.5] * 4)
    pipeline.save_pretrained(tmp_path / "model")
    shifted = DiffusionGenerator(tmp_path / "model", device="cpu")
    ours = made(shifted, mode=Mode.EXACT, profile=None, steps=STEPS, refiner=str(refiner))
    assert np.abs(ours - refined(tmp_path / "model", refiner, plain_latents(tmp_path / "model"))).max() <= 1


def test_the_taste_reaches_the_base_and_not_the_refiner(generator, folder, refiner):
    # GIVEN the published arithmetic over the first four fifths of the schedule
    reference = Reference(folder)
    size = SIZE
    with torch.no_grad():
        (e, pe), (n, pn) = reference.encode("a red boat"), reference.encode("")
        v, w = reference.encode("muted colors, fog, soft light")[0], reference.encode("neon colors, clutter")[0]
        scheduler = reference.scheduler
        scheduler.set_timesteps(STEPS)
        latents = torch.randn(1, 4, size // 8, size // 8, generator=torch.Generator().manual_seed(7))
        latents = latents * scheduler.init_noise_sigma
        for t in scheduler.timesteps[scheduler.timesteps >= 200]:
            x = scheduler.scale_model_input(latents, t)
            ec = reference.epsilon(x, t, e + 0.85 * v, pe, size)
            eu = reference.epsilon(x, t, n + 0.85 * w, pn, size)
            ep, en = reference.epsilon(x, t, v, pe, size), reference.epsilon(x, t, w, pn, size)
            latents = scheduler.step(eu + 5.0 * (ec + 0.85 * ep - eu - 0.85 * en), t, latents).prev_sample
    # THEN the picture is what the stock refiner makes of its latents
    ours = made(generator, mode=Mode.EXACT, steps=STEPS, refiner=str(refiner))
    assert np.abs(ours - refined(folder, refiner, latents)).max() <= 1


def test_steps_are_counted_through_both(generator, refiner):
    steps = []
    generator.generate(recipe(steps=STEPS, refiner=str(refiner)), on_step=steps.append)
    assert [step.done for step in steps] == list(range(1, STEPS + 1))
    assert {step.total for step in steps} == {STEPS}
    assert steps[-1].preview().size == (SIZE // 8, SIZE // 8)


def test_the_refiner_leaves_no_trace(generator, refiner):
    usual = made(generator)
    made(generator, refiner=str(refiner))
    assert difference(made(generator), usual) == 0


def test_a_base_model_is_no_refiner_and_a_refiner_no_base(generator, folder, refiner):
    from viper_desktop.engine.diffusion.generator import DiffusionGenerator

    with pytest.raises(ModelUnavailable, match="StableDiffusionXLPipeline"):
        made(generator, refiner=str(folder))
    with pytest.raises(ModelUnavailable, match="Img2Img"):
        made(DiffusionGenerator(refiner, device="cpu"))
