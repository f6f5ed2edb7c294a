"""Turns what is set on the page into work: whose taste, which pictures, and the asking."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viper_desktop.domain.recipe import ATELIER
from viper_desktop.domain.requests import CreateRequest, EnlargeRequest
from viper_desktop.ui.create.plan import Order, Person, Shot, View, shots, twice_as_large, varied
from viper_desktop.ui.profile.reader import TasteReader

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.domain.events import ProfileEntry
    from viper_desktop.domain.profile import Profile
    from viper_desktop.domain.requests import Request
    from viper_desktop.ui.create.session import Frame, Session
    from viper_desktop.ui.create.taste_note import TasteNote
    from viper_desktop.ui.state import AppState


class Studio(QObject):
    """Asks for pictures and notes them in the session; what is being made goes on meanwhile."""

    begun = Signal(object)  # the first Frame of what was asked for

    def __init__(self, state: AppState, session: Session, taste: TasteNote, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._session, self._taste = state, session, taste
        self._reader = TasteReader(state, self)

    def me(self) -> Person:
        """Whose taste is at work: the person's as it is now, or a restored picture's as it was then."""
        if self._taste.pinned is not None:
            return self._taste.pinned
        state = self._state
        return Person(state.profile_id, state.profile.name, state.profile, state.version_id)

    def others(self) -> tuple[ProfileEntry, ...]:
        """Everybody whose taste is not at work."""
        return tuple(entry for entry in self._state.profiles if entry.id != self._state.profile_id)

    def company(self, view: View, chosen_id: str) -> tuple[ProfileEntry, ...]:
        """Who else is to be seen in a view; `chosen_id` is the one to stand beside."""
        if view is View.PROFILES:
            return self.others()
        if view is View.SIDE_BY_SIDE:
            return tuple(entry for entry in self.others() if entry.id == chosen_id)
        return ()

    def make(self, order: Order, view: View, company: tuple[ProfileEntry, ...]) -> None:
        """Make what is ordered."""
        if view is not View.ONE:
            order = replace(order, best_of=1)  # the same seed beside itself, or it would compare nothing
        self.plan(order, view, company, lambda wanted: self._send(wanted, order.best_of))

    def plan(
        self,
        order: Order,
        view: View,
        company: tuple[ProfileEntry, ...],
        then: Callable[[tuple[Shot, ...]], object],
    ) -> None:
        """Work out what an order comes to, and go on with it."""
        self._with_people(company, lambda people: then(shots(order, view, self.me(), people)))

    def again(self, frame: Frame, seed: int) -> None:
        """The same picture from another seed."""
        self._send((Shot(frame.shot.label, frame.recipe.from_seed(seed), 0),))

    def vary(self, frame: Frame, seed: int) -> None:
        """A few pictures near to this one."""
        self._send(varied(frame.recipe, seed))

    def enlarge(self, frame: Frame) -> None:
        """The same picture at twice the size; nothing where that is too large."""
        recipe = twice_as_large(frame.recipe)
        if recipe is None:
            return
        wanted = (Shot(frame.shot.label, recipe, 0),)
        if recipe.model == ATELIER:
            self._send(wanted)
        else:
            self._state.when_saved(lambda: self._begin(EnlargeRequest(frame.path, frame.recipe), wanted))

    def cancel(self) -> None:
        """Stop all that is not finished."""
        for job_id in self._session.unfinished():
            self._state.cancel(job_id)

    def _send(self, wanted: tuple[Shot, ...], best_of: int = 1) -> None:
        """Ask as soon as all that was said is on disk: a score goes by the likes of a moment ago, too."""
        self._state.when_saved(lambda: self._ask_for(wanted, best_of))

    def _ask_for(self, wanted: tuple[Shot, ...], best_of: int) -> None:
        recipes = tuple(shot.recipe for shot in wanted)
        request = CreateRequest(recipes, best_of=best_of, compute=self._state.settings.compute)
        self._begin(request, wanted, best_of)

    def _begin(self, request: Request, wanted: tuple[Shot, ...], best_of: int = 1) -> None:
        self.begun.emit(self._session.begin(self._state.ask(request), wanted, best_of)[0])

    def _with_people(
        self, entries: tuple[ProfileEntry, ...], then: Callable[[tuple[Person, ...]], object], *read: Person
    ) -> None:
        """Read these people's tastes one after the other, then go on."""
        if not entries:
            then(read)
            return

        def take(profile: Profile, version_id: str) -> None:
            person = Person(entries[0].id, entries[0].name, profile, version_id)
            self._with_people(entries[1:], then, *read, person)

        self._reader.person(entries[0], take)
