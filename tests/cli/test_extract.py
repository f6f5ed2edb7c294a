"""Comments from a file to a profile file."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator
from PIL import Image

from viper_desktop import assets
from viper_desktop.storage.profile_file import read_profile


@pytest.fixture
def reactions(tmp_path):
    """Two reactions in a folder of their own, pictures beside the file."""
    folder = tmp_path / "reactions"
    folder.mkdir()
    Image.new("RGB", (64, 48), (20, 120, 130)).save(folder / "tea.png")
    Image.new("RGB", (64, 48), (250, 20, 200)).save(folder / "neon sign.jpg")
    document = {
        "reactions": [
            {"image": "tea.png", "comment": "I love the soft light and the flowing lines.", "stance": "like"},
            {"image": "neon sign.jpg", "comment": "The neon colors hurt my eyes. Too cluttered.", "stance": "dislike"},
            {"image": "tea.png", "comment": "", "stance": None},
        ]
    }
    file = folder / "r.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    return file


def test_comments_become_a_profile_file_that_keeps_to_its_schema(viper, reactions, tmp_path, monkeypatch, data_folder):
    # GIVEN reactions read from somewhere else than where they lie
    monkeypatch.chdir(tmp_path)
    # WHEN the taste is extracted
    answer = viper("extract", "--reactions", "reactions/r.json", "--out", "profile.json")
    # THEN the file says what is liked and disliked, and keeps to the published schema
    assert answer.code == 0
    document = json.loads((tmp_path / "profile.json").read_text(encoding="utf-8"))
    assert (document["schema"], document["version"]) == ("viper-profile", 1)
    assert {"soft light", "flowing lines"} <= {attribute["text"] for attribute in document["liked"]}
    assert "neon colors" in {attribute["text"] for attribute in document["disliked"]}
    schema = json.loads(assets.path("schemas", "viper-profile.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(document)
    # AND the words are said to the person
    assert "soft light" in answer.out
    # AND nothing else was written
    assert not data_folder.exists()


def test_the_same_comments_give_the_same_file(viper, reactions, tmp_path):
    for name in ("first.json", "second.json"):
        viper("extract", "--reactions", reactions, "--out", tmp_path / name)
    assert (tmp_path / "first.json").read_bytes() == (tmp_path / "second.json").read_bytes()


def test_the_profile_gets_the_name_asked_for(viper, reactions, tmp_path):
    answer = viper("extract", "--reactions", reactions, "--out", tmp_path / "p.json", "--name", "Anna", "--json")
    assert answer.document["comments"] == 2
    assert read_profile(tmp_path / "p.json").name == "Anna"


def test_a_damaged_picture_is_named(viper, reactions, tmp_path):
    (reactions.parent / "tea.png").write_bytes(b"no picture")
    answer = viper("extract", "--reactions", reactions, "--out", tmp_path / "p.json")
    assert answer.code == 2
    assert "tea.png" in answer.err


def test_a_folder_that_cannot_be_written_is_a_plain_sentence(viper, reactions, tmp_path):
    (tmp_path / "file").write_text("in the way")
    answer = viper("extract", "--reactions", reactions, "--out", tmp_path / "file" / "p.json")
    assert answer.code == 1
    assert len(answer.err.strip().splitlines()) == 1
