"""Every job ends exactly once, whatever happens in it."""

from __future__ import annotations

import pickle
from dataclasses import replace
from threading import Event

import pytest
import torch

from viper_desktop.domain import events as happened
from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.domain.jobs import Job
from viper_desktop.domain.recipe import ATELIER, Recipe
from viper_desktop.domain.requests import CreateRequest, ListPictures, LoadPicture
from viper_desktop.tasks import runner

TERMINAL = (happened.JobFinished, happened.JobCancelled, happened.JobFailed)
A_PICTURE = CreateRequest((Recipe("a cat", model=ATELIER),))


def raising(error):
    def generator(_model):
        raise error

    return generator


def run(job, tools, cancel=None):
    events = []
    runner.run(job, tools, events.append, cancel or Event())
    return events


def test_a_job_starts_tells_and_finishes(tools, mira):
    # WHEN a gallery is listed
    job = Job(ListPictures(mira))
    events = run(job, tools)
    # THEN it is told what happened, in order, all of it by this job, the end once
    assert [type(e) for e in events] == [happened.JobStarted, happened.PicturesListed, happened.JobFinished]
    assert {e.job_id for e in events} == {job.id}


def test_what_a_person_can_mend_is_told_in_two_sentences(tools):
    # GIVEN a model that is not there
    broken = replace(tools, generator=raising(ModelUnavailable("The model is gone.", "Get it again.")))
    # WHEN a picture is wanted of it
    *_, last = run(Job(A_PICTURE), broken)
    # THEN the sentence and what to do arrive as they are
    assert (last.sentence, last.hint, last.details) == ("The model is gone.", "Get it again.", "")
    assert not last.bad_input


def test_a_file_that_is_not_there_counts_as_bad_input(tools, tmp_path):
    *_, last = run(Job(LoadPicture(str(tmp_path / "nowhere.png"))), tools)
    assert isinstance(last, happened.JobFailed)
    assert last.bad_input


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        torch.OutOfMemoryError("CUDA out of memory."),
        RuntimeError("[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: …"),
    ],
    ids=["python", "graphics card", "torch on the processor"],
)
def test_running_out_of_memory_is_a_plain_sentence(tools, error):
    *_, last = run(Job(A_PICTURE), replace(tools, generator=raising(error)))
    assert isinstance(last, happened.JobFailed)
    assert "memory" in last.sentence
    assert last.hint
    assert not last.details


def test_a_bug_is_shown_as_one_and_the_next_job_runs(tools, mira, caplog):
    # GIVEN a generator with a mistake in it
    broken = replace(tools, generator=raising(ZeroDivisionError("a mistake")))
    # WHEN a picture is wanted
    events = run(Job(A_PICTURE), broken)
    # THEN the job ends once, with details to copy
    assert sum(isinstance(e, TERMINAL) for e in events) == 1
    assert "ZeroDivisionError: a mistake" in events[-1].details
    # AND the lane goes on with the next
    assert isinstance(run(Job(ListPictures(mira)), broken)[-1], happened.JobFinished)


def test_a_job_cancelled_before_it_began_makes_nothing(tools):
    # GIVEN a job whose cancel button was pressed already
    cancel = Event()
    cancel.set()
    # WHEN the lane takes it up
    events = run(Job(A_PICTURE), tools, cancel)
    # THEN it says so and there is no picture
    assert isinstance(events[-1], happened.JobCancelled)
    assert not any(isinstance(e, happened.PictureMade) for e in events)


def test_events_cross_a_process(tools):
    for event in run(Job(A_PICTURE), replace(tools, generator=raising(MemoryError()))):
        assert pickle.loads(pickle.dumps(event)) == event
