"""Each attribute moves the picture the way its words say, by a measure of the picture itself.

`tests/data/meanings.json` says of each attribute what liking it must do to which measure; it is written from the words,
not from the painter's tables.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from tests.engine.atelier.measuring import MEASURES
from viper_desktop.engine.atelier.painter import paint
from viper_desktop.engine.atelier.reading import scene_for

MEANINGS: dict[str, list[str]] = json.loads(
    (Path(__file__).parents[2] / "data" / "meanings.json").read_text(encoding="utf-8")
)
SCENES = (("a cottage by a lake", 5), ("a sailboat", 11))
SIDE = 80
CRISP_SIDE = 256  # the painter's sharpening is finer than a small picture's pixels
AT_LEAST = 0.005  # of the plain picture's own figure: less might be rounding


@cache
def picture(prompt: str, seed: int, liked: tuple[str, ...] = (), side: int = SIDE) -> np.ndarray:
    scene, _ = scene_for(prompt, [(text, 1.0) for text in liked], [], degree_liked=1.0, degree_disliked=1.0, seed=seed)
    return np.asarray(paint(scene, width=side, height=side, seed=seed), dtype=np.float64)


def moved(text: str, meaning: str) -> float:
    """By what share liking the attribute moves the measure, mean of the scenes; positive is the way it should."""
    name, sign = meaning[:-1], {"+": 1, "-": -1}[meaning[-1]]
    side = CRISP_SIDE if name == "crispness" else SIDE
    liked, plain = (
        np.array([MEASURES[name](picture(*scene, more, side)) for scene in SCENES]) for more in ((text,), ())
    )
    return sign * float((liked - plain).mean() / (np.abs(plain).mean() + 1e-6))


def test_most_of_what_the_painter_knows_is_proven() -> None:
    assert len({text for texts in MEANINGS.values() for text in texts}) >= 350


@pytest.mark.parametrize("meaning", MEANINGS)
def test_an_attribute_means_what_its_words_say(meaning: str) -> None:
    assert [text for text in MEANINGS[meaning] if moved(text, meaning) <= AT_LEAST] == []
