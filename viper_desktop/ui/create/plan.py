"""From what is set on the page to the recipes of one press of *Create*: pure, so that it can be read and tested."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from viper_desktop.domain.profile import Profile
from viper_desktop.domain.recipe import (
    ATELIER,
    DEFAULT_DEGREE,
    ENLARGEMENTS,
    MAX_SIDE,
    STARTER,
    Mode,
    Recipe,
    Variation,
    seeded,
)
from viper_desktop.ui.numbers import short

DEGREES = (0.0, 0.25, 0.5, 0.85, 1.0)
VARIATIONS = 4  # what *Vary* makes of a picture


class View(StrEnum):
    """What a press of *Create* makes of one seed."""

    ONE = "one"
    SIDE_BY_SIDE = "side_by_side"
    DEGREES = "degrees"
    PROFILES = "profiles"

    @property
    def own_pictures(self) -> int:
        """How many pictures of one seed it makes, other people's left out."""
        return {View.SIDE_BY_SIDE: 2, View.DEGREES: len(DEGREES)}.get(self, 1)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose taste may be at work."""

    id: str
    name: str
    profile: Profile
    version_id: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """What is set on the page. Sizes 0, steps and guidance None leave it to the engine."""

    prompt: str = ""
    negative: str = ""
    model: str = STARTER
    degree_liked: float = DEFAULT_DEGREE
    degree_disliked: float = DEFAULT_DEGREE
    seed: int = 0
    count: int = 1
    best_of: int = 1
    width: int = 0
    height: int = 0
    steps: int | None = None
    guidance: float | None = None
    mode: Mode = Mode.BALANCED
    refiner: str = ""
    variations: tuple[Variation, ...] = ()
    enlarged: int = 1

    def recipe(self, person: Person, seed: int) -> Recipe:
        """One picture for one person."""
        return Recipe(
            prompt=self.prompt,
            model=self.model,
            negative=self.negative,
            profile=person.profile,
            profile_id=person.id,
            version_id=person.version_id,
            degree_liked=self.degree_liked,
            degree_disliked=self.degree_disliked,
            seed=seed,
            width=self.width,
            height=self.height,
            steps=self.steps,
            guidance=self.guidance,
            mode=self.mode,
            refiner=self.refiner,
            variations=self.variations,
            enlarged=self.enlarged,
        )


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture to make and what stands under it. Shots of a group have the same seed and are shown together."""

    label: str
    recipe: Recipe
    group: int


def shots(order: Order, view: View, me: Person, others: tuple[Person, ...] = ()) -> tuple[Shot, ...]:
    """All pictures of one press, group by group.

    Args:
        others: who else is shown in `SIDE_BY_SIDE` and `PROFILES`.
    """
    result: list[Shot] = []
    for group in range(order.count):
        mine = seeded(order.recipe(me, order.seed), order.count)[group]
        for label, recipe in _row(view, me, mine, others):
            result.append(Shot(label, recipe, group))
    return tuple(result)


def _row(view: View, me: Person, mine: Recipe, others: tuple[Person, ...]) -> list[tuple[str, Recipe]]:
    plain = QCoreApplication.translate("plan", "plain")
    theirs = [(person.name, dressed(mine, person)) for person in others]
    match view:  # a plain picture knows whose eyes it is for, and so is scored for them, but not their taste
        case View.SIDE_BY_SIDE:
            return [(plain, replace(mine.plain(), profile_id=mine.profile_id)), (me.name, mine), *theirs]
        case View.DEGREES:
            return [(degree_label(degree), mine.at_degree(degree)) for degree in DEGREES]
        case View.PROFILES:
            return [(me.name, mine), *theirs]
    return [(plain if mine.is_plain else me.name, mine)]


def degree_label(degree: float) -> str:
    """Such as “plain” or “0.5”."""
    return short(degree) if degree else QCoreApplication.translate("plan", "plain")


def dressed(recipe: Recipe, person: Person) -> Recipe:
    """The same picture in somebody's taste."""
    return replace(recipe, profile=person.profile, profile_id=person.id, version_id=person.version_id)


def varied(recipe: Recipe, seed: int) -> tuple[Shot, ...]:
    """Pictures near to one, each on the way towards another seed's; the first towards that of `seed`."""
    named = QCoreApplication.translate("plan", "variation {n}")
    near = seeded(recipe.near(seed), VARIATIONS)
    return tuple(Shot(named.format(n=number), step, 0) for number, step in enumerate(near, start=1))


def twice_as_large(recipe: Recipe) -> Recipe | None:
    """The recipe of the same picture at twice the size: painted anew by the painter, else enlarged; None if too large.

    Args:
        recipe: of a made picture, its size filled in.
    """
    if 2 * recipe.enlarged * max(recipe.width, recipe.height) > MAX_SIDE:
        return None
    if recipe.model == ATELIER:
        return replace(recipe, width=2 * recipe.width, height=2 * recipe.height)
    return replace(recipe, enlarged=2 * recipe.enlarged) if 2 * recipe.enlarged in ENLARGEMENTS else None


def as_words(recipe: Recipe, name: str) -> str:
    """A recipe as a person reads it, line by line; `name` is the person whose taste it is."""
    translate = QCoreApplication.translate
    lines = [(translate("plan", "Prompt"), recipe.prompt)]
    if recipe.negative:
        lines.append((translate("plan", "Leave out"), recipe.negative))
    lines.append((translate("plan", "Engine"), engine_name(recipe.model)))
    if recipe.is_plain:
        lines.append((translate("plan", "Taste"), translate("plan", "none, plain")))
    else:
        lines.append((translate("plan", "Taste"), name or (recipe.profile.name if recipe.profile else "")))
        lines.append((translate("plan", "Degree"), _degrees(recipe)))
    lines.append((translate("plan", "Seed"), str(recipe.seed)))
    if recipe.variations:
        steps = ", ".join(f"{step.seed} ({step.share:.0%})" for step in recipe.variations)
        lines.append((translate("plan", "Varied towards"), steps))
    lines.append((translate("plan", "Size"), size_in_words(recipe)))
    if recipe.steps:
        lines.append((translate("plan", "Steps"), str(recipe.steps)))
    if recipe.guidance:
        lines.append((translate("plan", "Guidance"), short(recipe.guidance)))
    if recipe.refiner:
        lines.append((translate("plan", "Refiner"), engine_name(recipe.refiner)))
    if recipe.tiled:
        lines.append((translate("plan", "Finished"), translate("plan", "in tiles, memory being short")))
    return "\n".join(f"{title}: {words}" for title, words in lines)


def size_in_words(recipe: Recipe) -> str:
    """Such as “1024 × 1024”, and from what it was enlarged."""
    made, times = f"{recipe.width} × {recipe.height}", recipe.enlarged
    if times == 1:
        return made
    words = QCoreApplication.translate("plan", "{size}, enlarged from {made}")
    return words.format(size=f"{times * recipe.width} × {times * recipe.height}", made=made)


def _degrees(recipe: Recipe) -> str:
    if recipe.degree_liked == recipe.degree_disliked:
        return short(recipe.degree_liked)
    words = QCoreApplication.translate("plan", "{liked} likes, {disliked} dislikes")
    return words.format(liked=short(recipe.degree_liked), disliked=short(recipe.degree_disliked))


def engine_name(model: str) -> str:
    """What people call an engine: the built-in ones by their names, any other by its file or folder."""
    translate = QCoreApplication.translate
    names = {STARTER: translate("engines", "Starter diffusion"), ATELIER: translate("engines", "Atelier")}
    return names.get(model) or model.replace("\\", "/").rstrip("/").rpartition("/")[2]
