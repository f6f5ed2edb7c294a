"""What the person has chosen for the whole program."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.memory import Offload, Precision
from viper_desktop.domain.recipe import STARTER

if TYPE_CHECKING:
    from collections.abc import Mapping


class Theme(StrEnum):
    """Light, dark, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """Program-wide choices; everything has a default that works.

    Attributes:
        models_folder: where downloaded models go; empty means inside the data folder.
        device: auto, cpu, cuda, mps or xpu.
        dtype: number format of models: auto, float32, float16 or bfloat16.
        offload: what of a picture model waits in the computer's memory while a graphics card does not need it.
        precision: of a vision-language model's matrices.
        offline: the network is never used, not even when asked.
        compute: "" for this computer, else the address of the Ray cluster that makes pictures.
        memory_budget_gb: for resident models; 0 means what the machine has.
        current_profile: id of the profile at work.
        reader, maker, scorer: engine or model that reads comments, that Create opens with, that scores pictures.
        draft_built_in, draft_added: whether Create drafts while one writes, with what ships and with added models.
        test_prompts: what taste tests show, a prompt a line; empty means the usual ones.
        extra: fields of a newer program's file, kept as they were.
    """

    theme: Theme = Theme.SYSTEM
    language: str = ""
    models_folder: str = ""
    device: str = "auto"
    dtype: str = "auto"
    offload: Offload = Offload.AUTO
    precision: Precision = Precision.AUTO
    compute: str = ""
    offline: bool = False
    memory_budget_gb: float = 0.0
    current_profile: str = ""
    welcome_done: bool = False
    thumbnail_height: int = 180
    notify_when_done: bool = True
    recipe_in_exports: bool = True
    reader: str = STARTER
    maker: str = STARTER
    scorer: str = STARTER
    draft_built_in: bool = True
    draft_added: bool = False
    test_prompts: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict, compare=False)
