from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from tests.patience import WAIT_MS
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import ATELIER, Recipe

if TYPE_CHECKING:
    from viper_desktop.ui.create.page import CreatePage

SIDE = 192  # small pictures are quick ones


@pytest.fixture
def page(program) -> CreatePage:
    """The Create page of somebody with a taste, set to small pictures by the atelier, the live preview off."""
    taste = Profile("Mira", (Attribute("warm colors", "color"),), (Attribute("dark colors", "color"),))
    program.state.apply(taste, "Added by hand", own_version=True)
    program.state.change_settings(replace(program.state.settings, draft_built_in=False))
    program.window.open_page("create")
    page = program.window.page
    page.restore(Recipe("a house by a lake", model=ATELIER, profile=taste, width=SIDE, height=SIDE, seed=7))
    return page


def chunks(path) -> tuple[tuple[int, int], dict]:
    """Size and text chunks of a picture file."""
    with Image.open(path) as image:
        return image.size, dict(image.info)


def create(page, qtbot) -> None:
    """Press *Create* and wait for the pictures."""
    asked = len(page.session.frames)
    page.create_button.click()
    qtbot.waitUntil(lambda: len(page.session.frames) > asked, timeout=WAIT_MS)
    finish(page, qtbot)


def finish(page, qtbot) -> None:
    qtbot.waitUntil(lambda: bool(page.session.frames) and not page.session.unfinished(), timeout=WAIT_MS)
