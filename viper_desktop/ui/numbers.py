"""Numbers with decimals as the window's language writes them: 0.85 in English, 0,85 in German."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def decimal(value: float, digits: int) -> str:
    """With so many digits behind the point or comma."""
    return _locale().toString(float(value), "f", digits)


def short(value: float) -> str:
    """With as many digits as it needs, six at most: 1, 0.5, 0.85."""
    return _locale().toString(float(value), "g", 6)


def _locale() -> QLocale:
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale
