"""Ctrl+C: soon, clean, and nothing half-made is left."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import WAIT_S
from viper_desktop.storage.image_files import open_upright


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl+C to whole groups of processes")
def test_ctrl_c_stops_between_steps_and_keeps_what_was_made(tmp_path):
    # GIVEN many pictures under way, the first of them made
    words = ("generate", "--engine", "atelier", "--prompt", "a cat", "--count", "1000", "--size", "256x256")
    command = [sys.executable, "-m", "viper_desktop", *words, "--out", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        first = program.stdout.readline().strip()
        # WHEN the person presses Ctrl+C
        program.send_signal(signal.SIGINT)
        out, err = program.communicate(timeout=WAIT_S)
    # THEN it says so and ends, without a traceback
    assert program.returncode == 130
    assert err.strip() == "Stopped."
    # AND every file there is a whole picture that was told
    files = {str(path) for path in tmp_path.iterdir()}
    assert files == {first, *out.split()}
    assert all(open_upright(Path(file)).size == (256, 256) for file in files)
