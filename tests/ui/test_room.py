from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea

from tests.patience import WAIT_MS
from viper_desktop.domain.models import VPE
from viper_desktop.domain.profile import Attribute, Polarity, added
from viper_desktop.domain.recipe import ATELIER, Recipe
from viper_desktop.domain.requests import CreateProfile
from viper_desktop.ui.create.plan import View
from viper_desktop.ui.create.prompt_field import MOST_LINES
from viper_desktop.ui.notices import ErrorNote

WORDS = ("muted colors", "pastel palette", "soft shadows", "warm light", "empty space", "paper texture", "dreamy")
PADDING = 16  # of a button's words, on both sides together, that may be given up before letters are


@pytest.fixture
def taste(program):
    """Mira's taste, long enough to scroll in a low window."""
    profile = program.state.profile
    for words in WORDS:
        profile = added(profile, Polarity.LIKED, Attribute(words, words.split()[-1]))
        profile = added(profile, Polarity.DISLIKED, Attribute(f"no {words}", words.split()[0]))
    program.state.apply(profile, "Viel hinzugefügt")
    return profile


@pytest.mark.parametrize("size", [(1280, 800), (900, 600), (640, 480)], ids=str)
@pytest.mark.parametrize("page", ["gallery", "profile", "create", "score", "test", "models", "settings"])
def test_german_words_fit_every_page(german, program, taste, page, size, qtbot):
    # GIVEN a German window of this size WHEN a page is opened
    program.window.resize(*size)
    program.window.open_page(page)
    if page == "models":
        qtbot.waitUntil(lambda: VPE in program.window.page.cards, timeout=WAIT_MS)
    qtbot.wait(50)
    # THEN nothing runs out of it at the side, and no button cuts its words
    shown = program.window.page
    wide = [area for area in shown.findChildren(QScrollArea) if area.horizontalScrollBar().maximum() > 0]
    assert not [area.accessibleName() for area in wide if area.isVisible()]
    buttons = [button for button in program.window.findChildren(QAbstractButton) if button.isVisible()]
    assert not [b.text() for b in buttons if b.text() and b.width() + PADDING < b.sizeHint().width()]


def test_the_first_screen_fits_the_smallest_window_in_german(german, start, qtbot):
    # GIVEN a first start in German WHEN the window is as small as it goes
    window = start().window
    window.resize(640, 480)
    qtbot.wait(50)
    # THEN both ways in can be read, and nothing lies over the name
    welcome = window._welcome
    for button in (welcome.start, welcome.look_around):
        assert button.width() >= button.sizeHint().width()
        assert not button.geometry().intersects(welcome.name.geometry())


def test_trays_keep_their_buttons_in_the_smallest_window(program, qtbot):
    program.window.resize(640, 480)
    program.window.open_page("score")
    qtbot.wait(50)
    for tray in program.window.page.trays.values():
        for button in tray.findChildren(QAbstractButton):
            assert button.height() >= button.sizeHint().height()
            assert tray.rect().contains(button.geometry())


@pytest.mark.parametrize("width", [900, 1280])
def test_what_stands_above_the_stage_keeps_its_words_beside_somebody_else_while_pictures_are_made(
    german, program, width, qtbot
):
    # GIVEN somebody else with a long name, and pictures in the making
    program.state.ask(CreateProfile("Maximiliane-Alexandra von Hohenschwangau und den Südlichen Seen"))
    qtbot.waitUntil(lambda: len(program.state.profiles) > 1, timeout=WAIT_MS)
    program.window.resize(width, 600)
    program.window.open_page("create")
    switches = program.window.page.switches
    switches.views.button(View.SIDE_BY_SIDE).click()
    switches.show_waiting(3)
    qtbot.wait(50)
    # THEN all of it is there
    assert switches.other.isVisible() and switches.stop.isVisible()
    for part in (*switches.findChildren(QAbstractButton), switches.other):
        assert part.width() + PADDING >= part.sizeHint().width(), part.text()
        assert switches.rect().contains(part.rect().translated(part.mapTo(switches, part.rect().topLeft())))


def test_in_a_low_window_the_picture_has_more_room_than_the_film_strip(program, qtbot):
    program.window.resize(900, 600)
    program.window.open_page("create")
    page = program.window.page
    page.restore(Recipe("a house", model=ATELIER, width=64, height=64, seed=7))
    page.create_button.click()
    qtbot.waitUntil(lambda: bool(page.session.frames) and not page.session.unfinished(), timeout=WAIT_MS)
    qtbot.wait(50)
    assert page.stage.height() > 200 and not page.film.isVisible()
    program.window.resize(1280, 820)
    qtbot.waitUntil(page.film.isVisible, timeout=WAIT_MS)
    assert page.stage.height() > 240


def test_all_of_a_long_prompt_is_seen_that_fits_its_field(program, qtbot):
    program.window.open_page("create")
    field = program.window.page.prompt
    for words in range(8, 40):
        field.set_text("lighthouse " * words)
        qtbot.wait(1)
        if field.document().size().height() <= MOST_LINES:
            field.verticalScrollBar().setValue(field.verticalScrollBar().maximum())
            assert field.verticalScrollBar().value() == 0


def test_errors_leave_the_page_its_room_and_come_one_after_the_other(program, qtbot):
    # GIVEN three long errors in a low window
    program.window.resize(900, 600)
    errors = program.window.errors
    for name in "abc":
        program.state.error(ErrorNote(f"The model {name} is damaged. " * 6, "Get it again.", "details"))
    qtbot.wait(50)
    # THEN one is shown, which says that there are more, and the page is not squeezed
    shown = [errors.bar(index).isVisible() for index in range(3)]
    assert shown == [True, False, False]
    assert errors.bar(0).behind.text() == "2 more"
    meter = program.gallery.meter
    assert meter.height() >= meter.minimumSizeHint().height()
    # WHEN it was read THEN the next one comes
    errors.bar(0).cross.click()
    qtbot.waitUntil(errors.bar(0).isVisible, timeout=WAIT_MS)
    assert "model b" in errors.bar(0).note.sentence
    # AND in a high window there is room for both
    program.window.resize(1280, 1000)
    qtbot.waitUntil(errors.bar(1).isVisible, timeout=WAIT_MS)
    assert not errors.bar(1).behind.isVisible()


def test_what_the_keyboard_comes_to_is_scrolled_into_sight(program, qtbot):
    # GIVEN settings of a picture that are scrolled to their end
    program.window.resize(900, 600)
    program.window.open_page("create")
    controls = program.window.page.controls
    program.window.activateWindow()
    qtbot.waitUntil(program.window.page.prompt.hasFocus, timeout=WAIT_MS)
    controls.verticalScrollBar().setValue(controls.verticalScrollBar().maximum())
    slider = controls.degree.slider
    assert slider.visibleRegion().isEmpty()
    # WHEN the keyboard comes to the first of them from outside
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    # THEN it is seen
    assert not slider.visibleRegion().isEmpty()
