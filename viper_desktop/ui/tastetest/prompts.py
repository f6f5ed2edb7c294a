"""What the pictures of a taste test show: a list that the person can edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from viper_desktop.domain.tastetest import PROMPTS
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from viper_desktop.domain.settings import Settings


def prompts_of(settings: Settings) -> tuple[str, ...]:
    """What the person wrote down, else the usual ones."""
    return lines_of(settings.test_prompts) or PROMPTS


def lines_of(text: str) -> tuple[str, ...]:
    """A prompt a line, each once, blank ones left out."""
    return tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


class PromptsDialog(QDialog):
    """A prompt a line; *The usual ones* brings back what ships."""

    kept = Signal(str)  # the lines; empty for the usual ones

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What the pictures show"))
        self.resize(480, 460)
        self.text = QPlainTextEdit("\n".join(prompts_of(settings)))
        self.text.setAccessibleName(self.tr("Prompts, one a line"))
        self.text.textChanged.connect(self._refresh)
        self.usual = TextButton(self.tr("The usual ones"), lambda: self.text.setPlainText("\n".join(PROMPTS)))
        self.keep = TextButton(self.tr("Keep"), self._keep, role="primary")
        self.count = label("", "caption")
        buttons = QHBoxLayout()
        buttons.addWidget(self.usual)
        buttons.addStretch(1)
        buttons.addWidget(TextButton(self.tr("Cancel"), self.reject))
        buttons.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("What the pictures show"), "heading"))
        layout.addWidget(label(self.tr("One prompt a line. Ten or more that differ tell most."), "muted", wrap=True))
        layout.addWidget(self.text, 1)
        layout.addWidget(self.count)
        layout.addLayout(buttons)
        self._refresh()

    def _refresh(self) -> None:
        count = len(lines_of(self.text.toPlainText()))
        self.keep.setEnabled(count > 0)
        self.count.setText(self.tr("%n prompt(s)", "", count))

    def _keep(self) -> None:
        prompts = lines_of(self.text.toPlainText())
        self.kept.emit("" if prompts == PROMPTS else "\n".join(prompts))
        self.accept()
