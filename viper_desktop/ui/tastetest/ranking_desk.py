"""The pictures being put in order: planned, made, moved, finished."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viper_desktop import assets
from viper_desktop.domain import requests as ask_for
from viper_desktop.domain.events import Event, JobCancelled, JobFailed, Note, RankingChanged
from viper_desktop.domain.ranking import Entrant, Maker, Ranking, laid_out
from viper_desktop.domain.reactions import new_id, now
from viper_desktop.domain.recipe import MAX_SEED, Recipe
from viper_desktop.domain.strangers import stranger
from viper_desktop.ui.profile.reader import TasteReader

if TYPE_CHECKING:
    from viper_desktop.domain.events import ProfileEntry
    from viper_desktop.domain.profile import Profile
    from viper_desktop.ui.state import AppState


class RankingDesk(QObject):
    """Asks for the pictures of one ranking and keeps each move at once."""

    changed = Signal()

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._reader = TasteReader(state, self)
        self._job = ""
        self.ranking: Ranking | None = None
        self.trouble = ""  # why the pictures could not be made
        self.note = ""  # why there is no score
        self.remarks: tuple[str, ...] = ()  # what the engine had to say of the pictures
        state.profile_switched.connect(lambda _id: self.put_aside())

    def begin(self, mine: Recipe, count: int) -> None:
        """Plan one: the person's own taste, the plain model, other people's, and strangers up to the count.

        Args:
            mine: how the picture in the person's own taste is made, prompt and all.
        """
        recipe = replace(mine, seed=secrets.randbelow(MAX_SEED + 1))
        others = [entry for entry in self._state.profiles if entry.id != self._state.profile_id][: count - 3]
        own = Entrant(Maker.MINE, self._state.profile.name, recipe)
        self._gather([own, Entrant(Maker.PLAIN, "", recipe.plain())], others, count)

    def open(self, ranking: Ranking) -> None:
        """Take one up where it was left, or look at one that is over."""
        self._stop()
        self.ranking, self.trouble, self.note, self.remarks = ranking, "", "", ()
        if not ranking.is_made:
            self.make()
        self.changed.emit()

    def make(self) -> None:
        """Make the pictures that are not there yet."""
        if self.ranking is not None:
            self.trouble = ""
            request = ask_for.MakeRanked(self.ranking.id, self.ranking.entrants[0].recipe.model)
            self._job = self._state.ask(request, self._take, on_failure=self._take_failure)
            self.changed.emit()

    def move(self, place: int, to: int) -> None:
        """Put the picture at one place at another."""
        if self.ranking is not None and self.ranking.ended is None:
            self.ranking = self.ranking.moved(place, to)
            self._state.ask(ask_for.SaveOrder(self.ranking.id, self.ranking.order))
            self.changed.emit()

    def finish(self) -> None:
        """The order stands; compare it with the score's."""
        ranking = self.ranking
        if ranking is not None and ranking.is_made:
            request = ask_for.FinishRanking(ranking.id, ranking.order)
            self._state.when_saved(lambda: self._state.ask(request, self._take_end))

    def put_aside(self) -> None:
        """Look at something else."""
        self._stop()
        self.ranking = None
        self.changed.emit()

    def knows(self, note: Note) -> bool:
        """Whether a note is about this ranking."""
        return bool(note.job_id) and (note.job_id == self._job or note.sentence == self.note)

    def _gather(self, entrants: list[Entrant], others: list[ProfileEntry], count: int) -> None:
        """Read these people's tastes one after the other, fill up with strangers, and begin."""
        mine = entrants[0].recipe
        if others:
            entry = others[0]

            def met(profile: Profile, version_id: str) -> None:
                recipe = replace(mine, profile=profile, profile_id=entry.id, version_id=version_id)
                self._gather([*entrants, Entrant(Maker.PROFILE, entry.name, recipe)], others[1:], count)

            self._reader.person(entry, met)
            return
        for number in range(count - len(entrants)):
            drawn = stranger(assets.vocabulary(), mine.seed + number, like=mine.profile)
            recipe = replace(mine, profile=drawn, profile_id="", version_id="")
            entrants.append(Entrant(Maker.STRANGER, "", recipe))
        shown = laid_out(entrants, mine.seed)
        planned = Ranking(new_id(), self._state.profile_id, shown, tuple(range(len(shown))), now())
        self._state.ask(ask_for.BeginRanking(planned), self._take_begun)

    def _stop(self) -> None:
        if self._job:
            self._state.cancel(self._job)
            self._job = ""

    def _take_begun(self, event: Event) -> None:
        if isinstance(event, RankingChanged):
            self.open(event.ranking)

    def _take(self, event: Event) -> None:
        if event.job_id != self._job or self.ranking is None:
            return
        match event:
            case Note(sentence=sentence):
                if sentence not in self.remarks:
                    self.remarks += (sentence,)
                self.changed.emit()
            case RankingChanged(ranking=ranking):
                self.ranking = replace(ranking, order=self.ranking.order)
                self.changed.emit()
            case JobCancelled():
                self.trouble = self.tr("You stopped these pictures before they were finished.")
                self.changed.emit()

    def _take_end(self, event: Event) -> None:
        match event:
            case Note(sentence=sentence):
                self.note = sentence
            case RankingChanged(ranking=ranking) if self.ranking is not None and ranking.id == self.ranking.id:
                self.ranking = ranking
                self.changed.emit()

    def _take_failure(self, event: JobFailed) -> None:
        self.trouble = f"{event.sentence} {event.hint}".strip()
        self.changed.emit()
