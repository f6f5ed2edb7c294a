"""Two people's tastes made into one from a terminal."""

from __future__ import annotations

import pytest

from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.storage.profile_file import read_profile, write_profile


@pytest.fixture
def files(tmp_path):
    mira = Profile("Mira", (Attribute("soft light", "light"), Attribute("fog")), (Attribute("neon palette"),))
    kai = Profile("Kai", (Attribute("soft light", "light"), Attribute("teal tones")), (Attribute("fog"),))
    paths = tmp_path / "mira.json", tmp_path / "kai.json"
    for profile, path in zip((mira, kai), paths, strict=True):
        write_profile(profile, path, with_sources=False)
    return paths


def test_two_profiles_become_one_and_the_quarrel_is_told(viper, files, tmp_path):
    out = tmp_path / "both.json"
    answer = viper("profile", "blend", *files, "--out", out)
    assert answer.code == 0
    assert "Shared by all: soft light." in answer.out
    assert "“fog”: liked by Mira, disliked by Kai; left out." in answer.out
    made = read_profile(out)
    assert (made.name, [a.text for a in made.liked]) == ("Mira + Kai", ["soft light", "teal tones"])


def test_weights_and_decisions_are_heard(viper, files, tmp_path):
    out = tmp_path / "both.json"
    words = ("--weights", "3,1", "--decide", "fog=liked", "--name", "House", "--json")
    document = viper("profile", "blend", *files, "--out", out, *words).document
    assert document["disputes"][0]["decision"] == "liked"
    assert {a.text: a.weight for a in read_profile(out).liked} == {"soft light": 1, "fog": 0.75, "teal tones": 0.25}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--weights", "1"), "2 profiles and 1 weights"),
        (("--weights", "0,0"), "weights are numbers"),
        (("--weights", "a,b"), "weights are numbers"),
        (("--decide", "fog"), "a decision is such as"),
        (("--decide", "teal tones=liked"), "Nobody quarrels about"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(viper, files, tmp_path, words, told):
    answer = viper("profile", "blend", *files, "--out", tmp_path / "both.json", *words)
    assert answer.code == 2
    assert told in answer.err
    assert not (tmp_path / "both.json").exists()
