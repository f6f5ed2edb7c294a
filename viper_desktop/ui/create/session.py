"""The pictures of this sitting: wished for, growing, made; redrawn from the worker's events."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from viper_desktop.domain.events import (
    Event,
    JobCancelled,
    JobFailed,
    JobFinished,
    JobStarted,
    Note,
    PictureMade,
    Preview,
    Progress,
)
from viper_desktop.domain.recipe import MAX_SEED
from viper_desktop.ui.create.plan import Shot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.domain.pictures import Picture
    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.domain.scores import Score
    from viper_desktop.ui.state import AppState


class Stage(StrEnum):
    """How far a picture is."""

    WAITING = "waiting"
    GROWING = "growing"
    MADE = "made"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(eq=False, slots=True)
class Frame:
    """One picture of the sitting.

    Attributes:
        recipe: as wished for, and once made as it was really made.
        done, total: steps; total 0 means unknown.
        attempt: of a best of several, which one it is at.
    """

    job_id: str
    shot: Shot
    recipe: Recipe
    stage: Stage = Stage.WAITING
    preview: QImage = field(default_factory=QImage)
    done: int = 0
    total: int = 0
    attempt: int = 1
    attempts: int = 1
    phase: str = ""
    path: str = ""
    picture: Picture | None = None
    score: Score | None = None
    message: str = ""

    @property
    def group(self) -> tuple[str, int]:
        """Frames of the same group are shown together."""
        return self.job_id, self.shot.group


class Session(QObject):
    """All frames, oldest first."""

    added = Signal(object)  # tuple[Frame, ...]
    changed = Signal(object)  # Frame
    removed = Signal(object)  # tuple[Frame, ...]
    made = Signal(object)  # Frame

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frames: list[Frame] = []
        self._jobs: dict[str, list[Frame]] = {}
        self._notes: dict[str, list[str]] = {}
        state.happened.connect(self._take)

    def begin(self, job_id: str, shots: tuple[Shot, ...], attempts: int = 1) -> tuple[Frame, ...]:
        """Note what a job will make."""
        frames = tuple(Frame(job_id, shot, shot.recipe, attempts=attempts) for shot in shots)
        self._jobs[job_id] = list(frames)
        self.frames += frames
        self.added.emit(frames)
        return frames

    def together(self, frame: Frame) -> tuple[Frame, ...]:
        """The frames of its group."""
        return tuple(other for other in self.frames if other.group == frame.group)

    def unfinished(self) -> tuple[str, ...]:
        """Jobs that have not ended, oldest first."""
        return tuple(self._jobs)

    def knows(self, job_id: str) -> bool:
        """Whether a job's pictures grow here."""
        return job_id in self._jobs

    def remarks(self, frame: Frame) -> tuple[str, ...]:
        """What the engine said of the job that a frame belongs to."""
        return tuple(self._notes.get(frame.job_id, ()))

    def forget(self, frame: Frame) -> None:
        """Leave a frame out of the sitting; its file stays."""
        if frame in self.frames:
            self.frames.remove(frame)
            self.removed.emit((frame,))

    def bring_back(self, frame: Frame) -> None:
        """Take a frame in again."""
        self.frames.append(frame)
        self.added.emit((frame,))

    def _take(self, event: Event) -> None:
        frames = self._jobs.get(event.job_id)
        match event:
            case PictureMade() if frames is None:
                self._take_stranger(event)
            case _ if frames is None:
                return
            case JobStarted():
                self._begin_frame(frames[0])
            case Progress(item=item):
                self._take_progress(_at(frames, item), event)
            case Preview(item=item, data=data):
                frame = _at(frames, item)
                frame.preview = QImage.fromData(data)
                self.changed.emit(frame)
            case Note(sentence=sentence):
                self._notes.setdefault(event.job_id, []).append(sentence)
                self.changed.emit(frames[0])
            case PictureMade():
                self._take_made(_frame_of(event.recipe, frames), event)
            case JobFailed(sentence=sentence):
                self._end(event.job_id, Stage.FAILED, sentence)
            case JobCancelled():
                self._end(event.job_id, Stage.CANCELLED, "")
            case JobFinished():
                del self._jobs[event.job_id]

    def _begin_frame(self, frame: Frame) -> None:
        frame.stage = Stage.GROWING
        self.changed.emit(frame)

    def _take_progress(self, frame: Frame, event: Progress) -> None:
        if frame.stage in (Stage.WAITING, Stage.GROWING):
            frame.stage = Stage.GROWING
            frame.done, frame.total, frame.phase = event.done, event.total, event.phase
            frame.attempt = (event.item - 1) % frame.attempts + 1
            self.changed.emit(frame)

    def _take_made(self, frame: Frame, event: PictureMade) -> None:
        frame.stage, frame.recipe, frame.path = Stage.MADE, event.recipe, event.path
        frame.picture, frame.score = event.picture, event.score
        self.changed.emit(frame)
        self.made.emit(frame)

    def _take_stranger(self, event: PictureMade) -> None:
        """A picture of a job of last time, taken up again from the queue."""
        frame = Frame(event.job_id, Shot("", event.recipe, len(self.frames)), event.recipe)
        self.frames.append(frame)
        self.added.emit((frame,))
        self._take_made(frame, event)

    def _end(self, job_id: str, stage: Stage, message: str) -> None:
        """What was made stays; what was cancelled goes; what failed says why."""
        frames = [f for f in self._jobs.pop(job_id) if f.stage is not Stage.MADE]
        for frame in frames:
            frame.stage, frame.message = stage, message
            self.changed.emit(frame)
        if stage is Stage.CANCELLED and frames:
            self.frames = [frame for frame in self.frames if frame not in frames]
            self.removed.emit(tuple(frames))


def _at(frames: list[Frame], item: int) -> Frame:
    """The frame that a job's item-th picture belongs to, attempts counted."""
    attempts = frames[0].attempts
    return frames[min(len(frames) - 1, max(0, (item - 1) // attempts))]


def _frame_of(recipe: Recipe, frames: Sequence[Frame]) -> Frame:
    """Which of a job's pictures this one is: a cluster makes them in any order."""
    left = [frame for frame in frames if frame.stage in (Stage.WAITING, Stage.GROWING)]

    def fits(frame: Frame) -> bool:
        wish = frame.recipe
        said = (recipe.prompt, recipe.model, recipe.profile_id, recipe.degree_liked, recipe.degree_disliked)
        wished = (wish.prompt, wish.model, wish.profile_id, wish.degree_liked, wish.degree_disliked)
        later = (recipe.seed - wish.seed) % (MAX_SEED + 1)  # the best of several has the seed of one of them
        return said == wished and recipe.variations == wish.variations and later < frame.attempts

    return next(filter(fits, left), left[0])
