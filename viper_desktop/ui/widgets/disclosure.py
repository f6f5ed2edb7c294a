"""Something that stays folded away until asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from viper_desktop.ui.widgets.icon_button import IconButton


class Disclosure(QWidget):
    """A line with an arrow; a click unfolds `body`."""

    def __init__(self, text: str, body: QWidget, *, is_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = body
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.button = IconButton(
            "chevron-right", text, text=text, checkable=True, size=16, color="text_muted", role="fold"
        )
        self.button.setToolTip("")
        self.button.toggled.connect(self._fold)
        layout.addWidget(self.button)
        layout.addWidget(body)
        self.button.setChecked(is_open)
        self._fold(is_open)

    def _fold(self, is_open: bool) -> None:
        self.body.setVisible(is_open)
        self.button.set_icon("chevron-down" if is_open else "chevron-right")
