"""What the models at work tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.events.base import Event
from viper_desktop.domain.memory import Way

if TYPE_CHECKING:
    from viper_desktop.domain.diff import Change
    from viper_desktop.domain.pictures import Picture
    from viper_desktop.domain.profile import Profile
    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.domain.scores import Score


@dataclass(frozen=True, slots=True)
class TasteLearnt(Event):
    """What the comments say. `proposed` is `fresh` merged into the current profile; nothing is saved yet.

    Attributes:
        way: how the model that read them was in memory.
        stopped: whether reading was stopped: `fresh` is what was found until then, and `proposed` lacks nothing.
    """

    profile_id: str
    fresh: Profile
    proposed: Profile
    changes: tuple[Change, ...]
    comments: int
    raw_answer: str = ""
    way: Way = Way.WHOLE
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class PictureMade(Event):
    """A picture is on disk. `picture` is None where it went to a folder outside the library."""

    path: str
    recipe: Recipe
    picture: Picture | None = None
    score: Score | None = None


@dataclass(frozen=True, slots=True)
class DraftMade(Event):
    """The draft of one recipe, encoded.

    Attributes:
        index: of the recipe in the request.
        steps: in how many it was made; 0 where it is simply small.
        remarks: what a person might not expect of the recipe, a sentence each.
    """

    index: int
    data: bytes
    steps: int
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoDraft(Event):
    """There is no quick way to this recipe, or none that would look like it; `remarks` are as of a draft."""

    index: int
    remarks: tuple[str, ...] = ()


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
    """One file's score.

    Attributes:
        way: how the model that scored it was in memory.
    """

    path: str
    score: Score
    way: Way = Way.WHOLE


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
