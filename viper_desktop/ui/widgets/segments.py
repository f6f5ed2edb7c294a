"""A row of buttons of which one is down: views of the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class Segments(QFrame):
    """Chooses one of a few named things; arrow keys walk, Tab passes it as one."""

    chosen = Signal(str)  # the name of the choice, only when a person changes it

    def __init__(self, choices: Sequence[tuple[str, str]], label: str, parent: QWidget | None = None) -> None:
        """Make it, the first choice down.

        Args:
            choices: (name in the program, words on the button).
            label: accessible name of the whole.
        """
        super().__init__(parent)
        self.setProperty("role", "segments")
        self.setAccessibleName(label)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(2)
        for name, words in choices:
            button = QPushButton(words)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setAccessibleDescription(label)
            button.clicked.connect(lambda _checked, name=name: self._take(name))
            self._group.addButton(button)
            layout.addWidget(button)
            self._buttons[name] = button
        self._now = choices[0][0]
        self.choose(self._now)

    @property
    def current(self) -> str:
        """The name of what is chosen."""
        return self._now

    def button(self, name: str) -> QPushButton:
        """One of the buttons."""
        return self._buttons[name]

    def choose(self, name: str) -> None:
        """Put one button down without saying so."""
        self._now = name
        for other, button in self._buttons.items():
            button.setChecked(other == name)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == name else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk among what is enabled."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        names = [name for name, button in self._buttons.items() if button.isEnabled()]
        if by is None or self._now not in names:
            super().keyPressEvent(event)
            return
        at = min(len(names) - 1, max(0, names.index(self._now) + by))
        self._buttons[names[at]].setFocus(Qt.FocusReason.TabFocusReason)
        self._take(names[at])

    def _take(self, name: str) -> None:
        changed = name != self._now
        self.choose(name)
        if changed:
            self.chosen.emit(name)
