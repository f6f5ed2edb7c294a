"""The emblem painter: lean compositions, made to be learnt by the starter models.

A picture is a subject in a setting × light × composition × palette × medium and a few small freedoms, drawn at twice
the size and reduced. Same emblem, same picture, at any size that is a multiple of 32.
"""

from viper_desktop.engine.atelier.emblem.lights import LIGHT_NAMES
from viper_desktop.engine.atelier.emblem.painter import (
    COMPOSITION_NAMES,
    MEDIUM_NAMES,
    PALETTE_NAMES,
    SETTING_NAMES,
    SUBJECT_NAMES,
    SUBJECTS,
    Emblem,
    paint,
    paint_media,
)

__all__ = [
    "COMPOSITION_NAMES",
    "LIGHT_NAMES",
    "MEDIUM_NAMES",
    "PALETTE_NAMES",
    "SETTING_NAMES",
    "SUBJECTS",
    "SUBJECT_NAMES",
    "Emblem",
    "paint",
    "paint_media",
]
