"""The starter extractor through its door: commented pictures in, a profile out."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest
from PIL import Image, ImageDraw

from viper_desktop.domain.errors import Cancelled
from viper_desktop.domain.reactions import Stance
from viper_desktop.engine.doors import CommentedPicture
from viper_desktop.engine.starter.extractor import StarterExtractor


@pytest.fixture
def teal_and_orange():
    image = Image.new("RGB", (320, 240), (18, 120, 124))
    ImageDraw.Draw(image).rectangle((0, 0, 160, 240), fill=(240, 125, 31))
    return image


def learn(*pictures, tags=None):
    return StarterExtractor(tags).extract(pictures, name="Ada", on_progress=lambda done, total: None).profile


def texts(attributes):
    return [attribute.text for attribute in attributes]


def test_vague_colors_are_named_from_the_picture(teal_and_orange):
    profile = learn(CommentedPicture("r", "p", teal_and_orange, "I love the colours", Stance.LIKE))
    assert set(texts(profile.liked)) == {"teal tones", "orange tones"}
    (source,) = profile.liked[0].sources
    assert source.quote == "colours"
    assert source.shown == (profile.liked[0].text,)


def test_vague_light_is_named_from_the_index_entry_where_there_is_one(teal_and_orange):
    picture = CommentedPicture(
        "r", "p", teal_and_orange, "the light bothers me", None, known=("harsh light", "vivid colors")
    )
    assert texts(learn(picture).disliked) == ["harsh light"]


def test_a_tagger_answers_where_there_is_no_index_entry(teal_and_orange):
    picture = CommentedPicture("r", "p", teal_and_orange, "I adore the style")
    profile = learn(picture, tags=lambda image: [("woodcut", 0.9), ("cubism", 0.8), ("calm", 0.7), ("pop art", 0.2)])
    assert texts(profile.liked) == ["cubism", "woodcut"]


def test_the_pictures_colors_stand_as_evidence_beside_vague_complaints(teal_and_orange):
    comment = "The colors here don't quite work for me. They feel a bit unmatched and artificial."
    profile = learn(CommentedPicture("r", "p", teal_and_orange, comment))
    assert set(texts(profile.disliked)) == {"unmatched colors", "artificial colors"}
    assert profile.liked == ()
    assert set(profile.disliked[0].sources[0].shown) == {"teal", "orange"}


def test_attributes_of_several_comments_are_merged_and_ranked(teal_and_orange):
    comments = [
        "I love the muted colors",
        "The subdued colors are wonderful, nice thin lines",
        "muted colours again, lovely",
    ]
    pictures = [CommentedPicture(str(i), str(i), teal_and_orange, text) for i, text in enumerate(comments)]
    profile = learn(*pictures)
    assert texts(profile.liked)[0] == "muted colors"
    assert [source.reaction_id for source in profile.liked[0].sources] == ["0", "1", "2"]
    assert profile.liked[0].category == "color"
    assert "thin lines" in texts(profile.liked)


def test_what_is_liked_here_and_disliked_there_is_on_neither_side(teal_and_orange):
    one = CommentedPicture("1", "1", teal_and_orange, "I love the bold outlines and the warm light")
    two = CommentedPicture("2", "2", teal_and_orange, "I hate the thick outlines")
    profile = learn(one, two)
    assert texts(profile.liked) == ["warm light"]
    assert profile.disliked == ()


def test_progress_is_told_and_cancel_is_heard(teal_and_orange):
    told = []
    cancel = threading.Event()

    def on_progress(done, total):
        told.append((done, total))
        if done == 1:
            cancel.set()

    pictures = [CommentedPicture(str(i), str(i), teal_and_orange, "soft light") for i in range(3)]
    with pytest.raises(Cancelled):
        StarterExtractor().extract(pictures, name="Ada", on_progress=on_progress, cancel=cancel)
    assert told == [(0, 3), (1, 3)]


def test_reading_comments_imports_no_torch():
    code = "import viper_desktop.engine.starter.extractor, sys; print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
