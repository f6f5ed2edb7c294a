"""Tiny random models in folders, and profiles to steer them with."""

from __future__ import annotations

import numpy as np
import pytest

from tests.tiny_models.sdxl import save_tiny_sdxl
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import Mode, Recipe
from viper_desktop.engine.diffusion.generator import DiffusionGenerator

SIZE = 64


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """As published checkpoints are: AutoencoderKL, ε-prediction, 77 tokens, zeros for no negative prompt."""
    return save_tiny_sdxl(tmp_path_factory.mktemp("tiny") / "sdxl")


@pytest.fixture(scope="session")
def starter_like(tmp_path_factory):
    """As the starter model is: AutoencoderTiny, v-prediction with zero terminal SNR, 24 tokens, empty text encoded."""
    target = tmp_path_factory.mktemp("tiny") / "starter-like"
    return save_tiny_sdxl(target, seed=1, vae="tiny", v_prediction=True, max_length=24, zeros_for_empty=False)


@pytest.fixture(scope="session")
def generator(folder):
    return DiffusionGenerator(folder, device="cpu")


def taste(liked=(), disliked=()):
    """A profile from texts, or (text, weight) pairs."""

    def side(items):
        return tuple(Attribute(item) if isinstance(item, str) else Attribute(item[0], weight=item[1]) for item in items)

    return Profile("me", side(liked), side(disliked))


MINE = taste(liked=["muted colors", "fog", "soft light"], disliked=["neon colors", "clutter"])


def recipe(**fields):
    """A quick picture of a boat."""
    usual = {"prompt": "a red boat", "seed": 7, "width": SIZE, "height": SIZE, "steps": 4, "guidance": 5.0}
    return Recipe(**{"mode": Mode.BALANCED, "profile": MINE, **usual, **fields})


def pixels(image):
    return np.asarray(image.convert("RGB")).astype(int)


def made(generator, **fields):
    """The picture of a recipe, as an array of grey levels."""
    return pixels(generator.generate(recipe(**fields), on_step=lambda step: None))


def difference(first, second):
    """Mean difference in grey levels."""
    return float(np.abs(first - second).mean())
