"""Profiles from a terminal."""

from __future__ import annotations

import json

import pytest

from viper_desktop.domain.profile import Attribute, Profile, Source
from viper_desktop.storage.profile_file import read_profile, write_profile

SAID = Source("r1", "tea.png", "soft light", 9, 19, "I like it: soft light")


@pytest.fixture
def mira_file(tmp_path):
    profile = Profile(
        "Mira",
        liked=(Attribute("soft light", "light", weight=1.5, locked=True, sources=(SAID,)), Attribute("muted colors")),
        disliked=(Attribute("harsh contrast", "contrast", enabled=False),),
    )
    path = tmp_path / "mira.json"
    write_profile(profile, path, with_sources=True)
    return path


def test_a_profile_file_is_shown_in_words(viper, mira_file):
    answer = viper("profile", "show", mira_file)
    assert answer.code == 0
    assert "soft light  (light, weight 1.5, locked, from 1 comment)" in answer.out
    assert "harsh contrast  (contrast, off)" in answer.out


def test_as_json_it_is_the_profile_file(viper, mira_file):
    document = viper("profile", "show", mira_file, "--json").document
    assert (document["schema"], document["version"], document["name"]) == ("viper-profile", 1, "Mira")
    assert [attribute["text"] for attribute in document["liked"]] == ["soft light", "muted colors"]


def test_two_profiles_are_compared(viper, mira_file, tmp_path):
    # GIVEN a profile in which one thing was moved, one dropped and one added
    other = tmp_path / "other.json"
    liked = (Attribute("soft light"), Attribute("harsh contrast"), Attribute("teal tones"))
    write_profile(Profile("Mira", liked=liked), other, with_sources=False)
    # WHEN the two are compared
    changes = viper("profile", "diff", mira_file, other, "--json").document["changes"]
    # THEN each says what became of it
    assert {change["text"]: change["kind"] for change in changes} == {
        "soft light": "kept",
        "harsh contrast": "moved",
        "teal tones": "added",
        "muted colors": "removed",
    }


def test_a_profile_taken_in_can_be_listed_shown_and_given_away_without_comments(viper, mira_file, tmp_path):
    # GIVEN a profile file taken into the library
    assert viper("profile", "import", mira_file).code == 0
    assert viper("profile", "list").out.strip() == "Mira"
    # WHEN it is given away
    out = tmp_path / "gift.json"
    assert viper("profile", "export", "Mira", "--out", out).code == 0
    # THEN the words are there and the comments are not
    gift = read_profile(out)
    assert gift.find("soft light").weight == 1.5
    assert "I like it" not in out.read_text(encoding="utf-8")
    # AND with them only where that was asked for
    viper("profile", "export", "Mira", "--out", out, "--with-comments")
    assert read_profile(out).find("soft light").sources[0].comment == SAID.comment


def test_an_empty_library_has_no_profiles(viper):
    assert viper("profile", "list", "--json").document == {"profiles": []}


def test_output_is_plain_ascii_json_whatever_the_words(viper, tmp_path):
    path = tmp_path / "p.json"
    write_profile(Profile("Ēriks", liked=(Attribute("日本の色"),)), path, with_sources=False)
    answer = viper("profile", "show", path, "--json")
    assert answer.out.isascii()
    assert json.loads(answer.out)["liked"][0]["text"] == "日本の色"
