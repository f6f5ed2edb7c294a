"""The field under a column's heading: type a few words and they join it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.vocabulary import normal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
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
        self._model = QStringListModel(self)
        self.setClearButtonEnabled(True)
        if polarity is Polarity.LIKED:
            self.setPlaceholderText(self.tr("Add what you like, such as “soft light”"))
            self.setAccessibleName(self.tr("Add something that you are drawn to"))
        else:
            self.setPlaceholderText(self.tr("Add what bothers you, such as “neon colors”"))
            self.setAccessibleName(self.tr("Add something that puts you off"))
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(8)
        completer.activated.connect(self._take_suggestion)
        self.setCompleter(completer)
        self.textEdited.connect(self._suggest)
        self.returnPressed.connect(self._take_typed)

    def suggestions(self) -> list[str]:
        """What it offers for what is typed now."""
        return self._model.stringList()

    def type_on(self, text: str) -> None:
        """Go on with what somebody began to type elsewhere on the page."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.insert(text)
        self._suggest(self.text())
        self.completer().complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties it."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _suggest(self, typed: str) -> None:
        last = typed.rpartition(",")[2]
        entries = self._vocabulary.suggestions(last)
        self._model.setStringList([entry.text for entry in entries if not self._is_taken(entry.text)])

    def _take_suggestion(self, text: str) -> None:
        before = self.text().rpartition(",")[0]
        self._add([*before.split(","), text] if before and normal(before) != normal(text) else [text])

    def _take_typed(self) -> None:
        popup = self.completer().popup()
        if popup is not None and popup.isVisible() and popup.currentIndex().isValid():
            return  # the suggestion under the cursor is on its way
        self._add(self.text().split(","))

    def _add(self, texts: list[str]) -> None:
        wanted = tuple(" ".join(text.split()) for text in texts if text.strip())
        self._model.setStringList([])
        popup = self.completer().popup()
        if popup is not None:
            popup.hide()
        self.setText("")
        if wanted:
            self.added.emit(wanted)
