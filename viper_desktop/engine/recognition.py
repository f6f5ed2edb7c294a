"""What a folder or file is that somebody wants to use as a model; nothing is loaded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.domain.models import Role
from viper_desktop.engine.diffusion.families import MODELS, REFINER, recognized
from viper_desktop.engine.diffusion.files import PICKLES, read_json

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
    """Tell what a folder is.

    Raises:
        ModelUnavailable: nothing that can be used here, with what it is instead.
    """
    if path.is_file():
        raise _no_folder(path)
    if not path.is_dir():
        raise ModelUnavailable(f"There is no folder {path}.", "Check the spelling.")
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


def _no_folder(path: Path) -> ModelUnavailable:
    if path.suffix in PICKLES:
        return ModelUnavailable(
            f"{path.name} is a pickle, which can run any program when opened.", "Get the model as safetensors."
        )
    return ModelUnavailable(f"{path.name} is a file, not a model's folder.", "Choose the folder around it.")
