from __future__ import annotations

import pytest

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.jobs import Job, JobState
from viper_desktop.domain.recipe import Recipe
from viper_desktop.domain.requests import CreateRequest, LearnRequest, MakePair, MakeRanked
from viper_desktop.storage.library import Library


def job(prompt: str) -> Job:
    return Job(CreateRequest((Recipe(prompt),)), id=prompt)


@pytest.fixture
def queue(library: Library):
    for prompt in ("fox", "owl", "elk"):
        library.queue.add(job(prompt))
    return library.queue


def states(queue) -> list[tuple[str, str]]:
    return [(queued.job.id, queued.state.value) for queued in queue.jobs()]


def test_jobs_run_in_the_order_in_which_they_came(queue) -> None:
    taken = queue.take_next()
    assert taken.request == job("fox").request
    assert [queued.position for queued in queue.jobs()] == [0, 0, 1]
    assert states(queue) == [("fox", "running"), ("owl", "waiting"), ("elk", "waiting")]
    queue.set_state("fox", JobState.FINISHED)
    assert queue.take_next().id == "owl"
    assert queue.take_next().id == "elk"
    assert queue.take_next() is None
    assert states(queue) == [("owl", "running"), ("elk", "running"), ("fox", "finished")]


def test_what_a_taste_test_asked_for_ahead_is_not_left_unfinished(queue, open_library) -> None:
    queue.add(Job(MakePair("sitting", 3, "starter"), id="pair"))
    queue.add(Job(MakeRanked("ranking", "starter"), id="order"))
    again = open_library()
    again.queue.interrupt_unfinished()
    assert [queued.job.id for queued in again.open_at_start().unfinished] == ["fox", "owl", "elk"]


def test_the_queue_is_there_again_after_a_restart(queue, open_library) -> None:
    # GIVEN a job that runs and two that wait when the program dies
    queue.take_next()
    # WHEN it starts again
    again = open_library()
    again.queue.interrupt_unfinished()
    # THEN all three are offered
    unfinished = again.open_at_start().unfinished
    assert [(queued.job.id, queued.state) for queued in unfinished] == [
        ("fox", JobState.INTERRUPTED),
        ("owl", JobState.INTERRUPTED),
        ("elk", JobState.INTERRUPTED),
    ]
    assert again.queue.take_next() is None
    assert unfinished[0].job.request == CreateRequest((Recipe("fox"),))
    # AND what is tried again waits at the end
    for id_ in ("owl", "fox"):
        again.queue.retry(id_)
    assert again.queue.take_next().id == "owl"
    assert states(again.queue) == [("owl", "running"), ("fox", "waiting"), ("elk", "interrupted")]


@pytest.mark.parametrize(
    ("moved", "to", "order"),
    [
        ("elk", 0, ["elk", "fox", "owl"]),
        ("fox", 1, ["owl", "fox", "elk"]),
        ("fox", 99, ["owl", "elk", "fox"]),
        ("owl", -5, ["owl", "fox", "elk"]),
        ("gone", 0, ["fox", "owl", "elk"]),
    ],
)
def test_waiting_jobs_can_be_moved(queue, moved: str, to: int, order: list[str]) -> None:
    queue.move(moved, to)
    assert [id_ for id_, _ in states(queue)] == order


def test_what_waits_can_be_dropped_and_what_runs_cannot(queue) -> None:
    queue.take_next()
    queue.remove("fox")
    queue.remove("owl")
    assert states(queue) == [("fox", "running"), ("elk", "waiting")]
    assert [job.id for job in queue.clear_waiting()] == ["elk"]
    queue.set_state("fox", JobState.FAILED, "The disk is full.")
    (left,) = queue.jobs()
    assert (left.state, left.message) == (JobState.FAILED, "The disk is full.")
    queue.remove("fox")
    assert not queue.jobs()


def test_a_job_cancelled_while_it_waits_never_runs(queue) -> None:
    assert queue.cancel_waiting("fox")
    assert queue.take_next().id == "owl"
    assert not queue.cancel_waiting("owl")


def test_trying_again_what_is_gone_is_said_in_plain_words(queue) -> None:
    queue.retry("fox")
    assert states(queue)[0] == ("fox", "waiting")
    with pytest.raises(BadInput):
        queue.retry("gone")


def test_a_job_of_a_newer_program_is_left_alone(queue, library: Library) -> None:
    library.database.write("""UPDATE job SET request = '{"$": "DreamRequest"}' WHERE id = 'fox'""")
    assert [id_ for id_, _ in states(queue)] == ["owl", "elk"]
    assert queue.take_next().id == "owl"
    assert [job.id for job in queue.clear_waiting()] == ["elk"]
    assert library.database.value("SELECT state FROM job WHERE id = 'fox'") == "waiting"


def test_old_jobs_are_forgotten(library: Library) -> None:
    for number in range(65):
        library.queue.add(job(str(number)))
        library.queue.set_state(str(number), JobState.FINISHED)
    library.queue.add(job("last"))
    ids = [id_ for id_, _ in states(library.queue)]
    assert ids[:2] == ["last", "64"]
    assert len(ids) == 61


def test_titles_say_what_is_made(library: Library) -> None:
    library.queue.add(Job(CreateRequest((Recipe("a tea party"), Recipe("a tea party", seed=1)))))
    library.queue.add(Job(LearnRequest("p")))
    library.queue.add(job("x"), title="The fox again")
    titles = [queued.title for queued in library.queue.jobs()]
    assert titles == ["“a tea party”, 2 pictures", "Learn my taste", "The fox again"]
