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


def test_half_an_answer_is_kept_and_told_as_half(page, qtbot):
    # GIVEN a picture in a taste of two words, the first of which was looked at
    create(page, qtbot)
    page.words.ask.click()
    qtbot.waitUntil(lambda: len(page.words.tiles) == 1, timeout=WAIT_MS)
    # WHEN it is stopped
    page.words.stop.click()
    # THEN that one is still there, said to be half of the answer, and it can be asked anew
    assert len(page.words.tiles) == 1
    assert "Stopped after 1 of 2 words" in page.words.note.text()
    page.words.ask.click()
    qtbot.waitUntil(lambda: len(page.words.tiles) == 2 and not page.words._job, timeout=WAIT_MS)
    assert "same seed" in page.words.note.text()


def test_a_plain_picture_has_no_such_question(page, qtbot):
    page.views.choose(View.SIDE_BY_SIDE)
    create(page, qtbot)
    plain = next(frame for frame in page.session.frames if frame.recipe.is_plain)
    page.show_frame(plain)
    assert not page.words.isVisible()


def test_in_the_smallest_window_the_words_take_the_place_of_the_picture(page, program, qtbot):
    # GIVEN a picture whose words were looked at WHEN the window is as small as it goes
    create(page, qtbot)
    page.words.ask.click()
    qtbot.waitUntil(lambda: len(page.words.tiles) == 2 and not page.words._job, timeout=WAIT_MS)
    program.window.resize(640, 480)
    qtbot.wait(50)
    # THEN each can be seen whole, and the picture comes back once they are put away
    strip = page.words
    assert strip.tiles[0].visibleRegion().boundingRect().height() == strip.tiles[0].height()
    assert strip.stop.height() >= strip.stop.sizeHint().height()
    strip.stop.click()
    assert page.stage.isVisible()
