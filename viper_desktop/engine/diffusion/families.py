"""The kinds of model folder that can be opened: which parts they have, and when these belong together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.engine.weights import GET_AGAIN, read_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ENCODER = ("transformers", ("CLIPTextModel",))
ENCODER_2 = ("transformers", ("CLIPTextModelWithProjection",))
UNET = ("diffusers", ("UNet2DConditionModel",))
STEMS = {"transformers": "model", "diffusers": "diffusion_pytorch_model"}  # how each library names its weights
VAE = ("diffusers", ("AutoencoderKL", "AutoencoderTiny", "AutoencoderDC"))


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """A kind of model; there are three, each equal to itself alone.

    Attributes:
        pipeline: the class that its `model_index.json` names.
        name: what people call it.
        networks: part → (library, classes of it that can be run).
        tokenizers: parts that hold words.
        guidance: a good guidance scale where the folder says nothing.
    """

    pipeline: str
    name: str
    networks: Mapping[str, tuple[str, tuple[str, ...]]]
    tokenizers: tuple[str, ...]
    guidance: float = 5.0


SDXL = Family(
    "StableDiffusionXLPipeline",
    "Stable Diffusion XL",
    {"text_encoder": ENCODER, "text_encoder_2": ENCODER_2, "unet": UNET, "vae": VAE},
    ("tokenizer", "tokenizer_2"),
)
SD1 = Family(
    "StableDiffusionPipeline",
    "Stable Diffusion 1",
    {"text_encoder": ENCODER, "unet": UNET, "vae": VAE},
    ("tokenizer",),
    guidance=7.5,
)
REFINER = Family("StableDiffusionXLImg2ImgPipeline", "Stable Diffusion XL refiner", {"unet": UNET}, ("tokenizer_2",))
MODELS = (SDXL, SD1)


@dataclass(frozen=True, slots=True)
class Parts:
    """What a model was found to consist of.

    Attributes:
        parts: networks, tokenizers and the noise schedule, by the names that diffusers' pipeline gives them.
        zeros_for_empty: whether no negative prompt means zeros; else the empty text, encoded.
        scored: whether a refiner is told an aesthetic score instead of two target sides.
    """

    family: Family
    parts: dict[str, Any]
    zeros_for_empty: bool = True
    scored: bool = False


def recognized(folder: Path, families: tuple[Family, ...] = MODELS) -> tuple[Family, dict[str, Any]]:
    """The family of a model folder, with its `model_index.json`.

    Raises:
        ModelUnavailable: it is of none of these families, or has parts that this program does not run.
    """
    if not folder.is_dir():
        raise ModelUnavailable(f"There is no model folder {folder}.", GET_AGAIN)
    if not (folder / "model_index.json").is_file():
        raise ModelUnavailable(
            f"{folder} holds no model in diffusers' format.",
            "Choose the folder that has a file model_index.json in it.",
        )
    index = read_json(folder / "model_index.json")
    wanted = f"Choose a {' or '.join(family.name for family in families)} model."
    family = next((family for family in families if family.pipeline == index.get("_class_name")), None)
    if family is None:
        raise ModelUnavailable(f"{folder} holds a {index.get('_class_name')}, which cannot be used here.", wanted)
    for part, (library, names) in family.networks.items():
        entry = index.get(part)
        if not isinstance(entry, list) or len(entry) != 2 or entry[0] != library or entry[1] not in names:
            raise ModelUnavailable(
                f"The model in {folder} has a {part} of a kind that this program cannot run: {entry}.", wanted
            )
    scheduler = index.get("scheduler")
    if not isinstance(scheduler, list) or len(scheduler) != 2 or scheduler[0] != "diffusers":
        raise ModelUnavailable(f"The model in {folder} names no scheduler.", GET_AGAIN)
    return family, index


def belong_together(family: Family, parts: Mapping[str, Any], *, scored: bool = False) -> bool:
    """Whether loaded parts fit each other, which each by itself cannot know.

    Args:
        family: whose arithmetic it is: SDXL's and the refiner's UNets are told sizes, and take a pooled embedding.
        parts: networks and tokenizers by name.
        scored: the refiner is told an aesthetic score instead of two target sides.
    """
    unet, vae = parts["unet"].config, parts["vae"].config
    first = 0 if family is REFINER else parts["text_encoder"].config.hidden_size
    if not unet.in_channels == unet.out_channels == vae.latent_channels:
        return False
    if family is SD1:
        return bool(unet.cross_attention_dim == first and unet.addition_embed_type is None)
    second = parts["text_encoder_2"].config
    told = (5 if scored else 6) * (unet.addition_time_embed_dim or 0)
    if len(parts["tokenizer_2"]) > second.vocab_size:
        return False
    return bool(
        unet.addition_embed_type == "text_time"
        and unet.cross_attention_dim == first + second.hidden_size
        and unet.projection_class_embeddings_input_dim == told + second.projection_dim
    )
