from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.patience import WAIT_MS
from viper_desktop import assets
from viper_desktop.domain.profile import Attribute, Polarity, added
from viper_desktop.ui.profile.chip import drag_data


def texts(page, polarity: Polarity) -> list[str]:
    return [attribute.text for attribute in page.state.profile.side(polarity)]


def drop(column, key: str, at: QPoint) -> None:
    data = drag_data(key)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    column.dropEvent(QDropEvent(QPointF(at), Qt.DropAction.MoveAction, data, buttons, keys))


def test_an_attribute_dragged_to_the_other_side_can_be_dragged_back_by_undo(page, program):
    # GIVEN a profile that likes pastel colors
    chip = page.liked.chip("pastel colors")
    # WHEN it is dropped on the other column, and that is undone
    drop(page.disliked, chip.key, QPoint(10, page.disliked.height() - 5))
    assert texts(page, Polarity.DISLIKED) == ["neon colors", "pastel colors"]
    QTest.keySequence(program.window, QKeySequence.StandardKey.Undo)
    # THEN it is liked again, and the learnt evidence still hangs on it
    assert texts(page, Polarity.LIKED) == ["pastel colors", "soft light"]
    assert page.liked.chip("pastel colors").attribute.sources


def test_a_chip_dropped_on_another_takes_its_place(page):
    target = page.liked.chip("pastel colors")
    drop(page.liked, "neon colors", target.geometry().center())
    assert texts(page, Polarity.LIKED) == ["neon colors", "pastel colors", "soft light"]


def test_something_else_dropped_on_a_column_changes_nothing(page, taste):
    data = QMimeData()
    data.setText("hello")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.liked.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, data, buttons, keys))
    assert page.state.profile == taste


def test_everything_about_a_chip_goes_by_keyboard(page, qtbot):
    chip = page.liked.chip("pastel colors")
    chip.setFocus()
    # WHEN it is weighed up twice, switched off and locked
    QTest.keyClick(chip, Qt.Key.Key_Up)
    QTest.keyClick(chip, Qt.Key.Key_Plus)
    QTest.keyClick(chip, Qt.Key.Key_Space)
    QTest.keyClick(chip, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    # THEN the taste says so, and so does the chip to a screen reader
    attribute = page.state.profile.find("pastel colors")
    assert (attribute.weight, attribute.enabled, attribute.locked) == (1.2, False, True)
    assert chip.accessibleName() == "pastel colors, drawn to, weight 1.2, switched off, locked"
    # WHEN it is sent over and then deleted
    QTest.keyClick(chip, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert texts(page, Polarity.DISLIKED) == ["neon colors", "pastel colors"]
    QTest.keyClick(page.disliked.chip("pastel colors"), Qt.Key.Key_Delete)
    # THEN it is gone from both sides
    assert page.state.profile.where("pastel colors") is None


def test_arrow_keys_walk_from_chip_to_chip(page, program):
    program.window.activateWindow()
    page.liked.chip("pastel colors").setFocus()
    QTest.keyClick(page.liked.chip("pastel colors"), Qt.Key.Key_Right)
    assert page.liked.chip("soft light").hasFocus()


def test_one_turn_of_the_wheel_is_one_step_of_undo(page, qtbot):
    chip = page.liked.chip("soft light")
    before = page.state.undo_stack.index()
    for _ in range(5):
        turn(chip, Qt.KeyboardModifier.ControlModifier)
    assert chip.attribute.weight == 1.5  # shown at once
    qtbot.waitUntil(lambda: page.state.profile.find("soft light").weight == 1.5, timeout=WAIT_MS)
    assert page.state.undo_stack.index() == before + 1


def test_the_wheel_over_a_chip_that_nobody_chose_scrolls(page):
    chip = page.liked.chip("soft light")
    turn(chip, Qt.KeyboardModifier.NoModifier)
    assert chip.attribute.weight == 1.0


def turn(widget, modifiers) -> None:
    center = QPointF(widget.rect().center())
    event = QWheelEvent(
        center,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_typing_anywhere_adds(page, program):
    # GIVEN the focus is on a chip
    program.window.activateWindow()
    chip = page.liked.chip("soft light")
    chip.setFocus()
    # WHEN somebody types
    QTest.keyClicks(chip, "f")
    field = page.fields[Polarity.LIKED]
    QTest.keyClicks(field, "lowing lines, my own words")
    QTest.keyClick(field, Qt.Key.Key_Return)
    # THEN both are liked, the known one in its category
    assert texts(page, Polarity.LIKED)[-2:] == ["flowing lines", "my own words"]
    assert page.state.profile.find("flowing lines").category == "line"
    assert page.state.profile.find("my own words").category == "other"


def test_the_vocabulary_completes_and_leaves_out_what_is_there(page):
    # GIVEN a taste that has soft light
    field = page.fields[Polarity.LIKED]
    # WHEN somebody types what several attributes begin with
    QTest.keyClicks(field, "soft")
    assert len(field.suggestions()) > 3
    assert "soft light" not in field.suggestions()
    # THEN Enter alone would add what was typed, and the arrow keys choose
    assert field.list.chosen == ""
    QTest.keyClick(field, Qt.Key.Key_Down)
    first = field.suggestions()[0]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert texts(page, Polarity.LIKED)[-1] == first
    assert not field.list.isVisible()


def test_enter_adds_what_was_typed_and_not_what_resembles_it(page):
    field = page.fields[Polarity.DISLIKED]
    QTest.keyClicks(field, "soft")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert texts(page, Polarity.DISLIKED) == ["neon colors", "soft"]


def test_adding_what_stands_on_the_other_side_moves_it(page):
    page.edits.add(("Pastel colours",), Polarity.DISLIKED)
    assert texts(page, Polarity.LIKED) == ["soft light"]
    assert page.state.profile.find("pastel colors").sources


def test_the_popover_weighs_and_moves(page, program, qtbot):
    program.window.activateWindow()
    # WHEN the chip is clicked
    QTest.mouseClick(page.liked.chip("soft light"), Qt.MouseButton.LeftButton)
    assert page.popover.isVisible()
    # AND the slider is moved by keyboard
    QTest.keyClick(page.popover.slider, Qt.Key.Key_Right)
    assert page.liked.chip("soft light").attribute.weight == 1.1
    # AND Escape pressed
    QTest.keyClick(page.popover, Qt.Key.Key_Escape)
    # THEN it is gone, and the weight stays
    assert not page.popover.isVisible()
    qtbot.waitUntil(lambda: page.state.profile.find("soft light").weight == 1.1, timeout=WAIT_MS)


def test_clearing_can_be_undone_from_the_toast(page, taste, qtbot):
    with qtbot.waitSignal(page.state.toast_raised, timeout=WAIT_MS) as told:
        page.edits.clear()
    assert page.state.profile.liked == ()
    told.args[0].undo()
    assert page.state.profile == taste


def test_edits_are_on_disk_without_being_asked(page, qtbot, tools):
    page.edits.add(("muted colors",), Polarity.LIKED)
    profile_id = page.state.profile_id
    saved = []
    page.state.when_saved(lambda: saved.append(True))
    qtbot.waitUntil(lambda: bool(saved), timeout=WAIT_MS)
    kept = tools.library.profiles.load(profile_id)
    assert "muted colors" in str(kept)
    tools.library.close()


def test_the_strip_is_painted_and_painted_anew_after_an_edit(page, qtbot):
    pictures = page.editor.strip.pictures
    qtbot.waitUntil(lambda: all(p.image is not None for p in pictures), timeout=WAIT_MS)
    before = [p.image.copy() for p in pictures]
    page.edits.add(("woodcut",), Polarity.LIKED)
    qtbot.waitUntil(lambda: any(p.image != old for p, old in zip(pictures, before, strict=True)), timeout=WAIT_MS)


def test_resting_on_a_chip_shows_the_words_that_it_came_from(page, qtbot):
    chip = page.liked.chip("pastel colors")
    chip.hovered.emit(chip.key, True)
    qtbot.waitUntil(page.card.isVisible, timeout=WAIT_MS)
    chip.hovered.emit(chip.key, False)
    assert not page.card.isVisible()


def test_words_that_fit_have_nothing_to_scroll(page, program, qtbot):
    # GIVEN words of several kinds in a narrow window, where the kinds stand above them
    program.window.resize(640, 760)
    profile = page.state.profile
    for kind in list(assets.vocabulary().categories)[:10]:
        profile = added(profile, Polarity.LIKED, Attribute(f"some {kind}", kind))
    page.state.apply(profile, "Added words")
    bar = page.editor.findChild(QScrollArea).verticalScrollBar()
    # WHEN the window is made large
    program.window.resize(1280, 900)
    # THEN there is no bar
    qtbot.waitUntil(lambda: bar.maximum() == 0, timeout=WAIT_MS)
