"""What is told of profiles and their versions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.events.base import Event

if TYPE_CHECKING:
    from datetime import datetime

    from viper_desktop.domain.profile import Profile
    from viper_desktop.domain.reactions import Reaction


@dataclass(frozen=True, slots=True)
class ProfileEntry:
    """A profile in the switch at the top right."""

    id: str
    name: str
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class ProfileVersion:
    """A point on the timeline."""

    id: str
    profile_id: str
    created: datetime
    reason: str
    liked: int
    disliked: int


@dataclass(frozen=True, slots=True)
class ProfileLoaded(Event):
    """A profile as it is now, with all that it said of pictures."""

    profile_id: str
    profile: Profile
    version_id: str
    reactions: tuple[Reaction, ...]


@dataclass(frozen=True, slots=True)
class ProfileSaved(Event):
    """A profile is on disk as a version."""

    profile_id: str
    profile: Profile
    version: ProfileVersion


@dataclass(frozen=True, slots=True)
class ProfilesChanged(Event):
    """The list of profiles, deleted ones that can be brought back included, and which one the change was about."""

    profiles: tuple[ProfileEntry, ...]
    profile_id: str


@dataclass(frozen=True, slots=True)
class VersionsListed(Event):
    """Answer to `ListVersions`, newest first."""

    profile_id: str
    versions: tuple[ProfileVersion, ...]


@dataclass(frozen=True, slots=True)
class VersionLoaded(Event):
    """Answer to `LoadVersion`."""

    version: ProfileVersion
    profile: Profile
