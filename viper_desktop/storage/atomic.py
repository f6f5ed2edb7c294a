"""Files that are there whole or not at all, and never lost to a bad read."""

from __future__ import annotations

import contextlib
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from viper_desktop.domain.errors import ViperError

if TYPE_CHECKING:
    from collections.abc import Iterator

PART = ".part"  # ends the names of files that are being written


@contextlib.contextmanager
def _temporary(folder: Path, data: bytes) -> Iterator[Path]:
    """A new file beside the target with the data flushed to disk; gone afterwards unless renamed."""
    path = folder / f".{uuid4().hex}{PART}"
    try:
        with path.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield path
    finally:
        path.unlink(missing_ok=True)


def _flush_folder(folder: Path) -> None:
    """Make a rename survive a power cut; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _unwritable(path: Path, error: OSError) -> ViperError:
    return ViperError(
        f"{path} could not be written: {error.strerror or error}.",
        "Check the folder and the free space, or choose another.",
    )


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, in place of what is there; its folder is made if need be.

    Raises:
        ViperError: it cannot be written; what was there still is.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _temporary(path.parent, data) as temporary:
            temporary.replace(path)
        _flush_folder(path.parent)
    except OSError as error:
        raise _unwritable(path, error) from error


def write_text(path: Path, text: str) -> None:
    """`write_bytes` in UTF-8."""
    write_bytes(path, text.encode("utf-8"))


def write_new(folder: Path, stem: str, suffix: str, data: bytes) -> Path:
    """Write a file under a name that nothing has yet: `stem`, else `stem-2`, `stem-3`, ….

    Safe against other processes that write there at the same time.

    Returns:
        The path that was taken.

    Raises:
        ViperError: the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _temporary(folder, data) as temporary:
            path = _claimed(temporary, folder, stem, suffix)
        _flush_folder(folder)
    except OSError as error:
        raise _unwritable(folder / f"{stem}{suffix}", error) from error
    return path


def _claimed(temporary: Path, folder: Path, stem: str, suffix: str) -> Path:
    """The finished file under the first free name."""
    number = 1
    while True:
        path = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")
        try:
            _publish(temporary, path)
        except FileExistsError:
            number += 1
        else:
            return path


def _publish(temporary: Path, path: Path) -> None:
    """Give a file its name unless something has it."""
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links, such as exFAT: claim the name first, then fill it
        with path.open("xb"):
            pass
        temporary.replace(path)


def set_aside(path: Path, folder: Path | None = None) -> Path:
    """Move a file that cannot be read out of the way, so that nothing overwrites it.

    Returns:
        Where it is now: beside itself or in `folder`, with the moment in its name.
    """
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    place = folder or path.parent
    place.mkdir(parents=True, exist_ok=True)
    number = 1
    while True:
        ending = "" if number == 1 else f"-{number}"
        target = place / f"{path.stem}.unreadable-{moment}{ending}{path.suffix}"
        if not target.exists():
            return path.rename(target)
        number += 1
