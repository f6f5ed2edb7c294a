"""A picture as large as there is room, and over the whole screen with F."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from viper_desktop.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

RADIUS = 8.0
TALLEST = 16_777_215  # Qt's word for no limit


def fitted(size: QSize, area: QRectF, *, enlarge: bool = True) -> QRectF:
    """The largest rectangle of a picture's proportions in the middle of an area."""
    if size.isEmpty():
        return QRectF(area.center(), area.center())
    scale = min(area.width() / size.width(), area.height() / size.height())
    if not enlarge:
        scale = min(scale, 1.0)
    width, height = size.width() * scale, size.height() * scale
    return QRectF(area.center().x() - width / 2, area.center().y() - height / 2, width, height)


def covering(picture: QRectF, area: QRectF) -> QRectF:
    """The largest part of a picture with an area's proportions, around its middle."""
    scale = min(picture.width() / area.width(), picture.height() / area.height())
    width, height = area.width() * scale, area.height() * scale
    return QRectF(picture.center().x() - width / 2, picture.center().y() - height / 2, width, height)


class ImageView(QWidget):
    """Shows one image, fitted. `expected` proportions keep the place before the image is there."""

    full_screen_asked = Signal()
    clicked = Signal()

    def __init__(self, parent: QWidget | None = None, *, framed: bool = True) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._expected = QSize()
        self._framed = framed
        self._tallest = TALLEST
        self._sentence = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumSize(64, 64)

    @property
    def image(self) -> QImage:
        """What it shows; null while there is nothing."""
        return self._image

    def set_image(self, image: QImage, name: str = "") -> None:
        """Show an image.

        Args:
            name: what screen readers say.
        """
        self._image, self._sentence = image, ""
        if name:
            self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def expect(self, width: int, height: int, name: str = "") -> None:
        """Keep the place for an image of these proportions; `name` is what screen readers say meanwhile."""
        self._image, self._expected, self._sentence = QImage(), QSize(width, height), ""
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def say(self, sentence: str) -> None:
        """Show a sentence instead of an image."""
        self._image, self._sentence = QImage(), sentence
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self.expect(0, 0)

    def picture_rect(self) -> QRectF:
        """Where the picture is."""
        size = self._expected if self._image.isNull() else self._image.size()
        return fitted(size, QRectF(self.rect()), enlarge=True)

    def sizeHint(self) -> QSize:
        """A comfortable size."""
        return QSize(360, 300)

    def hasHeightForWidth(self) -> bool:
        """It wants no more height than its picture fills."""
        return True

    def heightForWidth(self, width: int) -> int:
        """That of a picture over the whole width."""
        size = self._expected if self._image.isNull() else self._image.size()
        wanted = 300 if size.isEmpty() else round(width * size.height() / size.width())
        return min(wanted, self._tallest)

    def set_tallest(self, height: int) -> None:
        """It is to leave room for what stands below it."""
        if height != self._tallest:
            self._tallest = height
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, or a quiet place for it."""
        painter, looks = QPainter(self), theme()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = self.picture_rect()
        if self._sentence:
            painter.setPen(looks.color("text_muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(16, 16, -16, -16), int(flags), self._sentence)
            return
        if self._framed:
            shape = QPainterPath()
            shape.addRoundedRect(place, RADIUS, RADIUS)
            painter.setClipPath(shape)
        if self._image.isNull():
            painter.fillRect(place, looks.color("sunken"))
        else:
            painter.drawImage(place, self._image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F shows it over the whole screen."""
        if event.key() == Qt.Key.Key_F:
            self.full_screen_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As F does."""
        self.full_screen_asked.emit()
        super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
        super().mouseReleaseEvent(event)


class FullScreen(QWidget):
    """One picture on black, nothing else. Any of Esc, F, Space or a click closes it; arrows ask for its neighbors."""

    step_asked = Signal(int)

    def __init__(self, image: QImage, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self.setAccessibleName(name)
        self._image = image

    def set_image(self, image: QImage, name: str) -> None:
        """Show another picture."""
        self._image = image
        self.setWindowTitle(name)
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture on black: in the dark nothing competes with it, whatever the theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.drawImage(fitted(self._image.size(), QRectF(self.rect())), self._image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave, or walk on."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F, Qt.Key.Key_F11, Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.close()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            self.step_asked.emit(-1)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.step_asked.emit(1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave."""
        super().mouseReleaseEvent(event)
        self.close()
