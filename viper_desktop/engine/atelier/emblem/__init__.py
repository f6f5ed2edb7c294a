"""The emblem painter: lean compositions, made to be learnt by the starter models.

A picture is subject × medium × palette and a few small freedoms, drawn at four times the size and reduced. Same emblem,
same picture, at any size that is a multiple of 32.
"""

from viper_desktop.engine.atelier.emblem.painter import (
    MEDIUM_NAMES,
    PALETTE_NAMES,
    SUBJECT_NAMES,
    Emblem,
    paint,
    paint_media,
)

__all__ = ["MEDIUM_NAMES", "PALETTE_NAMES", "SUBJECT_NAMES", "Emblem", "paint", "paint_media"]
