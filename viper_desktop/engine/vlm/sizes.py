"""How large a vision-language model is, told from the headers of its files: nothing is loaded."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, Any

from viper_desktop.engine.weights import read_json, shapes_in, weights_files

if TYPE_CHECKING:
    from pathlib import Path

STEM = "model"
# parts that keep their numbers in full: few, and every picture and every word goes through them
KEPT = r".*(lm_head|embed|vision|visual)[^.]*"


@dataclass(frozen=True, slots=True)
class VlmSizes:
    """What counts for the memory that a vision-language model needs.

    Attributes:
        kept: numbers that are never kept in fewer bits.
        matrices: numbers of the large matrices, which can be.
        layers: of the language model.
        key_width: numbers of the keys of one token in one layer, and as many of its values.
        width: numbers that one token's way through a layer holds at once.
        vocabulary: how many words it chooses among.
    """

    kept: int
    matrices: int
    layers: int
    key_width: int
    width: int
    vocabulary: int

    @property
    def numbers(self) -> int:
        """All of them."""
        return self.kept + self.matrices


def sizes_of(folder: Path) -> VlmSizes:
    """Sizes of a model in a folder.

    Raises:
        ModelUnavailable: its configuration or weights are missing or damaged.
    """
    _, files = weights_files(folder, STEM, half=False)
    kept = matrices = 0
    for file in files:
        for name, shape in shapes_in(file).items():
            if len(shape) == 2 and name.endswith(".weight") and not re.match(KEPT, name):
                matrices += prod(shape)
            else:
                kept += prod(shape)
    text = _text_config(read_json(folder / "config.json"))
    width, heads = int(text.get("hidden_size", 4096)), int(text.get("num_attention_heads", 32))
    head = int(text.get("head_dim") or width // heads)
    return VlmSizes(
        kept,
        matrices,
        layers=int(text.get("num_hidden_layers", 32)),
        key_width=int(text.get("num_key_value_heads") or heads) * head,
        width=3 * int(text.get("intermediate_size", 4 * width)) + 4 * width,
        vocabulary=int(text.get("vocab_size", 32000)),
    )


def _text_config(config: dict[str, Any]) -> dict[str, Any]:
    inner = config.get("text_config")
    return inner if isinstance(inner, dict) else config
