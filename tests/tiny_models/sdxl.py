"""Tiny random Stable Diffusion XL folders, made through diffusers' and transformers' own classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import torch
from diffusers import (
    AutoencoderKL,
    AutoencoderTiny,
    DDIMScheduler,
    EulerDiscreteScheduler,
    PNDMScheduler,
    StableDiffusionPipeline,
    StableDiffusionXLImg2ImgPipeline,
    StableDiffusionXLPipeline,
    UNet2DConditionModel,
)
from tokenizers.pre_tokenizers import ByteLevel
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

if TYPE_CHECKING:
    from pathlib import Path

TEXT_WIDTH = 32  # of each text encoder
POOLED_WIDTH = 32
BETAS = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}


def tiny_tokenizer(max_length: int = 77, pad: str = "<|endoftext|>") -> CLIPTokenizer:
    """A CLIP tokenizer that spells: one token a character, start and end tokens as CLIP has them."""
    letters = sorted(ByteLevel.alphabet())
    pieces = [*letters, *(letter + "</w>" for letter in letters), "<|startoftext|>", "<|endoftext|>"]
    vocab = {piece: number for number, piece in enumerate(pieces)}
    return CLIPTokenizer(vocab=vocab, merges=[], pad_token=pad, model_max_length=max_length)


def _text_config(
    tokenizer: CLIPTokenizer, max_length: int, width: int, *, heads: int = 4, activation: str = "quick_gelu"
) -> CLIPTextConfig:
    return CLIPTextConfig(
        hidden_act=activation,
        vocab_size=len(tokenizer),
        hidden_size=width,
        intermediate_size=2 * width,
        num_hidden_layers=3,
        num_attention_heads=heads,
        max_position_embeddings=max_length,
        projection_dim=POOLED_WIDTH,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )


def tiny_sdxl(
    *,
    seed: int = 0,
    vae: Literal["kl", "tiny"] = "kl",
    max_length: int = 77,
    zeros_for_empty: bool = True,
    v_prediction: bool = False,
    time_cond: int | None = None,
    as_published: bool = False,
) -> StableDiffusionXLPipeline:
    """A stock pipeline with random weights.

    Args:
        seed: of the weights.
        vae: "kl" as published checkpoints have it (8 px and 4 channels a latent), "tiny" as the starter has it
            (AutoencoderTiny, 16 px and 16 channels a latent).
        max_length: tokens that the text encoders take.
        zeros_for_empty: `force_zeros_for_empty_prompt`.
        v_prediction: DDIM with v-prediction and zero terminal SNR instead of Euler with ε-prediction.
        time_cond: `time_cond_proj_dim` of the UNet, as distilled models have it.
        as_published: heads, groups and activations are those of all published checkpoints, as a single file, which
            does not name them, needs it; somewhat larger.
    """
    state = torch.random.get_rng_state()
    torch.manual_seed(seed)
    first, second = tiny_tokenizer(max_length), tiny_tokenizer(max_length, pad="!")
    channels = 4 if vae == "kl" else 16
    width, heads = (64, 1) if as_published else (TEXT_WIDTH, 4)
    parts = {
        "tokenizer": first,
        "tokenizer_2": second,
        "text_encoder": CLIPTextModel(_text_config(first, max_length, width, heads=heads)),
        "text_encoder_2": CLIPTextModelWithProjection(
            _text_config(second, max_length, width, heads=heads, activation="gelu" if as_published else "quick_gelu")
        ),
        "unet": _tiny_unet(channels, text_width=2 * width, sizes=6, time_cond=time_cond, as_published=as_published),
        "vae": _tiny_vae(vae, channels, as_published=as_published),
        "scheduler": _scheduler(v_prediction),
    }
    torch.random.set_rng_state(state)
    with torch.no_grad():  # fresh CLIP weights are so small that no word would matter
        for name in ("text_encoder", "text_encoder_2"):
            for weight in parts[name].parameters():
                weight.mul_(4 if weight.ndim > 1 else 1)
    for name in ("text_encoder", "text_encoder_2", "unet", "vae"):
        parts[name].eval()
    return StableDiffusionXLPipeline(**parts, force_zeros_for_empty_prompt=zeros_for_empty, add_watermarker=False)


def tiny_refiner(*, seed: int = 5, as_published: bool = False) -> StableDiffusionXLImg2ImgPipeline:
    """A stock refiner with random weights: encoder 2 only, and an aesthetic score instead of the target size."""
    whole = tiny_sdxl(seed=seed, as_published=as_published)
    state = torch.random.get_rng_state()
    torch.manual_seed(seed + 1)
    unet = _tiny_unet(4, text_width=64 if as_published else TEXT_WIDTH, sizes=5, as_published=as_published)
    torch.random.set_rng_state(state)
    return StableDiffusionXLImg2ImgPipeline(
        vae=whole.vae,
        text_encoder=None,
        text_encoder_2=whole.text_encoder_2,
        tokenizer=None,
        tokenizer_2=whole.tokenizer_2,
        unet=unet.eval(),
        scheduler=whole.scheduler,
        requires_aesthetics_score=True,
        force_zeros_for_empty_prompt=False,
        add_watermarker=False,
    )


def tiny_sd1(*, seed: int = 9, as_published: bool = False) -> StableDiffusionPipeline:
    """A stock Stable Diffusion 1 pipeline with random weights: one text encoder, no sizes, no pooled embedding."""
    whole = tiny_sdxl(seed=seed, as_published=as_published)
    state = torch.random.get_rng_state()
    torch.manual_seed(seed + 1)
    unet = _tiny_unet(4, text_width=64 if as_published else TEXT_WIDTH, sizes=0, as_published=as_published)
    if as_published:
        whole.vae.register_to_config(scaling_factor=0.18215)
        whole.scheduler = PNDMScheduler(**BETAS, skip_prk_steps=True, steps_offset=1)
    torch.random.set_rng_state(state)
    return StableDiffusionPipeline(
        vae=whole.vae,
        text_encoder=whole.text_encoder,
        tokenizer=whole.tokenizer,
        unet=unet.eval(),
        scheduler=whole.scheduler,
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )


def _tiny_unet(
    channels: int, *, text_width: int, sizes: int, time_cond: int | None = None, as_published: bool = False
) -> UNet2DConditionModel:
    """A UNet that is told `sizes` numbers of size and crop, and then takes a pooled embedding too."""
    told = {
        "addition_embed_type": "text_time",
        "addition_time_embed_dim": 8,
        "projection_class_embeddings_input_dim": sizes * 8 + POOLED_WIDTH,
    }
    heads: int | tuple[int, int] = (2, 4)
    if as_published:
        heads = (1, 2) if sizes else 8
    return UNet2DConditionModel(
        sample_size=8,
        in_channels=channels,
        out_channels=channels,
        block_out_channels=(64, 128) if as_published else (16, 32),
        layers_per_block=1,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        attention_head_dim=heads,
        use_linear_projection=bool(sizes) or not as_published,
        transformer_layers_per_block=(1, 1),
        cross_attention_dim=text_width,
        norm_num_groups=32 if as_published else 8,
        time_cond_proj_dim=time_cond,
        **(told if sizes else {}),
    )


def _tiny_vae(kind: str, channels: int, *, as_published: bool = False) -> AutoencoderKL | AutoencoderTiny:
    if kind == "kl":
        return AutoencoderKL(
            block_out_channels=(32,) * 4 if as_published else (8,) * 4,
            down_block_types=("DownEncoderBlock2D",) * 4,
            up_block_types=("UpDecoderBlock2D",) * 4,
            latent_channels=channels,
            norm_num_groups=32 if as_published else 4,
            sample_size=64,
            scaling_factor=0.13025,
        )
    return AutoencoderTiny(
        encoder_block_out_channels=(8, 8),
        num_encoder_blocks=(1, 1),
        decoder_block_out_channels=(8,) * 5,
        num_decoder_blocks=(1,) * 5,
        latent_channels=channels,
    )


def _scheduler(v_prediction: bool) -> DDIMScheduler | EulerDiscreteScheduler:
    if v_prediction:
        return DDIMScheduler(
            **BETAS,
            prediction_type="v_prediction",
            rescale_betas_zero_snr=True,
            timestep_spacing="trailing",
            clip_sample=False,
        )
    return EulerDiscreteScheduler(**BETAS, timestep_spacing="leading", steps_offset=1)


def save_tiny_sdxl(folder: Path, **options: object) -> Path:
    """Write a tiny model as a folder in diffusers' format and return it."""
    tiny_sdxl(**options).save_pretrained(folder, safe_serialization=True)  # type: ignore[arg-type]
    return folder


def save_tiny_refiner(folder: Path, *, seed: int = 5) -> Path:
    """Write a tiny refiner as a folder in diffusers' format and return it."""
    tiny_refiner(seed=seed).save_pretrained(folder, safe_serialization=True)
    return folder


def save_tiny_sd1(folder: Path, *, seed: int = 9) -> Path:
    """Write a tiny Stable Diffusion 1 as a folder in diffusers' format and return it."""
    tiny_sd1(seed=seed).save_pretrained(folder, safe_serialization=True)
    return folder
