"""The Taste test page: find out for yourself whether it works for you."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from viper_desktop.ui.page import Page
from viper_desktop.ui.tastetest.arena import Arena
from viper_desktop.ui.tastetest.desk import Desk
from viper_desktop.ui.tastetest.ranking_desk import RankingDesk
from viper_desktop.ui.tastetest.ranking_view import RankingView
from viper_desktop.ui.tastetest.result import Result
from viper_desktop.ui.tastetest.setup import Setup
from viper_desktop.ui.widgets.empty_state import EmptyState
from viper_desktop.ui.widgets.picture_cache import PictureCache

if TYPE_CHECKING:
    from viper_desktop.domain.events import Note
    from viper_desktop.domain.ranking import Ranking
    from viper_desktop.domain.tastetest import Sitting
    from viper_desktop.ui.state import AppState


class TasteTestPage(Page):
    """Shows one of: what is missing, what to compare, two pictures, what came of it."""

    name = "test"
    icon = "test"

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.setMinimumSize(360, 320)
        cache = PictureCache(state, self)
        self.desk = Desk(state, self)
        self.setup = Setup(state, self.desk)
        self.arena = Arena(self.desk, cache)
        self.result = Result(state, self.desk, cache)
        self.ranking_desk = RankingDesk(state, self)
        self.ranking = RankingView(state, self.ranking_desk, cache)
        self._is_ranking = False
        self.empty = EmptyState(
            "test",
            self.tr("First a taste, then a test"),
            self.tr("Comment on a few pictures and let your taste be read; then see whether it pleases you."),
            (
                (self.tr("Go to the gallery"), lambda: state.show_page("gallery")),
                (self.tr("Write it down myself"), lambda: state.show_page("profile")),
            ),
        )
        self.stack = QStackedWidget()
        for view in (self.empty, self.setup, self.arena, self.result, self.ranking):
            self.stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 4, 20, 12)
        layout.addWidget(self.stack)
        self._listen()
        self.refresh()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Taste test")

    def _listen(self) -> None:
        self.desk.changed.connect(self.refresh)
        self.desk.listed.connect(self.refresh)
        self.state.profile_changed.connect(lambda _profile: self.refresh())
        self.setup.planned.connect(self.desk.begin)
        self.setup.resumed.connect(self.desk.open)
        self.setup.shown_again.connect(self.desk.open)
        self.arena.pause_wished.connect(self.desk.put_aside)
        self.result.more_wished.connect(self._begin_like)
        self.result.left.connect(self.desk.put_aside)
        self.setup.ranking_wished.connect(self._begin_ranking)
        self.setup.ranking_chosen.connect(self._show_ranking)
        self.ranking.begin_wished.connect(self._rank)
        self.ranking.left.connect(self._leave_ranking)
        self.state.profile_switched.connect(lambda _id: self._leave_ranking())

    def on_shown(self, payload: object = None) -> None:
        """Come to the page, in the middle of a sitting to its pair."""
        self.setup.come()
        self.refresh()
        self._focus()

    def refresh(self) -> None:
        """Show what there is to see."""
        sitting, before = self.desk.sitting, self.stack.currentWidget()
        if self._is_ranking:
            self.stack.setCurrentWidget(self.ranking)
        elif sitting is None:
            nothing = self.state.profile.is_empty and not self.desk.sittings
            self.stack.setCurrentWidget(self.empty if nothing else self.setup)
            self.setup.refresh_taste()
        elif sitting.next is not None:
            self.stack.setCurrentWidget(self.arena)
        else:
            self.result.show_sitting(sitting)
            self.stack.setCurrentWidget(self.result)
        if self.stack.currentWidget() is not before and self.isVisible():
            self._focus()

    def _focus(self) -> None:
        """The keyboard is on what there is to do."""
        view = self.stack.currentWidget()
        if view is self.setup:
            view = self.setup.begin
        elif view is self.result:
            view = self.result.more
        elif view is self.ranking:
            view = self.ranking.begin
        if view is not None:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_like(self, sitting: Sitting) -> None:
        self.desk.put_aside()
        self.setup.plan_like(sitting)

    # --- several in order ----------------------------------------------------------------------------------------

    def tells(self, note: Note) -> bool:
        """What an engine remarks stands below the pictures, and why there is no score where that would."""
        return self.desk.knows(note) or (self._is_ranking and self.ranking_desk.knows(note))

    def _begin_ranking(self) -> None:
        self.ranking_desk.put_aside()
        self._is_ranking = True
        self.refresh()

    def _show_ranking(self, ranking: Ranking) -> None:
        self._is_ranking = True
        self.ranking_desk.open(ranking)
        self.refresh()

    def _rank(self, prompt: str, count: int) -> None:
        def plan() -> None:
            self.ranking_desk.begin(replace(self.setup.template(), prompt=prompt), count)

        self.state.when_saved(plan)

    def _leave_ranking(self) -> None:
        self._is_ranking = False
        self.ranking_desk.put_aside()
        self.desk.refresh()
        self.refresh()
