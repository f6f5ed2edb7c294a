"""The Create page: say what you want to see, and see it your way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from viper_desktop.domain.events import Event, HistoryListed, ModelsListed, Note
from viper_desktop.domain.recipe import STARTER, Recipe
from viper_desktop.domain.requests import ListHistory, ListModels, RemovePictures
from viper_desktop.ui.create.actions import ActionBar
from viper_desktop.ui.create.controls import Controls
from viper_desktop.ui.create.film import Film
from viper_desktop.ui.create.fit import PictureFit
from viper_desktop.ui.create.live_preview import LivePreview
from viper_desktop.ui.create.middle import Middle
from viper_desktop.ui.create.plan import View
from viper_desktop.ui.create.prompt_field import PromptField
from viper_desktop.ui.create.seed import thrown
from viper_desktop.ui.create.session import Frame, Session, Stage
from viper_desktop.ui.create.side import Side
from viper_desktop.ui.create.stage import StageView
from viper_desktop.ui.create.studio import Studio
from viper_desktop.ui.create.switches import Switches
from viper_desktop.ui.create.taste_note import TasteNote
from viper_desktop.ui.create.understood import Understood
from viper_desktop.ui.create.word_strip import WordStrip
from viper_desktop.ui.page import Page
from viper_desktop.ui.widgets.icon_button import IconButton, TextButton
from viper_desktop.ui.widgets.picture_cache import PictureCache
from viper_desktop.ui.widgets.remarks import Remarks

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from viper_desktop.domain.events import ProfileEntry
    from viper_desktop.ui.state import AppState

NARROW = 820  # below this the settings stay away until asked for


class CreatePage(Page):
    """Prompt above, settings on the left, the stage on the right with the film strip under it."""

    name = "create"
    icon = "create"

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.setMinimumSize(360, 320)
        self._cache = PictureCache(state, self)
        self._settings_wished: bool | None = None
        self._was_roomy = True
        self._maker = STARTER  # what the page opened with
        self.session = Session(state, self)
        self._make_parts()
        self._lay_out()
        self._listen()
        self._engine_changed()
        self._refresh_people()
        self._refresh_work()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Create")

    # --- making --------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.prompt = PromptField()
        self.create_button = TextButton(self.tr("Create"), self.make, role="primary")
        self._toggle = IconButton("settings", self.tr("Settings of the picture"), self._toggle_settings, checkable=True)
        self.understood = Understood(self.state)
        self.controls = Controls()
        self.taste = TasteNote(self.state)
        self.controls.put_first(self.taste)
        self.fit = PictureFit(self.state, self, self.controls)
        self.studio = Studio(self.state, self.session, self.taste, self)
        self.switches = Switches()
        self.views, self.wipe, self.stop = self.switches.views, self.switches.wipe, self.switches.stop
        self.live = LivePreview(self.state, self.prompt, self.controls, self.switches, self.studio)
        self.side = Side(self.live, self.controls)
        self.stage = StageView(self.state, self._cache)
        self.remarks = Remarks()
        self.bar = ActionBar(self.state)
        self.words = WordStrip(self.state, self.bar)
        self.film = Film(self.state, self.session, self._cache)
        self._middle = Middle(self.switches, self.stage, self.remarks, words=self.words, bar=self.bar, film=self.film)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.prompt, 1)
        top.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.create_button, 0, Qt.AlignmentFlag.AlignVCenter)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self.side)
        body.addWidget(self._middle, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 4, 20, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.understood)
        layout.addWidget(self.fit)
        layout.addSpacing(4)
        layout.addLayout(body, 1)

    def _listen(self) -> None:
        self.prompt.submitted.connect(self.make)
        self.prompt.textChanged.connect(self._read_prompt)
        self.controls.engine_changed.connect(self._engine_changed)
        self.controls.changed.connect(self._name_button)
        self.live.wished.connect(self.make)
        self.taste.changed.connect(self.live.refresh)
        self.switches.view_chosen.connect(self._refresh_people)
        self.switches.stop_wished.connect(self.studio.cancel)
        self.wipe.toggled.connect(lambda wiping: self.stage.set_wiping(wiping=wiping))
        self.stage.chosen.connect(self.show_frame)
        self.stage.empty.picked.connect(self._begin_with)
        self.film.chosen.connect(self.show_frame)
        self.words.opened.connect(lambda _on: self._middle.arrange())
        self.bar.again_wished.connect(self.make_again)
        self.bar.vary_wished.connect(lambda frame: self.studio.vary(frame, thrown()))
        self.bar.larger_wished.connect(self.studio.enlarge)
        self.studio.begun.connect(self.show_frame)
        self.film.removed.connect(self.forget)
        self.bar.remove_wished.connect(self.forget)
        self.bar.restore_wished.connect(self.restore)
        self.session.added.connect(self._take_added)
        self.session.changed.connect(self._take_changed)
        self.session.removed.connect(self._take_removed)
        for changed in (self.state.profiles_changed, self.state.profile_changed):
            changed.connect(lambda _value: self._refresh_people())

    # --- creating ------------------------------------------------------------------------------------------------

    def make(self) -> None:
        """Make what is asked for; what is being made goes on."""
        view, order = self.switches.view, self.controls.order(self.prompt.text)
        self.studio.make(order, view, self._company())
        self.prompt.remember(order.prompt)
        self.controls.seed.move_on(order.count)

    def make_again(self, frame: Frame) -> None:
        """The same picture from another seed."""
        self.controls.seed.throw()
        self.studio.again(frame, self.controls.seed.value)

    def forget(self, frame: Frame) -> None:
        """Take a picture out of the sitting and the gallery, with an offer to bring it back."""
        if frame.picture is None or frame.stage is not Stage.MADE:
            return
        ids = (frame.picture.id,)

        def bring_back() -> None:
            self.state.ask(RemovePictures(ids, restore=True))
            self.session.bring_back(frame)

        self.state.ask(RemovePictures(ids))
        self.session.forget(frame)
        self.state.toast(self.tr("Removed the picture"), bring_back)

    def _company(self) -> tuple[ProfileEntry, ...]:
        return self.studio.company(self.switches.view, self.switches.other_id)

    # --- showing -------------------------------------------------------------------------------------------------

    def show_frame(self, frame: Frame) -> None:
        """Put a picture on the stage, with those made from the same seed."""
        together = self.session.together(frame)
        if frame in self.stage.frames and len(together) == len(self.stage.frames):
            self.stage.choose(frame)
        else:
            self.stage.show_group(together, frame)
        self.bar.show_frame(frame)
        self.film.show_frame(frame)
        self._show_remarks(frame)
        self.wipe.setEnabled(len(together) > 1)

    def _show_remarks(self, frame: Frame | None) -> None:
        said = self.session.remarks(frame) if frame is not None else ()
        self.remarks.show_remarks(said)
        self.live.tell_only_beside(said)

    def _take_added(self, frames: tuple[Frame, ...]) -> None:
        if self.stage.frame is None:
            self.show_frame(frames[0])
        self._refresh_work()

    def _take_changed(self, frame: Frame) -> None:
        self.stage.refresh(frame)
        shown = self.stage.frame
        if shown is not None and shown.job_id == frame.job_id:
            self._show_remarks(shown)
        if frame is shown:
            self.bar.show_frame(frame)
        elif frame.stage is Stage.MADE and shown is not None and shown.job_id == frame.job_id:
            self._follow(frame)
        self._refresh_work()

    def _follow(self, frame: Frame) -> None:
        """In a run of several seeds, go along to the newest while nobody has chosen anything."""
        if frame not in self.stage.frames and self.stage.frame is not None and not self.bar.comment.hasFocus():
            self.show_frame(frame)

    def _take_removed(self, frames: tuple[Frame, ...]) -> None:
        if self.stage.frame in frames or any(frame in self.stage.frames for frame in frames):
            if left := [frame for frame in self.session.frames if frame.stage is Stage.MADE]:
                self.show_frame(left[-1])
            else:
                self.stage.show_nothing()
                self.bar.show_frame(None)
                self._show_remarks(None)
        self._refresh_work()

    def _refresh_work(self) -> None:
        waiting = sum(frame.stage in (Stage.WAITING, Stage.GROWING) for frame in self.session.frames)
        self.switches.show_waiting(waiting)
        self._middle.show_pictures(has_pictures=bool(self.session.frames))

    def _refresh_people(self) -> None:
        self.switches.show_people(self.studio.others())
        self._name_button()

    def _name_button(self) -> None:
        total = self.controls.count.value() * (self.switches.view.own_pictures + len(self._company()))
        self.create_button.setText(self.tr("Create") if total == 1 else self.tr("Create {n}").format(n=total))

    # --- what the engine says ------------------------------------------------------------------------------------

    def tells(self, note: Note) -> bool:
        """What an engine remarks on its pictures stands below them."""
        return self.session.knows(note.job_id)

    def _engine_changed(self) -> None:
        self.stage.empty.offer(self.controls.current_engine.ideas)
        self._read_prompt()

    def _read_prompt(self) -> None:
        self.understood.read(self.prompt.text, self.controls.current_engine.id)

    def _begin_with(self, idea: str) -> None:
        self.prompt.set_text(idea)
        self.make()

    # --- coming and going, room ----------------------------------------------------------------------------------

    def on_shown(self, payload: object = None) -> None:
        """Come to the page with a prompt, a recipe, or nothing."""
        self.state.ask(ListHistory(), self._take_history)
        self.state.ask(ListModels(), self._take_models)
        if isinstance(payload, Recipe):
            self.restore(payload)
        elif isinstance(payload, str) and payload:
            self.prompt.set_text(payload)
        self.prompt.setFocus(Qt.FocusReason.OtherFocusReason)

    def restore(self, recipe: Recipe) -> None:
        """Set prompt, taste, seed and settings as they were for a picture."""
        self.prompt.set_text(recipe.prompt)
        self.controls.restore(recipe)
        self.taste.pin(recipe)
        self.views.choose(View.ONE)
        self._refresh_people()
        self.prompt.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_models(self, event: Event) -> None:
        """Offer what makes pictures on this computer; begin with what the person chose for it."""
        if not isinstance(event, ModelsListed):
            return
        self.controls.offer_models(event.models)
        if self._maker != self.state.settings.maker:
            self._maker = self.state.settings.maker
            self.controls.choose_engine(self._maker)

    def _take_history(self, event: Event) -> None:
        if isinstance(event, HistoryListed):
            self.prompt.set_history(event.prompts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the settings give way."""
        super().resizeEvent(event)
        self._place_settings()

    def _toggle_settings(self) -> None:
        self._settings_wished = not self.side.isVisibleTo(self)
        self._place_settings()

    def _place_settings(self) -> None:
        roomy = self.width() >= NARROW
        if roomy is not self._was_roomy:  # what was wished for in one is in the way in the other
            self._was_roomy, self._settings_wished = roomy, None
        shown = roomy if self._settings_wished is None else self._settings_wished
        self.side.setVisible(shown)
        self._middle.setVisible(roomy or not shown)
        self._toggle.setChecked(shown)
