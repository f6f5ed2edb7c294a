"""Small pictures in a taste, with an engine that waits until the test lets it go on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from tests.patience import WAIT_MS
from tests.ui.conftest import welcome
from tests.worker.conftest import Easel
from viper_desktop.assembly import build_tools
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.ui.sketches import SketchButton, Sketches


def test_what_was_being_painted_when_other_subjects_came_is_not_shown(start, qtbot):
    # GIVEN two subjects, the first of them being painted
    easel = Easel()
    program = start(lambda home: replace(build_tools(home), generator=lambda _model: easel))
    welcome(program, "Mira", qtbot)
    row = QWidget()
    qtbot.addWidget(row)
    row.show()
    sketches = Sketches(program.state, row)
    sketches.hang([SketchButton(subject, "", row) for subject in ("a fox", "an owl")])
    sketches.show_profile(Profile("Mira", (Attribute("fog"),)))
    qtbot.waitUntil(lambda: easel.begun == ["a fox"], timeout=WAIT_MS)
    # WHEN there is another subject in their place, and the painter goes on
    other = SketchButton("an elk", "", row)
    sketches.hang([other])
    easel.may_go_on.set()
    # THEN what is shown is the other
    qtbot.waitUntil(lambda: other.image is not None, timeout=WAIT_MS)
    assert easel.begun[-1] == "an elk"
