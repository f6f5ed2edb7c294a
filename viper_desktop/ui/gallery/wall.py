"""The left of the gallery page: the meter, the filters, the pictures, or a word on why there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from viper_desktop.domain.pictures import PictureFilter
from viper_desktop.ui.gallery.meter import Meter
from viper_desktop.ui.gallery.view import LARGEST, MARGIN, SMALLEST, GalleryView
from viper_desktop.ui.widgets.chips import FilterChips
from viper_desktop.ui.widgets.empty_state import EmptyState
from viper_desktop.ui.widgets.icon_button import IconButton
from viper_desktop.ui.widgets.sliders import BareSlider

if TYPE_CHECKING:
    from viper_desktop.ui.gallery.model import GalleryModel
    from viper_desktop.ui.importing import Importer
    from viper_desktop.ui.state import AppState
    from viper_desktop.ui.widgets.picture_cache import PictureCache

ROOMY = 800  # pixels of width from which on there is room for the size slider


class Wall(QWidget):
    """Everything but the sheet."""

    filter_chosen = Signal()
    size_chosen = Signal(int)

    def __init__(self, state: AppState, model: GalleryModel, cache: PictureCache, importer: Importer) -> None:
        super().__init__()
        self._state, self._model, self._importer = state, model, importer
        self.meter = Meter()
        self.chips = self._make_chips()
        self.size_slider = self._make_slider(state.settings.thumbnail_height)
        hint = self.tr("Add your own pictures, or drop them on the window")
        self.add = IconButton("picture-add", hint, text=self.tr("Add"), role="")
        self.add.clicked.connect(self._add_menu)
        self.view = GalleryView(model, cache)
        self.view.set_row_height(self.size_slider.value())
        self.view.height_asked.connect(self.size_slider.setValue)
        self.empty = EmptyState("picture", "")
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._lay_out()
        state.opened.connect(lambda opened: self.size_slider.setValue(opened.settings.thumbnail_height))

    @property
    def chosen(self) -> PictureFilter:
        """The filter that is on."""
        return PictureFilter(str(self.chips.value))

    def fit(self, room: int) -> None:
        """Leave out what there is no room for.

        Args:
            room: pixels of width.
        """
        roomy = room >= ROOMY
        self.size_slider.setVisible(roomy)
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self.add.setToolButtonStyle(beside if roomy else alone)

    def show_listing(self, search: str) -> None:
        """Show the pictures, or say why there are none.

        Args:
            search: the words that were looked for.
        """
        is_empty = not self._model.rowCount()
        self._stack.setCurrentWidget(self.empty if is_empty else self.view)
        if is_empty:
            self._say_empty(search)

    # --- inside --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.chips, 1)
        self.chips.setContentsMargins(0, 2, 0, 0)  # their first row on the middle line of what stands beside
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.size_slider)
        beside.addWidget(self.add)
        tools.addLayout(beside)
        tools.setAlignment(beside, Qt.AlignmentFlag.AlignTop)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, 4, MARGIN, 0)
        top.setSpacing(12)
        top.addWidget(self.meter)
        top.addLayout(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(self._stack, 1)

    def _make_chips(self) -> FilterChips:
        choices = (
            (PictureFilter.ALL, self.tr("All")),
            (PictureFilter.TO_COMMENT, self.tr("To comment")),
            (PictureFilter.LIKED, self.tr("Liked")),
            (PictureFilter.DISLIKED, self.tr("Disliked")),
            (PictureFilter.MINE, self.tr("Mine")),
            (PictureFilter.GENERATED, self.tr("Generated")),
            (PictureFilter.STARRED, self.tr("Starred")),
        )
        chips = FilterChips(choices, self.tr("Show"))
        chips.chosen.connect(lambda _filter: self.filter_chosen.emit())
        return chips

    def _make_slider(self, height: int) -> BareSlider:
        value = min(LARGEST, max(SMALLEST, height))
        slider = BareSlider(self.tr("Size of the pictures"), SMALLEST, LARGEST, value)
        slider.setSingleStep(12)
        slider.setPageStep(48)
        slider.setFixedWidth(112)
        slider.valueChanged.connect(self._resize_pictures)
        return slider

    def _resize_pictures(self, height: int) -> None:
        self.view.set_row_height(height)
        self.size_chosen.emit(height)

    def _say_empty(self, search: str) -> None:
        say = self.empty.say
        add = (self.tr("Add pictures"), self._importer.choose_files)
        all_of_them = (self.tr("Show all"), lambda: self.chips.choose(PictureFilter.ALL))
        if search:
            wider = () if self.chosen is PictureFilter.ALL else ((self.tr("Look among all pictures"), all_of_them[1]),)
            say("search", self.tr("Nothing found for “{words}”").format(words=search), "", wider)
            return
        match self.chosen:
            case PictureFilter.MINE:
                hint = self.tr("Drop pictures here that you love or can't stand.")
                say("picture-add", self.tr("Your own pictures"), hint, (add,))
            case PictureFilter.TO_COMMENT:
                hint = self.tr("Add pictures of your own.")
                say("check", self.tr("You have commented on everything"), hint, (add, all_of_them))
            case PictureFilter.GENERATED:
                create = (self.tr("Create one"), lambda: self._state.show_page("create"))
                say("create", self.tr("Nothing made yet"), "", (create,))
            case PictureFilter.ALL:
                say("picture-add", self.tr("No pictures yet"), "", (add,))
            case PictureFilter.STARRED:
                say("star", self.tr("No stars yet"), self.tr("S gives the chosen picture a star."), (all_of_them,))
            case PictureFilter.LIKED:
                say("heart", self.tr("Nothing liked yet"), self.tr("L likes the chosen picture."), (all_of_them,))
            case PictureFilter.DISLIKED:
                hint = self.tr("D dislikes the chosen picture.")
                say("cross", self.tr("Nothing disliked yet"), hint, (all_of_them,))

    def _add_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Files …"), self._importer.choose_files)
        menu.addAction(self.tr("A folder …"), self._importer.choose_folder)
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))
