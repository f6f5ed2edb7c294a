"""The settings page: looks, folders, device, network, notifications. Every choice holds at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viper_desktop.domain.settings import Settings, Theme
from viper_desktop.ui.page import Page
from viper_desktop.ui.widgets.chips import FilterChips
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import ElidedLabel, frame, label

if TYPE_CHECKING:
    from viper_desktop.ui.state import AppState

WIDTH = 760


class SettingsPage(Page):
    """Cards with a few lines each; nothing to confirm."""

    name = "settings"
    icon = "settings"

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
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
        middle.addStretch(0)
        for card in (self._looks(), self._folders(), self._computer(), self._network(), self._pictures()):
            card.setMaximumWidth(WIDTH)
            column.addWidget(card)
        column.addStretch(1)
        state.settings_changed.connect(self._show)
        self._show(state.settings)

    def title(self) -> str:
        """What stands above the page."""
        return self.tr("Settings")

    # --- the cards -----------------------------------------------------------------------------------------------

    def _looks(self) -> QFrame:
        card, form = _card(self.tr("Looks"))
        choices = (
            (Theme.SYSTEM, self.tr("As the system")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
        )
        self.theme = FilterChips(choices, self.tr("Theme"))
        self.theme.chosen.connect(lambda value: self._set(theme=Theme(value)))
        form.addRow(self.tr("Theme"), self.theme)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        for code, name in (("", self.tr("As the system")), ("en", "English"), ("de", "Deutsch")):
            self.language.addItem(name, code)
        self.language.activated.connect(lambda _row: self._set(language=str(self.language.currentData())))
        form.addRow(self.tr("Language"), self.language)
        form.addRow("", label(self.tr("Another language shows from the next start on."), "caption", wrap=True))
        return card

    def _folders(self) -> QFrame:
        card, form = _card(self.tr("Folders"))
        home = str(self.state.client.home)
        data = QHBoxLayout()
        data.addWidget(ElidedLabel(home), 1)
        data.addWidget(TextButton(self.tr("Open"), lambda: _open(home), icon="folder"))
        form.addRow(self.tr("Your pictures and profiles"), data)
        hint = self.tr("Set the variable VIPER_HOME before starting to keep them elsewhere.")
        form.addRow("", label(hint, "caption", wrap=True))
        self.models_folder = ElidedLabel("")
        models = QHBoxLayout()
        models.addWidget(self.models_folder, 1)
        self.reset_models = TextButton(self.tr("Back to usual"), lambda: self._set(models_folder=""), role="link")
        models.addWidget(self.reset_models)
        models.addWidget(TextButton(self.tr("Change…"), self._choose_models_folder))
        form.addRow(self.tr("Models"), models)
        return card

    def _computer(self) -> QFrame:
        card, form = _card(self.tr("This computer"))
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
        form.addRow(self.tr("Make pictures on"), self.device)
        self.memory = QDoubleSpinBox()
        self.memory.setAccessibleName(self.tr("Memory for models, in gigabytes"))
        self.memory.setRange(0, 512)
        self.memory.setDecimals(1)
        self.memory.setSuffix(self.tr(" GB"))
        self.memory.setSpecialValueText(self.tr("As much as there is"))
        self.memory.setFixedWidth(200)
        self.memory.editingFinished.connect(lambda: self._set(memory_budget_gb=self.memory.value()))
        form.addRow(self.tr("Memory for models"), self.memory)
        self.notify = QCheckBox(self.tr("Tell me when a long job is done and I am elsewhere"))
        self.notify.toggled.connect(lambda on: self._set(notify_when_done=on))
        form.addRow("", self.notify)
        return card

    def _network(self) -> QFrame:
        card, form = _card(self.tr("Network"))
        self.offline = QCheckBox(self.tr("Offline: never use the network, not even when I ask for it"))
        self.offline.toggled.connect(lambda on: self._set(offline=on))
        form.addRow("", self.offline)
        hint = self.tr("Nothing that ships with this program needs the network. There is no telemetry.")
        form.addRow("", label(hint, "caption", wrap=True))
        return card

    def _pictures(self) -> QFrame:
        card, form = _card(self.tr("Pictures you give away"))
        self.recipe = QCheckBox(self.tr("Keep the recipe in copies: prompt, settings, and your taste in words"))
        self.recipe.toggled.connect(lambda on: self._set(recipe_in_exports=on))
        form.addRow("", self.recipe)
        return card

    # --- showing and keeping -------------------------------------------------------------------------------------

    def _show(self, settings: Settings) -> None:
        self._showing = True
        self.theme.choose(settings.theme)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.device.setCurrentIndex(max(0, self.device.findData(settings.device)))
        self.memory.setValue(settings.memory_budget_gb)
        self.notify.setChecked(settings.notify_when_done)
        self.offline.setChecked(settings.offline)
        self.recipe.setChecked(settings.recipe_in_exports)
        self.models_folder.setText(settings.models_folder or self.tr("with your pictures and profiles"))
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


def _card(title: str) -> tuple[QFrame, QFormLayout]:
    card = frame("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(12)
    column.addWidget(label(title, "heading"))
    form = QFormLayout()
    form.setHorizontalSpacing(20)
    form.setVerticalSpacing(8)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    column.addLayout(form)
    return card, form


def _open(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
