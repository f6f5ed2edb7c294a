"""What a folder or file is that somebody wants to use as a model; nothing is loaded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.domain.models import Role
from viper_desktop.engine.diffusion.families import MODELS, REFINER, recognized
from viper_desktop.engine.diffusion.single_file.checkpoint import read_checkpoint
from viper_desktop.engine.weights import PICKLES, read_json

ADAPTER = "adapter_config.json"
KINDS = (
    "This program takes diffusion models (Stable Diffusion XL and 1), SDXL refiners, vision-language models, and LoRA "
    "adapters for these."
)


@dataclass(frozen=True, slots=True)
class Recognized:
    """What was found.

    Attributes:
        kind: for the person, such as "Stable Diffusion XL".
        base: what an adapter says that it was made for; empty otherwise.
    """

    role: Role
    kind: str
    base: str = ""


def recognize(path: Path) -> Recognized:
    """Tell what a folder or file is.

    Raises:
        ModelUnavailable: nothing that can be used here, with what it is instead.
    """
    if path.is_file():
        return _file(path)
    if not path.is_dir():
        raise ModelUnavailable(f"There is no folder or file {path}.", "Check the spelling.")
    if (path / "model_index.json").is_file():
        family, _ = recognized(path, (*MODELS, REFINER))
        return Recognized(Role.REFINE if family is REFINER else Role.MAKE, family.name)
    if (path / ADAPTER).is_file():
        base = read_json(path / ADAPTER).get("base_model_name_or_path")
        return Recognized(Role.READ, "LoRA adapter", str(base or ""))
    if (path / "config.json").is_file():
        kind = read_json(path / "config.json").get("model_type")
        return Recognized(Role.BASE, f"vision-language model ({kind})")
    raise ModelUnavailable(f"{path} holds no model that this program knows.", KINDS)


def _file(path: Path) -> Recognized:
    """A checkpoint in a single file."""
    if path.suffix != ".safetensors" and path.suffix not in PICKLES:
        raise ModelUnavailable(f"{path.name} is no model.", f"Choose a model's folder, or a .safetensors file. {KINDS}")
    family = read_checkpoint(path).family
    return Recognized(Role.REFINE if family is REFINER else Role.MAKE, f"{family.name}, single file")
