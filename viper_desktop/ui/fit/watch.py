"""Keeps asking, while a page is seen, how models get along with the memory that is free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from viper_desktop.domain.events import Event, JobCancelled, JobFailed, JobFinished, ModelsWeighed, SettingsSaved
from viper_desktop.domain.requests import WeighModels

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from viper_desktop.domain.memory import Outlook, Weighing
    from viper_desktop.ui.state import AppState

REST_MS = 150  # somebody who turns through sizes is not answered at each
AGAIN_MS = 5000  # memory changes without telling
NOTICEABLE = 0.05  # share of what was free by which it must change to be told anew: words that flicker disturb


class MemoryWatch(QObject):
    """Asks for one page, and only while it is seen.

    Args:
        page: whose being shown begins it.
    """

    weighed = Signal(object)  # ModelsWeighed

    def __init__(self, state: AppState, page: QWidget) -> None:
        super().__init__(page)
        self._state, self._page = state, page
        self._models: tuple[Weighing, ...] | None = None
        self._told: dict[Weighing, Outlook] = {}
        self._job = ""
        self._soon = QTimer(self, interval=REST_MS, singleShot=True)
        self._soon.timeout.connect(self._ask)
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._ask_again)
        page.installEventFilter(self)
        state.happened.connect(self._hear)

    def watch(self, models: tuple[Weighing, ...] | None) -> None:
        """Ask of these from now on; of none but the computer itself where it is empty, and nothing at all for None."""
        if models != self._models:
            self._models = models
            self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin anew when the page comes into sight."""
        if watched is self._page and event.type() is QEvent.Type.Show:
            self._soon.start()
        return False

    def _hear(self, event: Event) -> None:
        if isinstance(event, SettingsSaved):  # by now whoever weighs reads the new ones
            self._soon.start()

    def _ask(self) -> None:
        if self._models is None or not self._page.isVisible():
            self._again.stop()
            return
        self._again.start()
        self._job = self._state.ask(WeighModels(self._models), self._take, on_failure=self._fail)

    def _ask_again(self) -> None:
        """Only the latest question is answered: one that takes longer than this must not be asked anew meanwhile."""
        if not self._job:
            self._ask()

    def _take(self, event: Event) -> None:
        if event.job_id != self._job:
            return
        if isinstance(event, JobFinished | JobCancelled | JobFailed):
            self._job = ""
        if not isinstance(event, ModelsWeighed):
            return
        if tuple(outlook.of for outlook in event.outlooks) == self._models:  # else something else is wanted by now
            self._told = {outlook.of: self._steady(outlook) for outlook in event.outlooks}
            outlooks = tuple(self._told.values())
            self.weighed.emit(ModelsWeighed(event.job_id, outlooks, event.devices, event.device, event.free))

    def _steady(self, outlook: Outlook) -> Outlook:
        """What was told before, unless something is noticeably different."""
        before = self._told.get(outlook.of)
        if before is None or before.estimate is None or outlook.estimate is None:
            return outlook
        old, new = before.estimate, outlook.estimate
        same = (old.way, old.needs, before.is_here, before.remedy) == (
            new.way,
            new.needs,
            outlook.is_here,
            outlook.remedy,
        )
        return before if same and abs(new.free - old.free) <= NOTICEABLE * old.free else outlook

    def _fail(self, failed: JobFailed) -> None:
        """A mistake of the program's is told once, not every few seconds."""
        self._again.stop()
        self._state.fail(failed)
