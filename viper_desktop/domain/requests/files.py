"""Asked about files that leave the program, or come to it."""

from __future__ import annotations

from dataclasses import dataclass

from viper_desktop.domain.requests.base import Request


@dataclass(frozen=True, slots=True)
class ReadRecipe(Request):
    """What a picture file says it was made from; answered with `RecipeRead`."""

    path: str


@dataclass(frozen=True, slots=True)
class ExportPicture(Request):
    """Copy a picture somewhere, with or without its recipe; answered with `FileWritten`."""

    path: str
    to: str
    with_recipe: bool = True


@dataclass(frozen=True, slots=True)
class ExportScores(Request):
    """Write scores to a CSV file; answered with `FileWritten`. Rows: (file, score, uncertainty, reasons)."""

    path: str
    rows: tuple[tuple[str, float, float, str], ...]


@dataclass(frozen=True, slots=True)
class CopyFiles(Request):
    """Copy files into a folder, never over what is there; answered with `FileWritten` for the folder."""

    paths: tuple[str, ...]
    folder: str
