"""Reading and scoring with real architectures from a terminal, on tiny models: the numbers of the published code."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import ExifTags, Image

from tests.cli.published import Published
from tests.tiny_models.adapters import save_tiny_adapter
from tests.tiny_models.idefics2 import save_tiny_idefics2
from viper_desktop.storage.profile_file import read_profile

INSTRUCTION = "Look well.\r\n    List what is liked.\n    "
COMMENTS = ("I love the colours", "too dark, too busy", "", "  soft light 霧\n")
SIZES = [(448, 448), (600, 400), (390, 700), (300, 300), (1500, 500), (448, 430)]


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return save_tiny_idefics2(tmp_path_factory.mktemp("base") / "idefics2")


@pytest.fixture(scope="module")
def adapters(tmp_path_factory):
    folder = tmp_path_factory.mktemp("adapters")
    return {name: save_tiny_adapter(folder / name, seed=seed) for seed, name in enumerate(("vpe", "metric"))}


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """Pictures of all shapes and kinds: RGB, grey, with alpha, with a palette; larger than what is looked at."""
    chance = np.random.default_rng(3)
    top = tmp_path_factory.mktemp("pictures")
    modes = ["RGB", "L", "RGBA", "P", "RGB", "LA"]
    for folder, count in (("liked", 3), ("disliked", 2), ("queries", 4)):
        (top / folder).mkdir()
        for number in range(count):
            blotches = chance.integers(0, 256, (7, 7, 4), dtype=np.uint8)
            picture = Image.fromarray(blotches).resize(SIZES[(number + count) % 6], Image.Resampling.BICUBIC)
            picture.convert(modes[(number + count) % 6]).save(top / folder / f"{'Zab'[number % 3]}{number}.png")
    sideways = Image.Exif()
    sideways[ExifTags.Base.Orientation] = 6
    picture.convert("RGB").save(top / "queries" / "from a phone.jpg", exif=sideways)
    return top


@pytest.fixture(scope="module")
def reactions(folders):
    chance = np.random.default_rng(8)
    for name, size in zip("cabd", SIZES, strict=False):
        small = Image.fromarray(chance.integers(0, 256, (7, 7, 3), dtype=np.uint8))
        small.resize(size, Image.Resampling.BICUBIC).save(folders / f"{name}.png")
    entries = [{"image": f"{n}.png", "comment": c, "stance": None} for n, c in zip("cabd", COMMENTS, strict=True)]
    (folders / "r.json").write_text(json.dumps({"reactions": entries}))
    (folders / "instruction.txt").write_bytes(INSTRUCTION.encode())
    return folders / "r.json"


def by_code_points(folder):
    return sorted(folder.iterdir(), key=lambda file: file.name)


@pytest.mark.parametrize("adapter", [None, "metric"], ids=["bare", "with the adapter"])
def test_exact_scores_are_the_published_ones(viper, base, adapters, folders, adapter, data_folder):
    words = ("--liked", folders / "liked", "--disliked", folders / "disliked", folders / "queries", "--json")
    put_on = ("--adapter", adapters[adapter]) if adapter else ()
    where = ("--device", "cpu", "--dtype", "float32")
    answer = viper("score", "--engine", "proxy", "--model", base, *put_on, "--mode", "exact", *where, *words)
    assert answer.code == 0, answer.err
    published = Published(base, adapters[adapter] if adapter else None)
    liked, disliked = by_code_points(folders / "liked"), by_code_points(folders / "disliked")
    queries = by_code_points(folders / "queries")
    expected = [published.score(liked, disliked, query) for query in queries]
    assert [score["image"] for score in answer.document["scores"]] == [str(query) for query in queries]
    assert [score["score"] for score in answer.document["scores"]] == pytest.approx(expected, abs=1e-5)
    assert max(expected) - min(expected) > 1e-4
    # AND that the third liked picture counts for nothing is told
    assert "3 liked and 2 disliked" in answer.err
    assert not data_folder.exists()


def test_fast_scores_and_several_orders_are_near(viper, base, adapters, folders):
    words = ("--liked", folders / "liked", "--disliked", folders / "disliked", folders / "queries", "--json")
    model = ("--engine", "proxy", "--model", base, "--adapter", adapters["metric"])
    exact = viper("score", *model, "--mode", "exact", *words).document["scores"]
    fast = viper("score", *model, "--orders", 2, *words).document["scores"]
    for one, other in zip(exact, fast, strict=True):
        assert other["score"] == pytest.approx(one["score"], abs=0.2)
        assert 0 <= other["uncertainty"] <= 0.5


def test_a_merged_adapter_scores_alike(viper, base, adapters, folders):
    # GIVEN scores with the adapter beside the model
    words = ("score", "--engine", "proxy", "--model", base, "--adapter", adapters["metric"])
    sides = ("--liked", folders / "liked", "--disliked", folders / "disliked", folders / "queries", "--json")
    beside = json.loads(viper(*words, *sides).out)["scores"]
    # WHEN it is worked into the weights
    within = json.loads(viper(*words, "--merge", *sides).out)["scores"]
    # THEN they are the same but for rounding
    assert [row["score"] for row in within] == pytest.approx([row["score"] for row in beside], abs=1e-4)


def test_exact_mode_merges_nothing_and_says_so(viper, base, adapters, folders):
    words = ("score", "--engine", "proxy", "--model", base, "--adapter", adapters["metric"], "--merge")
    sides = ("--liked", folders / "liked", "--disliked", folders / "disliked", folders / "queries")
    refused = viper(*words, "--mode", "exact", *sides)
    assert refused.code == 2
    assert "as published" in refused.err


@pytest.mark.parametrize("mode", [(), ("--mode", "exact")], ids=["fast", "exact"])
def test_the_answer_is_the_published_one_letter_by_letter(viper, base, adapters, reactions, tmp_path, mode):
    # GIVEN a random model, whose answer has no lists in it
    model = ("--engine", "vlm", "--model", base, "--adapter", adapters["vpe"], *mode)
    told = ("--instruction", reactions.parent / "instruction.txt", "--max-tokens", 20, "--json")
    # WHEN it reads comments
    answer = viper("extract", "--reactions", reactions, "--out", tmp_path / "p.json", *model, *told)
    # THEN the answer is that of the published code
    assert answer.code == 0, answer.err
    published = Published(base, adapters["vpe"])
    entries = json.loads(reactions.read_text())["reactions"]
    files, comments = [reactions.parent / e["image"] for e in entries], [e["comment"] for e in entries]
    assert answer.document["answer"] == published.answer(INSTRUCTION, files, comments, 20)
    assert answer.document["answer"]
    # AND that nothing could be read out of it is told
    assert "The profile is empty" in answer.err
    assert read_profile(tmp_path / "p.json").is_empty


def test_without_an_instruction_ours_serves_and_it_says_so(viper, base, adapters, reactions, tmp_path):
    model = ("--engine", "vlm", "--model", base, "--adapter", adapters["vpe"], "--max-tokens", 3, "--json")
    answer = viper("extract", "--reactions", reactions, "--out", tmp_path / "p.json", *model)
    assert answer.code == 0
    assert "our own words" in answer.err or "The profile is empty" in answer.err


def test_an_adapter_that_does_not_fit_is_refused_with_exit_1(viper, base, folders, tmp_path):
    wrong = save_tiny_adapter(tmp_path / "wrong", seed=3)
    file = wrong / "adapter_model.safetensors"
    from safetensors.torch import load_file, save_file

    save_file({key.replace("layers.0", "layers.7"): value for key, value in load_file(file).items()}, file)
    words = ("--liked", folders / "liked", "--disliked", folders / "disliked", folders / "queries", "--json")
    answer = viper("score", "--engine", "proxy", "--model", base, "--adapter", wrong, *words)
    assert answer.code == 1
    assert "does not fit" in answer.document["error"]["sentence"]


def test_a_model_for_the_starter_is_refused(viper, base, reactions, tmp_path):
    answer = viper("extract", "--reactions", reactions, "--out", tmp_path / "p.json", "--model", base)
    assert answer.code == 2
    assert "--model" in answer.err


def test_a_model_that_is_not_there_says_so(viper, folders):
    words = ("--liked", folders / "liked", "--disliked", folders / "disliked", folders / "queries")
    answer = viper("score", "--engine", "proxy", "--model", "/nowhere/at/all", *words)
    assert answer.code == 1
    assert "/nowhere/at/all" in answer.err
