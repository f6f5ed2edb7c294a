"""Where the window was and what it wore, known before the library is open."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from viper_desktop.domain.settings import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from viper_desktop.domain.settings import Settings

USUAL = (1280, 820)


class WindowMemory:
    """A small file beside the data; nothing in it matters, so nothing is lost with it."""

    def __init__(self) -> None:
        home = os.environ.get("VIPER_HOME")
        if home:
            self._settings = QSettings(str(Path(home).expanduser() / "window.ini"), QSettings.Format.IniFormat)
        else:
            self._settings = QSettings("viper-desktop", "window")

    def restore(self, window: QMainWindow) -> None:
        """Put the window where it was, or at a usual size."""
        geometry = self._settings.value("geometry")
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            room = window.screen().availableSize()
            window.resize(min(USUAL[0], room.width()), min(USUAL[1], room.height()))

    def remember(self, window: QMainWindow) -> None:
        """Keep where it is."""
        self._settings.setValue("geometry", window.saveGeometry())
        self._settings.sync()

    @property
    def theme(self) -> Theme:
        """What it wore last, for the first paint; the settings decide once they are read."""
        said = str(self._settings.value("theme", ""))
        return Theme(said) if said in set(Theme) else Theme.SYSTEM

    @property
    def language(self) -> str:
        """What it spoke last; empty for the system's language."""
        return str(self._settings.value("language", ""))

    def remember_settings(self, settings: Settings) -> None:
        """Keep what the next first paint needs to know."""
        if (settings.theme, settings.language) != (self.theme, self.language):
            self._settings.setValue("theme", settings.theme.value)
            self._settings.setValue("language", settings.language)
