"""Names what a picture shows, how it is made and in which colors: a small classifier trained on the emblem painter.

It measures generated pictures, serves the extractor as evidence and the scorer as features. Importing this module is
cheap; torch is imported when the weights are loaded.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from viper_desktop import assets
from viper_desktop.domain.errors import ModelUnavailable

if TYPE_CHECKING:
    from torch import Tensor

    from viper_desktop.engine.starter.tagger_network import TaggerNetwork

BATCH = 32
INPUT_SIDE = 128
GROUND = (128, 128, 128)


@dataclass(frozen=True, slots=True)
class Tags:
    """Probabilities, each group's adding up to 1, by the emblem painter's names.

    Attributes:
        subject, medium, palette: name → probability.
        wordings: (group, name) → the vocabulary attribute that says so, for media and palettes.
    """

    subject: Mapping[str, float]
    medium: Mapping[str, float]
    palette: Mapping[str, float]
    wordings: Mapping[tuple[str, str], str]

    def best(self, group: str) -> tuple[str, float]:
        """The likeliest name of "subject", "medium" or "palette", and its probability."""
        probabilities: Mapping[str, float] = {
            "subject": self.subject,
            "medium": self.medium,
            "palette": self.palette,
        }[group]
        return max(probabilities.items(), key=lambda pair: pair[1])

    def attributes(self, at_least: float = 0.5) -> tuple[tuple[str, float], ...]:
        """Vocabulary attributes of medium and palette that are this probable, (text, probability), likeliest first."""
        probable = [
            (self.wordings[group, name], probability)
            for group, names in (("medium", self.medium), ("palette", self.palette))
            for name, probability in names.items()
            if probability >= at_least
        ]
        return tuple(sorted(probable, key=lambda pair: -pair[1]))


class Tagger:
    """The classifier with its weights. Safe to share between threads: it only reads."""

    def __init__(
        self, network: TaggerNetwork, config: Mapping[str, Mapping[str, Mapping[str, str] | list[str]]]
    ) -> None:
        self._network = network
        self._names = {group: tuple(names) for group, names in config["groups"].items()}
        self._wordings = {
            (group, name): text
            for group, wordings in config["attributes"].items()
            if isinstance(wordings, Mapping)
            for name, text in wordings.items()
        }

    @classmethod
    def load(cls, folder: Path | None = None) -> Tagger:
        """The tagger that ships, or the one in `folder`.

        Raises:
            ModelUnavailable: its files are missing or of another shape.
        """
        from safetensors import SafetensorError
        from safetensors.torch import load_file

        from viper_desktop.engine.starter.tagger_network import TaggerNetwork

        folder = folder or assets.path("models", "tagger")
        try:
            config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
            network = TaggerNetwork({group: len(names) for group, names in config["groups"].items()})
            network.load_state_dict(load_file(folder / "tagger.safetensors"))
        except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as error:
            raise ModelUnavailable(
                "The built-in tagger could not be loaded.", "Installing ViPer Desktop again puts its files back."
            ) from error
        return cls(network.float().eval(), config)

    def tags(self, images: Sequence[Image.Image]) -> list[Tags]:
        """What each picture shows; pictures of any size and mode, in the order given."""
        import torch

        tags: list[Tags] = []
        with torch.inference_mode():
            for batch in self._batches(images):
                logits = self._network(batch)
                rows = {group: logits[group].softmax(-1).tolist() for group in self._names}
                for index in range(len(batch)):
                    by_group = {
                        group: dict(zip(names, rows[group][index], strict=True)) for group, names in self._names.items()
                    }
                    tags.append(Tags(**by_group, wordings=self._wordings))
        return tags

    def features(self, images: Sequence[Image.Image]) -> NDArray[np.float32]:
        """What the tagger looks at before it names anything, (n, 384), each 0 or more; for a scorer to learn from."""
        import torch

        with torch.inference_mode():
            parts = [self._network.features(batch).numpy() for batch in self._batches(images)]
        return np.concatenate(parts) if parts else np.zeros((0, self._network.feature_count), np.float32)

    def _batches(self, images: Sequence[Image.Image]) -> list[Tensor]:
        import torch

        return [
            torch.from_numpy(np.stack([as_input(image) for image in images[start : start + BATCH]]))
            for start in range(0, len(images), BATCH)
        ]


def as_input(image: Image.Image) -> NDArray[np.float32]:
    """A picture as the network wants it: (3, 128, 128), −1..1, its middle square, transparency on gray."""
    if image.mode != "RGB":
        upright = image.convert("RGBA")
        ground = Image.new("RGBA", upright.size, (*GROUND, 255))
        image = Image.alpha_composite(ground, upright).convert("RGB")
    side = min(image.size)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    square = image.crop((left, top, left + side, top + side))
    # 256 px emblems were halved by means of 2 × 2 pixels in training; a box filter is that, at any other size too
    small = square.resize(
        (INPUT_SIDE, INPUT_SIDE), Image.Resampling.BOX if side > INPUT_SIDE else Image.Resampling.BICUBIC
    )
    return np.ascontiguousarray(np.asarray(small, dtype=np.float32).transpose(2, 0, 1) / 127.5 - 1)
