"""All features of a picture, on a common scale, in groups that a taste can weigh one against another."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from viper_desktop import assets
from viper_desktop.engine.starter.scoring.color_features import color_features, light_features, palette_features
from viper_desktop.engine.starter.scoring.composition_features import composition_features
from viper_desktop.engine.starter.scoring.planes import CLOSE, planes
from viper_desktop.engine.starter.scoring.texture_features import texture_features

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray
    from PIL.Image import Image

GROUPS = ("color", "palette", "light", "texture", "composition")
_READERS = (color_features, palette_features, light_features, texture_features, composition_features)
FAR = 3.5  # standard deviations past which "more" means nothing


@dataclass(frozen=True, slots=True)
class Population:
    """How features are spread over pictures in general, so that a new one can be said to be high or low in something.

    Attributes:
        names: of all features in order.
        groups: group of each.
        mean, deviation: (d,) each.
    """

    names: tuple[str, ...]
    groups: tuple[str, ...]
    mean: NDArray[np.float64]
    deviation: NDArray[np.float64]

    def scaled(self, raw: NDArray[np.float64]) -> NDArray[np.float64]:
        """(…, d) raw values → in standard deviations from the usual, bounded softly to ±3.5."""
        return in_deviations(raw, self.mean, self.deviation)


def in_deviations(
    raw: NDArray[np.float64], mean: NDArray[np.float64], deviation: NDArray[np.float64]
) -> NDArray[np.float64]:
    """(…, d) raw values → in deviations from the usual, (d,) each, bounded softly to ±3.5."""
    return FAR * np.tanh((raw - mean) / (FAR * deviation))


def read(image: Image) -> dict[str, tuple[str, float]]:
    """Feature name → (group, raw value) of one picture of any mode and size."""
    glance, close = planes(image), planes(image, CLOSE)
    return {
        name: (group, value)
        for group, reader in zip(GROUPS, _READERS, strict=True)
        for name, value in reader(close if reader is texture_features else glance)
    }


def vector(image: Image) -> NDArray[np.float64]:
    """(d,) scaled features of one picture, in the order of `population().names`."""
    usual = population()
    values = read(image)
    return usual.scaled(np.array([values[name][1] for name in usual.names]))


@cache
def signature() -> str:
    """Changes whenever the features or their usual spread do: what was remembered under another one is stale."""
    files = ("population.json", "attributes.json", "look.safetensors")
    spreads = (assets.path("scoring", name).read_bytes() for name in files)
    return hashlib.sha256(b"".join(spreads)).hexdigest()[:16]


@cache
def population() -> Population:
    """The spread over the pictures that `packaging/scoring/measure.py` drew."""
    document: Mapping[str, list[str] | list[float]] = json.loads(
        assets.path("scoring", "population.json").read_text(encoding="utf-8")
    )
    return Population(
        tuple(str(name) for name in document["names"]),
        tuple(str(group) for group in document["groups"]),
        np.array(document["mean"], dtype=np.float64),
        np.array(document["deviation"], dtype=np.float64),
    )
