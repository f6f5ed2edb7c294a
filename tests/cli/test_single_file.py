"""Checkpoints in one file from a terminal: added, listed, used; what they come without is got or borrowed."""

from __future__ import annotations

import numpy as np
import pytest

from tests.cli.test_models import hub  # noqa: F401 - a fixture
from tests.tiny_models.sdxl import tiny_refiner, tiny_sdxl
from tests.tiny_models.single_file import save_single_file
from viper_desktop.storage.image_files import open_upright

SDXL = "stabilityai/stable-diffusion-xl-base-1.0"
WORDS = ("--prompt", "a cat", "--steps", 2, "--size", "64x64", "--seed", 1, "--json", "--out")


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    """A folder, and the same model in a file."""
    top = tmp_path_factory.mktemp("models")
    tiny_sdxl(as_published=True).save_pretrained(top / "folder")
    save_single_file(tiny_sdxl(as_published=True), top / "Juicy Mix v3.safetensors")
    save_single_file(tiny_refiner(as_published=True), top / "refiner.safetensors")
    return top


def made(viper, *words):
    answer = viper("generate", *words)
    assert answer.code == 0, answer.err
    [image] = answer.document["images"]
    return image, np.asarray(open_upright(image["file"])).astype(int)


def test_a_file_is_added_and_makes_the_pictures_of_its_folder(viper, models, tmp_path):
    added = viper("models", "add", models / "Juicy Mix v3.safetensors", "--json").document["model"]
    assert (added["id"], added["role"], added["ready"]) == ("juicy-mix-v3", "make", True)
    assert added["note"] == "Stable Diffusion XL, single file"
    # GIVEN a model in a folder, which has the vocabulary
    assert viper("models", "add", models / "folder").code == 0
    # THEN the file makes what the folder makes, by name and by path
    _, theirs = made(viper, "--model", "folder", *WORDS, tmp_path / "a")
    image, ours = made(viper, "--model", "juicy-mix-v3", *WORDS, tmp_path / "b")
    assert image["model"] == "juicy-mix-v3"
    assert np.abs(ours - theirs).max() <= 1
    _, ours = made(viper, "--model", models / "Juicy Mix v3.safetensors", *WORDS, tmp_path / "c")
    assert np.abs(ours - theirs).max() <= 1
    # AND a refiner may be a file too
    image, refined = made(
        viper, "--model", "folder", "--refiner", models / "refiner.safetensors", *WORDS, tmp_path / "d"
    )
    assert image["refiner"] == str(models / "refiner.safetensors")
    assert np.abs(refined - theirs).max() > 1
    # AND it is checked, and leaves the list without being deleted
    assert viper("models", "verify", "juicy-mix-v3").code == 0
    assert viper("models", "remove", "juicy-mix-v3").code == 0
    assert (models / "Juicy Mix v3.safetensors").is_file()


def test_the_vocabulary_is_got_on_consent(viper, models, tmp_path, hub):  # noqa: F811
    # GIVEN a computer without any vocabulary
    lone = tmp_path / "lone.safetensors"
    lone.symlink_to(models / "Juicy Mix v3.safetensors")
    answer = viper("generate", "--model", lone, *WORDS, tmp_path / "a")
    assert answer.code == 1
    assert "models get clip-vocabulary" in answer.err
    # WHEN it is got
    files = {f"tokenizer/{file.name}": file.read_bytes() for file in (models / "folder" / "tokenizer").iterdir()}
    hub.repositories[SDXL] = files | {"unet/diffusion_pytorch_model.safetensors": b"not wanted"}
    assert viper("models", "get", "clip-vocabulary").code == 2
    assert viper("models", "get", "clip-vocabulary", "--yes").code == 0
    assert not any("unet" in path for path, _ in hub.asked if "resolve" in path)
    # THEN the file makes pictures
    made(viper, "--model", lone, *WORDS, tmp_path / "b")


@pytest.mark.parametrize("offload", ["none", "model", "sequential", "auto"])
def test_what_waits_can_be_chosen_and_changes_no_pixel(viper, models, tmp_path, offload):
    _, usual = made(viper, "--model", models / "folder", *WORDS, tmp_path / "a")
    _, ours = made(viper, "--model", models / "folder", "--offload", offload, *WORDS, tmp_path / "b")
    assert np.array_equal(ours, usual)
    assert viper("generate", "--model", models / "folder", "--offload", "some", *WORDS, tmp_path).code == 2


def test_a_file_that_is_no_model_is_told(viper, tmp_path):
    (tmp_path / "letter.txt").write_text("Dear")
    for words in (("models", "add"), ("generate", "--prompt", "a", "--out", tmp_path, "--model")):
        answer = viper(*words, tmp_path / "letter.txt")
        assert answer.code == 1
        assert "letter.txt" in answer.err
