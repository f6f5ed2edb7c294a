"""The pictures of the library: bundled, the person's own, and generated."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from threading import Event

    from viper_desktop.domain.pictures import ImportReport, Picture, PictureCard, PictureFilter


class PictureStore:
    """Lists, finds, imports, removes pictures."""

    def get(self, picture_id: str) -> Picture:
        """One picture, also where it was taken out of the gallery. Raises BadInput where there is none."""
        raise NotImplementedError

    def all(self) -> tuple[Picture, ...]:
        """Every picture that is in the gallery and on the disk, newest first, the bundled ones last in index order."""
        raise NotImplementedError

    def cards(self, profile_id: str, chosen: PictureFilter, search: str = "") -> tuple[PictureCard, ...]:
        """One profile's gallery: every word of `search` occurs in title, attributes, prompt or that comment."""
        raise NotImplementedError

    def import_files(
        self,
        paths: Iterable[Path | str],
        *,
        on_progress: Callable[[int, int], None] | None = None,
        cancel: Event | None = None,
    ) -> ImportReport:
        """Copy picture files, and those of folders and theirs, into the library."""
        raise NotImplementedError

    def import_data(self, data: bytes, title: str) -> ImportReport:
        """Add one encoded picture, such as one from the clipboard."""
        raise NotImplementedError

    def remove(self, picture_ids: Iterable[str]) -> tuple[str, ...]:
        """Take pictures out of the gallery; their files stay until the next start. Returns the ids that there were."""
        raise NotImplementedError

    def restore(self, picture_ids: Iterable[str]) -> tuple[str, ...]:
        """Bring removed pictures back. Returns the ids that could be."""
        raise NotImplementedError
