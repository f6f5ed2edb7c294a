"""The house keeps its shape: what is light stays light, and rooms know only the rooms they may."""

from __future__ import annotations

import subprocess
import sys

import pytest

from viper_desktop.domain import requests
from viper_desktop.tasks.table import TASKS


def modules_after(statement: str) -> set[str]:
    """Top-level names of everything imported by a statement in a fresh interpreter."""
    code = f"{statement}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize("room", ["ui", "ui.main", "worker"])
def test_a_window_can_be_made_without_loading_torch(room):
    # WHEN the windows are imported in a fresh interpreter
    loaded = modules_after(f"import viper_desktop.{room}")
    # THEN none of the libraries that take seconds came along
    assert not loaded & {"torch", "transformers", "diffusers", "peft", "accelerate"}


@pytest.mark.parametrize("room", ["cli", "cli.main", "cli.demo", "tasks.table", "assembly", "app"])
def test_the_command_line_works_without_qt_and_starts_without_torch(room):
    # WHEN the command line, or what it is made of, is imported in a fresh interpreter
    loaded = modules_after(f"import viper_desktop.{room}")
    # THEN no Qt came along, which a server may not have, and nothing that takes seconds
    assert not loaded & {"PySide6", "superqt", "torch", "transformers", "diffusers"}


def test_storage_needs_neither_qt_nor_torch():
    assert not modules_after("import viper_desktop.storage.library") & {"PySide6", "torch"}


def test_every_request_has_its_one_use_case():
    # GIVEN everything that a window may ask for
    askable = {
        kind for kind in vars(requests).values() if isinstance(kind, type) and issubclass(kind, requests.Request)
    }
    # THEN each is answered, and nothing else is
    assert set(TASKS) == askable - {requests.Request}
