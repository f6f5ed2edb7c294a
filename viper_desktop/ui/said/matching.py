"""Finds which listed sentence a text is, and says it in the window's language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from string import Formatter

from PySide6.QtCore import QCoreApplication

from viper_desktop.ui.numbers import decimal
from viper_desktop.ui.said.sentences import SENTENCES

CONTEXT = "said"
LEAST_KNOWN = 6  # letters by which something inside a sentence is taken for a sentence or phrase of its own
GIGABYTES = re.compile(r"\d+\.\d")
SENTENCE_END = re.compile(r"(?<=[.!?…]) ")


@dataclass(frozen=True, slots=True)
class Template:
    """A listed sentence.

    Attributes:
        fixed: what stands between its holes.
        known: how many letters and digits that is.
    """

    text: str
    pattern: re.Pattern[str]
    fixed: tuple[str, ...]
    known: int


@dataclass(frozen=True, slots=True)
class Found:
    """A text and the sentence that it is.

    Attributes:
        template: empty where it is none that is listed.
        holes: name → what stands there.
        known: letters and digits of it that are listed.
    """

    text: str
    template: str = ""
    holes: tuple[tuple[str, tuple[Found, ...]], ...] = ()
    known: int = 0


def said(text: str) -> str:
    """A text in the window's language, as far as its sentences are listed; what is not stays as it is."""
    return _spoken(_read(text)) if text else text


def _spoken(sentences: tuple[Found, ...]) -> str:
    return " ".join(
        QCoreApplication.translate(CONTEXT, found.template).format(
            **{name: _amount(found.template, name, _spoken(inside)) for name, inside in found.holes}
        )
        if found.template
        else found.text
        for found in sentences
    )


def _amount(template: str, name: str, words: str) -> str:
    """Gigabytes as the window's language writes numbers; a version or a name stays as it is."""
    return decimal(float(words), 1) if f"{{{name}}} GB" in template and GIGABYTES.fullmatch(words) else words


@lru_cache(maxsize=1024)  # a job tells its phase at every step
def _read(text: str) -> tuple[Found, ...]:
    """The sentences of a text, cut so that as many letters as possible are those of listed ones."""
    pieces = SENTENCE_END.split(text)
    best: list[tuple[int, tuple[Found, ...]]] = [(0, ())]  # of the last so many pieces
    for start in reversed(range(len(pieces))):
        choices = []
        for end in range(start + 1, len(pieces) + 1):
            found = _as_one(" ".join(pieces[start:end]))
            if found.template or end == start + 1:
                known, rest = best[len(pieces) - end]
                choices.append((found.known + known, (found, *rest)))
        best.append(max(choices, key=lambda choice: choice[0]))
    return best[-1][1]


def _as_one(text: str) -> Found:
    """A text as one listed sentence, the one that shares most letters with it."""
    return max(_matches(text), key=lambda found: found.known, default=Found(text))


def _matches(text: str) -> list[Found]:
    found = []
    for template in _templates():
        if not all(part in text for part in template.fixed):
            continue
        match = template.pattern.fullmatch(text)
        if match is None:
            continue
        holes = tuple((name, _inside(words)) for name, words in match.groupdict().items())
        known = sum(part.known for _, inside in holes for part in inside)
        found.append(Found(text, template.text, holes, template.known + known))
    return found


def _inside(text: str) -> tuple[Found, ...]:
    """What stands in a hole: a reason or a place that is listed itself, or a name, a number, a path."""
    read = _read(text)
    return read if sum(found.known for found in read) >= LEAST_KNOWN else (Found(text),)


@cache
def _templates() -> tuple[Template, ...]:
    return tuple(map(_template, SENTENCES))


def _template(text: str) -> Template:
    parts = [(fixed, hole) for fixed, hole, _, _ in Formatter().parse(text)]
    pattern = "".join(re.escape(fixed) + (f"(?P<{hole}>.+?)" if hole else "") for fixed, hole in parts)
    fixed = tuple(fixed for fixed, _ in parts if fixed)
    return Template(text, re.compile(pattern, re.DOTALL), fixed, sum(map(str.isalnum, "".join(fixed))))
