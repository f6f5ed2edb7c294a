"""Profiles and their versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viper_desktop.domain.events import ProfileEntry, ProfileVersion
    from viper_desktop.domain.profile import Profile


class ProfileStore:
    """Whose tastes there are, and how each came to be."""

    def entries(self, *, deleted: bool = False) -> tuple[ProfileEntry, ...]:
        """The profiles by name; with `deleted`, those put away as well."""
        raise NotImplementedError

    def create(self, name: str, profile: Profile | None = None, *, copy_reactions_of: str = "", reason: str = "") -> str:
        """A new profile; its id. A name that is taken gets a number."""
        raise NotImplementedError

    def rename(self, profile_id: str, name: str) -> None:
        """Give it another name. Raises BadInput for an empty name or one that is taken."""
        raise NotImplementedError

    def delete(self, profile_id: str) -> None:
        """Put it away. Raises BadInput for the only one."""
        raise NotImplementedError

    def restore(self, profile_id: str) -> None:
        """Bring it back."""
        raise NotImplementedError

    def load(self, profile_id: str) -> tuple[Profile, ProfileVersion]:
        """The profile as it is now. Raises BadInput where there is none."""
        raise NotImplementedError

    def save(self, profile_id: str, profile: Profile, reason: str, session: str = "") -> ProfileVersion:
        """Keep a state as a version; one of the same non-empty session replaces the former. The name is `rename`'s."""
        raise NotImplementedError

    def versions(self, profile_id: str) -> tuple[ProfileVersion, ...]:
        """The timeline, newest first."""
        raise NotImplementedError

    def load_version(self, version_id: str) -> tuple[Profile, ProfileVersion]:
        """One version's content. Raises BadInput where there is none."""
        raise NotImplementedError
