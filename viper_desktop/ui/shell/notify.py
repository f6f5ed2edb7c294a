"""Tells the person, who is doing something else, that a long job is over."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from viper_desktop.domain.events import Event, JobCancelled, JobFailed
from viper_desktop.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from viper_desktop.ui.activity import Activity, ActivityWatch
    from viper_desktop.ui.state import AppState

LONG_S = 15.0


class Notifier(QObject):
    """A desktop notification where the system has them, and a flash of the task bar."""

    def __init__(self, state: AppState, watch: ActivityWatch, window: QWidget) -> None:
        super().__init__(window)
        self.state = state
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        watch.ended.connect(self._ended)

    def _ended(self, activity: Activity, event: Event) -> None:
        long_enough = time.monotonic() - activity.since >= LONG_S
        if not long_enough or self._window.isActiveWindow() or not self.state.settings.notify_when_done:
            return
        if isinstance(event, JobCancelled):
            return
        text = self.tr("{job} is done") if not isinstance(event, JobFailed) else self.tr("{job} did not work")
        self.tell(text.format(job=activity.title))

    def tell(self, text: str) -> None:
        """Show a notification."""
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(theme().icon("mark", "accent"), self)
            self._tray.activated.connect(self._come_back)
            self._tray.messageClicked.connect(self._come_back)
        self._tray.show()
        self._tray.showMessage("ViPer Desktop", text)

    def _come_back(self) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        if self._tray is not None:
            self._tray.hide()
