"""Where an attribute comes from: the pictures, the comments, the words; as a card and as a panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from viper_desktop.ui.profile.marked_words import marked
from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.floating import Floating
from viper_desktop.ui.widgets.labels import label
from viper_desktop.ui.widgets.layouts import empty
from viper_desktop.ui.widgets.picture_cache import PictureCache, PictureKey
from viper_desktop.ui.widgets.scroll import Reading

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from viper_desktop.domain.profile import Attribute, Source

CARD_WIDTH = 288
CARD_PICTURE = 120
PANEL_PICTURE = 240
ON_CARD = 2  # sources on the card; the panel has them all


class SourcePicture(QWidget):
    """The picture that was commented on, cut to a frame's width."""

    clicked = Signal(str)  # picture id

    def __init__(self, cache: PictureCache, picture_id: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self._key = PictureKey(height, picture_id=picture_id)
        self._pixmap: QPixmap | None = cache.get(self._key)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(height)
        cache.arrived.connect(self._arrived)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, self._key.size)

    def _arrived(self, key: PictureKey) -> None:
        if key == self._key:
            self._pixmap = self._cache.get(key)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the picture."""
        self.clicked.emit(self._key.picture_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The middle of the picture, rounded corners."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(frame, 4, 4)
        painter.setClipPath(path)
        painter.fillRect(frame, theme().color("sunken"))
        if self._pixmap is not None and not self._pixmap.isNull():
            scale = max(frame.width() / self._pixmap.width(), frame.height() / self._pixmap.height())
            wide, high = self._pixmap.width() * scale, self._pixmap.height() * scale
            place = QRectF((frame.width() - wide) / 2, (frame.height() - high) / 2, wide, high)
            painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))


class OriginList(QWidget):
    """Pictures with what was said of them, the words marked."""

    picture_clicked = Signal(str)

    def __init__(self, cache: PictureCache, picture_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self._picture_height = picture_height
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def show_sources(self, sources: tuple[Source, ...], *, whole: bool) -> None:
        """Show these, the first on top."""
        empty(self._layout)
        mark = theme().color("accent_soft").name()
        for source in sources:
            if source.picture_id:
                picture = SourcePicture(self._cache, source.picture_id, self._picture_height, self)
                picture.clicked.connect(self.picture_clicked)
                self._layout.addWidget(picture)
            words = QLabel(marked(source, mark, whole=whole), self, wordWrap=True)
            words.setTextFormat(Qt.TextFormat.RichText)
            self._layout.addWidget(words)
            if source.shown:
                shown = self.tr("The picture shows {what}.").format(what=", ".join(source.shown))
                self._layout.addWidget(label(shown, "caption", wrap=True))


class HoverCard(Floating):
    """Floats under a chip while the mouse rests on it."""

    def __init__(self, cache: PictureCache, owner: QWidget) -> None:
        super().__init__(owner)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedWidth(CARD_WIDTH)
        self._list = OriginList(cache, CARD_PICTURE)
        self._note = QLabel(wordWrap=True)
        self._note.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._list)
        layout.addWidget(self._note)

    def show_for(self, attribute: Attribute, chip: QWidget) -> None:
        """Show beside a chip where its attribute comes from."""
        self._list.show_sources(attribute.sources[:ON_CARD], whole=False)
        self._note.setText(self._remark(attribute))
        self._note.setVisible(bool(self._note.text()))
        self.show_beside(chip)

    def _remark(self, attribute: Attribute) -> str:
        if not attribute.sources:
            return self.tr("Added by hand.")
        more = len(attribute.sources) - ON_CARD
        if more > 0:
            return (
                self.tr("And in {count} more comments.").format(count=more)
                if more > 1
                else self.tr("And in one more comment.")
            )
        return ""


class OriginPanel(QWidget):
    """The same at length, at the side of the page, until another chip is chosen."""

    picture_clicked = Signal(str)

    def __init__(self, cache: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(wordWrap=True)
        self._heading.setProperty("role", "heading")
        self._note = QLabel(wordWrap=True)
        self._note.setProperty("role", "muted")
        self._list = OriginList(cache, PANEL_PICTURE // 3 * 2)
        self._list.picture_clicked.connect(self.picture_clicked)
        inside = QWidget()
        inside_layout = QVBoxLayout(inside)
        inside_layout.setContentsMargins(0, 0, 8, 0)
        inside_layout.setSpacing(8)
        inside_layout.addWidget(self._heading)
        inside_layout.addWidget(self._note)
        inside_layout.addWidget(self._list)
        inside_layout.addStretch(1)
        scroll = Reading(self.tr("Where from"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.show_attribute(None)

    def show_attribute(self, attribute: Attribute | None) -> None:
        """Show one attribute's comments, or how to get there."""
        self._list.setVisible(attribute is not None)
        self._heading.setVisible(attribute is not None)
        if attribute is None:
            self._note.setText(self.tr("Choose an attribute to see which comment it came from."))
            return
        self._heading.setText(attribute.text)
        count = len(attribute.sources)
        if not count:
            self._note.setText(self.tr("Added by hand, not from a comment."))
        elif count == 1:
            self._note.setText(self.tr("From one comment"))
        else:
            self._note.setText(self.tr("From {count} comments").format(count=count))
        self._list.show_sources(attribute.sources, whole=True)
