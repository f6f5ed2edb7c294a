"""The status strip below every page: what is being made, how long it takes, and how to stop it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from viper_desktop.domain.events import JobCancelled, JobFinished
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.icon_button import IconButton
from viper_desktop.ui.widgets.labels import ElidedLabel, label

if TYPE_CHECKING:
    from viper_desktop.domain.events import Event
    from viper_desktop.ui.activity import Activity, ActivityWatch

HEIGHT = 44


class Strip(QFrame):
    """One line; gone while there is nothing to say."""

    drawer_asked = Signal(bool)

    def __init__(self, watch: ActivityWatch, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._watch = watch
        self._last = ""
        layout = QHBoxLayout(self)
        self.setFixedHeight(theme().px(HEIGHT))
        layout.setContentsMargins(20, 0, 12, 0)
        layout.setSpacing(12)
        self.text = ElidedLabel("")
        self.left = label("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.bar.setRange(0, 1000)
        self.stop = IconButton("close", self.tr("Cancel this job"), self._stop)
        self.queue = IconButton("queue", self.tr("The queue"), text=" ", checkable=True)
        self.queue.toggled.connect(self.drawer_asked)
        self.queue.toggled.connect(self._refresh)
        layout.addWidget(self.text, 1)
        for part in (self.left, self.bar, self.stop, self.queue):
            layout.addWidget(part)
        self._clock = QTimer(self, interval=500)
        self._clock.timeout.connect(self._refresh)
        watch.changed.connect(self._refresh)
        watch.ended.connect(self._remember)
        self._refresh()

    def _remember(self, activity: Activity, event: Event) -> None:
        """What was done last, for the time when nothing is being done."""
        words = {JobFinished: self.tr("Done: {job}"), JobCancelled: self.tr("Stopped: {job}")}
        self._last = words.get(type(event), self.tr("Failed: {job}")).format(job=activity.title)
        self._refresh()

    def _stop(self) -> None:
        if self._watch.current is not None:
            self._watch.cancel(self._watch.current.job_id)

    def _refresh(self) -> None:
        current, waiting = self._watch.current, len(self._watch.waiting)
        busy = current is not None
        if current is not None:
            self._show(current)
            if not self._clock.isActive():
                self._clock.start()
        else:
            self._clock.stop()
            self.text.setText(self._last)
        for part in (self.left, self.bar, self.stop):
            part.setVisible(busy)
        self.queue.setText(self.tr("%n waiting", "", waiting) if waiting else self.tr("Queue"))
        self.setVisible(busy or bool(self._watch.queue) or self.queue.isChecked())

    def _show(self, activity: Activity) -> None:
        words = [activity.title]
        if activity.items > 1:
            words.append(self.tr("{item} of {items}").format(item=activity.item, items=activity.items))
        if not activity.title.lower().startswith(activity.phase.lower()):  # “Scoring pictures · scoring” says nothing
            words.append(activity.phase)
        if activity.steps is not None:
            words.append(self.tr("step {done}/{all}").format(done=activity.steps[0], all=activity.steps[1]))
        self.text.setText(" · ".join(words))
        self.text.setAccessibleName(self.text.text())
        seconds = activity.seconds_left(time.monotonic())
        if activity.cancelling:
            self.left.setText(self.tr("cancelling …"))
        elif seconds is not None:
            self.left.setText(self.tr("{time} left").format(time=clock(seconds)))
        else:
            self.left.setText("")
        self.stop.setEnabled(not activity.cancelling)
        if activity.share is None:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * activity.share))
        self.bar.setAccessibleName(self.tr("Progress of the current job"))


def clock(seconds: float) -> str:
    """Minutes and seconds, hours where there are any: 0:21, 12:05, 1:02:03."""
    whole = max(0, round(seconds))
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
