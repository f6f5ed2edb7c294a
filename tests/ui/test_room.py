from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QScrollArea

from tests.patience import WAIT_MS
from viper_desktop.domain.models import VPE
from viper_desktop.domain.profile import Attribute, Polarity, added

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
