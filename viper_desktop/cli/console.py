"""What the command line says: the answer on standard output, everything else on standard error."""

from __future__ import annotations

import json
import sys
import time
from contextlib import contextmanager, redirect_stdout
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viper_desktop.domain.events import Progress

BAR = 24  # characters
REDRAW = 0.1  # seconds between two redraws of the progress line


class Console:
    """One command's voice.

    Attributes:
        as_json: the answer is one JSON document instead of text.
    """

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self._out: TextIO = sys.stdout
        self._err: TextIO = sys.stderr
        self._line = ""
        self._drawn = 0.0

    @contextmanager
    def quiet_stdout(self) -> Iterator[None]:
        """Whatever a library prints meanwhile goes to standard error, so that the answer stands alone."""
        with redirect_stdout(self._err):
            yield

    def answer(self, document: dict[str, Any], text: str | None) -> None:
        """Say the one answer: the document as JSON, or the text (None where it was told line by line)."""
        self.clear_progress()
        if self.as_json:
            # ASCII, so that it survives any terminal's or pipe's encoding, and file names that are not valid Unicode
            print(json.dumps(document, indent=2), file=self._out, flush=True)
        elif text is not None:
            print(text, file=self._out, flush=True)

    def line(self, text: str) -> None:
        """Tell a line of the answer as soon as it is known, unless the answer is to be one document."""
        if not self.as_json:
            self.clear_progress()
            print(text, file=self._out, flush=True)

    def say(self, sentence: str) -> None:
        """Tell the person something that is not the answer."""
        self.clear_progress()
        print(sentence, file=self._err, flush=True)

    def progress(self, event: Progress) -> None:
        """Redraw the progress line, where somebody is looking."""
        moment = time.monotonic()
        if not self._err.isatty() or (moment - self._drawn < REDRAW and event.done < event.total):
            return
        self._drawn = moment
        self._draw(progress_line(event))

    def clear_progress(self) -> None:
        """Take the progress line away."""
        if self._line:
            self._draw("")

    def _draw(self, line: str) -> None:
        print("\r" + line.ljust(len(self._line)) + ("" if line else "\r"), end="", file=self._err, flush=True)
        self._line = line


def progress_line(event: Progress) -> str:
    """Such as "picture 2 of 4  [████████        ]  8/20"."""
    words = [event.phase] if event.phase else []
    if event.items > 1:
        words.append(f"{event.item} of {event.items}")
    if event.total > 0:
        filled = round(BAR * min(event.done, event.total) / event.total)
        words.append(f"[{'█' * filled}{' ' * (BAR - filled)}]")
        scale, name = (1e9, " GB") if event.total >= 1e9 else (1e6, " MB")
        if event.unit == "bytes":
            words.append(f"{event.done / scale:.2f} of {event.total / scale:.2f}{name}")
        else:
            words.append(f"{event.done}/{event.total}")
    return "  ".join(words)
