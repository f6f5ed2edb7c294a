"""Program-wide settings in one JSON file."""

from __future__ import annotations

from dataclasses import fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import ViperError
from viper_desktop.domain.settings import Settings
from viper_desktop.storage import atomic
from viper_desktop.storage.documents import Damaged, parsed, written

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT = Settings()
KNOWN = {field.name: type(getattr(DEFAULT, field.name)) for field in fields(Settings) if field.name != "extra"}


class SettingsFile:
    """Reads and writes the settings; fields of a newer program are kept.

    Attributes:
        notes: sentences for the person about what was found unreadable.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.notes: tuple[str, ...] = ()

    def load(self) -> Settings:
        """The settings, defaults where the file does not say.

        A file that cannot be read is set aside under another name and `notes` says so.

        Raises:
            ViperError: the disk does not let us read it.
        """
        try:
            return _settings_of(parsed(self._path.read_bytes().decode("utf-8-sig")))
        except FileNotFoundError:
            return DEFAULT
        except OSError as error:
            raise ViperError(
                f"{self._path} cannot be read: {error.strerror or error}.", "Check the data folder's permissions."
            ) from error
        except (Damaged, UnicodeDecodeError):
            kept = atomic.set_aside(self._path)
            self.notes = (f"The settings could not be read. They were kept as {kept.name}, and the defaults apply.",)
            return DEFAULT

    def save(self, settings: Settings) -> None:
        """Write them, whole or not at all.

        Raises:
            ViperError: they cannot be written.
        """
        document: dict[str, Any] = {name: getattr(settings, name) for name in KNOWN}
        document |= {name: value for name, value in settings.extra.items() if name not in KNOWN}
        atomic.write_text(self._path, written(document, indent=2) + "\n")


def _settings_of(document: dict[str, Any]) -> Settings:
    """Known fields of the right kind; the rest as it is.

    Raises:
        Damaged: a known field holds something of another kind.
    """
    values: dict[str, Any] = {}
    for name, kind in KNOWN.items():
        if name in document:
            values[name] = _value(name, kind, document[name])
    return Settings(**values, extra={name: value for name, value in document.items() if name not in KNOWN})


def _value(name: str, kind: type, value: object) -> object:
    if issubclass(kind, StrEnum):
        if not isinstance(value, str) or value not in set(kind):
            raise Damaged(f"there is no {name} “{value}”")
        return kind(value)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise Damaged(f"“{name}” makes no sense")
    return value
