"""Everything that a picture was made from, enough to make it again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viper_desktop.domain.profile import Profile

DEFAULT_DEGREE = 0.85  # published default of both degrees (Salehi et al. 2024)
MAX_DEGREE = 1.5
MAX_SEED = 2**32 - 1
MAX_SIDE = 4096
ENLARGEMENTS = (1, 2, 4)
NEAR = 0.4  # share of another noise in a picture near to one: what it shows stays, how it shows it is new

ATELIER = "atelier"  # the painter program
STARTER = "starter"  # the small diffusion model that ships inside


class Mode(StrEnum):
    """How the guidance is computed (METHOD: exact is the published code's arithmetic)."""

    EXACT = "exact"
    BALANCED = "balanced"
    FAST = "fast"


@dataclass(frozen=True, slots=True)
class Variation:
    """A step from a picture to one near to it: `share` of the way, 0..1, towards what another seed would give."""

    seed: int
    share: float = NEAR


@dataclass(frozen=True, slots=True)
class Recipe:
    """One picture to make, or that was made.

    Attributes:
        model: `atelier`, `starter`, or the id or path of a model that the person added.
        profile: the taste as it was then, or None for a plain picture.
        degree_liked, degree_disliked: β₊ and β₋, 0..1.5; both 0 is the plain model.
        seed: 0..2³²−1.
        width, height: in pixels; 0 means the model's own size.
        steps, guidance: None means the model's own default. `guidance` is g of the paper.
        variations: steps away from the seed's picture, one after another. A diffusion model blends the noise that it
            begins with; the painter paints the seed's scene with the hand of the last one.
        tiled: memory was short, and the decoder worked in overlapping tiles: a grey level or two at their seams.
        enlarged: 1, 2 or 4 times `width` and `height` is the file's size, enlarged after it was made.
    """

    prompt: str
    model: str = STARTER
    negative: str = ""
    profile: Profile | None = None
    profile_id: str = ""
    version_id: str = ""
    degree_liked: float = DEFAULT_DEGREE
    degree_disliked: float = DEFAULT_DEGREE
    seed: int = 0
    width: int = 0
    height: int = 0
    steps: int | None = None
    guidance: float | None = None
    mode: Mode = Mode.BALANCED
    refiner: str = ""
    variations: tuple[Variation, ...] = ()
    enlarged: int = 1
    tiled: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether no taste is at work in it."""
        return self.profile is None or self.profile.is_empty or (self.degree_liked == 0 and self.degree_disliked == 0)

    def plain(self) -> Recipe:
        """The same picture without the taste."""
        return replace(self, profile=None, profile_id="", version_id="", degree_liked=0.0, degree_disliked=0.0)

    def at_degree(self, degree: float) -> Recipe:
        """The same picture at one degree on both sides."""
        return replace(self, degree_liked=degree, degree_disliked=degree)

    def near(self, seed: int) -> Recipe:
        """A picture near to this one, on the way towards another seed's."""
        return replace(self, variations=(*self.variations, Variation(seed)), tiled=False)

    def from_seed(self, seed: int) -> Recipe:
        """The same order from another seed, near to no other picture."""
        return replace(self, seed=seed, variations=(), tiled=False)


def seeded(recipe: Recipe, count: int) -> tuple[Recipe, ...]:
    """`count` recipes with seeds that follow one another, picture i having seed + i (wrapping past the largest).

    Pictures near to one keep its seed, and it is the seeds of the last step that follow one another.
    """
    if recipe.variations:
        *before, last = recipe.variations
        steps = (replace(last, seed=following(last.seed, i)) for i in range(count))
        return tuple(replace(recipe, variations=(*before, step)) for step in steps)
    return tuple(replace(recipe, seed=following(recipe.seed, i)) for i in range(count))


def following(seed: int, by: int) -> int:
    """The seed that comes so many after another, wrapping past the largest."""
    return (seed + by) % (MAX_SEED + 1)
