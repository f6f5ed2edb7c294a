"""From what is set on the page to the recipes of one press of *Create*: pure, so that it can be read and tested."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from viper_desktop.domain.profile import Profile
from viper_desktop.domain.recipe import ATELIER, DEFAULT_DEGREE, MAX_DEGREE, MAX_SEED, STARTER, Mode, Recipe

DEGREES = (0.0, 0.25, 0.5, 0.85, 1.0)
SHIFTS = (-0.5, -0.25, 0.25, 0.5)  # how far *Vary* goes from a picture's degree


class View(StrEnum):
    """What a press of *Create* makes of one seed."""

    ONE = "one"
    SIDE_BY_SIDE = "side_by_side"
    DEGREES = "degrees"
    PROFILES = "profiles"


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
        mine = order.recipe(me, (order.seed + group) % (MAX_SEED + 1))
        for label, recipe in _row(order, view, me, mine, others):
            result.append(Shot(label, recipe, group))
    return tuple(result)


def _row(order: Order, view: View, me: Person, mine: Recipe, others: tuple[Person, ...]) -> list[tuple[str, Recipe]]:
    plain = QCoreApplication.translate("plan", "plain")
    theirs = [(person.name, order.recipe(person, mine.seed)) for person in others]
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
    return f"{degree:g}" if degree else QCoreApplication.translate("plan", "plain")


def again(recipe: Recipe, seed: int) -> Recipe:
    """The same order from another seed."""
    return replace(recipe, seed=seed)


def varied(recipe: Recipe, me: Person) -> tuple[Shot, ...]:
    """The same seed with a little less and a little more taste; a plain picture gets a little of `me`."""
    if recipe.is_plain:
        dressed = replace(recipe, profile=me.profile, profile_id=me.id, version_id=me.version_id)
        degrees = [degree for degree in DEGREES if degree]
    else:
        dressed, middle = recipe, (recipe.degree_liked + recipe.degree_disliked) / 2
        degrees = sorted({min(MAX_DEGREE, max(0.0, round(middle + shift, 2))) for shift in SHIFTS} - {middle})
    return tuple(Shot(degree_label(degree), dressed.at_degree(degree), 0) for degree in degrees)


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
    lines.append((translate("plan", "Size"), f"{recipe.width} × {recipe.height}"))
    if recipe.steps:
        lines.append((translate("plan", "Steps"), str(recipe.steps)))
    if recipe.guidance:
        lines.append((translate("plan", "Guidance"), f"{recipe.guidance:g}"))
    return "\n".join(f"{title}: {words}" for title, words in lines)


def _degrees(recipe: Recipe) -> str:
    if recipe.degree_liked == recipe.degree_disliked:
        return f"{recipe.degree_liked:g}"
    words = QCoreApplication.translate("plan", "{liked:g} likes, {disliked:g} dislikes")
    return words.format(liked=recipe.degree_liked, disliked=recipe.degree_disliked)


def engine_name(model: str) -> str:
    """What people call an engine: the built-in ones by their names, any other by its file or folder."""
    translate = QCoreApplication.translate
    names = {STARTER: translate("engines", "Starter diffusion"), ATELIER: translate("engines", "Atelier")}
    return names.get(model) or model.replace("\\", "/").rstrip("/").rpartition("/")[2]
