"""The models page: what ships, what is one's own, what can be had."""

from __future__ import annotations

import pytest

from tests.patience import WAIT_MS
from tests.tiny_models.sdxl import tiny_sdxl
from tests.tiny_models.single_file import save_single_file
from viper_desktop import assets
from viper_desktop.domain.models import METRIC, VPE, ModelState, Offer, Role
from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.ui.models.consent import Consent
from viper_desktop.ui.models.words import facts


@pytest.fixture
def page(program, qtbot):
    program.window.open_page("models")
    qtbot.waitUntil(lambda: VPE in program.window.page.cards, timeout=WAIT_MS)
    return program.window.page


def built_in(page, role, model):
    return next(card for at, name, card in page.built_in if (at, name) == (role, model))


def add_own(page, qtbot):
    """The starter's own folder stands for a model of the person's."""
    page.add_own(str(assets.path("models", "starter")))
    own = []
    qtbot.waitUntil(
        lambda: bool(own.extend(c for c in page.cards.values() if c.state.entry.is_own) or own), timeout=WAIT_MS
    )
    return own[0]


def test_the_starters_are_in_use_until_something_else_is_chosen(page, program):
    assert built_in(page, Role.MAKE, STARTER).in_use.isVisible()
    built_in(page, Role.MAKE, ATELIER).use.click()
    assert built_in(page, Role.MAKE, ATELIER).in_use.isVisible()
    assert not built_in(page, Role.MAKE, STARTER).in_use.isVisible()
    # AND it can be taken back
    program.window.toasts.undo.click()
    assert program.state.settings.maker == STARTER


def test_create_opens_with_what_was_chosen_here(page, program, qtbot):
    built_in(page, Role.MAKE, ATELIER).use.click()
    program.window.open_page("create")
    controls = program.window.page.controls
    qtbot.waitUntil(lambda: controls.current_engine.id == ATELIER, timeout=WAIT_MS)


def test_a_folder_of_ones_own_is_recognized_used_and_taken_off_the_list(page, program, qtbot):
    # WHEN a folder is added
    card = add_own(page, qtbot)
    entry = card.state.entry
    # THEN the card says what it is, and it can be used at once
    assert entry.role is Role.MAKE and "Stable Diffusion XL" in entry.note
    assert not card.get.isVisible()
    card.use.click()
    assert program.state.settings.maker == entry.id
    qtbot.waitUntil(card.in_use.isVisible, timeout=WAIT_MS)
    # AND when it goes, its files stay and the starter is back
    page.remove(entry)
    qtbot.waitUntil(lambda: entry.id not in page.cards, timeout=WAIT_MS)
    assert program.state.settings.maker == STARTER
    assert (assets.path("models", "starter") / "model_index.json").is_file()


def test_a_single_file_is_recognized_by_its_header_and_offered_in_create(page, program, tmp_path, qtbot):
    # GIVEN a checkpoint as sharing sites have them WHEN it is dropped on the page
    file = save_single_file(tiny_sdxl(as_published=True), tmp_path / "Juicy Mix.safetensors")
    page.accepts_paths([str(file)])
    qtbot.waitUntil(lambda: "juicy-mix" in page.cards, timeout=WAIT_MS)
    # THEN the card says what it is, and it can be used at once
    card = page.cards["juicy-mix"]
    assert card.state.entry.note == "Stable Diffusion XL, single file"
    card.use.click()
    program.window.open_page("create")
    controls = program.window.page.controls
    qtbot.waitUntil(lambda: controls.current_engine.id == "juicy-mix", timeout=WAIT_MS)


def test_a_vocabulary_can_be_got_but_makes_nothing_by_itself(page):
    card = page.cards["clip-vocabulary"]
    assert card.get.isVisible()
    assert not card.use.isVisible()


def test_a_folder_that_is_no_model_is_told(page, program, tmp_path, qtbot):
    with qtbot.waitSignal(program.state.error_raised, timeout=WAIT_MS) as told:
        page.add_own(str(tmp_path))
    assert "no model" in told.args[0].sentence


def test_offline_nothing_is_asked_of_the_network(page, program, qtbot):
    program.window.open_page("settings")
    program.window.page.offline.setChecked(True)
    program.window.open_page("models")
    with qtbot.waitSignal(program.state.error_raised, timeout=WAIT_MS) as told:
        page.cards[METRIC].get.click()
    assert "offline" in told.args[0].sentence
    assert page.cards[METRIC].get.isEnabled()


def offers(page, free):
    entries = [page.cards[name].state.entry for name in ("idefics2", VPE)]
    return tuple(Offer(entry, "commit", entry.size, entry.size, free, "/somewhere") for entry in entries)


def test_before_anything_is_fetched_one_is_told_how_much_and_under_which_license(page, qtbot):
    consent = Consent(offers(page, free=100_000_000_000), page)
    qtbot.addWidget(consent)
    assert consent.yes.text() == "Get 34 GB"
    with qtbot.waitSignal(consent.agreed, timeout=WAIT_MS):
        consent.yes.click()


def test_a_full_disk_is_said_before_not_after(page, qtbot):
    consent = Consent(offers(page, free=20_000_000_000), page)
    qtbot.addWidget(consent)
    assert not consent.yes.isEnabled()
    assert "20 GB" in consent.room.text()


def test_a_download_that_was_cut_offers_to_go_on(page):
    card = page.cards[METRIC]
    card.show_state(ModelState(card.state.entry, on_disk=50_000_000))
    assert card.get.text() == "Go on …"
    assert "50 MB of 200 MB" in card.where.text()


def test_a_card_says_what_the_model_needs_whole_and_in_4_bits(page):
    assert "18 GB of graphics memory, or 7.3 GB in 4 bits" in facts(page.cards["idefics2"].state.entry, "")
    assert "12 GB of graphics memory, or 6.2 GB moving parts in and out" in facts(page.cards["sdxl"].state.entry, "")
