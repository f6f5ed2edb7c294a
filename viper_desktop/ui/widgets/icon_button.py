"""Buttons with an icon that follows the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from viper_desktop.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
LEADING = ("rail", "fold")  # roles whose words begin where the button does
BEFORE, BETWEEN = 1, 4  # px that Qt leaves before an icon, and between it and its words


class IconButton(QToolButton):
    """A button that is an icon, or an icon with words beside it.

    Args:
        icon: a file of `resources/icons/`, without the ending.
        name: what a screen reader calls it, and its tip.
        text: words beside the icon; empty for an icon alone.
        color, checked_color: named colors of the icon, plain and while checked.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        on_click: Callable[[], object] | None = None,
        *,
        text: str = "",
        role: str = "icon",
        color: str = "text",
        checked_color: str = "",
        checkable: bool = False,
        size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._color, self._checked_color = icon, color, checked_color or color
        self.setProperty("role", role)
        self.setCheckable(checkable)
        self.setIconSize(QSize(size, size))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.rename(name)
        if text:
            self.setText(f" {text}")  # Qt leaves hardly any room between icon and word
            self.setToolButtonStyle(BESIDE)
        if on_click is not None:
            self.clicked.connect(lambda: on_click())
        self.toggled.connect(self._wear)
        self._wear()

    def rename(self, name: str) -> None:
        """Give it another accessible name and tip."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str, color: str = "") -> None:
        """Show another icon."""
        self._icon, self._color = icon, color or self._color
        self._wear()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._wear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and words together in the middle, where the button is wider than they are: Qt keeps them at the left."""
        filled = self.iconSize().width() + self.fontMetrics().horizontalAdvance(self.text()) + BETWEEN
        shift = (self.width() - filled) // 2 - BEFORE
        if shift <= 0 or self.toolButtonStyle() != BESIDE or self.property("role") in LEADING:
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""
        icon, option.icon = self.icon(), QIcon()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        option.text, option.icon = words, icon
        option.rect = option.rect.translated(shift, 0)
        painter.drawControl(QStyle.ControlElement.CE_ToolButtonLabel, option)

    def _wear(self) -> None:
        self.setIcon(theme().icon(self._icon, self._checked_color if self.isChecked() else self._color))


class TextButton(QPushButton):
    """A button with words, and an icon before them where one is given.

    Args:
        role: primary (one a page), link, or empty for a plain one.
        icon_last: the icon behind the words, as for what leads on to the right.
    """

    def __init__(
        self,
        text: str,
        on_click: Callable[[], object] | None = None,
        *,
        role: str = "",
        icon: str = "",
        icon_last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_spaced(text, last=icon_last) if icon else text, parent)
        self._icon, self._role = icon, role
        if role:
            self.setProperty("role", role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setIconSize(QSize(18, 18))
        if icon_last:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if on_click is not None:
            self.clicked.connect(lambda: on_click())
        self._wear()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._wear()

    def _wear(self) -> None:
        if self._icon:
            color = {"primary": "on_accent", "link": "accent"}.get(self._role, "text")
            self.setIcon(theme().icon(self._icon, color))


def _spaced(text: str, *, last: bool) -> str:
    """Words with room for the icon before or behind them; Qt leaves hardly any."""
    return f"{text} " if last else f" {text}"
