"""The settings page: looks, folders, device, network, notifications. Every choice holds at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viper_desktop import assets
from viper_desktop.domain.memory import Offload, Precision
from viper_desktop.domain.settings import Settings, Theme
from viper_desktop.ui.page import Page
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.chips import FilterChips
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import ElidedLabel, label
from viper_desktop.ui.widgets.spin import DecimalSpin

if TYPE_CHECKING:
    from viper_desktop.ui.state import AppState

WIDTH = 760
NAME_WIDTH = 190


class SettingsPage(Page):
    """Cards with a few lines each; nothing to confirm."""

    name = "settings"
    icon = "settings"

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setAccessibleName(self.title())
        area.setWidgetResizable(True)
        outer.addWidget(area)
        body = QWidget()
        body.setProperty("role", "body")
        area.setWidget(body)
        middle = QHBoxLayout(body)
        middle.setContentsMargins(20, 4, 20, 20)
        column = QVBoxLayout()
        column.setSpacing(16)
        middle.addLayout(column, 1)
        for card in (self._looks(), self._folders(), self._computer(), self._network(), self._pictures()):
            column.addWidget(card)
        column.addStretch(1)
        middle.addStretch(0)  # what is left stays on the right: cards stand below the page's title
        state.settings_changed.connect(self._show)
        self._show(state.settings)

    def title(self) -> str:
        """What stands above the page."""
        return self.tr("Settings")

    # --- the cards -----------------------------------------------------------------------------------------------

    def _looks(self) -> Card:
        card = Card(self.tr("Looks"))
        choices = (
            (Theme.SYSTEM, self.tr("As the system")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
        )
        self.theme = FilterChips(choices, self.tr("Theme"))
        self.theme.chosen.connect(lambda value: self._set(theme=Theme(value)))
        card.add(self.tr("Theme"), self.theme)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        self.language.addItem(self.tr("As the system"), "")
        for code in sorted(file.stem.removeprefix("viper_") for file in assets.path("translations").glob("viper_*.qm")):
            self.language.addItem(QLocale(code).nativeLanguageName().capitalize(), code)
        self.language.activated.connect(lambda _row: self._set(language=str(self.language.currentData())))
        hint = self.tr("Another language shows from the next start on.")
        card.add(self.tr("Language"), self.language, hint=hint)
        return card

    def _folders(self) -> Card:
        card = Card(self.tr("Folders"))
        home = str(self.state.client.home)
        hint = self.tr("Set the variable VIPER_HOME before starting to keep them elsewhere.")
        open_it = TextButton(self.tr("Open"), lambda: _open(home), icon="folder")
        card.add(self.tr("Your pictures and profiles"), ElidedLabel(home), open_it, hint=hint)
        self.models_folder = ElidedLabel("")
        self.reset_models = TextButton(self.tr("Back to usual"), lambda: self._set(models_folder=""), role="link")
        change = TextButton(self.tr("Change…"), self._choose_models_folder)
        card.add(self.tr("Models"), self.models_folder, self.reset_models, change)
        return card

    def _computer(self) -> Card:
        card = Card(self.tr("This computer"))
        self.device = QComboBox()
        self.device.setAccessibleName(self.tr("Device that makes pictures"))
        for code, name in (
            ("auto", self.tr("The fastest there is")),
            ("cpu", self.tr("Processor")),
            ("cuda", self.tr("NVIDIA or AMD graphics card")),
            ("mps", self.tr("Apple chip")),
            ("xpu", self.tr("Intel graphics card")),
        ):
            self.device.addItem(name, code)
        self.device.activated.connect(lambda _row: self._set(device=str(self.device.currentData())))
        card.add(self.tr("Make pictures on"), self.device)
        self.compute = QLineEdit()
        self.compute.setAccessibleName(self.tr("Address of a Ray cluster that makes pictures"))
        self.compute.setPlaceholderText(self.tr("this computer"))
        self.compute.editingFinished.connect(lambda: self._set(compute=self.compute.text().strip()))
        hint = self.tr("Or the address of a Ray cluster, host:port, with this program on each of its machines.")
        card.add(self.tr("Create works on"), self.compute, hint=hint)
        self.offload = QComboBox()
        self.offload.setAccessibleName(self.tr("What waits off the graphics card"))
        for way, name in (
            (Offload.AUTO, self.tr("As its free memory asks for")),
            (Offload.NONE, self.tr("Nothing: fastest")),
            (Offload.MODEL, self.tr("All but the part at work: a little slower")),
            (Offload.SEQUENTIAL, self.tr("All but one layer: slow, for small cards")),
        ):
            self.offload.addItem(name, way)
        self.offload.activated.connect(lambda _row: self._set(offload=Offload(self.offload.currentData())))
        card.add(self.tr("Off the graphics card"), self.offload)
        self.precision = QComboBox()
        self.precision.setAccessibleName(self.tr("How finely models that see and read are kept"))
        for kept, name in (
            (Precision.AUTO, self.tr("As fine as the free memory allows")),
            (Precision.FULL, self.tr("Whole: the published numbers")),
            (Precision.EIGHT, self.tr("In 8 bits: about half the memory")),
            (Precision.FOUR, self.tr("In 4 bits: about a third of the memory")),
        ):
            self.precision.addItem(name, kept)
        self.precision.activated.connect(lambda _row: self._set(precision=Precision(self.precision.currentData())))
        card.add(self.tr("Models that see and read"), self.precision)
        self.memory = DecimalSpin(self.tr("Memory for models, in gigabytes"), 0, 512)
        self.memory.setSuffix(self.tr(" GB"))
        self.memory.setSpecialValueText(self.tr("As much as there is"))
        self.memory.editingFinished.connect(lambda: self._set(memory_budget_gb=self.memory.value()))
        card.add(self.tr("Memory for models"), self.memory)
        self.notify = QCheckBox(self.tr("Tell me when a long job is done and I am elsewhere"))
        self.notify.toggled.connect(lambda on: self._set(notify_when_done=on))
        card.add("", self.notify)
        return card

    def _network(self) -> Card:
        card = Card(self.tr("Network"))
        self.offline = QCheckBox(self.tr("Offline: never use the network, not even when I ask for it"))
        self.offline.toggled.connect(lambda on: self._set(offline=on))
        hint = self.tr("Nothing that ships with this program needs the network. There is no telemetry.")
        card.add("", self.offline, hint=hint)
        return card

    def _pictures(self) -> Card:
        card = Card(self.tr("Pictures you give away"))
        self.recipe = QCheckBox(self.tr("Keep the recipe in copies: prompt, settings, and your taste in words"))
        self.recipe.toggled.connect(lambda on: self._set(recipe_in_exports=on))
        card.add("", self.recipe)
        return card

    # --- showing and keeping -------------------------------------------------------------------------------------

    def _show(self, settings: Settings) -> None:
        self._showing = True
        self.theme.choose(settings.theme)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.device.setCurrentIndex(max(0, self.device.findData(settings.device)))
        self.offload.setCurrentIndex(max(0, self.offload.findData(settings.offload)))
        self.precision.setCurrentIndex(max(0, self.precision.findData(settings.precision)))
        self.compute.setText(settings.compute)
        self.memory.setValue(settings.memory_budget_gb)
        self.notify.setChecked(settings.notify_when_done)
        self.offline.setChecked(settings.offline)
        self.recipe.setChecked(settings.recipe_in_exports)
        self.models_folder.setText(settings.models_folder or self.tr("beside your pictures"))
        self.reset_models.setVisible(bool(settings.models_folder))
        self._showing = False

    def _set(self, **fields: Any) -> None:  # noqa: ANN401 - the settings' own fields
        if not self._showing:
            self.state.change_settings(replace(self.state.settings, **fields))

    def _choose_models_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("A folder for models"), self.state.settings.models_folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda folder: self._set(models_folder=folder))
        dialog.open()


class Card(QFrame):
    """A title, then rows of a name and what is chosen, with a hint below where one helps."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setMaximumWidth(WIDTH)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(20, 16, 20, 16)
        self._rows.setSpacing(12)
        self._rows.addWidget(label(title, "heading"))

    def add(self, name: str, *fields: QWidget, hint: str = "") -> None:
        """Add a row; without a name its field begins at the left."""
        row = QHBoxLayout()
        row.setSpacing(12)
        if name:
            words = label(name, wrap=True)
            words.setFixedWidth(theme().px(NAME_WIDTH))
            words.setBuddy(fields[0])
            row.addWidget(words)
        for position, field in enumerate(fields):
            row.addWidget(field, 0 if position else 1)
        self._rows.addLayout(row)
        if hint:
            below = QHBoxLayout()
            below.setContentsMargins(theme().px(NAME_WIDTH) + 12 if name else 0, 0, 0, 0)
            below.addWidget(label(hint, "caption", wrap=True))
            self._rows.addLayout(below)


def _open(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
