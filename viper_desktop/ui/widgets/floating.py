"""Things that float inside the window, beside what they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QWidget

from viper_desktop.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QHideEvent, QKeyEvent

EDGE = 8  # least distance from the window's edge


class Floating(QFrame):
    """A surface with a shadow, above everything else in its window.

    It is no window of its own: it can't end up behind, on another screen, or without a theme.
    """

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setProperty("role", "float")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        self.setGraphicsEffect(shadow)
        self._shadow = shadow
        self.hide()

    def show_beside(self, anchor: QWidget) -> None:
        """Show it under a widget, or above it where there is no room below."""
        window = self._owner.window()
        if self.parent() is not window:
            self.setParent(window)
        self._shadow.setColor(theme().color("shadow"))
        self.adjustSize()
        place = QRect(anchor.mapTo(window, QPoint(0, 0)), anchor.size())
        self.move(beside(place, self.rect(), window.rect()))
        self.show()
        self.raise_()


def beside(anchor: QRect, size: QRect, room: QRect) -> QPoint:
    """The corner of a rectangle that stands under the anchor, or above it, and stays inside the room."""
    below = anchor.bottom() + 4
    above = anchor.top() - 4 - size.height()
    fits_below = below + size.height() <= room.bottom() - EDGE
    y = below if fits_below or above < room.top() + EDGE else above
    x = min(anchor.left(), room.right() - EDGE - size.width())
    lowest = max(room.top() + EDGE, room.bottom() - EDGE - size.height())
    return QPoint(max(room.left() + EDGE, x), min(max(room.top() + EDGE, y), lowest))


class Popover(Floating):
    """Floats until the person presses Escape, clicks elsewhere, or goes elsewhere; then the focus goes back."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._anchor: QWidget | None = None

    def open_beside(self, anchor: QWidget) -> None:
        """Show it and take the focus."""
        self._anchor = anchor
        self.show_beside(anchor)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        first = self.nextInFocusChain()
        if first is not None and self.isAncestorOf(first):
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_and_return(self) -> None:
        """Put it away and give the focus back to what it was about."""
        anchor = self._anchor
        self.hide()
        if anchor is not None and anchor.isVisible():
            anchor.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it; nothing typed here goes to the page behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_and_return()
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """Listen no longer."""
        super().hideEvent(event)
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close at a press outside; the press still does what it was meant for."""
        outside = isinstance(watched, QWidget) and watched is not self and not self.isAncestorOf(watched)
        if outside and event.type() is QEvent.Type.MouseButtonPress and watched is not self._anchor:
            self.hide()
        return super().eventFilter(watched, event)
