"""What is built, when, and how much of it stays in memory."""

from __future__ import annotations

import weakref
from concurrent.futures import ThreadPoolExecutor

import pytest

from viper_desktop.assembly import build_tools, once
from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.engine.residence import Residence, weights_size

LARGE, SMALL = 8_000_000_000, 40_000_000


class Model:
    """Something that takes memory."""


def test_building_the_tools_opens_and_loads_nothing(data_folder):
    build_tools(data_folder)
    assert not data_folder.exists()


def test_every_thread_gets_the_same_library_and_engines(tools):
    with ThreadPoolExecutor(4) as pool:
        libraries = set(pool.map(lambda _: id(tools.library), range(8)))
        ateliers = set(pool.map(lambda _: id(tools.generator(ATELIER)), range(8)))
    assert len(libraries) == len(ateliers) == 1


def test_a_thing_is_made_once_even_when_two_ask_at_the_same_time():
    made = []
    get = once(lambda: made.append(1) or len(made))
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: get(), range(32))) == {1}


@pytest.mark.parametrize("door", ["extractor", "scorer", "generator"])
def test_an_engine_that_there_is_not_is_refused_with_what_to_do(tools, door):
    with pytest.raises(ModelUnavailable) as refused:
        getattr(tools, door)("nobody/nothing")
    assert "nobody/nothing" in refused.value.sentence
    assert refused.value.hint


def test_a_large_model_goes_before_the_next_one_comes():
    # GIVEN a large model in memory
    residence = Residence()
    first = weakref.ref(residence.model("first", Model, size=LARGE))
    # WHEN another is asked for
    gone_when_made = []

    def second():
        gone_when_made.append(first() is None)
        return Model()

    residence.model("second", second, size=LARGE)
    # THEN the first was gone before the second was made
    assert gone_when_made == [True]


def test_a_question_to_a_small_model_does_not_cost_the_large_one():
    residence = Residence()
    large = residence.model("large", Model, size=LARGE)
    small = residence.model("small", Model, size=SMALL)
    assert residence.model("large", Model, size=LARGE) is large
    assert residence.model("small", Model, size=SMALL) is small


def test_where_there_is_room_for_two_large_models_both_stay_and_the_older_goes_first():
    residence, free = Residence(), [100 * LARGE]
    room = {"size": LARGE, "free": lambda: free[0]}
    first, second = (residence.model(name, Model, **room) for name in ("first", "second"))
    assert residence.model("first", Model, **room) is first
    free[0] = 0
    residence.model("third", Model, **room)
    free[0] = 100 * LARGE
    assert residence.model("second", Model, **room) is not second


def test_the_size_of_a_model_is_that_of_its_weights(tmp_path):
    (tmp_path / "unet").mkdir()
    (tmp_path / "unet" / "model.safetensors").write_bytes(b"0" * 1000)
    (tmp_path / "config.json").write_text("{}")
    assert weights_size(tmp_path) == 1000


def test_the_starter_scorer_is_one_and_the_same_everywhere(tools):
    assert tools.scorer(STARTER) is tools.scorer(STARTER)
