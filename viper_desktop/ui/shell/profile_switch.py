"""Whose taste is at work, and how to change that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from viper_desktop.ui.shell.name_dialog import NameDialog
from viper_desktop.ui.theme import theme

if TYPE_CHECKING:
    from viper_desktop.ui.state import AppState


class ProfileSwitch(QPushButton):
    """A button with the profile's name; its menu lists the others and what can be done with this one."""

    def __init__(self, state: AppState, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = state
        self.profiles = QMenu(self)
        self.profiles.aboutToShow.connect(self._fill)
        self.setMenu(self.profiles)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("role", "switch")
        state.profile_changed.connect(self._refresh)
        state.profiles_changed.connect(self._refresh)
        self._refresh()
        self._wear()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._wear()

    def ask_new(self) -> None:
        """A new, empty profile."""
        self._ask(self.tr("Whose taste is it?"), "", self.tr("Create"), self.state.people.create)

    def ask_rename(self) -> None:
        """Another name for this one."""
        profile_id = self.state.profile_id
        self._ask(
            self.tr("A new name"),
            self.state.profile.name,
            self.tr("Rename"),
            lambda name: self.state.people.rename(profile_id, name),
        )

    def duplicate(self) -> None:
        """A copy with its comments, and switch to it."""
        name = self.tr("Copy of {name}").format(name=self.state.profile.name)
        profile, profile_id = self.state.profile, self.state.profile_id
        self.state.when_saved(lambda: self.state.people.create(name, profile, profile_id))

    def _ask(self, question: str, name: str, do: str, then: object) -> None:
        dialog = NameDialog(question, name, do, self.window())
        dialog.named.connect(then)
        dialog.open()

    def _fill(self) -> None:
        menu = self.profiles
        menu.clear()
        menu.addSection(self.tr("Whose taste"))
        for entry in self.state.profiles:
            action = menu.addAction(entry.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(entry.id == self.state.profile_id)
            action.triggered.connect(lambda _on, chosen=entry.id: self.state.switch_profile(chosen))
        menu.addSeparator()
        menu.addAction(self.tr("New …"), self.ask_new)
        menu.addAction(self.tr("Rename …"), self.ask_rename)
        menu.addAction(self.tr("Duplicate"), self.duplicate)
        delete = menu.addAction(self.tr("Delete"), lambda: self.state.people.delete(self.state.profile_id))
        delete.setEnabled(bool(self.state.profile_id))
        self._offer_deleted()

    def _offer_deleted(self) -> None:
        """Those that were deleted, for as long as the library keeps them."""
        deleted = self.state.people.put_away
        if deleted:
            again = self.profiles.addMenu(self.tr("Bring back"))
            for entry in deleted:
                action = again.addAction(entry.name.replace("&", "&&"))
                action.triggered.connect(lambda _on, chosen=entry.id: self.state.people.bring_back(chosen))

    def _refresh(self) -> None:
        name = self.state.profile.name
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 180)
        self.setText(f" {shown.replace('&', '&&')}   ")  # room beside icon and arrow
        self.setAccessibleName(self.tr("Profile: {name}").format(name=name))
        self.setToolTip(self.tr("Whose taste is at work: {name}").format(name=name))
        self.setEnabled(bool(self.state.profile_id))

    def _wear(self) -> None:
        self.setIcon(theme().icon("user"))
