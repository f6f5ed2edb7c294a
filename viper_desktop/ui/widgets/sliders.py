"""A slider over real numbers with its name, ends and value written beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSlider, QWidget

from viper_desktop.ui.numbers import decimal
from viper_desktop.ui.widgets.labels import label


class ValueSlider(QWidget):
    """Name above on the left, value above on the right, the slider below, words at its ends where given.

    Args:
        step: what an arrow key moves it by; values are multiples of it.
        low_text, high_text: words at the two ends.
        decimals: how the value is written.
    """

    value_changed = Signal(float)
    released = Signal(float)  # the hand is off: worth a save

    def __init__(
        self,
        name: str,
        low: float,
        high: float,
        value: float,
        *,
        step: float = 0.05,
        decimals: int = 2,
        low_text: str = "",
        high_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._low, self._step, self._decimals = low, step, decimals
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        self.name_label = label(name)
        self.value_label = label("", "muted")
        self.value_label.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self.name_label, 0, 0)
        layout.addWidget(self.value_label, 0, 1)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(name)
        self.slider.setRange(0, round((high - low) / step))
        self.slider.setPageStep(max(1, self.slider.maximum() // 10))
        self.name_label.setBuddy(self.slider)
        layout.addWidget(self.slider, 1, 0, 1, 2)
        if low_text or high_text:
            low_label, high_label = label(low_text, "caption"), label(high_text, "caption")
            high_label.setAlignment(Qt.AlignmentFlag.AlignRight)
            layout.addWidget(low_label, 2, 0)
            layout.addWidget(high_label, 2, 1)
        self.set_value(value)
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(lambda: self.released.emit(self.value))

    @property
    def value(self) -> float:
        """Where it stands."""
        return round(self._low + self.slider.value() * self._step, 6)

    def set_value(self, value: float) -> None:
        """Move it there."""
        self.slider.setValue(round((value - self._low) / self._step))
        self._write()

    def _moved(self) -> None:
        self._write()
        self.value_changed.emit(self.value)
        if not self.slider.isSliderDown():
            self.released.emit(self.value)

    def _write(self) -> None:
        self.value_label.setText(decimal(self.value, self._decimals))


class BareSlider(QSlider):
    """A short slider without words beside it, such as the size of thumbnails."""

    def __init__(self, name: str, low: int, high: int, value: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(low, high)
        self.setValue(value)
        self.setAccessibleName(name)
        self.setToolTip(name)
