"""Models in one safetensors file under their first names, as sharing sites have them: diffusers' way backwards."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import torch
from safetensors.torch import save_file

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

RESNET = {
    "norm1": "in_layers.0",
    "conv1": "in_layers.2",
    "norm2": "out_layers.0",
    "conv2": "out_layers.3",
    "time_emb_proj": "emb_layers.1",
    "conv_shortcut": "skip_connection",
}
UNET_ENDS = {
    "conv_in": "input_blocks.0.0",
    "time_embedding.linear_1": "time_embed.0",
    "time_embedding.linear_2": "time_embed.2",
    "add_embedding.linear_1": "label_emb.0.0",
    "add_embedding.linear_2": "label_emb.0.2",
    "conv_norm_out": "out.0",
    "conv_out": "out.2",
}
VAE_ATTENTION = {"group_norm": "norm", "to_q": "q", "to_k": "k", "to_v": "v", "to_out.0": "proj_out"}
OPENCLIP = {
    "embeddings.token_embedding.weight": "token_embedding.weight",
    "embeddings.position_embedding.weight": "positional_embedding",
    "final_layer_norm.": "ln_final.",
    "encoder.layers.": "transformer.resblocks.",
    "layer_norm1": "ln_1",
    "layer_norm2": "ln_2",
    "mlp.fc1": "mlp.c_fc",
    "mlp.fc2": "mlp.c_proj",
    "self_attn.out_proj": "attn.out_proj",
}


def ldm_tensors(pipeline: Any, *, vae: bool = True) -> dict[str, Tensor]:
    """All tensors of an SDXL, SDXL refiner or Stable Diffusion 1 pipeline under their first names.

    Works on meta tensors too.

    Args:
        vae: with the autoencoder.
    """
    first, second = getattr(pipeline, "text_encoder", None), getattr(pipeline, "text_encoder_2", None)
    tensors = {f"model.diffusion_model.{name}": tensor for name, tensor in ldm_unet(pipeline.unet).items()}
    if first is not None:
        prefix = "cond_stage_model" if second is None else "conditioner.embedders.0"
        for name, tensor in first.state_dict().items():
            tensors[f"{prefix}.transformer.text_model.{name.removeprefix('text_model.')}"] = tensor
    if second is not None:
        number = 0 if first is None else 1
        for name, tensor in openclip(second).items():
            tensors[f"conditioner.embedders.{number}.model.{name}"] = tensor
    if vae:
        tensors |= {f"first_stage_model.{name}": tensor for name, tensor in ldm_vae(pipeline.vae).items()}
    return tensors


def what_training_leaves(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Tensors that such files carry beside, and that nothing needs."""
    some = list(tensors)[:120]
    ema = {"model_ema." + name.replace("model.diffusion_model.", "").replace(".", ""): tensors[name] for name in some}
    return ema | {
        "alphas_cumprod": torch.ones(1000),
        "sqrt_one_minus_alphas_cumprod": torch.ones(1000),
        "posterior_variance": torch.ones(1000),
        "denoiser.sigmas": torch.ones(1000),
        "model_ema.decay": torch.ones(()),
        "first_stage_model.loss.logvar": torch.ones(()),
        "cond_stage_model.transformer.text_model.embeddings.position_ids": torch.arange(77)[None],
        "conditioner.embedders.0.transformer.text_model.embeddings.position_ids": torch.arange(77)[None],
        "conditioner.embedders.1.model.logit_scale": torch.ones(()),
    }


def save_single_file(
    pipeline: Any, file: Path, *, vae: bool = True, leftovers: bool = False, half: bool = False
) -> Path:
    """Write a pipeline as one file and return it."""
    tensors = ldm_tensors(pipeline, vae=vae)
    if leftovers:
        family = "cond_stage_model" if "text_encoder_2" not in pipeline.components else "conditioner"
        beside = what_training_leaves(tensors).items()
        tensors |= {n: t for n, t in beside if not n.startswith(("cond_stage", "conditioner")) or n.startswith(family)}
    kept = {
        name: (t.half() if half and t.is_floating_point() else t).contiguous().clone() for name, t in tensors.items()
    }
    save_file(kept, file, {"format": "pt"})
    return file


def ldm_unet(unet: Any) -> dict[str, Tensor]:
    """A UNet's tensors under their first names."""
    blocks = unet.config.layers_per_block + 1
    attending = {name.rsplit(".", 3)[0] for name in unet.state_dict() if ".attentions." in name}
    return {_unet_name(name, blocks, attending): tensor for name, tensor in unet.state_dict().items()}


def _unet_name(name: str, blocks: int, attending: set[str]) -> str:
    for new, old in UNET_ENDS.items():
        if name.startswith(new + "."):
            return name.replace(new, old, 1)
    side, *found = re.match(r"(down|mid|up)_blocks?\.(?:(\d+)\.(?!\d))?(\w+)\.(\d+)\.(.*)", name).groups()  # type: ignore[union-attr]
    level, kind, number, rest = int(found[0] or 0), found[1], int(found[2]), found[3]
    if kind == "resnets":
        rest = re.sub("^[a-z_]+[0-9]?", lambda m: RESNET[m[0]], rest)
    if side == "mid":
        place = {"resnets": 2 * number, "attentions": 1}[kind]
        return f"middle_block.{place}.{rest}"
    block = level * blocks + number
    if kind == "downsamplers":
        return f"input_blocks.{(level + 1) * blocks}.0.op.{rest.removeprefix('conv.')}"
    if kind == "upsamplers":
        has_attention = any(place.startswith(f"up_blocks.{level}.") for place in attending)
        return f"output_blocks.{level * blocks + blocks - 1}.{2 if has_attention else 1}.{rest}"
    stage, first = ("input_blocks", 1) if side == "down" else ("output_blocks", 0)
    return f"{stage}.{first + block}.{1 if kind == 'attentions' else 0}.{rest}"


def ldm_vae(vae: Any) -> dict[str, Tensor]:
    """An AutoencoderKL's tensors under their first names, its attention as convolutions."""
    stages = len(vae.config.block_out_channels)
    tensors = {}
    for name, tensor in vae.state_dict().items():
        old = name.replace("conv_shortcut", "nin_shortcut").replace("conv_norm_out", "norm_out")
        old = re.sub(r"down_blocks\.(\d+)\.resnets\.", r"down.\1.block.", old)
        old = re.sub(r"down_blocks\.(\d+)\.downsamplers\.0\.", r"down.\1.downsample.", old)
        old = re.sub(r"up_blocks\.(\d+)\.resnets\.", lambda m: f"up.{stages - 1 - int(m[1])}.block.", old)
        old = re.sub(r"up_blocks\.(\d+)\.upsamplers\.0\.", lambda m: f"up.{stages - 1 - int(m[1])}.upsample.", old)
        old = re.sub(r"mid_block\.resnets\.(\d)\.", lambda m: f"mid.block_{int(m[1]) + 1}.", old)
        attention = re.match(r"(.*)mid_block\.attentions\.0\.(.*)\.(weight|bias)$", old)
        if attention:
            old = f"{attention[1]}mid.attn_1.{VAE_ATTENTION[attention[2]]}.{attention[3]}"
            tensor = tensor[:, :, None, None] if tensor.ndim == 2 else tensor  # noqa: PLW2901
        tensors[old] = tensor
    return tensors


def openclip(encoder: Any) -> dict[str, Tensor]:
    """A text encoder's tensors as OpenCLIP has them: three projections in one, the last one turned."""
    state = {name.removeprefix("text_model."): tensor for name, tensor in encoder.state_dict().items()}
    tensors = {"text_projection": state.pop("text_projection.weight").T}
    for name in [name for name in state if ".q_proj." in name]:
        fused = torch.cat([state.pop(name.replace("q_proj", part)) for part in ("q_proj", "k_proj", "v_proj")])
        layer, kind = re.match(r"encoder\.layers\.(\d+)\..*\.(weight|bias)", name).groups()  # type: ignore[union-attr]
        tensors[f"transformer.resblocks.{layer}.attn.in_proj_{kind}"] = fused
    for name, tensor in state.items():
        old = name
        for new, first in OPENCLIP.items():
            old = old.replace(new, first)
        tensors[old] = tensor
    return tensors
