"""Models as the person meets them: which there are, where they lie, and how they are to be used."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.recipe import Mode

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_NEW_TOKENS = 2000  # of an answer, as published (EXACT §4)
VPE, METRIC = "vpe", "metric"  # published entries that serve where none is named


@dataclass(frozen=True, slots=True)
class VlmUse:
    """How a vision-language model reads comments or scores pictures, beside which model it is.

    Attributes:
        adapter: folder or entry of a LoRA adapter; empty means the entry's own, or none.
        mode: exact is the published code to the letter; any other reads answers and pictures more kindly.
        instruction: what it is told before the pictures; empty means the authors' words where these came with the
            model, else ours.
        max_tokens: budget of its answer.
        orders: how many orders of the liked and disliked pictures a score is averaged over; exact mode has one.
        merged: whether the adapter is worked into the model's weights, which saves its own arithmetic at each token;
            another adapter then needs the model loaded anew.
    """

    adapter: str = ""
    mode: Mode = Mode.FAST
    instruction: str = ""
    max_tokens: int = MAX_NEW_TOKENS
    orders: int = 1
    merged: bool = False


AS_USUAL = VlmUse()


class Role(StrEnum):
    """What a model is for."""

    READ = "read"  # comments → attributes (the paper's VPE)
    MAKE = "make"  # pictures
    SCORE = "score"  # pictures (the paper's proxy metric)
    BASE = "base"  # what readers and scorers stand on; by itself it reads, after our own instruction
    REFINE = "refine"  # finishes what another model made
    WORDS = "words"  # a vocabulary that single-file checkpoints come without


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A model that can be had, or that the person added.

    Attributes:
        id: what `--model` and recipes call it.
        repository: on the Hugging Face hub, `owner/name`; empty for the person's own folders and files.
        files: patterns of the files that are needed of it, such as `unet/*.fp16.safetensors`.
        size: in bytes, about; the hub is asked before anything is fetched.
        license, license_url: its name, and where its terms are.
        memory: (number format or way, GB needed about) pairs.
        sizes: of its networks, in numbers, as the engines count memory by them; empty where they are not known.
        base: id of the entry, or folder of the model, that an adapter belongs on.
        instruction: whether the authors' instruction belongs to it (METHOD §1).
        folder: where the person's own lies.
    """

    id: str
    name: str
    role: Role
    repository: str = ""
    files: tuple[str, ...] = ()
    size: int = 0
    license: str = ""
    license_url: str = ""
    memory: tuple[tuple[str, float], ...] = ()
    sizes: Mapping[str, Any] = field(default_factory=dict, compare=False)
    good_at: str = ""
    note: str = ""
    base: str = ""
    instruction: bool = False
    folder: str = ""

    @property
    def is_adapter(self) -> bool:
        """Whether it only works on another model."""
        return bool(self.base)

    @property
    def is_own(self) -> bool:
        """Whether the person added it from this computer: removing the entry leaves the files alone."""
        return bool(self.folder)


@dataclass(frozen=True, slots=True)
class ModelState:
    """An entry as it stands on this computer.

    Attributes:
        folder: where it lies, ready to be used; empty while it is not, or not wholly, here.
        on_disk: bytes of it that are here, those of an unfinished download among them.
    """

    entry: ModelEntry
    folder: str = ""
    on_disk: int = 0

    @property
    def is_ready(self) -> bool:
        """Whether it can be used now."""
        return bool(self.folder)


@dataclass(frozen=True, slots=True)
class Offer:
    """What getting an entry would mean, asked of the hub: shown before anything is fetched.

    Attributes:
        size: bytes of all its files.
        missing: bytes of them that are not here yet.
        free: bytes free where they would go.
        folder: where that is.
    """

    entry: ModelEntry
    commit: str
    size: int
    missing: int
    free: int
    folder: str
