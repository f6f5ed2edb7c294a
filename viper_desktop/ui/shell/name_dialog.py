"""Asks for one name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import label


class NameDialog(QDialog):
    """A question, a field with a name in it, and a button that says what happens."""

    named = Signal(str)

    def __init__(self, question: str, name: str, do: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(question, "heading"))
        self.field = QLineEdit(name)
        self.field.setMinimumWidth(280)
        self.field.setMaxLength(60)
        self.field.setAccessibleName(question)
        self.field.selectAll()
        self.field.returnPressed.connect(self._accept)
        layout.addWidget(self.field)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(TextButton(self.tr("Cancel"), self.reject))
        self.button = TextButton(do, self._accept, role="primary")
        self.button.setEnabled(bool(name.strip()))
        self.field.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        row.addWidget(self.button)
        layout.addLayout(row)

    def _accept(self) -> None:
        name = self.field.text().strip()
        if name:
            self.named.emit(name)
            self.accept()
