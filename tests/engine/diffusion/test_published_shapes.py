"""The shapes of the published checkpoints, without their weights: the file that is looked at is all header and hole."""

from __future__ import annotations

import json
import struct
from types import SimpleNamespace

import pytest
import torch
from accelerate import init_empty_weights
from diffusers import AutoencoderKL, UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

from tests.tiny_models.single_file import ldm_tensors
from viper_desktop.domain.models import Role
from viper_desktop.engine.diffusion.memory import Plan, needed
from viper_desktop.engine.diffusion.single_file.checkpoint import read_checkpoint
from viper_desktop.engine.diffusion.single_file.configuration import (
    first_encoder_config,
    second_encoder_config,
    unet_config,
    vae_config,
)
from viper_desktop.engine.diffusion.single_file.networks import prove
from viper_desktop.engine.diffusion.sizes import sizes_of
from viper_desktop.engine.recognition import recognize

# What decides the networks in the published configurations; what they leave out is the classes' own default.
XL_UNET = {
    "sample_size": 128,
    "block_out_channels": [320, 640, 1280],
    "layers_per_block": 2,
    "down_block_types": ["DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"],
    "up_block_types": ["CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"],
    "attention_head_dim": [5, 10, 20],
    "transformer_layers_per_block": [1, 2, 10],
    "cross_attention_dim": 2048,
    "use_linear_projection": True,
    "addition_embed_type": "text_time",
    "addition_time_embed_dim": 256,
    "projection_class_embeddings_input_dim": 2816,
}
REFINER_UNET = XL_UNET | {
    "block_out_channels": [384, 768, 1536, 1536],
    "down_block_types": ["DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"],
    "up_block_types": ["UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"],
    "attention_head_dim": [6, 12, 24, 24],
    "transformer_layers_per_block": [1, 4, 4, 4],  # published as 4; the first level has no attention
    "cross_attention_dim": 1280,
    "projection_class_embeddings_input_dim": 2560,
}
SD1_UNET = {
    "sample_size": 64,
    "block_out_channels": [320, 640, 1280, 1280],
    "layers_per_block": 2,
    "down_block_types": ["CrossAttnDownBlock2D"] * 3 + ["DownBlock2D"],
    "up_block_types": ["UpBlock2D"] + ["CrossAttnUpBlock2D"] * 3,
    "attention_head_dim": 8,
    "transformer_layers_per_block": [1, 1, 1, 1],
    "cross_attention_dim": 768,
    "use_linear_projection": False,
}
VAE = {
    "block_out_channels": [128, 256, 512, 512],
    "down_block_types": ["DownEncoderBlock2D"] * 4,
    "up_block_types": ["UpDecoderBlock2D"] * 4,
    "layers_per_block": 2,
    "latent_channels": 4,
    "sample_size": 1024,
    "scaling_factor": 0.13025,
    "force_upcast": True,
}
CLIP = {"vocab_size": 49408, "max_position_embeddings": 77}
CLIP_L = CLIP | {
    "hidden_size": 768,
    "intermediate_size": 3072,
    "num_hidden_layers": 12,
    "num_attention_heads": 12,
    "hidden_act": "quick_gelu",
}
CLIP_G = CLIP | {
    "hidden_size": 1280,
    "intermediate_size": 5120,
    "num_hidden_layers": 32,
    "num_attention_heads": 20,
    "hidden_act": "gelu",
    "projection_dim": 1280,
}
FAMILIES = {
    "sdxl": (XL_UNET, CLIP_L, CLIP_G, VAE),
    "refiner": (REFINER_UNET, None, CLIP_G, VAE),
    "sd1": (SD1_UNET, CLIP_L, None, VAE | {"sample_size": 512, "scaling_factor": 0.18215, "force_upcast": False}),
}


def hollow(file, tensors):
    """A half-precision safetensors file of these shapes, a header with a hole behind it."""
    end, header = 0, {}
    for name, tensor in tensors.items():
        header[name] = {
            "dtype": "F16",
            "shape": list(tensor.shape),
            "data_offsets": [end, end := end + 2 * tensor.numel()],
        }
    written = json.dumps(header).encode()
    with file.open("wb") as out:
        out.write(struct.pack("<Q", len(written)) + written)
        out.truncate(8 + len(written) + end)
    return file


@pytest.fixture(params=FAMILIES)
def family(request, tmp_path):
    unet, first, second, vae = FAMILIES[request.param]
    with init_empty_weights():
        parts = SimpleNamespace(
            unet=UNet2DConditionModel(**unet),
            vae=AutoencoderKL(**vae),
            text_encoder=first and CLIPTextModel(CLIPTextConfig(**first)),
            text_encoder_2=second and CLIPTextModelWithProjection(CLIPTextConfig(**second)),
        )
    with torch.device("meta"):
        return request.param, parts, hollow(tmp_path / "model.safetensors", ldm_tensors(parts))


def test_a_published_checkpoint_has_the_published_configuration_and_every_tensor_its_place(family):
    # GIVEN a file with the shapes of a published checkpoint, and nothing in it
    name, parts, file = family
    unet, first, second, vae = FAMILIES[name]
    # WHEN it is looked at THEN it is known for what it is
    assert recognize(file).role is (Role.REFINE if name == "refiner" else Role.MAKE)
    checkpoint = read_checkpoint(file)
    # AND its configuration is the published one
    assert {key: unet_config(checkpoint)[key] for key in unet} == unet
    assert {key: vae_config(checkpoint)[key] for key in vae} == vae
    if first:
        assert {key: first_encoder_config(checkpoint)[key] for key in first} == first
    if second:
        assert {key: second_encoder_config(checkpoint)[key] for key in second} == second
    # AND no weight is left over, and none is missing
    prove(checkpoint)
    # AND its size is known
    sizes = sizes_of(file)
    assert sizes.unet.numbers == sum(weight.numel() for weight in parts.unet.parameters())
    if name != "refiner":
        assert needed(sizes, Plan(), dtype="float16", width=512, height=512) > 2 * sizes.unet.numbers
