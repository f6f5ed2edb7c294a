"""Words on the page in the sizes of the type scale."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """A label.

    Args:
        role: display, title, heading, section, muted, caption, error, or empty for plain text.
    """
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        result.setProperty("role", role)
    if wrap:
        result.setWordWrap(True)
    return result


def isolated(name: str) -> str:
    """A name to begin a sentence with: one written from right to left must not turn the sentence around."""
    return f"\u2068{name}\u2069" if name else ""


def quoted(words: str) -> str:
    """Words in the quotation marks of the window's language."""
    return QCoreApplication.translate("quoted", "“{words}”").format(words=words)


def line() -> QFrame:
    """A hairline between two parts of a page."""
    frame = QFrame()
    frame.setProperty("role", "line")
    return frame


def frame(role: str) -> QFrame:
    """A surface: panel, card, float, note."""
    result = QFrame()
    result.setProperty("role", role)
    return result


class ElidedLabel(QLabel):
    """One line that ends in … where it doesn't fit, with the whole of it as a tip."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self.setToolTip(text)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), shown)


class ClampedLabel(QLabel):
    """As many lines as it needs, but no more than a few; the last ends in … and the whole of it is a tip."""

    def __init__(self, lines: int, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if role:
            self.setProperty("role", role)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self.setToolTip(text)

    def heightForWidth(self, width: int) -> int:
        """That of the lines that it takes, px."""
        return len(self.shown(width)) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """All on one line, if there is room."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Room for a word."""
        return QSize(48, self.fontMetrics().lineSpacing())

    def shown(self, width: int) -> list[str]:
        """The lines as they are broken at a width in px."""
        text, metrics = self.text(), self.fontMetrics()
        layout = QTextLayout(text, self.font())
        layout.setTextOption(_WRAPPED)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) < self._lines and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        whole = [text[start:end].strip() for start, end in pairwise(starts)]
        rest = text[starts[-1] :] if starts else ""
        return [*whole, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter, step = QPainter(self), self.fontMetrics().lineSpacing()
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines = self.shown(self.width())
        top = (self.height() - len(lines) * step) // 2
        for number, words in enumerate(lines):
            place = QRect(0, top + number * step, self.width(), step)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), words)


_WRAPPED = QTextOption()
_WRAPPED.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
