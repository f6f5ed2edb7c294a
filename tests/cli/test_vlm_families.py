"""Other vision-language models from a terminal: whatever the family, the answer is well-formed and readable."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image

from tests.tiny_models.families import save_tiny_llava, save_tiny_qwen2_vl
from viper_desktop.storage.profile_file import read_profile

FAMILIES = {"llava": save_tiny_llava, "qwen2-vl": save_tiny_qwen2_vl}


@pytest.fixture(scope="module", params=FAMILIES)
def model(request, tmp_path_factory):
    return FAMILIES[request.param](tmp_path_factory.mktemp(request.param))


@pytest.fixture(scope="module")
def reactions(tmp_path_factory):
    """Pictures of odd sizes and modes, one of them large."""
    folder = tmp_path_factory.mktemp("pictures")
    chance, entries = np.random.default_rng(1), []
    for mode, size in (("RGB", (90, 60)), ("L", (30, 200)), ("RGBA", (2000, 1400)), ("P", (64, 64))):
        small = Image.fromarray(chance.integers(0, 256, (5, 5, 4), dtype=np.uint8))
        small.resize(size).convert(mode).save(folder / f"{mode}.png")
        entries.append({"image": f"{mode}.png", "comment": "soft light, and “fog”"})
    (folder / "r.json").write_text(json.dumps({"reactions": entries}))
    return folder / "r.json"


@pytest.mark.parametrize("tokens", [50, 150], ids=["short", "long"])
def test_even_a_random_model_answers_in_json(viper, model, reactions, tmp_path, tokens):
    # WHEN a model with random weights reads comments, with room for few words or for many
    words = ("--reactions", reactions, "--out", tmp_path / "p.json", "--max-tokens", tokens, "--json")
    answer = viper("extract", "--engine", "vlm", "--model", model, *words)
    assert answer.code == 0, answer.err
    # THEN its answer is one JSON object with both lists, ended within its budget
    said = json.loads(answer.document["answer"])
    assert list(said) == ["liked", "disliked"]
    assert all(isinstance(item, str) for side in said.values() for item in side)
    # AND it was read
    assert bool(answer.document["liked"]) == bool(said["liked"])
    assert len(read_profile(tmp_path / "p.json").liked) == len(answer.document["liked"])
    assert "no list" not in answer.err


def test_exact_mode_is_refused_for_a_model_that_the_published_code_does_not_run(viper, model, reactions, tmp_path):
    words = ("--reactions", reactions, "--out", tmp_path / "p.json", "--mode", "exact")
    answer = viper("extract", "--engine", "vlm", "--model", model, *words)
    assert answer.code == 2
    assert "Idefics2" in answer.err


def test_more_than_the_model_can_read_is_told_in_figures(viper, reactions, tmp_path):
    model = save_tiny_llava(tmp_path / "short-sighted", positions=200)
    answer = viper("extract", "--engine", "vlm", "--model", model, "--reactions", reactions, "--out", tmp_path / "p")
    assert answer.code == 2
    assert "reads 200" in answer.err
    assert "4 pictures" in answer.err


def test_a_model_without_a_chat_template_says_what_to_choose(viper, reactions, tmp_path):
    model = save_tiny_llava(tmp_path / "base")
    (model / "chat_template.jinja").unlink()
    answer = viper("extract", "--engine", "vlm", "--model", model, "--reactions", reactions, "--out", tmp_path / "p")
    assert answer.code == 1
    assert "instruct" in answer.err
