from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.patience import WAIT_MS
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import ATELIER

if TYPE_CHECKING:
    from viper_desktop.ui.tastetest.page import TasteTestPage

SIDE = 64  # small pictures are quick ones
TASTE = Profile("Mira", (Attribute("warm colors", "color"),), (Attribute("dark colors", "color"),))


@pytest.fixture
def untested(program) -> TasteTestPage:
    """The Taste test page of somebody without a taste."""
    program.window.open_page("test")
    return program.window.page


@pytest.fixture
def page(program, qtbot) -> TasteTestPage:
    """The Taste test page of somebody with a taste, set to small pictures by the atelier."""
    program.state.apply(TASTE, "Added by hand", own_version=True)
    return ready(program, qtbot)


def ready(program, qtbot) -> TasteTestPage:
    """Go to the page and set it to small pictures by the atelier."""
    program.window.open_page("test")
    page = program.window.page
    page.setup.atelier_side = SIDE
    page.setup.engine.setCurrentIndex(page.setup.engine.findData(ATELIER))
    qtbot.waitUntil(lambda: bool(page.setup.opponents.versions), timeout=WAIT_MS)
    return page


def begin(page, qtbot) -> None:
    """Press *Begin* and wait for the first two pictures."""
    page.setup.begin.click()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.arena and page.arena.is_ready, timeout=WAIT_MS)
