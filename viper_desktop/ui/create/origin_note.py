"""Says what a restored picture was that no control shows: a variation, or enlarged; and lets go of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viper_desktop.ui.widgets.icon_button import IconButton
from viper_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from viper_desktop.domain.recipe import Recipe, Variation


class OriginNote(QWidget):
    """A quiet line with a cross; gone where there is nothing to say."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.variations: tuple[Variation, ...] = ()
        self.enlarged = 1
        self._words = label("", "caption", wrap=True)
        self.drop = IconButton("close", self.tr("Leave that out"), self._drop, size=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        row.addWidget(self.drop)
        self._refresh()

    @property
    def text(self) -> str:
        """What it says; nothing while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def restore(self, recipe: Recipe) -> None:
        """Keep what a recipe says."""
        self.variations, self.enlarged = recipe.variations, recipe.enlarged
        self._refresh()

    def drop_variations(self) -> None:
        """Another seed has none."""
        self.variations = ()
        self._refresh()

    def drop_enlargement(self) -> None:
        """Another size is made at that size."""
        self.enlarged = 1
        self._refresh()

    def _drop(self) -> None:
        self.variations, self.enlarged = (), 1
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        said = []
        if self.variations:
            said.append(self.tr("A variation of this seed's picture."))
        if self.enlarged > 1:
            said.append(self.tr("Enlarged {n} times when it is made.").format(n=self.enlarged))
        self._words.setText(" ".join(said))
        self.setVisible(bool(said))
