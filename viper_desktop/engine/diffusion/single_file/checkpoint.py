"""What a single file holds, told from its header: which family of model, or what it is instead."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.engine.diffusion.families import REFINER, SD1, SDXL, Family
from viper_desktop.engine.weights import PICKLES, shapes_in

if TYPE_CHECKING:
    from pathlib import Path

UNET, VAE = "model.diffusion_model.", "first_stage_model."
OTHER_VAE = "vae."  # some programs write it so
FIRST_ENCODER = {SDXL: "conditioner.embedders.0.", SD1: "cond_stage_model."}
SECOND_ENCODER = {SDXL: "conditioner.embedders.1.model.", REFINER: "conditioner.embedders.0.model."}
WANTED = "Choose a checkpoint of Stable Diffusion XL, its refiner, or Stable Diffusion 1."

# What training leaves in a file and making pictures has no use for: averaged copies, noise schedules, losses, numbers
# 0 to 76 that say where a word stands, and the markers that tell of v-prediction, which are read by name.
IGNORED = re.compile(
    r"model_ema\.|denoiser\.|loss\.|first_stage_model\.loss\.|vae\.loss\.|.*\.position_ids$|.*\.logit_scale$"
    r"|(?:cond_stage_model|conditioner\.embedders\.0)\.transformer\.text_projection"
    r"|(?:global_step|v_pred|ztsnr|edm_vpred\.sigma_(?:min|max)|logvar|lvlb_weights|betas|alphas_cumprod\w*|posterior_\w+"
    r"|sqrt_\w+|log_one_minus_\w+|scale_factor)$"
)
FOREIGN = (  # (part of a tensor's name, what such a file is)
    ("lora_", "a LoRA adapter, which only works on a checkpoint"),
    (".lora", "a LoRA adapter, which only works on a checkpoint"),
    ("hada_w", "a LoHa adapter, which only works on a checkpoint"),
    ("lokr_w", "a LoKr adapter, which only works on a checkpoint"),
    ("control_model.", "a ControlNet"),
    ("controlnet_", "a ControlNet"),
    ("joint_blocks.", "a checkpoint of Stable Diffusion 3"),
    ("double_blocks.", "a checkpoint of Flux"),
    ("cond_stage_model.model.", "a checkpoint of Stable Diffusion 2"),
    ("edm_mean", "a checkpoint of Playground 2.5"),
    ("down_blocks.", "one network in diffusers' format"),
    ("emb_params", "an embedding of a few words"),
    ("clip_g", "an embedding of a few words"),
)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A file that can be used.

    Attributes:
        shapes: tensor → its shape, by usual names, less those that are not needed (see `IGNORED`).
        predicts_v: whether it was trained to predict v, on a schedule that ends in pure noise if `ends_in_noise`.
    """

    path: Path
    family: Family
    shapes: dict[str, tuple[int, ...]]
    predicts_v: bool = False
    ends_in_noise: bool = False

    @property
    def vae_prefix(self) -> str:
        """How the names of the autoencoder's tensors begin; empty where the file has none."""
        return next((p for p in (VAE, OTHER_VAE) if any(name.startswith(p) for name in self.shapes)), "")

    def part(self, prefix: str) -> dict[str, tuple[int, ...]]:
        """The tensors of one network, by their names without the prefix."""
        return {name.removeprefix(prefix): s for name, s in self.shapes.items() if prefix and name.startswith(prefix)}


def read_checkpoint(path: Path) -> Checkpoint:
    """Look at a file; its tensors are not read.

    Raises:
        ModelUnavailable: it is damaged, a pickle, or nothing that can be run here, with what it is instead.
    """
    if path.suffix in PICKLES:
        raise ModelUnavailable(
            f"{path.name} is a pickle, which can run any program when opened.", "Get the model as safetensors."
        )
    shapes = {canonical(name): shape for name, shape in shapes_in(path).items()}
    needed = {name: shape for name, shape in shapes.items() if not IGNORED.match(name)}
    foreign = next((what for mark, what in FOREIGN if any(mark in name for name in shapes)), None)
    family = None if foreign else _family(needed)
    if family is None:
        what = foreign or "no checkpoint that this program knows"
        raise ModelUnavailable(f"{path.name} is {what}.", WANTED)
    channels = shapes.get(f"{UNET}input_blocks.0.0.weight", (0, 0))[1]
    if channels in (8, 9):
        raise ModelUnavailable(f"{path.name} is a checkpoint for changing pictures, not for making them.", WANTED)
    known = (UNET, VAE, OTHER_VAE, FIRST_ENCODER.get(family, ""), SECOND_ENCODER.get(family, ""))
    stray = next((name for name in needed if not name.startswith(tuple(filter(None, known)))), None)
    if stray is not None:
        raise unplaced(path, stray)
    return Checkpoint(path, family, needed, predicts_v="v_pred" in shapes, ends_in_noise="ztsnr" in shapes)


def canonical(name: str) -> str:
    """A tensor's usual name; the earliest checkpoints left a level out in that of their text encoder's."""
    return re.sub(r"^(cond_stage_model\.transformer)\.(?=embeddings|encoder|final_layer_norm)", r"\1.text_model.", name)


def unplaced(path: Path, name: str) -> ModelUnavailable:
    """A tensor that has no place in the model that the file claims to be."""
    return ModelUnavailable(f"{path.name} has weights that are unknown here, {name} among them.", WANTED)


def _family(shapes: dict[str, tuple[int, ...]]) -> Family | None:
    """By the text encoders beside the UNet: two in SDXL, the second alone in its refiner, the first before it."""

    def has(prefix: str) -> bool:
        return any(name.startswith(prefix) for name in shapes)

    if not has(UNET):
        return None
    if has(SECOND_ENCODER[SDXL]) and has(FIRST_ENCODER[SDXL]):
        return SDXL
    if has(SECOND_ENCODER[REFINER]):
        return REFINER
    return SD1 if has(FIRST_ENCODER[SD1]) else None
