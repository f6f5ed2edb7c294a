"""Exact mode on models that are unlike the published one in some way: still the published arithmetic."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from diffusers import (
    AutoencoderKL,
    DDIMScheduler,
    DPMSolverMultistepScheduler,
    EulerAncestralDiscreteScheduler,
    FlowMatchEulerDiscreteScheduler,
    HeunDiscreteScheduler,
    PNDMScheduler,
    UNet2DConditionModel,
)

from tests.engine.diffusion.conftest import made
from tests.engine.diffusion.reference import Reference
from tests.tiny_models.sdxl import BETAS, POOLED_WIDTH, TEXT_WIDTH, tiny_sdxl
from viper_desktop.domain.errors import BadInput, ModelUnavailable
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.diffusion.generator import DiffusionGenerator

SCHEDULERS = {
    "ancestral": EulerAncestralDiscreteScheduler(**BETAS),  # draws noise of its own at each step
    "two halves a step": HeunDiscreteScheduler(**BETAS),
    "several steps at once": DPMSolverMultistepScheduler(**BETAS, use_karras_sigmas=True),
    "runge-kutta": PNDMScheduler(**BETAS),
    "v": DDIMScheduler(**BETAS, prediction_type="v_prediction", rescale_betas_zero_snr=True, clip_sample=False),
}


def vae(stages, channels=4, **options):
    torch.manual_seed(2)
    return AutoencoderKL(
        block_out_channels=(8,) * stages,
        down_block_types=("DownEncoderBlock2D",) * stages,
        up_block_types=("UpDecoderBlock2D",) * stages,
        latent_channels=channels,
        norm_num_groups=4,
        scaling_factor=0.2,
        **options,
    ).eval()


def deep_unet(channels):
    torch.manual_seed(3)
    return UNet2DConditionModel(
        sample_size=16,
        in_channels=channels,
        out_channels=channels,
        block_out_channels=(16, 32, 32),
        layers_per_block=2,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
        attention_head_dim=(2, 4, 4),
        transformer_layers_per_block=(1, 2, 3),
        cross_attention_dim=2 * TEXT_WIDTH,
        norm_num_groups=8,
        addition_embed_type="text_time",
        addition_time_embed_dim=16,
        projection_class_embeddings_input_dim=6 * 16 + POOLED_WIDTH,
    ).eval()


def agrees(folder):
    size = 64
    ours = made(DiffusionGenerator(folder, device="cpu"), mode=Mode.EXACT, steps=5, width=size, height=size)
    theirs = Reference(folder).exact(
        "a red boat", "", "muted colors, fog, soft light", "neon colors, clutter", 0.85, 0.85, 5.0,
        seed=7, size=size, steps=5,
    )  # fmt: skip
    assert ours.shape == theirs.shape
    return np.abs(ours - theirs).max() <= 1


@pytest.mark.parametrize("name", SCHEDULERS)
def test_other_noise_schedules(tmp_path, name):
    pipeline = tiny_sdxl()
    pipeline.scheduler = SCHEDULERS[name]
    pipeline.save_pretrained(tmp_path / "model")
    assert agrees(tmp_path / "model")


@pytest.mark.parametrize(
    "other",
    [
        {"stages": 3},
        {"stages": 4, "use_quant_conv": False, "use_post_quant_conv": False},
        {"stages": 4, "mid_block_add_attention": False},
        {"stages": 4, "latents_mean": [0.1] * 4, "latents_std": [0.9] * 4},
    ],
    ids=["4 pixels a latent", "no outer convolutions", "no attention", "shifted latents"],
)
def test_other_autoencoders(tmp_path, other):
    pipeline = tiny_sdxl()
    pipeline.vae = vae(**other)
    pipeline.save_pretrained(tmp_path / "model")
    assert agrees(tmp_path / "model")


def test_a_deeper_unet_with_more_channels(tmp_path):
    pipeline = tiny_sdxl()
    pipeline.unet, pipeline.vae = deep_unet(8), vae(4, channels=8)
    pipeline.save_pretrained(tmp_path / "model")
    assert agrees(tmp_path / "model")


def test_weights_in_shards(tmp_path):
    tiny_sdxl().save_pretrained(tmp_path / "model", max_shard_size="60KB")
    assert len(list((tmp_path / "model" / "unet").glob("*.safetensors"))) > 1
    assert agrees(tmp_path / "model")


def test_steps_that_a_schedule_cannot_be_run_in_are_told(tmp_path):
    pipeline = tiny_sdxl()
    pipeline.scheduler = SCHEDULERS["runge-kutta"]
    pipeline.save_pretrained(tmp_path / "model")
    with pytest.raises(BadInput, match=r"PNDMScheduler.* in 3 steps"):
        made(DiffusionGenerator(tmp_path / "model", device="cpu"), mode=Mode.EXACT, steps=3)


def test_a_model_that_steps_otherwise_is_refused(tmp_path):
    pipeline = tiny_sdxl()
    pipeline.scheduler = FlowMatchEulerDiscreteScheduler()
    pipeline.save_pretrained(tmp_path / "model")
    with pytest.raises(ModelUnavailable, match="FlowMatch"):
        made(DiffusionGenerator(tmp_path / "model", device="cpu"))
