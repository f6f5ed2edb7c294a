from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.patience import WAIT_MS
from tests.tiny_models.sdxl import save_tiny_refiner, save_tiny_sdxl
from tests.ui.create.conftest import SIDE, create, finish
from viper_desktop.domain.events import ModelReady
from viper_desktop.domain.recipe import ATELIER, STARTER, Mode
from viper_desktop.domain.requests import AddModel
from viper_desktop.ui.create.engines import Shape
from viper_desktop.ui.create.plan import as_words


def test_it_opens_with_the_starter_diffusion_and_the_atelier_is_one_click_away(program):
    program.window.open_page("create")
    controls = program.window.page.controls
    assert controls.current_engine.id == STARTER
    controls.engine.setCurrentIndex(1)
    assert controls.current_engine.id == ATELIER
    assert "not a model" in controls._note.text()


def test_the_atelier_offers_every_shape_and_no_steps(page):
    assert all(button.isEnabled() for button in page.controls.shapes.values())
    page.controls.shapes[Shape.PORTRAIT].click()
    order = page.controls.order("x")
    assert order.height > order.width > 0
    assert order.steps is None and order.guidance is None


def test_one_slider_moves_both_degrees_and_each_can_go_its_own_way(page):
    controls = page.controls
    controls.degree.slider.setValue(20)
    assert (controls.liked.value, controls.disliked.value) == (1.0, 1.0)
    controls.disliked.slider.setValue(0)
    order = controls.order("x")
    assert (order.degree_liked, order.degree_disliked) == (1.0, 0.0)
    assert controls.degree.value == 0.5


def test_steps_guidance_and_mode_are_the_engines_own_until_set(page):
    controls = page.controls
    controls.choose_engine(STARTER)
    assert (controls.order("x").steps, controls.order("x").guidance) == (None, None)
    controls.more.steps.setValue(12)
    controls.more.guidance.setValue(4.5)
    controls.more.mode.setCurrentIndex(1)
    order = controls.order("x")
    assert (order.steps, order.guidance, order.mode) == (12, 4.5, Mode.EXACT)


def test_a_typed_seed_is_held(page):
    seed = page.controls.seed
    seed.lock.setChecked(False)
    seed._field.selectAll()
    QTest.keyClicks(seed._field, "4294967299")
    assert seed.is_held
    assert seed.value == 2**32 - 1


def test_arrow_up_brings_back_what_was_asked_for(page, qtbot):
    create(page, qtbot)
    page.prompt.set_text("a draft")
    QTest.keyClick(page.prompt, Qt.Key.Key_Up)
    assert page.prompt.text == "a house by a lake"
    QTest.keyClick(page.prompt, Qt.Key.Key_Down)
    assert page.prompt.text == "a draft"


def test_prompts_of_the_last_sitting_are_there_too(page, start, program, qtbot):
    create(page, qtbot)
    program.close()
    again = start()
    again.window.open_page("create")
    prompt = again.window.page.prompt
    qtbot.waitUntil(lambda: bool(prompt._history), timeout=WAIT_MS)
    QTest.keyClick(prompt, Qt.Key.Key_Up)
    assert prompt.text == "a house by a lake"


def test_shift_enter_breaks_the_line(page):
    page.prompt.set_text("one")
    QTest.keyClick(page.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(page.prompt, "two")
    assert page.prompt.toPlainText() == "one\ntwo"
    assert not page.session.frames


def test_the_page_says_which_words_it_understood(page, qtbot):
    page.prompt.set_text("a house and a xylograbble")
    qtbot.waitUntil(lambda: "xylograbble" in page.understood.text(), timeout=WAIT_MS)
    assert "house" in page.understood.text()


@pytest.mark.parametrize("engine", [ATELIER, STARTER])
def test_each_word_is_named_once_however_often_it_is_written(page, qtbot, engine):
    page.controls.choose_engine(engine)
    page.prompt.set_text("a cat, xylograbble, a Cat and three more xylograbble, xylograbble")
    qtbot.waitUntil(lambda: "xylograbble" in page.understood.text(), timeout=WAIT_MS)
    said = page.understood.text() + page.understood.toolTip()
    assert said.count("xylograbble") == 2 and said.count("cat") == 2  # once in the line, once in the tool tip


def test_somebody_without_a_taste_is_told_that_pictures_come_out_plain(program, qtbot):
    program.window.open_page("create")
    page = program.window.page
    assert "plain" in page.taste.text
    with qtbot.waitSignal(program.state.page_requested, timeout=WAIT_MS) as asked:
        page.taste._button.click()
    assert asked.args[0] == "gallery"


def test_a_newcomer_gets_a_picture_at_one_click(page, qtbot):
    page.controls._exact_size = (SIDE, SIDE)
    page.stage.empty.chips[0].click()
    finish(page, qtbot)
    assert page.stage.frame.recipe.prompt == page.controls.current_engine.ideas[0]


def test_a_refiner_that_is_on_this_computer_can_be_chosen_for_a_model_that_was_added(page, program, tmp_path, qtbot):
    # GIVEN a model and a refiner of the person's own
    model, refiner = save_tiny_sdxl(tmp_path / "painter"), save_tiny_refiner(tmp_path / "finisher")
    for folder in (model, refiner):
        with qtbot.waitSignal(program.state.happened, check_params_cb=is_ready, timeout=WAIT_MS):
            program.state.ask(AddModel(str(folder)))
    # WHEN they come to the page, and choose both
    page.on_shown()
    more = page.controls.more
    qtbot.waitUntil(lambda: more.refiner.count() == 2, timeout=WAIT_MS)
    page.controls.choose_engine("painter")
    page.controls.more_fold.button.click()
    assert more.refiner.isVisibleTo(page.controls)
    more.refiner.setCurrentIndex(1)
    more.steps.setValue(5)
    page.controls._exact_size = (64, 64)
    create(page, qtbot)
    # THEN the picture was finished by it, and says so
    assert page.stage.frame.recipe.refiner == "finisher"
    assert "Refiner: finisher" in as_words(page.stage.frame.recipe, "")
    # AND the built-in engines have no use for it
    page.controls.choose_engine(STARTER)
    assert not more.refiner.isVisibleTo(page.controls)
    assert page.controls.order("x").refiner == ""


def is_ready(event) -> bool:
    return isinstance(event, ModelReady)
