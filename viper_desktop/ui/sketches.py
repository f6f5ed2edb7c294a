"""Small pictures in a taste, painted as soon as the taste rests; nothing of them is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from viper_desktop.domain.events import Event, StripPicture
from viper_desktop.domain.requests import TasteStripRequest
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.image_view import covering

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from viper_desktop.domain.profile import Profile
    from viper_desktop.ui.state import AppState

REST_MS = 350  # a hand that is still moving chips should not start a picture at every step
SIDE = 256  # px painted
SHOWN = 148  # px on screen


class SketchButton(QAbstractButton):
    """One small picture; pressed, its subject is made in earnest."""

    def __init__(self, prompt: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt = prompt
        self._image: QImage | None = None
        self._waits = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(SHOWN, SHOWN)
        self.setText(prompt)
        self.setAccessibleName(self.tr("“{prompt}” in this taste").format(prompt=prompt))
        self.setToolTip(tip)

    def set_side(self, side: int) -> None:
        """Show it as large as this, in px."""
        self.setFixedSize(side, side)

    @property
    def image(self) -> QImage | None:
        """What it shows."""
        return self._image

    def show_image(self, data: bytes) -> None:
        """Show an encoded picture."""
        self._image = QImage.fromData(data)
        self._waits = False
        self.update()

    def wait(self) -> None:
        """Fade what is no longer true."""
        self._waits = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The middle of the picture, rounded; paler while a new one is painted."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        path = QPainterPath()
        path.addRoundedRect(frame, 8, 8)
        painter.fillPath(path, theme().color("sunken"))
        if self._image is not None and not self._image.isNull():
            painter.save()
            painter.setClipPath(path)
            painter.setOpacity(0.45 if self._waits else 1.0)
            painter.drawImage(frame, self._image, covering(QRectF(self._image.rect()), frame))
            painter.restore()
        elif self._waits:
            painter.setPen(theme().color("text_muted"))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.tr("painting …"))
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme().color("focus" if self.hasFocus() else "line_strong"), 2))
            painter.drawRoundedRect(frame.adjusted(-1, -1, 1, 1), 9, 9)


class Sketches(QObject):
    """Has a row of `SketchButton`s painted in a profile's taste while their widget can be seen."""

    def __init__(self, state: AppState, seen: QWidget) -> None:
        super().__init__(seen)
        self._state, self._seen = state, seen
        self._buttons: tuple[SketchButton, ...] = ()
        self._profile: Profile | None = None
        self._shown: tuple[Profile, tuple[str, ...]] | None = None
        self._job = ""
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._ask)

    def hang(self, buttons: Sequence[SketchButton]) -> None:
        """Paint on these from now on."""
        self._buttons, self._shown, self._job = tuple(buttons), None, ""
        self.refresh()

    def show_profile(self, profile: Profile) -> None:
        """Paint this taste soon, if it differs from what is shown."""
        self._profile = profile
        self._rest.stop()
        self.refresh()

    def refresh(self) -> None:
        """Paint now what changed while it was out of sight."""
        if self._profile is None or not self._buttons or self._wanted() == self._shown or not self._seen.isVisible():
            return
        self._job = ""  # what is being painted is not wanted any more
        for button in self._buttons:
            button.wait()
        self._rest.start()

    def _wanted(self) -> tuple[Profile, tuple[str, ...]] | None:
        return (self._profile, tuple(button.prompt for button in self._buttons)) if self._profile else None

    def _ask(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            return
        self._shown = wanted
        self._job = self._state.ask(TasteStripRequest(*wanted, side=SIDE), self._take)

    def _take(self, event: Event) -> None:
        if isinstance(event, StripPicture) and event.job_id == self._job:
            self._buttons[event.index].show_image(event.data)
