"""Looking at what was made: under a line, over the whole screen, with a guess at how it will be liked."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.patience import WAIT_MS
from tests.ui.create.conftest import create
from viper_desktop.domain.reactions import Stance
from viper_desktop.ui.create.plan import View
from viper_desktop.ui.widgets.image_view import FullScreen


def pair(page, qtbot) -> None:
    page.views.button(View.SIDE_BY_SIDE).click()
    create(page, qtbot)


def screens() -> list[FullScreen]:
    return [top for top in QApplication.topLevelWidgets() if isinstance(top, FullScreen)]


def test_two_pictures_are_compared_under_a_line_by_mouse_and_keys(page, qtbot):
    # GIVEN one picture, which there is nothing to compare with, and then two
    create(page, qtbot)
    assert not page.wipe.isEnabled()
    pair(page, qtbot)
    # WHEN the line is asked for
    page.wipe.click()
    line = page.stage.wipe
    qtbot.waitUntil(line.isVisible, timeout=WAIT_MS)
    assert line._names == ("plain", "Mira")
    # THEN it follows the pointer and the arrow keys
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() // 2, line.height() // 2))
    assert abs(line.share - 0.5) < 0.05
    before = line.share
    QTest.keyClick(line, Qt.Key.Key_Right)
    assert line.share > before
    # AND the pictures stand beside each other again
    page.wipe.click()
    assert page.stage.wall.isVisible()


def test_f_shows_a_picture_over_the_whole_screen_and_arrows_walk_on(page, qtbot):
    pair(page, qtbot)
    page.stage.wall.tiles[0].setFocus()
    qtbot.waitUntil(lambda: page.stage.wall.tiles[0].picture() is not None, timeout=WAIT_MS)
    QTest.keyClick(page.stage.wall.tiles[0], Qt.Key.Key_F)
    (screen,) = screens()
    assert screen.isFullScreen()
    QTest.keyClick(screen, Qt.Key.Key_Right)
    assert page.stage.frame is page.stage.frames[1]
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not screens(), timeout=WAIT_MS)


def test_a_dial_says_how_a_picture_will_probably_be_liked_and_how_sure_that_is(page, program, qtbot):
    create(page, qtbot)
    assert not page.stage.wall.tiles[0]._dial.isVisible()  # nothing to judge by yet
    for number, card in enumerate(program.gallery.model.cards):
        program.state.react(card.picture.id, stance=Stance.LIKE if number % 2 else Stance.DISLIKE)
    create(page, qtbot)
    dial = page.stage.wall.tiles[0]._dial
    assert dial.isVisible()
    assert "%" in dial.toolTip() or "%" in dial.accessibleName()
