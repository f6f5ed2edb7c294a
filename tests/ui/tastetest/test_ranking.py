"""Several pictures put in order, as a person does it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from tests.patience import WAIT_MS
from tests.tiny_models.sdxl import save_tiny_sdxl
from tests.ui.tastetest.conftest import ready
from viper_desktop.domain.reactions import Stance
from viper_desktop.ui.tastetest.order_tile import MIME


@pytest.fixture
def laid_out(page, qtbot):
    """The page with four pictures to put in order."""
    page.setup.ranking.click()
    view = page.ranking
    assert page.stack.currentWidget() is view
    view.prompt.setCurrentText("a house by a lake")
    view.count.setValue(4)
    view.begin.click()
    qtbot.waitUntil(view.finish.isEnabled, timeout=WAIT_MS)
    return page


def order(page) -> tuple[int, ...]:
    return page.ranking_desk.ranking.order


def test_pictures_are_moved_by_hand_and_by_keyboard(laid_out, program, qtbot):
    row = laid_out.ranking.row
    assert [entrant.name for entrant in laid_out.ranking_desk.ranking.entrants].count("") == 3
    # WHEN the last one is dropped on the first
    data = QMimeData()
    data.setData(MIME, b"3")
    spot = QPointF(row.tiles[0].geometry().center())
    none = Qt.KeyboardModifier.NoModifier
    row.dropEvent(QDropEvent(spot, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, none))
    assert order(laid_out) == (3, 0, 1, 2)
    # AND the keyboard walks and moves, and a digit puts the picture at that place
    row.tiles[0].setFocus()
    QTest.keyClick(row.tiles[0], Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert order(laid_out) == (0, 3, 1, 2)
    assert row.tiles[1].hasFocus()  # the keyboard goes along with the picture
    QTest.keyClick(row.tiles[3], Qt.Key.Key_1)
    assert order(laid_out) == (2, 0, 3, 1)
    # THEN that is kept at once
    laid_out.ranking.done.click()
    qtbot.waitUntil(lambda: bool(laid_out.desk.rankings), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: laid_out.desk.rankings[0].order == (2, 0, 3, 1), timeout=WAIT_MS)


def test_what_a_model_does_not_read_stands_below_the_pictures(page, program, tmp_path, qtbot):
    # GIVEN a prompt that is longer than its model reads
    tiny = str(save_tiny_sdxl(tmp_path / "tiny"))
    mine = replace(page.setup.template(), model=tiny, width=64, height=64, steps=1, prompt="fog " * 80)
    toasts = []
    program.state.toast_raised.connect(lambda toast: toasts.append(toast.text))
    page.setup.ranking.click()
    # WHEN its pictures are made THEN that is told below them, once
    page.ranking_desk.begin(mine, 4)
    qtbot.waitUntil(page.ranking.finish.isEnabled, timeout=WAIT_MS)
    assert page.ranking.remarks.isVisible()
    assert page.ranking.remarks.text.count("left out of the prompt: fog") == 1
    assert not toasts
    # AND not of the next ones
    page.ranking.done.click()
    page.setup.ranking.click()
    assert not page.ranking.remarks.isVisible()


def test_without_marks_the_order_stands_alone_and_says_why(laid_out, qtbot):
    laid_out.ranking.finish.click()
    qtbot.waitUntil(laid_out.ranking.another.isVisible, timeout=WAIT_MS)
    assert "at least one picture that you like" in laid_out.ranking.agreement.text()
    assert not laid_out.ranking.orders[1].isVisible()


def test_the_order_is_compared_with_the_scores(laid_out, program, qtbot):
    cards = program.gallery.model.cards
    for card, stance in zip(cards, (Stance.LIKE, Stance.DISLIKE, Stance.LIKE, Stance.DISLIKE), strict=False):
        program.state.react(card.picture.id, stance=stance)
    laid_out.ranking.finish.click()
    qtbot.waitUntil(laid_out.ranking.another.isVisible, timeout=WAIT_MS)
    assert "Kendall's τ" in laid_out.ranking.agreement.text()
    assert laid_out.ranking.orders[1].isVisible()
    names = [laid_out.ranking._flows[0].itemAt(place).widget().accessibleName() for place in range(4)]
    assert sum("your taste" in name for name in names) == 1
    assert sum("plain" in name for name in names) == 1
    # AND it can be looked at again
    laid_out.ranking.done.click()
    qtbot.waitUntil(lambda: bool(laid_out.setup.history.rows), timeout=WAIT_MS)
    laid_out.setup.ranking_chosen.emit(laid_out.desk.rankings[0])
    assert laid_out.ranking.agreement.isVisible()


def test_it_goes_on_where_it_was_left_when_the_program_was_closed(laid_out, program, start, qtbot):
    laid_out.ranking_desk.move(0, 3)
    program.close()
    again = start()
    qtbot.waitUntil(lambda: again.state.profile.name == "Mira", timeout=WAIT_MS)
    page = ready(again, qtbot)
    qtbot.waitUntil(lambda: bool(page.desk.rankings), timeout=WAIT_MS)
    page.setup.ranking_chosen.emit(page.desk.rankings[0])
    assert order(page) == (1, 2, 3, 0)
    assert page.ranking.finish.isEnabled()
