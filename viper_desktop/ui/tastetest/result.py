"""What a sitting came to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viper_desktop.domain.events import Event, JobFailed, SittingChanged
from viper_desktop.domain.requests import KeepVerdicts
from viper_desktop.domain.tastetest import Tally, course
from viper_desktop.ui.notices import ErrorNote
from viper_desktop.ui.tastetest import words
from viper_desktop.ui.tastetest.chart import CourseChart
from viper_desktop.ui.tastetest.column import ReadingColumn
from viper_desktop.ui.tastetest.pair_card import PairCard
from viper_desktop.ui.widgets.flow import FlowLayout
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import label
from viper_desktop.ui.widgets.layouts import empty
from viper_desktop.ui.widgets.remarks import Remarks

if TYPE_CHECKING:
    from viper_desktop.domain.tastetest import Sitting
    from viper_desktop.ui.state import AppState
    from viper_desktop.ui.tastetest.desk import Desk
    from viper_desktop.ui.widgets.picture_cache import PictureCache


class Result(QWidget):
    """The sentence, what was compared, the course over sittings, and the pairs unveiled."""

    more_wished = Signal(object)  # Sitting: another one like it
    left = Signal()

    def __init__(self, state: AppState, desk: Desk, cache: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._desk, self._cache = state, desk, cache
        self._sitting: Sitting | None = None
        self._feeding = ""  # the sitting whose verdicts are on their way into the library, or out of it
        self._make_parts()
        self._lay_out()

    def _make_parts(self) -> None:
        self.sentence = label("", "title", wrap=True)
        self.verdict = label("", wrap=True)
        self.compared = label("", "muted", wrap=True)
        self.remarks = Remarks()
        self.in_all = label("", wrap=True)
        self.chart = CourseChart()
        self.more = TextButton(self.tr("Ten more pairs"), self._wish_more, role="primary")
        self.keep = TextButton(self.tr("Use as likes and dislikes"), self.keep_verdicts, icon="heart")
        self.keep.setToolTip(
            self.tr("Puts these pictures into the gallery: what you chose as liked, the others as disliked")
        )
        self.done = TextButton(self.tr("Done"), self.left.emit)
        self.legend = label(self.tr("The line marks your own taste, the heart what you chose."), "caption", wrap=True)
        self._pairs = QWidget()
        self._cards = FlowLayout(self._pairs)

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        for button in (self.more, self.keep, self.done):
            buttons.addWidget(button)
        page = ReadingColumn(self.tr("What the taste test says"))
        page.add(self.sentence, self.verdict, self.compared, self.remarks)
        page.column.addLayout(buttons)
        page.column.addSpacing(8)
        page.add(self.in_all, self.chart, self.legend, self._pairs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def show_sitting(self, sitting: Sitting) -> None:
        """Say what a sitting came to."""
        other = self._sitting is None or sitting.id != self._sitting.id
        self._sitting = sitting
        tally = sitting.tally
        self.sentence.setText(words.result(sitting.against, tally))
        self.compared.setText(words.compared(sitting))
        self.remarks.show_remarks(self._desk.all_remarks)
        together = self._desk.like(sitting)
        in_all = sum((one.tally for one in together), Tally())
        self.chart.show_course(course(together))
        alone = len(together) <= 1
        self.in_all.setVisible(not alone)
        if not alone:
            line = self.tr("Over {n} sittings of this comparison: {score}.")
            told = line.format(n=len(together), score=words.score(in_all))
            self.in_all.setText(f"{told} {words.verdict(in_all)}")
        # all sittings together say more than the last, and one page should not say two things
        said = (words.verdict(in_all) if alone else "", words.neither(tally))
        self.verdict.setText(" ".join(filter(None, said)))
        self.verdict.setVisible(any(said))
        self.keep.setEnabled(tally.decided > 0 and not sitting.liked and sitting.id != self._feeding)
        self.keep.setText(" " + (self.tr("In your gallery") if sitting.liked else self.tr("Use as likes and dislikes")))
        if other:
            self._show_pairs(sitting)
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_verdicts(self) -> None:
        """Feed the verdicts back, with an offer to take that back."""
        if self._sitting is not None:
            self._feed(KeepVerdicts(self._sitting.id))

    def _feed(self, request: KeepVerdicts) -> None:
        self._feeding = request.sitting_id
        self.keep.setEnabled(False)
        self._state.when_saved(lambda: self._state.ask(request, self._kept, on_failure=self._take_failure))

    def _take_failure(self, event: JobFailed) -> None:
        self._feeding = ""
        self._state.error(ErrorNote(event.sentence, event.hint, event.details))
        if self._sitting is not None:
            self.show_sitting(self._sitting)

    def _show_pairs(self, sitting: Sitting) -> None:
        empty(self._cards)
        for pair in sitting.pairs:
            if pair.choice is not None:
                self._cards.addWidget(PairCard(pair, self._cache))

    def _kept(self, event: Event) -> None:
        if not isinstance(event, SittingChanged):
            return
        self._feeding, sitting = "", event.sitting
        self._desk.know(sitting)
        if self._sitting is not None and sitting.id == self._sitting.id:
            self.show_sitting(sitting)
        self._reload_reactions()
        if sitting.liked:
            line = self.tr("{n} pictures are among your likes, {m} among your dislikes")
            told = line.format(n=len(sitting.liked), m=len(sitting.disliked))
            self._state.toast(told, lambda: self._take_back(sitting))

    def _take_back(self, sitting: Sitting) -> None:
        self._feed(KeepVerdicts(sitting.id, undo=True))

    def _reload_reactions(self) -> None:
        self._state.when_saved(self._state.switching.load_again)

    def _wish_more(self) -> None:
        if self._sitting is not None:
            self.more_wished.emit(self._sitting)
