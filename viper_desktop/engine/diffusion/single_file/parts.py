"""The parts of a model in a single file, those that it lacks being borrowed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.engine.diffusion.families import REFINER, SDXL, STEMS, Family, Parts
from viper_desktop.engine.diffusion.folder_parts import network as network_of_folder
from viper_desktop.engine.diffusion.single_file.borrowed import tokenizers, vae_folder
from viper_desktop.engine.diffusion.single_file.checkpoint import WANTED, Checkpoint, read_checkpoint
from viper_desktop.engine.diffusion.single_file.configuration import scheduler_config
from viper_desktop.engine.diffusion.single_file.networks import CONFIGS, network, parts_in, prove
from viper_desktop.engine.weights import read_json, weights_variant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    import torch


def parts_of_file(
    file: Path,
    families: tuple[Family, ...],
    dtype: torch.dtype,
    begin: Callable[[str], None],
    *,
    lenders: Iterable[Path] = (),
    only: Sequence[str] = (),
) -> Parts:
    """All parts of a model.

    Args:
        families: of which it may be one.
        begin: called with the name of each network before it is loaded.
        lenders: folders of other models, from which vocabulary and autoencoder may come.
        only: names of the networks to load; by default all of them, with vocabulary and autoencoder.

    Raises:
        ModelUnavailable: the file is damaged or of another kind, or what it lacks is nowhere on this computer.
    """
    import diffusers

    checkpoint, lenders = read_checkpoint(file), tuple(lenders)
    if checkpoint.family not in families:
        wanted = " or ".join(family.name for family in families)
        raise ModelUnavailable(f"{file.name} is a {checkpoint.family.name}.", f"Choose a {wanted}.")
    prove(checkpoint)
    kind, config = scheduler_config(checkpoint)
    parts: dict[str, Any] = {"scheduler": getattr(diffusers, kind)(**config)}
    borrowed = None if only or checkpoint.vae_prefix else _vae_lender(checkpoint, lenders)
    if not only:
        parts |= _tokenizers(checkpoint, lenders)
    for part in only or parts_in(checkpoint):
        begin(part)
        parts[part] = network(checkpoint, part, dtype)
    if borrowed is not None:
        begin("vae")
        parts["vae"] = _vae_of(borrowed, dtype)
    is_refiner = checkpoint.family is REFINER
    return Parts(checkpoint.family, parts, zeros_for_empty=checkpoint.family is SDXL, scored=is_refiner)


def tokenizers_of_file(file: Path, lenders: Iterable[Path]) -> dict[str, Any]:
    """The tokenizers alone, by name.

    Raises:
        ModelUnavailable: the file is damaged, or no fitting vocabulary is on this computer.
    """
    return _tokenizers(read_checkpoint(file), lenders)


def _tokenizers(checkpoint: Checkpoint, lenders: Iterable[Path]) -> dict[str, Any]:
    words = [(part, _words(checkpoint, part)) for part in checkpoint.family.tokenizers]
    return tokenizers(checkpoint.path, words, lenders)


def _words(checkpoint: Checkpoint, tokenizer: str) -> int:
    """How many words the text encoder of that tokenizer knows."""
    return int(CONFIGS[tokenizer.replace("tokenizer", "text_encoder")](checkpoint)["vocab_size"])


def _vae_lender(checkpoint: Checkpoint, lenders: Sequence[Path]) -> Path:
    found = vae_folder(checkpoint.family, lenders)
    if found is None:
        raise ModelUnavailable(
            f"{checkpoint.path.name} comes without an autoencoder, and no other {checkpoint.family.name} is on this "
            "computer to lend one.",
            f"Get such a model on the models page, or take a file that has one. {WANTED}",
        )
    return found


def _vae_of(folder: Path, dtype: torch.dtype) -> Any:  # noqa: ANN401 - diffusers' own type
    entry = read_json(folder / "model_index.json")["vae"]
    half = dtype.itemsize < 4
    variant = weights_variant(folder / "vae", STEMS["diffusers"], half=half)
    return network_of_folder(entry, folder / "vae", variant, dtype)
