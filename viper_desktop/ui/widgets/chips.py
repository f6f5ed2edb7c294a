"""A row of chips of which one is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from viper_desktop.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject


class Chip(QPushButton):
    """A small round-ended button."""

    def __init__(self, text: str, parent: QWidget | None = None, *, checkable: bool = False) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "chip")
        self.setCheckable(checkable)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class FilterChips(QWidget):
    """Chips of which exactly one is on; arrow keys walk along them."""

    chosen = Signal(object)

    def __init__(self, choices: Iterable[tuple[object, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        layout = FlowLayout(self, 8)
        self._group = QButtonGroup(self)
        self._chips: list[Chip] = []
        self._values: list[object] = []
        for value, text in choices:
            chip = Chip(text, self, checkable=True)
            chip.setAccessibleName(f"{name}: {text}")
            chip.installEventFilter(self)
            self._group.addButton(chip, len(self._values))
            self._chips.append(chip)
            self._values.append(value)
            layout.addWidget(chip)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._values[index]))

    @property
    def value(self) -> object:
        """What is chosen."""
        return self._values[self._group.checkedId()]

    def choose(self, value: object) -> None:
        """Choose, telling listeners if that is a change."""
        if value != self.value:
            self._group.button(self._values.index(value)).setChecked(True)
            self.chosen.emit(value)

    def chip(self, value: object) -> Chip:
        """The chip of one choice."""
        return self._chips[self._values.index(value)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk with the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if step:
                index = (self._group.checkedId() + step) % len(self._values)
                self._group.button(index).setFocus(Qt.FocusReason.TabFocusReason)
                self.choose(self._values[index])
                return True
        return super().eventFilter(watched, event)
