"""Program-wide settings in one JSON file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from viper_desktop.domain.settings import Settings


class SettingsFile:
    """Reads and writes the settings."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """The settings, defaults where the file does not say; an unreadable file is set aside."""
        raise NotImplementedError

    def save(self, settings: Settings) -> None:
        """Write them, whole or not at all."""
        raise NotImplementedError
