"""The live preview: drafts of what *Create* would make, while the person still writes and chooses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.ui.create.arrangement import Room, tiles
from viper_desktop.ui.create.controls import INNER, WIDTH
from viper_desktop.ui.create.draft_tile import WORDS, DraftTile
from viper_desktop.ui.create.drafts import Course, Drafts
from viper_desktop.ui.widgets.labels import ElidedLabel
from viper_desktop.ui.widgets.remarks import Remarks

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QImage, QResizeEvent, QShowEvent

    from viper_desktop.ui.create.controls import Controls
    from viper_desktop.ui.create.plan import Shot
    from viper_desktop.ui.create.prompt_field import PromptField
    from viper_desktop.ui.create.studio import Studio
    from viper_desktop.ui.create.switches import Switches
    from viper_desktop.ui.state import AppState

TYPING_MS = 250  # a word half written is not drafted
MOVING_MS = 40  # a slider on its way is
PATIENCE_MS = 400  # after which a draft that is no longer true fades
GAP = 6
LEAST = 88  # px of height below which a draft tells nothing


class Easel(QWidget):
    """The drafts beside each other, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[DraftTile] = []
        self.aspect = 1.0

    def arrange(self) -> None:
        """Find each its place."""
        room = Room(self.rect(), GAP, WORDS if len(self.tiles) > 1 else 0)
        for tile, place in zip(self.tiles, tiles(len(self.tiles), self.aspect, room), strict=True):
            tile.setGeometry(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        self.arrange()


class LivePreview(QWidget):
    """A switch, and under it the drafts; it watches the prompt and everything that is set beside it."""

    wished = Signal()  # for the picture itself

    def __init__(
        self, state: AppState, prompt: PromptField, controls: Controls, switches: Switches, studio: Studio
    ) -> None:
        super().__init__()
        self._state, self._prompt, self._controls = state, prompt, controls
        self._switches, self._studio = switches, studio
        self._shots: tuple[Shot, ...] = ()
        self._typed = False
        self._said: tuple[str, ...] = ()  # of the drafts
        self._told: tuple[str, ...] = ()  # what is said below the stage and needs no second mention
        self.drafts = Drafts(state, self)
        self.switch = QCheckBox(self.tr("Live preview"))
        self.switch.setToolTip(self.tr("Show quick drafts while you write and choose"))
        self.says = ElidedLabel("", "caption")
        self.easel = Easel()
        self.remarks = Remarks()
        self._lay_out()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._look)
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._show_course)
        self._hang(())
        self._listen()
        self._follow()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.switch)
        top.addWidget(self.says, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, WIDTH - INNER, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.easel)
        column.addWidget(self.remarks)

    def _listen(self) -> None:
        self.switch.toggled.connect(self._take_switch)
        self._state.settings_changed.connect(lambda _settings: self._follow())
        self._state.profile_changed.connect(lambda _profile: self.refresh())
        self._prompt.textChanged.connect(lambda: self.refresh(typed=True))
        self._controls.engine_changed.connect(lambda _engine: self._follow())
        self._controls.changed.connect(self.refresh)
        self._switches.view_chosen.connect(self.refresh)
        self._switches.other.currentIndexChanged.connect(lambda _index: self.refresh())
        self.drafts.changed.connect(self._show_drafts)
        self.drafts.arrived.connect(self._show_interim)

    @property
    def tiles(self) -> list[DraftTile]:
        """What is shown, one for each picture that *Create* would make of a seed."""
        return self.easel.tiles

    def set_room(self, height: int) -> None:
        """Take no more than so many pixels of height for the drafts; too few are not worth a look."""
        self.easel.setFixedHeight(height)
        self._place_easel()

    def refresh(self, *, typed: bool = False) -> None:
        """Draft anew soon, if there is something else to be seen.

        Args:
            typed: by a hand that is waited for until it rests.
        """
        if not self.isVisible():
            return
        self._typed = self._typed or typed
        if self._typed:
            self._soon.start(TYPING_MS)
        elif not self._soon.isActive():
            self._soon.start(MOVING_MS)

    def tell_only_beside(self, told: tuple[str, ...]) -> None:
        """Leave out what is told of the picture on the stage, or say it again where that is another."""
        self._told = told
        self._show_remarks()

    def showEvent(self, event: QShowEvent) -> None:
        """What ships is quick; no other model is loaded because somebody comes to the page."""
        super().showEvent(event)
        if self._is_built_in:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._soon.stop()
        self.drafts.stop()

    # --- whether -------------------------------------------------------------------------------------------------

    @property
    def _is_built_in(self) -> bool:
        return self._controls.current_engine.id in (STARTER, ATELIER)

    def _take_switch(self, on: bool) -> None:
        settings = self._state.settings
        kept = replace(settings, draft_built_in=on) if self._is_built_in else replace(settings, draft_added=on)
        self._state.change_settings(kept)
        self._place_easel()
        if on:
            self.refresh()
        else:
            self.drafts.stop()

    def _follow(self) -> None:
        """Be switched as this kind of model was."""
        settings = self._state.settings
        with QSignalBlocker(self.switch):
            self.switch.setChecked(settings.draft_built_in if self._is_built_in else settings.draft_added)
        self._place_easel()
        self.refresh()

    def _place_easel(self) -> None:
        self.easel.setVisible(self.switch.isChecked() and self.easel.height() >= LEAST)
        self.says.setVisible(self.easel.isVisibleTo(self))
        self._show_remarks()

    # --- what ----------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        """Wish for what would be made now."""
        patiently, self._typed = not self._typed and self._is_built_in, False
        order = self._controls.order(self._prompt.text)
        if not (self.easel.isVisible() and order.prompt):
            self._wish((), patiently=False)
            return
        order = replace(order, count=1, best_of=1, enlarged=1)
        company = self._studio.company(self._switches.view, self._switches.other_id)
        self._studio.plan(order, self._switches.view, company, lambda shots: self._wish(shots, patiently=patiently))

    def _wish(self, shots: tuple[Shot, ...], *, patiently: bool) -> None:
        if not shots or not self.easel.isVisible():
            self._hang(())
            self.drafts.stop()
            return
        self._hang(shots)
        self._patience.start()
        self.drafts.wish(tuple(shot.recipe for shot in shots), patiently=patiently)
        self._show_drafts()

    def _hang(self, shots: tuple[Shot, ...]) -> None:
        """One tile for each, or one that says what will be seen here; those that stay keep what they show."""
        if [shot.label for shot in shots] != [shot.label for shot in self._shots] or not self.easel.tiles:
            for tile in self.easel.tiles:
                tile.hide()
                tile.deleteLater()
            names = [shot.label for shot in shots] or [self.tr("nothing yet")]
            self.easel.tiles = [DraftTile(name, named=len(shots) > 1, parent=self.easel) for name in names]
            for tile in self.easel.tiles:
                tile.clicked.connect(self.wished)
                tile.show()
            self.says.setText("")  # what was said was said of the tiles before
        self._shots = shots
        if shots:
            recipe = shots[0].recipe
            self.easel.aspect = recipe.width / recipe.height if recipe.width and recipe.height else 1.0
        else:
            self.easel.tiles[0].show_message(self.tr("Say what you want to see: a draft of it appears here."))
        self.easel.arrange()

    # --- showing -------------------------------------------------------------------------------------------------

    def _show_drafts(self) -> None:
        """Show what came; what has not come keeps the draft before it for a moment."""
        for tile, shot in zip(self.easel.tiles, self._shots, strict=False):
            image = self.drafts.image(shot.recipe)
            if image is not None and image.isNull():
                tile.show_message(self.tr("There is no quick draft of this."))
            elif image is not None:
                tile.show_image(image)
            elif self.drafts.course is Course.FAILED:
                tile.show_message(self.drafts.message)
        if self.drafts.course in (Course.DONE, Course.FAILED):
            self._patience.stop()
        self._show_remarks()
        if not self._patience.isActive():
            self._show_course()

    def _show_remarks(self) -> None:
        """Say what a person might not expect of what is drafted, such as words that the model does not read."""
        if not self._shots or self.drafts.course is Course.FAILED or not self.easel.isVisibleTo(self):
            self._said = ()
        elif self.drafts.is_complete:  # until then it stays, as the draft does
            self._said = self.drafts.remarks
        self.remarks.show_remarks([sentence for sentence in self._said if sentence not in self._told])

    def _show_interim(self, place: int, image: QImage) -> None:
        """While a slider moves, the draft of where it was a moment ago is nearer than what is shown."""
        if place < min(len(self.tiles), len(self._shots)) and self._lacks(self._shots[place]) and not image.isNull():
            self.tiles[place].show_image(image)

    def _show_course(self) -> None:
        """Say what is shown, and fade what is no longer true."""
        missing = [tile for tile, shot in zip(self.easel.tiles, self._shots, strict=False) if self._lacks(shot)]
        for tile in missing:
            tile.set_pale(pale=True)
            if tile.image.isNull() and self.drafts.course is not Course.FAILED:
                tile.show_message(self.tr("drafting …"))
        is_there = not missing and any(not tile.image.isNull() for tile in self.easel.tiles)
        self.says.setText(self._words(is_there=is_there))

    def _lacks(self, shot: Shot) -> bool:
        return self.drafts.image(shot.recipe) is None

    def _words(self, *, is_there: bool) -> str:
        if is_there:
            steps = self.drafts.steps
            return self.tr("Draft, %n step(s)", "", steps) if steps else self.tr("Draft, small")
        match self.drafts.course:
            case Course.WAITING:
                return self.tr("waits its turn")
            case Course.AT_WORK:
                return self.tr("drafting …")
        return ""
