"""Charts as SVG text, drawn without any library: lines, bars with intervals, and a matrix of shades.

Colors are CSS classes that `style()` defines for light and dark, so that a chart looks right inside the page and by
itself. All numbers on an axis are shares of 0..1 unless a chart is told otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WIDTH, HEIGHT = 720, 340
LEFT, RIGHT, TOP, BOTTOM = 62, 150, 18, 52
SERIES = 4  # colors; further series begin again

_LIGHT = (
    "--ink:#23211d;--soft:#625d54;--faint:#d9d5cb;--ground:#faf9f6;--s0:#1d6a64;--s1:#b23a48;--s2:#4f5d75;--s3:#835a08"
)
_DARK = (
    "--ink:#eae7e0;--soft:#a8a297;--faint:#3a3833;--ground:#1d1c1a;--s0:#6dc0b7;--s1:#ef8f99;--s2:#a3b1cc;--s3:#dcb56a"
)


@dataclass(frozen=True, slots=True)
class Point:
    """A value with its interval.

    Attributes:
        x: place on the horizontal axis; unused in bars.
        note: words shown when the pointer rests on it.
    """

    x: float
    value: float
    low: float
    high: float
    note: str = ""


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis.

    Attributes:
        ticks: (value, label) pairs, in order.
    """

    label: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]

    def place(self, value: float) -> float:
        """0 at the low end, 1 at the high end; what lies outside is put on the edge."""
        return (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)


def shares(label: str, low: float = 0.0, high: float = 1.0) -> Axis:
    """An axis of percents."""
    steps = 5 if high - low > 0.6 else 4
    values = [low + (high - low) * i / steps for i in range(steps + 1)]
    return Axis(label, low, high, tuple((value, f"{value:.0%}") for value in values))


def numbers(label: str, low: float, high: float, *, steps: int = 4, form: str = "{:.2g}") -> Axis:
    """An axis of any numbers."""
    if high <= low:
        high = low + 1.0
    values = [round(low + (high - low) * i / steps, 9) + 0.0 for i in range(steps + 1)]  # no −0 and no 1e-17
    return Axis(label, low, high, tuple((value, form.format(value)) for value in values))


def marks(label: str, values: Sequence[float]) -> Axis:
    """An axis with a tick at each of the values."""
    low, high = min(values), max(values)
    return Axis(label, low, high if high > low else low + 1.0, tuple((value, f"{value:g}") for value in values))


def style() -> str:
    """The style sheet of every chart."""
    return (
        f".chart{{{_LIGHT}}}@media (prefers-color-scheme:dark){{.chart{{{_DARK}}}}}"
        ".chart text{fill:var(--soft);font:12px system-ui,'Segoe UI',Roboto,sans-serif}"
        ".chart .name{fill:var(--ink)}.chart .grid{stroke:var(--faint);stroke-width:1}"
        ".chart .even{stroke:var(--soft);stroke-width:1;stroke-dasharray:3 4}"
        + "".join(
            f".chart .l{i}{{stroke:var(--s{i});fill:none;stroke-width:2.2;stroke-linejoin:round}}"
            f".chart .f{i}{{fill:var(--s{i})}}.chart .b{i}{{fill:var(--s{i});opacity:.14}}"
            for i in range(SERIES)
        )
        + ".chart .whisker{stroke:var(--ink);stroke-width:1.4}.chart .hot{fill:var(--s0)}.chart .cold{fill:var(--s1)}"
    )


def alone(svg: str) -> str:
    """A chart as a file by itself."""
    ground = "<rect width='100%' height='100%' style='fill:var(--ground)'/>"
    start = svg.index(">") + 1
    return f"{svg[:start]}<style>{style()}</style>{ground}{svg[start:]}\n"


def lines(
    series: Sequence[tuple[str, Sequence[Point]]], x: Axis, y: Axis, *, title: str, even: float | None = None
) -> str:
    """Values over a number, one line a series with its interval as a band.

    Args:
        series: (name, points) pairs.
        x, y: the axes.
        title: for screen readers.
        even: where to draw a dashed line, such as at chance.
    """
    to_x, to_y = _frames(x, y)
    parts = [_grid(x, y, to_x, to_y, even)]
    ends: list[tuple[float, str, int]] = []
    for number, (name, points) in enumerate(series):
        color = number % SERIES
        upper = [f"{to_x(p.x):.1f},{to_y(p.high):.1f}" for p in points]
        lower = [f"{to_x(p.x):.1f},{to_y(p.low):.1f}" for p in reversed(points)]
        parts.append(f'<polygon class="b{color}" points="{" ".join([*upper, *lower])}"/>')
        line = " ".join(f"{to_x(p.x):.1f},{to_y(p.value):.1f}" for p in points)
        parts.append(f'<polyline class="l{color}" points="{line}"/>')
        for point in points:
            note = escape(point.note or f"{name}: {point.value:.3g} ({point.low:.3g} to {point.high:.3g})")
            parts.append(
                f'<circle class="f{color}" cx="{to_x(point.x):.1f}" cy="{to_y(point.value):.1f}" r="4">'
                f"<title>{note}</title></circle>"
            )
        if points:
            ends.append((to_y(points[-1].value), name, color))
    parts += _labels(ends)
    return _svg(parts, WIDTH, HEIGHT, title)


def bars(rows: Sequence[tuple[str, Point]], x: Axis, *, title: str, even: float | None = None, color: int = 0) -> str:
    """One horizontal bar a row, with its interval as a whisker and its value beside it."""
    step, left, right = 30, 200, 96
    height = TOP + step * len(rows) + BOTTOM

    def to_x(value: float) -> float:
        return left + x.place(value) * (WIDTH - left - right)

    bottom = height - BOTTOM
    parts = [
        f'<line class="grid" x1="{to_x(v):.1f}" x2="{to_x(v):.1f}" y1="{TOP}" y2="{bottom}"/>'
        f'<text x="{to_x(v):.1f}" y="{bottom + 18}" text-anchor="middle">{escape(label)}</text>'
        for v, label in x.ticks
    ]
    if even is not None:
        parts.append(f'<line class="even" x1="{to_x(even):.1f}" x2="{to_x(even):.1f}" y1="{TOP}" y2="{bottom}"/>')
    zero = to_x(min(max(0.0, x.low), x.high))
    for number, (name, point) in enumerate(rows):
        middle = TOP + step * number + step / 2
        end = to_x(point.value)
        parts.append(
            f'<rect class="f{color}" x="{min(zero, end):.1f}" y="{middle - 9:.1f}" width="{abs(end - zero):.1f}" '
            f'height="18" rx="4"><title>{escape(point.note or name)}</title></rect>'
        )
        parts.append(
            f'<line class="whisker" x1="{to_x(point.low):.1f}" x2="{to_x(point.high):.1f}" y1="{middle:.1f}" '
            f'y2="{middle:.1f}"/>'
        )
        parts.append(f'<text class="name" x="{left - 12}" y="{middle + 4:.1f}" text-anchor="end">{escape(name)}</text>')
        told = f"{point.value:.0%}" if x.ticks[-1][1].endswith("%") else f"{point.value:+.2f}"
        parts.append(f'<text class="name" x="{WIDTH - right + 14}" y="{middle + 4:.1f}">{told}</text>')
    middle_x = left + (WIDTH - left - right) / 2
    parts.append(f'<text x="{middle_x:.0f}" y="{height - 10}" text-anchor="middle">{escape(x.label)}</text>')
    return _svg(parts, WIDTH, height, title)


def matrix(rows: Sequence[Sequence[float]], names: Sequence[str], *, title: str, across: str, down: str) -> str:
    """A square of shades for values of −1..1: full color at ±1, clear at 0."""
    count = len(rows)
    cell = min(44.0, 460.0 / max(1, count))
    left, top = 120, 70
    side = cell * count
    width, height = round(left + side + 30), round(top + side + 16)
    middle = left + side / 2
    turned = f'transform="rotate(-90 16 {top + side / 2:.0f})"'
    parts = [
        f'<text x="{middle:.0f}" y="16" text-anchor="middle">{escape(across)}</text>',
        f'<text x="16" y="{top + side / 2:.0f}" text-anchor="middle" {turned}>{escape(down)}</text>',
    ]
    for i, row in enumerate(rows):
        y = top + cell * i
        parts.append(
            f'<text class="name" x="{left - 10}" y="{y + cell / 2 + 4:.1f}" text-anchor="end">{escape(names[i])}</text>'
        )
        x = left + cell * i + cell / 2 + 4
        parts.append(
            f'<text class="name" x="{x:.1f}" y="{top - 8}" transform="rotate(-45 {x:.1f} {top - 8})">'
            f"{escape(names[i])}</text>"
        )
        for j, value in enumerate(row):
            kind = "hot" if value >= 0 else "cold"
            parts.append(
                f'<rect class="{kind}" x="{left + cell * j + 1:.1f}" y="{y + 1:.1f}" width="{cell - 2:.1f}" '
                f'height="{cell - 2:.1f}" rx="3" style="opacity:{min(1.0, abs(value)):.2f}">'
                f"<title>{escape(names[i])}, {escape(names[j])}: {value:.2f}</title></rect>"
            )
    return _svg(parts, width, height, title)


def _frames(x: Axis, y: Axis) -> tuple[Callable[[float], float], Callable[[float], float]]:
    across, down = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
    return (lambda value: LEFT + x.place(value) * across), (lambda value: TOP + (1 - y.place(value)) * down)


def _grid(x: Axis, y: Axis, to_x: Callable[[float], float], to_y: Callable[[float], float], even: float | None) -> str:
    bottom, right = HEIGHT - BOTTOM, WIDTH - RIGHT
    parts = [
        f'<line class="grid" x1="{LEFT}" x2="{right}" y1="{to_y(v):.1f}" y2="{to_y(v):.1f}"/>'
        f'<text x="{LEFT - 10}" y="{to_y(v) + 4:.1f}" text-anchor="end">{escape(label)}</text>'
        for v, label in y.ticks
    ]
    parts += [
        f'<text x="{to_x(v):.1f}" y="{bottom + 20}" text-anchor="middle">{escape(label)}</text>' for v, label in x.ticks
    ]
    if even is not None:
        parts.append(f'<line class="even" x1="{LEFT}" x2="{right}" y1="{to_y(even):.1f}" y2="{to_y(even):.1f}"/>')
    parts.append(
        f'<text x="{(LEFT + right) / 2:.0f}" y="{HEIGHT - 8}" text-anchor="middle">{escape(x.label)}</text>'
        f'<text x="14" y="{(TOP + bottom) / 2:.0f}" text-anchor="middle" '
        f'transform="rotate(-90 14 {(TOP + bottom) / 2:.0f})">{escape(y.label)}</text>'
    )
    return "".join(parts)


def _labels(ends: Sequence[tuple[float, str, int]]) -> list[str]:
    """Names at the ends of lines, pushed apart where they would overlap."""
    parts, last = [], -100.0
    for y, name, color in sorted(ends):
        place = max(y, last + 16)
        last = place
        x = WIDTH - RIGHT + 12
        parts.append(
            f'<circle class="f{color}" cx="{x}" cy="{place:.1f}" r="4"/>'
            f'<text class="name" x="{x + 10}" y="{place + 4:.1f}">{escape(name)}</text>'
        )
    return parts


def _svg(parts: Sequence[str], width: int, height: int, title: str) -> str:
    return (
        f'<svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" '
        f'aria-label="{escape(title, quote=True)}"><title>{escape(title)}</title>{"".join(parts)}</svg>'
    )
