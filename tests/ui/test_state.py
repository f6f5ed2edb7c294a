from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from tests.patience import WAIT_MS
from viper_desktop.domain.events import JobFailed, JobFinished, VersionsListed
from viper_desktop.domain.profile import Attribute, Polarity, added
from viper_desktop.domain.requests import ImportProfile, ListHistory, ListVersions, LoadProfile


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


def others(program, qtbot, *names):
    """Profiles beside Mira's, who is at work again afterwards; name → id, hers included."""
    state = program.state
    mira = state.profile_id
    for name in names:
        state.people.create(name)
        qtbot.waitUntil(lambda name=name: state.profile.name == name, timeout=WAIT_MS)
    state.switch_profile(mira)
    qtbot.waitUntil(lambda: state.profile_id == mira, timeout=WAIT_MS)
    return {entry.name: entry.id for entry in state.profiles}


def at_work_in_the_end(program, qtbot):
    """Who is at work once the library has answered everything, and what follows from the answers."""
    for _ in range(3):  # making somebody asks for them, which reads them, which keeps who is at work
        finished = []
        program.state.ask(ListHistory(), finished.append)
        qtbot.waitUntil(lambda events=finished: any(isinstance(e, JobFinished) for e in events), timeout=WAIT_MS)
    assert program.state.settings.current_profile == program.state.profile_id
    return program.state.profile.name


@pytest.mark.parametrize(
    "names", [("Jonas", "Mira"), ("Jonas", "Ana"), ("Jonas", "Ana", "Jonas"), ("Ana", "Mira", "Ana")]
)
def test_of_several_switches_in_a_row_the_last_one_counts(program, qtbot, names):
    ids = others(program, qtbot, "Jonas", "Ana")
    for name in names:
        program.state.switch_profile(ids[name])
    assert at_work_in_the_end(program, qtbot) == names[-1]


def test_who_is_switched_to_while_somebody_new_is_made_stays(program, qtbot):
    ids = others(program, qtbot, "Jonas")
    program.state.people.create("Ana")
    program.state.switch_profile(ids["Jonas"])  # answered after Ana was made, and before she would be read
    assert at_work_in_the_end(program, qtbot) == "Jonas"
    assert "Ana" in {entry.name for entry in program.state.profiles}


def test_what_answers_nobodys_last_wish_puts_nobody_to_work(program, qtbot):
    ids = others(program, qtbot, "Jonas", "Ana")
    program.state.switch_profile(ids["Ana"])
    program.state.ask(LoadProfile(ids["Jonas"]))  # an earlier wish, as it comes when answers overtake each other
    assert at_work_in_the_end(program, qtbot) == "Ana"


def test_who_is_chosen_as_the_one_at_work_is_deleted_stays(program, qtbot):
    ids = others(program, qtbot, "Jonas", "Ana")
    program.state.people.delete(ids["Mira"])
    program.state.switch_profile(ids["Ana"])
    assert at_work_in_the_end(program, qtbot) == "Ana"


def test_a_wish_that_cannot_be_met_leaves_the_one_at_work(program, qtbot, tmp_path):
    ids = others(program, qtbot, "Jonas")
    program.state.switching.after(ImportProfile(str(tmp_path / "nowhere.json")))
    assert at_work_in_the_end(program, qtbot) == "Mira"
    assert len(program.window.errors.notes) == 1
    program.state.switch_profile(ids["Jonas"])
    assert at_work_in_the_end(program, qtbot) == "Jonas"
