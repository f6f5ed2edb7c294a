"""Asked about profiles and their versions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.requests.base import Request

if TYPE_CHECKING:
    from viper_desktop.domain.profile import Profile


@dataclass(frozen=True, slots=True)
class LoadProfile(Request):
    """One profile as it is now; answered with `ProfileLoaded`."""

    profile_id: str


@dataclass(frozen=True, slots=True)
class CreateProfile(Request):
    """A new profile, empty or with the content of another; answered with `ProfilesChanged`."""

    name: str
    profile: Profile | None = None
    copy_reactions_of: str = ""


@dataclass(frozen=True, slots=True)
class RenameProfile(Request):
    """Give a profile another name; answered with `ProfilesChanged`."""

    profile_id: str
    name: str


@dataclass(frozen=True, slots=True)
class DeleteProfile(Request):
    """Put a profile away (`restore` brings it back); answered with `ProfilesChanged`."""

    profile_id: str
    restore: bool = False


@dataclass(frozen=True, slots=True)
class SaveProfile(Request):
    """Keep a profile as edited or learnt; answered with `ProfileSaved`.

    Attributes:
        reason: a few words for the timeline ("Learnt from 9 comments").
        session: edits that share a session are one version; empty makes a version of its own.
    """

    profile_id: str
    profile: Profile
    reason: str
    session: str = ""


@dataclass(frozen=True, slots=True)
class ListVersions(Request):
    """A profile's versions, newest first; answered with `VersionsListed`."""

    profile_id: str


@dataclass(frozen=True, slots=True)
class LoadVersion(Request):
    """One version's content; answered with `VersionLoaded`."""

    version_id: str


@dataclass(frozen=True, slots=True)
class ExportProfile(Request):
    """Write a profile to one JSON file, with or without the comments; answered with `FileWritten`."""

    profile_id: str
    path: str
    with_sources: bool = False


@dataclass(frozen=True, slots=True)
class ImportProfile(Request):
    """Read a profile file into a new profile; answered with `ProfilesChanged`."""

    path: str
