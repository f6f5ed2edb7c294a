"""The rail on the left: where one can go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.empty_state import Glyph
from viper_desktop.ui.widgets.icon_button import IconButton
from viper_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from viper_desktop.ui.pages import PageEntry

WIDE, THIN = 168, 60
BESIDE_WORDS = 76  # px of icon, padding and margins


class Rail(QFrame):
    """Icon and word for each page; icons alone where the window is narrow. Ctrl+1… chooses."""

    chosen = Signal(str)

    def __init__(self, entries: tuple[PageEntry, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 16, 8, 12)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 0, 16)
        self._head = head
        head.setSpacing(10)
        head.addWidget(Glyph("mark", 24, "accent"))
        self._name = label("ViPer", "heading")
        head.addWidget(self._name, 1)
        layout.addLayout(head)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, IconButton] = {}
        self._entries = entries
        for number, entry in enumerate(entries, 1):
            button = self._button(entry, number)
            layout.addWidget(button)
            if entry.name == "test":
                layout.addStretch(1)
        self.set_thin(False)

    def _button(self, entry: PageEntry, number: int) -> IconButton:
        button = IconButton(
            entry.icon, entry.text(), text=entry.text(), role="rail", checkable=True, checked_color="accent"
        )
        keys = QKeySequence(f"Ctrl+{number}")
        button.setToolTip(f"{entry.text()} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(entry.name))
        QShortcut(keys, self.window(), lambda: self.chosen.emit(entry.name))
        self._group.addButton(button)
        self._buttons[entry.name] = button
        return button

    def mark(self, name: str) -> None:
        """Show which page is open."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def set_thin(self, thin: bool) -> None:
        """Icons alone, or with words."""
        self._name.setVisible(not thin)
        self._head.setContentsMargins(9 if thin else 12, 0, 0, 16)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if thin else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for entry in self._entries:
            button = self._buttons[entry.name]
            button.setText("" if thin else f"  {entry.text()}")
            button.setToolButtonStyle(style)
        self.setFixedWidth(THIN if thin else max(theme().px(WIDE), self._widest() + BESIDE_WORDS))

    def _widest(self) -> int:
        """Of the longest word, bold as it is on the open page, px."""
        metrics = QFontMetrics(theme().font(14, bold=True))
        return max(metrics.horizontalAdvance(f"  {entry.text()}") for entry in self._entries)
