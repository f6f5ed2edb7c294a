"""One side of a taste: a heading, a field to add to it, and chips grouped under quiet category headings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from viper_desktop.domain.vocabulary import OTHER
from viper_desktop.ui.profile.chip import Chip, dragged_key
from viper_desktop.ui.profile.column_layout import Arrangement, Group, arrange
from viper_desktop.ui.said.matching import said
from viper_desktop.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent, QResizeEvent

    from viper_desktop.domain.profile import Attribute, Polarity

MARGIN = 3


class ChipColumn(QWidget):
    """The chips of one side; takes chips that are dragged onto it.

    Attributes:
        polarity: which side it is.
        chips: by attribute key, in reading order.
    """

    chip_made = Signal(object)  # Chip, once, for the page to listen to
    dropped = Signal(str, int)  # an attribute's key and the row that it should take (-1: the end)

    def __init__(
        self,
        polarity: Polarity,
        categories: Mapping[str, str],
        parent: QWidget | None = None,
        *,
        read_only: bool = False,
    ) -> None:
        super().__init__(parent)
        self.polarity = polarity
        self.chips: dict[str, Chip] = {}
        self._categories = dict(categories)
        self._attributes: tuple[Attribute, ...] = ()
        self._headings: dict[str, QLabel] = {}
        self._is_target = False
        self._read_only = read_only
        self.setAcceptDrops(not read_only)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # --- content -------------------------------------------------------------------------------------------------

    def show_attributes(self, attributes: Sequence[Attribute]) -> None:
        """Show these, keeping the chips (and the focus) of those that stay."""
        self._attributes = tuple(attributes)
        wanted = {attribute.key: attribute for attribute in attributes}
        for key in [key for key in self.chips if key not in wanted]:
            self._drop_chip(key)
        kept, self.chips = self.chips, {}
        for _, members in self.groups():
            for attribute in members:
                chip = kept.get(attribute.key)
                if chip is None:
                    chip = self._make_chip(attribute)
                elif chip.attribute != attribute:
                    chip.show_attribute(attribute)
                self.chips[attribute.key] = chip
        self._name_groups()
        self._keep_one_tab_stop()
        self.updateGeometry()
        self._place()

    def groups(self) -> list[tuple[str, list[Attribute]]]:
        """Category id with its attributes, in the vocabulary's order of categories, the rest last."""
        order = [*self._categories, OTHER]
        found: dict[str, list[Attribute]] = {}
        for attribute in self._attributes:
            known = attribute.category if attribute.category in self._categories else OTHER
            found.setdefault(known, []).append(attribute)
        return [(category, found[category]) for category in order if category in found]

    def chip(self, text: str) -> Chip:
        """The chip of an attribute.

        Raises:
            KeyError: it is not on this side.
        """
        return self.chips[text if text in self.chips else text.lower()]

    def choose(self, key: str) -> None:
        """Mark one chip (or none) as the one that the side panel is about."""
        for chip in self.chips.values():
            chip.set_chosen(chip.key == key)

    def preview_weight(self, key: str, weight: float) -> None:
        """Show a weight that is being dialled and not yet kept."""
        chip = self.chips.get(key)
        if chip is not None:
            chip.show_attribute(replace(chip.attribute, weight=weight))
            self._place()
            self.updateGeometry()

    def _make_chip(self, attribute: Attribute) -> Chip:
        chip = Chip(attribute, self.polarity, self, read_only=self._read_only)
        chip.stepped.connect(self._step)
        chip.show()
        self.chip_made.emit(chip)
        return chip

    def _drop_chip(self, key: str) -> None:
        chip = self.chips.pop(key)
        if chip.hasFocus():
            self._focus_neighbour(chip)
        chip.hide()
        chip.deleteLater()

    def _focus_neighbour(self, gone: Chip) -> None:
        nearest = min(self.chips.values(), key=lambda chip: (chip.pos() - gone.pos()).manhattanLength(), default=None)
        if nearest is not None:
            nearest.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_groups(self) -> None:
        present = [category for category, _ in self.groups()]
        for category in [category for category in self._headings if category not in present]:
            self._headings.pop(category).deleteLater()
        for category in present:
            if category not in self._headings:
                label = QLabel(said(self._categories.get(category, "")) or self.tr("Other"), self)
                label.setProperty("role", "caption")
                label.show()
                self._headings[category] = label

    # --- keyboard ------------------------------------------------------------------------------------------------

    def _step(self, key: str, by: int) -> None:
        order = list(self.chips)
        at = order.index(key) + by
        if 0 <= at < len(order):
            self.chips[order[at]].setFocus(Qt.FocusReason.TabFocusReason)

    def _keep_one_tab_stop(self) -> None:
        """Tab goes to the column once; inside it the arrow keys walk."""
        for index, chip in enumerate(self.chips.values()):
            first = Qt.FocusPolicy.StrongFocus if index == 0 else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(first)

    # --- places --------------------------------------------------------------------------------------------------

    def _arrangement(self, width: int) -> Arrangement:
        groups = [
            Group(
                self._headings[category].sizeHint(),
                tuple(self.chips[attribute.key].sizeHint() for attribute in members),
            )
            for category, members in self.groups()
        ]
        return arrange(groups, width - 2 * MARGIN)

    def _place(self) -> None:
        arrangement = self._arrangement(self.width())
        for (category, members), placed in zip(self.groups(), arrangement.groups, strict=True):
            self._headings[category].setGeometry(placed.heading.translated(MARGIN, MARGIN))
            for attribute, place in zip(members, placed.chips, strict=True):
                self.chips[attribute.key].setGeometry(place.translated(MARGIN, MARGIN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Flow anew."""
        super().resizeEvent(event)
        self._place()

    def hasHeightForWidth(self) -> bool:
        """Yes: chips wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all chips at that width."""
        return max(self._least(), self._arrangement(width).height + 2 * MARGIN)

    def sizeHint(self) -> QSize:
        """As high as it needs to be at its present width."""
        width = max(self.width(), 280)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window."""
        return QSize(180, self._least())

    def _least(self) -> int:
        return 24 if self._read_only else 160  # something to drop a chip onto

    # --- dropping ------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take chips only."""
        if dragged_key(event.mimeData()):
            self._set_target(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The hand moved on."""
        self._set_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what was dropped and before which row."""
        self._set_target(False)
        key = dragged_key(event.mimeData())
        if key:
            event.acceptProposedAction()
            self.dropped.emit(key, self._row_at(event.position().toPoint(), key))

    def _row_at(self, point: QPoint, key: str) -> int:
        """The row in the profile's column of the chip under the point, the dragged one left out; -1 at the end."""
        rows = [attribute.key for attribute in self._attributes if attribute.key != key]
        for other, chip in self.chips.items():
            if other != key and chip.geometry().contains(point):
                return rows.index(other)
        return -1

    def _set_target(self, is_target: bool) -> None:
        self._is_target = is_target
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet frame while something is held above it."""
        if not self._is_target:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(theme().color("accent"))
        painter.setPen(QPen(accent, 2, Qt.PenStyle.DashLine))
        accent.setAlpha(18)
        painter.setBrush(accent)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
