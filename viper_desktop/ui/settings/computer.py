"""What models run on, and how they share its memory: two cards of the settings page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QLineEdit

from viper_desktop.domain.memory import Offload, Precision, Weighing
from viper_desktop.domain.models import Role
from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.ui.fit.watch import MemoryWatch
from viper_desktop.ui.fit.words import amount, in_a_note
from viper_desktop.ui.models.chosen import chosen
from viper_desktop.ui.settings.card import Card, choices
from viper_desktop.ui.widgets.check import WrappedCheck
from viper_desktop.ui.widgets.labels import label
from viper_desktop.ui.widgets.spin import DecimalSpin

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QComboBox, QWidget

    from viper_desktop.domain.events import ModelsWeighed
    from viper_desktop.domain.settings import Settings
    from viper_desktop.ui.state import AppState

AUTO, CPU = "auto", "cpu"
AT_WORK = (Role.READ, Role.MAKE, Role.SCORE)


class ComputerCard(Card):
    """Which device works, here or elsewhere, and whether it tells when it is done."""

    def __init__(self, change: Callable[..., None]) -> None:
        super().__init__(QCoreApplication.translate("settings", "This computer"))
        self._names = {
            AUTO: self.tr("The fastest there is"),
            CPU: self.tr("Processor"),
            "cuda": self.tr("NVIDIA or AMD graphics card"),
            "mps": self.tr("Apple chip"),
            "xpu": self.tr("Intel graphics card"),
        }
        self.device = choices(self.tr("Device that models run on"), self._names.items())
        self.device.activated.connect(lambda _row: change(device=str(self.device.currentData())))
        self.add(self.tr("Models run on"), self.device)
        self.compute = QLineEdit()
        self.compute.setAccessibleName(self.tr("Address of a Ray cluster that makes pictures"))
        self.compute.setPlaceholderText(self.tr("this computer"))
        self.compute.editingFinished.connect(lambda: change(compute=self.compute.text().strip()))
        hint = self.tr("Or the address of a Ray cluster, host:port, with this program on each of its machines.")
        self.add(self.tr("Create works on"), self.compute, hint=hint)
        self.notify = WrappedCheck(self.tr("Tell me when a long job is done and I am elsewhere"))
        self.notify.toggled.connect(lambda on: change(notify_when_done=on))
        self.add("", self.notify)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        choose(self.device, settings.device)
        self.compute.setText(settings.compute)
        self.notify.setChecked(settings.notify_when_done)

    def show_devices(self, found: tuple[str, ...]) -> None:
        """Tell those that this computer has from those that it doesn't."""
        items = self.device.model()
        for row in range(self.device.count()):
            code = str(self.device.itemData(row))
            is_here = code == AUTO or code in found
            missing = self.tr("{device}: not in this computer").format(device=self._names[code])
            self.device.setItemText(row, self._names[code] if is_here else missing)
            if isinstance(items, QStandardItemModel):
                items.item(row).setEnabled(is_here)


class MemoryCard(Card):
    """How finely models are kept and what of them waits elsewhere, and what that means at the moment."""

    def __init__(self, state: AppState, page: QWidget, change: Callable[..., None]) -> None:
        super().__init__(QCoreApplication.translate("settings", "Memory"))
        formats = (
            (AUTO, self.tr("As suits the device")),
            ("float32", self.tr("Full (float32): exact, twice the memory")),
            ("float16", self.tr("Half (float16)")),
            ("bfloat16", self.tr("Half, wide range (bfloat16)")),
        )
        self.dtype = choices(self.tr("Number format of models"), formats)
        self.dtype.activated.connect(lambda _row: change(dtype=str(self.dtype.currentData())))
        self.add(self.tr("Numbers"), self.dtype)
        kept = (
            (Precision.AUTO, self.tr("As fine as the free memory allows")),
            (Precision.FULL, self.tr("Whole: the published numbers")),
            (Precision.EIGHT, self.tr("In 8 bits: about half the memory")),
            (Precision.FOUR, self.tr("In 4 bits: about a third of the memory")),
        )
        self.precision = choices(self.tr("How finely models that see and read are kept"), kept)
        self.precision.activated.connect(lambda _row: change(precision=Precision(self.precision.currentData())))
        self.add(self.tr("Models that see and read"), self.precision)
        ways = (
            (Offload.AUTO, self.tr("As its free memory asks for")),
            (Offload.NONE, self.tr("Nothing: fastest")),
            (Offload.MODEL, self.tr("All but the part at work: a little slower")),
            (Offload.SEQUENTIAL, self.tr("All but one layer: slow, for small cards")),
        )
        self.offload = choices(self.tr("What waits off the graphics card"), ways)
        self.offload.activated.connect(lambda _row: change(offload=Offload(self.offload.currentData())))
        self.add(self.tr("Off the graphics card"), self.offload)
        self.memory = DecimalSpin(self.tr("Memory for models, in gigabytes"), 0, 512)
        self.memory.setSuffix(self.tr(" GB"))
        self.memory.setSpecialValueText(self.tr("As much as there is"))
        self.memory.editingFinished.connect(lambda: change(memory_budget_gb=self.memory.value()))
        self.add(self.tr("Memory for models"), self.memory)
        self.now = label("", "caption", wrap=True)
        self.now.hide()
        self.add("", self.now)
        self.watch = MemoryWatch(state, page)
        self.watch.weighed.connect(self._weighed)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen, and find out what that means."""
        choose(self.dtype, settings.dtype)
        choose(self.precision, settings.precision)
        choose(self.offload, settings.offload)
        self.memory.setValue(settings.memory_budget_gb)
        models = ((chosen(settings, role), role) for role in AT_WORK)
        self.watch.watch(tuple(Weighing(name, role) for name, role in models if name not in (STARTER, ATELIER)))

    def _weighed(self, event: ModelsWeighed) -> None:
        here = self.tr("{free} are free for models on the graphics card now.")
        there = self.tr("{free} are free for models in this computer's memory now.")
        said = [(there if event.device == CPU else here).format(free=amount(event.free))] if event.device else []
        said += dict.fromkeys(filter(None, map(in_a_note, event.outlooks)))
        if not event.outlooks:
            said.append(self.tr("The engines that ship need little of it."))
        elif len(said) == 1:
            said.append(self.tr("All models that you chose fit."))
        self.now.setText("\n".join(said))
        self.now.show()


def choose(box: QComboBox, value: object) -> None:
    """Show a value in a list; the first where it is none of them."""
    box.setCurrentIndex(max(0, box.findData(value)))
