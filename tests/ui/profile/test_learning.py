from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.patience import WAIT_MS
from tests.ui.profile.conftest import source
from viper_desktop.domain.diff import differences
from viper_desktop.domain.events import TasteLearnt
from viper_desktop.domain.profile import Attribute, Polarity, Profile
from viper_desktop.ui.profile.empty import EmptyTaste


def learnt(page, proposed: Profile) -> TasteLearnt:
    changes = differences(page.state.profile, proposed)
    return TasteLearnt("job", page.state.profile_id, proposed, proposed, changes, 9)


def proposal(taste: Profile) -> Profile:
    new = Attribute("muted colors", "color", sources=(source("colors"),))
    return Profile("Mira", (taste.liked[0], new), taste.disliked)


def test_what_was_learnt_is_at_work_at_once_and_says_what_it_changed(page, taste):
    page.on_shown(learnt(page, proposal(taste)))
    assert page.learning.banner.isVisible()
    assert page.learning.banner.text == "Learnt from 9 comments: 1 new, 1 gone, 2 kept"
    assert page.state.profile.where("muted colors") is not None


def test_learning_can_be_undone_even_after_other_edits(page, taste):
    page.on_shown(learnt(page, proposal(taste)))
    page.edits.add(("wide open space",), Polarity.LIKED)
    page.learning.undo()
    assert page.state.profile == taste
    assert not page.learning.banner.isVisible()


def test_review_takes_part_of_it(page, taste):
    # GIVEN a run that found muted colors and lost soft light
    page.on_shown(learnt(page, proposal(taste)))
    page.learning.show_review()
    # WHEN the loss is turned down
    page.learning.review.tick("soft light").setChecked(False)
    QTest.mouseClick(page.learning.review._keep, Qt.MouseButton.LeftButton)
    # THEN soft light is back where it was, and the find is kept
    assert [a.text for a in page.state.profile.liked] == ["pastel colors", "soft light", "muted colors"]
    assert page.state.profile.find("soft light").sources


def test_half_of_a_learning_run_is_told_as_half_and_can_be_undone(page, taste):
    # GIVEN a run that was stopped when it had found one thing
    new = Attribute("muted colors", "color", sources=(source("colors"),))
    half = Profile("Mira", (*taste.liked, new), taste.disliked)
    # WHEN the page hears of it
    page.on_shown(replace(learnt(page, half), stopped=True))
    # THEN what was found is there, beside all that there was, and said to be half
    assert page.learning.banner.text.startswith("Stopped halfway through 9 comment")
    assert "1 new" in page.learning.banner.text
    assert "gone" not in page.learning.banner.text
    assert page.liked.chip("muted colors")
    page.learning.undo()
    assert page.state.profile == taste


def test_an_empty_taste_shows_how_to_begin(program, qtbot):
    program.window.open_page("profile")
    page = program.window.page
    assert isinstance(page.stack.currentWidget(), EmptyTaste)
    with qtbot.waitSignal(page.state.page_requested, timeout=WAIT_MS) as asked:
        page.empty.gallery_wished.emit()
    assert asked.args[0] == "gallery"


def test_typing_on_the_empty_page_begins_by_hand(program):
    program.window.open_page("profile")
    page = program.window.page
    QTest.keyClick(page, Qt.Key.Key_S)
    field = page.fields[Polarity.LIKED]
    QTest.keyClicks(field, "oft light")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.editor.chip("soft light").isVisible()


def test_versions_can_be_compared_and_brought_back(page, taste, qtbot):
    # GIVEN a taste saved as a version, and a change after it
    page.edits.replace(Profile("Mira", (Attribute("woodcut", "medium"),)), "Something else")
    qtbot.waitUntil(lambda: len(page.aside.timeline.model.rows) == 3, timeout=WAIT_MS)
    reasons = [version.reason for version in page.aside.timeline.model.rows]
    assert reasons[:2] == ["Something else", "Added by hand"]
    # WHEN the older one is compared with now
    page.aside.timeline.view.setCurrentIndex(page.aside.timeline.model.index(1))
    page.aside.timeline.compare.click()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.comparison, timeout=WAIT_MS)
    # THEN each side shows what the other lacks
    assert list(page.comparison.columns[Polarity.LIKED, "first"].chips) == ["pastel colors", "soft light"]
    assert list(page.comparison.columns[Polarity.LIKED, "second"].chips) == ["woodcut"]
    # WHEN it is restored
    page.aside.timeline.restore.click()
    qtbot.waitUntil(lambda: page.state.profile == taste, timeout=WAIT_MS)
    assert page.liked.chip("soft light").isVisible()


def test_two_people_are_compared_side_by_side(page, program, qtbot):
    # GIVEN a second person, who is not at work
    other = Profile("Jo", (Attribute("soft light", "light"),), (Attribute("pastel colors", "color"),))
    state, mira = program.state, program.state.profile_id
    state.people.create("Jo", other)
    qtbot.waitUntil(lambda: state.profile.name == "Jo", timeout=WAIT_MS)
    state.switch_profile(mira)
    qtbot.waitUntil(lambda: state.profile.name == "Mira", timeout=WAIT_MS)
    # WHEN they are compared
    entry = next(entry for entry in state.profiles if entry.name == "Jo")
    page.menu.compare_wished.emit(entry)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.comparison, timeout=WAIT_MS)
    # THEN what they share and where they disagree is told, and Mira's taste is still at work
    assert list(page.comparison.columns[Polarity.LIKED, "both"].chips) == ["soft light"]
    assert page.comparison._summary.text() == "One thing in common; they disagree on one."
    assert state.profile.name == "Mira"


def test_a_taste_is_given_away_and_taken_in(page, program, tmp_path, qtbot):
    state, file = program.state, tmp_path / "mira.json"
    page.menu.export_to(str(file), with_sources=False)
    qtbot.waitUntil(file.exists, timeout=WAIT_MS)
    assert "Lovely" not in file.read_text(encoding="utf-8")
    before = state.profile_id
    page.menu.import_from(str(file))
    qtbot.waitUntil(lambda: state.profile_id != before, timeout=WAIT_MS)
    assert [a.text for a in state.profile.liked] == ["pastel colors", "soft light"]


def test_a_damaged_taste_is_refused_in_a_sentence(page, program, tmp_path, qtbot):
    file = tmp_path / "broken.json"
    file.write_text("{", encoding="utf-8")
    with qtbot.waitSignal(program.state.error_raised, timeout=WAIT_MS) as told:
        page.menu.import_from(str(file))
    assert told.args[0].sentence


def test_the_side_panel_shows_the_comment_with_its_words_marked(page):
    page.open_chip("soft light")
    page.popover.origin_wished.emit("soft light")
    labels = [label.text() for label in page.aside.origin.findChildren(type(page.aside.origin._heading))]
    assert any("soft</span>" in text and "Lovely pastel colors" in text for text in labels)


def test_find_pictures_like_this_searches_the_gallery(page, program):
    page.popover.find_wished.emit("soft light")
    assert program.window.page is program.gallery
    assert program.window.topbar.search.text() == "soft light"
