"""Names what a picture shows, how it is made, in which colors, light and mood: a classifier trained on the painters.

It measures generated pictures, serves the extractor as evidence and the scorer as features. Importing this module is
cheap; torch is imported when the weights are loaded.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from viper_desktop import assets
from viper_desktop.domain.errors import ModelUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor

    from viper_desktop.engine.starter.tagger_network import TaggerNetwork

BATCH = 32
INPUT_SIDE = 160
GROUND = (128, 128, 128)


@dataclass(frozen=True, slots=True)
class Tags:
    """Probabilities, each group's adding up to 1, by the atelier's names.

    Attributes:
        groups: "subject", "medium", "palette", "light", "composition", "mood", "texture", "pattern", "frame" or "air"
            → name → probability.
        wordings: (group, name) → the vocabulary attributes that say so.
        emblems: group → what the emblem painter calls it → the atelier's name, where it draws such.
    """

    groups: Mapping[str, Mapping[str, float]]
    wordings: Mapping[tuple[str, str], Sequence[str]]
    emblems: Mapping[str, Mapping[str, str]]

    def best(self, group: str) -> tuple[str, float]:
        """The likeliest name of a group, and its probability."""
        return max(self.groups[group].items(), key=lambda pair: pair[1])

    def as_emblem(self) -> Tags:
        """Subject, medium and palette by the emblem painter's names, given that it is one of its pictures."""
        groups: dict[str, Mapping[str, float]] = {}
        for group, names in self.emblems.items():
            chances = {name: self.groups[group][called] for name, called in names.items()}
            total = sum(chances.values()) or 1.0
            groups[group] = {name: chance / total for name, chance in chances.items()}
        return Tags(groups, self.wordings, self.emblems)

    def attributes(self, at_least: float = 0.5) -> tuple[tuple[str, float], ...]:
        """Vocabulary attributes that are this probable, (text, probability), likeliest first.

        An attribute that several names of a group share is as probable as they are together; one that several groups
        tell is as probable as the surest of them says.
        """
        probable: dict[str, float] = {}
        for group, names in self.groups.items():
            together: dict[str, float] = {}
            for name, probability in names.items():
                for text in self.wordings.get((group, name), ()):
                    together[text] = together.get(text, 0.0) + probability
            for text, probability in together.items():
                probable[text] = max(probability, probable.get(text, 0.0))
        return tuple(sorted(((t, p) for t, p in probable.items() if p >= at_least), key=lambda pair: -pair[1]))


@dataclass(frozen=True, slots=True)
class Impression:
    """What the tagger makes of n pictures, for a scorer to learn from.

    Attributes:
        features: (n, 416) what it looks at before it names anything, each 0 or more.
        chances: group → (n, names) probabilities, in the order of `Tagger.names`.
        numbers: (n, 18) numbers of the scene, 0 as a painter leaves things, ±1 about a strong wish.
        abstract: (n,) probability that the picture depicts nothing.
    """

    features: NDArray[np.float32]
    chances: Mapping[str, NDArray[np.float32]]
    numbers: NDArray[np.float32]
    abstract: NDArray[np.float32]


class Tagger:
    """The classifier with its weights. Safe to share between threads: it only reads.

    Attributes:
        names: group → its names.
        number_names: what the scene's numbers are called.
    """

    def __init__(self, network: TaggerNetwork, config: Mapping[str, Any]) -> None:
        self._network = network
        self.names: Mapping[str, tuple[str, ...]] = {group: tuple(each) for group, each in config["groups"].items()}
        self.number_names: tuple[str, ...] = tuple(config["numbers"])
        self._abstract = np.isin(self.names["subject"], config["abstract"])
        self._emblems: Mapping[str, Mapping[str, str]] = config["emblem"]
        self._wordings = {
            (group, name): tuple(texts)
            for group, wordings in config["attributes"].items()
            for name, texts in wordings.items()
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
            sizes = {group: len(names) for group, names in config["groups"].items()}
            network = TaggerNetwork(sizes, len(config["numbers"]))
            network.load_state_dict(load_file(folder / "tagger.safetensors"))
            return cls(network.float().eval(), config)
        except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as error:
            raise ModelUnavailable(
                "The built-in tagger could not be loaded.", "Installing ViPer Desktop again puts its files back."
            ) from error

    def words(self, group: str, name: str) -> tuple[str, ...]:
        """The vocabulary attributes that say a name, the most particular first."""
        return self._wordings.get((group, name), ())

    def tags(self, images: Sequence[Image.Image]) -> list[Tags]:
        """What each picture shows; pictures of any size and mode, in the order given."""
        chances = self.impression(images).chances
        return [
            Tags(
                {g: dict(zip(names, chances[g][row].tolist(), strict=True)) for g, names in self.names.items()},
                self._wordings,
                self._emblems,
            )
            for row in range(len(images))
        ]

    def features(self, images: Sequence[Image.Image]) -> NDArray[np.float32]:
        """What the tagger looks at before it names anything, (n, 416), each 0 or more."""
        return self.impression(images).features

    def impression(self, images: Sequence[Image.Image]) -> Impression:
        """All that the tagger makes of pictures of any size and mode, in the order given."""
        import torch

        features = [np.zeros((0, self._network.feature_count), np.float32)]
        numbers = [np.zeros((0, len(self.number_names)), np.float32)]
        chances = {group: [np.zeros((0, len(names)), np.float32)] for group, names in self.names.items()}
        with torch.inference_mode():
            for batch in _batches(images):
                seen = self._network.features(batch)
                features.append(seen.numpy())
                numbers.append(self._network.numbers(seen).numpy())
                for group, logits in self._network.named(seen).items():
                    chances[group].append(logits.softmax(-1).numpy())
        named = {group: np.concatenate(rows) for group, rows in chances.items()}
        abstract = named["subject"][:, self._abstract].sum(1)
        return Impression(np.concatenate(features), named, np.concatenate(numbers), abstract)


def _batches(images: Sequence[Image.Image]) -> Iterator[Tensor]:
    import torch

    for start in range(0, len(images), BATCH):
        yield torch.from_numpy(np.stack([as_input(image) for image in images[start : start + BATCH]]))


def as_input(image: Image.Image) -> NDArray[np.float32]:
    """A picture as the network wants it: (3, 160, 160), −1..1, its middle square, transparency on gray."""
    if image.mode != "RGB":
        upright = image.convert("RGBA")
        ground = Image.new("RGBA", upright.size, (*GROUND, 255))
        image = Image.alpha_composite(ground, upright).convert("RGB")
    side = min(image.size)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    square = image.crop((left, top, left + side, top + side))
    # as in training; a box filter leaves strokes and dots as crisp as pixels allow
    small = square.resize(
        (INPUT_SIDE, INPUT_SIDE), Image.Resampling.BOX if side > INPUT_SIDE else Image.Resampling.BICUBIC
    )
    return np.ascontiguousarray(np.asarray(small, dtype=np.float32).transpose(2, 0, 1) / 127.5 - 1)
