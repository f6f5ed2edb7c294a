"""The command line as a person or a script meets it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from viper_desktop.cli.main import main

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Answer:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """Standard output as the one JSON document that it must be."""
        return json.loads(self.out)


@pytest.fixture
def viper(capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Runs `viper-desktop` with these words."""

    def run(*words: object) -> Answer:
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return run
