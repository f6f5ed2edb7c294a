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
