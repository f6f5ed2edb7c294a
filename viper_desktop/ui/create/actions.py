"""What can be done with the chosen picture: say what you think of it, take it along, make more of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from viper_desktop.domain.events import Event, FileWritten, PictureLoaded
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.requests import ExportPicture, LoadPicture
from viper_desktop.ui.create.plan import as_words, twice_as_large
from viper_desktop.ui.create.session import Frame, Stage
from viper_desktop.ui.decode import Decoder
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets import choose
from viper_desktop.ui.widgets.floating import Popover
from viper_desktop.ui.widgets.icon_button import IconButton, TextButton
from viper_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.ui.state import AppState


NARROW = 600  # px; below this the comment stands under the buttons


class RecipeCard(Popover):
    """What a picture was made from, to read, to copy, to go on from."""

    restored = Signal(object)  # Recipe

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._frame: Frame | None = None
        self._words = label("", wrap=True)
        self._words.setMinimumWidth(300)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        use = TextButton(self.tr("Go on from here"), self._use)
        copy = TextButton(self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(self._words.text()))
        buttons = QHBoxLayout()
        buttons.addWidget(use)
        buttons.addWidget(copy)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Recipe"), "heading"))
        layout.addWidget(self._words)
        layout.addLayout(buttons)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def show_frame(self, frame: Frame, name: str) -> None:
        """Show a picture's recipe; `name` is the person whose taste it is."""
        self._frame = frame
        self._words.setText(as_words(frame.recipe, name))

    def _use(self) -> None:
        self.hide()
        if self._frame is not None:
            self.restored.emit(self._frame.recipe)


class ActionBar(QWidget):
    """Buttons and a comment field for one picture; off while there is none."""

    shown = Signal(object)  # the Frame that it is about, or None; again as that goes on growing
    again_wished = Signal(object)  # Frame
    vary_wished = Signal(object)  # Frame
    larger_wished = Signal(object)  # Frame
    remove_wished = Signal(object)  # Frame
    restore_wished = Signal(object)  # Recipe

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._frame: Frame | None = None
        self._stars: set[str] = set()
        self._is_narrow = False
        self._decoder = Decoder(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # in a low page the stage gives way
        self.card = RecipeCard(self)
        self.card.restored.connect(self.restore_wished)
        self._make_buttons()
        self._lay_out()
        state.reactions_changed.connect(self.refresh)
        state.star_changed.connect(self._take_star)
        self.show_frame(None)

    def _make_buttons(self) -> None:
        self.like = IconButton(
            "heart",
            self.tr("I like it"),
            lambda: self._react(Stance.LIKE),
            checkable=True,
            checked_color="like",
        )
        self.dislike = IconButton(
            "cross",
            self.tr("I don't like it"),
            lambda: self._react(Stance.DISLIKE),
            checkable=True,
            checked_color="dislike",
        )
        self.star = IconButton("star", self.tr("Star it"), self._star, checkable=True, checked_color="mixed")
        self.comment = QLineEdit()
        self.comment.setAccessibleName(self.tr("Comment on this picture"))
        self.comment.setPlaceholderText(self.tr("Say why. The light? The colors? The mood?"))
        self.comment.textEdited.connect(self._comment)
        self.recipe = IconButton("info", self.tr("Recipe"), self._show_recipe)
        self.copy = IconButton("copy", self.tr("Copy the picture"), self._copy)
        self.save = IconButton("save", self.tr("Save as …"), self._save_as)
        self.again = IconButton("retry", self.tr("Again, from another seed"), self._again)
        self.vary = IconButton("vary", self.tr("Vary: more like this one"), self._vary)
        self.larger = IconButton("upscale", "", self._enlarge)
        self.remove = IconButton("trash", self.tr("Remove it"), self._remove)

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(1, 1)
        said = (self.like, self.dislike, self.star)
        done = (self.recipe, self.copy, self.save, self.again, self.vary, self.larger, self.remove)
        for column, buttons in ((0, said), (2, done)):
            row = QHBoxLayout()
            row.setSpacing(4)
            for button in buttons:
                row.addWidget(button)
            self._grid.addLayout(row, 0, column)
        self._grid.addWidget(self.comment, 0, 1)
        QWidget.setTabOrder(self.star, self.comment)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the comment has a line of its own."""
        super().resizeEvent(event)
        narrow = self.width() < theme().px(NARROW)
        if narrow is not self._is_narrow:
            self._is_narrow = narrow
            self._grid.removeWidget(self.comment)
            if narrow:
                self._grid.addWidget(self.comment, 1, 0, 1, 3)
            else:
                self._grid.addWidget(self.comment, 0, 1)

    def show_frame(self, frame: Frame | None) -> None:
        """Be about this picture."""
        changed = frame is not self._frame
        self._frame = frame
        if changed:
            self.card.hide()
        self.refresh()
        self.shown.emit(frame)

    def refresh(self) -> None:
        """Show what was said of it."""
        frame = self._frame
        made = frame is not None and frame.stage is Stage.MADE
        picture_id = frame.picture.id if frame is not None and frame.picture is not None else ""
        for widget in (self.like, self.dislike, self.star, self.comment):
            widget.setEnabled(made and bool(picture_id))
        for button in (self.copy, self.save, self.again, self.vary, self.remove):
            button.setEnabled(made)
        self._offer_larger(frame.recipe if frame is not None and made else None)
        self.recipe.setEnabled(frame is not None)
        reaction = self._state.reactions.get(picture_id)
        stance = reaction.stance if reaction else None
        self._mark(self.like, "heart", stance is Stance.LIKE)
        self._mark(self.dislike, "cross", stance is Stance.DISLIKE)
        self._mark(self.star, "star", picture_id in self._stars)
        words = reaction.comment if reaction else ""
        if words.strip() != self.comment.text().strip():
            with QSignalBlocker(self.comment):
                self.comment.setText(words)
                self.comment.setCursorPosition(0)  # a long one is read from its beginning

    def _offer_larger(self, recipe: Recipe | None) -> None:
        """Say what twice as large would be: a painter paints anew, a model's picture is enlarged."""
        larger = None if recipe is None else twice_as_large(recipe)
        self.larger.setEnabled(larger is not None)
        if larger is None:
            too_large = self.tr("This is as large as it gets")
            self.larger.rename(self.tr("Twice as large") if recipe is None else too_large)
            return
        size = f"{larger.width * larger.enlarged} × {larger.height * larger.enlarged}"
        painted = self.tr("Twice as large: painted anew at {size}")
        enlarged = self.tr("Twice as large: enlarged to {size}, nothing made up")
        self.larger.rename((enlarged if larger.enlarged > 1 else painted).format(size=size))

    def _mark(self, button: IconButton, icon: str, on: bool) -> None:
        button.setChecked(on)
        if icon != "cross":
            button.set_icon(f"{icon}-filled" if on else icon)

    @property
    def _picture_id(self) -> str:
        return self._frame.picture.id if self._frame is not None and self._frame.picture is not None else ""

    def _react(self, stance: Stance) -> None:
        if self._picture_id:
            self._state.react(self._picture_id, stance=stance)
            self.refresh()

    def _comment(self, words: str) -> None:
        if self._picture_id:
            self._state.react(self._picture_id, comment=words)

    def _star(self) -> None:
        if self._picture_id:
            self._state.star(self._picture_id, self._picture_id not in self._stars)

    def _take_star(self, picture_id: str, starred: bool) -> None:
        (self._stars.add if starred else self._stars.discard)(picture_id)
        self.refresh()

    def _show_recipe(self) -> None:
        if self._frame is not None:
            owner = self._frame.recipe.profile_id
            name = next((entry.name for entry in self._state.profiles if entry.id == owner), "")
            self.card.show_frame(self._frame, name)
            self.card.open_beside(self.recipe)

    def _copy(self) -> None:
        if self._frame is not None:
            self._state.ask(LoadPicture(self._frame.path), self._copied)

    def _copied(self, event: Event) -> None:
        if isinstance(event, PictureLoaded):
            self._decoder.decode(event.data, self._to_clipboard)

    def _to_clipboard(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self._state.toast(self.tr("Copied"))

    def _save_as(self) -> None:
        if self._frame is None:
            return
        name = f"{self._frame.recipe.prompt[:60] or 'picture'}.png".replace("/", " ")
        choose.save_as(self, self.tr("Save as"), name, self.tr("Picture (*.png)"), self.save_to)

    def save_to(self, path: str) -> None:
        """Copy the picture to a file, with its recipe unless the settings leave that out."""
        if self._frame is not None:
            request = ExportPicture(self._frame.path, path, self._state.settings.recipe_in_exports)
            self._state.ask(request, self._saved)

    def _saved(self, event: Event) -> None:
        if isinstance(event, FileWritten):
            self._state.toast(self.tr("Saved as {path}").format(path=event.path))

    def _again(self) -> None:
        if self._frame is not None:
            self.again_wished.emit(self._frame)

    def _enlarge(self) -> None:
        if self._frame is not None:
            self.larger_wished.emit(self._frame)

    def _remove(self) -> None:
        if self._frame is not None:
            self.remove_wished.emit(self._frame)

    def _vary(self) -> None:
        if self._frame is not None:
            self.vary_wished.emit(self._frame)
