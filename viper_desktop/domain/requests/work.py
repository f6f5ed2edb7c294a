"""Asked of the models at work, on the GPU or the light lane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.models import AS_USUAL
from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.domain.requests.base import Request

if TYPE_CHECKING:
    from viper_desktop.domain.models import VlmUse
    from viper_desktop.domain.profile import Profile
    from viper_desktop.domain.reactions import Stance
    from viper_desktop.domain.recipe import Recipe


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
        compute: "" for this computer, else the address of a Ray cluster: pictures then come in any order.
    """

    recipes: tuple[Recipe, ...]
    folder: str = ""
    preview: bool = True
    best_of: int = 1
    compute: str = ""


@dataclass(frozen=True, slots=True)
class DraftRequest(Request):
    """What recipes will give, at a glance: `DraftMade` for each, or `NoDraft`; nothing is kept, nor queued.

    Pictures that are to be kept come first. The latest request wins.
    """

    recipes: tuple[Recipe, ...]


@dataclass(frozen=True, slots=True)
class EnlargeRequest(Request):
    """A picture that was made, at twice its size; answered with `PictureMade`.

    Attributes:
        path: its file.
        recipe: what it was made from.
    """

    path: str
    recipe: Recipe


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
