from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from tests.patience import WAIT_MS
from tests.ui.score.conftest import finish, mark
from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.reactions import Stance
from viper_desktop.ui.score.grid import THUMBNAIL
from viper_desktop.ui.score.model import Which
from viper_desktop.ui.widgets.picture_cache import PictureKey
from viper_desktop.ui.widgets.rows import ITEM


def names(page) -> list[str]:
    rows = range(page.ranked.model.rowCount())
    return [Path(page.ranked.model.index(row).data(ITEM).path).name for row in rows]


def count(page, polarity: Polarity) -> int:
    return page.trays[polarity].model.rowCount()


def test_a_folder_is_ranked_by_what_somebody_likes(filled, folder, qtbot):
    # WHEN a folder is dropped on the page
    assert filled.accepts_paths([str(folder)])
    finish(filled, qtbot)
    # THEN the warm pictures come first, and what is no picture is told
    assert len(names(filled)) == 6
    assert all(name.startswith("warm") for name in names(filled)[:3])
    assert filled.ranked.unreadable.text() == "1 file could not be read"
    assert filled.what.text() == "holiday"
    values = [row.score.value for row in filled.ranked.model.ranking.rows]
    assert values == sorted(values, reverse=True)
    # AND each says how sure that is, and why
    words = filled.ranked.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "give or take" in words
    assert filled.ranked.model.index(0).data(ITEM).score.reasons[0] in words


def test_f_shows_a_scored_picture_over_the_whole_screen(filled, folder, qtbot):
    filled.score((str(folder),))
    finish(filled, qtbot)
    grid = filled.ranked.grid
    grid.setCurrentIndex(grid.model().index(0, 0))
    shown = PictureKey(THUMBNAIL, path=grid.paths()[0])
    qtbot.waitUntil(lambda: filled._cache.get(shown) is not None, timeout=WAIT_MS)
    QTest.keyClick(grid, Qt.Key.Key_F)
    assert grid._large.isVisible()
    grid._large.close()


def test_marks_in_the_gallery_fill_the_trays_and_dragging_over_changes_them(page, program, qtbot):
    # GIVEN two likes and a dislike in the gallery
    ids = mark(program, (Stance.LIKE, Stance.LIKE, Stance.DISLIKE))
    qtbot.waitUntil(lambda: (count(page, Polarity.LIKED), count(page, Polarity.DISLIKED)) == (2, 1), timeout=WAIT_MS)
    # WHEN a liked one is dropped on the other tray
    tray = page.trays[Polarity.LIKED]
    index = next(tray.model.index(row) for row in range(2) if tray.model.examples[row].picture_id == ids[0])
    data = tray.model.mimeData([index])
    drop(page.trays[Polarity.DISLIKED], data)
    # THEN its mark is another, in the gallery, too
    qtbot.waitUntil(lambda: (count(page, Polarity.LIKED), count(page, Polarity.DISLIKED)) == (1, 2), timeout=WAIT_MS)
    assert program.state.reactions[ids[0]].stance is Stance.DISLIKE


def test_taking_a_picture_out_of_a_tray_leaves_its_mark_alone(page, program, qtbot):
    ids = mark(program, (Stance.LIKE,))
    qtbot.waitUntil(lambda: count(page, Polarity.LIKED) == 1, timeout=WAIT_MS)
    view = page.trays[Polarity.LIKED].view
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert count(page, Polarity.LIKED) == 0
    assert program.state.reactions[ids[0]].stance is Stance.LIKE
    # AND it can be put back
    program.window.toasts.undo.click()
    assert count(page, Polarity.LIKED) == 1


def test_changing_the_trays_offers_to_score_again(filled, folder, qtbot):
    filled.score((str(folder),))
    finish(filled, qtbot)
    assert not filled.rank_again.isVisible()
    # WHEN every warm example is moved over by keyboard, and every cold one
    liked, disliked = filled.trays.values()
    warm, cold = liked.model.examples, disliked.model.examples
    liked.crossed.emit(warm)
    disliked.crossed.emit(cold)
    assert filled.rank_again.isVisible()
    filled.rank_again.click()
    finish(filled, qtbot)
    # THEN the order is turned round
    assert all(name.startswith("cold") for name in names(filled)[:3])


def test_the_line_parts_the_pictures(filled, folder, qtbot):
    filled.score((str(folder),))
    finish(filled, qtbot)
    filled.ranked.histogram.set_threshold(0.5)
    filled.ranked.filter.button(Which.ABOVE).click()
    assert names(filled)
    assert all(name.startswith("warm") for name in names(filled))
    filled.ranked.filter.button(Which.BELOW).click()
    assert all(name.startswith("cold") for name in names(filled))
    # AND it can be moved by keyboard
    QTest.keyClick(filled.ranked.histogram, Qt.Key.Key_Home)
    assert filled.ranked.histogram.threshold == 0
    assert names(filled) == []
    assert filled.ranked.counted.accessibleName() == "6 of 6 are right of the line"


def test_scores_are_exported_and_the_best_copied(filled, folder, tmp_path, qtbot):
    filled.score((str(folder),))
    finish(filled, qtbot)
    target = tmp_path / "scores.csv"
    filled.ranked.export_to(str(target))
    qtbot.waitUntil(target.exists, timeout=WAIT_MS)
    with target.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 7  # a head and six pictures
    assert "warm" in rows[1][0] and "cold" in rows[-1][0]
    # AND the best are copied somewhere, and stay where they were
    best = tmp_path / "best"
    best.mkdir()
    filled.ranked.grid.setCurrentIndex(filled.ranked.model.index(0))
    filled.ranked.copy_best_to(str(best))
    qtbot.waitUntil(lambda: [path.name for path in best.iterdir()] == names(filled)[:1], timeout=WAIT_MS)
    assert len(list(folder.iterdir())) == 7


def test_without_examples_the_page_says_what_is_missing(page, folder, qtbot):
    page.score((str(folder),))
    assert page.ranked.model.rowCount() == 0
    assert "First, a few that you like" in page.empty._sentence.text()


def test_a_folder_without_pictures_is_told_in_a_sentence(filled, tmp_path, qtbot):
    empty = tmp_path / "nothing"
    empty.mkdir()
    with qtbot.waitSignal(filled.state.error_raised, timeout=WAIT_MS) as told:
        filled.score((str(empty),))
    assert "no pictures" in told.args[0].sentence
    qtbot.waitUntil(lambda: not filled.stop.isVisible(), timeout=WAIT_MS)


def test_files_that_are_moved_onto_a_tray_are_copied(page, folder, qtbot):
    # GIVEN files that a file manager would move, as Shift is held
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in sorted(folder.glob("warm*"))])
    # WHEN they are dropped on a tray
    event = drop(page.trays[Polarity.LIKED], data, Qt.KeyboardModifier.ShiftModifier)
    # THEN they are in it, and the file manager is told to leave its own where they are
    qtbot.waitUntil(lambda: count(page, Polarity.LIKED) == 3, timeout=WAIT_MS)
    assert event.isAccepted() and event.dropAction() is Qt.DropAction.CopyAction


def drop(tray, data: QMimeData, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QDropEvent:
    assert all(isinstance(url, QUrl) for url in data.urls())
    offered = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDropEvent(QPointF(5, 5), offered, data, Qt.MouseButton.LeftButton, keys)
    tray.dropEvent(event)
    return event
