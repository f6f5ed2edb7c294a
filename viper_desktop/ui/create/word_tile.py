"""One word of a taste and the picture without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from viper_desktop.domain.profile import Polarity
from viper_desktop.ui.numbers import decimal
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.image_view import covering

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from viper_desktop.domain.events import WordLeftOut

SIDE = 96  # px of the picture
WORDS = 18  # px for the line below it
BAR = 4  # px


class WordTile(QWidget):
    """The picture without a word, the word below it, and a bar that says how much it changed, beside the others."""

    def __init__(self, event: WordLeftOut, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.change = event.text, event.change
        self._polarity = event.polarity
        self._image = QImage.fromData(event.data)
        self._most = event.change
        self.setFixedSize(self.sizeHint())
        side = self.tr("drawn to") if event.polarity is Polarity.LIKED else self.tr("put off by")
        words = self.tr("Without “{text}” ({side}): changes by {change}")
        said = words.format(text=event.text, side=side, change=decimal(event.change, 2))
        self.setAccessibleName(said)
        self.setToolTip(said)

    def beside(self, most: float) -> None:
        """Draw the bar beside the largest change of all."""
        self._most = most
        self.update()

    def sizeHint(self) -> QSize:
        """A square with a line and a bar under it."""
        return QSize(SIDE, SIDE + 4 + theme().px(WORDS) + BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter, looks = QPainter(self), theme()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = QRectF(0, 0, SIDE, SIDE)
        shape = QPainterPath()
        shape.addRoundedRect(place, 6, 6)
        painter.save()
        painter.setClipPath(shape)
        middle = covering(QRectF(self._image.rect()), place)
        painter.drawImage(place, self._image, middle)
        painter.restore()
        line = QRectF(0, SIDE + 2, SIDE, looks.px(WORDS))
        painter.setFont(looks.font(12))
        painter.setPen(looks.color("text" if self._polarity is Polarity.LIKED else "text_muted"))
        words = painter.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideRight, SIDE)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        bar = QRectF(0, self.height() - BAR, SIDE, BAR)
        painter.fillRect(bar, looks.color("line"))
        share = self.change / self._most if self._most else 0.0
        bar.setWidth(SIDE * share)
        painter.fillRect(bar, looks.color("like" if self._polarity is Polarity.LIKED else "dislike"))
