"""Buttons with an icon that follows the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from viper_desktop.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable


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
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
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

    def _wear(self) -> None:
        self.setIcon(theme().icon(self._icon, self._checked_color if self.isChecked() else self._color))


class TextButton(QPushButton):
    """A button with words, and an icon before them where one is given.

    Args:
        role: primary (one a page), link, or empty for a plain one.
    """

    def __init__(
        self,
        text: str,
        on_click: Callable[[], object] | None = None,
        *,
        role: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(f" {text}" if icon else text, parent)
        self._icon, self._role = icon, role
        if role:
            self.setProperty("role", role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setIconSize(QSize(18, 18))
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
