from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from viper_desktop.domain.profile import Attribute, Profile, Source

if TYPE_CHECKING:
    from viper_desktop.ui.profile.page import ProfilePage

COMMENT = "Lovely pastel colors, and the light is so soft."


def source(quote: str, comment: str = COMMENT) -> Source:
    start = comment.index(quote)
    return Source("reaction", "", quote, start, start + len(quote), comment)


@pytest.fixture
def taste() -> Profile:
    """Somebody who likes pastel colors and soft light, and doesn't like neon."""
    return Profile(
        "Mira",
        liked=(
            Attribute("pastel colors", "color", sources=(source("pastel colors"),)),
            Attribute("soft light", "light", sources=(source("soft"),)),
        ),
        disliked=(Attribute("neon colors", "color"),),
    )


@pytest.fixture
def page(program, taste, qtbot) -> ProfilePage:
    """The Taste page with that taste, in the real window."""
    program.state.apply(taste, "Added by hand", own_version=True)
    program.window.open_page("profile")
    return program.window.page
