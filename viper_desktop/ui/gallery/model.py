"""The pictures of the current filter, as Qt's views read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from viper_desktop.domain.reactions import Stance

if TYPE_CHECKING:
    from viper_desktop.domain.pictures import PictureCard
    from viper_desktop.domain.reactions import Reaction
    from viper_desktop.ui.state import AppState

    Index = QModelIndex | QPersistentModelIndex

CARD = Qt.ItemDataRole.UserRole
REACTION = Qt.ItemDataRole.UserRole + 1
STARRED = Qt.ItemDataRole.UserRole + 2
NOWHERE = QModelIndex()


class GalleryModel(QAbstractListModel):
    """A row per picture. What was said of it is read from the state, stars from the listing and what came since."""

    def __init__(self, state: AppState) -> None:
        super().__init__(state)
        self._state = state
        self._cards: tuple[PictureCard, ...] = ()
        self._rows: dict[str, int] = {}
        self._stars: set[str] = set()
        state.reaction_changed.connect(self._refresh)
        state.star_changed.connect(self._set_star)

    @property
    def cards(self) -> tuple[PictureCard, ...]:
        """All of them, in order."""
        return self._cards

    def show(self, cards: tuple[PictureCard, ...]) -> None:
        """Replace the pictures."""
        self.beginResetModel()
        self._cards = cards
        self._rows = {card.picture.id: row for row, card in enumerate(cards)}
        self._stars = {card.picture.id for card in cards if card.starred}
        self.endResetModel()

    def index_of(self, picture_id: str) -> QModelIndex:
        """Where a picture is, invalid if it isn't."""
        row = self._rows.get(picture_id)
        return NOWHERE if row is None else self.index(row)

    def card(self, index: Index) -> PictureCard | None:
        """One picture."""
        return self._cards[index.row()] if index.isValid() else None

    def is_starred(self, picture_id: str) -> bool:
        """Whether it carries a star."""
        return picture_id in self._stars

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Title, card, reaction, star, and the words that a screen reader says."""
        card = self.card(index)
        if card is None:
            return None
        picture = card.picture
        if role == Qt.ItemDataRole.DisplayRole:
            return picture.title
        if role == CARD:
            return card
        if role == REACTION:
            return self._state.reactions.get(picture.id)
        if role == STARRED:
            return picture.id in self._stars
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(picture.title, self._state.reactions.get(picture.id), picture.id in self._stars)
        return None

    def _spoken(self, title: str, reaction: Reaction | None, starred: bool) -> str:
        words = [title]
        if reaction is not None:
            marks = {
                Stance.LIKE: self.tr("liked"),
                Stance.DISLIKE: self.tr("disliked"),
                Stance.MIXED: self.tr("mixed feelings"),
            }
            if reaction.stance is not None:
                words.append(marks[reaction.stance])
            if reaction.comment.strip():
                words.append(self.tr("commented on"))
        if starred:
            words.append(self.tr("starred"))
        return ", ".join(words)

    def _refresh(self, picture_id: str) -> None:
        index = self.index_of(picture_id)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def _set_star(self, picture_id: str, starred: bool) -> None:
        (self._stars.add if starred else self._stars.discard)(picture_id)
        self._refresh(picture_id)
