"""Profiles as files that people keep and give away (`resources/schemas/viper-profile.schema.json`)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.storage import atomic
from viper_desktop.storage.documents import Damaged, parsed, plain_refusal, profile_document, profile_of, written

if TYPE_CHECKING:
    from viper_desktop.domain.profile import Profile

LARGEST_FILE = 32 * 2**20  # bytes; a profile of thousands of comments is a hundredth of it


def read_profile(path: Path | str) -> Profile:
    """Read a profile file; fields that this program does not know are kept in `extra`.

    Raises:
        BadInput: it is not there, damaged, or from a newer program; the sentence says which.
    """
    file = Path(path)
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise BadInput(f"{file.name} is far too large to be a profile file.", "Choose another file.")
        data = file.read_bytes()
    except OSError as error:
        raise BadInput(f"{file} cannot be read: {error.strerror or error}.", "Check the path.") from error
    try:
        return profile_of(parsed(_decoded(data)))
    except Damaged as error:
        raise plain_refusal(file.name, "profile file", error) from error


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")  # editors on Windows like to begin with a mark
    except UnicodeDecodeError as error:
        raise Damaged("it is not text") from error


def write_profile(profile: Profile, path: Path | str, *, with_sources: bool) -> None:
    """Write a profile file, whole or not at all.

    Args:
        with_sources: whether the comments go with it; they are private.

    Raises:
        ViperError: it cannot be written.
    """
    atomic.write_text(Path(path).absolute(), profile_text(profile, with_sources=with_sources))


def profile_text(profile: Profile, *, with_sources: bool) -> str:
    """The JSON text of a profile file, ending in a line break."""
    return written(profile_document(profile, with_sources=with_sources), indent=2) + "\n"
