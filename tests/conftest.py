"""What every test stands on: a data folder of its own, no screen, one thread, and nothing overlooked."""

from __future__ import annotations

import os
import tempfile

# before anything imports Qt or a library that counts cores
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["OMP_NUM_THREADS"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["VIPER_HOME"] = os.path.join(tempfile.gettempdir(), "viper-desktop-tests-never-here")  # noqa: PTH118
os.environ["HF_HOME"] = os.environ["HF_HUB_CACHE"] = os.environ["VIPER_HOME"]
os.environ["LC_ALL"] = "C.UTF-8"

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from viper_desktop.storage.library import Library
    from viper_desktop.tasks.tools import Tools

# A busy machine is no failure, and neither is another draw: `--hypothesis-profile=default` looks further.
settings.register_profile("same", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("same")


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder, empty; no test sees the person's own."""
    home = tmp_path / "viper-home"
    monkeypatch.setenv("VIPER_HOME", str(home))
    return home


@pytest.fixture
def tools(data_folder: Path) -> Tools:
    """Storage and the real built-in engines, over the test's data folder; made on demand."""
    from viper_desktop.assembly import build_tools

    return build_tools(data_folder)


@pytest.fixture
def library(tools: Tools) -> Iterator[Library]:
    """The library of the test's data folder, closed afterwards."""
    yield tools.library
    tools.library.close()
