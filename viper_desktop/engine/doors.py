"""The doors through which everybody else uses the models: small Protocols, no torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from viper_desktop.domain.errors import Cancelled
from viper_desktop.domain.memory import Way

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from threading import Event

    from PIL.Image import Image

    from viper_desktop.domain.memory import MemoryEstimate
    from viper_desktop.domain.profile import Profile
    from viper_desktop.domain.reactions import Stance
    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.domain.scores import Score


@dataclass(frozen=True, slots=True)
class CommentedPicture:
    """A picture with what somebody said of it.

    Attributes:
        image: RGB, upright; loaded by the caller.
        known: vocabulary texts that it is known to show (a bundled picture's index entry).
    """

    reaction_id: str
    picture_id: str
    image: Image
    comment: str
    stance: Stance | None = None
    known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction:
    """What an extractor read out of comments.

    Attributes:
        raw_answer: a language model's own text, else empty.
        note: what the person should know of how it was read, or empty.
        way: how the model that read was in memory.
    """

    profile: Profile
    raw_answer: str = ""
    note: str = ""
    way: Way = Way.WHOLE


class StoppedHalfway(Cancelled):
    """Asked to stop while reading, with the profile of what was found until then."""

    def __init__(self, found: Profile) -> None:
        super().__init__()
        self.found = found


class OnRead(Protocol):
    """Told how far reading is: (done, total), and what was found so far by one who finds it bit by bit."""

    def __call__(self, done: int, total: int, found: tuple[str, ...] = (), /) -> None:
        """Hear how far it is."""
        ...


class PreferenceExtractor(Protocol):
    """Comments → visual preferences (the paper's VPE)."""

    def extract(
        self,
        pictures: Sequence[CommentedPicture],
        *,
        name: str,
        on_progress: OnRead,
        cancel: Event | None = None,
    ) -> Extraction:
        """Read the comments.

        Args:
            name: of the profile that comes out.
            on_progress: called with (done, total).

        Raises:
            Cancelled: between pictures or tokens, soon after `cancel` is set.
            StoppedHalfway: the same, where something was found already.
            ViperError: it cannot be done, with what to do.
        """
        ...


@dataclass(frozen=True, slots=True)
class Step:
    """Progress of one picture.

    Attributes:
        preview: called only by whoever wants to see it.
        again: memory ran out, and the picture is begun anew in this way, which takes less.
        tiled: the picture is finished, in overlapping tiles.
    """

    done: int
    total: int
    preview: Callable[[], Image] | None = None
    again: Way | None = None
    tiled: bool = False


@dataclass(frozen=True, slots=True)
class Understood:
    """Which words of a prompt a built-in engine knows. `sentence` says so in plain words."""

    understood: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class GeneratorInfo:
    """What the Create page offers for an engine.

    Attributes:
        kind: "painter" for the atelier, "diffusion" for a neural model.
        sizes: (width, height) pairs to choose from, the first being its own.
        steps, guidance: defaults; 0 where the engine knows no such thing.
    """

    name: str
    kind: str
    sizes: tuple[tuple[int, int], ...]
    steps: int
    guidance: float
    note: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A quick look at what a recipe will give.

    Attributes:
        image: RGB, in the proportions of the picture.
        steps: in how many it was made; 0 where the engine knows no steps and painted it small.
    """

    image: Image
    steps: int = 0


class ImageGenerator(Protocol):
    """Recipe → picture."""

    def info(self) -> GeneratorInfo:
        """What it is and can do; cheap."""
        ...

    def understand(self, prompt: str) -> Understood | None:
        """Which words it knows; None where any text will do."""
        ...

    def complete(self, recipe: Recipe) -> Recipe:
        """The recipe with the engine's defaults filled in, so that it makes the same picture again.

        Raises:
            ViperError: sizes, steps or degrees that it cannot do.
        """
        ...

    def remarks(self, recipe: Recipe) -> tuple[str, ...]:
        """What a person might not expect of a recipe, a sentence each; usually nothing."""
        ...

    def generate(self, recipe: Recipe, *, on_step: Callable[[Step], None], cancel: Event | None = None) -> Image:
        """Make one picture, RGB.

        Raises:
            Cancelled: within one step of `cancel` being set.
            ViperError: it cannot be done, with what to do.
        """
        ...

    def draft(self, recipe: Recipe, *, cancel: Event | None = None) -> Draft | None:
        """Nearly the picture that `generate` makes of a recipe, in a fraction of the time; None where there is no way.

        Raises:
            Cancelled, ViperError: as `generate`.
        """
        ...


class PreferenceScorer(Protocol):
    """Liked and disliked pictures → how much a person would like others (the paper's proxy metric)."""

    def fit(self, liked: Sequence[Image], disliked: Sequence[Image], *, cancel: Event | None = None) -> FittedScorer:
        """Learn one person's taste; unequal numbers are balanced.

        Raises:
            ViperError: one side is empty.
        """
        ...


class FittedScorer(Protocol):
    """Scores any picture for one person."""

    @property
    def note(self) -> str:
        """What the person should know about it ("from 3 liked and 5 disliked pictures: a rough guess"), or empty."""
        ...

    def score(self, images: Sequence[Image], *, cancel: Event | None = None) -> Iterator[Score]:
        """One score per picture, in order, as they come."""
        ...


@runtime_checkable
class Weighed(Protocol):
    """A large model that can tell what it will need before it is loaded."""

    @property
    def estimate(self) -> MemoryEstimate | None:
        """What it needs, what is free, and what is done about it; None where it is in memory.

        Raises:
            ViperError: its files cannot be used.
        """
        ...


@runtime_checkable
class Told(Protocol):
    """Work of a large model that can tell how the model was in memory."""

    @property
    def way(self) -> Way:
        """Whole, or in which of the ways that take less."""
        ...
