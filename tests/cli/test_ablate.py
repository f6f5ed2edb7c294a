"""What each word did, from a terminal."""

from __future__ import annotations

import pytest

from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.storage.profile_file import write_profile

ORDER = ("generate", "--engine", "atelier", "--prompt", "a cat", "--size", "96x96", "--seed", "3", "--ablate")


@pytest.fixture
def profile(tmp_path):
    path = tmp_path / "mira.json"
    taste = Profile("Mira", (Attribute("monochrome", "palette"), Attribute("nothing known")))
    write_profile(taste, path, with_sources=False)
    return path


def test_words_are_ranked_by_what_they_change(viper, profile, tmp_path):
    out = tmp_path / "made"
    document = viper(*ORDER, "--profile", profile, "--out", out, "--json").document
    assert [word["text"] for word in document["words"]] == ["monochrome", "nothing known"]
    assert document["words"][0]["change"] > document["words"][1]["change"] == 0
    assert len(list(out.glob("*.png"))) == 3
    assert "monochrome" in viper(*ORDER, "--profile", profile, "--out", out).out


def test_without_a_taste_there_is_one_sentence(viper, tmp_path):
    answer = viper(*ORDER, "--out", tmp_path / "made")
    assert answer.code == 2
    assert "no words to leave out" in answer.err
