"""A card of the models page: what a model is good at, what it needs, how it stands here, and what to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, SignalInstance
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QProgressBar, QSizePolicy, QVBoxLayout

from viper_desktop.domain.models import ModelState, Role
from viper_desktop.ui.models.words import facts, size_words, standing
from viper_desktop.ui.widgets.empty_state import Glyph
from viper_desktop.ui.widgets.icon_button import IconButton, TextButton
from viper_desktop.ui.widgets.labels import ElidedLabel, label

if TYPE_CHECKING:
    from viper_desktop.domain.events import Progress
    from viper_desktop.ui.models.built_in import BuiltIn

ICONS = {
    Role.READ: "comment",
    Role.MAKE: "create",
    Role.SCORE: "score",
    Role.BASE: "eye",
    Role.REFINE: "brush",
    Role.WORDS: "book",
}
USED = (Role.READ, Role.MAKE, Role.SCORE, Role.BASE)  # a refiner only ever finishes what another began


class Card(QFrame):
    """Name, what it is good at, facts; buttons on the right."""

    def __init__(self, icon: str, name: str, good_at: str, note: str, facts: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(name)
        self.in_use = label(self.tr("in use"), "badge")
        self.in_use.hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        called = ElidedLabel(name, "heading")
        called.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        head.addWidget(called)
        head.addWidget(self.in_use, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        self.words = QVBoxLayout()
        self.words.setSpacing(4)
        self.words.addLayout(head)
        for text, role in ((good_at, ""), (note, "muted"), (facts, "caption")):
            if text:
                self.words.addWidget(label(text, role, wrap=True))
        self.fit = label("", "caption", wrap=True)
        self.fit.hide()
        self.words.addWidget(self.fit)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(4)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(16)
        row.addWidget(Glyph(icon, 28, "text_muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.words, 1)
        row.addLayout(self.buttons)
        row.setAlignment(self.buttons, Qt.AlignmentFlag.AlignVCenter)

    def show_fit(self, words: str) -> None:
        """Say how it gets along with the memory that is free."""
        if words != self.fit.text():
            self.fit.setText(words)
            self.fit.setVisible(bool(words))


class BuiltInCard(Card):
    """An engine that ships: it can be used, and that is all."""

    use_asked = Signal()

    def __init__(self, engine: BuiltIn) -> None:
        icon = "brush" if not engine.files else ICONS[engine.role]
        super().__init__(icon, engine.name, engine.good_at, engine.kind, engine.facts())
        self.use = TextButton(self.tr("Use"), self.use_asked.emit)
        self.use.setAccessibleName(self.tr("Use {name}").format(name=engine.name))
        self.buttons.addWidget(self.use)

    def show_use(self, *, in_use: bool) -> None:
        """Mark whether it is the one at work."""
        self.in_use.setVisible(in_use)
        self.use.setVisible(not in_use)


class ModelCard(Card):
    """A model that can be had, or is here."""

    get_asked = Signal()
    pause_asked = Signal()
    use_asked = Signal()
    remove_asked = Signal()
    verify_asked = Signal()

    def __init__(self, state: ModelState, base: str) -> None:
        entry = state.entry
        super().__init__(ICONS[entry.role], entry.name, entry.good_at, entry.note, facts(entry, base))
        self.state = state
        self._is_fetching = self._is_used = False
        self.where = ElidedLabel("", "caption")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much of it is here"))
        self.words.addWidget(self.where)
        self.words.addWidget(self.bar)
        self.get = self._button(self.tr("Get …"), self.get_asked)
        self.pause = self._button(self.tr("Pause"), self.pause_asked)
        self.use = self._button(self.tr("Use"), self.use_asked)
        self.more = IconButton("more", self.tr("More for {name}").format(name=entry.name), self._menu)
        self.buttons.addWidget(self.more)
        self.show_state(state)

    def show_state(self, state: ModelState, *, in_use: bool | None = None) -> None:
        """Show how it stands; `in_use` None leaves that as it was."""
        self.state = state
        self._is_used = self._is_used if in_use is None else in_use
        usable = state.is_ready and state.entry.role in USED
        self.get.setVisible(not state.is_ready and not state.entry.is_own and not self._is_fetching)
        self.get.setText(self.tr("Go on …") if state.on_disk else self.tr("Get …"))
        self.pause.setVisible(self._is_fetching)
        self.use.setVisible(usable and not self._is_used and not self._is_fetching)
        self.in_use.setVisible(usable and self._is_used)
        self.more.setVisible(not self._is_fetching)
        self.bar.setVisible(self._is_fetching)
        self._say(standing(state))

    def show_fetching(self, *, is_fetching: bool) -> None:
        """Show that it is being fetched, or no longer."""
        self._is_fetching = is_fetching
        self.bar.setRange(0, 0)
        self.pause.setEnabled(True)
        self.show_state(self.state)
        if is_fetching:
            self._say(self.tr("waits until the one before it is here …"))

    def show_asking(self) -> None:
        """Show that its turn has come."""
        self._say(self.tr("asking for it …"))

    def show_progress(self, progress: Progress) -> None:
        """Show how far fetching or checking is."""
        self.bar.setVisible(True)
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * progress.done / progress.total) if progress.total else 0)
        if progress.unit == "bytes":
            words = self.tr("{here} of {all} · {file}")
            here, whole = size_words(progress.done), size_words(progress.total)
            self._say(words.format(here=here, all=whole, file=progress.phase))
        else:
            self._say(progress.phase)

    def show_pausing(self) -> None:
        """Say at once that it was heard."""
        self.pause.setEnabled(False)
        self._say(self.tr("pausing …"))

    def _say(self, words: str) -> None:
        self.where.setText(words)
        self.where.setVisible(bool(words))

    def _button(self, words: str, asked: SignalInstance) -> TextButton:
        button = TextButton(words, asked.emit)
        button.setAccessibleName(f"{words} {self.accessibleName()}")
        self.buttons.addWidget(button)
        return button

    def _menu(self) -> None:
        entry, menu = self.state.entry, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if entry.license_url:
            url = QUrl(entry.license_url)
            menu.addAction(self.tr("Read the license"), lambda: QDesktopServices.openUrl(url))
        if self.state.on_disk and not entry.is_own:
            menu.addAction(self.tr("Check its files"), self.verify_asked.emit)
        if entry.is_own or self.state.on_disk:
            words = self.tr("Take it off the list") if entry.is_own else self.tr("Remove its files")
            menu.addAction(words, self.remove_asked.emit)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
