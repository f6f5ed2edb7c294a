"""The line above the stage: one picture or several of the same seed, beside whom, and how many are to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from viper_desktop.ui.create.plan import View
from viper_desktop.ui.widgets.icon_button import IconButton
from viper_desktop.ui.widgets.labels import label
from viper_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from viper_desktop.domain.events import ProfileEntry

GAP = 8


class Switches(QWidget):
    """Holds what is chosen; `view_chosen` says that it is another."""

    view_chosen = Signal()
    stop_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views = Segments(
            (
                (View.ONE, self.tr("One")),
                (View.SIDE_BY_SIDE, self.tr("Side by side")),
                (View.DEGREES, self.tr("Degrees")),
                (View.PROFILES, self.tr("Profiles")),
            ),
            self.tr("What to make of one seed"),
        )
        self.other = QComboBox()
        self.other.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.other.setMinimumContentsLength(14)  # whatever somebody is called
        self.other.setAccessibleName(self.tr("Somebody else's taste beside it"))
        self.wipe = IconButton("compare", self.tr("Compare two under a line"), checkable=True)
        self.wipe.setEnabled(False)
        self.work = label("", "caption")
        stop = self.tr("Stop")
        self.stop = IconButton("stop", stop, self._stop, text=stop, role="")
        self._waits = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._grid.setColumnStretch(3, 1)
        for column, part in enumerate((self.views, self.other, self.wipe, self.work, self.stop)):
            self._grid.addWidget(part, 0, column)
        self.work.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.views.chosen.connect(lambda _view: self.view_chosen.emit())

    @property
    def view(self) -> View:
        """What to make of one seed."""
        return View(self.views.current)

    @property
    def other_id(self) -> str:
        """Whose taste is to stand beside; empty for nobody's."""
        return str(self.other.currentData() or "")

    def show_people(self, others: tuple[ProfileEntry, ...]) -> None:
        """Offer everybody else; with nobody else, profiles cannot be compared."""
        chosen = self.other.currentData()
        self.other.clear()
        self.other.addItem(self.tr("and nobody else"), "")
        for entry in others:
            self.other.addItem(self.tr("and {name}").format(name=entry.name), entry.id)
        self.other.setCurrentIndex(max(0, self.other.findData(chosen)))
        self.other.setVisible(self.view is View.SIDE_BY_SIDE and bool(others))
        self._fit()
        profiles = self.views.button(View.PROFILES)
        profiles.setEnabled(bool(others))
        profiles.setToolTip("" if others else self.tr("Make a second profile to compare tastes"))
        if not others and self.view is View.PROFILES:
            self.views.choose(View.ONE)

    def show_waiting(self, count: int) -> None:
        """Say how many pictures are to come."""
        self._waits = count > 0
        if count:
            self._say_work(self.tr("1 to come") if count == 1 else self.tr("{n} to come").format(n=count))
        self._fit()

    def _stop(self) -> None:
        self._say_work(self.tr("stopping …"))
        self.stop_wished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, whose taste stands beside goes below, and the words about the work go."""
        super().resizeEvent(event)
        self._fit()

    def _say_work(self, words: str) -> None:
        self.work.setText(words)
        self.stop.setToolTip(words)  # for when there is no room beside it

    def _fit(self) -> None:
        for part in (self.work, self.stop):
            part.setVisible(self._waits)
        self.stop.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        must: list[QWidget] = [self.views, self.wipe]
        may: list[QWidget] = [] if self.other.isHidden() else [self.other]
        work: list[QWidget] = [self.work, self.stop] if self._waits else []
        is_below = bool(may) and self._width(must + may + work) > self.width()
        self._grid.removeWidget(self.other)
        if is_below:
            self._grid.addWidget(self.other, 1, 0, 1, 5, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self.other, 0, 1)
        if self._width(must + work + ([] if is_below else may)) > self.width():
            self.work.hide()
            self.stop.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    @staticmethod
    def _width(parts: list[QWidget]) -> int:
        """Px that these need beside each other."""
        return sum(part.sizeHint().width() + GAP for part in parts) - GAP
