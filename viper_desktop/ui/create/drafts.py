"""Drafts of what *Create* would make: the newest wish alone is asked for, and nothing of them is kept on disk."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from viper_desktop.domain.events import DraftMade, Event, JobCancelled, JobFailed, JobFinished, JobStarted, NoDraft
from viper_desktop.domain.requests import DraftRequest

if TYPE_CHECKING:
    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.ui.state import AppState

REMEMBERED = 16  # what is switched off and on again is there at once


class Course(StrEnum):
    """How far the drafts wished for are."""

    DONE = "done"
    WAITING = "waiting"  # for its turn
    AT_WORK = "at_work"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Drafted:
    """What came back for a recipe: a draft, or a null image where it has none, and what is to be said of it."""

    image: QImage = field(default_factory=QImage)
    steps: int = 0
    remarks: tuple[str, ...] = ()


def as_drafted(recipe: Recipe) -> Recipe:
    """A recipe without whose taste and which version it is: a version is saved, and named, while its draft is made."""
    return replace(recipe, profile_id="", version_id="")


class Drafts(QObject):
    """Asks for drafts and remembers the last few."""

    changed = Signal()
    arrived = Signal(int, QImage)  # place among those wished for; where another was wished for since, of the one before

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._wished: tuple[Recipe, ...] = ()
        self._asked: tuple[tuple[int, Recipe], ...] = ()  # with their places
        self._made: dict[Recipe, Drafted] = {}
        self._job = ""
        self._again = False
        self.course = Course.DONE
        self.message = ""  # why there is none

    def image(self, recipe: Recipe) -> QImage | None:
        """The draft of a recipe; a null image where it has none, None where it is not here yet."""
        made = self._made.get(as_drafted(recipe))
        return made.image if made else None

    @property
    def steps(self) -> int:
        """In how many those wished for were made; 0 where they are only small."""
        return max((made.steps for made in self._shown), default=0)

    @property
    def is_complete(self) -> bool:
        """Whether all those wished for are here."""
        return len(self._shown) == len(self._wished)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What a person might not expect of those that are here, each sentence once."""
        return tuple(dict.fromkeys(sentence for made in self._shown for sentence in made.remarks))

    @property
    def _shown(self) -> list[Drafted]:
        return [self._made[recipe] for recipe in self._wished if recipe in self._made]

    def wish(self, recipes: tuple[Recipe, ...], *, patiently: bool = False) -> None:
        """Have drafts of these instead of any others.

        Args:
            patiently: one at work is finished first, so that a slider that does not rest shows something.
        """
        recipes = tuple(map(as_drafted, recipes))
        if recipes == self._wished and self.course is not Course.FAILED:
            return
        alike = len(recipes) == len(self._wished)
        self._wished = recipes
        if patiently and alike and self.course is Course.AT_WORK:
            self._again = True
        else:
            self._ask()

    def stop(self) -> None:
        """Wish for nothing."""
        self._wished, self._again = (), False
        self._let_go()

    def _ask(self) -> None:
        """Ask for those that are not here; the worker lets go of what was asked before."""
        self._again = False
        missing = tuple((place, recipe) for place, recipe in enumerate(self._wished) if recipe not in self._made)
        if missing:
            self._asked = missing
            request = DraftRequest(tuple(recipe for _, recipe in missing))
            self._job = self._state.ask(request, self._take, on_failure=self._fail)
            self._turn(Course.WAITING)
        else:
            self._let_go()

    def _let_go(self) -> None:
        """Nothing is to be made any more."""
        if self._job:
            self._state.cancel(self._job)
        self._job = ""
        self._turn(Course.DONE)

    def _take(self, event: Event) -> None:
        if event.job_id != self._job:
            return
        match event:
            case JobStarted():
                self._turn(Course.AT_WORK)
            case DraftMade(index=index, data=data, steps=steps, remarks=remarks):
                self._keep(index, Drafted(QImage.fromData(data), steps, remarks))
            case NoDraft(index=index, remarks=remarks):
                self._keep(index, Drafted(remarks=remarks))
            case JobCancelled():  # it gave way to a picture, and waits until that is there
                self._ask()
            case JobFinished():
                self._job = ""
                if self._again:
                    self._ask()
                else:
                    self._turn(Course.DONE)

    def _keep(self, index: int, made: Drafted) -> None:
        place, recipe = self._asked[index]
        self._made[recipe] = made
        self.arrived.emit(place, made.image)
        for old in [known for known in self._made if known not in self._wished][:-REMEMBERED]:
            del self._made[old]
        self.changed.emit()

    def _fail(self, failure: JobFailed) -> bool:
        """Say so where the draft would be: the person asked for none in so many words."""
        if failure.job_id == self._job:
            self._job, self.message = "", failure.sentence
            self._turn(Course.FAILED)
        return True

    def _turn(self, course: Course) -> None:
        self.course = course
        self.changed.emit()
