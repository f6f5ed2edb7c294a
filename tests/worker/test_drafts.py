"""Drafts in the GPU lane: never before a picture that is to be kept, never in the queue, and only the newest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.patience import WAIT_MS
from viper_desktop.domain import requests as ask
from viper_desktop.domain.events import DraftMade, JobCancelled, JobFinished, JobStarted, PictureMade
from viper_desktop.domain.recipe import ATELIER, STARTER, Recipe

if TYPE_CHECKING:
    from tests.worker.conftest import Easel, Listener
    from viper_desktop.worker.client import Client


def draft(prompt: str, model: str = STARTER) -> ask.DraftRequest:
    return ask.DraftRequest((Recipe(prompt, model=model),))


def picture(prompt: str) -> ask.CreateRequest:
    return ask.CreateRequest((Recipe(prompt),))


@pytest.mark.parametrize("model", [STARTER, ATELIER])
def test_a_draft_is_made_outside_the_queue(client: Client, heard: Listener, model: str) -> None:
    job = client.submit(draft("a fox", model))
    heard.until_ended(job)
    assert [type(event) for event in heard.of(object, job)] == [JobStarted, DraftMade, JobFinished]
    assert not any(heard.queues[1:]) and heard.states() == []


def test_a_picture_to_keep_does_not_wait_for_a_draft(client: Client, heard: Listener, easel: Easel) -> None:
    # GIVEN a draft at work
    easel.may_go_on.clear()
    drafted = client.submit(draft("a quick fox"))
    heard.until(lambda: easel.begun)
    # WHEN two pictures are asked for
    kept = [client.submit(picture(prompt)) for prompt in ("a fox", "an owl")]
    # THEN the draft gives way at once
    heard.until(lambda: heard.of(JobCancelled, drafted))
    heard.until(lambda: len(easel.begun) == 2)
    easel.may_go_on.set()
    heard.until_ended(*kept)
    assert easel.begun == ["a quick fox", "a fox", "an owl"]
    assert heard.of(DraftMade) == []


def test_drafts_wait_for_the_queue_and_only_the_newest_is_made(client: Client, heard: Listener, easel: Easel) -> None:
    # GIVEN a picture at work and one that waits
    easel.may_go_on.clear()
    kept = [client.submit(picture(prompt)) for prompt in ("a fox", "an owl")]
    heard.until(lambda: easel.begun and len(heard.states()) == 2)
    # WHEN drafts are asked for, one after the other
    drafts = [client.submit(draft(prompt)) for prompt in ("a", "an elk", "an elk at dawn")]
    heard.until_ended(*drafts[:2])
    easel.may_go_on.set()
    heard.until_ended(*kept, drafts[2])
    # THEN both pictures come first, in their order, and of the drafts there is the last
    assert easel.begun == ["a fox", "an owl", "an elk at dawn"]
    assert [event.job_id for event in heard.of((PictureMade, DraftMade))] == [*kept, drafts[2]]
    assert all(heard.of(JobCancelled, job) for job in drafts[:2])


def test_a_draft_in_one_lane_makes_an_older_one_in_another_void(client: Client, heard: Listener, easel: Easel) -> None:
    easel.may_go_on.clear()
    slow = client.submit(draft("a slow fox"))
    heard.until(lambda: easel.begun)
    quick = client.submit(draft("a painted fox", ATELIER))
    heard.until_ended(slow)
    easel.may_go_on.set()
    heard.until_ended(quick)
    assert heard.of(JobCancelled, slow) and heard.of(DraftMade, quick)


def test_a_queue_without_work_leaves_a_draft_alone(client: Client, heard: Listener, easel: Easel) -> None:
    # GIVEN a draft at work
    easel.may_go_on.clear()
    job = client.submit(draft("a fox"))
    heard.until(lambda: easel.begun)
    # WHEN the queue is tidied, and nothing waits in it
    looks = len(heard.queues)
    client.clear_waiting()
    heard.until(lambda: len(heard.queues) > looks)
    easel.may_go_on.set()
    # THEN the draft is made
    heard.until_ended(job)
    assert heard.of(DraftMade, job)


def test_the_program_closes_with_a_draft_at_work(client: Client, heard: Listener, easel: Easel) -> None:
    easel.may_go_on.clear()
    job = client.submit(draft("a fox"))
    heard.until(lambda: easel.begun)
    assert client.close(WAIT_MS)
    heard.until(lambda: heard.of(JobCancelled, job))
