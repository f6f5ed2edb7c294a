"""Finds what ships beside the code: in a checkout, an installed wheel, and a frozen bundle."""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path

from viper_desktop.domain.vocabulary import Vocabulary, VocabularyEntry


@cache
def root() -> Path:
    """The folder `resources/`.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    package = Path(__file__).resolve().parent
    bundle = Path(getattr(sys, "_MEIPASS", package))  # PyInstaller's folder
    candidates = (bundle / "viper_desktop" / "resources", package / "resources", package.parent / "resources")
    for candidate in candidates:
        if (candidate / "vocabulary.json").is_file():
            return candidate
    raise FileNotFoundError(f"no resources beside {package}: this installation is incomplete")


def path(*parts: str) -> Path:
    """A file or folder inside `resources/`; it need not exist."""
    return root().joinpath(*parts)


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary that ships, read once."""
    document = json.loads(path("vocabulary.json").read_text(encoding="utf-8"))
    return Vocabulary(
        entries=tuple(
            VocabularyEntry(entry["text"], entry["category"], tuple(entry.get("synonyms", ())))
            for entry in document["attributes"]
        ),
        categories={category["id"]: category["name"] for category in document["categories"]},
    )
