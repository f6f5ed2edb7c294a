"""A latent diffusion model in memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import torch
    from diffusers import SchedulerMixin
    from torch.nn import Module

NETWORKS = ("text_encoder", "text_encoder_2", "unet", "vae")


@dataclass(frozen=True, slots=True)
class DiffusionModel:
    """A model that is ready to work.

    Attributes:
        stock: diffusers' own pipeline for it (Stable Diffusion XL, its refiner, or Stable Diffusion 1), whose public
            parts are used; its scheduler stays untouched.
        pixels_per_latent: how many pixels a side one latent becomes.
        device: where it computes; networks that are not needed may wait elsewhere.
    """

    folder: Path
    stock: Any
    pixels_per_latent: int
    device: torch.device

    @property
    def dtype(self) -> torch.dtype:
        """The number format in which it computes."""
        return cast("torch.dtype", self.stock.unet.dtype)

    @property
    def scheduler(self) -> SchedulerMixin:
        """The model's own noise schedule, as it was loaded: copy it before stepping."""
        return self.stock.scheduler

    @property
    def modules(self) -> tuple[Module, ...]:
        """All networks of it; only SDXL has two text encoders."""
        networks = (getattr(self.stock, name, None) for name in NETWORKS)
        return tuple(network for network in networks if network is not None)

    @property
    def tokenizers(self) -> tuple[Any, ...]:
        """Those that a text goes through, one for each text encoder."""
        tokenizers = (getattr(self.stock, name, None) for name in ("tokenizer", "tokenizer_2"))
        return tuple(tokenizer for tokenizer in tokenizers if tokenizer is not None)

    @property
    def knows_sizes(self) -> bool:
        """Whether the UNet is told sizes and takes a pooled embedding, as SDXL's is."""
        return bool(self.stock.unet.config.addition_embed_type == "text_time")

    @property
    def is_distilled(self) -> bool:
        """Whether guidance is built into the UNet (`time_cond_proj_dim`, as in latent consistency models)."""
        return self.stock.unet.config.time_cond_proj_dim is not None


def pixels_per_latent(vae: Mapping[str, Any]) -> int:
    """How many pixels a side one latent becomes, from the configuration of the autoencoder.

    AutoencoderKL doubles between the stages of its decoder. AutoencoderTiny grows by its own factor between the
    stages of its decoder, which need not be those of its encoder. The starter's AutoencoderDC names its stages as
    AutoencoderKL does.
    """
    if vae.get("_class_name") == "AutoencoderTiny":
        blocks = vae.get("num_decoder_blocks", (3, 3, 3, 1))
        grown: int = int(vae.get("upsampling_scaling_factor", 2)) ** (len(blocks) - 1)
        return grown
    stages = len(vae.get("block_out_channels", (64,)))
    return 1 << (stages - 1)
