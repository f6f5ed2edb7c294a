"""What can be done with a whole taste: copy, compare, give away, take in, clear."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from viper_desktop.domain.events import Event, FileWritten
from viper_desktop.domain.requests import ExportProfile, ImportProfile
from viper_desktop.ui.profile.blend_dialog import BlendDialog
from viper_desktop.ui.profile.reader import TasteReader
from viper_desktop.ui.widgets import choose

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from viper_desktop.domain.events import ProfileEntry
    from viper_desktop.domain.profile import Profile
    from viper_desktop.ui.profile.edits import TasteEdits
    from viper_desktop.ui.state import AppState


class TasteMenu(QMenu):
    """Acts on the taste at work; comparing is for the page to show."""

    compare_wished = Signal(object)  # ProfileEntry

    def __init__(self, state: AppState, edits: TasteEdits, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._state = state
        self._edits = edits
        self._reader = TasteReader(state, self)
        self.setAccessibleName(self.tr("What to do with this taste"))
        self.addAction(self.tr("Duplicate"), self.duplicate)
        self._compare = self.addMenu(self.tr("Compare with"))
        self.blending = self.addAction(self.tr("Blend with …"), self.blend)
        self.addSeparator()
        self.addAction(self.tr("Export …"), self.export_file)
        self.addAction(self.tr("Export with my comments …"), lambda: self.export_file(with_sources=True))
        self.addAction(self.tr("Import …"), self.import_file)
        self.addSeparator()
        self.addAction(self.tr("Clear"), edits.clear)
        self.aboutToShow.connect(self.refresh)

    def refresh(self) -> None:
        """List the people who there are now."""
        self._compare.clear()
        for entry in self._state.profiles:
            if entry.id != self._state.profile_id:
                self._compare.addAction(entry.name, partial(self.compare_wished.emit, entry))
        self._compare.setEnabled(not self._compare.isEmpty())
        self.blending.setEnabled(self._compare.isEnabled())

    def duplicate(self) -> None:
        """Make a copy with its comments and switch to it."""
        state = self._state
        name = self.tr("{name} (copy)").format(name=state.profile.name)
        state.when_saved(lambda: state.people.create(name, state.profile, state.profile_id))

    def blend(self) -> None:
        """Read everybody's taste and show what could be made of them together."""
        self._edits.keep_weight()
        others = [entry for entry in self._state.profiles if entry.id != self._state.profile_id]
        self._meet(others, (self._state.profile,))

    def _meet(self, others: list[ProfileEntry], met: tuple[Profile, ...]) -> None:
        """Read these people's tastes one after the other, then open the dialog."""
        if others:
            self._reader.person(others[0], lambda taste, _id: self._meet(others[1:], (*met, taste)))
            return
        self.blender = BlendDialog(met, self._page)
        self.blender.made.connect(lambda made: self._state.people.create(made.name, made))
        self.blender.open()

    def export_file(self, *, with_sources: bool = False) -> None:
        """Ask where to, and write the taste there."""
        title = self.tr("Export with comments") if with_sources else self.tr("Export without comments")
        name = f"{self._state.profile.name or 'taste'}.json"
        kinds = self.tr("Taste (*.json)")
        choose.save_as(self._page, title, name, kinds, lambda path: self.export_to(path, with_sources=with_sources))

    def export_to(self, path: str, *, with_sources: bool) -> None:
        """Write the taste as it is now to a file."""
        state = self._state
        request = ExportProfile(state.profile_id, path, with_sources)
        self._edits.keep_weight()
        state.when_saved(lambda: state.ask(request, self._exported))

    def import_file(self) -> None:
        """Ask which file, and read it into a taste of its own."""
        title = self.tr("Import a taste")
        choose.file(self._page, title, self.tr("Taste (*.json)"), self.import_from)

    def import_from(self, path: str) -> None:
        """Read a file into a taste of its own and put it to work."""
        self._state.switching.after(ImportProfile(path))

    def _exported(self, event: Event) -> None:
        if isinstance(event, FileWritten):
            self._state.toast(self.tr("Written to {path}").format(path=event.path))
