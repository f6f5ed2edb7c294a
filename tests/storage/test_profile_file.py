from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.storage.strategies import json_values, profiles
from viper_desktop import assets
from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.profile import Attribute, Profile, Source, without_sources
from viper_desktop.storage.documents import Damaged, parsed, profile_of
from viper_desktop.storage.profile_file import profile_text, read_profile, write_profile

SCHEMA = json.loads(assets.path("schemas", "viper-profile.schema.json").read_text(encoding="utf-8"))
MIRA = Profile(
    "Mira",
    liked=(
        Attribute("muted colors", "color", 1.5, locked=True, sources=(Source("r1", "p1", "muted", 4, 9, "So muted"),)),
    ),
    disliked=(Attribute("harsh light", "light", enabled=False),),
)


@given(profiles())
def test_whatever_is_written_is_read_again_as_it_was(profile: Profile) -> None:
    again = profile_of(parsed(profile_text(profile, with_sources=True)))
    assert again == profile
    assert again.extra == profile.extra
    for before, after in zip(profile.liked + profile.disliked, again.liked + again.disliked, strict=True):
        assert after.extra == before.extra


@given(profiles(), st.booleans())
def test_every_file_agrees_with_the_published_schema(profile: Profile, with_sources: bool) -> None:
    jsonschema.validate(json.loads(profile_text(profile, with_sources=with_sources)), SCHEMA)


@given(st.text() | json_values.map(json.dumps))
@settings(max_examples=200)
def test_any_other_text_is_refused_and_never_breaks_anything(text: str) -> None:
    with pytest.raises(Damaged):
        profile_of(parsed(text))


def test_a_profile_given_away_tells_nobody_what_was_said(tmp_path: Path) -> None:
    # GIVEN a profile learnt from comments
    file = tmp_path / "mira.json"
    # WHEN it is exported without them
    write_profile(MIRA, file, with_sources=False)
    # THEN no word of a comment is in the file, and all else is
    assert "So muted" not in file.read_text(encoding="utf-8")
    assert read_profile(file) == without_sources(MIRA)


def test_fields_of_a_newer_program_survive_an_edit(tmp_path: Path) -> None:
    # GIVEN a file with fields that this program does not know
    file = tmp_path / "new.json"
    document = json.loads(profile_text(MIRA, with_sources=True))
    document["mood board"] = ["a", {"b": None}]
    document["liked"][0]["since"] = 2031
    file.write_text(json.dumps(document), encoding="utf-8")
    # WHEN it is read, edited and written
    write_profile(replace(read_profile(file), name="Mira 2"), file, with_sources=True)
    # THEN they are still there
    again = json.loads(file.read_text(encoding="utf-8"))
    assert again["mood board"] == ["a", {"b": None}]
    assert again["liked"][0]["since"] == 2031


def test_a_file_written_by_hand_needs_no_more_than_words(tmp_path: Path) -> None:
    file = tmp_path / "hand.json"
    file.write_text(
        '\ufeff{"schema": "viper-profile", "version": 1, "name": "Jo", '
        '"liked": [{"text": "soft edges"}], "disliked": []}',
        encoding="utf-8",
    )
    assert read_profile(file) == Profile("Jo", liked=(Attribute("soft edges"),))


GOOD = '{"schema": "viper-profile", "version": 1, "name": "Jo", "liked": [LIKED], "disliked": []}'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not whole JSON"),
        ('{"schema": "viper-profile", "ver', "not whole JSON"),
        ("[" * 100_000, "not whole JSON"),
        ("[1]", "one JSON object"),
        ("{}", "“schema”"),
        ('{"schema": "viper-profile", "version": 2, "name": "", "liked": [], "disliked": []}', "newer version"),
        ('{"schema": "viper-profile", "version": true, "name": "", "liked": [], "disliked": []}', "a whole number"),
        ('{"schema": "viper-profile", "version": 1, "liked": [], "disliked": []}', "has no “name”"),
        (GOOD.replace("LIKED", "7"), "liked 1 is no attribute"),
        (GOOD.replace("LIKED", '{"text": " . "}'), "has no words"),
        (GOOD.replace("LIKED", '{"text": "a", "weight": 3}'), "weight"),
        (GOOD.replace("LIKED", '{"text": "a", "weight": NaN}'), "not whole JSON"),
        (GOOD.replace("LIKED", '{"text": "a", "weight": 1e999}'), "number"),
        (GOOD.replace("LIKED", '{"text": "a", "weight": "1"}'), "number"),
        (GOOD.replace("LIKED", '{"text": "a", "enabled": 1}'), "true or false"),
        (GOOD.replace("LIKED", '{"text": "a", "sources": "b"}'), "a list"),
        (GOOD.replace("LIKED", '{"text": "Gray sky"}, {"text": "grey  sky"}'), "twice"),
    ],
)
def test_a_damaged_file_is_refused_in_plain_words(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "broken.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as refusal:
        read_profile(file)
    assert refusal.value.sentence.startswith("broken.json")
    assert said in refusal.value.sentence
    assert refusal.value.hint


def test_bytes_that_are_no_text_and_files_that_are_not_there_are_refused(tmp_path: Path) -> None:
    (tmp_path / "noise.json").write_bytes(b"\xff\xfe\x00\x80")
    for name in ("noise.json", "nowhere.json", "."):
        with pytest.raises(BadInput):
            read_profile(tmp_path / name)
