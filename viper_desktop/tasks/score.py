"""Picture files by how much somebody would like them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, overload

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.events import Note, PictureScored, PictureUnreadable
from viper_desktop.domain.memory import Way
from viper_desktop.domain.recipe import STARTER, Mode
from viper_desktop.engine.doors import Told
from viper_desktop.storage.image_files import SUFFIXES, open_as_published, open_upright
from viper_desktop.tasks.memory import tell_of_memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PIL.Image import Image

    from viper_desktop.domain.requests import ScoreRequest
    from viper_desktop.domain.scores import Score
    from viper_desktop.tasks.tools import Run, Tools

    # paths → those that could be read, and how the model was in memory
    Scored = Callable[[Sequence[str]], Iterator[tuple[str, Score, Way]]]

Seen = TypeVar("Seen")
TOGETHER = 8  # pictures that a large model is shown at a time


def score(request: ScoreRequest, tools: Tools, run: Run) -> None:
    """Fit on the liked and disliked pictures, then score the others in the order given, as they come.

    A file that cannot be read is reported and left out.
    """
    queries = picture_files(request.queries)
    if not queries:
        raise BadInput("There are no pictures to score there.", f"Pictures end in {_endings()}.")
    fit = _by_features if request.engine == STARTER else _by_images
    note, scored = fit(request, tools, run)
    if note:
        run.emit(Note(run.job_id, note))
    together = 1 if request.engine == STARTER else TOGETHER
    for start in range(0, len(queries), together):
        run.check()
        group = queries[start : start + together]
        for path, value, way in scored(group):
            run.emit(PictureScored(run.job_id, path, value, way))
        run.progress(start + len(group), len(queries), phase="scoring")


def _by_features(request: ScoreRequest, tools: Tools, run: Run) -> tuple[str, Scored]:
    """The starter scorer, which looks at no file twice: after a change of sides the same folder is scored at once."""
    sides = (_side(paths, verb, tools.features.vector, run) for paths, verb in _sides(request))
    fitted = tools.features.fitted(*sides)

    def scored(paths: Sequence[str]) -> Iterator[tuple[str, Score, Way]]:
        for path in paths:
            for vector in _seen(path, tools.features.vector, run):
                yield path, fitted.score_vectors(vector[None])[0], Way.WHOLE

    return fitted.note, scored


def _by_images(request: ScoreRequest, tools: Tools, run: Run) -> tuple[str, Scored]:
    """Any other scorer, which resizes by itself."""

    def opened(path: str) -> Image:
        return open_as_published(path, literally=True) if request.use.mode is Mode.EXACT else open_upright(path)

    def readable(path: str) -> str:
        opened(path)
        return path

    liked, disliked = (Pictures(_side(paths, verb, readable, run), opened) for paths, verb in _sides(request))
    scorer = tools.scorer(request.engine, request.use)
    tell_of_memory(scorer, request.engine, tools, run)
    fitted = scorer.fit(liked, disliked, cancel=run.cancel)

    note = fitted.note

    def scored(paths: Sequence[str]) -> Iterator[tuple[str, Score, Way]]:
        nonlocal note
        seen = [(path, image) for path in paths for image in _seen(path, opened, run)]
        scores = fitted.score([image for _, image in seen], cancel=run.cancel)
        for (path, _), value in zip(seen, scores, strict=True):
            if fitted.note != note:
                note = fitted.note
                run.emit(Note(run.job_id, note))
            yield path, value, fitted.way if isinstance(fitted, Told) else Way.WHOLE

    return note, scored


@dataclass(frozen=True, slots=True)
class Pictures(Sequence["Image"]):
    """Picture files that are opened when they are looked at, since many large ones at once would fill the memory."""

    files: Sequence[str]
    opened: Callable[[str], Image]

    def __len__(self) -> int:
        return len(self.files)

    @overload
    def __getitem__(self, at: int) -> Image: ...
    @overload
    def __getitem__(self, at: slice) -> Pictures: ...
    def __getitem__(self, at: int | slice) -> Image | Pictures:
        return Pictures(self.files[at], self.opened) if isinstance(at, slice) else self.opened(self.files[at])


def _sides(request: ScoreRequest) -> tuple[tuple[tuple[str, ...], str], ...]:
    return (request.liked, "like"), (request.disliked, "dislike")


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


def _side(paths: tuple[str, ...], verb: str, look: Callable[[str], Seen], run: Run) -> list[Seen]:
    """What there is to see in the pictures of one side; at least one."""
    files = picture_files(paths)
    seen: list[Seen] = []
    for number, path in enumerate(files, start=1):
        run.check()
        run.progress(number, len(files), phase=f"looking at what you {verb}")
        seen += _seen(path, look, run)
    if not seen:
        raise BadInput(
            f"There is no readable picture that you {verb}.",
            f"Give at least one on each side, better eight; pictures end in {_endings()}.",
        )
    return seen


def _seen(path: str, look: Callable[[str], Seen], run: Run) -> list[Seen]:
    """What there is to see in a file; nothing, and a report, where it cannot be read."""
    try:
        return [look(path)]
    except BadInput as error:
        run.emit(PictureUnreadable(run.job_id, path, error.sentence))
        return []


def _endings() -> str:
    return ", ".join(sorted(SUFFIXES))
