"""Networks out of a single file: diffusers' own conversion of names, and the proof that each tensor found its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import ModelUnavailable, first_line
from viper_desktop.engine.devices import pass_on_shortage
from viper_desktop.engine.diffusion.families import REFINER
from viper_desktop.engine.diffusion.single_file.checkpoint import (
    FIRST_ENCODER,
    IGNORED,
    SECOND_ENCODER,
    UNET,
    Checkpoint,
    canonical,
    unplaced,
)
from viper_desktop.engine.diffusion.single_file.configuration import (
    first_encoder_config,
    second_encoder_config,
    unet_config,
    vae_config,
)
from viper_desktop.engine.weights import GET_AGAIN

if TYPE_CHECKING:
    import torch
    from torch import Tensor
    from torch.nn import Module

# Of these diffusers makes new tensors (fused projections are split, a matrix turned), so that they are not found again
# by identity; a network that has all its weights, each of its shape, has theirs too.
MADE_ANEW = ("in_proj_weight", "in_proj_bias", "text_projection")


def parts_in(checkpoint: Checkpoint) -> tuple[str, ...]:
    """Names of the networks in a file, as a pipeline calls them."""
    encoders = ("text_encoder_2",) if checkpoint.family is REFINER else ("text_encoder", "text_encoder_2")
    here = tuple(encoder for encoder in encoders if _prefix(checkpoint, encoder))
    return (*here, "unet", *(("vae",) if checkpoint.vae_prefix else ()))


def prove(checkpoint: Checkpoint) -> None:
    """See that each network has all its weights in the file, and each tensor its place; on shapes alone.

    Raises:
        ModelUnavailable: it is not so.
    """
    import torch

    for part in parts_in(checkpoint):
        prefix = _prefix(checkpoint, part)
        tensors = {n: torch.empty(s, device="meta") for n, s in checkpoint.shapes.items() if n.startswith(prefix)}
        empty, converted = _converted(checkpoint, part, tensors)
        wanted = {name: tuple(weight.shape) for name, weight in empty.state_dict().items()}
        got = {name: tuple(weight.shape) for name, weight in converted.items()}
        misfit = next((name for name, shape in wanted.items() if got.get(name) != shape), None)
        if misfit is not None:
            how = "lacks" if misfit not in got else "has another shape of"
            raise ModelUnavailable(f"{checkpoint.path.name} {how} a weight, {misfit} of its {part}.", GET_AGAIN)
        placed = {id(weight) for weight in converted.values()} | {id(weight._base) for weight in converted.values()}
        stray = next((n for n, t in tensors.items() if id(t) not in placed and not n.endswith(MADE_ANEW)), None)
        stray = stray or next((name for name in got if name not in wanted), None)
        if stray is not None:
            raise unplaced(checkpoint.path, stray)


def network(checkpoint: Checkpoint, part: str, dtype: torch.dtype) -> Module:
    """One network with its weights, which `prove` has found to be there.

    Args:
        part: one of `parts_in`.

    Raises:
        ModelUnavailable: the file cannot be read.
    """
    from safetensors import SafetensorError, safe_open

    prefix, tensors = _prefix(checkpoint, part), {}
    try:
        with safe_open(checkpoint.path, framework="pt") as file:
            for name in file.keys():  # noqa: SIM118 - it is no dictionary
                if (usual := canonical(name)).startswith(prefix) and not IGNORED.match(usual):
                    tensors[usual] = file.get_tensor(name).to(dtype)
    except (SafetensorError, OSError, RuntimeError) as error:
        pass_on_shortage(error)
        raise ModelUnavailable(f"{checkpoint.path.name} cannot be read: {error}.", GET_AGAIN) from error
    empty, converted = _converted(checkpoint, part, tensors)
    empty.load_state_dict(converted, strict=True, assign=True)
    return empty.requires_grad_(False).eval()


def _converted(checkpoint: Checkpoint, part: str, tensors: dict[str, Tensor]) -> tuple[Module, dict[str, Tensor]]:
    """A network without weights, and weights for it by the names that diffusers and transformers give them.

    Args:
        tensors: of that network in the file, by their full names.

    Raises:
        ModelUnavailable: they make no such network.
    """
    from accelerate import init_empty_weights

    config = CONFIGS[part](checkpoint)
    try:
        with init_empty_weights():
            empty = _made(part, config)
        return empty, _renamed(checkpoint, part, tensors, config, empty)
    except (ValueError, KeyError, RuntimeError, IndexError, TypeError, AttributeError, ZeroDivisionError) as error:
        raise ModelUnavailable(
            f"The {part} in {checkpoint.path.name} is of an unknown kind: {first_line(error)}", GET_AGAIN
        ) from error


def _prefix(checkpoint: Checkpoint, part: str) -> str:
    """How the names of one network's tensors begin; empty where the family has no such network."""
    match part:
        case "unet":
            return UNET
        case "vae":
            return checkpoint.vae_prefix
        case "text_encoder_2":
            return SECOND_ENCODER.get(checkpoint.family, "")
    return FIRST_ENCODER.get(checkpoint.family, "")


CONFIGS = {
    "unet": unet_config,
    "vae": vae_config,
    "text_encoder": first_encoder_config,
    "text_encoder_2": second_encoder_config,
}


def _made(part: str, config: dict[str, Any]) -> Module:
    from diffusers import AutoencoderKL, UNet2DConditionModel
    from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

    kinds = {"unet": UNet2DConditionModel, "vae": AutoencoderKL}
    made: Module
    if part in kinds:
        made = kinds[part](**config)
    elif part == "text_encoder":
        made = CLIPTextModel(CLIPTextConfig(**config))
    else:
        made = CLIPTextModelWithProjection(CLIPTextConfig(**config))
    return made


def _renamed(
    checkpoint: Checkpoint, part: str, tensors: dict[str, Tensor], config: dict[str, Any], empty: Module
) -> dict[str, Tensor]:
    from diffusers.loaders import single_file_utils as diffusers_own

    converted: dict[str, Tensor]
    if part == "unet":
        return dict(diffusers_own.convert_ldm_unet_checkpoint(tensors, config))
    if part == "vae":
        return dict(diffusers_own.convert_ldm_vae_checkpoint(tensors, config))
    if part == "text_encoder":
        converted = diffusers_own.convert_ldm_clip_checkpoint(tensors)
    else:
        prefix = _prefix(checkpoint, part)
        converted = diffusers_own.convert_open_clip_checkpoint(empty, tensors, prefix=prefix)
    if hasattr(empty, "text_model"):
        return dict(converted)
    return {name.removeprefix("text_model."): weight for name, weight in converted.items()}  # since transformers 5.6
