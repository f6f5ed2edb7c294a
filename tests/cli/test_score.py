"""Scores from a terminal."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image


@pytest.fixture
def folders(tmp_path):
    """Warm pictures, cold pictures, and two of each to score."""
    random = np.random.default_rng(5)
    for name, color, count in (("likes", (214, 120, 52), 4), ("dislikes", (60, 96, 180), 4)):
        (tmp_path / name).mkdir()
        for number in range(count):
            blotches = np.clip(random.normal(0, 22, (6, 6, 3)) + color, 0, 255).astype(np.uint8)
            picture = Image.fromarray(blotches).resize((96, 96), Image.Resampling.BICUBIC)
            picture.save(tmp_path / name / f"{number}.png")
    return tmp_path


def test_the_document_has_every_picture_in_the_order_given(viper, folders, monkeypatch):
    monkeypatch.chdir(folders)
    answer = viper("score", "--liked", "likes", "--disliked", "dislikes", "--json", "dislikes", "likes/0.png")
    assert answer.code == 0
    scores = answer.document["scores"]
    assert [s["image"] for s in scores] == [*(f"dislikes/{n}.png" for n in range(4)), "likes/0.png"]
    assert all(0 <= s["score"] <= 1 and 0 <= s["uncertainty"] <= 0.5 for s in scores)
    assert scores[-1]["score"] > max(s["score"] for s in scores[:-1])


def test_for_people_the_best_comes_first(viper, folders, monkeypatch):
    monkeypatch.chdir(folders)
    answer = viper("score", "--liked", "likes", "--disliked", "dislikes", "dislikes", "likes")
    lines = answer.out.splitlines()
    assert len(lines) == 8
    assert all("likes/" in line and "dislikes/" not in line for line in lines[:4])
    # AND how far to trust it stands beside, not in the answer
    assert "rough guess" in answer.err


def test_a_damaged_picture_is_named_and_the_rest_scored(viper, folders, monkeypatch):
    monkeypatch.chdir(folders)
    (folders / "likes" / "z.png").write_bytes(b"not a picture")
    answer = viper("score", "--liked", "likes/0.png", "--disliked", "dislikes", "likes", "--json")
    assert answer.code == 0
    assert [u["image"] for u in answer.document["unreadable"]] == ["likes/z.png"]
    assert len(answer.document["scores"]) == 4


def test_scoring_leaves_nothing_behind(viper, folders, data_folder):
    viper("score", "--liked", folders / "likes", "--disliked", folders / "dislikes", folders / "likes")
    assert not data_folder.exists()
