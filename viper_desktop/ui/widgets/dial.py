"""A score as a small dial, shaded by how sure it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from viper_desktop.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from viper_desktop.domain.scores import Score

START, SPAN = 225, -270  # degrees, from lower left over the top to lower right
WIDTH = 4.0
SMALL = 32  # px of side up to which everything is finer
PLATE = 225  # opacity of the disc below, which keeps the number readable on any picture


class ScoreDial(QWidget):
    """0..1 on an open ring; a pale band covers one standard deviation to either side."""

    def __init__(self, score: Score | None = None, side: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._score: Score | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_score(score)

    def set_score(self, score: Score | None) -> None:
        """Show a score; None empties the dial."""
        self._score = score
        words = self.tr("not scored")
        if score is not None:
            words = self.tr("You would like it: {value}%, give or take {uncertainty}%").format(
                value=round(100 * score.value), uncertainty=round(100 * score.uncertainty)
            )
            if score.reasons:
                words += "\n" + ", ".join(score.reasons)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def set_side(self, side: int) -> None:
        """Be so large, px."""
        if side != self._side:
            self._side = side
            self.resize(side, side)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring, the band and the number."""
        looks, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = WIDTH if self._side > SMALL else WIDTH - 1
        inset = width / 2 + (3 if self._side > SMALL else 2)
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        plate = QColor(looks.color("float"))
        plate.setAlpha(PLATE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate)
        painter.drawEllipse(QRectF(self.rect()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(looks.color("line"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        _arc(painter, rect, pen, 0, 1)
        if self._score is None:
            return
        value, spread = self._score.value, self._score.uncertainty
        pen.setColor(looks.color("accent"))
        _arc(painter, rect, pen, 0, value)
        band = QColor(looks.color("text"))
        band.setAlpha(70)
        pen.setColor(band)
        _arc(painter, rect, pen, max(0.0, value - spread), min(1.0, value + spread))
        painter.setPen(looks.color("text"))
        painter.setFont(looks.font(12 if self._side > SMALL else 10, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(round(100 * value)))


def _arc(painter: QPainter, rect: QRectF, pen: QPen, begin: float, end: float) -> None:
    painter.setPen(pen)
    if end > begin:
        painter.drawArc(rect, round((START + begin * SPAN) * 16), round((end - begin) * SPAN * 16))
