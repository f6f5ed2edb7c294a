from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from viper_desktop.domain.scores import Score
from viper_desktop.ui.score.histogram import Histogram
from viper_desktop.ui.score.model import ScoreModel, Which
from viper_desktop.ui.widgets.rows import ITEM

values = st.lists(st.floats(0, 1), max_size=40)


def fill(model: ScoreModel, scores: list[float]) -> None:
    for number, value in enumerate(scores):
        model.add(f"{number}.png", Score(value, 0.1))


def shown(model: ScoreModel) -> list[float]:
    return [model.index(row).data(ITEM).score.value for row in range(model.rowCount())]


@given(values, st.sampled_from(Which), st.floats(0, 1))
def test_rows_are_in_order_however_they_arrive(scores, which, threshold):
    model = ScoreModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_which(which)
    model.set_threshold(threshold)
    fill(model, scores)
    wanted = [v for v in scores if which is Which.ALL or (v >= threshold) == (which is Which.ABOVE)]
    assert shown(model) == sorted(wanted, reverse=True)


@given(values)
def test_every_score_is_in_one_bin(scores):
    model = ScoreModel()
    fill(model, scores)
    assert sum(model.ranking.bins()) == len(scores)


def test_ties_stay_in_the_order_of_arrival():
    model = ScoreModel()
    fill(model, [0.5, 0.5, 0.5])
    assert [model.index(row).data(ITEM).path for row in range(3)] == ["0.png", "1.png", "2.png"]


def test_the_best_score_belongs_to_the_last_bin():
    model = ScoreModel()
    fill(model, [1.0, 0.0])
    assert (model.ranking.bins()[0], model.ranking.bins()[-1]) == (1, 1)


def test_the_line_can_be_dragged(qtbot, looks):
    histogram = Histogram()
    qtbot.addWidget(histogram)
    histogram.resize(220, 90)
    QTest.mousePress(histogram, Qt.MouseButton.LeftButton, pos=histogram.rect().center())
    assert abs(histogram.threshold - 0.5) < 0.02
    QTest.mousePress(histogram, Qt.MouseButton.LeftButton, pos=histogram.rect().topRight())
    assert histogram.threshold == 1.0
    assert histogram.accessibleName() == "Line at 100%"
