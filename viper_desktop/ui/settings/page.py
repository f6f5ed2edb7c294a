"""The settings page: looks, folders, device, network, notifications. Every choice holds at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from viper_desktop import assets
from viper_desktop.domain.settings import Settings, Theme
from viper_desktop.ui.page import Page
from viper_desktop.ui.settings.card import Card, Columns, choices
from viper_desktop.ui.settings.computer import ComputerCard, MemoryCard, choose
from viper_desktop.ui.widgets.check import WrappedCheck
from viper_desktop.ui.widgets.chips import FilterChips
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import ElidedLabel
from viper_desktop.ui.widgets.scroll import controls_area

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from viper_desktop.ui.state import AppState


class SettingsPage(Page):
    """Cards with a few lines each; nothing to confirm."""

    name = "settings"
    icon = "settings"

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = controls_area(self.title())
        outer.addWidget(area)
        self.computer = ComputerCard(self._set)
        self.memory = MemoryCard(state, self, self._set)
        self.memory.watch.weighed.connect(lambda event: self.computer.show_devices(event.devices))
        ours = (self._looks(), self._folders(), self._network(), self._pictures())
        self.columns = Columns(ours, (self.computer, self.memory))
        area.setWidget(self.columns)
        state.settings_changed.connect(self._show)
        self._show(state.settings)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self.columns.fit(self.width())

    def title(self) -> str:
        """What stands above the page."""
        return self.tr("Settings")

    # --- the cards -----------------------------------------------------------------------------------------------

    def _looks(self) -> Card:
        card = Card(self.tr("Looks"))
        themes = (
            (Theme.SYSTEM, self.tr("As the system")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
        )
        self.theme = FilterChips(themes, self.tr("Theme"))
        self.theme.chosen.connect(lambda value: self._set(theme=Theme(value)))
        card.add(self.tr("Theme"), self.theme)
        codes = sorted(file.stem.removeprefix("viper_") for file in assets.path("translations").glob("viper_*.qm"))
        named = [(code, QLocale(code).nativeLanguageName().capitalize()) for code in codes]
        self.language = choices(self.tr("Language"), (("", self.tr("As the system")), *named))
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
        change = TextButton(self.tr("Change …"), self._choose_models_folder)
        card.add(self.tr("Models"), self.models_folder, self.reset_models, change)
        return card

    def _network(self) -> Card:
        card = Card(self.tr("Network"))
        self.offline = WrappedCheck(self.tr("Offline: never use the network, not even when I ask for it"))
        self.offline.toggled.connect(lambda on: self._set(offline=on))
        hint = self.tr("Nothing that ships with this program needs the network. There is no telemetry.")
        card.add("", self.offline, hint=hint)
        return card

    def _pictures(self) -> Card:
        card = Card(self.tr("Pictures you give away"))
        self.recipe = WrappedCheck(self.tr("Copies keep the recipe: prompt, settings, taste in words"))
        self.recipe.toggled.connect(lambda on: self._set(recipe_in_exports=on))
        card.add("", self.recipe)
        return card

    # --- showing and keeping -------------------------------------------------------------------------------------

    def _show(self, settings: Settings) -> None:
        self._showing = True
        self.theme.choose(settings.theme)
        choose(self.language, settings.language)
        self.computer.show_settings(settings)
        self.memory.show_settings(settings)
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


def _open(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
