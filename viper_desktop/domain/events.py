"""What happens while a job runs: frozen values, in order, ending in exactly one terminal event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from viper_desktop.domain.diff import Change
    from viper_desktop.domain.jobs import QueuedJob
    from viper_desktop.domain.models import ModelState, Offer
    from viper_desktop.domain.pictures import ImportReport, Picture, PictureCard
    from viper_desktop.domain.profile import Profile
    from viper_desktop.domain.reactions import Reaction
    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.domain.scores import Score
    from viper_desktop.domain.settings import Settings


@dataclass(frozen=True, slots=True)
class Event:
    """Base of everything that happens; says in which job."""

    job_id: str


@dataclass(frozen=True, slots=True)
class JobStarted(Event):
    """The lane has taken it up."""


@dataclass(frozen=True, slots=True)
class JobFinished(Event):
    """Done. Terminal."""


@dataclass(frozen=True, slots=True)
class JobCancelled(Event):
    """Stopped because the person asked. Terminal."""


@dataclass(frozen=True, slots=True)
class JobFailed(Event):
    """Went wrong. Terminal.

    Attributes:
        details: a traceback where it was a bug, else empty.
        bad_input: whether what the person gave cannot be used, rather than that the work failed.
    """

    sentence: str
    hint: str = ""
    details: str = ""
    bad_input: bool = False


@dataclass(frozen=True, slots=True)
class Progress(Event):
    """How far it is.

    Attributes:
        done, total: in `unit`s of the current item; total 0 means unknown.
        item, items: which picture of how many, from 1.
        phase: a word or two for the person, such as "loading the model".
        unit: "bytes" where `done` and `total` are bytes; else empty.
    """

    done: int
    total: int
    item: int = 1
    items: int = 1
    phase: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Preview(Event):
    """A picture as it grows, as a small encoded image file (JPEG or PNG)."""

    data: bytes
    item: int = 1


@dataclass(frozen=True, slots=True)
class Note(Event):
    """Something the person should know that is not an error ("retried with a smaller footprint")."""

    sentence: str


@dataclass(frozen=True, slots=True)
class TasteLearnt(Event):
    """What the comments say. `proposed` is `fresh` merged into the current profile; nothing is saved yet."""

    profile_id: str
    fresh: Profile
    proposed: Profile
    changes: tuple[Change, ...]
    comments: int
    raw_answer: str = ""


@dataclass(frozen=True, slots=True)
class PictureMade(Event):
    """A picture is on disk. `picture` is None where it went to a folder outside the library."""

    path: str
    recipe: Recipe
    picture: Picture | None = None
    score: Score | None = None


@dataclass(frozen=True, slots=True)
class StripPicture(Event):
    """One picture of the taste strip, encoded."""

    index: int
    data: bytes


@dataclass(frozen=True, slots=True)
class PromptUnderstood(Event):
    """The words of a prompt that a built-in engine knows, and those that it leaves out."""

    prompt: str
    understood: tuple[str, ...]
    ignored: tuple[str, ...]
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class PictureScored(Event):
    """One file's score."""

    path: str
    score: Score


@dataclass(frozen=True, slots=True)
class PictureUnreadable(Event):
    """One file that could not be scored, and why."""

    path: str
    sentence: str


@dataclass(frozen=True, slots=True)
class PictureSuggested(Event):
    """The picture to comment on next; None when every one has a comment."""

    picture_id: str | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ProfileEntry:
    """A profile in the switch at the top right."""

    id: str
    name: str
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class ProfileVersion:
    """A point on the timeline."""

    id: str
    profile_id: str
    created: datetime
    reason: str
    liked: int
    disliked: int


@dataclass(frozen=True, slots=True)
class LibraryOpened(Event):
    """What the library holds at start.

    Attributes:
        notes: sentences for the person on what was mended ("2 pictures are no longer on the disk").
        unfinished: jobs of last time that were waiting or interrupted.
    """

    profiles: tuple[ProfileEntry, ...]
    settings: Settings
    notes: tuple[str, ...]
    unfinished: tuple[QueuedJob, ...]
    is_new: bool


@dataclass(frozen=True, slots=True)
class PicturesListed(Event):
    """Answer to `ListPictures`."""

    profile_id: str
    cards: tuple[PictureCard, ...]


@dataclass(frozen=True, slots=True)
class ThumbnailReady(Event):
    """Answer to `LoadThumbnail`: an encoded image; empty data means that it cannot be read."""

    picture_id: str
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class PictureLoaded(Event):
    """Answer to `LoadPicture`: an encoded image."""

    path: str
    side: int
    data: bytes


@dataclass(frozen=True, slots=True)
class PicturesImported(Event):
    """Answer to an import: one list of everything that happened."""

    report: ImportReport


@dataclass(frozen=True, slots=True)
class PicturesRemoved(Event):
    """Pictures left the gallery, or came back."""

    picture_ids: tuple[str, ...]
    restored: bool


@dataclass(frozen=True, slots=True)
class ReactionSaved(Event):
    """A reaction is on disk."""

    reaction: Reaction


@dataclass(frozen=True, slots=True)
class PictureStarred(Event):
    """A star was set or taken off."""

    profile_id: str
    picture_id: str
    starred: bool


@dataclass(frozen=True, slots=True)
class ProfileLoaded(Event):
    """A profile as it is now, with all that it said of pictures."""

    profile_id: str
    profile: Profile
    version_id: str
    reactions: tuple[Reaction, ...]


@dataclass(frozen=True, slots=True)
class ProfileSaved(Event):
    """A profile is on disk as a version."""

    profile_id: str
    profile: Profile
    version: ProfileVersion


@dataclass(frozen=True, slots=True)
class ProfilesChanged(Event):
    """The list of profiles, and which one the change was about."""

    profiles: tuple[ProfileEntry, ...]
    profile_id: str


@dataclass(frozen=True, slots=True)
class VersionsListed(Event):
    """Answer to `ListVersions`, newest first."""

    profile_id: str
    versions: tuple[ProfileVersion, ...]


@dataclass(frozen=True, slots=True)
class VersionLoaded(Event):
    """Answer to `LoadVersion`."""

    version: ProfileVersion
    profile: Profile


@dataclass(frozen=True, slots=True)
class RecipeRead(Event):
    """What a picture file says it was made from; None where it says nothing."""

    path: str
    recipe: Recipe | None


@dataclass(frozen=True, slots=True)
class FileWritten(Event):
    """A file or folder that the person asked for is there. `count` files were written."""

    path: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class SettingsSaved(Event):
    """The settings are on disk."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class HistoryListed(Event):
    """Prompts used before, newest first, and generated pictures with their recipes."""

    prompts: tuple[str, ...]
    made: tuple[tuple[Picture, Recipe], ...]


@dataclass(frozen=True, slots=True)
class QueueChanged(Event):
    """The persistent queue as it stands; `job_id` is empty."""

    jobs: tuple[QueuedJob, ...]


# --- models on this computer ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ModelsListed(Event):
    """Answer to `ListModels`: the published ones first."""

    models: tuple[ModelState, ...]


@dataclass(frozen=True, slots=True)
class ModelOffered(Event):
    """Answer to `OfferModel`: what would be fetched, in this order; what is here already is left out."""

    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class ModelReady(Event):
    """A model is in the list, as it now stands on this computer."""

    model: ModelState


@dataclass(frozen=True, slots=True)
class ModelRemoved(Event):
    """A model's files are gone, or the person's own is off the list; `freed` bytes are free again."""

    model: str
    freed: int = 0


@dataclass(frozen=True, slots=True)
class ModelVerified(Event):
    """What is wrong with a model's files, a sentence's beginning each; nothing where all is well.

    Files with wrong bytes are gone by now, so that getting the model again fetches these and no others.
    """

    model: str
    problems: tuple[str, ...]
