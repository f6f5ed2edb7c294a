from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.patience import WAIT_MS, WAIT_S
from viper_desktop.domain.errors import ViperError
from viper_desktop.domain.memory import Offload
from viper_desktop.domain.profile import Attribute, Polarity, added
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.recipe import ATELIER, Recipe
from viper_desktop.domain.requests import CreateRequest
from viper_desktop.domain.settings import Theme as Choice
from viper_desktop.ui.notices import ErrorNote
from viper_desktop.ui.pages import PAGES
from viper_desktop.worker.client import Client


def drop(window, mime):
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_the_window_brings_no_torch():
    code = "import sys, viper_desktop.ui.window; sys.exit('torch' in sys.modules or 'transformers' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=WAIT_S)


def test_keys_go_to_the_pages_in_the_order_of_the_rail(program):
    for number, entry in enumerate(PAGES, 1):
        QTest.keySequence(program.window, QKeySequence(f"Ctrl+{number}"))
        assert program.window.page.name == entry.name
        assert program.window.topbar.title.text() == program.window.page.title()


def test_light_and_dark_are_one_click_apart_and_remembered(program, looks, start, qtbot):
    assert not looks.is_dark
    program.window.topbar.look.click()
    assert looks.is_dark
    program.close()
    looks.use(Choice.LIGHT)
    start()
    qtbot.waitUntil(lambda: looks.is_dark, timeout=WAIT_MS)


def test_an_error_waits_until_it_is_read_and_its_button_does_what_it_says(program):
    done = []
    note = ErrorNote("The disk is full.", "Free some space.", action_label="Try again", action=lambda: done.append(1))
    program.state.error(note)
    program.state.error(note)
    assert len(program.window.errors.notes) == 1
    program.window.errors.bar(0).action.click()
    assert done == [1]
    assert not program.window.errors.isVisible()


def test_pictures_dropped_on_the_window_are_added(program, pictures, qtbot, tmp_path):
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    path = tmp_path / "dropped.png"
    assert image.save(str(path))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop(program.window, mime)
    qtbot.waitUntil(lambda: program.gallery.model.rowCount() == 7, timeout=WAIT_MS)
    # and one that was copied somewhere, without a file
    image.fill(Qt.GlobalColor.darkRed)
    copied = QMimeData()
    copied.setImageData(image)
    assert program.window.importer.take(copied, pasted=True)
    qtbot.waitUntil(lambda: program.gallery.model.rowCount() == 8, timeout=WAIT_MS)


@pytest.mark.parametrize(
    ("text", "link", "sentence"), [("a fox", "", "no picture"), ("", "https://a.b/c.png", "a link")]
)
def test_what_holds_no_picture_is_refused_in_a_sentence(program, text, link, sentence):
    mime = QMimeData()
    mime.setUrls([QUrl(link)]) if link else mime.setText(text)
    told = []
    program.state.toast_raised.connect(told.append)
    drop(program.window, mime)
    assert sentence in told[0].text


def test_files_and_pictures_are_no_words_to_write(program, pictures, qtbot):
    # GIVEN the caret in the comment on a picture
    gallery, comment = program.gallery, program.gallery.sheet.comment
    gallery.show_picture(gallery.model.cards[0].picture.id)
    # WHEN a file is dragged over the comment
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(pictures / "picture 1.png"))])
    over = QDragEnterEvent(
        QPoint(4, 4), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(comment.viewport(), over)
    # THEN the window takes it
    assert program.window._veil.isVisible()
    # AND a picture that was copied elsewhere is added, while words are pasted
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkRed)
    QGuiApplication.clipboard().setImage(image)
    QTest.keySequence(comment, QKeySequence(QKeySequence.StandardKey.Paste))
    qtbot.waitUntil(lambda: gallery.model.rowCount() == 7, timeout=WAIT_MS)
    QGuiApplication.clipboard().setText("so calm")
    QTest.keySequence(comment, QKeySequence(QKeySequence.StandardKey.Paste))
    assert comment.toPlainText() == "so calm"


def test_profiles_are_made_switched_and_deleted_with_a_way_back(program, qtbot):
    state, switch = program.state, program.window.topbar.switch
    state.people.create("Jonas")
    qtbot.waitUntil(lambda: state.profile.name == "Jonas", timeout=WAIT_MS)
    assert "Jonas" in switch.text()
    assert not state.reactions
    state.people.delete(state.profile_id)
    qtbot.waitUntil(lambda: state.profile.name == "Mira", timeout=WAIT_MS)
    program.window.toasts.undo.click()
    qtbot.waitUntil(lambda: state.profile.name == "Jonas", timeout=WAIT_MS)
    assert {entry.name for entry in state.profiles} == {"Mira", "Jonas"}


def test_what_was_done_last_is_undone_first_and_named_in_the_menu(program, qtbot):
    # GIVEN an edit of the taste, and then a picture that was removed
    state, gallery, menu = program.state, program.gallery, program.window.topbar.more.menu()
    state.apply(added(state.profile, Polarity.LIKED, Attribute("fog")), "Added fog")
    gallery.remove(gallery.model.cards[0])
    qtbot.waitUntil(lambda: gallery.model.rowCount() == 5, timeout=WAIT_MS)
    program.window.toasts.hide()
    # WHEN the toast is long gone
    menu.aboutToShow.emit()
    assert "Removed “picture" in menu.undo.text()
    # THEN the picture comes back first, then the edit goes
    QTest.keySequence(program.window, QKeySequence(QKeySequence.StandardKey.Undo))
    qtbot.waitUntil(lambda: gallery.model.rowCount() == 6, timeout=WAIT_MS)
    menu.aboutToShow.emit()
    assert "Added fog" in menu.undo.text()
    menu.undo.trigger()
    assert not state.profile.liked


def test_what_was_said_of_a_picture_is_undone_in_its_turn(program, qtbot):
    # GIVEN an edit of the taste, then a comment typed letter by letter, a mark and a star
    state, gallery, window = program.state, program.gallery, program.window
    state.apply(added(state.profile, Polarity.LIKED, Attribute("fog")), "Added fog")
    gallery.view.setCurrentIndex(gallery.model.index(0))
    QTest.keyClick(gallery.view, Qt.Key.Key_Return)
    QTest.keyClicks(gallery.sheet.comment, "so calm")
    picture_id = gallery.sheet.picture.id
    gallery.sheet.mark(Stance.LIKE)
    gallery.star(picture_id)
    qtbot.waitUntil(lambda: gallery.model.is_starred(picture_id), timeout=WAIT_MS)
    # THEN they go one after the other, the comment as a whole, and the edit last
    window.undo()
    qtbot.waitUntil(lambda: not gallery.model.is_starred(picture_id), timeout=WAIT_MS)
    window.undo()
    assert (state.reactions[picture_id].stance, state.reactions[picture_id].comment) == (None, "so calm")
    window.undo()
    assert picture_id not in state.reactions and gallery.sheet.comment.toPlainText() == ""
    assert state.profile.liked
    window.undo()
    assert not state.profile.liked
    # AND somebody else's marks are out of reach
    gallery.sheet.mark(Stance.LIKE)
    state.people.create("Jonas")
    qtbot.waitUntil(lambda: state.profile.name == "Jonas", timeout=WAIT_MS)
    menu = window.topbar.more.menu()
    menu.aboutToShow.emit()
    assert "Marked" not in menu.undo.text()


def test_a_deleted_profile_can_be_brought_back_after_a_restart(program, start, qtbot):
    program.state.people.create("Jonas")
    qtbot.waitUntil(lambda: program.state.profile.name == "Jonas", timeout=WAIT_MS)
    program.state.people.delete(program.state.profile_id)
    qtbot.waitUntil(lambda: program.state.profile.name == "Mira", timeout=WAIT_MS)
    program.close()
    again = start()
    qtbot.waitUntil(lambda: again.state.profile.name == "Mira", timeout=WAIT_MS)
    switch = again.window.topbar.switch
    switch.profiles.aboutToShow.emit()
    (submenu,) = [action.menu() for action in switch.profiles.actions() if action.menu()]
    submenu.actions()[0].trigger()
    qtbot.waitUntil(lambda: again.state.profile.name == "Jonas", timeout=WAIT_MS)


def test_a_duplicate_takes_comments_along(program, qtbot):
    state = program.state
    state.react(program.gallery.model.cards[0].picture.id, comment="so calm")
    program.window.topbar.switch.duplicate()
    qtbot.waitUntil(lambda: state.profile.name == "Copy of Mira", timeout=WAIT_MS)
    assert [reaction.comment for reaction in state.reactions.values()] == ["so calm"]


def test_an_edit_is_undone_by_the_usual_keys_and_saved_by_itself(program, start, qtbot):
    state = program.state
    state.apply(added(state.profile, Polarity.LIKED, Attribute("pastel colors")), "Added pastel colors")
    state.apply(added(state.profile, Polarity.LIKED, Attribute("fog")), "Added fog")
    QTest.keySequence(program.window, QKeySequence(QKeySequence.StandardKey.Undo))
    assert [attribute.text for attribute in state.profile.liked] == ["pastel colors"]
    program.close()
    again = start()
    qtbot.waitUntil(lambda: [a.text for a in again.state.profile.liked] == ["pastel colors"], timeout=WAIT_MS)


def test_a_failure_that_nobody_handles_is_told_in_the_error_bar(program, qtbot, tmp_path):
    from viper_desktop.domain.requests import ImportProfile

    broken = tmp_path / "broken.json"
    broken.write_text("{")
    with qtbot.waitSignal(program.state.error_raised, timeout=WAIT_MS):
        program.state.ask(ImportProfile(str(broken)))
    assert program.window.errors.isVisible()


def test_a_second_window_on_the_same_data_is_refused_in_words(program):
    with pytest.raises(ViperError) as refused:
        Client()
    assert refused.value.sentence


def test_a_narrow_window_folds_the_rail_and_gives_the_page_to_the_sheet(program, qtbot):
    program.window.resize(640, 600)
    assert program.window.rail.width() < 80
    gallery = program.gallery
    gallery._open(gallery.model.index(0))
    qtbot.waitUntil(lambda: gallery.sheet.width() > 400, timeout=WAIT_MS)
    gallery.sheet.closed.emit()
    assert gallery.view.isVisible()


def test_the_window_comes_back_where_it_was(program, start):
    program.window.resize(700, 640)
    program.window.move(QPoint(30, 40))
    program.close()
    assert start().window.size().width() == 700


def test_settings_hold_at_once_and_after_a_restart(program, start, qtbot):
    program.window.open_page("settings")
    page = program.window.page
    page.offline.box.click()
    for box, value in (
        (page.computer.device, "cpu"),
        (page.memory.offload, Offload.MODEL),
        (page.memory.dtype, "bfloat16"),
    ):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    page.computer.compute.setText("10.0.0.5:6379")
    page.computer.compute.editingFinished.emit()
    assert program.state.settings.offline
    program.close()
    again = start()
    assert again.state.settings.offload is Offload.MODEL
    assert again.state.settings.offline
    assert (again.state.settings.device, again.state.settings.dtype) == ("cpu", "bfloat16")
    assert again.state.settings.compute == "10.0.0.5:6379"


def test_a_picture_with_a_recipe_restores_it_when_it_is_dropped(program, qtbot, tmp_path):
    # GIVEN a picture that this program made, as a file somewhere else
    recipe = Recipe("a lighthouse", model=ATELIER, seed=12, width=96, height=96)
    job = program.state.ask(CreateRequest((recipe,), folder=str(tmp_path)))
    qtbot.waitUntil(lambda: job not in program.window.watch._titles, timeout=WAIT_MS)
    (path,) = tmp_path.glob("*.png")
    # WHEN it is dropped on the window
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    with qtbot.waitSignal(program.state.page_requested, timeout=WAIT_MS) as asked:
        drop(program.window, mime)
    # THEN the page that makes pictures gets the recipe
    page, restored = asked.args
    assert page == "create"
    assert (restored.prompt, restored.seed) == ("a lighthouse", 12)
