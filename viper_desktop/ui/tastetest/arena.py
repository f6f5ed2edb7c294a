"""Two pictures, and nothing else: left, right, or neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from viper_desktop.domain.tastetest import Side
from viper_desktop.ui.widgets.icon_button import IconButton, TextButton
from viper_desktop.ui.widgets.image_view import ImageView
from viper_desktop.ui.widgets.labels import ElidedLabel, label
from viper_desktop.ui.widgets.remarks import Remarks

if TYPE_CHECKING:
    from viper_desktop.domain.events import Progress
    from viper_desktop.ui.tastetest.desk import Desk
    from viper_desktop.ui.widgets.picture_cache import PictureCache

LOOK_SIDE = 1024  # px on the long side that a picture is loaded at
KEYS = {Qt.Key.Key_Left: Side.LEFT, Qt.Key.Key_Right: Side.RIGHT, Qt.Key.Key_Down: None}
BACK = (Qt.Key.Key_Up, Qt.Key.Key_Backspace)


class Arena(QWidget):
    """Shows the pair to judge, both pictures at the same moment, or that it is being made."""

    pause_wished = Signal()

    def __init__(self, desk: Desk, cache: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._cache = desk, cache
        self._shown: tuple[str, str] = ("", "")  # paths of the pictures on the wall
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Which of two pictures would you rather have?"))
        self.setAccessibleDescription(
            self.tr("Left arrow for the left one, right arrow for the right one, down arrow for neither")
        )
        self._make_parts()
        self._lay_out()
        desk.changed.connect(self.refresh)
        desk.progressed.connect(self._show_progress)
        cache.arrived.connect(lambda _key: self.refresh())

    def _make_parts(self) -> None:
        self.views = {side: ImageView() for side in Side}
        for side, view in self.views.items():
            view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            view.setCursor(Qt.CursorShape.PointingHandCursor)
            view.clicked.connect(lambda side=side: self.choose(side))
        self.left = TextButton(self.tr("Left"), lambda: self.choose(Side.LEFT), icon="arrow-left")
        self.neither = TextButton(self.tr("Neither"), lambda: self.choose(None), icon="arrow-down")
        self.right = TextButton(self.tr("Right"), lambda: self.choose(Side.RIGHT), icon="arrow-right", icon_last=True)
        self.count = label("", "caption")
        self.prompt = ElidedLabel("", "muted")
        self.prompt.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.remarks = Remarks()
        self.back = IconButton("undo", self.tr("Ask the last pair again (Up)"), self._desk.take_back)
        self.pause = IconButton("pause", self.tr("Go on later (Esc)"), self.pause_wished.emit)
        self.note = label("", "muted", wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(320)
        self.progress.setAccessibleName(self.tr("How far the next two pictures are"))
        self.again = TextButton(self.tr("Try again"), self._desk.try_again, icon="retry")
        for button in (self.left, self.neither, self.right, self.back, self.pause, self.again, self.remarks.more):
            button.installEventFilter(self)

    def _lay_out(self) -> None:
        pictures = QHBoxLayout()
        pictures.setSpacing(24)
        for view in self.views.values():
            pictures.addWidget(view, 1)
        waiting = QVBoxLayout()
        waiting.setSpacing(8)
        waiting.addWidget(self.note)
        waiting.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignHCenter)
        waiting.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        for button in (self.left, self.neither, self.right):
            answers.addWidget(button)
        aside = QHBoxLayout()
        aside.addStretch(1)
        aside.addWidget(self.back)
        aside.addWidget(self.pause)
        foot = QGridLayout()
        foot.addWidget(self.count, 0, 0)
        foot.addLayout(answers, 0, 1)
        foot.addLayout(aside, 0, 2)
        foot.setColumnStretch(0, 1)
        foot.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(pictures, 1)
        layout.addWidget(self.prompt)
        layout.addWidget(self.remarks)
        layout.addLayout(waiting)
        layout.addLayout(foot)

    @property
    def is_ready(self) -> bool:
        """Whether both pictures are on the wall."""
        pair = self._desk.pair
        return pair is not None and self._shown == (pair.path(Side.LEFT), pair.path(Side.RIGHT)) != ("", "")

    def choose(self, side: Side | None) -> None:
        """Take an answer, once there is something to answer."""
        if self.is_ready:
            self._desk.choose(side)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the pair to judge."""
        sitting, pair = self._desk.sitting, self._desk.pair
        if sitting is None or pair is None or sitting.next is None:
            self._shown = ("", "")
            return
        self._hang(pair.path(Side.LEFT), pair.path(Side.RIGHT), pair.prompt)
        if sitting.next + 1 < len(sitting.pairs):  # the next ones come without a wait
            for side in Side:
                path = sitting.pairs[sitting.next + 1].path(side)
                if path:
                    self._cache.file(path, LOOK_SIDE)
        self.count.setText(self.tr("{n} of {all}").format(n=sitting.next + 1, all=len(sitting.pairs)))
        self.prompt.setText(pair.prompt)
        self.remarks.show_remarks(self._desk.remarks)
        trouble = self._desk.trouble
        waiting = not self.is_ready
        self.note.setVisible(waiting)
        self.progress.setVisible(waiting and not trouble)
        self.again.setVisible(bool(trouble))
        self.back.setEnabled(sitting.done > 0)
        for button in (self.left, self.neither, self.right):
            button.setEnabled(not waiting)
        if waiting:
            making = self.tr("The next two are being made …")
            first = self.tr(
                "The first two are being made. Then choose with the arrow keys or a click; ↓ is for neither."
            )
            self.note.setText(trouble or (making if sitting.done else first))

    def _hang(self, left: str, right: str, prompt: str) -> None:
        """Put both pictures on the wall at once, or keep their places."""
        if self._shown == (left, right) != ("", ""):
            return
        self._shown = ("", "")
        pixmaps = [self._cache.file(path, LOOK_SIDE) if path else None for path in (left, right)]
        images = [pixmap.toImage() for pixmap in pixmaps if pixmap is not None and not pixmap.isNull()]
        if len(images) < len(self.views):
            for view in self.views.values():
                view.expect(1, 1)
            return
        words = {Side.LEFT: self.tr("Left picture: {prompt}"), Side.RIGHT: self.tr("Right picture: {prompt}")}
        for (side, view), image in zip(self.views.items(), images, strict=True):
            view.set_image(image, words[side].format(prompt=prompt))
        self._shown = (left, right)
        self.progress.setRange(0, 0)

    def _show_progress(self, event: Progress) -> None:
        if event.total:
            self.progress.setRange(0, event.total * event.items)
            self.progress.setValue(event.total * (event.item - 1) + event.done)
        else:
            self.progress.setRange(0, 0)

    # --- keys ----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows answer; up takes the last answer back."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows answer wherever the focus is."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._take_key(event):
            return True
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in KEYS:
            if not event.isAutoRepeat():  # a key that is held down answers once
                self.choose(KEYS[key])
        elif key in BACK:
            self._desk.take_back()
        elif key == Qt.Key.Key_Escape:
            self.pause_wished.emit()
        else:
            return False
        return True
