"""A picture file carries what it was made from, in its PNG text chunks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

    from viper_desktop.domain.recipe import Recipe


def write_picture(image: Image, recipe: Recipe | None, path: Path, *, include_recipe: bool = True) -> None:
    """Write a PNG, whole or not at all; replaces what is there."""
    raise NotImplementedError


def write_new_picture(image: Image, recipe: Recipe, folder: Path) -> Path:
    """Write a PNG under a readable name that nothing else has; where it went."""
    raise NotImplementedError


def read_recipe(path: Path | str) -> Recipe | None:
    """What a picture file says it was made from; None where it says nothing.

    Raises:
        BadInput: it is no picture.
    """
    raise NotImplementedError


def copy_picture(source: Path | str, target: Path | str, *, with_recipe: bool) -> None:
    """Copy a picture file, leaving its recipe and other metadata out on demand."""
    raise NotImplementedError
