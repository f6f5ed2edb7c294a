"""What a model will need stands where a person decides, before anything is loaded."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.patience import WAIT_MS
from tests.tiny_models.idefics2 import save_tiny_idefics2
from tests.tiny_models.sdxl import save_tiny_sdxl
from viper_desktop.domain.models import Role
from viper_desktop.domain.recipe import STARTER, Recipe
from viper_desktop.domain.settings import Settings

TIGHT = 0.01  # GB that models may have


def settle(program, **settings) -> None:
    """Use other settings."""
    before: Settings = program.state.settings
    program.state.change_settings(replace(before, device="cpu", **settings))


@pytest.fixture(scope="module")
def painter(tmp_path_factory) -> str:
    return str(save_tiny_sdxl(tmp_path_factory.mktemp("painter") / "small-sdxl"))


@pytest.fixture(scope="module")
def reader(tmp_path_factory) -> str:
    return str(save_tiny_idefics2(tmp_path_factory.mktemp("reader") / "small-idefics2"))


def test_every_card_says_what_its_model_needs_and_what_is_free_and_follows_the_settings(program, qtbot):
    settle(program, dtype="float32")
    program.window.open_page("models")
    page = program.window.page
    qtbot.waitUntil(lambda: "sdxl" in page.cards and bool(page.cards["sdxl"].fit.text()), timeout=WAIT_MS)
    assert page.cards["sdxl"].fit.text().startswith("Here it needs 18.5 GB, ")
    assert "are free in this computer's memory" in page.cards["vpe"].fit.text()
    # a vocabulary takes no memory to speak of
    assert page.cards["clip-vocabulary"].fit.isHidden()
    # WHEN models may have less
    settle(program, dtype="float32", memory_budget_gb=1.0)
    # THEN the cards know
    qtbot.waitUntil(lambda: "and 1.0 GB are free" in page.cards["sdxl"].fit.text(), timeout=WAIT_MS)
    assert page.cards["sdxl"].fit.text().endswith("may run out of memory.")


def test_create_says_before_the_button_is_pressed_that_a_model_will_not_fit_and_what_to_do(program, painter, qtbot):
    program.window.open_page("create")
    page = program.window.page
    page.restore(Recipe("a boat", painter, width=64, height=64))
    assert page.fit.text == ""
    # WHEN the settings leave too little to it
    settle(program, memory_budget_gb=TIGHT)
    qtbot.waitUntil(lambda: "small-sdxl needs " in page.fit.text, timeout=WAIT_MS)
    assert page.fit.text.endswith("There is more memory than the settings let models use.")
    # THEN the button leads to where that is changed
    page.fit.act.click()
    assert program.window.page.name == "settings"
    # AND where all fits, nothing is said
    program.window.open_page("create")
    settle(program, memory_budget_gb=0.0)
    qtbot.waitUntil(lambda: page.fit.text == "", timeout=WAIT_MS)
    # NOR of the engines that ship
    settle(program, memory_budget_gb=TIGHT)
    qtbot.waitUntil(lambda: bool(page.fit.text), timeout=WAIT_MS)
    page.controls.choose_engine(STARTER)
    assert page.fit.text == ""


@pytest.mark.parametrize(("page", "role"), [("gallery", Role.READ), ("score", Role.SCORE)])
def test_learning_and_scoring_say_it_too_and_offer_what_always_fits(program, reader, qtbot, page, role):
    chosen = {Role.READ: "reader", Role.SCORE: "scorer"}[role]
    settle(program, memory_budget_gb=TIGHT, **{chosen: reader})
    if role is Role.READ:  # there must be something to learn from
        for card in program.gallery.model.cards[:3]:
            program.state.react(card.picture.id, comment="the fog is lovely")
    program.window.open_page(page)
    shown = program.window.page
    note = shown.asking.fit if role is Role.READ else shown.fit
    qtbot.waitUntil(lambda: "small-idefics2 needs " in note.text, timeout=WAIT_MS)
    settle(program, memory_budget_gb=0.0, **{chosen: STARTER})
    qtbot.waitUntil(lambda: note.text == "", timeout=WAIT_MS)
