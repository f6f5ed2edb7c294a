"""Before a sitting: what to compare, and what came of it so far."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from viper_desktop.domain.events import Event, FileWritten, ModelsListed
from viper_desktop.domain.models import Role
from viper_desktop.domain.reactions import new_id, now
from viper_desktop.domain.recipe import ATELIER, MAX_SEED, STARTER, Recipe
from viper_desktop.domain.requests import ExportSittings, ListModels
from viper_desktop.domain.tastetest import PAIRS, Against, Sitting, planned_pairs
from viper_desktop.ui.create.engines import Engine, Shape, added_model, built_in
from viper_desktop.ui.tastetest.column import ReadingColumn
from viper_desktop.ui.tastetest.history import History
from viper_desktop.ui.tastetest.opponents import Opponent, Opponents
from viper_desktop.ui.tastetest.prompts import PromptsDialog, prompts_of
from viper_desktop.ui.widgets import choose
from viper_desktop.ui.widgets.flow import FlowLayout
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import frame, label

if TYPE_CHECKING:
    from viper_desktop.ui.state import AppState
    from viper_desktop.ui.tastetest.desk import Desk

ATELIER_SIDE = 640  # px; larger than a picture is shown, and made in a moment


class Setup(QWidget):
    """Chooses opponent and engine; lists what was left in the middle and what is over."""

    planned = Signal(object)  # Sitting
    resumed = Signal(object)  # Sitting
    shown_again = Signal(object)  # Sitting
    ranking_wished = Signal()
    ranking_chosen = Signal(object)  # Ranking

    def __init__(self, state: AppState, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._desk = state, desk
        self._engines: dict[str, Engine] = {}
        self._maker = STARTER  # the engine that it opened with
        self.atelier_side = ATELIER_SIDE
        self._make_parts()
        self._lay_out()
        for engine in built_in():
            self._offer(engine)
        desk.listed.connect(self.refresh)
        self.opponents.changed.connect(self.refresh)

    def _make_parts(self) -> None:
        self.opponents = Opponents(self._state)
        self.engine = QComboBox()
        self.engine.setAccessibleName(self.tr("Who makes the pictures"))
        self.stop = QCheckBox(self.tr("Stop as soon as it is clear"))
        self.stop.setChecked(True)
        self.stop.setToolTip(
            self.tr("Eight of eight are clear. The rule holds however often one looks: wrong once in twenty at most.")
        )
        self.begin = TextButton(self.tr("Begin"), self.plan, role="primary")
        self.prompts = TextButton(self.tr("What they show …"), self.edit_prompts, icon="pencil")
        self.ranking = TextButton(self.tr("Put several in order …"), self.ranking_wished.emit, icon="layers")
        self.left_off = frame("card")
        self.left_words = label("", wrap=True)
        self.resume = TextButton(self.tr("Go on"), self._resume, role="primary")
        self.leave = TextButton(self.tr("Leave it at that"), self._leave)
        self.history = History()
        self.history.chosen.connect(self.shown_again)
        self.history.ranking_chosen.connect(self.ranking_chosen)
        self.export = TextButton(self.tr("Export …"), self._choose_file, icon="export")

    def _lay_out(self) -> None:
        card = QHBoxLayout(self.left_off)
        card.setContentsMargins(16, 12, 12, 12)
        card.setSpacing(8)
        card.addWidget(self.left_words, 1)
        card.addWidget(self.resume)
        card.addWidget(self.leave)
        how = QHBoxLayout()
        how.setSpacing(12)
        how.addWidget(self.engine)
        how.addWidget(self.stop)
        how.addStretch(1)
        buttons = FlowLayout()
        for button in (self.begin, self.prompts, self.ranking):
            buttons.addWidget(button)
        self._past = QWidget()
        past_head = QHBoxLayout()
        past_head.addWidget(label(self.tr("So far"), "heading"), 1)
        past_head.addWidget(self.export)
        past = QVBoxLayout(self._past)
        past.setContentsMargins(0, 16, 0, 0)
        past.setSpacing(8)
        past.addLayout(past_head)
        past.addWidget(self.history)
        page = ReadingColumn(self.tr("Taste test"))
        page.add(self.left_off, label(self.tr("Does it work for you?"), "title", wrap=True))
        page.add(label(self._about(), "muted", wrap=True))
        page.column.addSpacing(8)
        page.add(label(self.tr("Your taste against"), "section"), self.opponents)
        page.column.addSpacing(8)
        page.column.addLayout(how)
        page.column.addLayout(buttons)
        page.add(self._past)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def _about(self) -> str:
        words = self.tr(
            "You see two pictures of the same thing, one of them in your taste, and are not told which. "
            "Choose the one that you would rather have. {n} pairs take about three minutes."
        )
        return words.format(n=PAIRS)

    # --- showing -------------------------------------------------------------------------------------------------

    def come(self) -> None:
        """Read what may have changed meanwhile."""
        self.opponents.read_versions()
        self._state.ask(ListModels(), self._take_models)
        self._desk.refresh()

    def refresh(self) -> None:
        """Show what there is."""
        waiting = self._desk.unfinished
        self.left_off.setVisible(waiting is not None)
        if waiting is not None:
            line = self.tr("You left a test in the middle: {n} of {all} pairs chosen.")
            self.left_words.setText(line.format(n=waiting.done, all=len(waiting.pairs)))
        self.history.show_sittings(self._desk.sittings, {v.id: v for v in self.opponents.versions})
        self.history.show_rankings(self._desk.rankings)
        self._past.setVisible(bool(self.history.rows))
        self.export.setVisible(any(sitting.done for sitting in self._desk.sittings))

    def refresh_taste(self) -> None:
        """There is nothing to test in an empty taste."""
        for button in (self.begin, self.ranking):
            button.setEnabled(not self._state.profile.is_empty)

    def _offer(self, engine: Engine) -> None:
        if engine.id not in self._engines:
            self.engine.addItem(engine.name, engine.id)
        self._engines[engine.id] = engine

    def _take_models(self, event: Event) -> None:
        """Offer what makes pictures on this computer; begin with what the person chose for it."""
        if isinstance(event, ModelsListed):
            for model in event.models:
                if model.is_ready and model.entry.role is Role.MAKE:
                    self._offer(added_model(model.entry.id, model.entry.name))
            if self._maker != self._state.settings.maker:
                self._maker = self._state.settings.maker
                self.engine.setCurrentIndex(max(0, self.engine.findData(self._maker)))

    # --- doing ---------------------------------------------------------------------------------------------------

    def plan(self) -> None:
        """Plan a sitting as it is set here; every edit of the taste is on the disk first."""
        seed = secrets.randbelow(MAX_SEED + 1)
        self.begin.setEnabled(False)
        self._state.when_saved(lambda: self.opponents.read(seed, lambda other: self._planned(other, seed)))

    def plan_like(self, sitting: Sitting) -> None:
        """Plan another sitting of the same comparison, of the taste as it is now."""
        self.opponents.choose(sitting.against, sitting.other_id)
        self.engine.setCurrentIndex(max(0, self.engine.findData(sitting.mine.model)))
        self.plan()

    def template(self) -> Recipe:
        """How a picture in the taste at work is made, less prompt and seed."""
        engine = self._engines[str(self.engine.currentData())]
        side = (self.atelier_side, self.atelier_side)
        width, height = side if engine.id == ATELIER else engine.sizes.get(Shape.SQUARE, (0, 0))
        state = self._state
        return Recipe(
            "",
            model=engine.id,
            profile=state.profile,
            profile_id=state.profile_id,
            version_id=state.version_id,
            width=width,
            height=height,
        )

    def _planned(self, opponent: Opponent, seed: int) -> None:
        self.refresh_taste()
        mine = self.template()
        other = mine.plain() if opponent.profile is None else _in_taste(mine, opponent)
        self.planned.emit(
            Sitting(
                id=new_id(),
                profile_id=self._state.profile_id,
                against=opponent.against,
                mine=mine,
                other=other,
                pairs=planned_pairs(prompts_of(self._state.settings), seed),
                started=now(),
                other_id=opponent.id,
                other_name=opponent.name,
                stop_when_clear=self.stop.isChecked(),
            )
        )

    def edit_prompts(self) -> PromptsDialog:
        """Open the list of prompts."""
        dialog = PromptsDialog(self._state.settings, self)
        dialog.kept.connect(self._keep_prompts)
        dialog.open()
        return dialog

    def _keep_prompts(self, lines: str) -> None:
        self._state.change_settings(replace(self._state.settings, test_prompts=lines))

    def _resume(self) -> None:
        if self._desk.unfinished is not None:
            self.resumed.emit(self._desk.unfinished)

    def _leave(self) -> None:
        if self._desk.unfinished is not None:
            self._desk.end(self._desk.unfinished)

    def _choose_file(self) -> None:
        name = self.tr("{name}, taste tests.csv").format(name=self._state.profile.name or self.tr("My taste"))
        choose.save_as(self, self.tr("Export"), name, self.tr("Table (*.csv)"), self.export_to)

    def export_to(self, path: str) -> None:
        """Write all pairs of this profile's sittings to a file."""
        self._state.ask(ExportSittings(self._state.profile_id, path), self._exported)

    def _exported(self, event: Event) -> None:
        if isinstance(event, FileWritten):
            self._state.toast(self.tr("Saved as {path}").format(path=event.path))


def _in_taste(mine: Recipe, opponent: Opponent) -> Recipe:
    profile_id = opponent.id if opponent.against is Against.PROFILE else ""
    return replace(mine, profile=opponent.profile, profile_id=profile_id, version_id=opponent.version_id)
