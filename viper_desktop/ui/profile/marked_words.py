"""A comment with the words marked that gave an attribute, as rich text."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from viper_desktop.ui.widgets.labels import quoted

if TYPE_CHECKING:
    from viper_desktop.domain.profile import Source

AROUND = 90  # characters of the comment kept on either side of the words


def marked(source: Source, mark: str, *, whole: bool = False) -> str:
    """The comment as HTML with the quote marked.

    Args:
        mark: a background color, such as "#d9e9e5".
        whole: all of the comment, not only what stands around the words.
    """
    comment = source.comment or source.quote
    start, end = place(source)
    if end <= start:
        return _quoted(escape(comment))
    before, after = escape(comment[:start]), escape(comment[end:])
    if not whole and start > AROUND:
        before = "… " + escape(comment[start - AROUND : start].partition(" ")[2])
    if not whole and len(comment) - end > AROUND:
        after = escape(comment[end : end + AROUND].rpartition(" ")[0]) + " …"
    words = escape(comment[start:end])
    return _quoted(f'{before}<span style="background-color:{mark}">{words}</span>{after}')


def place(source: Source) -> tuple[int, int]:
    """Where the words stand in the comment: as recorded, else as found; (0, 0) where they don't."""
    comment = source.comment
    if 0 <= source.start < source.end <= len(comment):
        return source.start, source.end
    at = comment.lower().find(source.quote.lower()) if source.quote else -1
    return (at, at + len(source.quote)) if at >= 0 else (0, 0)


def _quoted(html: str) -> str:
    return quoted(html) if html.strip() else ""
