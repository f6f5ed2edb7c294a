"""Configurations of the networks in a single file, read off the shapes of its tensors.

Depths, widths, numbers of channels and whether a projection is a convolution all show in the shapes. What does not
show is what all published checkpoints of these families have in common: normalisation in 32 groups, attention heads of
64 channels (in Stable Diffusion 1's UNet 8 heads), the activation of each text encoder, the noise schedule. For the
published shapes the result is the published configuration.
"""

from __future__ import annotations

from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.engine.diffusion.families import REFINER, SD1
from viper_desktop.engine.diffusion.single_file.checkpoint import FIRST_ENCODER, SECOND_ENCODER, UNET, Checkpoint
from viper_desktop.engine.weights import GET_AGAIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    Shapes = dict[str, tuple[int, ...]]

HEAD = 64  # channels of an attention head
SCALING = {"sdxl": 0.13025, "sd1": 0.18215}  # of latents, as the two autoencoders were trained
NOISE = {
    "num_train_timesteps": 1000,
    "beta_start": 0.00085,
    "beta_end": 0.012,
    "beta_schedule": "scaled_linear",
    "steps_offset": 1,
}


def unet_config(checkpoint: Checkpoint) -> dict[str, Any]:
    """As UNet2DConditionModel takes it.

    Raises:
        ModelUnavailable: the tensors are not those of such a network.
    """
    with _told(checkpoint):
        return _unet(checkpoint.part(UNET), checkpoint)


def vae_config(checkpoint: Checkpoint) -> dict[str, Any]:
    """As AutoencoderKL takes it.

    Raises:
        ModelUnavailable: the tensors are not those of such a network.
    """
    with _told(checkpoint):
        shapes = checkpoint.part(checkpoint.vae_prefix)
        stages = _counted(shapes, "encoder.down.{}.block.0.conv1.weight")
        channels = [shapes[f"encoder.down.{stage}.block.0.conv1.weight"][0] for stage in range(stages)]
        side = 512 if checkpoint.family is SD1 else 1024
        return {
            "block_out_channels": channels,
            "down_block_types": ["DownEncoderBlock2D"] * stages,
            "up_block_types": ["UpDecoderBlock2D"] * stages,
            "layers_per_block": _counted(shapes, "encoder.down.0.block.{}.conv1.weight"),
            "latent_channels": shapes["decoder.conv_in.weight"][1],
            "norm_num_groups": 32,
            "sample_size": side,
            "scaling_factor": SCALING["sd1" if checkpoint.family is SD1 else "sdxl"],
            "force_upcast": checkpoint.family is not SD1,
        }


def first_encoder_config(checkpoint: Checkpoint) -> dict[str, Any]:
    """Of CLIP ViT-L's text encoder, as CLIPTextConfig takes it.

    Raises:
        ModelUnavailable: the tensors are not those of such a network.
    """
    with _told(checkpoint):
        shapes = checkpoint.part(f"{FIRST_ENCODER[checkpoint.family]}transformer.text_model.")
        words, width = shapes["embeddings.token_embedding.weight"]
        return _encoder(
            words,
            width,
            inner=shapes["encoder.layers.0.mlp.fc1.weight"][0],
            layers=_counted(shapes, "encoder.layers.{}.mlp.fc1.weight"),
            window=shapes["embeddings.position_embedding.weight"][0],
            activation="quick_gelu",
            projection=width,
        )


def second_encoder_config(checkpoint: Checkpoint) -> dict[str, Any]:
    """Of OpenCLIP ViT-bigG's text encoder, as CLIPTextConfig takes it.

    Raises:
        ModelUnavailable: the tensors are not those of such a network.
    """
    with _told(checkpoint):
        shapes = checkpoint.part(SECOND_ENCODER[checkpoint.family])
        words, width = shapes["token_embedding.weight"]
        return _encoder(
            words,
            width,
            inner=shapes["transformer.resblocks.0.mlp.c_fc.weight"][0],
            layers=_counted(shapes, "transformer.resblocks.{}.mlp.c_fc.weight"),
            window=shapes["positional_embedding"][0],
            activation="gelu",
            projection=shapes["text_projection"][1],
        )


def scheduler_config(checkpoint: Checkpoint) -> tuple[str, dict[str, Any]]:
    """Class of the noise schedule that the family was published with, and its configuration."""
    if checkpoint.family is SD1:
        return "PNDMScheduler", NOISE | {"skip_prk_steps": True, "set_alpha_to_one": False}
    if not checkpoint.predicts_v:
        return "EulerDiscreteScheduler", NOISE | {"timestep_spacing": "leading"}
    v = {"prediction_type": "v_prediction", "rescale_betas_zero_snr": checkpoint.ends_in_noise}
    return "EulerDiscreteScheduler", NOISE | v | {"timestep_spacing": "trailing"}


def _unet(shapes: Shapes, checkpoint: Checkpoint) -> dict[str, Any]:
    channels, blocks, depths = [0], [0], [0]  # of each level: width, number of blocks, transformer layers in each
    for number in range(1, _counted_blocks(shapes)):
        if f"input_blocks.{number}.0.op.weight" in shapes:
            for level in (channels, blocks, depths):
                level.append(0)
            continue
        channels[-1] = shapes[f"input_blocks.{number}.0.out_layers.3.weight"][0]
        blocks[-1] += 1
        depths[-1] = _counted(shapes, f"input_blocks.{number}.1.transformer_blocks.{{}}.norm1.weight")
    middle = _counted(shapes, "middle_block.1.transformer_blocks.{}.norm1.weight")
    linear = len(shapes["middle_block.1.proj_in.weight"]) == 2
    config: dict[str, Any] = {
        "sample_size": 64 if checkpoint.family is SD1 else 128,
        "in_channels": shapes["input_blocks.0.0.weight"][1],
        "out_channels": shapes["out.2.weight"][0],
        "block_out_channels": channels,
        "layers_per_block": blocks[0],
        "down_block_types": ["CrossAttnDownBlock2D" if depth else "DownBlock2D" for depth in depths],
        "up_block_types": ["CrossAttnUpBlock2D" if depth else "UpBlock2D" for depth in reversed(depths)],
        "transformer_layers_per_block": [*(depth or 1 for depth in depths[:-1]), middle],
        "cross_attention_dim": shapes["middle_block.1.transformer_blocks.0.attn2.to_k.weight"][1],
        "attention_head_dim": [width // HEAD for width in channels] if linear else 8,  # diffusers means their number
        "use_linear_projection": linear,
        "norm_num_groups": 32,
    }
    if checkpoint.family is SD1:
        return config
    told = shapes["label_emb.0.0.weight"][1]  # sizes as sines and cosines, and the pooled embedding
    sizes = 5 if checkpoint.family is REFINER else 6
    pooled = checkpoint.shapes[f"{SECOND_ENCODER[checkpoint.family]}text_projection"][1]
    return config | {
        "addition_embed_type": "text_time",
        "addition_time_embed_dim": (told - pooled) // sizes,
        "projection_class_embeddings_input_dim": told,
    }


def _encoder(
    words: int, width: int, *, inner: int, layers: int, window: int, activation: str, projection: int
) -> dict[str, Any]:
    """Start and end of a text are the last two words of CLIP's vocabulary."""
    return {
        "vocab_size": words,
        "hidden_size": width,
        "intermediate_size": inner,
        "num_hidden_layers": layers,
        "num_attention_heads": max(1, width // HEAD),
        "max_position_embeddings": window,
        "hidden_act": activation,
        "projection_dim": projection,
        "bos_token_id": words - 2,
        "eos_token_id": words - 1,
        "pad_token_id": words - 1,
    }


def _counted_blocks(shapes: Shapes) -> int:
    """How many input blocks there are."""
    return next(n for n in count() if not any(name.startswith(f"input_blocks.{n}.") for name in shapes))


def _counted(shapes: Shapes, name: str) -> int:
    """For how many numbers in a row, from 0, there is such a tensor."""
    return next(number for number in count() if name.format(number) not in shapes)


@contextmanager
def _told(checkpoint: Checkpoint) -> Iterator[None]:
    """Turns a tensor that is not there, or not of its shape, into a sentence."""
    try:
        yield
    except (KeyError, IndexError, ValueError) as error:
        raise ModelUnavailable(f"{checkpoint.path.name} lacks weights: {error}.", GET_AGAIN) from error
