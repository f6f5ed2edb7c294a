"""The loop without a mouse: every key goes to whatever has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.patience import WAIT_MS
from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.recipe import ATELIER, Recipe

SIDE = 96  # small pictures are quick ones
MOST_STOPS = 40


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus(), key, modifiers)


def write(words: str) -> None:
    QTest.keyClicks(focus(), words)


def walk_to(name: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
    """Press Tab until the focus is on the control of this name."""
    passed = []
    for _ in range(MOST_STOPS):
        passed.append(focus().accessibleName() or focus().property("text"))
        if (passed[-1] or "").strip() == name:
            return
        press(key)
    raise AssertionError(f"{name} is not among {passed}")


def test_comment_mark_edit_create_and_like_by_keyboard(start, qtbot):
    def wait(condition) -> None:
        qtbot.waitUntil(condition, timeout=WAIT_MS)

    # GIVEN the first screen, where a name is typed, and then the wall
    program = start()
    state, gallery = program.state, program.gallery
    QTest.keySequence(focus(), "Ctrl+A")
    write("Mira")
    walk_to("Look around")
    press(Qt.Key.Key_Space)
    wait(lambda: gallery.model.rowCount() > 4)
    # WHEN three pictures are commented on, Tab going on to the next
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert gallery.sheet.comment.hasFocus()
    for words in ("I love the warm light", "so calm", "muted colors, lovely"):
        write(words)
        press(Qt.Key.Key_Tab)
    # AND others are marked on the wall
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_D)
    stances = [reaction.stance for reaction in state.reactions.values() if not reaction.comment]
    assert sorted(stances) == [Stance.DISLIKE, Stance.LIKE]
    # THEN the button that reads them can be come to
    walk_to("Learn my taste", Qt.Key.Key_Backtab)
    assert gallery.meter.learn.isEnabled()
    # AND a word can be written by hand
    QTest.keySequence(program.window, "Ctrl+2")
    walk_to("Add words by hand")
    press(Qt.Key.Key_Space)
    walk_to("Add something that puts you off")
    write("neon colors")
    press(Qt.Key.Key_Return)
    assert "neon colors" in [attribute.text for attribute in state.profile.side(Polarity.DISLIKED)]
    # AND a picture is made and liked
    state.show_page("create", Recipe("a house", model=ATELIER, profile=state.profile, width=SIDE, height=SIDE))
    write(" by a lake")
    press(Qt.Key.Key_Return)
    create = program.window.page
    wait(lambda: bool(create.session.frames) and not create.session.unfinished())
    assert create.session.frames[0].recipe.prompt == "a house by a lake"
    walk_to("I like it")
    press(Qt.Key.Key_Space)
    assert state.reactions[create.session.frames[0].picture.id].stance is Stance.LIKE
