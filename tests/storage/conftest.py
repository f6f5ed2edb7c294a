from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from viper_desktop.storage.library import Library
from viper_desktop.storage.paths import data_paths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """Three bundled pictures and their index."""
    folder = tmp_path / "gallery"
    folder.mkdir()
    entries = []
    for file, title, color, attributes in (
        ("harbor.jpg", "Harbor at Dawn", "salmon", ["warm light", "muted colors"]),
        ("grid.png", "Grid No. 3", "navy", ["geometric shapes"]),
        ("cafe.jpg", "Café", "olive", ["gray tones"]),
    ):
        Image.new("RGB", (120, 80), color).save(folder / file)
        entries.append({"file": file, "title": title, "seed": 1, "attributes": attributes})
    (folder / "index.json").write_text(json.dumps({"pictures": entries}), encoding="utf-8")
    return folder


@pytest.fixture
def open_library(data_folder: Path, gallery: Path) -> Iterator[Callable[[], Library]]:
    """Opens the test's library, as a program that starts does; as often as wanted."""
    opened = []

    def make() -> Library:
        opened.append(Library(data_paths(), gallery))
        return opened[-1]

    yield make
    for library in opened:
        library.close()


@pytest.fixture
def library(open_library: Callable[[], Library]) -> Library:
    return open_library()


@pytest.fixture
def mira(library: Library) -> str:
    """A profile's id."""
    return library.profiles.create("Mira")


@pytest.fixture
def paint(tmp_path: Path) -> Callable[..., Path]:
    """Saves a picture of one color somewhere outside the library."""
    folder = tmp_path / "outside"

    def painted(name: str, color: str = "red", size: tuple[int, int] = (60, 40), **options: object) -> Path:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", size, color).save(path, **options)
        return path

    return painted
