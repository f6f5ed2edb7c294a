"""The seed: thrown anew for each picture, unless held."""

from __future__ import annotations

import random

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from viper_desktop.domain.recipe import MAX_SEED
from viper_desktop.ui.widgets.icon_button import IconButton


def thrown() -> int:
    """A seed by chance; six digits are easy to read out to somebody."""
    return random.randrange(1_000_000)


class SeedField(QWidget):
    """A number with a dice and a lock. Writing one's own number holds it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Seed"))
        self._field.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{1,10}"), self))
        self._field.textEdited.connect(self._take_typed)
        self.dice = IconButton("dice", self.tr("Throw another seed"), self.throw)
        self.lock = IconButton("unlock", self.tr("Keep this seed for the next picture"), checkable=True)
        self.lock.toggled.connect(lambda held: self.lock.set_icon("lock" if held else "unlock"))
        self.lock.toggled.connect(self.changed)
        self.setFocusProxy(self._field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._field, 1)
        row.addWidget(self.dice)
        row.addWidget(self.lock)
        self.throw()

    @property
    def value(self) -> int:
        """0..2³²−1; what is too large counts as the largest."""
        return min(MAX_SEED, int(self._field.text() or 0))

    @property
    def is_held(self) -> bool:
        """Whether the next picture has the same seed."""
        return self.lock.isChecked()

    def set_value(self, seed: int, *, held: bool) -> None:
        """Set and hold a seed, or only set it."""
        self._field.setText(str(seed))
        self.lock.setChecked(held)
        self.changed.emit()

    def throw(self) -> None:
        """Another number."""
        self._field.setText(str(thrown()))
        self.changed.emit()

    def move_on(self, count: int) -> None:
        """After a press of *Create*: a new seed unless it is held."""
        if not self.is_held and count:
            self.throw()

    def _take_typed(self) -> None:
        self.lock.setChecked(True)
        self.changed.emit()
