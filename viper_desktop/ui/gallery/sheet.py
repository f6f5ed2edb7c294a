"""The sheet beside the wall: one picture large, and what one has to say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from viper_desktop.domain.events import Event, PictureLoaded
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.requests import LoadPicture
from viper_desktop.ui.decode import Decoder
from viper_desktop.ui.gallery.comment_field import CommentField
from viper_desktop.ui.widgets.chips import Chip
from viper_desktop.ui.widgets.flow import FlowLayout
from viper_desktop.ui.widgets.icon_button import IconButton, TextButton
from viper_desktop.ui.widgets.image_view import FullScreen, ImageView
from viper_desktop.ui.widgets.labels import ClampedLabel, label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from viper_desktop.domain.pictures import Picture
    from viper_desktop.ui.state import AppState

SIDE = 1600  # pixels of the long side that the sheet and the full screen ask for
WIDTH = 392
SHARE = 0.56  # of the height, at most, is the picture's


class Sheet(QFrame):
    """Shows one picture and edits the reaction to it through the state, which saves it."""

    step_asked = Signal(int)
    closed = Signal()
    star_asked = Signal(str)

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.state = state
        self.picture: Picture | None = None
        self._job = ""
        self._full: FullScreen | None = None
        self._decoder = Decoder(self)
        self._hint_round = 0
        self._full_when_loaded = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self._head())
        self.image = ImageView()
        self.image.setToolTip(self.tr("F shows it over the whole screen"))
        self.image.full_screen_asked.connect(self.show_full_screen)
        layout.addWidget(self.image)
        self.reason = label("", "caption", wrap=True)
        layout.addWidget(self.reason)
        layout.addLayout(self._marks())
        self.comment = CommentField()
        self.comment.setMinimumHeight(88)
        self.comment.edited.connect(self._commented)
        self.comment.next_asked.connect(lambda: self.step_asked.emit(1))
        layout.addWidget(self.comment, 1)
        layout.addWidget(self._hints())
        layout.addLayout(self._foot())
        state.reaction_changed.connect(self._refresh_reaction)
        state.reactions_changed.connect(self._refresh_marks)

    def show_picture(self, picture: Picture, *, starred: bool, reason: str = "") -> None:
        """Show a picture.

        Args:
            reason: why it was suggested, if it was.
        """
        is_other = self.picture is None or picture.id != self.picture.id
        self.picture = picture
        self.title.setText(picture.title)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.show_star(starred)
        self._refresh_marks()
        if is_other:
            self._rotate_hints()
            self.image.expect(picture.width, picture.height, picture.title)
            if self._job:
                self.state.cancel(self._job)
            self._job = self.state.ask(LoadPicture(picture.path, SIDE), self._loaded)

    def show_star(self, starred: bool) -> None:
        """Show whether it carries a star."""
        self.star.setChecked(starred)
        self.star.set_icon("star-filled" if starred else "star")

    def mark(self, stance: Stance) -> None:
        """Set the mark, or take it off where it is set already."""
        if self.picture is not None:
            self.state.react(self.picture.id, stance=stance)

    def show_full_screen(self) -> None:
        """Over the whole screen, nothing else."""
        if self.picture is None or self.image.image.isNull():
            return
        self._full = FullScreen(self.image.image, self.picture.title, self.window())
        self._full.step_asked.connect(self.step_asked)
        self._full.destroyed.connect(self._forget_full)
        self._full.showFullScreen()

    def show_full_screen_soon(self) -> None:
        """Over the whole screen as soon as the picture is there."""
        if self.image.image.isNull():
            self._full_when_loaded = True
        else:
            self.show_full_screen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A high picture leaves room for the words."""
        super().resizeEvent(event)
        self.image.set_tallest(round(self.height() * SHARE))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.title = ClampedLabel(2, "heading")
        self.star = IconButton("star", self.tr("Star"), self._star, checkable=True, checked_color="accent")
        full = IconButton("fullscreen", self.tr("Full screen (F)"), self.show_full_screen)
        close = IconButton("close", self.tr("Close (Esc)"), self.closed.emit)
        row.addWidget(self.title, 1)
        for button in (self.star, full, close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _marks(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.marks: dict[Stance, IconButton] = {}
        for stance, icon, text, key in (
            (Stance.LIKE, "heart", self.tr("Like"), "L"),
            (Stance.MIXED, "half", self.tr("Mixed"), "M"),
            (Stance.DISLIKE, "cross", self.tr("Dislike"), "D"),
        ):
            button = IconButton(
                icon,
                f"{text} ({key})",
                text=text,
                role=stance.value,
                checkable=True,
                checked_color=stance.value,
                size=18,
            )
            button.clicked.connect(lambda _on, stance=stance: self.mark(stance))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.marks[stance] = button
            row.addWidget(button, 1)
        return row

    def _hints(self) -> QWidget:
        box = QWidget()
        layout = FlowLayout(box, 8)
        self.hints = [Chip("") for _ in range(3)]
        for chip in self.hints:
            chip.clicked.connect(lambda _on, chip=chip: self.comment.begin(chip.property("begins")))
            layout.addWidget(chip)
        self._rotate_hints()
        return box

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.previous = TextButton(self.tr("Previous"), lambda: self.step_asked.emit(-1), icon="arrow-left")
        self.next = TextButton(self.tr("Next"), lambda: self.step_asked.emit(1), icon="arrow-right", icon_last=True)
        self.next.setToolTip(self.tr("Tab or Ctrl+Enter, from the comment"))
        self.saved = label("", "caption")
        self.saved.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self.previous)
        row.addWidget(self.saved, 1)
        row.addWidget(self.next)
        return row

    def _rotate_hints(self) -> None:
        pool = (
            (self.tr("The light …"), self.tr("The light is")),
            (self.tr("The colors …"), self.tr("The colors are")),
            (self.tr("The mood …"), self.tr("The mood is")),
            (self.tr("The lines …"), self.tr("The lines are")),
            (self.tr("The texture …"), self.tr("The texture is")),
            (self.tr("The space …"), self.tr("The space feels")),
            (self.tr("The style …"), self.tr("The style is")),
            (self.tr("The detail …"), self.tr("The detail is")),
            (self.tr("The contrast …"), self.tr("The contrast is")),
        )
        for position, chip in enumerate(self.hints):
            text, begins = pool[(self._hint_round * 3 + position) % len(pool)]
            chip.setText(text)
            chip.setProperty("begins", begins)
            chip.setAccessibleName(self.tr("Begin with “{words}”").format(words=begins))
        self._hint_round += 1

    def _loaded(self, event: Event) -> None:
        if isinstance(event, PictureLoaded) and self.picture is not None and event.path == self.picture.path:
            self._job = ""
            picture = self.picture
            self._decoder.decode(event.data, lambda image: self._show_image(picture, image))

    def _show_image(self, picture: Picture, image: QImage) -> None:
        if picture is not self.picture:
            return
        if image.isNull():
            self.image.say(self.tr("This picture cannot be read any more."))
            return
        self.image.set_image(image, picture.title)
        if self._full_when_loaded:
            self._full_when_loaded = False
            self.show_full_screen()
        elif self._full is not None:
            self._full.set_image(image, picture.title)

    def _forget_full(self) -> None:
        self._full = None

    def _star(self) -> None:
        if self.picture is not None:
            self.star_asked.emit(self.picture.id)

    def _commented(self, text: str) -> None:
        if self.picture is not None:
            self.state.react(self.picture.id, comment=text)

    def _refresh_reaction(self, picture_id: str) -> None:
        if self.picture is not None and picture_id == self.picture.id:
            self._refresh_marks()

    def _refresh_marks(self) -> None:
        if self.picture is None:
            return
        reaction = self.state.reactions.get(self.picture.id)
        for stance, button in self.marks.items():
            button.setChecked(reaction is not None and reaction.stance is stance)
        self.comment.show_comment(reaction.comment if reaction is not None else "")
