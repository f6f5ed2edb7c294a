"""A weight as a person reads it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def described(weight: float) -> str:
    """A word beside the number: 1 is "as learnt"."""
    words = (
        (0.05, QCoreApplication.translate("weights", "not at all")),
        (0.65, QCoreApplication.translate("weights", "a little")),
        (1.35, QCoreApplication.translate("weights", "as it is")),
        (1.75, QCoreApplication.translate("weights", "much")),
    )
    for limit, word in words:
        if weight < limit:
            return word
    return QCoreApplication.translate("weights", "very much")
