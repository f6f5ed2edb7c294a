"""Models from a terminal."""

from __future__ import annotations

import io

import pytest
from huggingface_hub import close_session, constants

from tests.engine.hub_server import FakeHub, serving
from tests.tiny_models.sdxl import save_tiny_sdxl

REPOSITORY = "HuggingFaceM4/idefics2-8b"


@pytest.fixture
def hub(monkeypatch, tmp_path):
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    close_session()
    with serving(FakeHub({REPOSITORY: {"config.json": b"{}", "model.safetensors": b"base" * 9000}})) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.endpoint)
        yield server
    close_session()


def test_the_list_names_what_is_here_and_what_can_be_had(viper, data_folder):
    answer = viper("models", "list")
    assert answer.code == 0
    assert "vpe  ViPer visual preference extractor: reads comments. To be had: about 200 MB" in answer.out
    assert not data_folder.exists()


def test_the_list_tells_what_each_model_would_need_here(viper):
    where = ("--memory", "--device", "cpu", "--dtype", "float32")
    answer = viper("models", "list", *where)
    assert answer.code == 0
    assert "    It needs 18.5 GB and " in answer.out
    # AND a script gets the numbers
    entries = {entry["id"]: entry for entry in viper("models", "list", *where, "--json").document["list"]}
    assert entries["sdxl"]["memory"]["needs"] == pytest.approx(18.5e9, rel=0.01)
    assert entries["metric"]["memory"]["way"] in ("whole", "half", "8bit", "4bit", "too large")
    assert "memory" not in entries["clip-vocabulary"]


def test_nothing_is_fetched_without_a_yes(viper, hub):
    answer = viper("models", "get", "idefics2")
    assert answer.code == 2
    assert "36 kB to fetch" in answer.err
    assert "Apache-2.0" in answer.err
    assert not any("resolve" in path for path, _ in hub.asked)


def test_getting_verifying_and_removing(viper, hub, tmp_path):
    got = viper("models", "get", "idefics2", "--yes", "--folder", tmp_path / "disk", "--json")
    assert got.document["models"][0]["folder"] == str(tmp_path / "disk" / "idefics2")
    assert viper("models", "verify", "idefics2").code == 0
    (tmp_path / "disk" / "idefics2" / "model.safetensors").write_bytes(b"evil" * 9000)
    damaged = viper("models", "verify", "idefics2")
    assert damaged.code == 1
    assert "model.safetensors" in damaged.err
    assert "models get idefics2" in damaged.err
    assert viper("models", "remove", "idefics2", "--json").document["model"] == "idefics2"


def test_a_folder_that_was_added_makes_pictures_by_its_name(viper, tmp_path):
    folder = save_tiny_sdxl(tmp_path / "Tiny Model")
    added = viper("models", "add", folder, "--json").document["model"]
    assert (added["id"], added["role"], added["ready"]) == ("tiny-model", "make", True)
    words = ("--prompt", "a cat", "--steps", 1, "--seed", 1, "--json", "--out", tmp_path / "out")
    [image] = viper("generate", "--model", "tiny-model", *words).document["images"]
    assert image["model"] == "tiny-model"


def test_a_single_file_says_what_to_choose_instead(viper, tmp_path):
    (tmp_path / "model.ckpt").write_bytes(b"x")
    answer = viper("generate", "--model", tmp_path / "model.ckpt", "--prompt", "a cat", "--out", tmp_path)
    assert answer.code == 1
    assert "pickle" in answer.err
