"""What did each word do? The same picture with one attribute of the taste left out at a time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.profile import Attribute, Polarity, without

if TYPE_CHECKING:
    from viper_desktop.domain.recipe import Recipe


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A recipe less one attribute.

    Attributes:
        attribute: the one that is left out.
        polarity: the side that it stood on.
    """

    attribute: Attribute
    polarity: Polarity
    recipe: Recipe


def ablations(recipe: Recipe) -> tuple[LeftOut, ...]:
    """Every attribute that counts in a recipe, left out by itself; liked ones first, in the person's order.

    Raises:
        BadInput: no taste is at work in it.
    """
    if recipe.profile is None or recipe.is_plain:
        raise BadInput("There is no taste in this picture, so no word of it did anything.", "Choose one in your taste.")
    sides = {Polarity.LIKED: recipe.degree_liked, Polarity.DISLIKED: recipe.degree_disliked}
    return tuple(
        LeftOut(attribute, polarity, replace(recipe, profile=without(recipe.profile, attribute.text)))
        for polarity, degree in sides.items()
        if degree > 0
        for attribute in recipe.profile.active(polarity)
    )
