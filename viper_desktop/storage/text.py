"""Text made fit for searching, for file names and for the database."""

from __future__ import annotations

import re
import unicodedata

from viper_desktop.domain.vocabulary import normal

_UNSAFE = re.compile(r"[^\w]+")  # all that a file name could stumble over, on any system
LONGEST_SLUG = 60


def clean(text: str) -> str:
    """The text without what UTF-8 cannot carry (halves of surrogate pairs, from clipboards and file names)."""
    return text.encode("utf-8", "replace").decode("utf-8")


def folded(text: str) -> str:
    """How text is compared in a search: case, accents and British spelling aside, single blanks."""
    decomposed = unicodedata.normalize("NFKD", clean(text).casefold())
    return normal("".join(letter for letter in decomposed if not unicodedata.combining(letter)))


def slug(text: str, longest: int = LONGEST_SLUG) -> str:
    """Words joined by hyphens, safe as part of a file name; letters of any script stay. May be empty.

    Args:
        longest: at most this many characters, cut between words where possible.
    """
    words = [word for word in _UNSAFE.split(unicodedata.normalize("NFC", clean(text)).lower()) if word]
    result = ""
    for word in words:
        longer = f"{result}-{word}" if result else word[:longest]
        if len(longer) > longest or len(longer.encode("utf-8")) > 3 * longest:
            break
        result = longer
    return result


def short_title(text: str, longest: int = 60) -> str:
    """One line for a list: cut between words, with an ellipsis."""
    line = " ".join(clean(text).split())
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    return f"{cut.rpartition(' ')[0] or cut}…"
