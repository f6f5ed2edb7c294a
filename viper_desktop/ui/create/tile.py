"""One picture on the stage: waiting, growing, made; its name below, its score in the corner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from viper_desktop.ui.create.session import Frame, Stage
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.dial import ScoreDial
from viper_desktop.ui.widgets.image_view import fitted
from viper_desktop.ui.widgets.picture_cache import PictureCache, PictureKey

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

FULL = 1600  # px: enough for a large window; the file itself may be 4096
WORDS = 28  # px below the picture
BAR = 3
DIAL, SMALL_DIAL = 40, 28  # px of the score
ROOMY = 140  # px of a picture's width from which the larger one hides little of it


def picture_key(frame: Frame) -> PictureKey:
    """A made picture at the size of the stage."""
    return PictureKey(FULL, path=frame.path)


class Tile(QWidget):
    """Shows a frame; a click chooses it, a double click shows it over the whole screen."""

    chosen = Signal(object)  # Frame
    enlarged = Signal(object)  # Frame

    def __init__(self, frame: Frame, cache: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = frame
        self._cache = cache
        self._is_chosen = False
        self._alone = True
        self._dial = ScoreDial(None, DIAL, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        cache.arrived.connect(self._arrived)
        self.refresh()

    def refresh(self) -> None:
        """Show how the frame is now."""
        self.setAccessibleName(f"{self.frame.shot.label or self.frame.recipe.prompt}, {self.says()}")
        self.setToolTip("" if self.frame.stage is Stage.MADE else self.says())
        self._dial.setVisible(self.frame.score is not None)
        self._dial.set_score(self.frame.score)
        if self.frame.stage is Stage.MADE:
            self._cache.get(picture_key(self.frame))
        self.update()

    def set_chosen(self, *, is_chosen: bool, alone: bool) -> None:
        """Mark it among others."""
        self._is_chosen, self._alone = is_chosen, alone
        self.update()

    def says(self) -> str:
        """How far it is, in words."""
        frame = self.frame
        match frame.stage:
            case Stage.WAITING:
                return self.tr("waiting")
            case Stage.GROWING if frame.total:
                step = self.tr("step {done} of {total}").format(done=frame.done, total=frame.total)
                if frame.attempts > 1:
                    tries = self.tr("try {n} of {all}").format(n=frame.attempt, all=frame.attempts)
                    return f"{tries}, {step}"
                return step
            case Stage.GROWING:
                return frame.phase or self.tr("beginning")
            case Stage.FAILED:
                return frame.message
            case Stage.CANCELLED:
                return self.tr("cancelled")
        return self.tr("made")

    def picture(self) -> QPixmap | None:
        """The picture, or as far as it has grown."""
        if self.frame.stage is Stage.MADE:
            made = self._cache.get(picture_key(self.frame))
            if made is not None and not made.isNull():
                return made
        if not self.frame.preview.isNull():
            return QPixmap.fromImage(self.frame.preview)
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter, looks = QPainter(self), theme()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        shape = QPainterPath()
        shape.addRoundedRect(place, 8, 8)
        painter.save()
        painter.setClipPath(shape)
        picture = self.picture()
        if picture is None:
            painter.fillRect(place, looks.color("sunken"))
            self._paint_message(painter, place)
        else:
            painter.drawPixmap(place, picture, QRectF(picture.rect()))
        if self.frame.stage is Stage.GROWING and self.frame.total:
            self._paint_progress(painter, place)
        painter.restore()
        marked = self._is_chosen and not self._alone
        if marked or self.hasFocus():
            painter.setPen(QPen(looks.color("focus" if self.hasFocus() else "accent"), 2))
            painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 10, 10)
        self._paint_words(painter, place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the dial in the picture's corner."""
        super().resizeEvent(event)
        self._place_dial()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        self.chosen.emit(self.frame)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show it large."""
        self.enlarged.emit(self.frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or space chooses, F shows it large."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.frame)
        elif event.key() == Qt.Key.Key_F:
            self.enlarged.emit(self.frame)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Walking by Tab chooses, too."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.chosen.emit(self.frame)

    def _place(self) -> QRectF:
        area = QRectF(self.rect()).adjusted(3, 3, -3, -WORDS)
        recipe = self.frame.recipe
        picture = self.picture()
        if picture is not None:
            return fitted(picture.size(), area)
        side = min(area.width(), area.height())
        if recipe.width and recipe.height:
            scale = min(area.width() / recipe.width, area.height() / recipe.height)
            wide, high = recipe.width * scale, recipe.height * scale
        else:
            wide = high = side
        return QRectF(area.center().x() - wide / 2, area.center().y() - high / 2, wide, high)

    def _place_dial(self) -> None:
        place = self._place().toRect()
        side = DIAL if place.width() >= ROOMY else SMALL_DIAL
        self._dial.set_side(side)
        self._dial.move(place.right() - side - 6, place.top() + 6)

    def _paint_message(self, painter: QPainter, place: QRectF) -> None:
        failed = self.frame.stage is Stage.FAILED
        painter.setPen(theme().color("error" if failed else "text_muted"))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        room = place.adjusted(8, 8, -8, -8)
        if room.contains(painter.boundingRect(room, flags, self.says())):  # else the tip says it
            painter.drawText(room, flags, self.says())

    def _paint_progress(self, painter: QPainter, place: QRectF) -> None:
        track = QRectF(place.left(), place.bottom() - BAR, place.width(), BAR)
        back = QColor(theme().color("sunken"))
        back.setAlpha(160)
        painter.fillRect(track, back)
        track.setWidth(place.width() * self.frame.done / self.frame.total)
        painter.fillRect(track, theme().color("accent"))

    def _paint_words(self, painter: QPainter, place: QRectF) -> None:
        words = self.frame.shot.label
        if self.frame.stage is Stage.GROWING:
            words = f"{words} · {self.says()}" if words else self.says()
        font = theme().font(12)
        painter.setFont(font)
        painter.setPen(theme().color("text" if self._is_chosen else "text_muted"))
        line = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
        below = QRectF(place.left(), place.bottom() + 4, place.width(), WORDS - 6)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, line)

    def _arrived(self, key: PictureKey) -> None:
        if self.frame.path and key == picture_key(self.frame):
            self._place_dial()  # the picture's own proportions count from now on
            self.update()
