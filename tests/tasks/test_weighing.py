"""How models would get along with the memory that is free, asked before anything is loaded."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.tiny_models.idefics2 import save_tiny_idefics2
from tests.tiny_models.sdxl import tiny_sdxl
from tests.tiny_models.single_file import save_single_file
from viper_desktop.domain import events as happened
from viper_desktop.domain import requests as ask
from viper_desktop.domain.memory import GB, Offload, Precision, Remedy, Way, Weighing
from viper_desktop.domain.models import METRIC, VPE, Role
from viper_desktop.domain.recipe import Recipe
from viper_desktop.domain.settings import Settings
from viper_desktop.engine.devices import free_memory

TIGHT, AMPLE = 0.3, 500.0  # GB that models may have


@pytest.fixture
def weigh(perform, library):
    """Weighs one model under settings."""

    def run(model, role, **settings):
        perform(ask.SaveSettings(replace(Settings(device="cpu"), **settings)))
        weighing = model if isinstance(model, Weighing) else Weighing(model, role)
        (told,) = [e for e in perform(ask.WeighModels((weighing,))) if isinstance(e, happened.ModelsWeighed)]
        return told.outlooks[0]

    return run


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    return str(save_tiny_idefics2(tmp_path_factory.mktemp("reader") / "idefics2"))


def test_a_folder_and_a_single_file_are_told_before_they_are_loaded(weigh, tiny_model, tmp_path, reader):
    file = str(save_single_file(tiny_sdxl(as_published=True), tmp_path / "mix.safetensors"))
    for model, role in ((tiny_model, Role.MAKE), (file, Role.MAKE), (reader, Role.READ), (reader, Role.SCORE)):
        outlook = weigh(model, role)
        assert outlook.estimate.way is Way.WHOLE and outlook.remedy is Remedy.NONE, outlook
        assert 0 < outlook.estimate.needs < 2 * GB
        assert outlook.estimate.free == pytest.approx(free_memory("cpu"), rel=0.5)
        assert not outlook.is_here


@pytest.mark.parametrize(
    ("model", "role", "needs"),
    [
        ("sdxl", Role.MAKE, 18.5),
        ("sdxl-refiner", Role.REFINE, 10.6),
        ("idefics2", Role.BASE, 35.6),
        (VPE, Role.READ, 35.6),
        (METRIC, Role.SCORE, 35.6),
    ],
)
def test_a_model_that_is_not_here_yet_is_told_by_its_entry(weigh, model, role, needs):
    outlook = weigh(model, role, dtype="float32")
    assert outlook.estimate.needs / GB == pytest.approx(needs, abs=0.2)
    assert not outlook.problem


def test_a_limit_in_the_settings_decides_and_is_named_as_what_to_change(weigh, tiny_model):
    outlook = weigh(tiny_model, Role.MAKE, memory_budget_gb=TIGHT)
    assert outlook.estimate.free == TIGHT * GB
    assert (outlook.estimate.way, outlook.remedy) == (Way.TOO_LARGE, Remedy.BUDGET)
    assert weigh(tiny_model, Role.MAKE, memory_budget_gb=AMPLE).estimate.way is Way.WHOLE


def test_what_was_chosen_is_weighed_as_chosen(weigh, reader, tiny_model):
    assert weigh(reader, Role.READ, precision=Precision.FOUR).estimate.way is Way.WHOLE  # in 4 bits, as wanted
    outlook = weigh(tiny_model, Role.MAKE, offload=Offload.SEQUENTIAL)
    assert outlook.estimate.way is Way.LAYER_BY_LAYER
    assert outlook.estimate.takes < outlook.estimate.needs


def test_a_larger_picture_needs_more_and_a_model_in_memory_is_said_to_be(weigh, tiny_model, perform):
    small = weigh(Weighing(tiny_model, Role.MAKE, 64, 64), Role.MAKE)
    large = weigh(Weighing(tiny_model, Role.MAKE, 1024, 1024), Role.MAKE)
    assert large.estimate.needs > small.estimate.needs
    recipe = Recipe("a boat", tiny_model, width=64, height=64, steps=1, guidance=5.0)
    perform(ask.CreateRequest((recipe,)))
    assert weigh(tiny_model, Role.MAKE).is_here


def test_a_picture_that_will_not_simply_fit_is_said_to_before_it_is_made(perform, library, tiny_model):
    perform(ask.SaveSettings(Settings(device="cpu", memory_budget_gb=TIGHT)))
    recipe = Recipe("a boat", tiny_model, width=64, height=64, steps=1, guidance=5.0)
    told = perform(ask.CreateRequest((recipe,)))
    notes = [event.sentence for event in told if isinstance(event, happened.Note)]
    assert any("tiny needs 0.6 GB and 0.3 GB are free in this computer’s memory" in note for note in notes), notes
    assert isinstance(told[-1], happened.JobFinished)


def test_a_model_that_cannot_be_used_says_why(weigh, tmp_path):
    (tmp_path / "empty").mkdir()
    assert "no model" in weigh(str(tmp_path / "empty"), Role.MAKE).problem
    assert "no device" in weigh("sdxl", Role.MAKE, device="xpu").problem
