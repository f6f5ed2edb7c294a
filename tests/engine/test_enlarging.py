"""Enlarged pictures: larger, true to the small one, without halos."""

from __future__ import annotations

from threading import Event

import numpy as np
import pytest
from PIL import Image

from viper_desktop import assets
from viper_desktop.domain.errors import Cancelled
from viper_desktop.engine.enlarging import enlarged


@pytest.fixture(scope="module")
def picture() -> Image.Image:
    """A bundled picture, 1024 pixels on its long side."""
    file = sorted(assets.path("gallery").glob("*.webp"))[0]
    with Image.open(file) as image:
        return image.convert("RGB").crop((0, 0, 512, 512))


def error(first: Image.Image, second: Image.Image) -> float:
    """Mean squared difference in grey levels."""
    return float(((np.asarray(first, float) - np.asarray(second, float)) ** 2).mean())


def test_it_is_closer_to_the_large_picture_than_plain_resampling(picture):
    small = picture.reduce(2)
    ours = error(enlarged(small, 2), picture)
    assert ours < error(small.resize(picture.size, Image.Resampling.LANCZOS), picture)
    assert ours < error(small.resize(picture.size, Image.Resampling.BICUBIC), picture)


def test_made_small_again_it_is_the_small_picture(picture):
    assert error(enlarged(picture, 2).reduce(2), picture) < 0.5


def test_four_times_is_twice_two_times(picture):
    small = picture.reduce(4)
    assert enlarged(small, 4).tobytes() == enlarged(enlarged(small, 2), 2).tobytes()
    assert enlarged(small, 1) is small


def test_an_edge_gets_no_halo():
    edge = Image.fromarray(np.repeat([[80] * 16 + [170] * 16], 32, axis=0).astype(np.uint8)).convert("RGB")
    assert enlarged(edge, 2).getextrema() == ((80, 170),) * 3


def test_it_can_be_stopped_and_takes_no_other_size(picture):
    cancel = Event()
    cancel.set()
    with pytest.raises(Cancelled):
        enlarged(picture, 2, cancel=cancel)
    with pytest.raises(ValueError, match="3"):
        enlarged(picture, 3)
