"""Runs one command: reads the words, does the work, says how it went by the exit code."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from viper_desktop.cli import parser
from viper_desktop.cli.console import Console
from viper_desktop.cli.work import Failed
from viper_desktop.domain.errors import BadInput, Cancelled, ViperError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from viper_desktop.tasks.tools import Tools

    Command = Callable[[argparse.Namespace, Tools, Console], None]

DONE, FAILED, BAD_INPUT, STOPPED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: without the program's name; None takes the process's own.

    Returns:
        0 done, 1 failed at work, 2 bad input, 130 stopped by Ctrl+C.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal without "β" shows "?" rather than a traceback
    logging.getLogger("viper_desktop").addHandler(logging.NullHandler())  # what goes wrong is said once, below
    console = Console(as_json="--json" in words)
    try:
        _run(words, console)
    except BadInput as error:
        return _refused(console, error.sentence, error.hint, BAD_INPUT)
    except ViperError as error:
        return _refused(console, error.sentence, error.hint, FAILED)
    except Failed as failure:
        event = failure.event
        if event.details:
            console.say(event.details)
        return _refused(console, event.sentence, event.hint, BAD_INPUT if event.bad_input else FAILED)
    except (Cancelled, KeyboardInterrupt):
        return _refused(console, "Stopped.", "", STOPPED)
    return DONE


def _run(words: list[str], console: Console) -> None:
    namespace = parser.build().parse_args(words)
    command = _command(namespace)
    from viper_desktop.assembly import build_tools

    where = {option: getattr(namespace, option, "") for option in ("device", "dtype", "offload", "precision")}
    command(namespace, build_tools(**where), console)


def _command(namespace: argparse.Namespace) -> Command:
    """The function behind the words; each imports what it needs and no more."""
    from viper_desktop.cli import blend, demo, extract, generate, lists, models, profile, score, study, tune_metric

    commands: dict[tuple[str, str], Command] = {
        ("demo", ""): demo.demo,
        ("extract", ""): extract.extract,
        ("generate", ""): generate.generate,
        ("score", ""): score.score,
        ("study", ""): study.study,
        ("tune-metric", ""): tune_metric.tune_metric,
        ("profile", "list"): profile.list_all,
        ("profile", "show"): profile.show,
        ("profile", "diff"): profile.diff,
        ("profile", "export"): profile.export,
        ("profile", "import"): profile.take_in,
        ("profile", "blend"): blend.blended,
        ("gallery", "list"): lists.gallery,
        ("models", "list"): models.list_all,
        ("models", "get"): models.get,
        ("models", "add"): models.add,
        ("models", "verify"): models.verify,
        ("models", "move"): models.move,
        ("models", "remove"): models.remove,
    }
    return commands[namespace.command, getattr(namespace, "action", "")]


def _refused(console: Console, sentence: str, hint: str, code: int) -> int:
    """Say why not: to the person, and to a script that waits for one document."""
    if console.as_json:
        console.answer({"error": {"sentence": sentence, "hint": hint}}, None)
    console.say(f"{sentence} {hint}".strip())
    return code
