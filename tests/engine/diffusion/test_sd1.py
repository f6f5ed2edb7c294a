"""Stable Diffusion 1 through the same door: one text encoder, the same method."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionPipeline

from tests.engine.diffusion.conftest import MINE, SIZE, difference, made, pixels, taste
from tests.tiny_models.sdxl import save_tiny_refiner, save_tiny_sd1
from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.diffusion.generator import DiffusionGenerator


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return save_tiny_sd1(tmp_path_factory.mktemp("tiny") / "sd1")


@pytest.fixture(scope="module")
def generator(folder):
    return DiffusionGenerator(folder, device="cpu")


@pytest.fixture(scope="module")
def stock(folder):
    pipeline = StableDiffusionPipeline.from_pretrained(folder, safety_checker=None, requires_safety_checker=False)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


@pytest.mark.parametrize("mode", [Mode.BALANCED, Mode.EXACT])
def test_without_taste_it_is_the_stock_pipeline(generator, stock, mode):
    options = {"height": SIZE, "width": SIZE, "num_inference_steps": 4, "guidance_scale": 5.0}
    theirs = pixels(stock("a red boat", generator=torch.Generator().manual_seed(7), **options).images[0])
    assert np.array_equal(made(generator, profile=None, mode=mode), theirs)


@torch.no_grad()
def test_exact_mode_is_the_published_arithmetic(generator, stock):
    def encode(text):
        ids = stock.tokenizer(text, padding="max_length", max_length=77, truncation=True, return_tensors="pt").input_ids
        return stock.text_encoder(ids)[0]

    e, n = encode("a red boat"), encode("")
    v, w = (encode(", ".join(a.text for a in side)) for side in (MINE.liked, MINE.disliked))
    stock.scheduler.set_timesteps(4)
    x = torch.randn(1, 4, SIZE // 8, SIZE // 8, generator=torch.Generator().manual_seed(7))
    x = x * stock.scheduler.init_noise_sigma
    for t in stock.scheduler.timesteps:
        z = stock.scheduler.scale_model_input(x, t)
        ec, eu, ep, en = (
            stock.unet(z, t, encoder_hidden_states=states).sample for states in (e + 0.85 * v, n + 0.85 * w, v, w)
        )
        x = stock.scheduler.step(eu + 5.0 * (ec + 0.85 * ep - eu - 0.85 * en), t, x).prev_sample
    decoded = stock.vae.decode(x / stock.vae.config.scaling_factor).sample
    theirs = ((decoded / 2 + 0.5).clamp(0, 1)[0].permute(1, 2, 0).numpy() * 255).round().astype(int)
    assert np.abs(made(generator, mode=Mode.EXACT) - theirs).max() <= 1


def test_long_profiles_and_weights_count_here_too(generator):
    many = [f"attribute number {number}" for number in range(12)]
    usual = made(generator, profile=taste(liked=many))
    assert difference(made(generator, profile=taste(liked=many[:-1])), usual) > 0
    assert difference(made(generator, profile=taste(liked=[*many[:-1], (many[-1], 2.0)])), usual) > 0


def test_it_has_settings_of_its_own(generator):
    assert generator.info().guidance == 7.5


def test_a_refiner_of_xl_is_not_for_it(generator, tmp_path):
    with pytest.raises(ModelUnavailable, match="does not fit"):
        made(generator, refiner=str(save_tiny_refiner(tmp_path / "refiner")))
