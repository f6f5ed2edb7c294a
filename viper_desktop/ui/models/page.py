"""The models page: which model does what, how large it is, whose it is; get it, use it, remove it, add one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from viper_desktop.domain.events import (
    Event,
    JobCancelled,
    JobFailed,
    JobFinished,
    JobStarted,
    ModelOffered,
    ModelReady,
    ModelRemoved,
    ModelsListed,
    ModelsWeighed,
    ModelVerified,
    Progress,
)
from viper_desktop.domain.memory import Weighing
from viper_desktop.domain.models import Role
from viper_desktop.domain.requests import AddModel, GetModel, ListModels, OfferModel, RemoveModel, VerifyModel
from viper_desktop.ui.fit.watch import MemoryWatch
from viper_desktop.ui.fit.words import on_a_card
from viper_desktop.ui.models.built_in import built_in
from viper_desktop.ui.models.card import BuiltInCard, ModelCard
from viper_desktop.ui.models.chosen import chosen, with_chosen, without_model
from viper_desktop.ui.models.consent import Consent
from viper_desktop.ui.models.words import computer, size_words
from viper_desktop.ui.notices import ErrorNote
from viper_desktop.ui.page import Page
from viper_desktop.ui.widgets import choose
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import label
from viper_desktop.ui.widgets.list_dialog import ListDialog
from viper_desktop.ui.widgets.scroll import controls_area

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from viper_desktop.domain.models import ModelEntry, ModelState
    from viper_desktop.ui.state import AppState

WIDTH, MARGIN = 960, 20
LOADED = frozenset(Role) - {Role.WORDS}  # a vocabulary takes no memory to speak of


class ModelsPage(Page):
    """Cards by role, the one in use marked."""

    name = "models"
    icon = "models"

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.cards: dict[str, ModelCard] = {}
        self.built_in: list[tuple[Role, str, BuiltInCard]] = []
        self._fetching: dict[str, str] = {}  # model → job
        self._sections: dict[Role, QVBoxLayout] = {}
        self._build()
        self._watch = MemoryWatch(state, self)
        self._watch.weighed.connect(self._weighed)
        state.settings_changed.connect(lambda _settings: self._mark_used())

    def title(self) -> str:
        """What stands above the page."""
        return self.tr("Models")

    def on_shown(self, payload: object = None) -> None:
        """Say what this computer has, and how all models stand."""
        self.computer.setText(computer(str(self.state.client.home)))
        self.refresh()

    def refresh(self) -> None:
        """List the models anew."""
        self.state.ask(ListModels(), self._listed)

    # --- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = controls_area(self.title())
        outer.addWidget(area)
        body = QWidget()
        body.setProperty("role", "body")
        area.setWidget(body)
        column = self._column = QVBoxLayout(body)
        column.setSpacing(12)
        column.addWidget(self._top())
        names = {
            Role.READ: self.tr("Read your comments"),
            Role.MAKE: self.tr("Make pictures"),
            Role.SCORE: self.tr("Score pictures"),
            Role.BASE: self.tr("What others stand on"),
            Role.REFINE: self.tr("Finish pictures"),
        }
        for role, words in names.items():
            column.addSpacing(8)
            column.addWidget(label(words, "heading"))
            self._sections[role] = QVBoxLayout()
            self._sections[role].setSpacing(12)
            column.addLayout(self._sections[role])
        self._sections[Role.WORDS] = self._sections[Role.BASE]
        column.addStretch(1)
        for engine in built_in():
            card = BuiltInCard(engine)
            card.use_asked.connect(lambda role=engine.role, model=engine.id: self._use(role, model))
            self._sections[engine.role].addWidget(card)
            self.built_in.append((engine.role, engine.id, card))
        self._mark_used()

    def _top(self) -> QWidget:
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.computer = label("", "muted", wrap=True)
        self.add = TextButton(self.tr("Add my own …"), self._add_menu, icon="plus")
        row.addWidget(self.computer, 1)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        return top

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines no longer than one likes to read; Qt reckons the cards' heights by the room that is left."""
        super().resizeEvent(event)
        self._column.setContentsMargins(MARGIN, 4, max(MARGIN, self.width() - WIDTH - MARGIN), MARGIN)

    # --- showing -------------------------------------------------------------------------------------------------

    def _listed(self, event: Event) -> None:
        if not isinstance(event, ModelsListed):
            return
        ids = [state.entry.id for state in event.models]
        for model in [model for model in self.cards if model not in ids]:
            self._drop(model)
        for state in event.models:
            self._show(state, {other.entry.id: other.entry.name for other in event.models})
        self._watch.watch(tuple(Weighing(s.entry.id, s.entry.role) for s in event.models if s.entry.role in LOADED))
        self._mark_used()

    def _weighed(self, event: ModelsWeighed) -> None:
        for outlook in event.outlooks:
            if outlook.of.model in self.cards:
                self.cards[outlook.of.model].show_fit(on_a_card(outlook))

    def _show(self, state: ModelState, names: dict[str, str]) -> None:
        entry = state.entry
        card = self.cards.get(entry.id)
        if card is None:
            card = self.cards[entry.id] = self._make_card(state, names.get(entry.base, entry.base))
            self._sections[entry.role].addWidget(card)
        card.show_state(state)

    def _make_card(self, state: ModelState, base: str) -> ModelCard:
        entry, card = state.entry, ModelCard(state, base)
        card.get_asked.connect(lambda: self.ask_to_get(entry))
        card.pause_asked.connect(lambda: self._pause(entry.id))
        card.use_asked.connect(lambda: self._use(entry.role, entry.id))
        card.remove_asked.connect(lambda: self.remove(entry))
        card.verify_asked.connect(lambda: self.verify(entry))
        return card

    def _drop(self, model: str) -> None:
        card = self.cards.pop(model)
        card.hide()
        card.deleteLater()

    def _mark_used(self) -> None:
        settings = self.state.settings
        for role, model, built in self.built_in:
            built.show_use(in_use=chosen(settings, role) == model)
        for model, card in self.cards.items():
            card.show_state(card.state, in_use=chosen(settings, card.state.entry.role) == model)

    # --- doing ---------------------------------------------------------------------------------------------------

    def ask_to_get(self, entry: ModelEntry) -> None:
        """Find out what getting a model means, then ask."""
        if self.state.settings.offline:
            self._tell_offline()
            return
        self.cards[entry.id].get.setEnabled(False)
        self.state.ask(OfferModel(entry.id), lambda event: self._offered(entry, event), owner=self)

    def _tell_offline(self) -> None:
        self.state.error(
            ErrorNote(
                self.tr("The program is set to stay offline."),
                self.tr("Allow the network in the settings, or add a model that is on this computer."),
                action_label=self.tr("Go to the settings"),
                action=lambda: self.state.show_page("settings"),
            )
        )

    def _offered(self, entry: ModelEntry, event: Event) -> None:
        if isinstance(event, ModelOffered):
            self.consent = Consent(event.offers, self)
            self.consent.agreed.connect(lambda: self.get(entry))
            self.consent.open()
        if isinstance(event, JobFinished | JobFailed | JobCancelled) and entry.id in self.cards:
            self.cards[entry.id].get.setEnabled(True)

    def get(self, entry: ModelEntry) -> None:
        """Fetch it; what is here already is kept."""
        self.cards[entry.id].show_fetching(is_fetching=True)
        self._fetching[entry.id] = self.state.ask(GetModel(entry.id), lambda e: self._got(entry, e), owner=self)

    def _got(self, entry: ModelEntry, event: Event) -> None:
        card = self.cards.get(entry.id)
        match event:
            case JobStarted() if card is not None:
                card.show_asking()
            case Progress() if card is not None:
                card.show_progress(event)
            case ModelReady(model=model) if model.entry.id == entry.id:
                self.state.toast(self.tr("{name} is here").format(name=entry.name))
            case JobFinished() | JobFailed() | JobCancelled():
                self._fetching.pop(entry.id, None)
                if card is not None:
                    card.show_fetching(is_fetching=False)
                self.refresh()

    def _pause(self, model: str) -> None:
        if model in self._fetching:
            self.cards[model].show_pausing()
            self.state.cancel(self._fetching[model])

    def _use(self, role: Role, model: str) -> None:
        settings = self.state.settings
        before = chosen(settings, role)
        self.state.change_settings(with_chosen(settings, role, model))
        words = {
            Role.MAKE: self.tr("Create opens with this from now on"),
            Role.SCORE: self.tr("Pictures are scored by this from now on"),
        }.get(role, self.tr("Your comments are read by this from now on"))
        self.state.toast(words, lambda: self.state.change_settings(with_chosen(self.state.settings, role, before)))

    def verify(self, entry: ModelEntry) -> None:
        """Read its files again."""
        self.state.ask(VerifyModel(entry.id), lambda event: self._verified(entry, event), owner=self)

    def _verified(self, entry: ModelEntry, event: Event) -> None:
        card = self.cards.get(entry.id)
        match event:
            case Progress() if card is not None:
                card.show_progress(event)
            case ModelVerified(problems=problems) if problems:
                ListDialog(self.tr("{name} is not in order").format(name=entry.name), list(problems), self).open()
            case ModelVerified():
                self.state.toast(self.tr("All files of {name} are in order").format(name=entry.name))
            case JobFinished() | JobFailed() | JobCancelled():
                self.refresh()

    def remove(self, entry: ModelEntry) -> None:
        """Remove a fetched model's files, or take the person's own off the list; what used it uses the starter."""
        self.state.change_settings(without_model(self.state.settings, entry.id))
        self.state.ask(RemoveModel(entry.id), lambda event: self._removed(entry, event), owner=self)

    def _removed(self, entry: ModelEntry, event: Event) -> None:
        if isinstance(event, ModelRemoved):
            if entry.is_own:
                back = AddModel(entry.folder, entry.name, entry.role, entry.base)
                self.state.toast(
                    self.tr("{name} is off the list; its files stay").format(name=entry.name),
                    lambda: self.state.ask(back, self._added, owner=self),
                )
            else:
                words = self.tr("{name} is removed; {size} are free again")
                self.state.toast(words.format(name=entry.name, size=size_words(event.freed)))
            self.refresh()

    # --- one's own -----------------------------------------------------------------------------------------------

    def accepts_paths(self, paths: list[str]) -> bool:
        """A folder or file dropped here is a model."""
        for path in paths:
            self.add_own(path)
        return True

    def add_own(self, path: str) -> None:
        """Take a folder or file into the list; nothing is copied."""
        self.state.ask(AddModel(path), self._added, owner=self)

    def _added(self, event: Event) -> None:
        if isinstance(event, ModelReady):
            entry = event.model.entry
            words = self.tr("Added “{name}”: {kind}").format(name=entry.name, kind=entry.note or entry.role)
            self.state.toast(words, lambda: self.remove(entry))
            self.refresh()

    def _add_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("A folder …"), lambda: choose.folder(self, self.tr("Folder of a model"), self.add_own))
        kinds = self.tr("Models (*.safetensors)")
        menu.addAction(self.tr("A file …"), lambda: choose.file(self, self.tr("File of a model"), kinds, self.add_own))
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))
