"""The index of the pictures that ship with the program, for whoever works on files without the library."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from viper_desktop import assets

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class BundledPicture:
    """One entry of the index.

    Attributes:
        attributes: vocabulary texts that it shows.
        scene: what the painter drew, by field: "medium", "palette", "light" and so on.
    """

    file: Path
    title: str
    attributes: tuple[str, ...]
    scene: Mapping[str, Any] = field(default_factory=dict, compare=False)


@cache
def bundled_pictures() -> tuple[BundledPicture, ...]:
    """All of them, in the order of the index."""
    folder = assets.path("gallery")
    document = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    return tuple(
        BundledPicture(folder / entry["file"], entry["title"], tuple(entry["attributes"]), entry["scene"])
        for entry in document["pictures"]
    )


def known_attributes(image: Path) -> tuple[str, ...]:
    """What the index says of a picture file; nothing where it is not a bundled one."""
    if image.resolve().parent != assets.path("gallery").resolve():
        return ()
    return next((picture.attributes for picture in bundled_pictures() if picture.file.name == image.name), ())
