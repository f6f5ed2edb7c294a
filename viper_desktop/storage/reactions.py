"""What each profile says of each picture: marks, comments, stars."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viper_desktop.domain.reactions import Reaction


class ReactionStore:
    """One reaction at most for a profile and a picture."""

    def save(self, reaction: Reaction) -> Reaction:
        """Keep a reaction in place of the former one; an empty one clears it. Returns it as it was kept."""
        raise NotImplementedError

    def of_profile(self, profile_id: str) -> tuple[Reaction, ...]:
        """All of one profile's, oldest first, on pictures that are still in the library."""
        raise NotImplementedError

    def star(self, profile_id: str, picture_id: str, starred: bool) -> None:
        """Set a star or take it off."""
        raise NotImplementedError
