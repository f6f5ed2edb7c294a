"""The Taste page: two columns of words, and everything that can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from viper_desktop import assets
from viper_desktop.domain.events import TasteLearnt
from viper_desktop.domain.profile import Polarity, Profile
from viper_desktop.ui.page import Page, Search
from viper_desktop.ui.profile.aside import Aside
from viper_desktop.ui.profile.comparison import Comparison
from viper_desktop.ui.profile.editor import TasteEditor
from viper_desktop.ui.profile.edits import TasteEdits
from viper_desktop.ui.profile.empty import EmptyTaste
from viper_desktop.ui.profile.learning import Learning
from viper_desktop.ui.profile.menu import TasteMenu
from viper_desktop.ui.profile.origin import HoverCard
from viper_desktop.ui.profile.popover import AttributePopover
from viper_desktop.ui.profile.versions import Versions
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.icon_button import IconButton, TextButton
from viper_desktop.ui.widgets.labels import isolated, label
from viper_desktop.ui.widgets.picture_cache import PictureCache

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from viper_desktop.ui.profile.chip import Chip
    from viper_desktop.ui.state import AppState

HOVER_MS = 350
ASIDE_FROM = 860  # px; narrower, the side panel stays away until asked for


class ProfilePage(Page):
    """Shows the taste at work; what hands do to it goes through `edits`."""

    name = "profile"
    icon = "taste"

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.setMinimumSize(360, 320)  # else the side panel could never be what gives way
        self.edits = TasteEdits(state, self)
        self._cache = PictureCache(state, self)
        self._by_hand = False  # there are words, or somebody is about to write some
        self._aside_wished: bool | None = None
        self._was_roomy = True
        self._pointed: Chip | None = None
        self._make_parts()
        self._lay_out()
        self._listen()
        self.show_profile(state.profile)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Taste")

    # --- making --------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.editor = TasteEditor(self.state, self.edits)
        self.liked, self.disliked = (self.editor.columns[polarity] for polarity in Polarity)
        self.fields = self.editor.fields
        self.learning = Learning(self.state, self.edits, self)
        self.comparison = Comparison(assets.vocabulary().categories)
        self.empty = EmptyTaste()
        self.aside = Aside(self._cache)
        self.versions = Versions(self.state, self.edits, self.aside.timeline, self)
        self.card = HoverCard(self._cache, self)
        self.popover = AttributePopover(self)
        self.menu = TasteMenu(self.state, self.edits, self)
        self._hover = QTimer(self, interval=HOVER_MS, singleShot=True)

    def _lay_out(self) -> None:
        self._more = TextButton(self.tr("More"))
        self._more.setMenu(self.menu)
        self._history = IconButton("history", self.tr("Versions"), self._toggle_aside, checkable=True)
        self._counts = label("", "muted", wrap=True)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._counts, 1)
        head.addWidget(self._history)
        head.addWidget(self._more)
        self.stack = QStackedWidget()
        for view in (self.editor, self.empty, self.learning.review, self.comparison):
            self.stack.addWidget(view)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(16)
        left.addWidget(self.learning.banner)
        left.addWidget(self.stack, 1)
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(self._left, 1)
        body.addWidget(self.aside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 4, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(self._head)
        layout.addLayout(body, 1)

    def _listen(self) -> None:
        state = self.state
        state.profile_changed.connect(self.show_profile)
        state.profile_switched.connect(self._switched)
        theme().changed.connect(self._repaint_words)
        self.editor.opened.connect(self.open_chip)
        self.editor.pointed.connect(self._point_at)
        self.editor.strip.prompt_chosen.connect(lambda prompt: state.show_page("create", prompt))
        self._hover.timeout.connect(self._show_card)
        self._listen_to_popover()
        self.learning.review_wished.connect(lambda: self.stack.setCurrentWidget(self.learning.review))
        self.learning.done.connect(self.show_editor)
        self.versions.compared.connect(self._compare)
        self.versions.restored.connect(self.show_editor)
        self.comparison.left.connect(self.show_editor)
        self.menu.compare_wished.connect(self.versions.compare_with)
        self.aside.picture_clicked.connect(lambda picture_id: state.show_page("gallery", picture_id))
        self.empty.gallery_wished.connect(lambda: state.show_page("gallery", None))
        self.empty.by_hand_wished.connect(self._begin_by_hand)
        self.empty.import_wished.connect(self.menu.import_file)

    def _listen_to_popover(self) -> None:
        edits, popover = self.edits, self.popover
        popover.weighed.connect(edits.weigh)
        popover.switched.connect(edits.switch)
        popover.lock_wished.connect(edits.lock)
        popover.crossed.connect(edits.move_over)
        popover.removed.connect(edits.remove)
        popover.find_wished.connect(lambda key: self.state.show_page("gallery", Search(edits.words(key))))
        popover.origin_wished.connect(self._show_origin)

    # --- showing -------------------------------------------------------------------------------------------------

    def show_profile(self, profile: Profile) -> None:
        """Show a taste."""
        self._point_at(None)
        self.editor.show_profile(profile)
        self._counts.setText(self._count(profile))
        if self.popover.isVisible() and (place := profile.where(self.popover.key)):
            self.popover.show_attribute(profile.find(self.popover.key), place[0])
        self._by_hand = self._by_hand or bool(profile.liked or profile.disliked)
        if self.stack.currentWidget() in (self.editor, self.empty):
            self.show_editor()
        self._choose(self.aside.key)

    def show_editor(self) -> None:
        """Show the columns, or how to begin where there is nothing in them."""
        self.stack.setCurrentWidget(self.editor if self._by_hand else self.empty)
        self._place_aside()

    def on_shown(self, payload: object = None) -> None:
        """Come to the page; after learning with what was learnt."""
        if isinstance(payload, TasteLearnt) and payload.profile_id == self.state.profile_id:
            self.learning.take(payload)
        self.versions.refresh()
        self.editor.strip.refresh()

    def on_hidden(self) -> None:
        """Keep what was being dialled, and put away what floats."""
        self.edits.keep_weight()
        self._point_at(None)
        self.popover.hide()

    def _count(self, profile: Profile) -> str:
        if not profile.liked and not profile.disliked:
            return ""
        off = sum(not a.enabled or not a.weight for p in Polarity for a in profile.side(p))
        words = self.tr("{name} is drawn to {liked} things and put off by {disliked}.").format(
            name=isolated(profile.name) or self.tr("Somebody"), liked=len(profile.liked), disliked=len(profile.disliked)
        )
        return words + " " + self.tr("{n} switched off.").format(n=off) if off else words

    def _begin_by_hand(self) -> None:
        self._by_hand = True
        self.show_editor()
        self.editor.begin()

    def _switched(self, _profile_id: str) -> None:
        self._by_hand = False
        self.aside.show_attribute(None)
        self.stack.setCurrentWidget(self.empty)

    def _compare(self, first_name: str, first: Profile, second_name: str, second: Profile) -> None:
        self.comparison.compare(first_name, first, second_name, second)
        self.stack.setCurrentWidget(self.comparison)

    # --- what floats and what stands beside ----------------------------------------------------------------------

    def open_chip(self, key: str) -> None:
        """Open the popover under a chip and show at the side where it comes from."""
        self._point_at(None)
        self._choose(key)
        chip = self.editor.chip(key)
        self.popover.open_for(chip.attribute, chip.polarity, chip)

    def _show_origin(self, key: str) -> None:
        self._aside_wished = True
        self._choose(key)
        self.aside.show_origin()
        self._place_aside()

    def _repaint_words(self) -> None:
        """Marked words carry a color of the theme."""
        self._choose(self.aside.key)

    def _choose(self, key: str) -> None:
        place = self.state.profile.where(key) if key else None
        self.aside.show_attribute(self.state.profile.find(key) if place else None)
        self.editor.choose(key)

    def _point_at(self, chip: Chip | None) -> None:
        self._pointed = chip
        self._hover.stop()
        self.card.hide()
        if chip is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._hover.start()

    def _show_card(self) -> None:
        if self._pointed is not None and not self.popover.isVisible():
            self.card.show_for(self._pointed.attribute, self._pointed)

    # --- keyboard and room ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever is typed on the page is being added."""
        typed = event.text()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        adding = self.stack.currentWidget() in (self.editor, self.empty)
        if typed.isprintable() and typed.strip() and plain and adding:
            self._by_hand = True
            self.show_editor()
            self.editor.type_on(typed)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns the room in a narrow window."""
        super().resizeEvent(event)
        self._place_aside()

    def _toggle_aside(self) -> None:
        self._aside_wished = not self.aside.isVisibleTo(self)
        self._place_aside()

    def _place_aside(self) -> None:
        roomy, empty = self.width() >= ASIDE_FROM, self.stack.currentWidget() is self.empty
        if roomy is not self._was_roomy:  # what was wished for in one is in the way in the other
            self._was_roomy, self._aside_wished = roomy, None
        shown = (roomy if self._aside_wished is None else self._aside_wished) and not empty
        self.aside.fill(fills=not roomy)
        self.aside.setVisible(shown)
        self._left.setVisible(roomy or not shown)
        self._head.setVisible(not empty)
        self._history.setChecked(shown)
