"""Files that the person takes out of the program, or asks about."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import ViperError
from viper_desktop.domain.events import FileWritten, RecipeRead
from viper_desktop.storage import recipes
from viper_desktop.storage.atomic import write_bytes, write_new

if TYPE_CHECKING:
    from viper_desktop.domain import requests as ask
    from viper_desktop.tasks.tools import Run, Tools


def read_recipe(request: ask.ReadRecipe, _tools: Tools, run: Run) -> None:
    """What a picture file says it was made from."""
    run.emit(RecipeRead(run.job_id, request.path, recipes.read_recipe(request.path)))


def export_picture(request: ask.ExportPicture, _tools: Tools, run: Run) -> None:
    """Copy a picture somewhere, with or without its recipe."""
    recipes.copy_picture(request.path, request.to, with_recipe=request.with_recipe)
    run.emit(FileWritten(run.job_id, request.to))


def export_scores(request: ask.ExportScores, _tools: Tools, run: Run) -> None:
    """Write scores to a CSV file that spreadsheets open (UTF-8 with a byte order mark, which Excel wants)."""
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(("file", "score", "uncertainty", "reasons"))
    rows.writerows((path, f"{value:.4f}", f"{unsure:.4f}", reasons) for path, value, unsure, reasons in request.rows)
    write_bytes(Path(request.path), text.getvalue().encode("utf-8-sig", errors="replace"))
    run.emit(FileWritten(run.job_id, request.path))


def copy_files(request: ask.CopyFiles, _tools: Tools, run: Run) -> None:
    """Copy files into a folder; where a name is taken, the copy gets a number."""
    for number, source in enumerate(map(Path, request.paths), start=1):
        run.check()
        write_new(Path(request.folder), source.stem, source.suffix, _content(source))
        run.progress(number, len(request.paths), phase="copying")
    run.emit(FileWritten(run.job_id, request.folder, len(request.paths)))


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ViperError(
            f"{path} could not be read: {error.strerror or error}.", "Look whether it is still there."
        ) from error
