"""Memory runs out in the middle of the work: it is done again in a way that takes less, and the worker lives on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from diffusers import UNet2DConditionModel
from diffusers.models.autoencoders.vae import Decoder
from PIL import Image
from transformers import MistralModel

from tests.memory import greedy
from tests.patience import WAIT_MS
from tests.tiny_models.idefics2 import save_tiny_idefics2
from tests.tiny_models.sdxl import save_tiny_sdxl
from tests.worker.conftest import Listener
from viper_desktop.domain import requests as ask
from viper_desktop.domain.events import (
    JobFailed,
    JobFinished,
    Note,
    PictureMade,
    PictureScored,
    TasteLearnt,
)
from viper_desktop.domain.memory import TILED, Way
from viper_desktop.domain.reactions import Reaction, Stance
from viper_desktop.domain.recipe import Recipe
from viper_desktop.storage.library import Library
from viper_desktop.storage.paths import data_paths
from viper_desktop.storage.recipes import read_recipe
from viper_desktop.worker.client import Client

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ALWAYS = 99
ANSWER = "Liked visual attributes: fog, pale colors.\nDisliked visual attributes: neon."


@pytest.fixture
def client(qapp, data_folder: Path) -> Iterator[Client]:
    """The worker as it ships, real engines and all."""
    client = Client(data_folder, preload=False)
    yield client
    assert client.close(WAIT_MS)
    client.deleteLater()


@pytest.fixture
def heard(client: Client, qtbot) -> Listener:
    return Listener(client, qtbot)


@pytest.fixture(scope="module")
def painter(tmp_path_factory) -> str:
    return str(save_tiny_sdxl(tmp_path_factory.mktemp("painter") / "sdxl"))


@pytest.fixture(scope="module")
def reader(tmp_path_factory) -> str:
    return str(save_tiny_idefics2(tmp_path_factory.mktemp("reader") / "idefics2", answer=ANSWER))


@pytest.fixture
def colors(tmp_path: Path) -> list[str]:
    """Files of a few plain pictures."""
    files = []
    for color in ("red", "teal", "navy", "gold"):
        files.append(str(tmp_path / f"{color}.png"))
        Image.new("RGB", (60, 60), color).save(files[-1])
    return files


def notes(heard: Listener, job: str) -> str:
    return " ".join(note.sentence for note in heard.of(Note, job))


def wish(painter: str, side: int = 64) -> ask.CreateRequest:
    return ask.CreateRequest((Recipe("a boat", painter, width=side, height=side, steps=1, guidance=5.0),))


def test_a_picture_that_cannot_be_decoded_whole_comes_in_tiles_and_says_so_ever_after(client, heard, painter):
    # GIVEN a decoder for which there is no memory once
    with greedy(Decoder, times=1):
        # WHEN a picture is made
        job = client.submit(wish(painter, 576))
        heard.until_ended(job)
    # THEN it is there, with its recipe saying how it was finished, and the person is told
    (made,) = heard.of(PictureMade, job)
    assert made.recipe.tiled
    assert read_recipe(made.path).tiled
    assert TILED in notes(heard, job)


def test_a_picture_that_ran_out_of_memory_is_made_again_in_a_smaller_way(client, heard, painter):
    with greedy(UNet2DConditionModel, times=1):
        job = client.submit(wish(painter))
        heard.until_ended(job)
    assert heard.of(PictureMade, job)
    assert "Memory ran out, so it is tried again" in notes(heard, job)


def test_where_no_way_is_small_enough_a_picture_fails_in_a_sentence_and_the_next_is_made(client, heard, painter):
    with greedy(UNet2DConditionModel, times=ALWAYS):
        job = client.submit(wish(painter))
        heard.until_ended(job)
    (failed,) = heard.of(JobFailed, job)
    assert failed.sentence == "There is not enough memory for a picture of 64 × 64."
    assert failed.hint and not failed.details
    # AND the worker lives
    job = client.submit(wish(painter))
    heard.until_ended(job)
    assert heard.of(PictureMade, job)


def extraction(reader: str, colors: list[str]) -> ask.ExtractRequest:
    return ask.ExtractRequest((ask.FileReaction(colors[0], "I love the fog", Stance.LIKE),), "Mira", reader)


def test_comments_are_read_by_a_coarser_model_where_memory_runs_out_and_the_taste_says_so(
    client, heard, reader, colors, data_folder
):
    # GIVEN somebody who commented on a picture
    library = Library(data_paths(data_folder))
    mira = library.profiles.create("Mira")
    (picture,) = library.pictures.import_files(colors[:1]).added
    library.reactions.save(Reaction("r", mira, picture.id, Stance.LIKE, "I love the fog"))
    library.close()
    # WHEN it is read by a model for which there is no memory at first
    with greedy(MistralModel, times=1):
        job = client.submit(ask.LearnRequest(mira, reader))
        heard.until_ended(job)
    # THEN what the comments say was read all the same, and how
    (learnt,) = heard.of(TasteLearnt, job)
    assert [a.text for a in learnt.proposed.liked] == ["fog", "pale colors"]
    assert learnt.way is Way.FOUR
    assert "in 4 bits" in notes(heard, job)


def test_where_reading_finds_no_memory_at_all_it_fails_in_a_sentence_and_the_next_is_read(
    client, heard, reader, colors
):
    with greedy(MistralModel, times=ALWAYS):
        job = client.submit(extraction(reader, colors))
        heard.until_ended(job)
    (failed,) = heard.of(JobFailed, job)
    assert failed.sentence == "There is not enough memory for this model."
    assert not failed.details
    job = client.submit(extraction(reader, colors))
    heard.until_ended(job)
    assert heard.of(TasteLearnt, job)[0].way is Way.WHOLE  # afresh, by what is free now


def scoring(reader: str, colors: list[str]) -> ask.ScoreRequest:
    return ask.ScoreRequest((colors[0],), (colors[1],), tuple(colors[2:]), reader)


@pytest.mark.parametrize(("times", "way"), [(1, Way.WHOLE), (2, Way.FOUR)])
def test_pictures_are_scored_one_at_a_time_then_by_a_coarser_model_where_memory_runs_out(
    client, heard, reader, colors, times, way
):
    with greedy(MistralModel, times=times):
        job = client.submit(scoring(reader, colors))
        heard.until_ended(job)
    assert heard.of(JobFinished, job)
    assert [event.way for event in heard.of(PictureScored, job)] == [way, way]
    assert notes(heard, job).count("Memory ran out") >= times


def test_where_scoring_finds_no_memory_at_all_it_fails_in_a_sentence_and_the_next_is_scored(
    client, heard, reader, colors
):
    with greedy(MistralModel, times=ALWAYS):
        job = client.submit(scoring(reader, colors))
        heard.until_ended(job)
    (failed,) = heard.of(JobFailed, job)
    assert failed.sentence == "There is not enough memory for this model."
    job = client.submit(scoring(reader, colors))
    heard.until_ended(job)
    assert len(heard.of(PictureScored, job)) == 2
