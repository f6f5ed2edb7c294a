"""The gallery page: pictures to react to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viper_desktop.domain.events import Event, PictureMade, PicturesImported, PicturesListed, PicturesRemoved
from viper_desktop.domain.pictures import PictureFilter
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.requests import ListPictures, RemovePictures
from viper_desktop.ui.gallery.asking import Asking
from viper_desktop.ui.gallery.keys import press
from viper_desktop.ui.gallery.model import GalleryModel
from viper_desktop.ui.gallery.picture_menu import picture_menu
from viper_desktop.ui.gallery.sheet import WIDTH, Sheet
from viper_desktop.ui.gallery.wall import Wall
from viper_desktop.ui.importing import Importer
from viper_desktop.ui.page import Page, Search, Wish
from viper_desktop.ui.widgets.picture_cache import PictureCache

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QResizeEvent

    from viper_desktop.domain.pictures import PictureCard
    from viper_desktop.ui.state import AppState

WIDEST = 560  # of the sheet
QWIDGETSIZE_MAX = 16_777_215  # Qt's word for no limit
NARROW = 860  # below this the sheet takes the whole page
SEARCH_AFTER_MS = 150


class GalleryPage(Page):
    """The wall on the left, the sheet of the chosen picture on the right, the meter above."""

    name = "gallery"
    icon = "gallery"
    searchable = True

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self._search = ""
        self._listing = ""
        self._open_first = False
        self._is_stale = False
        self._wanted = ""  # a picture to open once it is listed
        self._wanted_reason = ""
        self.importer = Importer(state, self)
        self.model = GalleryModel(state)
        self.model.setParent(self)
        self.cache = PictureCache(state, self)
        self._build()
        self._reload_soon = QTimer(self, interval=SEARCH_AFTER_MS, singleShot=True)
        self._reload_soon.timeout.connect(self.reload)
        self._save_height = QTimer(self, interval=800, singleShot=True)
        self._save_height.timeout.connect(self._keep_height)
        state.profile_switched.connect(self._switched)
        state.reactions_changed.connect(self._refresh_meter)
        state.happened.connect(self._look)
        state.star_changed.connect(self._starred)
        self._refresh_meter()
        if state.profile_id:
            self.reload()

    def title(self) -> str:
        """What stands above the page."""
        return self.tr("Gallery")

    def search_hint(self) -> str:
        """What the empty search field says."""
        return self.tr("Titles, comments, attributes")

    def on_shown(self, payload: object = None) -> None:
        """Come to the wall; a filter or a picture id may be asked for."""
        if isinstance(payload, Search):
            self.chips.choose(PictureFilter.ALL)
        elif isinstance(payload, PictureFilter):
            self.chips.choose(payload)
            self.reload()
        elif payload is Wish.SUGGEST:
            self.suggest()
        elif isinstance(payload, str) and payload:
            self.show_picture(payload)
        elif self._is_stale or self.wall.chosen is PictureFilter.TO_COMMENT:
            self.reload()
        if not self.sheet.isVisible():
            self.view.setFocus()

    def on_search(self, text: str) -> None:
        """Look for pictures."""
        self._search = text
        self._reload_soon.start()

    def reload(self) -> None:
        """List the pictures of the filter anew."""
        if not self.state.profile_id:
            return
        self._is_stale = False
        request = ListPictures(self.state.profile_id, self.wall.chosen, self._search)
        self.state.when_saved(lambda: self._list(request))

    def show_picture(self, picture_id: str, reason: str = "") -> None:
        """Open the sheet on a picture, whatever the filter."""
        index = self.model.index_of(picture_id)
        if index.isValid():
            self._open(index, reason)
            return
        self._wanted, self._wanted_reason = picture_id, reason
        self.chips.choose(PictureFilter.ALL)
        self.reload()

    def suggest(self) -> None:
        """Open the picture that would tell most; the very first one may be any."""
        if not self.state.reactions:
            self._open_first = True
            self.reload()
            self.asking.look_ahead()
        else:
            self.asking.suggest()

    def step(self, by: int) -> None:
        """Go to the next or previous picture, the caret staying in the comment."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self._open(self.model.index(row))
        self.asking.offer_learning()

    # --- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.wall = Wall(self.state, self.model, self.cache, self.importer)
        self.meter, self.chips, self.view = self.wall.meter, self.wall.chips, self.wall.view
        self.asking = Asking(self.state, self.meter, self)
        self.asking.suggested.connect(self.show_picture)
        self.meter.learn_asked.connect(self.asking.learn)
        self.meter.suggest_asked.connect(self.suggest)
        self.wall.filter_chosen.connect(self.reload)
        self.wall.size_chosen.connect(lambda _height: self._save_height.start())
        self.view.opened.connect(self._open)
        self.view.heart_clicked.connect(lambda index: self._react(index, Stance.LIKE))
        self.view.star_clicked.connect(self._star_index)
        self.view.key_pressed.connect(lambda event: press(self, event))
        self.view.selectionModel().currentChanged.connect(self._followed)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        self.sheet = Sheet(self.state)
        self.sheet.step_asked.connect(self.step)
        self.sheet.closed.connect(self.close_sheet)
        self.sheet.comment.left.connect(self._go_to_wall)
        self.sheet.star_asked.connect(self.star)
        self.sheet.hide()
        layout.addWidget(self.wall, 1)
        layout.addWidget(self.sheet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole page to the sheet where there isn't room for both."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        narrow, is_open = self.width() < NARROW, self.sheet.isVisibleTo(self)
        beside = max(WIDTH, min(WIDEST, self.width() // 3))
        self.wall.fit(self.width() - (beside if is_open and not narrow else 0))
        self.wall.setVisible(not (narrow and is_open))
        if narrow:
            self.sheet.setMinimumWidth(0)
            self.sheet.setMaximumWidth(QWIDGETSIZE_MAX)
        else:
            self.sheet.setFixedWidth(beside)

    # --- what comes back -----------------------------------------------------------------------------------------

    def _list(self, request: ListPictures) -> None:
        if self._listing:
            self.state.cancel(self._listing)
        self._listing = self.state.ask(request, self._listed)

    def _listed(self, event: Event) -> None:
        if event.job_id != self._listing or not isinstance(event, PicturesListed):
            return
        self._listing = ""
        current = self.model.card(self.view.currentIndex())
        self.model.show(event.cards)
        if self._wanted:
            wanted, self._wanted = self.model.index_of(self._wanted), ""
            if wanted.isValid():
                self._open(wanted, self._wanted_reason)
        elif self._open_first and event.cards:
            self._open_first = False
            self._open(self.model.index(0))
        elif current is not None:
            index = self.model.index_of(current.picture.id)
            if index.isValid():
                self.view.setCurrentIndex(index)
        self.wall.show_listing(self._search)

    def _look(self, event: Event) -> None:
        match event:
            case PicturesImported() | PicturesRemoved() | PictureMade():
                if self.isVisible():
                    self._reload_soon.start()
                self._is_stale = not self.isVisible()

    def _switched(self) -> None:
        self.close_sheet()
        self.view.setCurrentIndex(QModelIndex())
        self.reload()
        if self._open_first:
            self.asking.look_ahead()

    def _refresh_meter(self) -> None:
        self.meter.show_readiness(self.state.readiness)

    # --- what the person does ------------------------------------------------------------------------------------

    def close_sheet(self) -> None:
        """Only the wall."""
        self.sheet.hide()
        self._share_room()
        self.view.setFocus()

    def _go_to_wall(self) -> None:
        """Put the keyboard on the pictures; a sheet that covers them goes."""
        if self.wall.isVisible():
            self.view.setFocus()
        else:
            self.close_sheet()

    def _open(self, index: QModelIndex, reason: str = "") -> None:
        card = self.model.card(index)
        if card is None:
            return
        self.sheet.show_picture(card.picture, starred=self.model.is_starred(card.picture.id), reason=reason)
        self.sheet.previous.setEnabled(index.row() > 0)
        self.sheet.next.setEnabled(index.row() < self.model.rowCount() - 1)
        self.sheet.show()
        self._share_room()
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self.sheet.comment.setFocus()

    def _followed(self, index: QModelIndex) -> None:
        card = self.model.card(index)
        if card is not None and self.sheet.isVisible() and self.view.hasFocus():
            self.sheet.show_picture(card.picture, starred=self.model.is_starred(card.picture.id))

    def full_screen(self, card: PictureCard) -> None:
        """Show a picture over the whole screen."""
        if not self.sheet.isVisible():
            self.sheet.show_picture(card.picture, starred=self.model.is_starred(card.picture.id))
        self.sheet.show_full_screen_soon()

    def remove(self, card: PictureCard) -> None:
        """Take a picture off the wall, with a way back."""
        ids = (card.picture.id,)
        self.state.ask(RemovePictures(ids))
        if self.sheet.picture is not None and self.sheet.picture.id == card.picture.id:
            self.close_sheet()
        self.state.toast(
            self.tr("Removed “{title}”").format(title=card.picture.title),
            lambda: self.state.ask(RemovePictures(ids, restore=True)),
        )

    def _react(self, index: QModelIndex, stance: Stance) -> None:
        card = self.model.card(index)
        if card is not None:
            self.state.react(card.picture.id, stance=stance)

    def _star_index(self, index: QModelIndex) -> None:
        card = self.model.card(index)
        if card is not None:
            self.star(card.picture.id)

    def star(self, picture_id: str) -> None:
        """Set a star, or take it off."""
        self.state.star(picture_id, not self.model.is_starred(picture_id))

    def _starred(self, picture_id: str, starred: bool) -> None:
        if self.sheet.picture is not None and self.sheet.picture.id == picture_id:
            self.sheet.show_star(starred)

    def _keep_height(self) -> None:
        self.state.change_settings(replace(self.state.settings, thumbnail_height=self.wall.size_slider.value()))

    def _menu(self, point: QPoint) -> None:
        index = self.view.indexAt(point)
        card = self.model.card(index)
        if card is not None:
            self.view.setCurrentIndex(index)
            picture_menu(self, card).popup(self.view.viewport().mapToGlobal(point))
