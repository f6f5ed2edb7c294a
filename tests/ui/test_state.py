from __future__ import annotations

from PySide6.QtCore import QObject

from tests.patience import WAIT_MS
from viper_desktop.domain.events import JobFailed, JobFinished, VersionsListed
from viper_desktop.domain.profile import Attribute, Polarity, added
from viper_desktop.domain.requests import ImportProfile, ListHistory, ListVersions


def versions(program, qtbot):
    """The timeline of the profile at work."""
    found = []
    program.state.ask(
        ListVersions(program.state.profile_id),
        lambda event: found.append(event.versions) if isinstance(event, VersionsListed) else None,
    )
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT_MS)
    return found[0]


def liked(state, text):
    return added(state.profile, Polarity.LIKED, Attribute(text))


def test_edits_of_one_sitting_are_one_version_and_learning_is_its_own(program, qtbot):
    state = program.state
    before = len(versions(program, qtbot))
    state.apply(liked(state, "fog"), "Added fog")
    state.apply(liked(state, "rain"), "Added rain")
    state.apply(liked(state, "snow"), "Added snow")
    state.apply(liked(state, "warm light"), "Learnt from 3 comments", own_version=True)
    saved = []
    state.when_saved(lambda: saved.append(1))
    qtbot.waitUntil(lambda: bool(saved), timeout=WAIT_MS)
    newest, sitting, *_ = versions(program, qtbot)
    assert len(versions(program, qtbot)) == before + 2
    assert newest.reason == "Learnt from 3 comments"
    assert "Added snow" in sitting.reason
    assert (sitting.liked, newest.liked) == (3, 4)


def test_what_was_said_is_on_disk_before_what_comes_after_is_asked(program, qtbot):
    state, order = program.state, []
    state.happened.connect(lambda event: order.append(type(event).__name__))
    state.react(program.gallery.model.cards[0].picture.id, comment="calm")
    state.when_saved(lambda: order.append("then"))
    qtbot.waitUntil(lambda: "then" in order, timeout=WAIT_MS)
    assert order.index("ReactionSaved") < order.index("then")


def test_events_come_to_who_asked_and_not_to_a_widget_that_is_gone(program, qtbot):
    here, gone = [], []
    owner = QObject()
    program.state.ask(ListHistory(), here.append)
    program.state.ask(ListHistory(), gone.append, owner=owner)
    owner.deleteLater()
    qtbot.waitUntil(lambda: any(isinstance(event, JobFinished) for event in here), timeout=WAIT_MS)
    finished = []
    program.state.ask(ListHistory(), finished.append)
    qtbot.waitUntil(lambda: any(isinstance(event, JobFinished) for event in finished), timeout=WAIT_MS)
    assert gone == []
    assert len({event.job_id for event in here}) == 1


def test_a_failure_that_is_taken_care_of_is_not_told_twice(program, qtbot, tmp_path):
    told: list[JobFailed] = []
    program.state.ask(ImportProfile(str(tmp_path / "nowhere.json")), on_failure=told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    assert not program.window.errors.notes


def test_switching_keeps_what_was_typed_for_the_one_who_typed_it(program, qtbot):
    state = program.state
    mira, picture_id = state.profile_id, program.gallery.model.cards[0].picture.id
    state.people.create("Jonas")
    state.react(picture_id, comment="mine, not his")  # typed while the other profile is on its way
    qtbot.waitUntil(lambda: state.profile.name == "Jonas", timeout=WAIT_MS)
    assert picture_id not in state.reactions
    state.switch_profile(mira)
    qtbot.waitUntil(lambda: state.profile_id == mira, timeout=WAIT_MS)
    assert state.reactions[picture_id].comment == "mine, not his"
