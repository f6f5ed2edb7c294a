"""The first start: three pictures, a sentence each, a name, and two ways in."""

from __future__ import annotations

import getpass
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from viper_desktop.domain.events import Event, PicturesListed
from viper_desktop.domain.requests import ListPictures
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.image_view import covering
from viper_desktop.ui.widgets.labels import label, quoted
from viper_desktop.ui.widgets.picture_cache import PictureCache

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from viper_desktop.domain.pictures import PictureCard
    from viper_desktop.ui.state import AppState

RADIUS = 12.0
THUMBNAIL = 432
SHOWN = (  # of the bundled gallery; the last two are one subject in two tastes
    "the-last-light-before-the-storm",
    "the-slow-river-of-evening",
    "the-lake-keeps-the-mountain",
    "sleeping-giants",
)


class StepPicture(QWidget):
    """One of the three pictures, with a hand-drawn hint of what happens at that step over it."""

    def __init__(self, step: int, words: tuple[str, ...], cache: PictureCache, parent: QWidget) -> None:
        super().__init__(parent)
        self._step, self._words, self._cache = step, words, cache
        self._cards: tuple[PictureCard, ...] = ()
        self.setMinimumSize(120, 96)
        cache.arrived.connect(lambda _key: self.update())

    def show_cards(self, cards: tuple[PictureCard, ...]) -> None:
        """Use these pictures."""
        self._cards = cards
        self.update()

    def say(self, words: tuple[str, ...]) -> None:
        """Write other words over the picture."""
        if words:
            self._words = words
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture or two, and the hint."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(frame, RADIUS, RADIUS)
        painter.setClipPath(shape)
        painter.fillRect(frame, theme().color("sunken"))
        places = [frame]
        if len(self._cards) > 1:
            half = frame.width() / 2
            places = [frame.adjusted(0, 0, -half - 1, 0), frame.adjusted(half + 1, 0, 0, 0)]
        for card, place in zip(self._cards, places, strict=False):
            pixmap = self._cache.thumbnail(card.picture.id, THUMBNAIL)
            if pixmap is not None and not pixmap.isNull():
                painter.drawPixmap(place, pixmap, covering(QRectF(pixmap.rect()), place))
        if self._step == 1:
            self._draw_comment(painter, frame)
        elif self._step == 2:
            self._draw_chips(painter, frame)

    def _draw_comment(self, painter: QPainter, frame: QRectF) -> None:
        looks = theme()
        painter.setFont(looks.font(14))
        text = quoted(self._words[0])
        room = QRectF(0, 0, frame.width() - 72, 100)
        size = painter.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).size()
        bubble = QRectF(16, frame.bottom() - size.height() - 36, size.width() + 28, size.height() + 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(looks.color("float"))
        painter.drawRoundedRect(bubble, 10, 10)
        painter.setPen(looks.color("text"))
        painter.drawText(bubble.adjusted(14, 10, -14, -10), int(Qt.TextFlag.TextWordWrap), text)
        heart = QRectF(frame.right() - 52, 16, 36, 36)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(heart)
        painter.drawPixmap(heart.adjusted(8, 8, -8, -8).topLeft(), looks.pixmap("heart-filled", "like", 20, 2.0))

    def _draw_chips(self, painter: QPainter, frame: QRectF) -> None:
        looks = theme()
        painter.setFont(looks.font(14))
        x, y = 16.0, frame.bottom() - 16
        for word in self._words:
            width = painter.fontMetrics().horizontalAdvance(word) + 28
            if x + width > frame.right() - 16:
                x, y = 16.0, y - 40
            chip = QRectF(x, y - 32, width, 32)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(looks.color("float"))
            painter.drawRoundedRect(chip, 16, 16)
            painter.setPen(looks.color("text"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, word)
            x += width + 8


class Welcome(QWidget):
    """Covers the window until the person starts."""

    done = Signal(bool)  # whether to begin with eight pictures at once

    def __init__(self, state: AppState, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("wall")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.state = state
        self._cache = PictureCache(state, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 32, 48, 32)
        layout.setSpacing(8)
        layout.addStretch(1)
        layout.addWidget(label(self.tr("Pictures the way you like them"), "display", wrap=True))
        promise = self.tr("No account, nothing to download. Everything stays on this computer.")
        layout.addWidget(label(promise, "muted", wrap=True))
        layout.addSpacing(16)
        layout.addLayout(self._steps(), 6)
        layout.addSpacing(20)
        layout.addLayout(self._way_in())
        layout.addStretch(1)
        self._list()

    def cover(self, place: QRect) -> None:
        """Lie over a place."""
        self.setGeometry(place)
        self.raise_()
        self.show()
        self.name.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on this screen: what lies under it can't be seen."""
        stops = (self.name, self.look_around, self.start)
        at = next((place for place, stop in enumerate(stops) if stop.hasFocus()), -1)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def _steps(self) -> QGridLayout:
        grid = QGridLayout()  # the pictures are of one height, however their words wrap
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setRowStretch(0, 1)
        self.pictures: list[StepPicture] = []
        steps = (
            (self.tr("Say what you like"), self.tr("And what not, in your own words."), (self.tr("That light!"),)),
            (
                self.tr("Read your taste"),
                self.tr("Written in words that you can change."),
                (self.tr("warm light"), self.tr("fine texture"), self.tr("muted colors")),
            ),
            (self.tr("See anything your way"), self.tr("Ask for a picture; it comes in your taste."), ()),
        )
        for column, (title, sentence, words) in enumerate(steps):
            picture = StepPicture(column + 1, words, self._cache, self)
            self.pictures.append(picture)
            grid.setColumnStretch(column, 1)
            grid.addWidget(picture, 0, column)
            grid.addWidget(label(f"{column + 1}  {title}", "heading", wrap=True), 1, column)
            below = label(sentence, "muted", wrap=True)
            below.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(below, 2, column)
        return grid

    def _way_in(self) -> QBoxLayout:
        self._ways, self._beside = QHBoxLayout(), (QHBoxLayout(), QHBoxLayout())
        asking, going = self._beside
        for row in (self._ways, asking, going):
            row.setSpacing(12)
        asked = label(self.tr("Whose taste?"))
        self.name = QLineEdit(self.state.profile.name if self._is_named() else _user_name())
        self.name.setAccessibleName(self.tr("Your name, for your profile"))
        self.name.setMaxLength(60)
        self.name.setFixedWidth(220)
        self.name.returnPressed.connect(lambda: self._go(suggest=True))
        asked.setBuddy(self.name)
        self.start = TextButton(self.tr("Start with eight pictures"), lambda: self._go(suggest=True), role="primary")
        self.look_around = TextButton(self.tr("Look around"), lambda: self._go(suggest=False))
        asking.addWidget(asked)
        asking.addWidget(self.name)
        asking.addStretch(1)
        going.addStretch(1)
        going.addWidget(self.look_around)
        going.addWidget(self.start)
        self._ways.addLayout(asking)
        self._ways.addLayout(going)
        return self._ways

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ways in stand below the name where both don't fit beside each other."""
        super().resizeEvent(event)
        parts = [row.sizeHint().width() for row in self._beside]
        margins = self.layout().contentsMargins()  # type: ignore[union-attr]
        room = self.width() - margins.left() - margins.right() - self._ways.spacing()
        way = QBoxLayout.Direction
        self._ways.setDirection(way.LeftToRight if sum(parts) <= room else way.TopToBottom)

    def _is_named(self) -> bool:
        return bool(self.state.profile.name) and len(self.state.profiles) > 1

    def _list(self) -> None:
        """Ask for pictures; the bundled ones are there before anybody has a profile."""
        self.state.ask(ListPictures(self.state.profile_id), self._listed)

    def _listed(self, event: Event) -> None:
        if isinstance(event, PicturesListed) and event.cards:
            cards = {Path(card.picture.path).stem: card for card in event.cards}
            spread = [event.cards[round(i * (len(event.cards) - 1) / 3)] for i in range(4)]
            pick = [cards.get(stem, other) for stem, other in zip(SHOWN, spread, strict=True)]
            for step, chosen in zip(self.pictures, (pick[:1], pick[1:2], pick[2:]), strict=True):
                step.show_cards(tuple(chosen))
            self.pictures[1].say(pick[1].picture.attributes[:3])

    def _go(self, *, suggest: bool) -> None:
        name = self.name.text().strip() or _user_name()
        if self.state.profile_id:
            if name != self.state.profile.name:
                self.state.people.rename(self.state.profile_id, name)
        else:
            self.state.people.create(name)
        self.state.change_settings(replace(self.state.settings, welcome_done=True))
        self.done.emit(suggest)


def _user_name() -> str:
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):  # no user name in the environment nor in the user database
        name = ""
    return name[:1].upper() + name[1:]
