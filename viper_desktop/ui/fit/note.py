"""A quiet line before a button: what will happen where the chosen model does not fit, and what to choose instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viper_desktop.domain.events import ModelsWeighed
from viper_desktop.domain.memory import Outlook, Remedy, Weighing
from viper_desktop.domain.models import Role
from viper_desktop.domain.recipe import STARTER
from viper_desktop.ui.fit.watch import MemoryWatch
from viper_desktop.ui.fit.words import button, in_a_note
from viper_desktop.ui.models.chosen import chosen, with_chosen
from viper_desktop.ui.widgets.empty_state import Glyph
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from viper_desktop.ui.state import AppState

TO_SETTINGS = (Remedy.AUTOMATIC, Remedy.COARSER, Remedy.BUDGET)


class FitNote(QWidget):
    """Gone where all fits; its button does what it says."""

    smaller_wished = Signal(int, int)  # width and height, in pixels
    built_in_wished = Signal()

    def __init__(self, state: AppState, page: QWidget) -> None:
        super().__init__()
        self._state = state
        self._outlook: Outlook | None = None
        self._is_due = True
        self._words = label("", "caption", wrap=True)
        self.act = TextButton("", self._act, role="link")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Glyph("chip", 16, "text_muted"), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.act, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()
        self._watch = MemoryWatch(state, page)
        self._watch.weighed.connect(self._take)

    @property
    def text(self) -> str:
        """What it says; nothing while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def show_when(self, *, due: bool) -> None:
        """Keep quiet as long as there is nothing to decide."""
        self._is_due = due
        self._show(self._outlook)

    def watch(self, weighing: Weighing | None) -> None:
        """Say how this gets along; None where there is nothing to say."""
        if self._outlook is not None and self._outlook.of != weighing:
            self._show(None)  # what stood there was of something else
        self._watch.watch(None if weighing is None else (weighing,))

    def _take(self, event: ModelsWeighed) -> None:
        self._show(event.outlooks[0] if event.outlooks else None)

    def _show(self, outlook: Outlook | None) -> None:
        self._outlook = outlook
        words = in_a_note(outlook) if outlook is not None else ""
        press = button(outlook) if outlook is not None and words else ""
        self._words.setText(words)
        self.act.setText(press)
        self.act.setVisible(bool(press))
        self.setVisible(bool(words) and self._is_due)

    def _act(self) -> None:
        if self._outlook is None:
            return
        if self._outlook.remedy in TO_SETTINGS:
            self._state.show_page("settings")
        elif self._outlook.remedy is Remedy.SMALLER:
            self.smaller_wished.emit(*self._outlook.size)
        elif self._outlook.remedy is Remedy.BUILT_IN:
            self.built_in_wished.emit()


class RoleNote(FitNote):
    """Of the model that reads comments or scores pictures, as it is chosen on the models page."""

    def __init__(self, state: AppState, page: QWidget, role: Role) -> None:
        super().__init__(state, page)
        self._role = role
        self.built_in_wished.connect(self._use_built_in)
        state.settings_changed.connect(lambda _settings: self._look())
        self._look()

    def _look(self) -> None:
        model = chosen(self._state.settings, self._role)
        self.watch(None if model == STARTER else Weighing(model, self._role))

    def _use_built_in(self) -> None:
        before = self._state.settings
        self._state.change_settings(with_chosen(before, self._role, STARTER))
        back = chosen(before, self._role)
        self._state.toast(
            self.tr("The built-in one is at work from now on"),
            lambda: self._state.change_settings(with_chosen(self._state.settings, self._role, back)),
        )
