from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.patience import WAIT_MS
from tests.ui.conftest import welcome
from viper_desktop.domain.pictures import PictureFilter
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.requests import RemovePictures


def click_picture(gallery, row):
    place = gallery.view.visualRect(gallery.model.index(row)).center()
    QTest.mouseClick(gallery.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def listed(gallery):
    return [card.picture.title for card in gallery.model.cards]


def test_a_newcomer_gives_a_name_and_sees_the_gallery(start, qtbot):
    # GIVEN the very first start
    program = start()
    assert program.window._welcome.isVisible()
    # WHEN a name is given
    welcome(program, "Mira", qtbot)
    # THEN the profile switch says whose taste is at work, and the next start doesn't ask again
    assert program.window._welcome is None
    assert "Mira" in program.window.topbar.switch.text()
    program.close()
    again = start()
    qtbot.waitUntil(lambda: again.state.profile.name == "Mira", timeout=WAIT_MS)
    assert again.window._welcome is None


def test_tab_stays_on_the_first_screen(start):
    screen = start().window._welcome
    for stop in (screen.name, screen.look_around, screen.start, screen.name):
        assert stop.hasFocus()
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    QTest.keyClick(screen.look_around, Qt.Key.Key_Backtab)
    assert screen.name.hasFocus()


def test_who_starts_with_eight_pictures_may_comment_on_the_first_at_once(start, qtbot):
    program = start()
    program.window._welcome.start.click()
    qtbot.waitUntil(program.gallery.sheet.isVisible, timeout=WAIT_MS)
    assert program.gallery.sheet.comment.hasFocus()


def test_a_comment_is_typed_where_one_clicks_and_is_there_after_a_restart(program, start, qtbot):
    # GIVEN a picture that was clicked on
    gallery = program.gallery
    click_picture(gallery, 1)
    title = gallery.sheet.title.text()
    assert gallery.sheet.comment.hasFocus()
    # WHEN somebody types and goes away without saving anything
    QTest.keyClicks(gallery.sheet.comment, "I love the soft light")
    gallery.sheet.marks[Stance.LIKE].click()
    assert gallery.meter.ring.count == 1
    program.close()
    # THEN it is all there at the next start
    again = start()
    qtbot.waitUntil(lambda: again.gallery.model.rowCount() > 6, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: again.gallery.meter.ring.count == 1, timeout=WAIT_MS)
    (reaction,) = again.state.reactions.values()
    assert (reaction.comment, reaction.stance) == ("I love the soft light", Stance.LIKE)
    assert again.gallery.model.card(again.gallery.model.index_of(reaction.picture_id)).picture.title == title


def test_a_long_title_takes_two_lines_and_no_more(program, qtbot):
    title = program.gallery.sheet.title
    long = "Night wind over the range, seen from the last house of the village before the snow came down"
    title.setText("Night wind")
    assert title.shown(220) == ["Night wind"]
    title.setText(long)
    first, second = title.shown(220)
    assert long.startswith(first)
    assert second.endswith("…")
    assert title.toolTip() == long


def test_tab_goes_on_to_the_next_picture_with_the_caret_in_its_comment(program):
    gallery = program.gallery
    click_picture(gallery, 0)
    QTest.keyClicks(gallery.sheet.comment, "too busy")
    QTest.keyClick(gallery.sheet.comment, Qt.Key.Key_Tab)
    assert gallery.view.currentIndex().row() == 1
    assert gallery.sheet.comment.hasFocus()
    assert gallery.sheet.comment.toPlainText() == ""
    QTest.keyClick(gallery.sheet.comment, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert gallery.view.currentIndex().row() == 2
    QTest.keyClick(gallery.sheet.comment, Qt.Key.Key_Escape)
    assert gallery.view.hasFocus()


def test_who_has_said_enough_is_offered_to_learn_when_going_on(program, qtbot):
    gallery, told = program.gallery, []
    program.state.toast_raised.connect(told.append)
    gallery.chips.choose(PictureFilter.ALL)
    qtbot.waitUntil(lambda: gallery.model.rowCount() > 12, timeout=WAIT_MS)
    click_picture(gallery, 0)
    for number in range(9):
        QTest.keyClicks(gallery.sheet.comment, "calm")
        assert [toast.text for toast in told] == (["8 comments: enough to read your taste"] if number > 7 else [])
        QTest.keyClick(gallery.sheet.comment, Qt.Key.Key_Tab)
    assert len(told) == 1
    program.window.toasts.undo.click()
    qtbot.waitUntil(lambda: program.window.page.name == "profile", timeout=WAIT_MS)


def test_letters_mark_the_current_picture_and_the_same_letter_takes_the_mark_off(program, qtbot):
    gallery, state = program.gallery, program.state
    gallery.view.setFocus()
    gallery.view.setCurrentIndex(gallery.model.index(2))
    picture_id = gallery.model.cards[2].picture.id
    for key, stance in ((Qt.Key.Key_L, Stance.LIKE), (Qt.Key.Key_D, Stance.DISLIKE), (Qt.Key.Key_M, Stance.MIXED)):
        QTest.keyClick(gallery.view, key)
        assert state.reactions[picture_id].stance is stance
    QTest.keyClick(gallery.view, Qt.Key.Key_M)
    assert picture_id not in state.reactions
    QTest.keyClick(gallery.view, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: gallery.model.is_starred(picture_id), timeout=WAIT_MS)


def test_arrows_walk_over_the_wall_and_enter_opens_the_comment(program):
    gallery = program.gallery
    gallery.view.setFocus()
    gallery.view.setCurrentIndex(gallery.model.index(0))
    QTest.keyClick(gallery.view, Qt.Key.Key_Right)
    assert gallery.view.currentIndex().row() == 1
    QTest.keyClick(gallery.view, Qt.Key.Key_End)
    assert gallery.view.currentIndex().row() == 5
    QTest.keyClick(gallery.view, Qt.Key.Key_Home)
    QTest.keyClick(gallery.view, Qt.Key.Key_Return)
    assert gallery.sheet.isVisible()
    assert gallery.sheet.comment.hasFocus()


def test_chips_filter_and_words_search(program, qtbot):
    # GIVEN a picture that is liked and commented on
    gallery, state = program.gallery, program.state
    picture = gallery.model.cards[3].picture
    state.react(picture.id, stance=Stance.LIKE, comment="velvet shadows")
    # WHEN only the liked ones are wanted
    gallery.chips.chip(PictureFilter.LIKED).click()
    # THEN it alone is there; and a word of the comment finds it among all
    qtbot.waitUntil(lambda: listed(gallery) == [picture.title], timeout=WAIT_MS)
    gallery.chips.chip(PictureFilter.ALL).click()
    qtbot.waitUntil(lambda: len(listed(gallery)) > 6, timeout=WAIT_MS)
    program.window.topbar.search.setText("velvet")
    qtbot.waitUntil(lambda: listed(gallery) == [picture.title], timeout=WAIT_MS)
    program.window.topbar.search.setText("nothing like it")
    qtbot.waitUntil(gallery.wall.empty.isVisible, timeout=WAIT_MS)
    # AND where a filter hides what is looked for, one click lifts it
    gallery.chips.chip(PictureFilter.DISLIKED).click()
    program.window.topbar.search.setText("velvet")
    qtbot.waitUntil(lambda: gallery.wall.empty.focusProxy() is not None, timeout=WAIT_MS)
    wider = gallery.wall.empty.focusProxy()
    assert wider.text() == "Look among all pictures"
    wider.click()
    qtbot.waitUntil(lambda: listed(gallery) == [picture.title], timeout=WAIT_MS)


def test_files_that_are_no_pictures_are_told_in_one_list(program, pictures, qtbot):
    for number in range(3):
        (pictures / f"broken {number}.jpg").write_bytes(b"\xff\xd8 not really")
    with qtbot.waitSignal(program.state.error_raised, timeout=WAIT_MS):
        program.window.importer.add([str(pictures)])
    (note,) = program.window.errors.notes
    assert "4" in note.sentence
    program.window.errors.bar(0).action.click()
    dialog = program.window.importer._window.findChildren(object, "")  # the list opens beside the window
    assert dialog


def test_a_removed_picture_comes_back_by_undo(program, qtbot):
    gallery = program.gallery
    gallery.view.setFocus()
    gallery.view.setCurrentIndex(gallery.model.index(0))
    QTest.keyClick(gallery.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: gallery.model.rowCount() == 5, timeout=WAIT_MS)
    program.window.toasts.undo.click()
    qtbot.waitUntil(lambda: gallery.model.rowCount() == 6, timeout=WAIT_MS)


def test_every_picture_in_view_gets_its_thumbnail(program, qtbot):
    gallery = program.gallery
    qtbot.waitUntil(lambda: len(gallery.cache._kept) >= 6, timeout=WAIT_MS)
    assert all(not pixmap.isNull() for pixmap in gallery.cache._kept.values())


def test_the_heart_on_a_hovered_picture_likes_it_without_opening_anything(program):
    from viper_desktop.ui.gallery.delegate import heart_rect

    gallery = program.gallery
    place = heart_rect(gallery.view.visualRect(gallery.model.index(1))).center()
    QTest.mouseClick(gallery.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert program.state.reactions[gallery.model.cards[1].picture.id].stance is Stance.LIKE
    assert not gallery.sheet.isVisible()


def test_learning_needs_a_comment_on_each_side_and_then_shows_the_profile(program, qtbot):
    gallery, state = program.gallery, program.state
    assert not gallery.meter.learn.isEnabled()
    state.react(gallery.model.cards[0].picture.id, stance=Stance.LIKE, comment="I love the muted colors.")
    assert not gallery.meter.learn.isEnabled()
    state.react(gallery.model.cards[1].picture.id, stance=Stance.DISLIKE, comment="The harsh light bothers me.")
    assert gallery.meter.learn.isEnabled()
    with qtbot.waitSignal(state.page_requested, timeout=WAIT_MS) as asked:
        gallery.meter.learn.click()
    page, learnt = asked.args
    assert page == "profile"
    assert learnt.comments == 2
    assert learnt.proposed.where("muted colors") is not None


def test_suggest_next_opens_a_picture_without_a_comment(program, qtbot):
    gallery, state = program.gallery, program.state
    own = {card.picture.id for card in gallery.model.cards}
    gallery.chips.chip(PictureFilter.ALL).click()
    qtbot.waitUntil(lambda: gallery.model.rowCount() > 6, timeout=WAIT_MS)
    bundled = tuple(card.picture.id for card in gallery.model.cards if card.picture.id not in own)
    state.ask(RemovePictures(bundled))  # looking at all of them would take seconds
    qtbot.waitUntil(lambda: gallery.model.rowCount() == 6, timeout=WAIT_MS)
    state.react(gallery.model.cards[0].picture.id, stance=Stance.LIKE, comment="calm")
    gallery.meter.suggest.click()
    qtbot.waitUntil(gallery.sheet.isVisible, timeout=WAIT_MS)
    assert gallery.sheet.picture.id not in state.reactions
    assert gallery.sheet.comment.hasFocus()
