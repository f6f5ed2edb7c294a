"""The proxy metric learns a taste, is tried on people it never saw, and goes on where it was stopped."""

from __future__ import annotations

import json
import sys
from threading import Event
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image
from safetensors.torch import load_file

from tests.tiny_models.idefics2 import save_tiny_idefics2
from viper_desktop.domain.events import JobCancelled, JobFailed, JobFinished, ModelReady, Progress, TuningTried
from viper_desktop.domain.jobs import Job
from viper_desktop.domain.models import VlmUse
from viper_desktop.domain.requests import ScoreRequest, TuneRequest
from viper_desktop.domain.tuning import TuningPlan
from viper_desktop.tasks import runner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WARM, COLD = (230, 110, 40), (30, 80, 220)
QUICK = TuningPlan(steps=32, learning_rate=1e-2, accumulation=1, pairs=2, dropout=0.0)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return save_tiny_idefics2(tmp_path_factory.mktemp("tune") / "base", image_seq_len=2)


@pytest.fixture(scope="module")
def people(tmp_path_factory):
    """Five people, all of whom like warm pictures and dislike cold ones: a taste that a toy can learn."""
    folder = tmp_path_factory.mktemp("people")
    for number in range(5):
        for side, color in (("liked", WARM), ("disliked", COLD)):
            place = folder / f"person-{number}" / side
            place.mkdir(parents=True)
            for index in range(4):
                chance = np.random.default_rng(100 * number + index)
                pixels = np.clip(np.array(color) + chance.normal(0, 20, (4, 4, 3)), 0, 255).astype(np.uint8)
                Image.fromarray(pixels).resize((64, 64), Image.Resampling.BICUBIC).save(place / f"{index}.png")
    return folder


@pytest.fixture
def tuned(tools, tmp_path, base, people) -> Callable[..., list[Any]]:
    """Tunes into a folder; stops at a step where one is given."""

    def run(folder: Path = tmp_path / "metric", *, stop_at: int = 0, plan: TuningPlan = QUICK, **fields: Any):
        events, cancel = [], Event()

        def hear(event):
            events.append(event)
            if isinstance(event, Progress) and event.done == stop_at > 0:
                cancel.set()

        usual = {"base": str(base), "every": 16, "tries": 2}
        runner.run(Job(TuneRequest(str(people), str(folder), plan=plan, **usual | fields)), tools, hear, cancel)
        return events

    return run


def tries(events):
    return [event for event in events if isinstance(event, TuningTried)]


def test_a_toy_taste_is_learnt_and_holds_for_people_never_seen(tuned, tmp_path, tools, people, perform):
    events = tuned()
    assert isinstance(events[-1], JobFinished), events[-1]
    # THEN the loss falls, and people kept out are judged right
    told = tries(events)
    assert [one.step for one in told] == [0, 16, 32]
    assert told[-1].loss < told[1].loss - 1
    assert told[-1].tried.accuracy == 1.0
    assert told[-1].low <= 1.0 <= told[-1].high
    # AND the adapter is in the list of models, ready to score by its name, on pictures in its own words
    ready = next(event.model for event in events if isinstance(event, ModelReady))
    assert ready.is_ready
    assert ready.entry.role == "score"
    sides = [str(people / "person-0" / side) for side in ("liked", "disliked")]
    scored = perform(ScoreRequest((sides[0],), (sides[1],), tuple(sides), engine=ready.entry.id, use=VlmUse()))
    values = [event.score.value for event in scored if hasattr(event, "score")]
    assert min(values[:4]) > 0.5 > max(values[4:])
    # AND its card says how far to trust it
    card = (tmp_path / "metric" / "README.md").read_text()
    assert "2 of 2 pairs" in card
    assert "learning rate: 0.01" in card


def test_a_tuning_that_was_stopped_goes_on_and_ends_with_the_same_adapter(tuned, tmp_path):
    plan = TuningPlan(steps=3, learning_rate=1e-2, accumulation=2, pairs=2)  # with dropout
    whole = tuned(tmp_path / "whole", plan=plan, every=1, tries=1)
    stopped = tuned(tmp_path / "stopped", plan=plan, every=1, tries=1, stop_at=2)
    assert isinstance(stopped[-1], JobCancelled)
    again = tuned(tmp_path / "stopped", plan=plan, every=1, tries=1)
    assert [one.step for one in tries(again)] == [2, 3]
    assert tries(again)[-1].loss == pytest.approx(tries(whole)[-1].loss, abs=1e-6)
    first, second = (load_file(tmp_path / name / "adapter_model.safetensors") for name in ("whole", "stopped"))
    assert all((first[key] - second[key]).abs().max() < 1e-6 for key in first)
    assert not list((tmp_path / "stopped").glob("*.part"))


def test_dora_is_tuned_and_saved_as_such(tuned, tmp_path):
    events = tuned(plan=TuningPlan(steps=1, pairs=2, accumulation=1, dora=True), tries=1)
    assert isinstance(events[-1], JobFinished)
    config = json.loads((tmp_path / "metric" / "adapter_config.json").read_text())
    assert config["use_dora"]
    assert (config["r"], config["lora_alpha"], config["lora_dropout"]) == (8, 8, 0.1)
    assert any("magnitude" in key for key in load_file(tmp_path / "metric" / "adapter_model.safetensors"))


def test_a_base_in_four_bits_is_tuned_and_its_adapter_scores(tuned, people, perform):
    pytest.importorskip("bitsandbytes", reason="the extra for 4 bits is not installed")
    # GIVEN a tuning on a base in 4 bits, stopped in its second step
    plan = TuningPlan(steps=2, learning_rate=1e-2, accumulation=1, pairs=2, four_bit=True)
    stopped = tuned(plan=plan, every=1, tries=1, stop_at=2)
    assert isinstance(stopped[-1], JobCancelled), stopped[-1]
    # WHEN it goes on
    again = tuned(plan=plan, every=1, tries=1)
    # THEN it takes that step
    assert isinstance(again[-1], JobFinished), again[-1]
    assert [one.step for one in tries(again)] == [2]
    # AND what came out is an adapter like others, that scores on the whole base
    sides = [str(people / "person-0" / side) for side in ("liked", "disliked")]
    entry = next(event.model.entry for event in again if isinstance(event, ModelReady))
    scored = perform(ScoreRequest((sides[0],), (sides[1],), tuple(sides), engine=entry.id, use=VlmUse()))
    assert isinstance(scored[-1], JobFinished), scored[-1]


def test_without_the_extra_for_four_bits_it_says_so(tuned, monkeypatch):
    monkeypatch.setitem(sys.modules, "bitsandbytes", None)
    failure = tuned(plan=TuningPlan(steps=1, four_bit=True))[-1]
    assert "bitsandbytes is not installed" in failure.sentence
    assert "pip install" in failure.hint
    assert not failure.details


def test_what_cannot_be_tuned_is_refused_in_a_sentence(tuned, tmp_path, tiny_model):
    def refused(*args, **fields):
        failure = tuned(*args, **fields)[-1]
        assert isinstance(failure, JobFailed)
        assert not failure.details, failure.details
        assert failure.hint
        return failure.sentence

    one = TuningPlan(steps=1, pairs=2, accumulation=1)
    assert "no model" in refused(base="elsewhere")
    assert "already" in refused(name="metric")
    assert isinstance(tuned(plan=one, tries=1)[-1], JobFinished)
    assert "other numbers" in refused(plan=TuningPlan(steps=2, pairs=3, accumulation=1))


def test_a_folder_without_people_is_refused(perform, tmp_path):
    (tmp_path / "empty").mkdir()
    failure = perform(TuneRequest(str(tmp_path / "empty"), str(tmp_path / "out")))[-1]
    assert "holds no people" in failure.sentence
    failure = perform(TuneRequest(str(tmp_path / "nothing"), str(tmp_path / "out")))[-1]
    assert "no folder" in failure.sentence
