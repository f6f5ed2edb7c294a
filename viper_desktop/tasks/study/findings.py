"""What an experiment hands over: numbers, tables, charts and the sentences that explain them."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from math import sqrt
from statistics import fmean, stdev
from typing import TYPE_CHECKING, Any

from viper_desktop.tasks.study.charts import Point

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Z_95 = 1.96


@dataclass(frozen=True, slots=True)
class Table:
    """One CSV file."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]

    def text(self) -> str:
        """As a CSV file, numbers at four digits after the point."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(self.columns)
        for row in self.rows:
            writer.writerow(f"{cell:.4f}" if isinstance(cell, float) else cell for cell in row)
        return out.getvalue()


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart (SVG text) or a picture file's name, with its caption."""

    name: str
    caption: str
    svg: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One experiment with one maker of pictures.

    Attributes:
        id: "a" to "h".
        sentence: what came out, with n.
        numbers: for summary.json.
        shown: rows for a small table on the page, the first being its heading.
    """

    id: str
    maker: str
    sentence: str
    tables: tuple[Table, ...] = ()
    figures: tuple[Figure, ...] = ()
    numbers: Mapping[str, Any] = field(default_factory=dict)
    shown: tuple[tuple[str, ...], ...] = ()


def mean_of(values: Sequence[float], x: float = 0.0, note: str = "") -> Point:
    """A mean with its 95% interval by the normal approximation; where there is one value only, no interval."""
    mean = fmean(values) if values else 0.0
    half = Z_95 * stdev(values) / sqrt(len(values)) if len(values) > 1 else 0.0
    return Point(x, mean, mean - half, mean + half, note or f"{mean:.3f} ± {half:.3f}, n = {len(values)}")
