"""The pictures that most experiments share: plain, own, and another's, for each prompt and seed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.recipe import DEFAULT_DEGREE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.domain.profile import Profile
    from viper_desktop.tasks.study.looks import Look
    from viper_desktop.tasks.study.people import Person
    from viper_desktop.tasks.study.world import World

Scene = tuple[str, int]  # prompt, seed within the study


@dataclass(frozen=True, slots=True)
class Shared:
    """Plain pictures by scene, own pictures by person and scene."""

    scenes: tuple[Scene, ...]
    plain: dict[Scene, Look]
    own: dict[tuple[int, Scene], Look]


def shared(world: World) -> Shared:
    """Make them, or find them made."""
    scenes = world.scenes(len(world.plan.prompts), world.plan.seeds)
    plain = world.looks([world.recipe(*scene, None) for scene in scenes], "plain pictures")
    places = [(of, scene) for scene in scenes for of in world.people]
    own = world.looks([world.recipe(*scene, world.own(of)) for of, scene in places], "pictures in each taste")
    return Shared(
        tuple(scenes),
        dict(zip(scenes, plain, strict=True)),
        {(of.number, scene): look for (of, scene), look in zip(places, own, strict=True)},
    )


def preferred(world: World, of: Person, first: Look, second: Look) -> bool:
    """Whether a person prefers the first picture."""
    return world.judge(of).prefers((first.key, of.utility(first.shown)), (second.key, of.utility(second.shown)))


def over_plain(
    world: World,
    tastes: Sequence[tuple[Person, Profile]],
    scenes: Sequence[Scene],
    phase: str,
    degree: float = DEFAULT_DEGREE,
) -> list[tuple[Person, Look, Look]]:
    """(person, picture in a taste, plain picture) for each taste and scene."""
    plain = dict(zip(scenes, world.looks([world.recipe(*scene, None) for scene in scenes], phase), strict=True))
    places = [(of, profile, scene) for scene in scenes for of, profile in tastes]
    looks = world.looks(
        [world.recipe(*scene, profile, degree) for _, profile, scene in places],
        phase,
    )
    return [(of, look, plain[scene]) for (of, _, scene), look in zip(places, looks, strict=True)]
