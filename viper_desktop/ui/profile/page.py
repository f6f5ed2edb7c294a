"""The Taste page: two columns of words, and everything that can be done with them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from viper_desktop import assets
from viper_desktop.domain.diff import accepted, differences
from viper_desktop.domain.events import Event, ProfileSaved, TasteLearnt, VersionsListed
from viper_desktop.domain.profile import Polarity, Profile
from viper_desktop.domain.requests import ListVersions
from viper_desktop.ui.page import Page, Search
from viper_desktop.ui.profile.add_field import AddField
from viper_desktop.ui.profile.aside import Aside
from viper_desktop.ui.profile.banner import LearntBanner
from viper_desktop.ui.profile.column import ChipColumn
from viper_desktop.ui.profile.comparison import Comparison
from viper_desktop.ui.profile.edits import TasteEdits
from viper_desktop.ui.profile.empty import EmptyTaste
from viper_desktop.ui.profile.menu import TasteMenu
from viper_desktop.ui.profile.origin import HoverCard
from viper_desktop.ui.profile.popover import AttributePopover
from viper_desktop.ui.profile.reader import TasteReader
from viper_desktop.ui.profile.review import Review
from viper_desktop.ui.profile.strip import TasteStrip
from viper_desktop.ui.profile.timeline import spoken_time
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.icon_button import IconButton, TextButton
from viper_desktop.ui.widgets.labels import label
from viper_desktop.ui.widgets.picture_cache import PictureCache

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from viper_desktop.domain.events import ProfileEntry, ProfileVersion
    from viper_desktop.ui.profile.chip import Chip
    from viper_desktop.ui.state import AppState

HOVER_MS = 350
BAR, BESIDE_BAR = 12, 8  # the scroll bar and the room beside it
ASIDE_FROM = 860  # narrower, the side panel stays away until asked for


class ProfilePage(Page):
    """Shows the taste at work and turns what the person does into edits of it."""

    name = "profile"
    icon = "taste"

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.edits = TasteEdits(state, self)
        self._cache = PictureCache(state, self)
        self._reader = TasteReader(state, self)
        self._categories = assets.vocabulary().categories
        self._before_learning: Profile | None = None
        self._after_learning: Profile | None = None
        self._comments = 0
        self._by_hand = False
        self._aside_wished: bool | None = None
        self._was_roomy = True
        self._hovered: Chip | None = None
        self.setMinimumSize(360, 320)  # else the side panel could never be what gives way
        self._make_parts()
        self._lay_out()
        self._listen()
        self.show_profile(state.profile)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Taste")

    # --- making --------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.liked = ChipColumn(Polarity.LIKED, self._categories)
        self.disliked = ChipColumn(Polarity.DISLIKED, self._categories)
        self.fields = {polarity: self._field(polarity) for polarity in Polarity}
        self.banner = LearntBanner()
        self.review = Review()
        self.comparison = Comparison(self._categories)
        self.empty = EmptyTaste()
        self.strip = TasteStrip(self.state)
        self.aside = Aside(self._cache)
        self.timeline = self.aside.timeline
        self.card = HoverCard(self._cache, self)
        self.popover = AttributePopover(self)
        self.menu = TasteMenu(self.state, self.edits, self)
        self._hover = _rest(self, HOVER_MS, self._show_card)

    def _field(self, polarity: Polarity) -> AddField:
        def is_taken(text: str) -> bool:
            place = self.state.profile.where(text)
            return place is not None and place[0] is polarity

        field = AddField(polarity, assets.vocabulary(), is_taken)
        field.added.connect(lambda texts: self.edits.add(texts, polarity))
        return field

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
        self._editor = self._make_editor()
        self.stack = QStackedWidget()
        for view in (self._editor, self.empty, self.review, self.comparison):
            self.stack.addWidget(view)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(self.banner)
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

    def _make_editor(self) -> QWidget:
        columns = QWidget()
        columns.setProperty("role", "body")
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, BESIDE_BAR, 0)
        row.setSpacing(24)
        row.addWidget(self.liked, 1)
        row.addWidget(self.disliked, 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # so that heads and columns align
        scroll.setWidget(columns)
        editor = QWidget()
        inside = QVBoxLayout(editor)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addLayout(self._column_heads())
        inside.addWidget(scroll, 1)
        inside.addWidget(self.strip)
        return editor

    def _column_heads(self) -> QHBoxLayout:
        heads = QHBoxLayout()
        heads.setSpacing(24)
        heads.setContentsMargins(0, 0, BAR + BESIDE_BAR, 0)
        for polarity, words in ((Polarity.LIKED, self.tr("Drawn to")), (Polarity.DISLIKED, self.tr("Put off by"))):
            part = QVBoxLayout()
            part.setSpacing(6)
            part.addWidget(label(words, "title"))
            part.addWidget(self.fields[polarity])
            heads.addLayout(part, 1)
        return heads

    def _listen(self) -> None:
        state, edits = self.state, self.edits
        state.profile_changed.connect(self.show_profile)
        state.profile_switched.connect(self._switched)
        state.happened.connect(self._happened)
        theme().changed.connect(self._repaint_words)  # a method: the looks outlive the page
        for column in (self.liked, self.disliked):
            column.chip_made.connect(self._listen_to_chip)
            column.dropped.connect(lambda key, row, to=column.polarity: edits.move(key, to, row))
        edits.weight_previewed.connect(self._preview_weight)
        self.popover.weighed.connect(edits.weigh)
        self.popover.switched.connect(edits.switch)
        self.popover.lock_wished.connect(edits.lock)
        self.popover.crossed.connect(edits.move_over)
        self.popover.removed.connect(edits.remove)
        self.popover.find_wished.connect(lambda key: state.show_page("gallery", Search(edits.words(key))))
        self.popover.origin_wished.connect(self._show_origin)
        self.banner.review_wished.connect(self.show_review)
        self.banner.undo_wished.connect(self.undo_learning)
        self.review.accepted.connect(self._accept)
        self.review.left.connect(self._leave_review)
        self.comparison.left.connect(self.show_editor)
        self.timeline.compare_wished.connect(self._compare_versions)
        self.timeline.restore_wished.connect(self._restore)
        self.aside.picture_clicked.connect(lambda picture_id: state.show_page("gallery", picture_id))
        self.strip.prompt_chosen.connect(lambda prompt: state.show_page("create", prompt))
        self.empty.gallery_wished.connect(lambda: state.show_page("gallery", None))
        self.empty.by_hand_wished.connect(self._begin_by_hand)
        self.empty.import_wished.connect(self.menu.import_file)
        self.menu.compare_wished.connect(self._compare_with)

    def _listen_to_chip(self, chip: Chip) -> None:
        edits = self.edits
        chip.opened.connect(self.open_chip)
        chip.weighed.connect(edits.weigh)
        chip.switched.connect(edits.switch)
        chip.lock_wished.connect(edits.lock)
        chip.crossed.connect(self._move_over)
        chip.removed.connect(edits.remove)
        chip.hovered.connect(lambda _key, over, chip=chip: self._point_at(chip if over else None))

    # --- showing -------------------------------------------------------------------------------------------------

    def show_profile(self, profile: Profile) -> None:
        """Show a taste."""
        self._point_at(None)
        for polarity, column in ((Polarity.LIKED, self.liked), (Polarity.DISLIKED, self.disliked)):
            column.show_attributes(profile.side(polarity))
        self._counts.setText(self._count(profile))
        self.strip.show_profile(profile)
        if self.popover.isVisible() and (place := profile.where(self.popover.key)):
            self.popover.show_attribute(profile.find(self.popover.key), place[0])
        if self._after_learning is not None and profile == self._before_learning:
            self.banner.hide()
        if profile.liked or profile.disliked:
            self._by_hand = True
        if self.stack.currentWidget() in (self._editor, self.empty):
            self.show_editor()
        self._choose(self.aside.key)

    def show_editor(self) -> None:
        """Show the columns, or how to begin where there is nothing in them."""
        self.stack.setCurrentWidget(self._editor if self._by_hand else self.empty)
        self._place_aside()

    def chip(self, text: str) -> Chip:
        """The chip of an attribute, on whichever side.

        Raises:
            KeyError: there is none.
        """
        key = self.state.profile.find(text).key
        return (self.liked if key in self.liked.chips else self.disliked).chip(key)

    def on_shown(self, payload: object = None) -> None:
        """Come to the page; after learning with what was learnt."""
        if isinstance(payload, TasteLearnt) and payload.profile_id == self.state.profile_id:
            self.take_learnt(payload)
        self._list_versions()
        self.strip.refresh()

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
            name=profile.name or self.tr("Somebody"), liked=len(profile.liked), disliked=len(profile.disliked)
        )
        return words + " " + self.tr("{n} switched off.").format(n=off) if off else words

    def _begin_by_hand(self) -> None:
        self._by_hand = True
        self.show_editor()
        self.fields[Polarity.LIKED].setFocus(Qt.FocusReason.OtherFocusReason)

    def _switched(self, _profile_id: str) -> None:
        self._before_learning = self._after_learning = None
        self._by_hand = False
        self.banner.hide()
        self.aside.show_attribute(None)
        self.stack.setCurrentWidget(self.empty)
        self._list_versions()

    def _move_over(self, key: str) -> None:
        """The focus goes with the chip, so that the keyboard can bring it back."""
        self.edits.move_over(key)
        self.chip(key).setFocus(Qt.FocusReason.OtherFocusReason)

    def _preview_weight(self, key: str, weight: float) -> None:
        for column in (self.liked, self.disliked):
            column.preview_weight(key, weight)

    # --- learning ------------------------------------------------------------------------------------------------

    def take_learnt(self, learnt: TasteLearnt) -> None:
        """Put what was learnt to work, as one step that can be undone, and say what it changed."""
        self.edits.keep_weight()
        self._before_learning, self._comments = self.state.profile, learnt.comments
        proposed = replace(learnt.proposed, name=self.state.profile.name)
        self.edits.replace(proposed, self.banner.origin(learnt.comments))
        self._after_learning = proposed
        self.banner.tell(learnt.comments, differences(self._before_learning, proposed))

    def show_review(self) -> None:
        """Show what learning changed, piece by piece."""
        if self._before_learning is not None:
            changes = differences(self._before_learning, self.state.profile)
            self.review.show_changes(self.banner.origin(self._comments), changes)
            self.banner.hide()
            self.stack.setCurrentWidget(self.review)

    def _accept(self, refused: set[str]) -> None:
        if self._before_learning is not None and refused:
            profile = accepted(self._before_learning, self.state.profile, refused)
            self.state.apply(profile, self.tr("Kept part of what was learnt"))
        self.banner.hide()
        self.show_editor()

    def _leave_review(self) -> None:
        self.banner.show()
        self.show_editor()

    def undo_learning(self) -> None:
        """Back to the taste before learning."""
        before = self._before_learning
        if before is None:
            return
        if self.state.profile == self._after_learning and self.state.undo_stack.canUndo():
            self.state.undo_stack.undo()
        else:
            self.edits.replace(before, self.tr("Took learning back"))
        self.banner.hide()
        self.show_editor()

    # --- versions and other people -------------------------------------------------------------------------------

    def _happened(self, event: Event) -> None:
        if isinstance(event, ProfileSaved) and event.profile_id == self.state.profile_id and self.isVisible():
            self._list_versions()

    def _list_versions(self) -> None:
        if self.state.profile_id:
            self.state.ask(ListVersions(self.state.profile_id), self._take_versions)

    def _take_versions(self, event: Event) -> None:
        if isinstance(event, VersionsListed) and event.profile_id == self.state.profile_id:
            self.timeline.show_versions(event.versions)

    def _compare_versions(self, older: ProfileVersion, newer: ProfileVersion | None) -> None:
        then = spoken_time(older.created)
        if newer is None:
            now = self.tr("Now")
            self._reader.version(older, lambda first: self._compare(then, first, now, self.state.profile))
        else:
            later = spoken_time(newer.created)
            self._reader.two_versions(older, newer, lambda first, second: self._compare(then, first, later, second))

    def _restore(self, version: ProfileVersion) -> None:
        def put(profile: Profile) -> None:
            reason = self.tr("Brought back {moment}").format(moment=spoken_time(version.created))
            self.edits.replace(replace(profile, name=self.state.profile.name), reason)
            self.edits.offer_undo(reason)
            self.show_editor()

        self._reader.version(version, put)

    def _compare_with(self, other: ProfileEntry) -> None:
        mine = self.state.profile
        self._reader.person(other, lambda theirs, _version: self._compare(mine.name, mine, other.name, theirs))

    def _compare(self, first_name: str, first: Profile, second_name: str, second: Profile) -> None:
        self.comparison.compare(first_name, first, second_name, second)
        self.stack.setCurrentWidget(self.comparison)

    # --- what floats ---------------------------------------------------------------------------------------------

    def open_chip(self, key: str) -> None:
        """Open the popover under a chip and show at the side where it comes from."""
        self._point_at(None)
        self._choose(key)
        chip = self.chip(key)
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
        for column in (self.liked, self.disliked):
            column.choose(key)

    def _point_at(self, chip: Chip | None) -> None:
        self._hovered = chip
        self._hover.stop()
        self.card.hide()
        if chip is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._hover.start()

    def _show_card(self) -> None:
        chip = self._hovered
        if chip is not None and not self.popover.isVisible():
            self.card.show_for(chip.attribute, chip)

    # --- keyboard and room ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whatever is typed on the page is being added, on the side that has the focus."""
        typed = event.text()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if typed.isprintable() and typed.strip() and plain and self.stack.currentWidget() is not self.review:
            self._by_hand = True
            self.show_editor()
            focus = QApplication.focusWidget()
            on_right = focus is not None and self.disliked.isAncestorOf(focus)
            side = Polarity.DISLIKED if on_right else Polarity.LIKED
            self.fields[side].type_on(typed)
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


def _rest(parent: QWidget, interval: int, slot: object) -> QTimer:
    timer = QTimer(parent, interval=interval, singleShot=True)
    timer.timeout.connect(slot)
    return timer
