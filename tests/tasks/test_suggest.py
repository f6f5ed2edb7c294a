"""Which picture to comment on next."""

from __future__ import annotations

import numpy as np

from tests.tasks.conftest import painted
from viper_desktop.assembly import build_tools
from viper_desktop.domain import events as happened
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.requests import SuggestRequest
from viper_desktop.tasks.taste_features import TasteFeatures


def suggestion(events):
    return next(event for event in events if isinstance(event, happened.PictureSuggested))


def test_after_comments_on_warm_pictures_a_cold_one_is_suggested(perform, library, pictures, react, mira):
    # GIVEN comments on four of the warm pictures
    for picture_id in pictures["warm"][:4]:
        react(picture_id, Stance.LIKE, "lovely")
    # WHEN the next one is asked for
    suggested = suggestion(perform(SuggestRequest(mira)))
    # THEN it is unlike them, and says why
    assert suggested.picture_id not in pictures["warm"]
    assert suggested.reason


def test_before_any_comment_there_is_a_suggestion_too(perform, library, pictures, mira):
    assert suggestion(perform(SuggestRequest(mira))).picture_id


def test_a_picture_with_a_reaction_is_never_suggested(perform, library, pictures, react, mira):
    # GIVEN one suggestion after another taken up
    everything = {picture.id for picture in library.pictures.all()}
    commented: list[str] = []
    for number in range(len(everything)):
        suggested = suggestion(perform(SuggestRequest(mira))).picture_id
        assert suggested in everything - set(commented)
        react(suggested, Stance.LIKE if number % 2 else Stance.DISLIKE, "hm")
        commented.append(suggested)
        if number == 11:
            break
    if len(commented) == len(everything):
        # THEN at the end there is none left
        assert suggestion(perform(SuggestRequest(mira))).picture_id is None


def test_what_was_looked_at_once_is_remembered_by_the_next_start(library, pictures, data_folder):
    # GIVEN a picture that was looked at
    path = library.pictures.get(pictures["warm"][0]).path
    seen = build_tools(data_folder).features.vector(path)
    # WHEN the program starts again
    again = build_tools(data_folder).features
    # THEN nothing of the scorer is needed to know it
    remembered = TasteFeatures(never, data_folder / "thumbnails").vector(path)
    assert np.array_equal(remembered, seen)
    # AND a file that changed is looked at anew
    painted((60, 200, 60), 9).save(path)
    assert not np.array_equal(again.vector(path), seen)


def never():
    raise AssertionError("looked again")
