"""How many columns show a few pictures of the same shape largest: pure."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect


@dataclass(frozen=True, slots=True)
class Room:
    """What there is to fill: the area, the gap between tiles, and what each tile keeps below for its words."""

    area: QRect
    gap: int
    words: int


ROW_WORTH = 0.7  # one row reads as a row: worth this much of the largest size


def columns_for(count: int, aspect: float, room: Room) -> int:
    """The number of columns, 1..count, with which pictures are largest; all in one row where that costs little.

    Args:
        aspect: width / height of a picture, > 0.
    """
    best = max(range(1, count + 1), key=lambda columns: (_width(count, columns, aspect, room), -columns))
    row = _width(count, count, aspect, room)
    return count if row >= ROW_WORTH * _width(count, best, aspect, room) else best


def tiles(count: int, aspect: float, room: Room) -> list[QRect]:
    """Where each tile stands, words included, rows from top to bottom, the whole in the middle of the area."""
    if count == 0:
        return []
    columns = columns_for(count, aspect, room)
    rows = ceil(count / columns)
    width = max(1, _width(count, columns, aspect, room))
    height = round(width / aspect) + room.words
    left = room.area.left() + (room.area.width() - columns * width - (columns - 1) * room.gap) // 2
    top = room.area.top() + (room.area.height() - rows * height - (rows - 1) * room.gap) // 2
    places = []
    for index in range(count):
        row, column = divmod(index, columns)
        places.append(QRect(left + column * (width + room.gap), top + row * (height + room.gap), width, height))
    return places


def _width(count: int, columns: int, aspect: float, room: Room) -> int:
    """How wide a picture can be with so many columns, in pixels."""
    rows = ceil(count / columns)
    across = (room.area.width() - (columns - 1) * room.gap) / columns
    down = (room.area.height() - (rows - 1) * room.gap) / rows - room.words
    return max(0, int(min(across, down * aspect)))
