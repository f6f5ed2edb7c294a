"""What the tagger makes of a picture as features on the scorer's scale: its medium, palette, light, mood, …; its look.

The look is what the tagger sees before it names anything, along the few directions in which pictures differ most: it
tells what no name says.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from viper_desktop import assets
from viper_desktop.engine.starter.scoring.features import in_deviations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from viper_desktop.engine.starter.tagger import Impression

# a taste is how pictures are, not what is on them: of the subject it counts only whether there is one
GROUPS = ("medium", "palette", "light", "composition", "mood", "texture", "pattern")
LOOK = "look"
ABSTRACT = "subject: abstract"
AXES_FILE = "look.safetensors"


@dataclass(frozen=True, slots=True)
class Spread:
    """How the tagger's answers are spread over pictures in general.

    Attributes:
        names: of the features: "medium: watercolor", a number of the scene, "outline", "look: 3", or `ABSTRACT`.
        words: what much of each is called; "" for what is not worth saying.
        mean, deviation: (d,) each.
    """

    names: tuple[str, ...]
    words: tuple[str, ...]
    mean: NDArray[np.float64]
    deviation: NDArray[np.float64]

    def scaled(self, raw: NDArray[np.float64]) -> NDArray[np.float64]:
        """(…, d) raw values → in deviations from the usual, bounded softly to ±3.5."""
        return in_deviations(raw, self.mean, self.deviation)


def raw(impression: Impression) -> NDArray[np.float64]:
    """(n, d) values of n pictures: roots of each group's probabilities, the scene's numbers, the look, how abstract.

    Square roots, because between a probability of 0.01 and of 0.1 lies more than between 0.8 and 0.9 (Hellinger).
    """
    look = axes()
    chances = [np.sqrt(impression.chances[group]) for group in GROUPS]
    along = (impression.features - look.center) @ look.directions
    abstract = np.sqrt(impression.abstract)[:, None]
    return np.concatenate([*chances, impression.numbers, along, abstract], axis=1).astype(np.float64)


def columns() -> tuple[NDArray[np.intp], ...]:
    """Indices of each group's features, then of the numbers', of the look's, and last of the abstract."""
    groups = np.array([name.partition(": ")[0] if ": " in name else "" for name in spread().names])
    return tuple(np.flatnonzero(groups == group) for group in (*GROUPS, "", LOOK, "subject"))


@dataclass(frozen=True, slots=True)
class Axes:
    """The directions in which pictures look most different (principal components of the tagger's features).

    Attributes:
        center: (f,) features of the usual picture.
        directions: (f, k) from features to the look, each of its k values with variance 1 over pictures in general.
    """

    center: NDArray[np.float32]
    directions: NDArray[np.float32]


@cache
def axes() -> Axes:
    """The axes over the pictures that `packaging/scoring/attributes.py` looked at."""
    from safetensors.numpy import load_file

    tensors = load_file(assets.path("scoring", AXES_FILE))
    return Axes(tensors["center"], tensors["directions"])


@cache
def spread() -> Spread:
    """The spread over the pictures that `packaging/scoring/attributes.py` looked at."""
    document: Mapping[str, list[str] | list[float]] = json.loads(
        assets.path("scoring", "attributes.json").read_text(encoding="utf-8")
    )
    return Spread(
        tuple(str(name) for name in document["names"]),
        tuple(str(word) for word in document["words"]),
        np.array(document["mean"], dtype=np.float64),
        np.array(document["deviation"], dtype=np.float64),
    )
