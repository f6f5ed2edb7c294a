"""The two columns with their fields, and the strip of pictures below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from viper_desktop import assets
from viper_desktop.domain.profile import Polarity
from viper_desktop.ui.profile.add_field import AddField
from viper_desktop.ui.profile.column import ChipColumn
from viper_desktop.ui.profile.strip import TasteStrip
from viper_desktop.ui.widgets.labels import label
from viper_desktop.ui.widgets.scroll import controls_area, keep_room

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from viper_desktop.domain.profile import Profile
    from viper_desktop.ui.profile.chip import Chip
    from viper_desktop.ui.profile.edits import TasteEdits
    from viper_desktop.ui.state import AppState

BAR, BESIDE_BAR = 12, 8  # the scroll bar and the room beside it
BETWEEN = 24
LOW = 380  # px of height below which the pictures leave their room to the words


class TasteEditor(QWidget):
    """Shows a taste and passes on what hands do to its chips."""

    opened = Signal(str)  # a chip was clicked
    pointed = Signal(object)  # the Chip under the mouse, or None

    def __init__(self, state: AppState, edits: TasteEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._edits = state, edits
        categories = assets.vocabulary().categories
        self.columns = {polarity: ChipColumn(polarity, categories) for polarity in Polarity}
        self.fields = {polarity: self._field(polarity) for polarity in Polarity}
        self.strip = TasteStrip(state)
        for polarity, column in self.columns.items():
            column.chip_made.connect(self._listen_to)
            column.dropped.connect(lambda key, row, to=polarity: edits.move(key, to, row))
        edits.weight_previewed.connect(self._preview_weight)
        # sharing the room out in the middle of Qt's own layout would leave the heads as wide as they were
        self._sharing = QTimer(self, interval=0, singleShot=True)
        self._sharing.timeout.connect(self._share_room)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(self._heads())
        layout.addWidget(self._scrolled_columns(), 1)
        layout.addWidget(self.strip)

    def show_profile(self, profile: Profile) -> None:
        """Show a taste."""
        for polarity, column in self.columns.items():
            column.show_attributes(profile.side(polarity))
        self.strip.show_profile(profile)

    def chip(self, text: str) -> Chip:
        """The chip of an attribute, on whichever side.

        Raises:
            BadInput: there is none.
        """
        key = self._state.profile.find(text).key
        return next(column.chips[key] for column in self.columns.values() if key in column.chips)

    def choose(self, key: str) -> None:
        """Mark one chip (or none) as the one that the side panel is about."""
        for column in self.columns.values():
            column.choose(key)

    def type_on(self, typed: str) -> None:
        """Add what somebody begins to type, on the side that has the focus."""
        focus = QApplication.focusWidget()
        on_right = focus is not None and self.columns[Polarity.DISLIKED].isAncestorOf(focus)
        self.fields[Polarity.DISLIKED if on_right else Polarity.LIKED].type_on(typed)

    def begin(self) -> None:
        """Put the caret where the first word goes."""
        self.fields[Polarity.LIKED].setFocus(Qt.FocusReason.OtherFocusReason)

    # --- making --------------------------------------------------------------------------------------------------

    def _field(self, polarity: Polarity) -> AddField:
        def is_taken(text: str) -> bool:
            place = self._state.profile.where(text)
            return place is not None and place[0] is polarity

        field = AddField(polarity, assets.vocabulary(), is_taken)
        field.added.connect(lambda texts: self._edits.add(texts, polarity))
        return field

    def _heads(self) -> QHBoxLayout:
        heads = QHBoxLayout()
        heads.setSpacing(BETWEEN)
        heads.setContentsMargins(0, 0, BAR + BESIDE_BAR, 0)
        for polarity, words in ((Polarity.LIKED, self.tr("Drawn to")), (Polarity.DISLIKED, self.tr("Put off by"))):
            part = QVBoxLayout()
            part.setSpacing(6)
            part.addWidget(label(words, "title"))
            part.addWidget(self.fields[polarity])
            heads.addLayout(part, 1)
        return heads

    def _scrolled_columns(self) -> QScrollArea:
        inside = self._inside = QWidget()
        inside.setProperty("role", "body")
        inside.installEventFilter(self)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, BESIDE_BAR, 0)
        row.setSpacing(BETWEEN)
        for column in self.columns.values():
            row.addWidget(column, 1)
        scroll = controls_area(self.tr("Attributes"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_room(scroll)  # so that heads and columns align
        scroll.setWidget(inside)
        return scroll

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The columns may need more room, or less."""
        if watched is self._inside and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._sharing.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._sharing.start()

    def _share_room(self) -> None:
        """What the columns don't need goes to the pictures, which stay away from a low window."""
        self.strip.setVisible(self.height() >= LOW)
        columns = self._inside.layout()
        width = self._inside.width()
        needed = columns.heightForWidth(width) if columns.hasHeightForWidth() else columns.sizeHint().height()  # type: ignore[union-attr]
        self.strip.fit(self.height() - self._inside.mapTo(self, QPoint(0, 0)).y() - needed - 2 * BETWEEN)

    # --- hands ---------------------------------------------------------------------------------------------------

    def _listen_to(self, chip: Chip) -> None:
        edits = self._edits
        chip.opened.connect(self.opened)
        chip.weighed.connect(edits.weigh)
        chip.switched.connect(edits.switch)
        chip.lock_wished.connect(edits.lock)
        chip.crossed.connect(self._move_over)
        chip.removed.connect(edits.remove)
        chip.hovered.connect(lambda _key, over, chip=chip: self.pointed.emit(chip if over else None))

    def _move_over(self, key: str) -> None:
        """The focus goes with the chip, so that the keyboard can bring it back."""
        self._edits.move_over(key)
        self.chip(key).setFocus(Qt.FocusReason.OtherFocusReason)

    def _preview_weight(self, key: str, weight: float) -> None:
        for column in self.columns.values():
            column.preview_weight(key, weight)
