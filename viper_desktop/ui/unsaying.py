"""Marks, comments and stars are undone like everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viper_desktop.domain.requests import StarPicture

if TYPE_CHECKING:
    from viper_desktop.domain.reactions import Reaction
    from viper_desktop.domain.requests import Request
    from viper_desktop.ui.state import AppState
    from viper_desktop.ui.ways_back import WaysBack


class Unsaying(QObject):
    """Keeps a way back from what was said of a picture; what is typed in one go is one comment."""

    def __init__(self, state: AppState, ways: WaysBack, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._ways = state, ways
        state.reacted.connect(self._keep_reaction)
        state.submitted.connect(self._keep_star)

    def _keep_reaction(self, old: Reaction, new: Reaction) -> None:
        def back() -> None:
            self._state.put_reaction(old)

        if new.stance is not old.stance:
            marked, bare = self.tr("Marked a picture"), self.tr("Took the mark off a picture")
            self._ways.keep_personal(bare if new.stance is None else marked, back)
        elif new.comment != old.comment:
            self._ways.keep_personal(self.tr("Commented on a picture"), back, f"comment {new.picture_id}")

    def _keep_star(self, _job_id: str, request: Request) -> None:
        if isinstance(request, StarPicture):
            words = self.tr("Starred a picture") if request.starred else self.tr("Took the star off a picture")

            def back() -> None:
                self._state.star(request.picture_id, not request.starred)

            self._ways.keep_personal(words, back)
