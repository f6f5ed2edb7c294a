from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image

from tests.patience import WAIT_MS
from tests.worker.conftest import Easel, Listener
from viper_desktop.domain import requests as ask
from viper_desktop.domain.errors import ViperError
from viper_desktop.domain.events import (
    JobCancelled,
    JobFailed,
    JobFinished,
    JobStarted,
    LibraryOpened,
    PictureMade,
    PicturesImported,
    PicturesListed,
    Preview,
    ProfilesChanged,
    PromptUnderstood,
    QueueCleared,
    ReactionSaved,
)
from viper_desktop.domain.profile import Profile
from viper_desktop.domain.reactions import Reaction, Stance
from viper_desktop.domain.recipe import ATELIER, Recipe
from viper_desktop.storage.library import Library
from viper_desktop.storage.paths import data_paths

if TYPE_CHECKING:
    from pathlib import Path

    from viper_desktop.worker.client import Client


def picture(prompt: str, model: str = "starter") -> ask.CreateRequest:
    return ask.CreateRequest((Recipe(prompt, model=model),))


def test_a_request_is_answered(client: Client, heard: Listener) -> None:
    job = client.submit(ask.OpenLibrary())
    heard.until_ended(job)
    assert [type(event) for event in heard.events] == [JobStarted, LibraryOpened, JobFinished]


def test_a_picture_goes_through_the_queue_and_is_on_disk_when_it_is_told(client: Client, heard: Listener) -> None:
    job = client.submit(picture("a fox"))
    heard.until_ended(job)
    (made,) = heard.of(PictureMade)
    with Image.open(made.path) as image:
        assert image.size == (16, 16)
    assert heard.of(Preview, job)
    heard.until(lambda: heard.states() == [("“a fox”", "finished")])
    assert ("“a fox”", "running") in [state for queue in heard.queues for state in _states(queue)]


def _states(queue: tuple) -> list[tuple[str, str]]:
    return [(queued.title, queued.state.value) for queued in queue]


def test_pictures_are_made_in_the_order_that_the_person_gives(client: Client, heard: Listener, easel: Easel) -> None:
    # GIVEN a picture at work and three that wait
    easel.may_go_on.clear()
    first, *others = [client.submit(picture(prompt)) for prompt in ("first", "fox", "owl", "elk")]
    heard.until(lambda: easel.begun and len(heard.states()) == 4)
    # WHEN the last is moved to the front, one dropped, and all go on
    client.move(others[2], 0)
    client.cancel(others[0])
    heard.until_ended(others[0])
    easel.may_go_on.set()
    heard.until_ended(first, others[1], others[2])
    # THEN they are made in that order, and the one dropped never began
    assert easel.begun == ["first", "elk", "owl"]
    assert [type(event) for event in heard.events if event.job_id == others[0]] == [JobCancelled]


def test_a_picture_at_work_can_be_cancelled_and_tried_again(client: Client, heard: Listener, easel: Easel) -> None:
    easel.may_go_on.clear()
    job = client.submit(picture("a fox"))
    heard.until(lambda: easel.begun)
    client.cancel(job)
    heard.until_ended(job)
    assert isinstance(heard.ended(job)[0], JobCancelled)
    heard.until(lambda: heard.states() == [("“a fox”", "cancelled")])
    easel.may_go_on.set()
    client.retry(job)
    heard.until(lambda: len(heard.ended(job)) == 2)
    assert isinstance(heard.ended(job)[1], JobFinished)


def test_cancelling_at_once_makes_nothing(client: Client, heard: Listener, easel: Easel) -> None:
    easel.may_go_on.clear()
    jobs = [client.submit(request) for request in (picture("a fox"), picture("an owl", ATELIER))]
    for job in jobs:
        client.cancel(job)
    heard.until_ended(*jobs)
    assert all(isinstance(heard.ended(job)[0], JobCancelled) for job in jobs)
    assert not heard.of(PictureMade)


def test_what_fails_says_so_in_the_queue_and_the_next_goes_on(client: Client, heard: Listener, easel: Easel) -> None:
    easel.is_broken = True
    job = client.submit(picture("a fox"))
    heard.until_ended(job)
    assert heard.ended(job)[0].sentence == "The easel fell over."
    heard.until(lambda: heard.states() == [("“a fox”", "failed")])
    assert heard.queues[-1][0].message == "The easel fell over."
    easel.is_broken = False
    other = client.submit(picture("an owl"))
    heard.until_ended(other)
    assert isinstance(heard.ended(other)[0], JobFinished)
    client.remove(job)
    heard.until(lambda: heard.states() == [("“an owl”", "finished")])


def test_waiting_pictures_can_be_cleared(client: Client, heard: Listener, easel: Easel) -> None:
    easel.may_go_on.clear()
    jobs = [client.submit(picture(prompt)) for prompt in ("first", "fox", "owl")]
    heard.until(lambda: easel.begun and len(heard.states()) == 3)
    client.clear_waiting()
    heard.until_ended(*jobs[1:])
    heard.until(lambda: heard.of(QueueCleared))
    assert [job.id for job in heard.of(QueueCleared)[0].jobs] == jobs[1:]
    easel.may_go_on.set()
    heard.until_ended(jobs[0])
    assert easel.begun == ["first"]


def test_closing_while_busy_keeps_the_queue_for_next_time(
    client: Client, heard: Listener, open_client, easel, qtbot
) -> None:
    # GIVEN a picture at work and one that waits
    easel.may_go_on.clear()
    jobs = [client.submit(picture(prompt)) for prompt in ("fox", "owl")]
    heard.until(lambda: easel.begun and len(heard.states()) == 2)
    # WHEN the window is closed and the program started again
    assert client.close(WAIT_MS)
    easel.may_go_on.set()
    again = open_client()
    later = Listener(again, qtbot)
    opened = again.submit(ask.OpenLibrary())
    later.until_ended(opened)
    # THEN both are offered and neither begins by itself
    (event,) = later.of(LibraryOpened)
    assert [queued.job.id for queued in event.unfinished] == jobs
    assert easel.begun == ["fox"]
    # AND asked to, both are done in their order
    for job in jobs:
        again.retry(job)
    later.until_ended(*jobs)
    assert easel.begun == ["fox", "fox", "owl"]


def test_what_was_typed_last_is_saved_when_the_window_closes(
    client: Client, heard: Listener, data_folder: Path, tmp_path
) -> None:
    # GIVEN a profile and a picture of its own
    Image.new("RGB", (20, 20), "red").save(tmp_path / "fox.png")
    client.submit(ask.CreateProfile("Mira"))
    job = client.submit(ask.ImportPictures((str(tmp_path / "fox.png"),)))
    heard.until_ended(job)
    heard.until(lambda: heard.of(ProfilesChanged))
    profile, fox = heard.of(ProfilesChanged)[0].profile_id, heard.of(PicturesImported)[0].report.added[0].id
    # WHEN twenty letters are typed and the window is closed at once
    for count in range(1, 21):
        client.submit(ask.SaveReaction(Reaction("r", profile, fox, Stance.LIKE, "so lovely and soft!!"[:count])))
    assert client.close(WAIT_MS)
    # THEN the whole comment is on disk
    library = Library(data_paths(data_folder))
    assert library.reactions.of_profile(profile)[0].comment == "so lovely and soft!!"
    library.close()
    heard.until(lambda: len(heard.of(ReactionSaved)) == 20)


def test_only_the_latest_prompt_is_read(client: Client, heard: Listener) -> None:
    client.submit(ask.OpenLibrary())
    words = "a small red fox in the deep snow"
    jobs = [client.submit(ask.UnderstoodRequest(words[: end + 1])) for end in range(len(words))]
    heard.until_ended(*jobs)
    assert heard.of(PromptUnderstood)[-1].prompt == words
    assert isinstance(heard.ended(jobs[-1])[0], JobFinished)
    assert all(len(heard.ended(job)) == 1 for job in jobs)
    assert heard.of(JobCancelled)


def test_a_newer_strip_stops_the_one_at_work(client: Client, heard: Listener, easel: Easel) -> None:
    easel.may_go_on.clear()
    old = client.submit(ask.TasteStripRequest(Profile("Mira"), ("fox", "owl")))
    heard.until(lambda: easel.begun)
    new = client.submit(ask.TasteStripRequest(Profile("Mira"), ("elk",)))
    heard.until_ended(old)
    assert isinstance(heard.ended(old)[0], JobCancelled)
    easel.may_go_on.set()
    heard.until_ended(new)
    assert isinstance(heard.ended(new)[0], JobFinished)
    assert easel.begun == ["fox", "elk"]


def test_nothing_small_waits_behind_a_picture(client: Client, heard: Listener, easel: Easel) -> None:
    # GIVEN a picture that takes its time on the graphics card, and one at the atelier
    easel.may_go_on.clear()
    busy = [client.submit(picture("fox")), client.submit(picture("owl", ATELIER))]
    heard.until(lambda: len(easel.begun) == 2)
    # WHEN prompts are typed and the gallery is shown, THEN both are answered meanwhile
    small = [client.submit(ask.UnderstoodRequest("elk")), client.submit(ask.ListPictures(""))]
    heard.until_ended(*small)
    assert heard.of(PicturesListed)
    assert not any(heard.ended(job) for job in busy)
    easel.may_go_on.set()
    heard.until_ended(*busy)


def test_a_data_folder_has_one_window(client: Client, open_client) -> None:
    with pytest.raises(ViperError, match="already open"):
        open_client()
    client.close(WAIT_MS)
    open_client()


def test_a_library_that_cannot_be_opened_fails_every_job_in_plain_words(
    client: Client, heard: Listener, data_folder
) -> None:
    (data_folder / "library.db").mkdir()
    jobs = [client.submit(request) for request in (ask.OpenLibrary(), picture("fox"), ask.UnderstoodRequest("fox"))]
    heard.until_ended(*jobs)
    for job in jobs:
        (event,) = heard.ended(job)
        assert isinstance(event, JobFailed)
        assert "cannot be opened" in event.sentence
        assert not event.details


def test_a_bug_is_told_with_its_details_and_the_lane_lives_on(client: Client, heard: Listener) -> None:
    job = client.submit(ask.Request())
    heard.until_ended(job)
    assert "KeyError" in heard.ended(job)[0].details
    other = client.submit(ask.ListHistory())
    heard.until_ended(other)
    assert isinstance(heard.ended(other)[0], JobFinished)


def test_closing_before_anything_was_asked_is_quick_and_leaves_nothing(client: Client, data_folder: Path) -> None:
    assert client.close(WAIT_MS)
    assert [path.name for path in data_folder.iterdir()] == ["window.lock"]
