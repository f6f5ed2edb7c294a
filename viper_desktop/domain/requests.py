"""What a window or the command line may ask for: frozen, picklable, with paths as plain strings.

Each has one use-case in `tasks/`, which answers with events of `domain/events.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.models import AS_USUAL, VlmUse
from viper_desktop.domain.pictures import PictureFilter
from viper_desktop.domain.recipe import ATELIER, STARTER

if TYPE_CHECKING:
    from viper_desktop.domain.profile import Profile
    from viper_desktop.domain.reactions import Reaction, Stance
    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.domain.settings import Settings


class Request:
    """Base of everything that can be asked for."""

    __slots__ = ()


# --- models at work (GPU or light lane) --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LearnRequest(Request):
    """Read one profile's comments; answered with `TasteLearnt`, which changes nothing until it is saved."""

    profile_id: str
    engine: str = STARTER
    use: VlmUse = AS_USUAL


@dataclass(frozen=True, slots=True)
class FileReaction:
    """A reaction to a picture file outside the library."""

    image: str
    comment: str
    stance: Stance | None = None


@dataclass(frozen=True, slots=True)
class ExtractRequest(Request):
    """Read comments on picture files, without the library (command line); answered with `TasteLearnt`."""

    reactions: tuple[FileReaction, ...]
    name: str
    engine: str = STARTER
    use: VlmUse = AS_USUAL


@dataclass(frozen=True, slots=True)
class CreateRequest(Request):
    """Make pictures in the order given; each is on disk before `PictureMade` says so.

    Attributes:
        folder: where the files go; empty means the library.
        preview: whether to send a preview at every step.
        best_of: make this many of each recipe (seed + i) and keep the one that scores best for its profile.
    """

    recipes: tuple[Recipe, ...]
    folder: str = ""
    preview: bool = True
    best_of: int = 1


@dataclass(frozen=True, slots=True)
class TasteStripRequest(Request):
    """A few small atelier pictures in a profile's taste, for the strip on the Taste page; nothing is kept.

    Answered with one `StripPicture` each. The latest request wins.
    """

    profile: Profile
    prompts: tuple[str, ...]
    side: int = 256
    degree: float = 0.85
    engine: str = ATELIER


@dataclass(frozen=True, slots=True)
class UnderstoodRequest(Request):
    """Which words of a prompt a built-in engine understands; answered with `PromptUnderstood`."""

    prompt: str
    model: str = STARTER


@dataclass(frozen=True, slots=True)
class ScoreRequest(Request):
    """Score picture files by liked and disliked ones; one `PictureScored` each, as they come.

    Attributes:
        queries: files and folders; a folder counts with its pictures in code-point order of names, not deeper.
    """

    liked: tuple[str, ...]
    disliked: tuple[str, ...]
    queries: tuple[str, ...]
    engine: str = STARTER
    use: VlmUse = AS_USUAL


@dataclass(frozen=True, slots=True)
class SuggestRequest(Request):
    """Which picture would tell most about a taste; answered with `PictureSuggested`."""

    profile_id: str


# --- the library lane --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OpenLibrary(Request):
    """Reconcile the library with the disk and say what is there; answered with `LibraryOpened`."""


@dataclass(frozen=True, slots=True)
class ListPictures(Request):
    """The pictures of one profile's gallery; answered with `PicturesListed`."""

    profile_id: str
    filter: PictureFilter = PictureFilter.ALL
    search: str = ""


@dataclass(frozen=True, slots=True)
class LoadThumbnail(Request):
    """A picture at most `height` pixels high; answered with `ThumbnailReady`. Cached on disk."""

    picture_id: str
    height: int


@dataclass(frozen=True, slots=True)
class LoadPicture(Request):
    """A picture file, at most `side` pixels on its long side (0: as it is); answered with `PictureLoaded`."""

    path: str
    side: int = 0


@dataclass(frozen=True, slots=True)
class ImportPictures(Request):
    """Add files and folders to the library; answered with `PicturesImported`."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportPasted(Request):
    """Add a picture from the clipboard, as an encoded image file; answered with `PicturesImported`."""

    data: bytes
    title: str


@dataclass(frozen=True, slots=True)
class RemovePictures(Request):
    """Take pictures out of the gallery (`restore` brings them back; files go only at the next start)."""

    picture_ids: tuple[str, ...]
    restore: bool = False


@dataclass(frozen=True, slots=True)
class SaveReaction(Request):
    """Keep a mark and comment, replacing what that profile said of that picture; answered with `ReactionSaved`."""

    reaction: Reaction


@dataclass(frozen=True, slots=True)
class StarPicture(Request):
    """Mark a picture with a star, or take it off; answered with `PictureStarred`."""

    profile_id: str
    picture_id: str
    starred: bool


@dataclass(frozen=True, slots=True)
class LoadProfile(Request):
    """One profile as it is now; answered with `ProfileLoaded`."""

    profile_id: str


@dataclass(frozen=True, slots=True)
class CreateProfile(Request):
    """A new profile, empty or with the content of another; answered with `ProfilesChanged`."""

    name: str
    profile: Profile | None = None
    copy_reactions_of: str = ""


@dataclass(frozen=True, slots=True)
class RenameProfile(Request):
    """Give a profile another name; answered with `ProfilesChanged`."""

    profile_id: str
    name: str


@dataclass(frozen=True, slots=True)
class DeleteProfile(Request):
    """Put a profile away (`restore` brings it back); answered with `ProfilesChanged`."""

    profile_id: str
    restore: bool = False


@dataclass(frozen=True, slots=True)
class SaveProfile(Request):
    """Keep a profile as edited or learnt; answered with `ProfileSaved`.

    Attributes:
        reason: a few words for the timeline ("Learnt from 9 comments").
        session: edits that share a session are one version; empty makes a version of its own.
    """

    profile_id: str
    profile: Profile
    reason: str
    session: str = ""


@dataclass(frozen=True, slots=True)
class ListVersions(Request):
    """A profile's versions, newest first; answered with `VersionsListed`."""

    profile_id: str


@dataclass(frozen=True, slots=True)
class LoadVersion(Request):
    """One version's content; answered with `VersionLoaded`."""

    version_id: str


@dataclass(frozen=True, slots=True)
class ExportProfile(Request):
    """Write a profile to one JSON file, with or without the comments; answered with `FileWritten`."""

    profile_id: str
    path: str
    with_sources: bool = False


@dataclass(frozen=True, slots=True)
class ImportProfile(Request):
    """Read a profile file into a new profile; answered with `ProfilesChanged`."""

    path: str


@dataclass(frozen=True, slots=True)
class ReadRecipe(Request):
    """What a picture file says it was made from; answered with `RecipeRead`."""

    path: str


@dataclass(frozen=True, slots=True)
class ExportPicture(Request):
    """Copy a picture somewhere, with or without its recipe; answered with `FileWritten`."""

    path: str
    to: str
    with_recipe: bool = True


@dataclass(frozen=True, slots=True)
class ExportScores(Request):
    """Write scores to a CSV file; answered with `FileWritten`. Rows: (file, score, uncertainty, reasons)."""

    path: str
    rows: tuple[tuple[str, float, float, str], ...]


@dataclass(frozen=True, slots=True)
class CopyFiles(Request):
    """Copy files into a folder, never over what is there; answered with `FileWritten` for the folder."""

    paths: tuple[str, ...]
    folder: str


@dataclass(frozen=True, slots=True)
class SaveSettings(Request):
    """Keep the program's settings; answered with `SettingsSaved`."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class ListHistory(Request):
    """Prompts used before and pictures made, newest first; answered with `HistoryListed`."""

    limit: int = 200


# --- models on this computer ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ListModels(Request):
    """Every model there is to choose from and how it stands here; answered with `ModelsListed`. No network."""


@dataclass(frozen=True, slots=True)
class OfferModel(Request):
    """What getting a model would mean, its base included: asks the hub; answered with `ModelOffered`.

    Attributes:
        folder: where it would go; empty means the usual place.
    """

    model: str
    folder: str = ""


@dataclass(frozen=True, slots=True)
class GetModel(Request):
    """Fetch a model, and the base that it needs; answered with one `ModelReady` each, base first.

    Cancelling it is pausing: what is here is kept, and the next `GetModel` goes on from there.
    """

    model: str
    folder: str = ""


@dataclass(frozen=True, slots=True)
class AddModel(Request):
    """Take a folder of this computer, or a repository of the hub, into the list; answered with `ModelReady`.

    Nothing is copied or fetched.

    Attributes:
        source: a path, or `owner/name`.
        name: what to call it; empty means by its folder or repository.
        role: what it is for (`Role`); empty means what it looks like. An adapter looks like a reader.
        base: entry or folder that an adapter belongs on.
    """

    source: str
    name: str = ""
    role: str = ""
    base: str = ""


@dataclass(frozen=True, slots=True)
class RemoveModel(Request):
    """Delete a fetched model's files, or take the person's own off the list; answered with `ModelRemoved`."""

    model: str


@dataclass(frozen=True, slots=True)
class VerifyModel(Request):
    """Read a fetched model's files again and compare their checksums; answered with `ModelVerified`."""

    model: str


@dataclass(frozen=True, slots=True)
class MoveModel(Request):
    """Move a fetched model's files into another folder; answered with `ModelReady`."""

    model: str
    folder: str
