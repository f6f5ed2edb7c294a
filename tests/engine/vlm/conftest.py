"""One tiny Idefics2 folder for all tests of this room."""

import numpy as np
import pytest
from PIL import Image

from tests.tiny_models.idefics2 import save_tiny_idefics2
from viper_desktop.engine.devices import Placement
from viper_desktop.engine.vlm.loading import load


@pytest.fixture(scope="session")
def idefics2_folder(tmp_path_factory):
    return save_tiny_idefics2(tmp_path_factory.mktemp("vlm") / "idefics2")


@pytest.fixture(scope="session")
def vlm(idefics2_folder):
    return load(idefics2_folder, Placement())


@pytest.fixture(scope="session")
def picture():
    def make(seed: int, size: tuple[int, int] = (448, 448)) -> Image.Image:
        chance = np.random.default_rng(seed)
        small = chance.integers(0, 256, (6, 6, 3), dtype=np.uint8)
        return Image.fromarray(small).resize(size, Image.Resampling.BICUBIC)

    return make
