"""Profiles as files that people keep and give away (`resources/schemas/viper-profile.schema.json`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from viper_desktop.domain.profile import Profile


def read_profile(path: Path | str) -> Profile:
    """Read a profile file. Raises BadInput with a plain sentence where it is damaged or from a newer program."""
    raise NotImplementedError


def write_profile(profile: Profile, path: Path | str, *, with_sources: bool) -> None:
    """Write a profile file, whole or not at all."""
    raise NotImplementedError


def profile_text(profile: Profile, *, with_sources: bool) -> str:
    """The JSON text of a profile file."""
    raise NotImplementedError
