"""What every window looks at: the profile at work, its reactions, the settings, and the way to ask for work."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from viper_desktop.domain import requests as ask_for
from viper_desktop.domain.events import (
    Event,
    LibraryOpened,
    PictureStarred,
    ProfileLoaded,
    ProfileSaved,
    ProfilesChanged,
    ReactionSaved,
    SettingsSaved,
)
from viper_desktop.domain.profile import Profile
from viper_desktop.domain.reactions import Reaction, Readiness, Stance, edited, new_id, readiness
from viper_desktop.domain.settings import Settings
from viper_desktop.ui.edit_command import EditCommand
from viper_desktop.ui.notices import ErrorNote, Toast
from viper_desktop.ui.people import People
from viper_desktop.ui.routes import Routes
from viper_desktop.ui.said.events import translated
from viper_desktop.ui.saving import Saver
from viper_desktop.ui.switching import Switching

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.domain.events import JobFailed, ProfileEntry
    from viper_desktop.domain.requests import Request
    from viper_desktop.worker.client import Client


class AppState(QObject):
    """The one place that windows read from and write to; everything in it came from the worker or is on its way there.

    Ask for work with `ask`; its events come to the given callback, and all events of all jobs through `happened`.
    """

    submitted = Signal(str, object)  # job id, request
    happened = Signal(object)  # every domain event of every job
    queue_changed = Signal(object)  # QueueChanged of the persistent queue
    opened = Signal(object)  # LibraryOpened, once
    profile_changed = Signal(object)  # Profile: loaded, switched, edited, undone
    profile_switched = Signal(str)  # its id, before `profile_changed`
    profiles_changed = Signal(object)  # tuple[ProfileEntry, ...], deleted ones left out
    reactions_changed = Signal()
    reaction_changed = Signal(str)  # picture id, beside `reactions_changed`
    reacted = Signal(object, object)  # Reaction before and after, by the person's hand
    star_changed = Signal(str, bool)
    settings_changed = Signal(object)
    page_requested = Signal(str, object)  # page name, what it should show (or None)
    error_raised = Signal(object)  # ErrorNote
    toast_raised = Signal(object)  # Toast

    def __init__(self, client: Client, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.client = client
        self.undo_stack = QUndoStack(self)
        self._profile_id = ""
        self._profile = Profile("")
        self._version_id = ""
        self._reactions: dict[str, Reaction] = {}
        self._settings = Settings()
        self._is_open = False
        self._routes = Routes(client.submit)
        self._saver = Saver(self.ask, self)
        self.switching = Switching(self)
        self.people = People(self)
        self.people.changed.connect(self.profiles_changed)
        client.event.connect(self._take)
        client.queue_changed.connect(lambda event: self.queue_changed.emit(translated(event)))

    # --- what there is -------------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether the library has answered."""
        return self._is_open

    @property
    def profile_id(self) -> str:
        """Whose taste is at work; empty before the library has answered."""
        return self._profile_id

    @property
    def profile(self) -> Profile:
        """The taste at work."""
        return self._profile

    @property
    def version_id(self) -> str:
        """The saved version that `profile` is, or is being edited from."""
        return self._version_id

    @property
    def profiles(self) -> tuple[ProfileEntry, ...]:
        """Every profile that is not put away."""
        return self.people.entries

    @property
    def reactions(self) -> dict[str, Reaction]:
        """Picture id → what this profile's person said of it."""
        return self._reactions

    @property
    def readiness(self) -> Readiness:
        """How far the comments carry."""
        return readiness(tuple(self._reactions.values()))

    @property
    def settings(self) -> Settings:
        """The program's settings."""
        return self._settings

    # --- asking --------------------------------------------------------------------------------------------------

    def ask(
        self,
        request: Request,
        on_event: Callable[[Event], object] | None = None,
        *,
        on_failure: Callable[[JobFailed], object] | None = None,
        owner: QObject | None = None,
    ) -> str:
        """Send a request to the worker; give back its job id.

        Args:
            on_event: called with each event of that job, on this thread. A bound method is held weakly, and not
                called once its widget is gone.
            on_failure: called when the job fails; without it the error bar tells.
            owner: the widget for whose sake a lambda or closure is called, if it still lives.
        """
        job_id = self._routes.submit(request, on_event, on_failure, owner)
        self.submitted.emit(job_id, request)
        return job_id

    def cancel(self, job_id: str) -> None:
        """Ask a job to stop; `JobCancelled` says when it did."""
        self.client.cancel(job_id)

    def open_library(self) -> None:
        """The first thing asked for; `opened` says when it is there."""
        self.ask(ask_for.OpenLibrary())

    # --- the profile ---------------------------------------------------------------------------------------------

    def apply(self, profile: Profile, reason: str, *, own_version: bool = False) -> None:
        """Make an edit that can be undone and is saved by itself.

        Args:
            reason: a few words for the timeline and the undo menu ("Added pastel colors").
            own_version: a version of its own, not one with the edits around it (learning, restoring).
        """
        if profile == self._profile:
            return
        if own_version:
            self._saver.end_session()
        self.undo_stack.push(EditCommand(self, self._profile, profile, reason))
        if own_version:
            self._saver.end_session()

    def put(self, profile: Profile, reason: str) -> None:
        """Set the profile and save it soon; for undo commands, everybody else uses `apply`."""
        self._profile = profile
        self._saver.keep_profile(self._profile_id, profile, reason)
        self.profile_changed.emit(profile)

    def end_session(self) -> None:
        """Save now; the next edit begins a new version."""
        self._saver.end_session()

    def switch_profile(self, profile_id: str) -> None:
        """Put somebody else's taste to work."""
        self.switching.to(profile_id)

    def take_name(self, name: str) -> None:
        """The person at work is called something else."""
        self._profile = replace(self._profile, name=name)
        self.profile_changed.emit(self._profile)

    # --- reactions and stars -------------------------------------------------------------------------------------

    def react(self, picture_id: str, *, stance: Stance | None = None, comment: str | None = None) -> None:
        """Set the mark or the comment on a picture; what is not given stays. Saved after a short pause.

        Args:
            stance: the mark; the same one again takes it off.
        """
        old = self._reactions.get(picture_id) or Reaction(new_id(), self._profile_id, picture_id)
        new = edited(old, stance, comment)
        self.put_reaction(new)
        self.reacted.emit(old, new)

    def put_reaction(self, reaction: Reaction) -> None:
        """Show a reaction and save it soon."""
        if reaction == self._reactions.get(reaction.picture_id):
            return
        self._keep(reaction)
        self._saver.keep_reaction(reaction)

    def star(self, picture_id: str, starred: bool) -> None:
        """Set a star or take it off."""
        self.ask(ask_for.StarPicture(self._profile_id, picture_id, starred))

    # --- saving --------------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Send everything that waits for a pause, now."""
        self._saver.flush()

    def when_saved(self, then: Callable[[], object]) -> None:
        """Call something as soon as everything said and edited is on disk (at once if it is)."""
        self._saver.when_saved(then)

    def change_settings(self, settings: Settings) -> None:
        """Use other settings from now on, and keep them."""
        if settings != self._settings:
            self._settings = settings
            self.settings_changed.emit(settings)
            self.ask(ask_for.SaveSettings(settings))

    # --- telling -------------------------------------------------------------------------------------------------

    def toast(self, text: str, undo: Callable[[], object] | None = None, action_label: str = "") -> None:
        """Float a line for ten seconds."""
        self.toast_raised.emit(Toast(text, undo, action_label))

    def error(self, note: ErrorNote) -> None:
        """Show a bar above the page until it is read."""
        self.error_raised.emit(note)

    def fail(self, failed: JobFailed) -> None:
        """Show what a failed job says."""
        self.error(ErrorNote(failed.sentence, failed.hint, failed.details))

    def show_page(self, name: str, payload: object = None) -> None:
        """Go to a page, with something for it to show."""
        self.page_requested.emit(name, payload)

    # --- inside --------------------------------------------------------------------------------------------------

    def _keep(self, reaction: Reaction) -> None:
        if reaction.is_empty:
            self._reactions.pop(reaction.picture_id, None)
        else:
            self._reactions[reaction.picture_id] = reaction
        self.reaction_changed.emit(reaction.picture_id)
        self.reactions_changed.emit()

    def _take(self, event: Event) -> None:
        event = translated(event)
        match event:
            case LibraryOpened():
                self._take_library(event)
            case ProfileLoaded() if self.switching.is_answered(event):
                self._take_profile(event)
            case ProfileSaved(profile_id=profile_id, version=version) if profile_id == self._profile_id:
                self._version_id = version.id
            case ProfilesChanged():
                self.people.take(event.profiles)
            case ReactionSaved(reaction=reaction) if reaction.profile_id == self._profile_id:
                unsent = self._saver.reactions.get(reaction.picture_id)
                if unsent is None and self._reactions.get(reaction.picture_id) is None and not reaction.is_empty:
                    self._keep(reaction)  # said somewhere else, such as in a second window's undo
            case PictureStarred(profile_id=profile_id) if profile_id == self._profile_id:
                self.star_changed.emit(event.picture_id, event.starred)
            case SettingsSaved(settings=settings) if settings != self._settings:
                self._settings = settings
                self.settings_changed.emit(settings)
        failure = self._routes.deliver(event)
        self.happened.emit(event)
        if failure is not None:
            self.fail(failure)
        self._saver.take(event)

    def _take_library(self, event: LibraryOpened) -> None:
        self._is_open = True
        self._settings = event.settings
        self.settings_changed.emit(event.settings)
        self.people.take(event.profiles)
        self.opened.emit(event)
        ids = [entry.id for entry in self.profiles]
        if ids:
            current = event.settings.current_profile
            self.switching.to(current if current in ids else ids[0])
        elif event.settings.welcome_done:  # else the first start asks for a name
            self.people.create_first()

    def _take_profile(self, event: ProfileLoaded) -> None:
        self._saver.end_session()
        switched = event.profile_id != self._profile_id
        self._profile_id, self._profile, self._version_id = event.profile_id, event.profile, event.version_id
        self._reactions = {r.picture_id: r for r in event.reactions if not r.is_empty}
        self._reactions |= {k: r for k, r in self._saver.reactions.items() if r.profile_id == event.profile_id}
        if switched:
            self.undo_stack.clear()
            self.profile_switched.emit(event.profile_id)
        self.profile_changed.emit(event.profile)
        self.reactions_changed.emit()
        self.change_settings(replace(self._settings, current_profile=event.profile_id))
