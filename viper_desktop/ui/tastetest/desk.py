"""The sitting at hand and those before: what is chosen, what is being made, what comes next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viper_desktop.domain import requests as ask_for
from viper_desktop.domain.events import (
    Event,
    JobCancelled,
    JobFailed,
    JobFinished,
    Note,
    Progress,
    SittingChanged,
    SittingsListed,
)
from viper_desktop.ui.notices import ErrorNote

if TYPE_CHECKING:
    from viper_desktop.domain.ranking import Ranking
    from viper_desktop.domain.tastetest import Pair, Side, Sitting
    from viper_desktop.ui.state import AppState

AHEAD = 3  # pairs that are made, or in the making, before they are asked for


class Desk(QObject):
    """Asks for pairs ahead of the person, and keeps each choice at once."""

    listed = Signal()
    changed = Signal()  # the sitting at hand is another, or stands otherwise
    progressed = Signal(object)  # Progress of the pair that is waited for

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._jobs: dict[str, int] = {}  # job id → index of the pair
        self._troubles: dict[int, str] = {}  # index of a pair → why it could not be made
        self._notes: dict[int, list[str]] = {}  # index of a pair → what the engine said of it
        self.sitting: Sitting | None = None
        self.sittings: tuple[Sitting, ...] = ()  # newest first
        self.rankings: tuple[Ranking, ...] = ()  # newest first
        state.profile_switched.connect(lambda _id: self._forget())

    @property
    def pair(self) -> Pair | None:
        """The pair to judge."""
        index = None if self.sitting is None else self.sitting.next
        return None if index is None or self.sitting is None else self.sitting.pairs[index]

    @property
    def unfinished(self) -> Sitting | None:
        """A sitting that was left in the middle."""
        return next((s for s in self.sittings if s.next is not None), None)

    @property
    def trouble(self) -> str:
        """Why the pair to judge could not be made; empty where nothing is wrong."""
        index = None if self.sitting is None else self.sitting.next
        return "" if index is None else self._troubles.get(index, "")

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the engine has to say of the pair to judge, less what it said of those before."""
        index = None if self.sitting is None else self.sitting.next
        return () if index is None else tuple(self._said_of(index, before=range(index)))

    @property
    def all_remarks(self) -> tuple[str, ...]:
        """What it said of the sitting, each sentence once."""
        return tuple(dict.fromkeys(sentence for index in sorted(self._notes) for sentence in self._notes[index]))

    def _said_of(self, index: int, *, before: range) -> list[str]:
        told = {sentence for earlier in before for sentence in self._notes.get(earlier, ())}
        return [sentence for sentence in self._notes.get(index, ()) if sentence not in told]

    def knows(self, note: Note) -> bool:
        """Whether a note is about a pair of the sitting at hand."""
        return note.job_id in self._jobs

    def refresh(self) -> None:
        """Read what there was."""
        if self._state.profile_id:
            self._state.ask(ask_for.ListSittings(self._state.profile_id), self._take)

    def begin(self, sitting: Sitting) -> None:
        """Start a planned sitting; its pictures are asked for once it is on the disk, where their makers look it up."""
        self._turn_to(sitting)
        self._state.ask(ask_for.BeginSitting(sitting), self._take_begun, on_failure=self._take_unbegun)
        self.changed.emit()

    def open(self, sitting: Sitting) -> None:
        """Take a sitting up where it was left, or look at one that is over."""
        self._turn_to(sitting)
        self._make_ahead()
        self.changed.emit()

    def choose(self, side: Side | None) -> None:
        """The person would rather have the picture on this side; None for neither."""
        sitting, index = self.sitting, None if self.sitting is None else self.sitting.next
        if sitting is None or index is None or not sitting.pairs[index].is_made:
            return
        choice = sitting.pairs[index].choice_of(side)
        self.sitting = sitting.chosen(index, choice)
        self._state.ask(ask_for.JudgePair(sitting.id, index, choice), self._take)
        if self.sitting.next is None:
            self._stop_making()
        else:
            self._make_ahead()
        self.changed.emit()

    def take_back(self) -> None:
        """Ask the last pair again."""
        sitting = self.sitting
        if sitting is None or not sitting.done or sitting.next is None:
            return
        index = max(index for index, pair in enumerate(sitting.pairs) if pair.choice is not None)
        self.sitting = sitting.chosen(index, None)
        self._state.ask(ask_for.JudgePair(sitting.id, index, None), self._take)
        self.changed.emit()

    def put_aside(self) -> None:
        """Look at something else; the sitting can be taken up again."""
        self._turn_to(None)
        self.refresh()
        self.changed.emit()

    def end(self, sitting: Sitting) -> None:
        """Ask no more of a sitting."""
        self._turn_to(None)
        self._state.ask(ask_for.EndSitting(sitting.id), self._take)
        self.changed.emit()

    def try_again(self) -> None:
        """Make the pairs that could not be made."""
        self._troubles.clear()
        self._make_ahead()
        self.changed.emit()

    def like(self, sitting: Sitting) -> tuple[Sitting, ...]:
        """Sittings that may be counted together with one, itself included, oldest first."""
        known = {other.id: other for other in self.sittings} | {sitting.id: sitting}
        same = [other for other in known.values() if other.comparison == sitting.comparison and other.done]
        return tuple(sorted(same, key=lambda other: other.started))

    def know(self, fresh: Sitting) -> None:
        """A sitting that is over stands otherwise now, such as with its verdicts fed back."""
        self.sittings = tuple(fresh if sitting.id == fresh.id else sitting for sitting in self.sittings)
        if self.sitting is not None and self.sitting.id == fresh.id:
            self.sitting = fresh

    def _make_ahead(self) -> None:
        sitting = self.sitting
        if sitting is None or sitting.next is None:
            return
        under_way = set(self._jobs.values()) | set(self._troubles)
        for index in range(sitting.next, min(sitting.next + AHEAD, len(sitting.pairs))):
            if not sitting.pairs[index].is_made and index not in under_way:
                request = ask_for.MakePair(sitting.id, index, sitting.mine.model)
                self._jobs[self._state.ask(request, self._take_making, on_failure=self._take_failure)] = index

    def _turn_to(self, sitting: Sitting | None) -> None:
        self._stop_making()
        if sitting is None or self.sitting is None or sitting.id != self.sitting.id:
            self._notes.clear()
        self.sitting = sitting

    def _stop_making(self) -> None:
        for job_id in self._jobs:
            self._state.cancel(job_id)
        self._jobs.clear()
        self._troubles.clear()

    def _take_begun(self, event: Event) -> None:
        if isinstance(event, SittingChanged) and self.sitting is not None and self.sitting.id == event.sitting.id:
            self._make_ahead()

    def _take_unbegun(self, event: JobFailed) -> None:
        self.sitting = None
        self._state.error(ErrorNote(event.sentence, event.hint, event.details))
        self.changed.emit()

    def _take(self, event: Event) -> None:
        match event:
            case SittingsListed(profile_id=profile_id) if profile_id == self._state.profile_id:
                self.sittings, self.rankings = event.sittings, event.rankings
                self.listed.emit()
            case SittingChanged(sitting=sitting):
                self._take_sitting(sitting)

    def _take_sitting(self, fresh: Sitting) -> None:
        """Take pictures from the disk; the person's choices may be further than what it says."""
        if self.sitting is None or fresh.id != self.sitting.id:
            return
        both = zip(self.sitting.pairs, fresh.pairs, strict=True)
        pairs = tuple(replace(there, choice=here.choice) for here, there in both)
        self.sitting = replace(fresh, pairs=pairs)
        self.changed.emit()

    def _take_making(self, event: Event) -> None:
        index = self._jobs.get(event.job_id)
        if index is None or self.sitting is None:
            return
        match event:
            case SittingChanged(sitting=sitting):
                self._take_sitting(sitting)
            case Note(sentence=sentence):
                self._notes.setdefault(index, []).append(sentence)
                self.changed.emit()
            case Progress() if index == self.sitting.next:
                self.progressed.emit(event)
            case JobCancelled():
                del self._jobs[event.job_id]
                self._troubles[index] = self.tr("You stopped these two before they were finished.")
                self.changed.emit()
            case JobFinished():
                del self._jobs[event.job_id]

    def _take_failure(self, event: JobFailed) -> None:
        index = self._jobs.pop(event.job_id, None)
        if index is not None:
            self._troubles[index] = f"{event.sentence} {event.hint}".strip()
            self.changed.emit()

    def _forget(self) -> None:
        self._turn_to(None)
        self.sittings, self.rankings = (), ()
        self.listed.emit()
        self.changed.emit()
        self.refresh()
