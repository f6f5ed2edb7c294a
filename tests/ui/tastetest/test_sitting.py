"""A taste test as a person goes through it."""

from __future__ import annotations

import csv
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.patience import WAIT_MS
from tests.tiny_models.sdxl import save_tiny_sdxl
from tests.ui.tastetest.conftest import SIDE, begin, ready
from viper_desktop.domain.profile import Attribute, Polarity, Profile, added
from viper_desktop.domain.reactions import Stance, new_id, now
from viper_desktop.domain.requests import CreateProfile
from viper_desktop.domain.tastetest import Against, Choice, Side, Sitting, planned_pairs
from viper_desktop.storage.recipes import read_recipe
from viper_desktop.ui.create.engines import added_model

KEYS = {Side.LEFT: Qt.Key.Key_Left, Side.RIGHT: Qt.Key.Key_Right}


def press(page, key, qtbot) -> None:
    """Press a key as soon as there is something to answer."""
    qtbot.waitUntil(lambda: page.arena.is_ready, timeout=WAIT_MS)
    QTest.keyClick(page.arena, key)


def press_mine(page, qtbot) -> None:
    """Choose the picture in one's own taste, which only a test can know."""
    press(page, KEYS[Side.LEFT if page.desk.pair.mine_left else Side.RIGHT], qtbot)


def wait_for_result(page, qtbot) -> None:
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.result, timeout=WAIT_MS)


def test_without_a_taste_the_page_says_what_to_do(untested, program):
    assert untested.stack.currentWidget() is untested.empty
    assert untested.empty._sentence.text() == "First a taste, then a test"
    untested.empty.focusProxy().click()
    assert program.window.page.name == "gallery"


def test_what_a_model_does_not_read_stands_below_its_pair_and_with_the_result(page, program, tmp_path, qtbot):
    # GIVEN a sitting whose first prompt is longer than its model reads
    tiny = str(save_tiny_sdxl(tmp_path / "tiny"))
    mine = replace(page.setup.template(), model=tiny, width=64, height=64, steps=1)
    first, second = planned_pairs(("fog",), 1, 2)
    pairs = (replace(first, prompt="fog " * 80), second)
    toasts = []
    program.state.toast_raised.connect(lambda toast: toasts.append(toast.text))
    page.desk.begin(Sitting(new_id(), program.state.profile_id, Against.PLAIN, mine, mine.plain(), pairs, now()))
    # THEN that is told below the pair, and nowhere over it
    qtbot.waitUntil(lambda: "left out of the prompt: fog" in page.arena.remarks.text, timeout=WAIT_MS)
    assert page.arena.remarks.isVisible()
    # AND no longer with the next
    press(page, Qt.Key.Key_Left, qtbot)
    qtbot.waitUntil(lambda: page.arena.is_ready, timeout=WAIT_MS)
    assert page.arena.remarks.text == ""
    # AND once more with what came of it
    press(page, Qt.Key.Key_Left, qtbot)
    wait_for_result(page, qtbot)
    assert page.result.remarks.text.startswith("Too long for this model, left out of the prompt: fog")
    assert not any("left out" in text for text in toasts)


def test_a_sitting_by_keyboard_from_the_first_pair_to_the_sentence(page, qtbot):
    # GIVEN a test against the plain model
    begin(page, qtbot)
    assert page.arena.count.text() == "1 of 10"
    # THEN both pictures show the same prompt, and nothing says which is which
    pair = page.desk.pair
    assert page.arena.views[Side.LEFT].image.size() == page.arena.views[Side.RIGHT].image.size()
    assert page.arena.views[Side.LEFT].image.width() == SIDE
    assert page.arena.views[Side.LEFT].accessibleName() == f"Left picture: {pair.prompt}"
    # WHEN they choose their own but for one neither and one other, and take an answer back in between
    press(page, Qt.Key.Key_Down, qtbot)
    press(page, Qt.Key.Key_Left, qtbot)
    qtbot.waitUntil(lambda: page.arena.is_ready, timeout=WAIT_MS)
    QTest.keyClick(page.arena, Qt.Key.Key_Up)
    assert page.arena.count.text() == "2 of 10"
    press(page, KEYS[Side.RIGHT if page.desk.pair.mine_left else Side.LEFT], qtbot)
    for _ in range(8):
        press_mine(page, qtbot)
    # THEN the page says what that comes to
    wait_for_result(page, qtbot)
    assert page.result.sentence.text() == (
        "You chose your own taste 8 of 9 times (probably between 57% and 98% in the long run)."
    )
    assert "luck could still do that" in page.result.verdict.text()
    assert "Once you chose neither" in page.result.verdict.text()
    assert page.result.compared.text() == "Your taste against the plain model, at degree 0.85, by Atelier."
    assert page.result.chart.accessibleName() == "After 9 choices 89%, probably between 57% and 98%"
    assert page.result._cards.count() == 10
    # AND it is among the sittings so far, under the version that was tested
    page.result.done.click()
    qtbot.waitUntil(lambda: len(page.setup.history.rows) == 1, timeout=WAIT_MS)


def test_a_sitting_ends_as_soon_as_it_is_clear_and_its_verdicts_can_be_fed_back(page, program, qtbot):
    begin(page, qtbot)
    for _ in range(8):
        press_mine(page, qtbot)
    wait_for_result(page, qtbot)
    assert page.desk.sitting.done == 8
    assert "That is clear: it works for you" in page.result.verdict.text()
    # WHEN the verdicts are fed back
    page.result.keep.click()
    qtbot.waitUntil(lambda: len(program.state.reactions) == 16, timeout=WAIT_MS)
    stances = [reaction.stance for reaction in program.state.reactions.values()]
    assert (stances.count(Stance.LIKE), stances.count(Stance.DISLIKE)) == (8, 8)
    assert not page.result.keep.isEnabled()
    qtbot.waitUntil(lambda: "In your gallery" in page.result.keep.text(), timeout=WAIT_MS)
    # THEN one click takes that back
    program.window.toasts.undo.click()
    qtbot.waitUntil(lambda: not program.state.reactions, timeout=WAIT_MS)
    qtbot.waitUntil(page.result.keep.isEnabled, timeout=WAIT_MS)
    # AND all pairs can be taken along as a table
    target = program.client.home / "tests.csv"
    page.result.done.click()
    page.setup.export_to(str(target))
    qtbot.waitUntil(target.exists, timeout=WAIT_MS)
    with target.open(newline="", encoding="utf-8-sig") as file:
        assert [row["chosen"] for row in csv.DictReader(file)] == ["mine"] * 8 + [""] * 2


def test_a_sitting_survives_closing_the_program(page, program, start, qtbot):
    # GIVEN two answers
    begin(page, qtbot)
    press_mine(page, qtbot)
    press(page, Qt.Key.Key_Down, qtbot)
    pairs = page.desk.sitting.pairs
    # WHEN the program is closed and opened again
    program.close()
    again = start()
    qtbot.waitUntil(lambda: again.state.profile.name == "Mira", timeout=WAIT_MS)
    page = ready(again, qtbot)
    qtbot.waitUntil(page.setup.left_off.isVisible, timeout=WAIT_MS)
    assert page.setup.left_words.text() == "You left a test in the middle: 2 of 10 pairs chosen."
    # THEN it goes on with the third pair as planned
    page.setup.resume.click()
    qtbot.waitUntil(lambda: page.arena.is_ready, timeout=WAIT_MS)
    assert page.arena.count.text() == "3 of 10"
    assert [pair.choice for pair in page.desk.sitting.pairs[:3]] == [Choice.MINE, Choice.NEITHER, None]
    assert [(p.prompt, p.seed, p.mine_left) for p in page.desk.sitting.pairs] == [
        (p.prompt, p.seed, p.mine_left) for p in pairs
    ]
    # AND may be left at that
    QTest.keyClick(page.arena, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.setup
    qtbot.waitUntil(page.setup.left_off.isVisible, timeout=WAIT_MS)
    page.setup.leave.click()
    qtbot.waitUntil(lambda: not page.setup.left_off.isVisible(), timeout=WAIT_MS)
    assert len(page.setup.history.rows) == 1


def test_the_taste_of_today_against_the_one_before(page, program, qtbot):
    # GIVEN a taste that was changed
    was = program.state.profile
    program.state.apply(added(was, Polarity.LIKED, Attribute("fog")), "Added fog", own_version=True)
    program.state.flush()
    opponents = page.setup.opponents
    opponents.read_versions()
    qtbot.waitUntil(opponents.kinds.button(Against.VERSION).isEnabled, timeout=WAIT_MS)
    opponents.kinds.button(Against.VERSION).click()
    assert "Added by hand" in opponents.which.currentText()
    # WHEN they are set against each other
    begin(page, qtbot)
    # THEN one picture is in today's taste and one in the other
    pair = page.desk.pair
    assert [a.text for a in read_recipe(pair.mine).profile.liked] == ["warm colors", "fog"]
    assert [a.text for a in read_recipe(pair.other).profile.liked] == ["warm colors"]
    press_mine(page, qtbot)
    page.desk.end(page.desk.sitting)
    qtbot.waitUntil(lambda: len(page.setup.history.rows) == 1, timeout=WAIT_MS)
    page.setup.shown_again.emit(page.desk.sittings[0])
    assert page.result.sentence.text().startswith("You chose your taste of today 1 of 1 times")


def test_somebody_elses_taste_and_a_strangers(page, program, qtbot):
    opponents = page.setup.opponents
    assert not opponents.kinds.button(Against.PROFILE).isEnabled()
    program.client.submit(CreateProfile("Kai with a name as long as a river", Profile("", (Attribute("blue tones"),))))
    qtbot.waitUntil(opponents.kinds.button(Against.PROFILE).isEnabled, timeout=WAIT_MS)
    opponents.kinds.button(Against.PROFILE).click()
    begin(page, qtbot)
    assert read_recipe(page.desk.pair.other).profile.liked[0].text == "blue tones"
    page.arena.pause.click()
    opponents.kinds.button(Against.STRANGER).click()
    begin(page, qtbot)
    other = read_recipe(page.desk.pair.other).profile
    assert (len(other.liked), len(other.disliked)) == (1, 1)
    assert other.liked[0].text != "warm colors"


def test_what_the_pictures_show_can_be_edited(page, program, qtbot):
    dialog = page.setup.edit_prompts()
    dialog.text.setPlainText("")
    assert not dialog.keep.isEnabled()
    dialog.text.setPlainText("a bridge in the rain\n\n a dragon \na dragon")
    dialog.keep.click()
    assert program.state.settings.test_prompts == "a bridge in the rain\na dragon"
    begin(page, qtbot)
    assert {pair.prompt for pair in page.desk.sitting.pairs} == {"a bridge in the rain", "a dragon"}


def test_pictures_that_cannot_be_made_are_told_and_tried_again(page, program, qtbot):
    # GIVEN an engine that is not there any more
    page.setup.engine.addItem("gone", "/nowhere/model")
    page.setup._engines["/nowhere/model"] = added_model("/nowhere/model")
    page.setup.engine.setCurrentIndex(page.setup.engine.count() - 1)
    page.setup.begin.click()
    # THEN the page says so where the pictures would be
    qtbot.waitUntil(page.arena.again.isVisible, timeout=WAIT_MS)
    assert page.arena.note.text() == page.desk.trouble != ""
    assert not page.arena.left.isEnabled()
    assert not program.window.errors.notes
    page.arena.again.click()
    assert page.desk.trouble == ""
    qtbot.waitUntil(page.arena.again.isVisible, timeout=WAIT_MS)
