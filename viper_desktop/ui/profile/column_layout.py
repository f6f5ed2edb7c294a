"""Where headings and chips go in a column: a pure function of their sizes and the width."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP = 0  # between chips, beside the room that each keeps for its focus ring
GROUP_GAP = 8  # between categories
HEADING_WIDTH = 92  # headings stand beside their chips, as in a catalogue …
BESIDE_FROM = 330  # … where the column is at least this wide; else above them
MIN_ROW = 24


@dataclass(frozen=True, slots=True)
class Group:
    """One category's sizes."""

    heading: QSize
    chips: tuple[QSize, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """One category's places."""

    heading: QRect
    chips: tuple[QRect, ...]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A whole column's places and its height in pixels."""

    groups: tuple[Placed, ...]
    height: int


def arrange(groups: Sequence[Group], width: int) -> Arrangement:
    """Place every heading and chip in a column of `width` pixels, top to bottom.

    A chip wider than the column is cut to it; chips of different heights in a row share their middle line.
    """
    beside = width >= BESIDE_FROM
    left = HEADING_WIDTH if beside else 0
    placed, top = [], 0
    for group in groups:
        first = top if beside else top + group.heading.height() + 2
        chips, bottom, row_height = _rows(group.chips, left, first, width)
        heading_top = first + max(0, (row_height - group.heading.height()) // 2) if beside else top
        heading_width = HEADING_WIDTH - 8 if beside else width
        placed.append(Placed(QRect(0, heading_top, heading_width, group.heading.height()), chips))
        top = bottom + GROUP_GAP
    return Arrangement(tuple(placed), max(0, top - GROUP_GAP))


def _rows(sizes: Sequence[QSize], left: int, top: int, width: int) -> tuple[tuple[QRect, ...], int, int]:
    """The chips' places, where they end, and the height of the first row."""
    rows: list[list[QSize]] = [[]]
    x = left
    for size in sizes:
        wide = min(size.width(), width - left)
        if x > left and x + wide > width:
            rows.append([])
            x = left
        rows[-1].append(QSize(wide, size.height()))
        x += wide + GAP
    places, y = [], top
    for row in rows:
        height = max([MIN_ROW, *(size.height() for size in row)])
        x = left
        for size in row:
            places.append(QRect(x, y + (height - size.height()) // 2, size.width(), size.height()))
            x += size.width() + GAP
        y += height + GAP
    first_height = max([MIN_ROW, *(size.height() for size in rows[0])])
    return tuple(places), y - GAP, first_height
