"""`viper-desktop generate`: a prompt and perhaps a taste → pictures in a folder."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from viper_desktop.cli.ablate import what_each_word_did
from viper_desktop.cli.chosen import generator, named
from viper_desktop.cli.work import perform
from viper_desktop.domain.events import PictureMade, PromptUnderstood
from viper_desktop.domain.recipe import MAX_SEED, Mode, Recipe, Variation, seeded
from viper_desktop.domain.requests import CreateRequest, UnderstoodRequest
from viper_desktop.storage.profile_file import read_profile

if TYPE_CHECKING:
    import argparse

    from viper_desktop.cli.console import Console
    from viper_desktop.tasks.tools import Tools


def generate(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Make the pictures, each named as soon as it is on disk."""
    recipes = recipes_of(arguments)
    _say_what_is_ignored(recipes[0], tools, console)
    request = CreateRequest(recipes, folder=str(arguments.out), preview=False, compute=arguments.ray or "")

    def announce(event: object) -> None:
        if isinstance(event, PictureMade):
            console.line(event.path)

    events = perform(request, tools, console, announce)
    order = {_place(recipe): number for number, recipe in enumerate(recipes)}  # a cluster makes them in any
    made = sorted(
        (event for event in events if isinstance(event, PictureMade)), key=lambda event: order[_place(event.recipe)]
    )
    document: dict[str, Any] = {"images": [_entry(event) for event in made]}
    if arguments.ablate:
        document["words"] = what_each_word_did(made, str(arguments.out), tools, console)
    console.answer(document, None)


def _place(recipe: Recipe) -> tuple[object, ...]:
    """What tells the pictures of one command apart."""
    return recipe.seed, recipe.variations, recipe.profile is None


def recipes_of(arguments: argparse.Namespace) -> tuple[Recipe, ...]:
    """What was asked for: for each seed the plain picture where wanted, then the personalised one.

    Raises:
        BadInput: the profile file cannot be read.
    """
    profile = read_profile(arguments.profile) if arguments.profile else None
    degrees = [b if b is not None else arguments.degree for b in (arguments.degree_liked, arguments.degree_disliked)]
    width, height = arguments.size
    first = Recipe(
        arguments.prompt,
        model=generator(arguments),
        negative=arguments.negative,
        profile=profile,
        degree_liked=degrees[0],
        degree_disliked=degrees[1],
        seed=_given_or_thrown(arguments.seed),
        width=width,
        height=height,
        steps=arguments.steps,
        guidance=arguments.guidance,
        mode=Mode(arguments.mode),
        refiner=named(arguments.refiner),
        variations=_variations(arguments),
        enlarged=arguments.enlarge,
    )
    if profile is None:
        return seeded(first.plain(), arguments.count)
    wanted = [first.plain(), first] if arguments.plain else [first]
    return tuple(recipe for pair in zip(*(seeded(r, arguments.count) for r in wanted), strict=True) for recipe in pair)


def _variations(arguments: argparse.Namespace) -> tuple[Variation, ...]:
    if not arguments.variation:
        return ()
    return (Variation(_given_or_thrown(arguments.variation_seed), arguments.variation),)


def _given_or_thrown(seed: int | None) -> int:
    return secrets.randbelow(MAX_SEED + 1) if seed is None else seed


def _entry(event: PictureMade) -> dict[str, Any]:
    recipe = event.recipe
    same = recipe.degree_liked == recipe.degree_disliked
    return {
        "file": event.path,
        "seed": recipe.seed,
        "degree": recipe.degree_liked if same else (recipe.degree_liked + recipe.degree_disliked) / 2,
        "plain": recipe.profile is None,
        "degree_liked": recipe.degree_liked,
        "degree_disliked": recipe.degree_disliked,
        "prompt": recipe.prompt,
        "model": recipe.model,
        "width": recipe.width,
        "height": recipe.height,
        "steps": recipe.steps,
        "guidance": recipe.guidance,
        "mode": recipe.mode.value,
        "refiner": recipe.refiner,
        "variations": [{"seed": step.seed, "share": step.share} for step in recipe.variations],
        "enlarged": recipe.enlarged,
        "tiled": recipe.tiled,
    }


def _say_what_is_ignored(recipe: Recipe, tools: Tools, console: Console) -> None:
    """A built-in engine knows some words only; the person should learn it from the program, not from the picture."""
    for event in perform(UnderstoodRequest(recipe.prompt, recipe.model), tools, console):
        if isinstance(event, PromptUnderstood) and event.ignored and event.sentence:
            console.say(event.sentence)
