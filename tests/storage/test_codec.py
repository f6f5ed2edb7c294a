from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.strategies import json_values, requests
from viper_desktop.domain.profile import Profile
from viper_desktop.domain.recipe import Recipe
from viper_desktop.domain.requests import CreateRequest, LearnRequest, Request
from viper_desktop.storage import codec


@given(requests)
def test_a_request_comes_back_from_the_queue_as_it_was(request: Request) -> None:
    assert codec.decoded(codec.encoded(request)) == request


@given(st.text() | json_values.map(json.dumps))
def test_no_text_breaks_it(text: str) -> None:
    with pytest.raises(codec.Unreadable):
        codec.decoded(text)


def test_fields_of_foreign_files_inside_a_request_are_kept_as_they_were() -> None:
    # GIVEN a recipe whose profile came from a newer program's file, with fields that look like the codec's own
    foreign = {"$": "Recipe", "list": [1, [2]], "none": None}
    request = CreateRequest((Recipe("tea", profile=Profile("Jo", extra=foreign)),))
    # WHEN it has been in the queue
    again = codec.decoded(codec.encoded(request))
    # THEN they are the same
    assert isinstance(again, CreateRequest)
    assert again.recipes[0].profile is not None
    assert again.recipes[0].profile.extra == foreign


def test_a_field_that_a_newer_program_added_does_no_harm() -> None:
    document = json.loads(codec.encoded(LearnRequest("p")))
    document["thoroughness"] = 3
    assert codec.decoded(json.dumps(document)) == LearnRequest("p")


def test_only_requests_come_out() -> None:
    with pytest.raises(codec.Unreadable):
        codec.decoded('{"$": "Profile", "name": "x"}')
    with pytest.raises(codec.Unreadable):
        codec.decoded('{"$": "Popen", "args": "x"}')
