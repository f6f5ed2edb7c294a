"""Where the pictures are: one large, a row with the same seed, or two under a wipe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from viper_desktop.ui.create.arrangement import Room, tiles
from viper_desktop.ui.create.blank import BlankStage
from viper_desktop.ui.create.session import Frame, Stage
from viper_desktop.ui.create.tile import WORDS, Tile, picture_key
from viper_desktop.ui.widgets.image_view import FullScreen
from viper_desktop.ui.widgets.wipe_view import WipeView

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from viper_desktop.ui.state import AppState
    from viper_desktop.ui.widgets.picture_cache import PictureCache

GAP = 12
LEAST = 96  # px of height that is left to pictures where everything else wants room too


class Wall(QWidget):
    """Tiles as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[Tile] = []
        self.setMinimumSize(120, LEAST)

    def hang(self, hung: list[Tile]) -> None:
        """Show these instead."""
        for tile in self.tiles:
            if tile not in hung:
                tile.hide()
                tile.deleteLater()
        self.tiles = hung
        for tile in hung:
            tile.setParent(self)
            tile.show()
        self.arrange()

    def arrange(self) -> None:
        """Find each its place."""
        if not self.tiles:
            return
        recipe = self.tiles[0].frame.recipe
        aspect = recipe.width / recipe.height if recipe.width and recipe.height else 1.0
        room = Room(self.rect(), GAP, WORDS)
        for tile, place in zip(self.tiles, tiles(len(self.tiles), aspect, room), strict=True):
            tile.setGeometry(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        self.arrange()


class StageView(QWidget):
    """Shows a group of frames, of which one is chosen."""

    chosen = Signal(object)  # Frame

    def __init__(self, state: AppState, cache: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self._frame: Frame | None = None
        self._wiping = False
        self.wall = Wall()
        self.wipe = WipeView(self.tr("Two pictures, compared by a line between them"))
        self.empty = BlankStage(state)
        self.setMinimumHeight(LEAST)  # not what the largest of its views asks for
        self._stack = QStackedLayout(self)
        for view in (self.empty, self.wall, self.wipe):
            self._stack.addWidget(view)
        cache.arrived.connect(lambda _key: self._refresh_wipe())

    @property
    def frame(self) -> Frame | None:
        """The chosen frame."""
        return self._frame

    @property
    def frames(self) -> list[Frame]:
        """All that are shown."""
        return [tile.frame for tile in self.wall.tiles]

    def show_group(self, frames: tuple[Frame, ...], chosen: Frame) -> None:
        """Show frames that belong together."""
        kept = {tile.frame: tile for tile in self.wall.tiles}
        self.wall.hang([kept.get(frame) or self._make_tile(frame) for frame in frames])
        self.choose(chosen)

    def show_nothing(self) -> None:
        """Back to the empty wall."""
        self._frame = None
        self.wall.hang([])
        self._stack.setCurrentWidget(self.empty)

    def choose(self, frame: Frame) -> None:
        """Choose one of those shown."""
        self._frame = frame
        for tile in self.wall.tiles:
            tile.set_chosen(is_chosen=tile.frame is frame, alone=len(self.wall.tiles) == 1)
        self._turn()

    def refresh(self, frame: Frame) -> None:
        """Show how a frame is now, if it is here."""
        for tile in self.wall.tiles:
            if tile.frame is frame:
                tile.refresh()
        self.wall.arrange()
        self._turn()

    # --- wipe ----------------------------------------------------------------------------------------------------

    def pair(self) -> tuple[Frame, Frame] | None:
        """The first picture and the chosen one (the last where that is the first); None without two made pictures."""
        made = [frame for frame in self.frames if frame.stage is Stage.MADE]
        if len(made) < 2:
            return None
        chosen = self._frame
        return made[0], chosen if chosen in made[1:] and chosen is not None else made[-1]

    def set_wiping(self, *, wiping: bool) -> None:
        """Compare two under a line, or show all beside each other."""
        self._wiping = wiping
        self._turn()

    def _turn(self) -> None:
        if self._frame is None:
            self._stack.setCurrentWidget(self.empty)
        elif self._wiping and self.pair():
            self._refresh_wipe()
            self._stack.setCurrentWidget(self.wipe)
        else:
            self._stack.setCurrentWidget(self.wall)

    def _refresh_wipe(self) -> None:
        pair = self.pair() if self._wiping else None
        if pair is not None:
            images = [self._image(frame) for frame in pair]
            self.wipe.set_images(images[0], images[1], pair[0].shot.label, pair[1].shot.label)

    def _image(self, frame: Frame) -> QImage:
        pixmap = self._cache.get(picture_key(frame))
        return pixmap.toImage() if pixmap is not None else QImage()

    # --- hands ---------------------------------------------------------------------------------------------------

    def enlarge(self, frame: Frame) -> None:
        """Show a picture over the whole screen."""
        pixmap = self._cache.get(picture_key(frame)) if frame.stage is Stage.MADE else None
        if pixmap is None or pixmap.isNull():
            return
        screen = FullScreen(pixmap.toImage(), frame.recipe.prompt, self)
        screen.step_asked.connect(lambda by: self._walk(screen, by))
        screen.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk along the row."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is None or self._frame is None or not self._step(by):
            super().keyPressEvent(event)

    def _step(self, by: int) -> bool:
        frames = self.frames
        if self._frame not in frames:
            return False
        at = frames.index(self._frame) + by
        if not 0 <= at < len(frames):
            return False
        self.wall.tiles[at].setFocus()
        self.chosen.emit(frames[at])
        return True

    def _walk(self, screen: FullScreen, by: int) -> None:
        if self._step(by) and self._frame is not None:
            screen.set_image(self._image(self._frame), self._frame.recipe.prompt)

    def _make_tile(self, frame: Frame) -> Tile:
        tile = Tile(frame, self._cache)
        tile.chosen.connect(self.chosen)
        tile.enlarged.connect(self.enlarge)
        return tile
