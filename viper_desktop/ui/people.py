"""Everybody who has a profile here: made, renamed, put away and brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viper_desktop.domain import requests as ask_for

if TYPE_CHECKING:
    from viper_desktop.domain.events import ProfileEntry
    from viper_desktop.domain.profile import Profile
    from viper_desktop.ui.state import AppState


class People(QObject):
    """The list behind the profile switch; whose taste is at work is the state's business."""

    changed = Signal(object)  # tuple[ProfileEntry, ...], deleted ones left out

    def __init__(self, state: AppState) -> None:
        super().__init__(state)
        self._state = state
        self._entries: tuple[ProfileEntry, ...] = ()
        self._put_away: tuple[ProfileEntry, ...] = ()

    @property
    def entries(self) -> tuple[ProfileEntry, ...]:
        """Every profile that is not put away."""
        return self._entries

    @property
    def put_away(self) -> tuple[ProfileEntry, ...]:
        """Deleted profiles that can still be brought back."""
        return self._put_away

    def name(self, profile_id: str) -> str:
        """What a person is called; empty where there is no such profile."""
        return next((entry.name for entry in self._entries if entry.id == profile_id), "")

    def create(self, name: str, like: Profile | None = None, reactions_of: str = "") -> None:
        """Make a profile and switch to it."""
        self._state.switching.after(ask_for.CreateProfile(name, like, reactions_of))

    def create_first(self) -> None:
        """Make a profile because there is none."""
        self.create(self.tr("My taste"))

    def rename(self, profile_id: str, name: str) -> None:
        """Give a profile another name."""
        self._state.flush()
        if profile_id == self._state.profile_id:
            self._state.take_name(name)
        self._state.ask(ask_for.RenameProfile(profile_id, name))

    def delete(self, profile_id: str) -> None:
        """Put a profile away, with an offer to bring it back."""
        self._state.flush()

        self._state.ask(ask_for.DeleteProfile(profile_id))
        words = self.tr("Deleted the profile “{name}”").format(name=self.name(profile_id))
        self._state.toast(words, lambda: self.bring_back(profile_id))

    def bring_back(self, profile_id: str) -> None:
        """Put a deleted profile to work again."""
        self._state.switching.after(ask_for.DeleteProfile(profile_id, restore=True))

    def take(self, entries: tuple[ProfileEntry, ...]) -> None:
        """The list as the library has it."""
        self._entries = tuple(entry for entry in entries if not entry.deleted)
        self._put_away = tuple(entry for entry in entries if entry.deleted)
        self.changed.emit(self._entries)
        self.see_somebody_at_work()

    def see_somebody_at_work(self) -> None:
        """Where the one at work, or about to be, is gone, the first takes over; where there is nobody, a new one."""
        if self._state.switching.is_under_way_without({entry.id for entry in self._entries}):
            if self._entries:
                self._state.switch_profile(self._entries[0].id)
            else:
                self.create_first()
