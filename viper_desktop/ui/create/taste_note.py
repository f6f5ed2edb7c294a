"""Says whose taste is at work where that is not plain: a restored picture's, or an empty one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from viper_desktop.ui.create.plan import Person
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.ui.state import AppState


class TasteNote(QFrame):
    """A line with one button; gone where there is nothing to say."""

    changed = Signal()

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.pinned: Person | None = None
        self.setProperty("role", "note")
        self._words = label("", wrap=True)
        self._button = TextButton("", self._act, role="link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addWidget(self._words)
        layout.addWidget(self._button)
        state.profile_changed.connect(lambda _profile: self.refresh())
        state.profile_switched.connect(lambda _id: self.release())
        self.refresh()

    @property
    def text(self) -> str:
        """What it says; nothing while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def pin(self, recipe: Recipe) -> None:
        """Use the taste of a picture as it was then, unless it is today's."""
        state, profile = self._state, recipe.profile
        same = profile is None or recipe.is_plain or profile == state.profile
        if same or profile is None:
            self.release()
            return
        name = next((entry.name for entry in state.profiles if entry.id == recipe.profile_id), profile.name)
        self.pinned = Person(recipe.profile_id, name, profile, recipe.version_id)
        self.refresh()

    def release(self) -> None:
        """Back to the taste of today."""
        self.pinned = None
        self.refresh()

    def refresh(self) -> None:
        """Say what there is to say."""
        if self.pinned is not None:
            name = self.pinned.name or self.tr("somebody")
            self._words.setText(self.tr("With the taste of {name} as it was for that picture.").format(name=name))
            self._button.setText(self.tr("Use today's"))
        elif self._state.profile.is_empty:
            self._words.setText(self.tr("No taste yet, so pictures come out plain."))
            self._button.setText(self.tr("Teach it in the gallery"))
        self.setVisible(self.pinned is not None or self._state.profile.is_empty)
        self.changed.emit()

    def _act(self) -> None:
        if self.pinned is not None:
            self.release()
        else:
            self._state.show_page("gallery")
