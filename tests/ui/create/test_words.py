"""What did each word do? As a person asks it of a finished picture."""

from __future__ import annotations

from tests.patience import WAIT_MS
from tests.ui.create.conftest import create
from viper_desktop.ui.create.plan import View


def test_the_words_of_a_picture_are_ranked_by_what_they_change(page, qtbot):
    # GIVEN a picture in a taste of two words
    assert not page.words.isVisible()
    create(page, qtbot)
    assert page.words.ask.isVisible()
    # WHEN its words are asked about
    page.words.ask.click()
    qtbot.waitUntil(lambda: len(page.words.tiles) == 2 and not page.words._job, timeout=WAIT_MS)
    # THEN the one that changes most comes first
    changes = [tile.change for tile in page.words.tiles]
    assert changes == sorted(changes, reverse=True)
    assert "Without “" in page.words.tiles[0].accessibleName()
    assert "same seed" in page.words.note.text()
    # AND that can be put away
    page.words.stop.click()
    assert not page.words.tiles
    assert page.words.ask.isVisible()


def test_a_plain_picture_has_no_such_question(page, qtbot):
    page.views.choose(View.SIDE_BY_SIDE)
    create(page, qtbot)
    plain = next(frame for frame in page.session.frames if frame.recipe.is_plain)
    page.show_frame(plain)
    assert not page.words.isVisible()
