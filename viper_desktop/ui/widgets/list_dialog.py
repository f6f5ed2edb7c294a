"""A list of lines to read and copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import label


class ListDialog(QDialog):
    """A title, the lines, *Copy* and *Close*."""

    def __init__(self, title: str, lines: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(600, 480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(title, "heading"))
        self.text = QPlainTextEdit("\n".join(lines))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        layout.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.addWidget(TextButton(self.tr("Copy"), self._copy, icon="copy"))
        row.addStretch(1)
        close = TextButton(self.tr("Close"), self.accept, role="primary")
        row.addWidget(close)
        layout.addLayout(row)
        close.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
