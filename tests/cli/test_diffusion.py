"""Pictures of real architectures from a terminal, on tiny models: those that the formulas give."""

from __future__ import annotations

import numpy as np
import pytest

from tests.engine.diffusion.reference import Reference
from tests.tiny_models.sdxl import save_tiny_refiner, save_tiny_sdxl
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.storage.image_files import open_upright
from viper_desktop.storage.profile_file import write_profile
from viper_desktop.storage.recipes import read_recipe

LIKED, DISLIKED = ("fog", "muted colors"), ("neon",)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return save_tiny_sdxl(tmp_path_factory.mktemp("tiny") / "sdxl")


@pytest.fixture
def mira(tmp_path):
    off = Attribute("clutter", enabled=False)
    profile = Profile(
        "Mira", tuple(Attribute(text, weight=1.5) for text in LIKED), (off, *(Attribute(text) for text in DISLIKED))
    )
    write_profile(profile, tmp_path / "mira.json", with_sources=False)
    return tmp_path / "mira.json"


def pixels(image):
    return np.asarray(open_upright(image["file"])).astype(int)


def test_exact_pictures_are_those_of_the_published_formulas(viper, folder, mira, tmp_path, data_folder):
    # GIVEN a taste with weights and something switched off
    words = ("--prompt", "a red boat", "--profile", mira, "--mode", "exact", "--seed", 7, "--count", 2, "--steps", 3)
    where = ("--device", "cpu", "--dtype", "float32")
    # WHEN two pictures are made in exact mode
    answer = viper("generate", "--model", folder, *words, *where, "--json", "--out", tmp_path / "out")
    assert answer.code == 0, answer.err
    # THEN each is alone in its batch, with a seed of its own, and unaware of weights, which is told
    images = answer.document["images"]
    assert [image["seed"] for image in images] == [7, 8]
    assert answer.err.count("ignores the weights") == 1
    for image in images:
        expected = Reference(folder).exact(
            "a red boat", "", ", ".join(LIKED), ", ".join(DISLIKED), 0.85, 0.85, 5.0,
            seed=image["seed"], size=64, steps=3,
        )  # fmt: skip
        assert np.abs(pixels(image) - expected).max() <= 1
    # AND the file says how it was made
    recipe = read_recipe(images[0]["file"])
    assert (recipe.mode, recipe.steps, recipe.model) == ("exact", 3, str(folder))
    assert not data_folder.exists()


def test_what_the_encoders_do_not_read_is_told_once(viper, folder, mira, tmp_path):
    words = ("--prompt", "a red boat " * 40 + "at dawn", "--profile", mira, "--count", 2, "--steps", 2)
    answer = viper("generate", "--model", folder, *words, "--device", "cpu", "--out", tmp_path / "out")
    assert answer.code == 0, answer.err
    assert answer.err.count("Too long for this model, left out of the prompt: ") == 1
    assert "at dawn." in answer.err
    assert "left out of what you like" not in answer.err


def test_exact_mode_has_the_published_defaults(viper, folder, mira, tmp_path):
    words = ("--prompt", "a cat", "--profile", mira, "--mode", "exact", "--seed", 1)
    [image] = viper("generate", "--model", folder, *words, "--json", "--out", tmp_path).document["images"]
    assert (image["steps"], image["guidance"], image["width"], image["height"]) == (40, 5.0, 64, 64)
    assert (image["degree_liked"], image["degree_disliked"], image["refiner"]) == (0.85, 0.85, "")


@pytest.mark.parametrize("mode", ["balanced", "fast"])
def test_a_refiner_finishes_the_picture(viper, folder, mira, tmp_path, mode):
    refiner = save_tiny_refiner(tmp_path / "refiner")
    words = ("--prompt", "a cat", "--profile", mira, "--mode", mode, "--seed", 1, "--steps", 5, "--json")
    [without] = viper("generate", "--model", folder, *words, "--out", tmp_path / "a").document["images"]
    model = ("--model", folder, "--refiner", refiner)
    [refined] = viper("generate", *model, *words, "--out", tmp_path / "b").document["images"]
    assert refined["refiner"] == str(refiner)
    assert not np.array_equal(pixels(without), pixels(refined))


def test_a_folder_that_is_no_model_says_what_to_do(viper, tmp_path):
    (tmp_path / "empty").mkdir()
    answer = viper("generate", "--model", tmp_path / "empty", "--prompt", "a cat", "--out", tmp_path)
    assert answer.code == 1
    assert "model_index.json" in answer.err


def test_a_device_that_is_not_there_is_bad_input(viper, folder, tmp_path):
    answer = viper("generate", "--model", folder, "--device", "abacus", "--prompt", "a cat", "--out", tmp_path)
    assert answer.code == 2
    assert "abacus" in answer.err


def test_the_painter_takes_no_model(viper, folder, tmp_path):
    answer = viper("generate", "--engine", "atelier", "--model", folder, "--prompt", "a cat", "--out", tmp_path)
    assert answer.code == 2
    assert "--model" in answer.err
