"""Number fields whose words stand as far from the edge as those of every other field."""

from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget

INSET = 8  # a style sheet's padding doesn't reach the field inside


class Spin(QSpinBox):
    """Whole numbers."""

    def __init__(self, name: str, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(low, high)
        self.lineEdit().setTextMargins(INSET, 0, 0, 0)


class DecimalSpin(QDoubleSpinBox):
    """Numbers with decimals."""

    def __init__(self, name: str, low: float, high: float, decimals: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDecimals(decimals)
        self.setRange(low, high)
        self.lineEdit().setTextMargins(INSET, 0, 0, 0)
