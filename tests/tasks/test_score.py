"""Scoring files by liked and disliked ones."""

from __future__ import annotations

from tests.tasks.conftest import COLD, WARM
from viper_desktop.domain import events as happened
from viper_desktop.domain.requests import ScoreRequest


def scored(events):
    return [event for event in events if isinstance(event, happened.PictureScored)]


def test_pictures_like_the_liked_ones_rank_above_pictures_like_the_others(perform, folder_of):
    # GIVEN somebody who likes warm pictures, and a folder of both kinds
    liked, disliked = folder_of("likes", WARM, 6), folder_of("dislikes", COLD, 6)
    warm, cold = folder_of("new-warm", WARM, 3), folder_of("new-cold", COLD, 3)
    # WHEN the folder is scored
    events = perform(ScoreRequest((str(liked),), (str(disliked),), (str(cold), str(warm))))
    # THEN each warm one is above each cold one
    values = {event.path: event.score.value for event in scored(events)}
    assert min(v for p, v in values.items() if "new-warm" in p) > max(v for p, v in values.items() if "new-cold" in p)


def test_folders_count_in_code_point_order_and_files_as_given(perform, folder_of, tmp_path):
    # GIVEN a folder whose names a language would sort otherwise
    folder = folder_of("mixed", WARM, 3)
    for number, name in enumerate(["b.png", "B.png", "ä.png"]):
        (folder / f"mixed-{number}.png").rename(folder / name)
    (folder / "notes.txt").write_text("no picture")
    (folder / "deeper").mkdir()
    first = folder_of("first", COLD, 1) / "first-0.png"
    # WHEN it is scored after a single file
    likes, dislikes = folder_of("likes", WARM, 1), folder_of("dislikes", COLD, 1)
    events = perform(ScoreRequest((str(likes),), (str(dislikes),), (str(first), str(folder))))
    # THEN the order is that of the request, and of code points within the folder
    assert [event.path for event in scored(events)] == [
        str(first),
        *(str(folder / name) for name in ("B.png", "b.png", "ä.png")),
    ]


def test_what_cannot_be_read_is_reported_and_the_rest_is_scored(perform, folder_of):
    # GIVEN a folder with a damaged picture in it
    folder = folder_of("some", WARM, 2)
    (folder / "damaged.png").write_bytes(b"\x89PNG\r\n\x1a\n and then nothing")
    likes, dislikes = folder_of("likes", WARM, 2), folder_of("dislikes", COLD, 2)
    # WHEN it is scored
    events = perform(ScoreRequest((str(likes),), (str(dislikes),), (str(folder),)))
    # THEN one file is reported, two have scores, and the job is done
    unreadable = [event for event in events if isinstance(event, happened.PictureUnreadable)]
    assert [event.path for event in unreadable] == [str(folder / "damaged.png")]
    assert len(scored(events)) == 2
    assert isinstance(events[-1], happened.JobFinished)


def test_one_side_without_pictures_is_bad_input(perform, folder_of, tmp_path):
    (tmp_path / "empty").mkdir()
    likes = str(folder_of("likes", WARM, 2))
    *_, last = perform(ScoreRequest((likes,), (str(tmp_path / "empty"),), (likes,)))
    assert last.bad_input
    assert "dislike" in last.sentence
