"""Pictures from a terminal, by the painter program."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.storage.image_files import open_upright
from viper_desktop.storage.profile_file import write_profile
from viper_desktop.storage.recipes import read_recipe

SMALL = ("--engine", "atelier", "--size", "96x96")


@pytest.fixture
def mira_file(tmp_path):
    path = tmp_path / "mira.json"
    profile = Profile("Mira", (Attribute("pastel colors"), Attribute("watercolor")), (Attribute("neon colors"),))
    write_profile(profile, path, with_sources=False)
    return path


def pixels(image):
    return np.asarray(open_upright(image["file"]))


def test_each_seed_is_made_plain_and_in_the_taste(viper, mira_file, tmp_path, data_folder):
    # WHEN two pictures are wanted, with the plain ones beside them
    words = ("--profile", mira_file, "--prompt", "a lighthouse", "--seed", 7, "--count", 2, "--plain", "--json")
    answer = viper("generate", *SMALL, *words, "--out", tmp_path / "out")
    # THEN the document names four, two to a seed
    assert answer.code == 0
    images = answer.document["images"]
    assert [(i["seed"], i["plain"], i["degree"]) for i in images] == [
        (7, True, 0),
        (7, False, 0.85),
        (8, True, 0),
        (8, False, 0.85),
    ]
    # AND all are there, at the size wanted, the taste to be seen
    assert {Path(i["file"]) for i in images} == set((tmp_path / "out").iterdir())
    assert pixels(images[0]).shape == (96, 96, 3)
    assert not np.array_equal(pixels(images[0]), pixels(images[1]))
    # AND the library was left alone
    assert not data_folder.exists()


def test_degree_0_is_the_plain_picture_bit_for_bit(viper, mira_file, tmp_path):
    words = ("--profile", mira_file, "--prompt", "a cat", "--seed", 3, "--degree", 0, "--plain", "--json")
    plain, mine = viper("generate", *SMALL, *words, "--out", tmp_path).document["images"]
    assert (plain["plain"], mine["plain"], mine["degree"]) == (True, False, 0)
    assert np.array_equal(pixels(plain), pixels(mine))


def test_the_two_degrees_can_be_set_apart(viper, mira_file, tmp_path):
    words = ("--profile", mira_file, "--prompt", "a cat", "--degree", 0.5, "--degree-disliked", 0, "--json")
    [image] = viper("generate", *SMALL, *words, "--out", tmp_path).document["images"]
    assert (image["degree_liked"], image["degree_disliked"]) == (0.5, 0)
    recipe = read_recipe(image["file"])
    assert (recipe.degree_liked, recipe.degree_disliked, recipe.profile.name) == (0.5, 0, "Mira")


def test_without_a_profile_pictures_are_plain(viper, tmp_path):
    words = ("--prompt", "a cat", "--plain", "--json")
    [image] = viper("generate", *SMALL, *words, "--out", tmp_path).document["images"]
    assert (image["plain"], image["degree"]) == (True, 0)


def test_a_seed_that_was_not_given_is_told_and_makes_the_same_again(viper, tmp_path):
    [first] = viper("generate", *SMALL, "--prompt", "a cat", "--json", "--out", tmp_path).document["images"]
    words = ("--prompt", "a cat", "--seed", first["seed"], "--json")
    [again] = viper("generate", *SMALL, *words, "--out", tmp_path).document["images"]
    assert first["file"] != again["file"]
    assert np.array_equal(pixels(first), pixels(again))


def test_variations_are_near_one_seed_and_pictures_can_be_enlarged(viper, tmp_path):
    words = ("--prompt", "a cat", "--seed", 7, "--variation", 0.3, "--variation-seed", 20, "--count", 2, "--json")
    one, two = viper("generate", *SMALL, *words, "--enlarge", 2, "--out", tmp_path).document["images"]
    assert (one["seed"], two["seed"], one["enlarged"]) == (7, 7, 2)
    assert (one["variations"], two["variations"]) == ([{"seed": 20, "share": 0.3}], [{"seed": 21, "share": 0.3}])
    assert pixels(one).shape == (192, 192, 3)
    assert not np.array_equal(pixels(one), pixels(two))


def test_for_people_each_file_is_one_line_and_unknown_words_are_told(viper, tmp_path):
    answer = viper("generate", *SMALL, "--prompt", "a lighthouse with a xylophone", "--count", 2, "--out", tmp_path)
    assert answer.code == 0
    assert {Path(line) for line in answer.out.splitlines()} == set(tmp_path.glob("*.png"))
    assert "xylophone" in answer.err


def test_the_models_are_listed_without_loading_them(viper):
    names = [model["engine"] for model in viper("models", "list", "--json").document["models"]]
    assert names == ["diffusion", "atelier", "starter", "starter"]
