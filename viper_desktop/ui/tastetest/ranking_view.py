"""Several pictures of one prompt to put in order, and how far the score agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viper_desktop.domain.ranking import FEWEST, MOST, Maker, Ranking
from viper_desktop.ui.numbers import decimal
from viper_desktop.ui.tastetest.column import ReadingColumn
from viper_desktop.ui.tastetest.order_tile import OrderRow, OrderTile
from viper_desktop.ui.tastetest.prompts import prompts_of
from viper_desktop.ui.widgets.flow import FlowLayout
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import ElidedLabel, label
from viper_desktop.ui.widgets.layouts import empty
from viper_desktop.ui.widgets.remarks import Remarks
from viper_desktop.ui.widgets.spin import Spin

if TYPE_CHECKING:
    from viper_desktop.ui.state import AppState
    from viper_desktop.ui.tastetest.ranking_desk import RankingDesk
    from viper_desktop.ui.widgets.picture_cache import PictureCache

USUAL = 5  # pictures in one order
SMALL = 104  # px of a picture where two orders are compared


class RankingView(QWidget):
    """Plans, orders and compares, one after the other."""

    begin_wished = Signal(str, int)  # prompt, how many pictures
    left = Signal()

    def __init__(self, state: AppState, desk: RankingDesk, cache: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._desk, self._cache = state, desk, cache
        self._focused = ""  # the ranking whose pictures have the keyboard
        self._make_parts()
        self._lay_out()
        desk.changed.connect(self.refresh)
        self.row.moved.connect(desk.move)
        self.refresh()

    def _make_parts(self) -> None:
        self.heading = label(self.tr("Which do you like best?"), "title", wrap=True)
        self.about = label("", "muted", wrap=True)
        self.prompt = QComboBox()
        self.prompt.setEditable(True)
        self.prompt.setAccessibleName(self.tr("What the pictures show"))
        self.prompt.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.prompt.setMinimumContentsLength(18)
        self.count = Spin(self.tr("How many pictures"), FEWEST, MOST)
        self.count.setSuffix(self.tr(" pictures"))
        self.count.setValue(USUAL)
        self.begin = TextButton(self.tr("Begin"), self._begin, role="primary")
        self.row = OrderRow()
        self.shown = ElidedLabel("", "muted")
        self.remarks = Remarks()
        self.finish = TextButton(self.tr("This is my order"), self._desk.finish, role="primary")
        self.again = TextButton(self.tr("Try again"), self._desk.make, icon="retry")
        self.another = TextButton(self.tr("Another one"), self._desk.put_aside)
        self.done = TextButton(self.tr("Done"), self.left.emit)
        self.agreement = label("", "heading", wrap=True)
        self.orders = [QWidget(), QWidget()]  # the person's, the score's
        self._flows = [FlowLayout(order, 4) for order in self.orders]

    def _lay_out(self) -> None:
        self._plan = QWidget()
        plan = QHBoxLayout(self._plan)
        plan.setContentsMargins(0, 0, 0, 0)
        plan.setSpacing(8)
        plan.addWidget(self.prompt, 1)
        plan.addWidget(self.count)
        plan.addWidget(self.begin)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.finish, self.again, self.another, self.done):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._titles: list[QLabel] = [
            label(self.tr("Your order, best first"), "section"),
            label(self.tr("The score's order"), "section"),
        ]
        page = ReadingColumn(self.tr("Pictures to put in order"))
        page.add(self.heading, self.about, self._plan, self.shown, self.row, self.remarks, self.agreement)
        for title, order in zip(self._titles, self.orders, strict=True):
            page.add(title, order)
        page.column.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def refresh(self) -> None:
        """Show how far it is."""
        ranking = self._desk.ranking
        over = ranking is not None and ranking.ended is not None
        ordering = ranking is not None and ranking.ended is None
        self._plan.setVisible(ranking is None)
        for widget in (self.row, self.shown):
            widget.setVisible(ordering)
        self.heading.setVisible(not over)
        self.about.setText(self._about(ranking))
        self.remarks.show_remarks(self._desk.remarks if ranking is not None else ())
        self.done.setText(self._way_out(ranking))
        self.finish.setVisible(ordering)
        self.finish.setEnabled(ranking is not None and ranking.is_made)
        self.again.setVisible(ordering and bool(self._desk.trouble))
        self.another.setVisible(over)
        for part in (self.agreement, *self._titles, *self.orders):
            part.setVisible(over)
        if ranking is None:
            self._offer_prompts()
        elif ranking.ended is not None:
            self._compare(ranking)
            if self._focused:
                self._focused = ""
                self.another.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.shown.setText(ranking.prompt)
            paths = tuple(ranking.entrants[index].path for index in ranking.order)
            self.row.show_pictures(paths, self._cache)
            if ranking.id != self._focused:
                self._focused = ranking.id
                self.row.tiles[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _about(self, ranking: Ranking | None) -> str:
        if ranking is None:
            return self.tr(
                "The same picture in several tastes: yours, none, other people's, and strangers'. "
                "Put them in order without being told which is which; then see whether the score would have, too."
            )
        if self._desk.trouble:
            return self._desk.trouble
        if ranking.ended is not None:
            return ranking.prompt
        if not ranking.is_made:
            made = sum(bool(entrant.path) for entrant in ranking.entrants)
            return self.tr("{n} of {all} pictures are made …").format(n=made, all=len(ranking.entrants))
        return self.tr("Drag the best to the front, or walk with the arrows and move with control and an arrow.")

    def _way_out(self, ranking: Ranking | None) -> str:
        if ranking is None:
            return self.tr("Back")
        return self.tr("Done") if ranking.ended is not None else self.tr("Go on later")

    def _offer_prompts(self) -> None:
        prompts = prompts_of(self._state.settings)
        if tuple(self.prompt.itemText(row) for row in range(self.prompt.count())) != prompts:
            self.prompt.clear()
            self.prompt.addItems(list(prompts))

    def _begin(self) -> None:
        prompt = self.prompt.currentText().strip()
        if prompt:
            self.begin_wished.emit(prompt, self.count.value())
        else:
            self.prompt.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- comparing -----------------------------------------------------------------------------------------------

    def _compare(self, ranking: Ranking) -> None:
        self.agreement.setText(self._agreement(ranking))
        scored = bool(ranking.by_score)
        for part in (self._titles[1], self.orders[1]):
            part.setVisible(scored)
        for flow, order in zip(self._flows, (ranking.order, ranking.by_score), strict=True):
            empty(flow)
            for place, index in enumerate(order):
                entrant = ranking.entrants[index]
                words = self._whose(entrant.maker, entrant.name)
                if entrant.score is not None:
                    words += f"\n{round(100 * entrant.score)}%"  # on a line of its own, which no long name hides
                flow.addWidget(OrderTile(place, entrant.path, self._cache, words=words, fixed=True, side=SMALL))

    def _agreement(self, ranking: Ranking) -> str:
        tau = ranking.agreement
        if tau is None:
            unscored = self.tr("The score cannot tell these apart.")
            return unscored if ranking.by_score else self._desk.note or self.tr("These were not scored.")
        pairs = len(ranking.order) * (len(ranking.order) - 1) // 2
        if tau >= 0.6:
            words = self.tr("The score orders them much as you do (Kendall's τ {tau} over {n} pairs).")
        elif tau >= 0.2:
            words = self.tr("The score orders them somewhat as you do (Kendall's τ {tau} over {n} pairs).")
        elif tau > -0.4:
            words = self.tr("The score's order and yours have little in common (Kendall's τ {tau} over {n} pairs).")
        else:
            words = self.tr("The score orders them the other way round (Kendall's τ {tau} over {n} pairs).")
        return words.format(tau=signed(tau), n=pairs)

    def _whose(self, maker: Maker, name: str) -> str:
        match maker:
            case Maker.MINE:
                return self.tr("your taste")
            case Maker.PLAIN:
                return self.tr("plain")
            case Maker.PROFILE:
                return name
            case Maker.STRANGER:
                return self.tr("a stranger")


def signed(tau: float) -> str:
    """A rank correlation with two digits and a true minus."""
    return decimal(tau, 2).replace("-", "−")
