"""Rows of pictures at their own proportions, each row exactly as wide as the page."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

TALLEST = 1.35  # a row's height over the wished one, at most: the last row isn't blown up to fill the width
WIDEST, NARROWEST = 4.0, 0.3  # proportions beyond these are shown letterboxed


@dataclass(frozen=True, slots=True)
class Box:
    """Where one picture lies, in pixels from the top left of the whole layout."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Rows:
    """A whole layout: a box per picture, and which pictures make up each row."""

    boxes: tuple[Box, ...] = ()
    firsts: tuple[int, ...] = ()  # index of each row's first picture
    height: int = 0
    _tops: tuple[int, ...] = field(default=(), repr=False)

    def row_of(self, index: int) -> int:
        """Which row a picture is in."""
        return bisect_right(self.firsts, index) - 1

    def in_row(self, row: int) -> range:
        """The pictures of one row."""
        end = self.firsts[row + 1] if row + 1 < len(self.firsts) else len(self.boxes)
        return range(self.firsts[row], end)

    def between(self, top: int, bottom: int) -> range:
        """The pictures of all rows that touch a band."""
        if not self.firsts:
            return range(0)
        first = max(0, bisect_right(self._tops, top) - 1)
        last = max(0, bisect_right(self._tops, bottom) - 1)
        return range(self.firsts[first], self.in_row(last).stop)

    def at(self, x: int, y: int) -> int | None:
        """The picture at a point, None in the gaps."""
        for index in self.between(y, y):
            box = self.boxes[index]
            if box.x <= x < box.x + box.width and box.y <= y < box.y + box.height:
                return index
        return None

    def beside(self, index: int, rows: int) -> int:
        """The picture that many rows below (or above, if negative) nearest to this one's middle."""
        row = min(max(0, self.row_of(index) + rows), len(self.firsts) - 1)
        box = self.boxes[index]
        middle = box.x + box.width / 2
        return min(self.in_row(row), key=lambda i: abs(self.boxes[i].x + self.boxes[i].width / 2 - middle))


def justified(ratios: Sequence[float], width: int, height: int, gap: int) -> Rows:
    """Lay out pictures in rows.

    Args:
        ratios: width over height of each picture.
        width: of the page, in pixels.
        height: wished for a row, in pixels; each row's own is as near to it as its pictures allow.
        gap: between pictures, in pixels.
    """
    shapes = [min(WIDEST, max(NARROWEST, ratio)) for ratio in ratios]
    boxes: list[Box] = []
    firsts: list[int] = []
    tops: list[int] = []
    start, y = 0, 0
    while start < len(shapes):
        end, row_height = _break(shapes, start, width, height, gap)
        firsts.append(start)
        tops.append(y)
        boxes += _row(shapes[start:end], width, y, row_height, gap)
        y += round(row_height) + gap
        start = end
    return Rows(tuple(boxes), tuple(firsts), max(0, y - gap), tuple(tops))


def _break(shapes: Sequence[float], start: int, width: int, height: int, gap: int) -> tuple[int, float]:
    """Where the row ends that begins at `start`, and its height: the end that brings it nearest to the wish."""
    total, previous = 0.0, float("inf")
    for end in range(start, len(shapes)):
        total += shapes[end]
        fitting = max(1.0, width - gap * (end - start)) / total
        if fitting <= height:
            if previous - height < height - fitting and end > start:
                return end, previous
            return end + 1, fitting
        previous = fitting
    return len(shapes), min(previous, height * TALLEST if previous < height * TALLEST else height)


def _row(shapes: Sequence[float], width: int, y: int, height: float, gap: int) -> list[Box]:
    boxes, x, exact = [], 0, 0.0
    is_full = abs(sum(shapes) * height + gap * (len(shapes) - 1) - width) < 1
    for position, shape in enumerate(shapes):
        exact += shape * height
        right = round(exact) + position * gap
        if is_full and position == len(shapes) - 1:
            right = width
        boxes.append(Box(x, y, max(1, right - x), round(height)))
        x = right + gap
    return boxes
