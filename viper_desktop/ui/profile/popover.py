"""What opens when a chip is clicked: how much it counts, on or off, locked, and where it may go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSlider, QVBoxLayout

from viper_desktop.domain.profile import MAX_WEIGHT, Attribute, Polarity
from viper_desktop.ui.numbers import decimal
from viper_desktop.ui.profile.weights import described
from viper_desktop.ui.widgets.floating import Popover

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

STEPS = round(MAX_WEIGHT * 10)  # the slider goes in tenths
WIDTH = 264


class AttributePopover(Popover):
    """Floats beside a chip until the person clicks elsewhere; says what is wished for by the attribute's key."""

    weighed = Signal(str, float)
    switched = Signal(str)
    lock_wished = Signal(str)
    crossed = Signal(str)
    removed = Signal(str)
    find_wished = Signal(str)
    origin_wished = Signal(str)
    renamed = Signal(str, str)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.setAccessibleName(self.tr("Attribute"))
        self.setFixedWidth(WIDTH)
        self._key = ""
        self._heading = QLabel(wordWrap=True)
        self._heading.setProperty("role", "heading")
        self._weight = QSlider(Qt.Orientation.Horizontal)
        self._weight.setRange(0, STEPS)
        self._weight.setPageStep(5)
        self._weight.setAccessibleName(self.tr("How much it counts"))
        self._weight.valueChanged.connect(self._take_weight)
        self._says = QLabel()
        self._says.setProperty("role", "muted")
        self._on = QCheckBox(self.tr("Switched on"))
        self._on.clicked.connect(lambda: self.switched.emit(self._key))
        self._locked = QCheckBox(self.tr("Locked against learning"))
        self._locked.clicked.connect(lambda: self.lock_wished.emit(self._key))
        self._cross = self._action("", self.crossed)
        self._find = self._action(self.tr("Find pictures like this"), self.find_wished)
        self._origin = self._action(self.tr("Where it comes from"), self.origin_wished)
        self._remove = self._action(self.tr("Remove"), self.removed)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._heading)
        layout.addWidget(self._weight)
        layout.addWidget(self._says)
        layout.addSpacing(4)
        layout.addWidget(self._on)
        layout.addWidget(self._locked)
        layout.addSpacing(4)
        for button in (self._cross, self._find, self._origin, self._remove):
            layout.addWidget(button)

    def _action(self, text: str, signal: object) -> QPushButton:
        button = QPushButton(text, flat=True)
        button.setProperty("role", "menu")
        button.clicked.connect(lambda: self._act(signal))
        return button

    def _act(self, signal: object) -> None:
        self.hide()
        signal.emit(self._key)  # type: ignore[attr-defined]

    def open_for(self, attribute: Attribute, polarity: Polarity, chip: QWidget) -> None:
        """Show one attribute beside its chip."""
        self.show_attribute(attribute, polarity)
        self.open_beside(chip)
        self._weight.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_attribute(self, attribute: Attribute, polarity: Polarity) -> None:
        """Show its present state."""
        self._key = attribute.key
        self._heading.setText(attribute.text)
        with QSignalBlocker(self._weight):
            self._weight.setValue(round(attribute.weight * 10))
        self._say(attribute.weight)
        self._on.setChecked(attribute.enabled)
        self._locked.setChecked(attribute.locked)
        to_disliked = polarity is Polarity.LIKED
        self._cross.setText(self.tr("Move to “Put off by”") if to_disliked else self.tr("Move to “Drawn to”"))
        self._origin.setVisible(bool(attribute.sources))

    @property
    def key(self) -> str:
        """The attribute that it is about."""
        return self._key

    @property
    def slider(self) -> QSlider:
        """The weight, in tenths."""
        return self._weight

    def _take_weight(self, tenths: int) -> None:
        self._say(tenths / 10)
        self.weighed.emit(self._key, tenths / 10)

    def _say(self, weight: float) -> None:
        self._says.setText(
            self.tr("Counts {word} ({weight})").format(word=described(weight), weight=decimal(weight, 1))
        )
