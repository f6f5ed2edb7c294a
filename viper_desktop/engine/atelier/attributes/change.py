"""A change to a scene: names that take a place, numbers that are added."""

from __future__ import annotations

from dataclasses import dataclass

SLOTS = (
    "palette",
    "light",
    "composition",
    "mood",
    "medium",
    "texture",
    "pattern",
    "frame",
    "accent",
    "tint",
    "subject",
    "tones",
)


@dataclass(frozen=True, slots=True)
class Change:
    """What one attribute means to the painter.

    Attributes:
        names: for a field of the scene, the values of which one is taken; several mean "one of these".
        numbers: for a field of the scene, what is added at full weight (and taken away where it is disliked).
        extras: what is put into the air.
    """

    names: tuple[tuple[str, tuple[str, ...]], ...] = ()
    numbers: tuple[tuple[str, float], ...] = ()
    extras: tuple[str, ...] = ()


def change(extras: tuple[str, ...] = (), **fields: str | float | tuple[str, ...]) -> Change:
    """A change from keywords: text or tuples of texts name values, numbers are added."""
    names: list[tuple[str, tuple[str, ...]]] = []
    numbers: list[tuple[str, float]] = []
    for field, value in fields.items():
        if isinstance(value, str):
            names.append((field, (value,)))
        elif isinstance(value, tuple):
            names.append((field, value))
        else:
            numbers.append((field, float(value)))
    return Change(tuple(names), tuple(numbers), extras)
