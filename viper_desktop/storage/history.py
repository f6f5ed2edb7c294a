"""Prompts used before and pictures made."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viper_desktop.domain.pictures import Picture
    from viper_desktop.domain.recipe import Recipe


class History:
    """Newest first."""

    def remember(self, prompt: str) -> None:
        """Note that a prompt was used just now."""
        raise NotImplementedError

    def prompts(self, limit: int = 200) -> tuple[str, ...]:
        """Prompts used, each once."""
        raise NotImplementedError

    def made(self, limit: int = 200) -> tuple[tuple[Picture, Recipe], ...]:
        """Generated pictures that are still there, with their recipes."""
        raise NotImplementedError
