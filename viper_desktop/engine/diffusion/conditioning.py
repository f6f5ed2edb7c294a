"""What the UNet is asked about in each branch of a picture: prompt, negative prompt, and the two sides of the taste."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.diffusion.encoding import (
    Encoded,
    encode,
    encode_exact_taste,
    encode_negative,
    encode_taste,
)
from viper_desktop.engine.guidance import blended

if TYPE_CHECKING:
    from torch import Tensor

    from viper_desktop.domain.profile import Attribute
    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.engine.diffusion.model import DiffusionModel


@dataclass(frozen=True, slots=True)
class Conditions:
    """One picture's branches. Pooled embeddings are those of prompt or negative prompt, never a taste's (METHOD §2).

    Attributes:
        prompt: c = E(prompt) + β₊E(VP₊), with the prompt's pooled embedding.
        negative: u = E(negative) + β₋E(VP₋), with the negative prompt's.
        liked: E(VP₊) with the prompt's pooled embedding; None where β₊ = 0 or nothing is liked.
        disliked: E(VP₋) with the negative prompt's; None likewise.
        degree_liked, degree_disliked: β₊ and β₋ as they act: 0 for a side that says nothing.
    """

    prompt: Encoded
    negative: Encoded
    liked: Encoded | None = None
    disliked: Encoded | None = None
    degree_liked: float = 0.0
    degree_disliked: float = 0.0


def exact_conditions(model: DiffusionModel, recipe: Recipe) -> Conditions:
    """As the published code has them (EXACT §1).

    The negative prompt defaults to the empty text, encoded; an empty side is the empty text and still weighs β.
    Where both degrees are 0, or there is no profile, the taste cannot change the sum and is left out.
    """
    prompt, negative = encode(model, recipe.prompt), encode(model, recipe.negative)
    liked, disliked = recipe.degree_liked, recipe.degree_disliked
    if recipe.profile is None or (liked == 0 and disliked == 0):
        return Conditions(prompt, negative)
    likes = encode_exact_taste(model, recipe.profile.liked)
    dislikes = encode_exact_taste(model, recipe.profile.disliked)
    return Conditions(
        prompt=Encoded(blended(prompt.states, likes, degree=liked), prompt.pooled),
        negative=Encoded(blended(negative.states, dislikes, degree=disliked), negative.pooled),
        liked=Encoded(likes, prompt.pooled),
        disliked=Encoded(dislikes, negative.pooled),
        degree_liked=liked,
        degree_disliked=disliked,
    )


def balanced_conditions(model: DiffusionModel, recipe: Recipe, *, keep_norm: bool = False) -> Conditions:
    """Nothing but the taste changes with the degree: the negative prompt is stock's default at every degree.

    Args:
        keep_norm: blend without making the embeddings longer.
    """
    prompt, negative = encode(model, recipe.prompt), encode_negative(model, recipe.negative or None)
    likes, liked = _side(model, recipe, Polarity.LIKED)
    dislikes, disliked = _side(model, recipe, Polarity.DISLIKED)
    return Conditions(
        prompt=_with_taste(prompt, likes, liked, keep_norm=keep_norm),
        negative=_with_taste(negative, dislikes, disliked, keep_norm=keep_norm),
        liked=None if likes is None else Encoded(likes, prompt.pooled),
        disliked=None if dislikes is None else Encoded(dislikes, negative.pooled),
        degree_liked=liked,
        degree_disliked=disliked,
    )


def distilled_conditions(model: DiffusionModel, recipe: Recipe) -> Conditions:
    """Branches of a model that is run without guidance (g ≤ 1, or guidance built in), where nothing predicts ε_u.

    The prompt carries both sides, as the paper states the idea, each measured from the empty text so that one side
    alone works too:

        c = E(prompt) + β₊(E(VP₊) − E(∅)) − β₋(E(VP₋) − E(∅))

    `negative` is the empty text. All branches take the prompt's pooled embedding: a distilled model is guided already,
    and a difference between pooled embeddings would guide it twice.
    """
    prompt, empty = encode(model, recipe.prompt), encode(model, "")
    likes, liked = _side(model, recipe, Polarity.LIKED)
    dislikes, disliked = _side(model, recipe, Polarity.DISLIKED)
    states = prompt.states
    if likes is not None:
        states = states + liked * (likes - empty.states)
    if dislikes is not None:
        states = states - disliked * (dislikes - empty.states)
    return Conditions(
        prompt=Encoded(states, prompt.pooled),
        negative=Encoded(empty.states, prompt.pooled),
        liked=None if likes is None else Encoded(likes, prompt.pooled),
        disliked=None if dislikes is None else Encoded(dislikes, prompt.pooled),
        degree_liked=liked,
        degree_disliked=disliked,
    )


def says_nothing(recipe: Recipe) -> bool:
    """Whether no taste reaches the picture in this recipe's mode."""
    if recipe.mode is Mode.EXACT:
        return recipe.profile is None or (recipe.degree_liked == 0 and recipe.degree_disliked == 0)
    return all(not _active(recipe, polarity)[0] for polarity in Polarity)


def _active(recipe: Recipe, polarity: Polarity) -> tuple[tuple[Attribute, ...], float]:
    """What counts on one side, and its degree; nothing where either is nothing."""
    degree = recipe.degree_liked if polarity is Polarity.LIKED else recipe.degree_disliked
    attributes = recipe.profile.active(polarity) if recipe.profile else ()
    return (attributes, degree) if attributes and degree else ((), 0.0)


def _side(model: DiffusionModel, recipe: Recipe, polarity: Polarity) -> tuple[Tensor | None, float]:
    """E(VP) of one side and the degree with which it acts; None and 0 where it says nothing."""
    attributes, degree = _active(recipe, polarity)
    return (encode_taste(model, attributes), degree) if attributes else (None, 0.0)


def _with_taste(text: Encoded, taste: Tensor | None, degree: float, *, keep_norm: bool) -> Encoded:
    """A text with one side of the taste blended in, if there is any."""
    if taste is None:
        return text
    return Encoded(blended(text.states, taste, degree=degree, keep_norm=keep_norm), text.pooled)
