"""The line above the stage: one picture or several of the same seed, beside whom, and how many are to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from viper_desktop.ui.create.plan import View
from viper_desktop.ui.widgets.icon_button import IconButton, TextButton
from viper_desktop.ui.widgets.labels import label
from viper_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from viper_desktop.domain.events import ProfileEntry


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
        self.other.setAccessibleName(self.tr("Somebody else's taste beside it"))
        self.wipe = IconButton("compare", self.tr("Compare two under a line"), checkable=True)
        self.wipe.setEnabled(False)
        self.work = label("", "caption")
        self.stop = TextButton(self.tr("Stop"), self._stop, icon="stop")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.views)
        layout.addWidget(self.other)
        layout.addWidget(self.wipe)
        layout.addStretch(1)
        layout.addWidget(self.work)
        layout.addWidget(self.stop)
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
        profiles = self.views.button(View.PROFILES)
        profiles.setEnabled(bool(others))
        profiles.setToolTip("" if others else self.tr("Make a second profile to compare tastes"))
        if not others and self.view is View.PROFILES:
            self.views.choose(View.ONE)

    def show_waiting(self, count: int) -> None:
        """Say how many pictures are to come."""
        self.stop.setVisible(count > 0)
        self.work.setVisible(count > 0)
        if count:
            self.work.setText(self.tr("1 to come") if count == 1 else self.tr("{n} to come").format(n=count))

    def _stop(self) -> None:
        self.work.setText(self.tr("stopping …"))
        self.stop_wished.emit()
