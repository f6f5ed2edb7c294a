"""Starts the window or the command line, whichever is asked for, importing only that one."""

from __future__ import annotations

import os
import sys

from viper_desktop.domain.errors import ViperError


def main() -> int:
    """The program `viper-desktop`: without arguments the window, with arguments the command line.

    Returns:
        The exit code.
    """
    # torch's threads sleep while they wait for each other: where other programs are at work too, spinning makes a
    # small model up to twenty times slower, and the whole computer with it
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    if sys.argv[1:]:
        from viper_desktop.cli.main import main as command_line

        return command_line(sys.argv[1:])
    return window()


def window() -> int:
    """Open the window, or say in plain words why it cannot open."""
    from viper_desktop import display

    try:
        display.check()
    except ViperError as error:
        print(f"{error.sentence} {error.hint}", file=sys.stderr)
        return 1
    from viper_desktop.ui.main import run

    return run()
