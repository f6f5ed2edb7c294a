"""The commands for research, from a terminal."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image

from tests.tiny_models.idefics2 import save_tiny_idefics2
from tests.tiny_models.sdxl import save_tiny_sdxl


@pytest.fixture(scope="module")
def people(tmp_path_factory):
    folder = tmp_path_factory.mktemp("people")
    for name in ("ann", "bob"):
        for side in ("liked", "disliked"):
            (folder / name / side).mkdir(parents=True)
            for index in range(2):
                pixels = np.random.default_rng(index).integers(0, 255, (8, 8, 3), dtype=np.uint8)
                Image.fromarray(pixels).save(folder / name / side / f"{index}.png")
    return folder


def test_a_study_answers_with_its_headline_and_says_what_came_out_as_it_goes(viper, tmp_path):
    # GIVEN a model of the person's own and two people
    model = save_tiny_sdxl(tmp_path / "model")
    words = ("--model", model, "--people", 2, "--steps", 1, "--size", "64x64", "--quick", "--json")
    # WHEN a quick study is run
    answer = viper("study", "--out", tmp_path / "study", *words)
    # THEN its headline is the answer, and the same as in the file
    assert answer.code == 0, answer.err
    kept = json.loads((tmp_path / "study" / "summary.json").read_text())
    assert {key: answer.document[key] for key in kept} == kept
    assert set(answer.document["own_over_other"]) == {"rate", "low", "high", "n"}
    # AND every experiment was told of as it was done
    assert [line[:3] for line in answer.err.splitlines() if line.startswith("(")] == [f"({c})" for c in "abcdefgh"]


def test_the_metric_is_tuned_into_a_model_of_the_list(viper, tmp_path, people):
    base = save_tiny_idefics2(tmp_path / "base", image_seq_len=2)
    answer = viper("tune-metric", people, "--out", tmp_path / "mine", "--base", base, "--steps", 1, "--json")
    assert answer.code == 0, answer.err
    assert answer.document["model"] == "mine"
    assert [one["step"] for one in answer.document["tries"]] == [0, 1]
    assert "Step 1: right about" in answer.err
    listed = viper("models", "list", "--json").document["list"]
    assert "mine" in {entry["id"] for entry in listed}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("study", "--out", "{}", "--people", "1"), "--people: the number of people is a whole number from 2"),
        (("study", "--out", "{}", "--engine", "atelier", "--ray", "127.0.0.1:1"), "Ray"),
        (("study",), "--out"),
        (("tune-metric", "{}", "--out", "{}/out"), "holds no people"),
        (("tune-metric", "{}", "--out", "{}/out", "--steps", "0"), "--steps"),
    ],
)
def test_wrong_words_are_refused_in_a_sentence(viper, tmp_path, words, said):
    answer = viper(*(word.format(tmp_path) for word in words))
    assert answer.code in (1, 2)
    assert said in answer.err
    assert "Traceback" not in answer.err
