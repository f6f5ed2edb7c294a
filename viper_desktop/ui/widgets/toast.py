"""A short line that floats over the page for ten seconds, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from viper_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QEnterEvent

    from viper_desktop.ui.notices import Toast

SHOWN_MS = 10_000
MARGIN = 20
WIDEST = 640  # px; more is hard to read on one line


class ToastView(QFrame):
    """Floats at the bottom of its parent; the latest toast replaces the one before. Waits while pointed at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._parent = parent
        self._toast: Toast | None = None
        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        self.text = label("", wrap=True)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setCursor(Qt.CursorShape.PointingHandCursor)
        self.undo.clicked.connect(self._undo)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.undo)
        self._timer = QTimer(self, interval=SHOWN_MS, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()
        parent.installEventFilter(self)

    def show_toast(self, toast: Toast) -> None:
        """Float a line."""
        self._toast = toast
        self.text.setText(toast.text)
        self.setAccessibleName(toast.text)
        self.undo.setText(toast.action_label or self.tr("Undo"))
        self.undo.setVisible(toast.undo is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while it is being read."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count on."""
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom of the parent."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _undo(self) -> None:
        self._timer.stop()
        self.hide()
        if self._toast is not None and self._toast.undo is not None:
            self._toast.undo()

    def _place(self) -> None:
        self._layout.activate()
        room = self._parent.size()
        words = self.text.fontMetrics().horizontalAdvance(self.text.text())
        beside = self._layout.contentsMargins().left() + self._layout.contentsMargins().right()
        if self._toast is not None and self._toast.undo is not None:
            beside += self._layout.spacing() + self.undo.sizeHint().width()
        width = min(words + beside + 16, WIDEST, room.width() - 2 * MARGIN)
        self.resize(width, max(self._layout.heightForWidth(width), self._layout.minimumSize().height()))
        self.move((room.width() - width) // 2, room.height() - self.height() - MARGIN)
