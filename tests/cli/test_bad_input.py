"""Whatever is wrong with the input: exit code 2 and one plain sentence, never a traceback."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from viper_desktop.cli.extract import read_reactions
from viper_desktop.domain.errors import BadInput


@pytest.mark.parametrize(
    "words",
    [
        ("paint",),
        ("generate",),
        ("generate", "--prompt", "a cat"),
        ("generate", "--prompt", "a cat", "--out", "d", "--degree", "2"),
        ("generate", "--prompt", "a cat", "--out", "d", "--degree", "nan"),
        ("generate", "--prompt", "a cat", "--out", "d", "--degree-liked", "-1"),
        ("generate", "--prompt", "a cat", "--out", "d", "--seed", "-1"),
        ("generate", "--prompt", "a cat", "--out", "d", "--seed", "4294967296"),
        ("generate", "--prompt", "a cat", "--out", "d", "--count", "0"),
        ("generate", "--prompt", "a cat", "--out", "d", "--size", "big"),
        ("generate", "--prompt", "a cat", "--out", "d", "--size", "0x10"),
        ("generate", "--prompt", "a cat", "--out", "d", "--size", "99999x64"),
        ("generate", "--prompt", "a cat", "--out", "d", "--engine", "dalle"),
        ("generate", "--prompt", "a cat", "--out", "d", "--profile", "nowhere.json"),
        ("extract", "--reactions", "nowhere.json", "--out", "p.json"),
        ("score", "--liked", "nowhere", "--disliked", "nowhere", "nowhere"),
        ("profile",),
        ("profile", "show", "nowhere.json"),
        ("profile", "show", "Nobody"),
        ("profile", "diff", "nowhere.json", "elsewhere.json"),
        ("profile", "import", "nowhere.json"),
    ],
    ids=" ".join,
)
def test_it_is_refused_in_one_line(viper, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    # WHEN a command is given something that it cannot use
    answer = viper(*words)
    # THEN it exits with 2 and says so in one line that is not a traceback, and makes nothing
    assert answer.code == 2
    assert answer.err.strip()
    assert len(answer.err.strip().splitlines()) == 1
    assert "Traceback" not in answer.err
    assert answer.out == ""
    assert not (tmp_path / "d").exists()


def test_a_script_gets_one_document_even_then(viper):
    answer = viper("extract", "--reactions", "nowhere.json", "--out", "p.json", "--json")
    assert answer.code == 2
    assert answer.document["error"]["sentence"] in answer.err


BAD_REACTIONS = {
    "no JSON": "reactions: none",
    "nothing": "",
    "a list": "[]",
    "no reactions": "{}",
    "an empty list": '{"reactions": []}',
    "a text": '{"reactions": ["lovely"]}',
    "no image": '{"reactions": [{"comment": "lovely"}]}',
    "an image that is a number": '{"reactions": [{"image": 3, "comment": "lovely"}]}',
    "a picture that is not there": '{"reactions": [{"image": "gone.png", "comment": "lovely"}]}',
    "a comment that is a number": '{"reactions": [{"image": "here.png", "comment": 3}]}',
    "a stance that there is not": '{"reactions": [{"image": "here.png", "comment": "lovely", "stance": "love"}]}',
    "a stance that is a list": '{"reactions": [{"image": "here.png", "comment": "lovely", "stance": ["like"]}]}',
    "nested without end": "[" * 100_000,
}


@pytest.mark.parametrize("text", BAD_REACTIONS.values(), ids=BAD_REACTIONS)
def test_a_damaged_file_of_reactions_is_refused_in_one_line(viper, text, tmp_path):
    Image.new("RGB", (32, 32)).save(tmp_path / "here.png")
    file = tmp_path / "r.json"
    file.write_text(text, encoding="utf-8")
    answer = viper("extract", "--reactions", file, "--out", tmp_path / "p.json")
    assert answer.code == 2
    assert len(answer.err.strip().splitlines()) == 1
    assert not (tmp_path / "p.json").exists()


def test_reactions_that_say_nothing_teach_nothing(viper, tmp_path):
    Image.new("RGB", (32, 32)).save(tmp_path / "here.png")
    file = tmp_path / "r.json"
    file.write_text('{"reactions": [{"image": "here.png", "comment": " ", "stance": "like"}]}')
    answer = viper("extract", "--reactions", file, "--out", tmp_path / "p.json")
    assert answer.code == 2
    assert "comment" in answer.err


json_values = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["reactions", "image", "comment", "stance", "name"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(document=json_values)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
def test_any_json_is_either_read_or_refused(tmp_path, document):
    file = tmp_path / "r.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    try:
        _, reactions = read_reactions(file)
    except BadInput as error:
        assert error.sentence.endswith((".", "”."))
    else:
        assert reactions
