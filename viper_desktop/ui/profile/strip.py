"""Three small pictures in this taste, painted anew as the taste changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from viper_desktop.domain.events import Event, StripPicture
from viper_desktop.domain.requests import TasteStripRequest
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from viper_desktop.domain.profile import Profile
    from viper_desktop.ui.state import AppState

REST_MS = 350  # a hand that is still moving chips should not start a picture at every step
SIDE = 256
SHOWN = 148  # px on screen
WORDS = 120  # px that the words beside need


class StripButton(QAbstractButton):
    """One picture of the strip; pressed, its subject goes to the Create page."""

    def __init__(self, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt = prompt
        self._image: QImage | None = None
        self._waits = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(SHOWN, SHOWN)
        self.setText(prompt)
        self.setAccessibleName(self.tr("“{prompt}” in this taste").format(prompt=prompt))
        self.setToolTip(self.tr("Make “{prompt}” larger on the Create page").format(prompt=prompt))

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

    def clear(self) -> None:
        """Show nothing."""
        self._image, self._waits = None, False
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
            painter.drawImage(frame, self._image, _middle(self._image, frame))
            painter.restore()
        elif self._waits:
            painter.setPen(theme().color("text_muted"))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.tr("painting …"))
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme().color("focus" if self.hasFocus() else "line_strong"), 2))
            painter.drawRoundedRect(frame.adjusted(-1, -1, 1, 1), 9, 9)


def _middle(image: QImage, frame: QRectF) -> QRectF:
    """The largest part of the picture with the frame's proportions, around its middle."""
    scale = min(image.width() / frame.width(), image.height() / frame.height())
    size = frame.size() * scale
    center = QPointF(image.width() / 2, image.height() / 2)
    return QRectF(center.x() - size.width() / 2, center.y() - size.height() / 2, size.width(), size.height())


class TasteStrip(QWidget):
    """Asks for three pictures of a profile once the person's hand rests."""

    prompt_chosen = Signal(str)

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._profile: Profile | None = None
        self._shown: Profile | None = None
        self._job = ""
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.pictures = [StripButton(prompt) for prompt in self.prompts()]
        for picture in self.pictures:
            picture.clicked.connect(lambda _checked=False, prompt=picture.prompt: self.prompt_chosen.emit(prompt))
            row.addWidget(picture)
        words = label(
            self.tr("Painted in this taste, and anew as you change it. Click one to go on with it."),
            "caption",
            wrap=True,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        words.setContentsMargins(10, 0, 0, 6)
        row.addWidget(words, 1)
        self._words = words

    def prompts(self) -> tuple[str, ...]:
        """Subjects that show colors, light and form each in their way."""
        return (self.tr("a house by a lake"), self.tr("a tree on a hill"), self.tr("a bowl of fruit"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words give way in a narrow window."""
        super().resizeEvent(event)
        self._words.setVisible(self.width() > len(self.pictures) * (SHOWN + 6) + WORDS)

    def show_profile(self, profile: Profile) -> None:
        """Paint this taste soon, if it differs from what is shown."""
        self._profile = profile
        if profile == self._shown:
            self._rest.stop()
            return
        if self.isVisible():
            for picture in self.pictures:
                picture.wait()
            self._rest.start()

    def refresh(self) -> None:
        """Paint now what changed while the page was out of sight."""
        if self._profile is not None and self._profile != self._shown:
            self.show_profile(self._profile)

    def _ask(self) -> None:
        if self._profile is None:
            return
        self._shown = self._profile
        self._job = self._state.ask(TasteStripRequest(self._profile, self.prompts(), side=SIDE), self._take)

    def _take(self, event: Event) -> None:
        if isinstance(event, StripPicture) and event.job_id == self._job:
            self.pictures[event.index].show_image(event.data)
