"""The line above every page: its title, the search field, whose taste, light or dark."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from viper_desktop.domain.settings import Theme as Choice
from viper_desktop.ui.shell.profile_switch import ProfileSwitch
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.icon_button import IconButton
from viper_desktop.ui.widgets.labels import ElidedLabel
from viper_desktop.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from viper_desktop.ui.page import Page
    from viper_desktop.ui.state import AppState


class TopBar(QFrame):
    """Shows the open page's title and lends it a search field."""

    searched = Signal(str)

    def __init__(self, state: AppState, menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.state = state
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 12, 16, 12)
        layout.setSpacing(8)
        self.title = ElidedLabel("", "title")
        layout.addWidget(self.title, 1)
        self.search = SearchField()
        self.search.setMaximumWidth(320)
        self.search.setMinimumWidth(120)
        self.search.textChanged.connect(self.searched)
        layout.addWidget(self.search, 1)
        self.switch = ProfileSwitch(state, self)
        layout.addWidget(self.switch)
        self.look = IconButton("moon", "", self._toggle)
        layout.addWidget(self.look)
        self.more = IconButton("more", self.tr("Menu"))
        self.more.setMenu(menu)
        self.more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        layout.addWidget(self.more)
        QShortcut(QKeySequence.StandardKey.Find, self.window(), self._focus_search)
        theme().changed.connect(self._wear)
        self._wear()

    def show_page(self, page: Page) -> None:
        """Say where we are."""
        self.title.setText(page.title())
        self.search.setVisible(page.searchable)
        self.search.setPlaceholderText(page.search_hint())
        self.search.setAccessibleName(page.search_hint())

    def _focus_search(self) -> None:
        if self.search.isVisible():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def _toggle(self) -> None:
        choice = Choice.LIGHT if theme().is_dark else Choice.DARK
        self.state.change_settings(replace(self.state.settings, theme=choice))

    def _wear(self) -> None:
        dark = theme().is_dark
        self.look.set_icon("sun" if dark else "moon")
        self.look.rename(self.tr("Light") if dark else self.tr("Dark"))
