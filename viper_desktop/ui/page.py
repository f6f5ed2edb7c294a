"""What the window asks of a page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from viper_desktop.domain.events import Note
    from viper_desktop.ui.state import AppState


class Wish(Enum):
    """What a page may be asked to do when it is gone to, beside showing something."""

    SUGGEST = "suggest"  # the gallery: open the picture that would tell most


@dataclass(frozen=True, slots=True)
class Search:
    """What a searchable page is asked for when it is gone to from elsewhere."""

    text: str


class Page(QWidget):
    """One page of the window, made when it is first shown.

    Attributes:
        name: what `AppState.show_page` calls it.
        icon: name of a file in `resources/icons/`, without the ending.
        searchable: whether the search field above the page is for it.
    """

    name: ClassVar[str] = ""
    icon: ClassVar[str] = ""
    searchable: ClassVar[bool] = False

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.setObjectName(f"page-{self.name}")

    def title(self) -> str:
        """What stands above the page."""
        raise NotImplementedError

    def on_shown(self, payload: object = None) -> None:
        """Called each time the person comes to this page.

        Args:
            payload: what somebody who called `AppState.show_page` wants it to show; None for a plain visit.
        """

    def on_hidden(self) -> None:
        """Called when the person leaves the page."""

    def on_search(self, text: str) -> None:
        """Called as the search field above the page changes."""

    def search_hint(self) -> str:
        """What the empty search field says."""
        return self.tr("Search")

    def tells(self, note: Note) -> bool:
        """Whether the page itself shows this note; else it floats over the page."""
        return False

    def accepts_paths(self, paths: list[str]) -> bool:
        """Take files or folders that were dropped on the window; False lets the window add them to the gallery."""
        return False
