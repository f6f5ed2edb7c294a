"""Picture files by how much somebody would like them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.events import Note, PictureScored, PictureUnreadable
from viper_desktop.storage.image_files import SUFFIXES, open_upright
from viper_desktop.tasks.taste_features import SCORED_SIDE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PIL.Image import Image

    from viper_desktop.domain.requests import ScoreRequest
    from viper_desktop.tasks.tools import Run, Tools


def score(request: ScoreRequest, tools: Tools, run: Run) -> None:
    """Fit on the liked and disliked pictures, then score the others in the order given, as they come.

    A file that cannot be read is reported and left out.
    """
    queries = picture_files(request.queries)
    if not queries:
        raise BadInput("There are no pictures to score there.", f"Pictures end in {_endings()}.")
    scorer = tools.scorer(request.engine).fit(
        _side(request.liked, "like", run), _side(request.disliked, "dislike", run), cancel=run.cancel
    )
    if scorer.note:
        run.emit(Note(run.job_id, scorer.note))
    for number, path in enumerate(queries, start=1):
        run.check()
        image = _opened(path, run)
        if image is not None:
            run.emit(PictureScored(run.job_id, path, next(iter(scorer.score([image], cancel=run.cancel)))))
        run.progress(number, len(queries), phase="scoring")


def picture_files(paths: Iterable[str]) -> tuple[str, ...]:
    """Files as given; for each folder its picture files, by the code points of their names, not deeper.

    Raises:
        BadInput: there is nothing at a path.
    """
    files: list[str] = []
    for path in map(Path, paths):
        if path.is_dir():
            inside = (entry for entry in path.iterdir() if entry.suffix.lower() in SUFFIXES and entry.is_file())
            files += [str(entry) for entry in sorted(inside, key=lambda entry: entry.name)]
        elif path.exists():
            files.append(str(path))
        else:
            raise BadInput(f"There is no file or folder {path}.", "Check the spelling.")
    return tuple(files)


def _side(paths: tuple[str, ...], verb: str, run: Run) -> list[Image]:
    """The pictures of one side; at least one."""
    files = picture_files(paths)
    images = []
    for number, path in enumerate(files, start=1):
        run.check()
        run.progress(number, len(files), phase=f"looking at what you {verb}")
        image = _opened(path, run)
        images += [image] if image else []
    if not images:
        raise BadInput(
            f"There is no readable picture that you {verb}.",
            f"Give at least one on each side, better eight; pictures end in {_endings()}.",
        )
    return images


def _opened(path: str, run: Run) -> Image | None:
    try:
        return open_upright(path, SCORED_SIDE)
    except BadInput as error:
        run.emit(PictureUnreadable(run.job_id, path, error.sentence))
        return None


def _endings() -> str:
    return ", ".join(sorted(SUFFIXES))
