"""The gallery's wall: what each filter shows and says, sizes, the whole screen, pictures from elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.patience import WAIT_MS
from viper_desktop.domain.pictures import PictureFilter
from viper_desktop.domain.recipe import ATELIER, Recipe
from viper_desktop.domain.requests import CreateRequest, RemovePictures
from viper_desktop.ui.widgets.image_view import FullScreen


def titles(gallery) -> list[str]:
    return [card.picture.title for card in gallery.model.cards]


def test_stars_and_what_was_made_have_filters_of_their_own(program, qtbot):
    # GIVEN a starred picture and one that was made
    gallery, state = program.gallery, program.state
    starred = gallery.model.cards[2].picture
    state.star(starred.id, True)
    qtbot.waitUntil(lambda: gallery.model.is_starred(starred.id), timeout=WAIT_MS)
    made = []
    state.ask(CreateRequest((Recipe("a red boat", ATELIER, width=96, height=96),)), made.append)
    qtbot.waitUntil(lambda: len(made) > 2 and "a red boat" in str(made[-2:]), timeout=WAIT_MS)
    # THEN each filter shows its own
    gallery.chips.chip(PictureFilter.STARRED).click()
    qtbot.waitUntil(lambda: titles(gallery) == [starred.title], timeout=WAIT_MS)
    gallery.chips.chip(PictureFilter.GENERATED).click()
    qtbot.waitUntil(lambda: titles(gallery) == ["a red boat"], timeout=WAIT_MS)


def test_every_filter_that_shows_nothing_says_what_would_help(program, qtbot):
    gallery = program.gallery
    own = tuple(card.picture.id for card in gallery.model.cards)
    program.state.ask(RemovePictures(own))
    for kind, words in (
        (PictureFilter.MINE, "Drop pictures here that you love or can't stand."),
        (PictureFilter.STARRED, "No stars yet"),
        (PictureFilter.GENERATED, "Nothing made yet"),
        (PictureFilter.LIKED, "Nothing liked yet"),
        (PictureFilter.DISLIKED, "Nothing disliked yet"),
    ):
        gallery.chips.chip(kind).click()
        qtbot.waitUntil(lambda words=words: words in said(gallery.wall.empty), timeout=WAIT_MS)
        assert gallery.wall.empty.isVisible()


def said(widget) -> str:
    return " ".join(part.text() for part in widget.findChildren(QLabel) if part.isVisible())


def test_ctrl_and_wheel_make_pictures_larger_and_that_is_kept(program, start, qtbot):
    gallery = program.gallery
    before = gallery.wall.size_slider.value()
    at = QPointF(50, 50)
    event = QWheelEvent(
        at,
        gallery.view.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(gallery.view.viewport(), event)
    assert gallery.wall.size_slider.value() > before
    qtbot.waitUntil(lambda: program.state.settings.thumbnail_height > before, timeout=WAIT_MS)
    # AND so they are the next time
    chosen = gallery.wall.size_slider.value()
    program.close()
    again = start().gallery
    assert again.wall.size_slider.value() == again.view._height == chosen


def test_f_shows_the_chosen_picture_over_the_whole_screen(program, qtbot):
    gallery = program.gallery
    gallery.view.setFocus()
    gallery.view.setCurrentIndex(gallery.model.index(1))
    QTest.keyClick(gallery.view, Qt.Key.Key_F)

    def screens() -> list[FullScreen]:
        return [top for top in QApplication.topLevelWidgets() if isinstance(top, FullScreen)]

    qtbot.waitUntil(lambda: bool(screens()), timeout=WAIT_MS)
    (screen,) = screens()
    assert screen.accessibleName() == gallery.model.cards[1].picture.title
    QTest.keyClick(screen, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: not screens(), timeout=WAIT_MS)


def test_a_picture_from_the_clipboard_is_added(program, qtbot):
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    QGuiApplication.clipboard().setImage(image)
    count = program.gallery.model.rowCount()
    QTest.keySequence(program.window, QKeySequence.StandardKey.Paste)
    qtbot.waitUntil(lambda: program.gallery.model.rowCount() == count + 1, timeout=WAIT_MS)
    QGuiApplication.clipboard().clear()


def test_the_hints_are_others_at_the_next_picture_and_begin_a_comment(program):
    gallery = program.gallery
    gallery.view.opened.emit(gallery.model.index(0))
    first = [chip.text() for chip in gallery.sheet.hints]
    gallery.step(1)
    second = [chip.text() for chip in gallery.sheet.hints]
    assert len(set(first)) == 3 and not set(first) & set(second)
    gallery.sheet.hints[0].click()
    assert gallery.sheet.comment.toPlainText().startswith(gallery.sheet.hints[0].property("begins"))


def test_the_ring_counts_to_eight_and_then_on(program):
    gallery, state = program.gallery, program.state
    for number, card in enumerate(gallery.model.cards):
        state.react(card.picture.id, comment=f"number {number}")
    assert gallery.meter.sentence.text().startswith("6 comment")
    assert "2 more would help" in gallery.meter.hint.text()
    for number in range(3):
        state.react(f"elsewhere {number}", comment="said")
    assert gallery.meter.sentence.text().startswith("9 comment")
    assert "More is better" in gallery.meter.hint.text()
