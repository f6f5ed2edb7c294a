"""Two people's tastes made into one on the Taste page."""

from __future__ import annotations

from tests.patience import WAIT_MS
from viper_desktop.domain.profile import Attribute, Polarity, Profile
from viper_desktop.domain.requests import CreateProfile

MIRA = Profile("Mira", (Attribute("soft light"), Attribute("fog")), (Attribute("neon palette"),))
KAI = Profile("Kai", (Attribute("teal tones"), Attribute("soft light")), (Attribute("fog"),))


def test_a_blend_is_seen_as_it_is_made_and_is_a_profile_like_others(program, qtbot):
    # GIVEN two people who share something and quarrel about something
    program.state.apply(MIRA, "Added by hand", own_version=True)
    program.state.flush()
    program.client.submit(CreateProfile("Kai", KAI))
    program.window.open_page("profile")
    menu = program.window.page.menu
    qtbot.waitUntil(lambda: len(program.state.profiles) == 2, timeout=WAIT_MS)
    menu.refresh()
    # WHEN they are blended
    menu.blending.trigger()
    qtbot.waitUntil(lambda: hasattr(menu, "blender"), timeout=WAIT_MS)
    dialog = menu.blender
    assert dialog.shared.text() == "Shared by all, and first: soft light."
    assert dialog.counts.text() == "Drawn to 2 things, put off by 1."
    # AND the quarrel is decided by hand, and Kai counts less
    decider = dialog.deciders["fog"]
    decider.setCurrentIndex(decider.findData(Polarity.LIKED))
    assert dialog.counts.text() == "Drawn to 3 things, put off by 1."
    dialog.sliders[1].setValue(0)
    assert not dialog.deciders  # with Mira alone there is no quarrel
    dialog.sliders[0].setValue(0)
    assert not dialog.make.isEnabled()
    dialog.sliders[0].setValue(60)
    dialog.sliders[1].setValue(20)
    dialog.name.setText("The house")
    dialog.make.click()
    # THEN it is at work, under its name
    qtbot.waitUntil(lambda: program.state.profile.name == "The house", timeout=WAIT_MS)
    assert [(a.text, a.weight) for a in program.state.profile.liked] == [
        ("soft light", 1.0),
        ("fog", 0.75),
        ("teal tones", 0.25),
    ]


def test_alone_there_is_nobody_to_blend_with(program):
    program.window.open_page("profile")
    program.window.page.menu.refresh()
    assert not program.window.page.menu.blending.isEnabled()
