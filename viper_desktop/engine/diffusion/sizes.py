"""How large the networks of a model are, from the headers of its files: nothing is loaded."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, Any

from viper_desktop.engine.diffusion.families import MODELS, REFINER, SD1, STEMS, recognized
from viper_desktop.engine.diffusion.model import pixels_per_latent
from viper_desktop.engine.diffusion.single_file.checkpoint import (
    FIRST_ENCODER,
    SECOND_ENCODER,
    UNET,
    read_checkpoint,
)
from viper_desktop.engine.diffusion.single_file.configuration import unet_config, vae_config
from viper_desktop.engine.weights import read_json, shapes_in, weights_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Network:
    """Numbers (not bytes) in a network, and in the largest of its tensors."""

    numbers: int
    largest: int


PUBLISHED_VAE, PUBLISHED_DECODER_CHANNELS = Network(83_653_863, 2_359_296), 128


@dataclass(frozen=True, slots=True)
class ModelSizes:
    """What counts for the memory that a model needs.

    Attributes:
        vae: None in a refiner, which borrows that of its base, as it does its text encoder.
        vae_upcast: whether the autoencoder runs in float32 where the rest runs in float16.
        unet_channels: of the UNet's map at the size of the latents.
        attends_at_full_size: whether the UNet has attention at that size.
        decoder_channels: of the decoder's narrowest map, which is as large as the picture.
    """

    text_encoders: tuple[Network, ...]
    unet: Network
    vae: Network | None
    unet_channels: int
    attends_at_full_size: bool
    decoder_channels: int = 0
    vae_upcast: bool = False
    pixels_per_latent: int = 8


def sizes_of(path: Path) -> ModelSizes:
    """Sizes of a model or refiner, in a folder or a single file.

    Raises:
        ModelUnavailable: it is none that can be run, or is damaged.
    """
    return _of_file(path) if path.is_file() else _of_folder(path)


def sizes_from(document: Mapping[str, Any]) -> ModelSizes:
    """Sizes of a published model, as its entry in the list of models tells them; a network is [numbers, largest]."""
    return ModelSizes(
        tuple(Network(*counts) for counts in document.get("text_encoders", ())),
        Network(*document["unet"]),
        Network(*document["vae"]) if "vae" in document else None,
        unet_channels=int(document["unet_channels"]),
        attends_at_full_size=bool(document.get("attends_at_full_size", False)),
        decoder_channels=int(document.get("decoder_channels", 0)),
        vae_upcast=bool(document.get("vae_upcast", False)),
    )


def _of_file(file: Path) -> ModelSizes:
    """A refiner shares its text encoder, and a file without an autoencoder borrows one like those of all others."""
    checkpoint = read_checkpoint(file)
    first, second = FIRST_ENCODER.get(checkpoint.family), SECOND_ENCODER.get(checkpoint.family)
    encoders = [] if checkpoint.family is REFINER else [prefix for prefix in (first, second) if prefix]
    texts = tuple(network_of(checkpoint.part(prefix).values()) for prefix in encoders)
    config = unet_config(checkpoint)
    attends = "CrossAttn" in config["down_block_types"][0]
    unet, channels = network_of(checkpoint.part(UNET).values()), config["block_out_channels"][0]
    if checkpoint.family is REFINER:
        return ModelSizes(texts, unet, None, channels, attends)
    upcast = checkpoint.family is not SD1
    if not checkpoint.vae_prefix:
        return ModelSizes(texts, unet, PUBLISHED_VAE, channels, attends, PUBLISHED_DECODER_CHANNELS, upcast)
    vae, own = network_of(checkpoint.part(checkpoint.vae_prefix).values()), vae_config(checkpoint)
    decoder, pixels = own["block_out_channels"][0], pixels_per_latent(own)
    return ModelSizes(texts, unet, vae, channels, attends, decoder, upcast, pixels)


def _of_folder(folder: Path) -> ModelSizes:
    family, _ = recognized(folder, (*MODELS, REFINER))
    networks = {
        part: _network(folder / part, STEMS[library]) for part, (library, _) in family.networks.items() if part != "vae"
    }
    unet = read_json(folder / "unet" / "config.json")
    first_block = str((unet.get("down_block_types") or ("CrossAttnDownBlock2D",))[0])
    texts = tuple(network for part, network in networks.items() if part.startswith("text_encoder"))
    channels, attends = int((unet.get("block_out_channels") or (320,))[0]), "CrossAttn" in first_block
    if "vae" not in family.networks:
        return ModelSizes(texts, networks["unet"], None, channels, attends)
    vae = read_json(folder / "vae" / "config.json")
    decoder = vae.get("decoder_block_out_channels") or vae.get("block_out_channels") or (64,)
    return ModelSizes(
        texts,
        networks["unet"],
        _network(folder / "vae", STEMS["diffusers"]),
        channels,
        attends,
        decoder_channels=int(decoder[0]),
        vae_upcast=bool(vae.get("force_upcast", vae.get("_class_name") == "AutoencoderKL")),
        pixels_per_latent=pixels_per_latent(vae),
    )


def network_of(shapes: Iterable[tuple[int, ...]]) -> Network:
    """The size of a network whose tensors have these shapes."""
    counts = [prod(shape) for shape in shapes]
    return Network(sum(counts), max(counts, default=0))


def _network(folder: Path, stem: str) -> Network:
    _, files = weights_files(folder, stem, half=True)
    return network_of(shape for file in files for shape in shapes_in(file).values())
