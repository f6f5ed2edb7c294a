"""The field under a column's heading: type a few words and they join it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from viper_desktop.domain.profile import Polarity
from viper_desktop.ui.profile.suggestions import Suggestions

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from viper_desktop.domain.vocabulary import Vocabulary


class AddField(QLineEdit):
    """Completes from the vocabulary, by synonyms too; commas separate several attributes."""

    added = Signal(tuple)  # of texts

    def __init__(
        self,
        polarity: Polarity,
        vocabulary: Vocabulary,
        is_taken: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Make it.

        Args:
            is_taken: whether an attribute already stands in this column; such are not suggested.
        """
        super().__init__(parent)
        self._vocabulary = vocabulary
        self._is_taken = is_taken
        if polarity is Polarity.LIKED:
            self.setPlaceholderText(self.tr("Add what you like, such as “soft light”"))
            self.setAccessibleName(self.tr("Add something that you are drawn to"))
        else:
            self.setPlaceholderText(self.tr("Add what bothers you, such as “neon colors”"))
            self.setAccessibleName(self.tr("Add something that puts you off"))
        self.list = Suggestions(self)
        self.list.picked.connect(self._take_suggestion)
        self.textEdited.connect(self._suggest)
        self.returnPressed.connect(self._take_typed)

    def suggestions(self) -> list[str]:
        """What it offers for what is typed now."""
        return self.list.texts

    def type_on(self, text: str) -> None:
        """Go on with what somebody began to type elsewhere on the page."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.insert(text)
        self._suggest(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through the suggestions, Enter adds, Escape puts them away, then empties the field."""
        key, listed = event.key(), self.list.isVisible()
        if listed and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Down and not listed:
            self._suggest(self.text())
        elif key == Qt.Key.Key_Escape and listed:
            self.list.hide()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Suggestions go with the focus."""
        super().focusOutEvent(event)
        self.list.hide()

    def _suggest(self, typed: str) -> None:
        entries = self._vocabulary.suggestions(typed.rpartition(",")[2])
        self.list.offer([entry.text for entry in entries if not self._is_taken(entry.text)])

    def _take_suggestion(self, text: str) -> None:
        before = self.text().rpartition(",")[0]
        self._add([*before.split(","), text])

    def _take_typed(self) -> None:
        chosen = self.list.chosen
        if chosen:
            self._take_suggestion(chosen)
        else:
            self._add(self.text().split(","))

    def _add(self, texts: list[str]) -> None:
        wanted = tuple(" ".join(text.split()) for text in texts if text.strip())
        self.list.hide()
        self.setText("")
        if wanted:
            self.added.emit(wanted)
